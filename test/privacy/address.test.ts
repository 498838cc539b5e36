import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
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
    '‹rruga e Kavajës, nr. 15›',
    '‹Lagjja 5, pallati 12, shkalla 2, apartamenti 7›',
    '‹fshati Dardhas, shtëpia nr. 7›',
  ],
  RO: [
    'str. ‹Ștefan cel Mare nr. 12, ap. 4›',
    '‹strada Florilor 7›, bloc B',
    '‹bd. Dacia 23/2›',
    '‹Strada 1 Decembrie 1918 nr. 45›',
    '‹sat Ruseni, nr. 45›',
    '‹casa nr. 12 din satul Cucuruzeni›',
    '‹strada Florilor numărul doisprezece›',
  ],
  UK: [
    'вул. ‹Шевченка, 12›',
    'на вулиці ‹Лесі Українки 45, кв. 12›',
    'живе за адресою: ‹Київ, вул. Б. Хмельницького, буд. 5, кв. 8›',
    '‹будинок 12 у селі Яблунівка›',
    '‹с. Яблунівка, буд. 12›',
  ],
  RU: [
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
    'Ministry of Education, Taras Shevchenko National University of Kyiv, University of Tirana.',
    'On Main Street leaflets are handed out; at Independence Square too.',
    'The hotline 116 111 and 0 800 500 225 are open 24/7. Contact info@lastrada.md.',
    'Working group of 12 experts, 45 schools, 3 districts, EUR 1,200,000; Directive 2011/36/EU, art. 5.',
    'Code RO-IS, UA-51, MD-CU; version 1.2; room 12; page 45; grade 7; class 9.',
    'Children aged 9 to 11 in Soroca district; 15 schools in Orhei.',
  ],
  SQ: [
    'Në rrugën Myslym Shyri shpërndahen fletushka.',
    'Street children in Durrës beg near the port; strada principală din oraș.',
  ],
  RO: [
    'Pe strada Ștefan cel Mare se împart pliante cu locuri de muncă.',
    'La Strada Moldova: facebook.com/lastradamoldova, hotline 0 8008 8008.',
    'Prima întâlnire din sat; primarii din raion; preoții au fost instruiți.',
    '15 elevi din Soroca, 12 fete din Orhei și 3 băieți din Cahul au fost instruiți.',
    'Women\'s Consortium of Ukraine; International Women\'s Rights Center "La Strada-Ukraine"; Save the Children Romania.',
    'Pe stradă 12 copii; în stradă; 3 copii de pe strada aceea.',
  ],
  UK: [
    'На вулиці Шевченка роздають листівки; на проспекті Перемоги теж.',
    'Вулиця та дорога; діти вулиці; на вулиці 12 дітей.',
  ],
  RU: [
    'Пошта: hotline@la-strada.org.ua, сайт la-strada.org.ua, Telegram-бот @la_strada_hotline.',
  ],
};

isHeld('ADDRESS', HELD);
passes('ADDRESS', PASSED);
