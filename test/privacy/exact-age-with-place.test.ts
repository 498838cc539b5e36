import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    '‹A boy, 12, from Hlybokaya village›',
    'a ‹15-year-old girl from the village of Ruseni›',
    '‹fifteen-year-old boy from Soroca›',
    'In ‹Ungheni a boy aged 13› was approached.',
  ],
  SQ: [
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
    'One child aged 9–11 from Odesa oblast; begging at the stations of Kyiv.',
    'Sentenced to 15 years in prison; 5 years ago; for 3 years in Odesa.',
    'The child is 14 years of age or younger; minors from 15 years old may work.',
    'Children aged 9 to 11 in Soroca district; 15 schools in Orhei.',
    'Case no. 123/2024, order No 45, Law 272/2004, Government Decision 1216/2006.',
  ],
  SQ: [
    'Të rinj mbi 16 vjeç nga qarku i Vlorës; kontrata 12 muaj.',
    'Vajzat 12–14 vjeç nga qarku i Korçës rekrutohen në Facebook dhe Instagram.',
    'fëmijë nën 18 vjeç, mbi 14 vjeç; ligji 10347/2018; neni 110/a i Kodit Penal.',
  ],
  RO: [
    '5 fete din 3 raioane, cea mai mică din grupa 9–11 ani, cea mai mare din grupa 15–17.',
    'Un grup de fete de 15–17 ani din raionul Soroca a fost abordat pe Instagram.',
    'Tineri peste 16 ani din Iași și Vaslui; minimum 18 ani pentru contract.',
    'The programme ran for 12 years in Chernivtsi and 5 years in Iași.',
    'Fundația lucrează de 15 ani în Iași, cu 20 de voluntari.',
    'Minori de 15–17 ani din județul Iași au fost recrutați prin Facebook.',
    'Acum 15 ani, în Soroca, au fost trei cazuri; pedeapsa de 12 ani de închisoare.',
    '15 elevi din Soroca, 12 fete din Orhei și 3 băieți din Cahul au fost instruiți.',
  ],
  UK: [
    'Одна дитина 9–11 років з Одеської області; жебрацтво на вокзалах Києва.',
    'Підлітки старші 15 років з Чернівецької області їздять на збір ягід до Польщі.',
    'Мінімальний вік для роботи — 16 років; у Чернівцях перевірено 12 фірм.',
    'Діти 2008–2010 років народження; реєстрація народження відсутня у 3 %.',
    'Дівчат 12–14 років з Одеської області запрошують на кастинг через Instagram.',
    'За 5 років в Умані зареєстровано 12 випадків; 7 років позбавлення волі.',
    '15 учнів з Умані; 12 дівчат із села; 14 років — вік кримінальної відповідальності.',
    'Вербувальники обіцяють 1 500 євро; виїзд з автовокзалу; супровід жінкою 30–40 років.',
  ],
  RU: [
    'В течение 15 лет фонд работает в Комрате и Чадыр-Лунге.',
    'Девочек от 12 до 14 лет из Одесской области вербуют в Телеграм-каналах.',
    'За последние 5 лет в Бельцах; наказание 12 лет лишения свободы.',
  ],
};

isHeld('EXACT_AGE_WITH_PLACE', HELD);
passes('EXACT_AGE_WITH_PLACE', PASSED);
