import { isHeld, passes } from './kit/marked.ts';

// Without any word for birth, beside a child: bare, by the names of its parts, in another order, with a misspelt or a Roman month, as hers or his.
isHeld('DATE_OF_BIRTH', {
  EN: [
    'The girl (‹03/07/2012›) was brought to the shelter by a neighbour.', 'Kid at the bus stop, ‹4/11/2012›, hungry.', 'The lad: ‹May the seventh, twenty eleven›.', 'For the boy write ‹12 Sepetmber 2011›.', 'The younger son (‹2014, November 3›) sleeps at the station.',
    'For the girl: ‹the year is 2011, the month May, the day the ninth›.', 'The child\'s ‹year is 2012, her month is June, her day is the fourth›.', 'We are looking for Mihail, 14 years, ‹09-02-2012›, dark jacket.', 'Marina Rusu; ‹2011.V.09›; Edineț; mother works in Italy.', 'She is of ‹17.04.2009›, he hides too.',
  ],
  SQ: [
    'Vajza: ‹viti 2011, muaji maj, dita e nëntë›.', 'Motra (‹2014/korrik/21›) nuk di adresën.', 'Vajza e saj, ‹tre nantor dy mijë e dymbëdhjetë›, shkon në fshat.', 'Kushërira ime, ‹3 tetro 2012›, është me të.', 'Çuni, ‹4.11.2012›, i uritur, rri te stacioni.',
    '‹Viti i saj është 2011, muaji maj, dita nëntë›, vajza dridhet.', 'Marina R., ‹2011.V.09›, Korçë', 'Fëmija ka një byzylyk që thotë ‹3 mars 2012›.',
  ],
  RO: [
    'Copilul: ‹ziua 4, luna a șaptea, anul 2012›.', 'Băiețelul (‹2013 / august / 19›) nu știe adresa.', 'Puștiul, ‹4.11.2012›, flămând, stă în stație.', 'Verișoara mea, ‹3 octomrbie 2012›, e cu el.', '‹Anul ei e 2011, luna e mai, ziua e nouă›, fata tremură.', 'Ea e din ‹17.04.2009›, se ascunde.',
    'Băiatul are în act: ‹luna 5, ziua 9, anul 2011›.', 'Copilul are la mână o brățară care zice ‹3 martie 2012›.',
  ],
  UK: [
    'Хлопець: ‹день 6, місяць сьомий, рік 2012›.', 'Молодша сестричка (‹2014, липень, 21›) не знає адреси.', 'Дівчина – ‹дев\'яте травня, дві тисячі одинадцятий›.', 'Двоюрідна сестра, ‹3 жовнтя 2012›, з ним.', '‹Рік у неї 2011, місяць травень, день дев\'ятий›, дівчина тремтить.',
    'Вона з ‹17.04.2009›, ховається.', 'Доня, ‹дев\'яте нуль п\'яте дві тисячі одинадцятого›, мовчить.', 'Марина Р., ‹2011.V.09›, Ізмаїл', 'хеппі бьоздей ‹12 / сер / одинадцятого› року',
  ],
  RU: [
    'Парень: ‹день 6, месяц седьмой, год 2012›.', 'Младшая сестрёнка (‹2014, июль, 21›) не знает адреса.', 'Двоюродная сестра, ‹3 отктября 2012›, с ним.', 'Девушка – ‹девятое мая, две тысячи одиннадцатый›.', '‹Год у неё 2011, месяц май, день девятый›, девушка дрожит.',
    'Она от ‹17.04.2009›, прячется.', 'Пацан, ‹4.11.2012›, голодный, на остановке.', 'девочка: ‹третьего апреля, одиннадцатый› год',
  ],
});

// Right beside a child a day is the child's, whatever is told of: a decision, a photograph, a ticket.
isHeld('DATE_OF_BIRTH', {
  EN: ['The court placed the girl, ‹12.03.2018›, with her aunt.', 'Photo of the missing girl, ‹12.03.2011›, attached.', 'By law the girl, ‹12.03.2011›, stays with her aunt.', 'Police found the boy, ‹12.03.2018›, at the border.', 'Hotline call about the boy from Soroca, ‹03.07.2012›.', 'For the boy, ‹12.03.2017›, we need shoes.'],
  SQ: ['Vendimi për vajzën, ‹05.06.2011›, u mor dje.', 'Në qendër vajza, ‹12.03.2011›, rri vetëm.'], RO: ['La tabără, băiatul, ‹05.06.2012›, a spus că pleacă.', 'Are în act: copilul, ‹05.06.2012›.', 'La centru copilul, ‹12.03.2011›, doarme prost.'],
  UK: ['Суд повернув дівчинку, ‹05.06.2017›, матері.', 'Про дівчинку, ‹12.03.2016›, відомо мало.', 'Звіт: дівчинка ‹12.03.2011›, хлопчик ‹05.07.2013›.'], RU: ['По решению суда мальчик, ‹05.06.2012›, передан опекуну.', 'Билет на ребёнка, ‹12.03.2011›, куплен в Одессе.', 'В доме девочка, ‹12.03.2011›, была одна.'],
});

// What is held, decided, opened, printed or done for a child, and what a child did on a day.
passes('DATE_OF_BIRTH', {
  EN: [
    'The hearing in the case of the boy: 12.03.2019, room 4.', 'Child protection strategy, 5 May 2010, Chisinau.', 'Photo: a boy at the fair, 12 May 2018.', 'The year is 2011, the month May, the ninth meeting of the network.', 'Child benefit: 2018, May, 15 is the last day to apply.',
    'The child shelter, registered 12.03.2012, works at night.', 'The girl has a new bed, bought 12.03.2020.', 'Workshop "A girl is not a ware", 14.02.2013, Tirana.',
  ],
  SQ: [
    'Seanca për djalin: 12.03.2019, salla 4.', 'Ligji për fëmijën, 14.06.2013, neni 5.', 'Strehëza për vajza (hapur 03.07.2012) ka dhjetë shtretër.', 'Djali u gjet në kufi, 3 mars 2017, ora 5.', 'Shtesa për fëmijë: viti 2018, muaji maj, dita 15 është afati.',
    'Programi "Fëmija dhe familja" (12.03.2013) mbaroi.', 'Ajo është në qendër nga 12.03.2019.',
  ],
  RO: [
    'Ședința în dosarul băiatului: 12.03.2019, sala 4.', 'Legea privind copilul, 14.06.2013, art. 5.', 'Alocația pentru copil: anul 2018, luna mai, ziua 15 e termenul.', 'Băiatul a fost găsit la frontieră, 3 martie 2017, ora 5.',
    'Ea e din 12.03.2019 la centru.', 'Anul 2011, luna mai, ziua a noua: adunarea rețelei.',
  ],
  UK: [
    'Дівчина прийшла до притулку 5 травня 2017 року.', 'Засідання у справі хлопця: 12.03.2019, зал 4.', 'Конкурс «Дитина і закон», 14.02.2013, Київ.', 'Хлопець купив квиток, 12.03.2020, потяг 42.', 'Вона з 12.03.2019 в центрі.', 'Хлопця знайшли на кордоні, 3 березня 2017, о 5.',
    'Допомога на дитину: рік 2018, місяць травень, день 15 – останній.',
  ],
  RU: [
    'Девочка пришла в приют 5 мая 2017 года.', 'Заседание по делу мальчика: 12.03.2019, зал 4.', 'Закон о ребёнке, 14.06.2013, ст. 5.', 'Девочка с 12.03.2019 в приюте.', 'Программа «Ребёнок и семья» (12.03.2013) завершилась.',
  ],
});
