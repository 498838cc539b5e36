import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'Ajo jeton te ‹Bulevardi Zogu I, nr. 45›.',
    'She lives at ‹17 Green Lane›.',
    'The flat is at ‹Pushkin Street 44, apartment 9›.',
    '‹provulok Sadovyi, 3›',
    '‹aleea Rozelor 3, bl. D2›',
    '‹house 7, Cucuruzeni village›',
    '‹Rr. Myslym Shyri 23›',
    '‹12 Shevchenko Street›',
    '‹Independence Avenue 45, flat 3›',
    '‹house no. 12 in the village of Cucuruzeni›',
    '‹bl. C3, sc. 2, ap. 17›',
    '‹prospekt Peremohy 12›',
    '‹vul. Shevchenka 12›',
    '‹ulitsa Pushkina, dom 5›',
    'lives at ‹24 Mihai Eminescu St., apt 5›',
  ],
  SQ: [
    'Banon në ‹rrugën Ismail Qemali, pallati 3, ap. 12›.',
    '‹sh. Skënderbej, nr. 3›',
    '‹rruga e Kavajës, nr. 15›',
    '‹Lagjja 5, pallati 12, shkalla 2, apartamenti 7›',
    '‹fshati Dardhas, shtëpia nr. 7›',
  ],
  RO: [
    'Locuiește pe ‹strada Mihai Viteazul, numărul 17, scara A, etajul 3›.',
    '‹Str. Alexandru cel Bun 5, MD-2001 Chișinău›',
    '‹or. Soroca, str. Independenței 44›',
    '‹comuna Bârnova, satul Păun, nr. 112›',
    'str. ‹Ștefan cel Mare nr. 12, ap. 4›',
    '‹strada Florilor 7›, bloc B',
    '‹bd. Dacia 23/2›',
    '‹Strada 1 Decembrie 1918 nr. 45›',
    '‹sat Ruseni, nr. 45›',
    '‹casa nr. 12 din satul Cucuruzeni›',
    '‹strada Florilor numărul doisprezece›',
  ],
  UK: [
    'Мешкає: ‹м. Чернівці, вул. Руська, 15/3›.',
    'Живе на ‹проспекті Науки, будинок 27, під\'їзд 3›',
    'третій під\'їзд, ‹будинок 7, кв. 33›',
    '‹вул. Соборна 1а›',
    '‹вулиця 8 Березня, 12›',
    'вул. ‹Шевченка, 12›',
    'на вулиці ‹Лесі Українки 45, кв. 12›',
    'живе за адресою: ‹Київ, вул. Б. Хмельницького, буд. 5, кв. 8›',
    '‹будинок 12 у селі Яблунівка›',
    '‹с. Яблунівка, буд. 12›',
  ],
  RU: [
    'Проживает: ‹пгт Единцы, ул. Независимости, 44›',
    'в ‹переулке Садовом, дом 3›',
    '‹ул. 31 августа 1989, 64›',
    'ул. ‹Пушкина, д. 10, кв. 5›',
    'улица ‹Штефан чел Маре 134›',
    '‹вyлиця Шeвчeнкa 12›',
    '‹дом 5, квартира 12›',
    '‹пр. Перемоги, 37-Б›',
    '‹пров. Садовий, 3›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Central Square and Freedom Street were crowded; 30 volunteers came.',
    'The house was searched; in the flat 12 persons were found; 3 rooms, 2 floors.',
    'Ministry of Education, Taras Shevchenko National University of Kyiv, University of Tirana.',
    'On Main Street leaflets are handed out; at Independence Square too.',
    'The hotline 116 111 and 0 800 500 225 are open 24/7. Contact info@lastrada.md.',
    'Working group of 12 experts, 45 schools, 3 districts, EUR 1,200,000; Directive 2011/36/EU, art. 5.',
    'Code RO-IS, UA-51, MD-CU; version 1.2; room 12; page 45; grade 7; class 9.',
    'Children aged 9 to 11 in Soroca district; 15 schools in Orhei.',
  ],
  SQ: [
    'Sheshi Skënderbej dhe rruga e Durrësit; 30 vullnetarë.',
    'Në rrugën Myslym Shyri shpërndahen fletushka.',
    'Street children in Durrës beg near the port; strada principală din oraș.',
  ],
  RO: [
    'Piața Marii Adunări Naționale și strada Pușkin au fost luminate; 30 de voluntari.',
    'În casă au fost găsite 12 persoane; în bloc locuiesc 3 familii.',
    'Pe strada Ștefan cel Mare se împart pliante cu locuri de muncă.',
    'La Strada Moldova: facebook.com/lastradamoldova, hotline 0 8008 8008.',
    'Prima întâlnire din sat; primarii din raion; preoții au fost instruiți.',
    '15 elevi din Soroca, 12 fete din Orhei și 3 băieți din Cahul au fost instruiți.',
    'Women\'s Consortium of Ukraine; International Women\'s Rights Center "La Strada-Ukraine"; Save the Children Romania.',
    'Pe stradă 12 copii; în stradă; 3 copii de pe strada aceea.',
  ],
  UK: [
    'Площа Ринок і вулиця Руська; 30 волонтерів роздали 1 200 листівок.',
    'В квартирі знайшли 12 осіб; у будинку 3 кімнати; на поверсі 4 дівчини.',
    'На вулиці Шевченка роздають листівки; на проспекті Перемоги теж.',
    'Вулиця та дорога; діти вулиці; на вулиці 12 дітей.',
  ],
  RU: [
    'Пошта: hotline@la-strada.org.ua, сайт la-strada.org.ua, Telegram-бот @la_strada_hotline.',
  ],
};

isHeld('ADDRESS', HELD);
passes('ADDRESS', PASSED);
