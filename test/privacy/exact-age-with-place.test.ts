import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'girl, ‹15, Kamianka-Dniprovska›, no luggage',
    '‹male, 16, Rubizhne›',
    '‹A boy, 12, from Hlybokaya village›',
    'a ‹15-year-old girl from the village of Ruseni›',
    '‹fifteen-year-old boy from Soroca›',
    'In ‹Ungheni a boy aged 13› was approached.',
  ],
  SQ: [
    'ajo: ‹14 jam, ketu ne Lac›',
    '‹djalë 12 vjeç, Laç›',
    '‹12-vjeçari nga Bilishti›',
    '‹djalë 12 vjeç, fshati Voskop›',
    '‹Një vajzë 14 vjeç nga Maliqi›',
    '‹Nxënësja 16-vjeçare e fshatit Voskop›',
    '‹vajza është 15 vjeç dhe jeton në Bilisht›',
    'vajza ‹15 vjeçare nga fshati Dardhas›',
    'një djalë ‹pesëmbëdhjetë vjeç nga Pogradeci›',
    'The girl is ‹14 and lives in Korçë›.',
  ],
  RO: [
    'O ‹fată de 1 5 a n i din Leova› caută loc.',
    'ea: ‹Rădeni, 15 fac acum›',
    '‹am 15 ani si sunt din Fălești›',
    '‹eleva de 13 ani de la Bârnova›',
    '‹La Bârnova, o copilă de 9 ani› a fost găsită',
    '‹The 13-year-old lives in the town of Fălești›',
    '‹aged 13, from Fălești›',
    '‹13yo from Fălești›',
    '‹o tânără de 17 ani din orașul Negrești›',
    'În ‹satul Păun, un băiat de 11 ani› cerșea.',
    '‹O minoră, 16 ani, din Hîrlău›',
    '‹a girl of sixteen from Hîrlău›',
    '‹the 14 y.o. girl lives in Edineț›',
    '‹fata, 13 ani, comuna Bârnova›',
    '‹copila de treisprezece ani din Hîrlău›',
    'o fată de ‹15 ani din satul Ruseni›',
    '‹o elevă de cincisprezece ani din comuna Bârnova›',
    'fată (‹15 ani›), Soroca, satul Cosăuți',
    'Fata are ‹14 ani și locuiește în Orhei›.',
  ],
  UK: [
    'хлопця: ‹16 р., с. Велика Копаня›',
    'вона: ‹15, з Жидачева›',
    '‹Хлопець 17 років, житель села Лопатинці›',
    '‹дівчинка тринадцяти років із Лопатинців›',
    'У селі ‹Лопатинці зникла 13-річна› школярка.',
    '‹Дівчинка 12 років зі Ставища›',
    '‹Їй чотирнадцять років, живе в Лопатинцях›',
    '‹тринадцятирічна мешканка села Біла›',
    '‹Ей 15, она из Вулканешт›',
    '‹15-річна дівчина з села Яблунівка›',
    '‹п\'ятнадцятирічна школярка з Умані›',
    'Дівчина, якій ‹14 років, із смт Ставище›',
  ],
  RU: [
    'Поступила: ‹14 лет, пгт Сарата›',
    'она: ‹13, я с Комрата›',
    '‹девушке 17 лет, она из Фалешт›',
    '‹школьница 13-ти лет из Фалешт›',
    '‹Мальчик, 10 лет, село Копчак›',
    '‹16-летний подросток из Комрата›',
    '‹семнадцатилетнюю девушку из Чадыр-Лунги›',
    'девочка ‹15 лет из села Копчак›',
    '‹пятнадцатилетняя жительница Бельц›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Table 12, Romania; at 14, in Moldova, a child can be heard by a court.',
    'One child aged 9–11 from Odesa oblast; begging at the stations of Kyiv.',
    'Sentenced to 15 years in prison; 5 years ago; for 3 years in Odesa.',
    'The child is 14 years of age or younger; minors from 15 years old may work.',
    'Children aged 9 to 11 in Soroca district; 15 schools in Orhei.',
    'Case no. 123/2024, order No 45, Law 272/2004, Government Decision 1216/2006.',
  ],
  SQ: [
    '15 vajza, 12 djem, 3 mësues nga Kukësi.',
    'Të rinj mbi 16 vjeç nga qarku i Vlorës; kontrata 12 muaj.',
    'Një djalë 16-vjeçar nga Kosova u gjet i sigurt në Zvicër.',
    'Vajzat 12–14 vjeç nga qarku i Korçës rekrutohen në Facebook dhe Instagram.',
    'fëmijë nën 18 vjeç, mbi 14 vjeç; ligji 10347/2018; neni 110/a i Kodit Penal.',
  ],
  RO: [
    '14, 15 și 16 mai, Bălți: instruire; 15 copii din Orhei au mers în tabără.',
    '5 fete din 3 raioane, cea mai mică din grupa 9–11 ani, cea mai mare din grupa 15–17.',
    'Un grup de fete de 15–17 ani din raionul Soroca a fost abordat pe Instagram.',
    'O fată de 16 ani din Moldova este în siguranță în Austria.',
    'Tineri peste 16 ani din Iași și Vaslui; minimum 18 ani pentru contract.',
    'The programme ran for 12 years in Chernivtsi and 5 years in Iași.',
    'Fundația lucrează de 15 ani în Iași, cu 20 de voluntari.',
    'Minori de 15–17 ani din județul Iași au fost recrutați prin Facebook.',
    'Acum 15 ani, în Soroca, au fost trei cazuri; pedeapsa de 12 ani de închisoare.',
    '15 elevi din Soroca, 12 fete din Orhei și 3 băieți din Cahul au fost instruiți.',
  ],
  UK: [
    '12 років роботи, Львів; група 3, Одеса.',
    'Одна дитина 9–11 років з Одеської області; жебрацтво на вокзалах Києва.',
    'Хлопець 15 років з України нині в безпеці в Бельгії.',
    'Підлітки старші 15 років з Чернівецької області їздять на збір ягід до Польщі.',
    'Мінімальний вік для роботи — 16 років; у Чернівцях перевірено 12 фірм.',
    'Діти 2008–2010 років народження; реєстрація народження відсутня у 3 %.',
    'Дівчат 12–14 років з Одеської області запрошують на кастинг через Instagram.',
    'За 5 років в Умані зареєстровано 12 випадків; 7 років позбавлення волі.',
    '15 учнів з Умані; 12 дівчат із села; 14 років — вік кримінальної відповідальності.',
    'Вербувальники обіцяють 1 500 євро; виїзд з автовокзалу; супровід жінкою 30–40 років.',
  ],
  RU: [
    '14 лет тюрьмы, приговор суда в Бельцах.',
    'В течение 15 лет фонд работает в Комрате и Чадыр-Лунге.',
    'Девочек от 12 до 14 лет из Одесской области вербуют в Телеграм-каналах.',
    'За последние 5 лет в Бельцах; наказание 12 лет лишения свободы.',
  ],
};

isHeld('EXACT_AGE_WITH_PLACE', HELD);
passes('EXACT_AGE_WITH_PLACE', PASSED);

// The place before the age, in brackets, in small letters or behind "of"; the age in words.
isHeld('EXACT_AGE_WITH_PLACE', {
  EN: [
    'Her son was registered on arrival as ‹aged sixteen, of Peshkopi›, though his papers make him older.',
    '‹a girl of thirteen from Soroca›',
    '‹a boy, aged nine, of Kukës›',
    '‹Kukës, girl, 12›',
    '‹twelve-year-old from Lezhë›',
    '‹she is fourteen and comes from Reni›',
    'the ‹boy is eleven, from Izmail›',
    'a ‹Soroca girl of fifteen›',
    'the ‹Reni boy, thirteen›',
    '‹thirteen years of age, resident in Fier›',
  ],
  SQ: [
    '‹vajza dymbëdhjetë vjeç, nga Kukësi›',
    '‹djalë 13 vjeç, Peshkopi›',
    '‹nga Lezha, vajzë katërmbëdhjetë vjeçe›',
    '‹vajza është 15, nga Bulqiza›',
    '‹i mitur, 11 vjeç, fshati Urakë›',
    '‹nxënëse 14 vjeç (Përmet)›',
    '‹Përmet, djalë dhjetë vjeç›',
  ],
  RO: [
    'Unul e de ‹10 ani, din Mereșeni›. Portarul a notat ora.',
    'fetita are ‹1 3 ani, e din sat. Pereni›, a venit',
    'fata are ‹paisprezece ani și e din Telenești›',
    '‹fată, 12 ani, s. Cobusca›',
    '‹băiat de nouă ani, or. Edineț›',
    '‹din Fălești, fata de 13 ani›',
    '‹o copilă de unsprezece ani din Cantemir›',
    '‹Telenești, băiat, 14 ani›',
    'are ‹zece anișori, stă la Ungheni›',
    'minor (‹15 ani, Otaci›)',
  ],
  UK: [
    '‹дівчинка, 11 років, хутір Довжок›',
    '‹дівчинка одинадцяти років, хутір Довжок›',
    'Хлопець ‹з Вилкова, тринадцять років›, зник.',
    '‹Вилок, дівчинка 12 років›.',
    '‹дитина 9 р., с. Ясіня›',
    'мала, ‹дванадцять рочків, з Косівської Поляни›',
  ],
  RU: [
    'девочку зовут так, ‹14 лет, тирасполь›, ей пишет',
    'девочка ‹из Вулканешт, пятнадцать лет›',
    'мальчик, ‹8 л., Чадыр-Лунга›',
    '‹парню шестнадцать, он из Рыбницы›',
    '‹ей четырнадцать, родом из Тараклии›',
    '‹подросток 15 лет (Бендеры)›',
    '‹подросток 15 лет (Бендеры)›',
  ],
});
passes('EXACT_AGE_WITH_PLACE', {
  EN: [
    'Girls aged 12, of all backgrounds, took part.',
    'Group of 14, Soroca; group of 15, Orhei.',
    'Children of 12 (Grade 6) filled in the form.',
    'The law is 12 years old (Parliament voted twice).',
  ],
  SQ: [
    'Vajzat nga 12 deri në 14 vjeç, Shkodër dhe Lezhë.',
  ],
  RO: [
    'Contractul e de 10 ani, iar sediul este mutat.',
    'Copiii de 12 ani (Tabelul 3) sunt numărați separat.',
    'Modulul pentru 14 ani, Capitolul 2.',
  ],
  UK: [
    'Один з проєктів, 10 років, з Києва.',
    'Учасники 14 років (Додаток 2) отримали анкети.',
  ],
  RU: [
    'Дети до 14 лет, Тирасполь и Бендеры, едут бесплатно.',
  ],
});

// From one age to another, and how old an office is.
passes('EXACT_AGE_WITH_PLACE', {
  EN: ['Our office in Soroca turns 12 this year.', 'The law sets terms of 5 to 12 years for traffickers in Leova.'],
  SQ: ['Zyra në Pukë mbush 10 vjet në maj.', 'Dënimi në Fier ishte nga 5 deri në 12 vjet.', 'Në Pukë vajzat martohen mesatarisht në moshën 22 vjeç.'],
  RO: ['Biroul din Orhei a împlinit 10 ani.', 'La Leova fetele se căsătoresc în medie la 22 de ani.', 'Tabăra de la Ivancea primește elevi de la 10 la 14 ani.'],
  UK: ['Осередку в Сарнах виповнилося 12 років.'],
  RU: ['Офису в Унгенах исполнилось 12 лет.'],
});
isHeld('EXACT_AGE_WITH_PLACE', { RO: ['Fetei ‹din Orhei i s-au împlinit 12 ani›, a venit la birou.'], UK: ['Дівчинці ‹в Сарнах виповнилося 12 років›.'] });

// What stands before an age may be a bus or a centre; whose it is, stands behind it. A resident of a region is nobody in particular.
isHeld('EXACT_AGE_WITH_PLACE', {
  EN: ['The bus was stopped and ‹a 14-year-old girl from Soroca› was taken off.'],
  UK: ['Поліція зняла з автобуса ‹чотирнадцятирічну мешканку Сторожинця›.', 'До центру доправили ‹дванадцятирічного хлопця з Болграда›.'],
  RU: ['С рейсового автобуса сняли ‹тринадцатилетнюю девочку из Вилково›.'],
});
passes('EXACT_AGE_WITH_PLACE', {
  UK: ['Курс для п\'ятнадцятирічних учнів у Болграді.', '14-річний мешканець Одеської області звернувся на лінію.'],
  RU: ['Автобус для двенадцатилетних школьников из Килии отправится в девять.', 'Письмо прислал 14-летний житель Одесской области.'],
});
isHeld('EXACT_AGE_WITH_PLACE', {
  EN: ['Her brother, ‹who\'s nine and stays with us in Leova›, saw it.'],
  SQ: ['Ai tha: ‹në Fier bëra pesëmbëdhjetë› pardje.'],
  RU: ['Возраст верен: ‹двенадцать, учится в Кагуле›.'],
});
passes('EXACT_AGE_WITH_PLACE', { EN: ['The network\'s ten and has an office in Criuleni.'], RU: ['Возраст согласия: 16, так учат в Рыбнице.'] });

// Every third of an age, so many of one class, what those of an age usually do, and an example without a place are nobody's.
passes('EXACT_AGE_WITH_PLACE', {
  SQ: ['Në Prizren 212 të rinj 17-vjeçarë iu përgjigjën anketës.', 'P.sh. një vajzë 16 vjeçe udhëton me një të rritur që s\'e ka të afërm; çfarë pyesni?'],
  RO: ['De exemplu: o fată de 16 ani călătorește cu un adult care nu îi este rudă; ce întrebați mai întâi?'],
  UK: ['У кожного третього 15-річного в Одесі є другий акаунт.', 'Звіт каже, що 17-річні найчастіше їдуть самі.'],
  RU: ['У каждого третьего 15-летнего в Бельцах есть второй аккаунт.', 'Например: девушка 16 лет едет со взрослым, который ей не родственник; о чём спросите?'],
});
isHeld('EXACT_AGE_WITH_PLACE', {
  SQ: ['‹Në Prizren një vajzë 17-vjeçare› u zhduk.'],
  RO: ['De exemplu, ‹o fată de 16 ani din Orhei› a plecat cu un adult.'],
  UK: ['‹15-річного в Одесі› завербували через гру.', 'Дві ‹17-річні з Умані› поїхали самі.'],
  RU: ['Например, ‹девушка 16 лет из Оргеева› уехала со взрослым.'],
});
