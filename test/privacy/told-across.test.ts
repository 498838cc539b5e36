import { isHeld, passes } from './kit/marked.ts';

// Pieces of one number with whatever words between: what they make together tells that they belong together.
isHeld('PHONE', {
  EN: [
    'take ‹069, add 512 and close with 7738›, that is her uncle',
    'He reads it out: ‹zero six nine (laughs) four four one (laughs) two eight three›.',
    'the phone is ‹0744 to begin with, 118 in the middle, 902 last›',
    'She had ‹zro six eight, fore one tree, sevn ait nien› on her sleeve.',
  ],
  RO: [
    'pui ‹0740 în față. După aia 118. La urmă 902›',
    'numărul ‹069 la început, pe mijloc 774 și tot la urmă 453›',
    'citește invers și ai telefonul ei: ‹813 905 6470›',
  ],
  SQ: [
    'vendos ‹+355. Pas kësaj 68. Pastaj 415 dhe në fund 2260›',
    '‹0 6 8 yll 3 1 7 yll 4 0 9› hiqi yjet',
    'lexoje mbrapsht edhe e ke numrin: ‹9173 552 960›',
  ],
  UK: [
    '‹067 зірочка 317 зірочка 40 91› зірочки прибери',
    'дзвони: ‹096 потім 512 потім 77 і ще 38›',
    'номер ‹нуль шість сім лапочка чотири один один лапочка дев\'ять два вісім три›',
  ],
  RU: [
    '‹068 звездочка 317 звездочка 40 91› звездочки убери',
    'набираешь ‹плюс 373 шесть ноль З2 7l 84› вечером',
  ],
});
passes('PHONE', {
  EN: [
    'Room 035 has 18 beds, 036 has 24.', 'From 05 people in May to 123 in June and 4567 in the year.', 'Zero tolerance, one goal, two years, three countries, four towns and five schools.',
    'The score was twenty-one nineteen, eighteen twenty-one, fifteen twelve.', 'Form 069 was printed in 512 copies for 7738 children.',
  ],
  RO: ['Sala 035 are 18 locuri, iar 036 are 24 de locuri.', 'Se adaugă 020 g de sare, apoi 300 g de făină și 4000 ml de apă.', 'Procesul invers a costat 813 905 647 de lei.'],
  SQ: ['Salla 035 ka 18 vende, 036 ka 24 vende.', 'Seti i parë njëzet e një me nëntëmbëdhjetë, i dyti tetëmbëdhjetë me njëzet e një.'],
  UK: ['Кімната 035 має 18 місць, а 036 має 24 місця.', 'Навпаки, з 120 листівок роздали 45, а потім ще 30.'],
  RU: ['В комнате 035 18 мест, а в 036 24 места.', 'Наоборот, из 120 листовок раздали 45, потом ещё 30.'],
});
isHeld('NATIONAL_ID', {
  EN: ['Her IDNP begins ‹2008065 and goes on 933507›, I checked it.'],
  RO: ['CNP-ul fetei are ‹611112 la început și 6350593 la coadă›'],
  SQ: ['numri fillon me ‹L308 dhe vazhdon 11452 R›, është ai i kartës'],
  UK: ['податковий починається на ‹39338 а закінчується на 14336›'],
  RU: ['ИНН: ‹39338 это начало, а хвост у него 14336›'],
});
passes('NATIONAL_ID', {
  EN: ['Personal codes were checked for 39338 children in 14337 schools.'],
  RO: ['Codul numeric personal a fost verificat la 2019 copii din 145 de școli și 2020 de sate.'],
  UK: ['Податковий номер отримали 39338 дітей, а ще 14337 чекають.'],
});
isHeld('IBAN', {
  EN: ['he dictated ‹GB36 (breathe) NWBK (breathe) 7094 1807 (breathe) 8624 74›'],
  UK: ['частинами: ‹UA04, тоді 300335, тоді 8510298, тоді 203613133706›'],
  RU: ['сначала ‹UA17 ну это понятно 305299 и длинный хвост 7085278702567288217›'],
});
passes('IBAN', { EN: ['Grants UA04 with 300335 lei, RO12 with 8510298 lei and MD07 with 2036131 lei were closed.'], SQ: ['Projekti 2021-1-AL01-KA220-000034567 përfundon më 31 mars 2025.'] });
isHeld('PASSPORT', {
  EN: ['letters ‹K and M, then 55 19 08›, that is what the card says'],
  RO: ['seria ‹C și J și apoi 55 19 08›, asta scria pe cartea ei'],
  SQ: ['shkronjat ‹B dhe A, pastaj 614 209 3› është pasaporta'],
  UK: ['букви ‹К і М, потім 55 19 08› паспорт хлопця'],
  RU: ['буквы ‹К и М, потом 55 19 08› паспорт парня'],
});
passes('PASSPORT', { EN: ['Letters A and B, then 12 pages, are missing in the annex.'], UK: ['Літери А і Б, далі 120 сторінок таблиць.'], RU: ['Буквы А и Б, потом 120 страниц таблиц.'] });
isHeld('EMAIL', {
  RO: ['‹oc.liamtoh@88nafets›, se citește invers'],
  SQ: ['shkruaj te ‹besi vizë krasniqi kërmilli gmail pika com›'],
});
passes('EMAIL', { EN: ['We meet at the dot com conference; look at it from the bottom up.'] });
isHeld('PLATE', {
  SQ: ['kamera: ‹AA O4l TU›'],
  UK: ['номер авто ‹КА чотири тисячі сто двадцять три ЕХ›'],
});
passes('PLATE', { EN: ['The US OIL CO IS IN IOI GO.'] });
isHeld('DATE_OF_BIRTH', { SQ: ['ka lindur me ‹dymbëdhjetë të tretit dymijë e njëmbëdhjetë›'] });
isHeld('GEO_COORDINATE', { SQ: ['vendose pinin te ‹42 pikë 0683 edhe 19 pikë 5126›'] });

// Country by its name, other letters between, quotation marks, lines that are counted; and a name behind the number.
isHeld('PHONE', {
  EN: ['‹40 (the code of Romania) 744 551 938›, her sister has it', '"‹nought six seven" "five one two" "seven seven three›"', 'the first line is ‹0744\nthe second line 551\nthe third line 938›'],
  RO: ['scoate x-urile: ‹0x7x4x0x1x1x8x9x0x2›', '‹o-7-2-l 4-4-9 o-8-З› e al lui'],
  SQ: ['+ ‹3 5 5 mandej gjashtëdhjetë e tetë mandej 415 mandej 2260› kështu tha'],
  UK: ['починається з ‹067, всередині 511, а хвостик 9420›', 'шукай за ‹нуль «шість» сім «два один» три чотири п\'ять дев\'ять›'],
  RU: ['‹373 (код Молдовы) 79 441 209› у сестры'],
});
passes('PHONE', {
  EN: ['In the first week 069 calls came, in the second 512, in the third 738.', 'She scored nine, eight, nine, ten, seven, nine and nine.', 'Boards of 0x3x4x5 and 2x3x4x5x6 cm.', 'Romania has 40 (the code says) 744 villages.'],
  RO: ['În prima săptămână 069 de apeluri, în a doua 512, în a treia 738.', 'A luat nouă, opt, nouă, zece, șapte, nouă și nouă.'],
  SQ: ['Mori nëntë, tetë, nëntë, dhjetë, shtatë, nëntë dhe nëntë.'],
  UK: ['Отримала дев\'ять, вісім, дев\'ять, десять, сім, дев\'ять і дев\'ять.', '067\n512\n7738'],
  RU: ['Получила девять, восемь, девять, десять, семь, девять и девять.'],
});
isHeld('NATIONAL_ID', {
  RO: ['codul fetei are ‹6140 la început, 5062 pe la mijloc și 61704 la sfârșit›', '‹61405062 liniuță 61704›, așa e trecut CNP-ul'],
  UK: ['‹40797 тире 51662›, так записано РНОКПП', 'ідентифікаційний у хлопця: ‹404 на початку, 7294 посередині і 511 на кінці›'],
});
passes('NATIONAL_ID', { RO: ['Codul rutier: 6140 de amenzi, 5062 de avertismente și 61705 de apeluri.'], UK: ['З 40797 заяв 51663 картки, РНОКПП отримали всі.'] });
isHeld('EMAIL', {
  EN: ['on the flyer: ‹euro.jobs24 (gmail)›', '‹nata.kov2010 AT-sign gmail DOT com› at night'],
  RO: ['‹artan99 la gmail, cu punct com la final›'],
  RU: ['‹artan99 на гмейле, точка ком› в конце'],
});
passes('EMAIL', { EN: ['Write a draft (gmail) and save it.', 'Use the forms (Outlook) or the site.'], RO: ['Ne vedem la gmail, cu punctul de pornire acasă.'] });
isHeld('PASSPORT', { RO: ['seria ‹M de la Maria, X de la xilofon, 774 și 120›'], UK: ['паспорт ‹Ф як Федір, К як Катя, 614 209›'] });
isHeld('PLATE', { RO: ['dacia cu nr ‹VS și pe urmă 21 și pe urmă ABC›', 's-a urcat în dubă, ‹bucurești unu zero șapte ka el em›'], SQ: ['makina me nr ‹AA dhe pastaj 418 dhe pastaj ZZ›'] });
isHeld('DATE_OF_BIRTH', {
  EN: ['dob ‹oh one slash twelve slash two thousand nine›'],
  RO: ['ziua ei de naștere e ‹a treia zi din luna unsprezece, anul două mii doisprezece›'],
  UK: ['день народження в неї ‹третє число одинадцятого місяця дві тисячі дванадцятого›'],
});
passes('DATE_OF_BIRTH', { RO: ['A treia zi din luna unsprezece, anul două mii doisprezece, a fost ziua votului.'], UK: ['Третє число одинадцятого місяця дві тисячі дванадцятого року — день закону.'] });
