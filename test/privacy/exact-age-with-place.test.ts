import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'a ‹15-year-old girl from the village of Ruseni›',
    '‹fifteen-year-old boy from Soroca›',
    'In ‹Ungheni a boy aged 13› was approached.',
  ],
  SQ: [
    'vajza ‹15 vjeçare nga fshati Dardhas›',
    'një djalë ‹pesëmbëdhjetë vjeç nga Pogradeci›',
    'The girl is ‹14 and lives in Korçë›.',
  ],
  RO: [
    'o fată de ‹15 ani din satul Ruseni›',
    '‹o elevă de cincisprezece ani din comuna Bârnova›',
    'fată (‹15 ani›), Soroca, satul Cosăuți',
    'Fata are ‹14 ani și locuiește în Orhei›.',
  ],
  UK: [
    '‹15-річна дівчина з села Яблунівка›',
    '‹п\'ятнадцятирічна школярка з Умані›',
    'Дівчина, якій ‹14 років, із смт Ставище›',
  ],
  RU: [
    'девочка ‹15 лет из села Копчак›',
    '‹пятнадцатилетняя жительница Бельц›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Sentenced to 15 years in prison; 5 years ago; for 3 years in Odesa.',
    'The child is 14 years of age or younger; minors from 15 years old may work.',
    'Children aged 9 to 11 in Soroca district; 15 schools in Orhei.',
    'Case no. 123/2024, order No 45, Law 272/2004, Government Decision 1216/2006.',
  ],
  SQ: [
    'Vajzat 12–14 vjeç nga qarku i Korçës rekrutohen në Facebook dhe Instagram.',
    'fëmijë nën 18 vjeç, mbi 14 vjeç; ligji 10347/2018; neni 110/a i Kodit Penal.',
  ],
  RO: [
    'Minori de 15–17 ani din județul Iași au fost recrutați prin Facebook.',
    'Acum 15 ani, în Soroca, au fost trei cazuri; pedeapsa de 12 ani de închisoare.',
    '15 elevi din Soroca, 12 fete din Orhei și 3 băieți din Cahul au fost instruiți.',
  ],
  UK: [
    'Дівчат 12–14 років з Одеської області запрошують на кастинг через Instagram.',
    'За 5 років в Умані зареєстровано 12 випадків; 7 років позбавлення волі.',
    '15 учнів з Умані; 12 дівчат із села; 14 років — вік кримінальної відповідальності.',
    'Вербувальники обіцяють 1 500 євро; виїзд з автовокзалу; супровід жінкою 30–40 років.',
  ],
  RU: [
    'Девочек от 12 до 14 лет из Одесской области вербуют в Телеграм-каналах.',
    'За последние 5 лет в Бельцах; наказание 12 лет лишения свободы.',
  ],
};

isHeld('EXACT_AGE_WITH_PLACE', HELD);
passes('EXACT_AGE_WITH_PLACE', PASSED);
