import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'The fight began behind ‹Kamenica village primary school› in March.',
    'She sleeps in ‹the four-bed safe flat in Ocnița› until Monday.',
    'A child of seven was admitted to ‹St Panteleimon Hospital› at night.',
    '‹the family-type home in Stari Troiany›',
    'went to ‹the secondary school in Dornești›',
    '‹"Hope" transit centre›',
    '‹orphanage No. 4›',
    '‹secondary school no 12›',
    '‹Colegiul Agricol „Dimitrie Cantemir”›',
    '‹Little Stars kindergarten›',
    '‹the "New Life" shelter›',
    '‹maternity ward No. 2›',
    '‹Liceul Teoretic „Mihai Eminescu”›',
    '‹St. Nicholas Church›',
    '‹Sunrise shelter›',
    '‹Qendra rezidenciale "Zyber Hallulli"›',
    'the ‹orphanage "Little Star"›',
    '‹kopshti "Lulja"›',
  ],
  SQ: [
    '‹shtëpisë së fëmijës „Pëllumbat e Bardhë”›',
    '‹konviktin e shkollës së mesme të Pukës›',
    '‹shtëpia e fëmijëve "Shkodra"›',
    '‹gjimnazi Ismail Qemali›',
    '‹Shtëpia e Fëmijës "Zyber Hallulli"›',
    '‹shkolla fillore "Jani Minga"›',
    '‹Xhamia e Plumbit›',
    '‹Kisha e Shën Mërisë›',
    '‹strehëza "Të ndryshëm e të barabartë"›',
    '‹Gjimnazi "Naim Frashëri"›',
    '‹shkolla 9-vjeçare "Ismail Qemali"›',
    '‹shkolla "Naim Frasheri"›',
  ],
  RO: [
    'Fata învață la ‹Colegiul Național „Mihai Viteazul” din Ploiești›, clasa a noua.',
    'Patru eleve de la ‹Liceul „Ștefan cel Mare” din Drochia› au primit același mesaj.',
    'Fata a fost dusă la ‹apartamentul de criză din Edineț› aseară.',
    '‹internatul din Râșca›',
    '‹centru de plasament „Muguri”›',
    '‹casa de tip familial din Cărpineni›',
    'elevă la ‹Liceul „Ștefan Procopiu”›',
    '‹casa de copii „Sfânta Maria”›',
    '‹parohia „Sf. Nicolae”›',
    '‹Ion Creangă School›',
    '‹Liceul Teoretic "Spiru Haret"› din oraș',
    '‹Gimnaziul Bârnova›',
    '‹Bârnova village school›',
    '‹Școala-internat nr. 2›',
    '‹Centrul de plasament nr. 3›',
    '‹adăpostul „Casa Noastră”›',
    '‹school No. 7 in Bălți›',
    '‹școala nr. 3 din Orhei›',
    '‹Școala Gimnazială Ion Creangă›',
    '‹biserica Sfântul Nicolae›',
    '‹centrul de plasament „Casa Speranței”›',
    '‹spitalul nr. 2›',
    '‹grădinița nr. 12›',
  ],
  UK: [
    '‹Мукачівського обласного притулку «Берегиня»›',
    '‹будинку сімейного типу в Кобаках›',
    '‹Путильський центр соціальних послуг›',
    'у ‹школі № 5›',
    '‹Жіноча гімназія №1›',
    '‹притулок для дітей «Мрія»›',
    '‹педіатричне відділення лікарні № 2›',
    '‹ЦСПРД «Надія»›',
    '‹гімназія № 4›',
    '‹Лопатинецький ліцей›',
    '‹школа-інтернат №2›',
    '‹ліцей імені Тараса Шевченка›',
    'учениця ‹7-ї школи міста›',
  ],
  RU: [
    '‹дома-интерната в Орловке›',
    '‹школа-интернат в Страшенах›',
    'в ‹школе-интернате № 3›',
    '‹храм Покрова›',
    '‹ДНЗ «Ромашка»›',
    '‹школа №3 г. Комрат›',
    '‹церковь Святой Троицы›',
    '‹пологовий будинок № 2›',
    '‹дитячий будинок «Сонечко»›',
    '‹ЗОШ № 12›',
    '‹детский дом «Надежда»›',
    '‹приют «Тёплый дом»›',
    '‹церква Святого Миколая›',
    '‹гимназия им. Пушкина›',
  ],
};

const PASSED: Samples = {
  EN: [
    'St Panteleimon Hospital and the university have signed a protocol on medical examinations.',
    'The course is held at the National School of Government in May.',
    'Each secondary school in the county will appoint one adult.',
    'The project "Safe School" and the campaign "Open Church"; the School of Public Health.',
    'Churches, schools and shelters in the county were warned. The Church supports the campaign.',
    'Ministry of Education, Taras Shevchenko National University of Kyiv, University of Tirana.',
    'The first training in the school was held; the only shelter in the region is full.',
    'Working group of 12 experts, 45 schools, 3 districts, EUR 1,200,000; Directive 2011/36/EU, art. 5.',
    'Children aged 9 to 11 in Soroca district; 15 schools in Orhei.',
    'The school year starts on 1 September; Summer School on Child Protection 2024.',
  ],
  SQ: [
    'Gjimnazi „Sami Frashëri” në Tiranë priti takimin e rrjetit të partnerëve këtë muaj.',
    'Takimi i rrjetit mbahet në Shkollën e Magjistraturës.',
    'Shkollat në Tiranë dhe Durrës marrin materiale.',
    'Nxënësit e konvikteve ftohen në festa; në shkolla shpërndahen fletushka.',
    'Shkollat e qarkut morën fletëpalosje. Kisha Katolike ndihmon.',
  ],
  RO: [
    'Colegiul Național „Mihai Viteazul” din Ploiești găzduiește finala concursului de afișe.',
    'Spitalul municipal Bălți; liceele din Cluj și Iași au înscris 40 de clase.',
    'Programul „Școala după școală” și proiectul „Spitalul prietenos”; campania „Biserica deschisă”.',
    'The network met at the Ministry of Interior and in the University of Iași.',
    'Elevii din internate sunt abordați de absolvenți; la cămine se lipesc afișe.',
    'Biserica a ajutat; Spitalul Județean și Poliția au fost anunțate; Școala a răspuns.',
    'Școlile din raion au primit broșuri. Biserica Ortodoxă Română și spitalele județene sprijină campania.',
    'Women\'s Consortium of Ukraine; International Women\'s Rights Center "La Strada-Ukraine"; Save the Children Romania.',
    'Asociația Alternative Sociale, Fundația Pro Women Iași, Centrul Național de Prevenire a Abuzului.',
  ],
  UK: [
    'Львівська гімназія «Школа вільних» передала зал для тренінгу волонтерів мережі.',
    'Ліцеї та гімназії Одеси отримають плакати; будинки сімейного типу отримають кошти.',
    'Проєкт «Школа без насильства» та «Дружня лікарня»; кампанія «Відкрита церква».',
    'Дітей з інтернатів вербують випускники; у гуртожитках роздають листівки.',
    'Поліція та Церква попереджені. Школа відповіла. Лікарня повідомила поліцію.',
    'Школи області отримали листи; лікарні та притулки попереджено. Православна церква допомагає.',
    'Школа, яка навчає волонтерів; ліцеї та гімназії міста; дитячі будинки області.',
  ],
  RU: [
    'Больница имени Игнатенко и центр семейных врачей получили памятки о правах пациентов.',
    'Республиканская клиническая больница имени Николая Тестемицану приняла врачей на курс.',
    'Единственный приют в области; первые дети в школе получили книги.',
  ],
};

const SISTERS = {
  SQ: ['Te ‹Shtëpia «Motrat e Shën Klarës» në Velipojë› erdhi një burrë.', 'Ajo fle te ‹konvikti i vajzave «Teuta» në Burrel›.'], RO: ['Copiii dorm la ‹maicile de la Țipova›.', 'E la ‹mănăstirea de maici de lângă Poiana›.'],
  UK: ['Дівчата живуть у ‹сестер Святої Анни в Мостиськах›.', 'Вона в ‹домі «Свята Рита» у Щирці›.'], RU: ['Она ночует при ‹женском монастыре под Каларашовкой›.'], EN: ['She is with ‹the nuns of Saint Clare in Troshan›.'],
};
const ORDERS = {
  SQ: ['Urdhri i Motrave të Nënë Terezës punon në katër vende.', 'Shtëpia «Kadare» në Tiranë është muze.'], RO: ['Maicile din mai multe mănăstiri au fost instruite.'],
  UK: ['Сестри милосердя пройшли навчання в Києві.'], RU: ['Сёстры милосердия прошли обучение в Кишинёве.'], EN: ['The Sisters of Mercy work in four countries.'],
};

isHeld('INSTITUTION', HELD);
isHeld('INSTITUTION', SISTERS);
passes('INSTITUTION', ORDERS);
passes('INSTITUTION', PASSED);

// A sentence that tells what a school or hospital does, has or lends its hall to leads to nobody; as soon as it tells of somebody, it does.
passes('INSTITUTION', {
  EN: ['School No. 14 in Bălți won a prize for its garden.', 'School No. 14, gym, 17:00', 'The regional contest takes place at Lyceum No. 3 in Kharkiv.'],
  SQ: ['Spitali "Xhaferr Kongoli", kardiologjia', 'Konkursi mbahet në gjimnazin "Sami Frashëri" në Tiranë.'],
  RO: ['Școala Gimnazială nr. 7 din Buzău organizează o expoziție.', 'Școala „Alexei Mateevici”, corpul B'],
  UK: ['Запорізький ліцей № 99 переміг у змаганні шкільних медіа.', 'Школа № 7 міста Кропивницького приймала обласний етап конкурсу.', 'Гімназія імені Василя Стуса, 2 корпус'],
  RU: ['Лицей имени Гоголя, актовый зал', 'Школа имени Пушкина в Тирасполе присоединилась к программе профилактики.'],
});
isHeld('INSTITUTION', {
  EN: ['‹School No. 14 in Bălți› received two girls from the shelter.', '‹Naim Frashëri school›, class 7B', 'A recruiter came when the contest was held at ‹Lyceum No. 3 in Kharkiv›.'],
  SQ: ['‹Gjimnazi "Sami Frashëri"› priti vajzën pas pushimeve.'],
  RO: ['‹Școala Gimnazială nr. 7 din Cotova› organizează o expoziție.', '‹Liceul „Mihai Eminescu”› a primit doi copii din tabără.'],
  UK: ['‹Школа № 7› прийняла дівчину з Гошева.'],
  RU: ['‹Школа № 7 города Тирасполя› приняла двух сестёр.', '‹Лицей имени Гоголя›, 7 класс'],
});

// What a house serves as on a day, bodies of a profession, a university's dormitory, and streets.
passes('INSTITUTION', {
  EN: ['Polling station 12: School No. 3, gym, entrance from the yard.', 'The bus stops at Hospital Street.'],
  SQ: ['Konvikti i Universitetit Politeknik rinovohet këtë verë.'],
  RO: ['Taxa se achită la Colegiul Psihologilor Iași.', 'Secția de votare 12: Liceul nr. 3, intrarea din spate.'],
  UK: ['Пункт обігріву: школа № 5, перший поверх.'],
  RU: ['Пункт обогрева: школа № 5, первый этаж.'],
});
isHeld('INSTITUTION', { EN: ['She was taken from ‹School No. 3› to the polling station.'], RO: ['Fata învață la ‹Liceul nr. 3 din Leova›.'] });

// What a lesson or a contest is about has befallen nobody there.
passes('INSTITUTION', {
  EN: ['The Taras Bulba High School won this year\'s poster contest on online grooming.'],
  SQ: ['Gjimnazi "Naim Frashëri" në Tiranë organizoi një orë kundër trafikimit.'],
  RO: ['Liceul Teoretic „Ion Luca Caragiale” a câștigat concursul despre violența în familie.'],
  UK: ['Ліцей № 4 у Києві провів урок про вербування в мережах.'],
});
isHeld('INSTITUTION', { EN: ['The ‹Taras Bulba High School› won, then its pupil was recruited.'], RO: ['‹Liceul „Ion Creangă”› a primit o elevă recrutată pe internet.'] });
