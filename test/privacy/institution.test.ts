import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
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
    '‹гімназія № 4›',
    '‹Лопатинецький ліцей›',
    '‹школа-інтернат №2›',
    '‹ліцей імені Тараса Шевченка›',
    'учениця ‹7-ї школи міста›',
  ],
  RU: [
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
    'Churches, schools and shelters in the county were warned. The Church supports the campaign.',
    'Ministry of Education, Taras Shevchenko National University of Kyiv, University of Tirana.',
    'The first training in the school was held; the only shelter in the region is full.',
    'Working group of 12 experts, 45 schools, 3 districts, EUR 1,200,000; Directive 2011/36/EU, art. 5.',
    'Children aged 9 to 11 in Soroca district; 15 schools in Orhei.',
    'The school year starts on 1 September; Summer School on Child Protection 2024.',
  ],
  SQ: [
    'Nxënësit e konvikteve ftohen në festa; në shkolla shpërndahen fletushka.',
    'Shkollat e qarkut morën fletëpalosje. Kisha Katolike ndihmon.',
  ],
  RO: [
    'The network met at the Ministry of Interior and in the University of Iași.',
    'Elevii din internate sunt abordați de absolvenți; la cămine se lipesc afișe.',
    'Biserica a ajutat; Spitalul Județean și Poliția au fost anunțate; Școala a răspuns.',
    'Școlile din raion au primit broșuri. Biserica Ortodoxă Română și spitalele județene sprijină campania.',
    'Women\'s Consortium of Ukraine; International Women\'s Rights Center "La Strada-Ukraine"; Save the Children Romania.',
    'Asociația Alternative Sociale, Fundația Pro Women Iași, Centrul Național de Prevenire a Abuzului.',
  ],
  UK: [
    'Дітей з інтернатів вербують випускники; у гуртожитках роздають листівки.',
    'Поліція та Церква попереджені. Школа відповіла. Лікарня повідомила поліцію.',
    'Школи області отримали листи; лікарні та притулки попереджено. Православна церква допомагає.',
    'Школа, яка навчає волонтерів; ліцеї та гімназії міста; дитячі будинки області.',
  ],
  RU: [
    'Единственный приют в области; первые дети в школе получили книги.',
  ],
};

isHeld('INSTITUTION', HELD);
passes('INSTITUTION', PASSED);
