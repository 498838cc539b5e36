import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'Pinned at ‹forty-six point 9182 / twenty-eight point 4471›, behind the depot.',
    '‹46,48253 // 30,73662›',
    '‹46.2382 27.6693›',
    '‹46,2382 27,6693›',
    '‹46.238200,27.669300›',
    'GPS ‹46.2382N 27.6693E›',
    '‹46°14\'17.5"N, 27°40\'09.5"E›',
    'lat=‹46.2382›&lon=‹27.6693›',
    '‹46 . 2382 ; 27 . 6693›',
    '‹46.2382° 27.6693°›',
    'https://‹www.openstreetmap.org/#map=17/46.2382/27.6693›',
    'locul exact ‹47,0105° N; 28,8638° E›',
    'point ‹41°19\'39.0"N 19°49\'07.3"E›',
    '‹https://goo.gl/maps/AbC123xyz›',
    '‹https://maps.apple.com/?ll=50.45,30.52›',
    '‹8FXC2V7F+Q2›',
    '‹+47.0105 +28.8638›',
    '‹47.0105/28.8638›',
    '‹47°01′N 28°51′E›',
    'w3w ‹filled.count.soap›',
    '‹50.4501;30.5234›',
    '‹n 50.4501 e 30.5234›',
    '‹47.0105, 28.8638›',
    '‹N47.0105 E28.8638›',
    '‹47.0105N, 28.8638E›',
    'lat ‹47.0105› lon ‹28.8638›',
    'GPS: ‹47.01, 28.86›',
    '‹47°00\'38"N 28°51\'49"E›',
    '‹47° 0.633\' N, 28° 51.82\' E›',
    '‹https://maps.google.com/?q=47.01,28.86›',
    '‹https://maps.app.goo.gl/abcDEF123›',
    '‹https://www.google.com/maps/@47.0105,28.8638,17z›',
    '‹///filled.count.soap›',
    'what3words: ‹filled.count.soap›',
    '‹geo:47.0105,28.8638›',
    '‹47 . 0105 , 28 . 8638›',
    '‹47 00 38 N 28 51 49 E›',
    '‹４７.０１０５, ２８.８６３８›',
  ],
  RO: [
    'locul e ‹4 6 , 9 1 2 0 3 ; 2 8 , 0 7 7 1 5›',
    '‹8GX7+Q2 Chișinău›',
  ],
  RU: [
    'Сарай: ‹с. ш. 46°41′20″, в. д. 29°36′51″›.',
    'метка ‹сорок пять целых тридцать пять сотых, двадцать восемь целых восемьдесят сотых›',
    '‹46 град. 14 мин. с.ш., 27 град. 40 мин. в.д.›',
    'Координати: ‹50.45, 30.52›',
    'широта ‹50,4501›, довгота ‹30,5234›',
    '‹50.4501° пн. ш., 30.5234° сх. д.›',
  ],
  UK: [
    'широта ‹50 градусів 27 хвилин›',
  ],
};

const PASSED: Samples = {
  EN: [
    'The marks were eight point five, then nine point two; rotate 45° and 30°.',
    'Costul: 46.50 lei/zi, 27.66 euro; temperatura 36,6; kurs 19.8187.',
    'Code RO-IS, UA-51, MD-CU; version 1.2; room 12; page 45; grade 7; class 9.',
    'ISO 3166-2, UTF-8, HTTP 404, COVID-19, K-12, A4, B2 level, C182.',
  ],
  UK: [
    'Рух через кордон: Могилів-Подільський – Отач, далі 120 км до Бельц.',
  ],
  RU: [
    'Выросло на сорок целых пять десятых процента за год.',
  ],
};

isHeld('GEO_COORDINATE', HELD);
passes('GEO_COORDINATE', PASSED);

// By axis, by compass, in words, or figure by figure.
isHeld('GEO_COORDINATE', {
  EN: ['Write it like this: ‹4 7 . 0 1 0 5 north + 2 8 . 8 6 3 8 east›, by the depot.', '‹46.4825 degrees north, 30.7233 degrees east›', 'latitude ‹forty-one point three two seven five›; longitude ‹nineteen point eight one eight seven›', '‹forty-six degrees twenty-eight minutes north›', '‹47.0105 N & 28.8638 E›'],
  SQ: ['gjerësia ‹dyzet e një pikë tre dy shtatë pesë›, gjatësia ‹nëntëmbëdhjetë pikë tetë një nëntë›', '‹41.3275 veri, 19.8187 lindje›'],
  RO: ['latitudine ‹patruzeci și șapte virgulă zero unu zero cinci›', '‹47.0105 nord, 28.8638 est› – curtea din spate', 'Nord ‹patruzeci și șapte grade, zero virgulă șase minute›'],
  UK: ['широта ‹сорок дев\'ять кома 8397›, довгота ‹двадцять чотири кома 0297›', 'координати: ‹4 9 , 8 3 9 7 та 2 4 , 0 2 9 7›'],
  RU: ['широта ‹4 6 . 4 8 2 5› долгота ‹3 0 . 7 2 3 3›', '‹46,4825 северной и 30,7233 восточной›'],
});
passes('GEO_COORDINATE', {
  EN: ['Latitude to decide is given to the schools: two points on the agenda.', 'Forty-six degrees of heat; thirty minutes of break in the north hall.', 'Points: 1. 2 3 4 5; 2. 3 4 5 6'],
  SQ: ['Gjerësia e rrugës dyzet e një metra.'], RO: ['Nord 47 de cazuri, est 28 de cazuri.'], UK: ['Широта охоплення: сорок сім шкіл, двадцять вісім громад.'], RU: ['Сорок градусов, тридцать минут перерыв, северный вход.'],
});

// Degrees and minutes with the letters before, without a sign, or with those of another language.
isHeld('GEO_COORDINATE', { EN: ['Pin: ‹N47 51.336 E25 55.207›, a sawmill nearby.'], SQ: ['Pika: ‹39,8761 V; 20,0053 L›, sipas telefonit.'], UK: ['‹ш. 45,35714; д. 28,83962›'], RU: ['Последний чекин: ‹46° 11,2\' / 28° 58,7\'›, потом тишина'] });
passes('GEO_COORDINATE', { EN: ['Rooms N4 51.3 and E2 55.2 are closed.', 'Between 11,2° and 28,7° the sample is stable.'] });
passes('GEO_COORDINATE', { EN: ['Write coordinates as 00.0000, 00.0000 in the form.'], RO: ['Coordonate: 0.0000, 0.0000 dacă nu se știe.'] });
isHeld('GEO_COORDINATE', { UK: ['Це ‹сорок шість цілих сорок чотири сотих пн. ш., тридцять цілих сімдесят дві сотих› сх. д.'] });

// Pairs of numbers read aloud, of which each can be a degree of this part of the world.
isHeld('GEO_COORDINATE', {
  EN: [
    'He gave ‹forty-seven decimal eight two nought, twenty-nine decimal one five six›, a shed by the river.', 'The pin: ‹46 and then 4-9-1-7. For the longitude take 30 and add 7-2-0-4›, green gate.',
    '‹46 degrees and about 29 minutes up, 30 degrees 42 across›, behind the silo.', 'Stars mean nothing: ‹4*5*.*6*2*9*1 en, 2*7*.*9*4*0 ee›.',
  ],
  SQ: ['Pika sipas mesazhit: ‹dyzet e një presje tridhjetë e dy shtatë, nëntëmbëdhjetë presje tetë zero›, pas karburantit.'], RO: ['Locația: ‹4б punct З91, apoi 29 punct 5O4›, gard albastru.'],
  UK: ['Широту й довготу пишу окремо. ‹Перша сорок сім і після коми 3 9 1 6. Друга така: двадцять дев\'ять, далі п\'ять два вісім›.', 'Там ‹47 градусів, а мінут двадцять, це широта; довгота 31 градус і мінут п\'ять›.'],
  RU: ['Трекер показал ‹сорок шесть запятая двести восемнадцать, тридцать запятая шестьсот сорок›.'],
});
passes('GEO_COORDINATE', {
  EN: ['It rose from forty-five point two five percent to thirty-one point seven five percent.', 'Thirty degrees in Lviv, forty degrees in Tirana, and no rain.', 'On the map 45 schools and 312 pupils, then 28 villages and 410 families.', 'Rates of 45.300 lei and 28.412 lei were paid.'],
  RO: ['Ponderea a crescut de la patruzeci virgulă douăzeci și cinci la sută la patruzeci și doi virgulă cincizeci la sută.'], UK: ['На карті 47 громад, 120 шкіл, 31 центр і 215 ліцеїв.', 'Вранці 38 градусів, удень сорок градусів спеки.'], RU: ['Курс сорок один запятая двадцать пять гривны, тридцать запятая десять лея.'],
});
