import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'on the card ‹ninth/oh-third/two thousand eleven›',
    'Born ‹12.03.2010› by the mother\'s word, ‹12.03.2009› by the school\'s, and ‹2011-03-12› by the clinic\'s.',
    'DOB ‹June ten, two thousand eleven›',
    'born on the ‹seventeenth of the ninth, two thousand and eleven›',
    'born ‹20110610›',
    'Passengers: Rusnac Felicia, ‹11/02/2011›; Bodnar Petro, ‹30/07/2009›.',
    'the birth certificate says ‹4 Nov 2012›',
    'the boy, 13, ‹18.02.2013›, cannot read',
    'will be 18 on ‹6 June 2027›',
    '‹14/09/2012› is when she was born',
    'born ‹14-oh-nine-2011›',
    'n. ‹7 mai 2011›',
    'DOB: ‹05/07/2011›',
    'Born ‹07 . 05 . 2011›',
    'Date of birth ‹7th May 2011›',
    'born on the ‹seventh of May, two thousand and eleven›',
    'DN ‹07.05.2011›',
    'Data e lindjes: ‹05/11/2010›',
    'D.N.: ‹05.11.2010›',
    'born: ‹Nov 5, 2010›',
    'born on ‹5th of November 2010›',
    '‹05.11.2010› g.r.',
    'minora (n. ‹5.XI.2010›)',
    'born ‹2010/11/05›',
    'born ‹0 5 . 1 1 . 2 0 1 0›',
    'n. ‹12.03.2009›',
    'born ‹12-III-2009›',
    'born on ‹March 12th, 2009›',
    'born ‹12 03 2009›',
    'born ‹1 2 . 0 3 . 2 0 0 9›',
    'born on ‹the twelfth of March two thousand and nine›',
    'DOB ‹12MAR2009›',
    'her birthday is ‹12 March 2009›',
    'born ‹१२.०३.२००९›',
  ],
  SQ: [
    'Vajza thotë se ka lindur më ‹njëzet/mars/dymijë e dhjetë›.',
    'Data e lindjes është ‹05.06.2010› në shkollë dhe ‹2009-06-05› në spital.',
    'dt. lindjes ‹10-VI-2011›',
    'lindur ‹shtatëmbëdhjetë nëntë njëmbëdhjetë›',
    'më ‹25.12.2011› i bie ditëlindja',
    'vajza, ‹25.12.2011›, pa dokumente',
    'bëhet tetëmbëdhjetë vjeç më ‹9 maj 2027›',
    'datëlindje ‹07.05.2011›',
    'e lindur më datë ‹7 maj 2011›',
    'datelindja ‹07-05-2011›',
    'lindur ‹5 nëntor 2010›',
    'Ditëlindja e saj është ‹më 5 nëntor 2010›',
    'lindur më ‹pesë nëntor dy mijë e dhjetë›',
    'datëlindja ‹12 mars 2009›',
    'e lindur më ‹12.03.2009›',
    'u lind më ‹12.3.2009›',
  ],
  RO: [
    'În buletin: născut ‹11.02.2012›, dar la școală apare ‹șapte.zero-unu.două mii zece›.',
    'împlinește 18 ani la ‹12.02.2027›',
    'fetița, ‹03.03.2015›, doarme la vecini',
    'născută pe ‹unșpe trei două mii doișpe›',
    '‹7 mai 2011›, data nașterii',
    'născut(ă) ‹07.05.2011›',
    'născută pe ‹șapte mai două mii unsprezece›',
    'a fost născută pe ‹5 noiembrie 2010›',
    'fiind născut la data de ‹05-11-2010›',
    'născută ‹douăsprezece martie două mii nouă›',
    'data nașterii: ‹2009-03-12›',
    'născut pe data de ‹12.III.2009›',
  ],
  UK: [
    'У довідці записано «‹восьме.нуль-шостого.дві тисячі одинадцятого›».',
    'дн ‹17 вер. 11 р.›',
    'їй виповнюється вісімнадцять ‹22.12.2026›',
    'у бірці стоїть ‹12.10.2016›',
    '‹08.02.2012› її день народження',
    'Її дата народження: ‹5 листопада 2010 року›',
    'народжена ‹п\'ятого листопада дві тисячі десятого›',
    'народилася ‹дванадцятого березня дві тисячі дев\'ятого року›',
    'дівчина (‹12.03.2009› р. н.)',
  ],
  RU: [
    'в тетрадке: ‹девятое/третье/одиннадцатый год›',
    'д.р. ‹семнадцатого девятого одиннадцатого›',
    'родилась ‹10-го числа 6-го месяца 2011 года›',
    'днюха ‹17.09.11›',
    'в метрике стоит ‹19.05.2009›',
    '‹29.11.2010› у неё день рождения',
    'день рождения: ‹пятое-ноль шестое-две тысячи десятое›',
    '‹07 травня 2011 р.н.›',
    '‹7 мая 2011 г.р.›',
    '‹7.5.2011› г. рождения',
    'народився ‹07.05.2о11›',
    'народилась ‹07/травень/2011›',
    'родился ‹седьмого мая две тысячи одиннадцатого года›',
    'День народження: ‹07.05.2011›',
    '‹05.11.2010› року народження',
    'д. р. ‹5.11.10›',
    '‹День рождения 5 ноября 2010›',
    'появилась на свет ‹5 ноября 2010 г.›',
    '(‹05.11.2010› р.н.)',
    'д.н. ‹12.03.2009›',
    '‹12.03.09› г.р.',
    'д.р. ‹12/03/2009›',
    'ДР: ‹12.03.2009›',
    'Дата народження – ‹12 берез. 2009 р.›',
    'рожд. ‹12.03.2009›',
    'родилась ‹12-го марта 2009-го›',
  ],
};

const PASSED: Samples = {
  EN: [
    'First/second/third grade pupils took part in two thousand ten lessons.',
    'Council of Europe, 16.05.2005; the certificate of participation is valid until 30.06.2019.',
    'On 14.07.2011 the child protection units began their work with children.',
    'Persons born in 2008–2010 are most at risk; birth registration is missing for 3 %.',
    'On 12.03.2024 at the border Palanca 12 minors were stopped; 3 vans with foreign plates.',
  ],
  SQ: [
    'Dy/tre/katër herë në muaj; java e parë.',
    'Ditëlindja e qendrës u festua me prindërit në 12 maj 2025.',
    'Projekti lindi në vitin 2019; nisi më 07.05.2024.',
    'Grupi i punës u mblodh në Tiranë më 12 mars 2024 me 35 pjesëmarrës.',
  ],
  RO: [
    'Întâlnirea din 12.03.2024 a urmat celei din 10.02.2023.',
    'Ziua Copilului, 1 iunie 2025, va fi marcată în 30 de localități.',
    'Consiliul Europei, 16.05.2005: Convenția privind lupta împotriva traficului.',
    'Pe data de 7 mai 2024 a fost lansată campania; născut din nevoia de protecție, proiectul continuă.',
    'Copii născuți după 2008; certificatul de naștere lipsește la 3 % dintre ei.',
    'Copiii născuți în 2009–2011; data nașterii este cerută în formular; CNP-ul este cerut.',
  ],
  UK: [
    'Перший, другий, третій етап; друга, третя, четверта сесії.',
    'Свідоцтва про народження видають безкоштовно з 01.01.2016.',
    'Народжений 2019 року проєкт діє у 12 областях; дата запуску 07.05.2024.',
    'Діти 2008–2010 років народження; реєстрація народження відсутня у 3 %.',
    'У 2023 році, з 1 березня до 31 травня, 14 випадків; наступна зустріч 12.03.2025 о 10:00.',
  ],
  RU: [
    'Один/два/три раза в день звонят; пятое, шестое и седьмое занятия прошли.',
    'День рождения организации отмечаем 12 мая 2025 года.',
    'Проект родился в 2019 году; запуск 07.05.2024; 12 регионов.',
  ],
};

isHeld('DATE_OF_BIRTH', HELD);
passes('DATE_OF_BIRTH', PASSED);

isHeld('DATE_OF_BIRTH', {
  EN: ['The forged passport says ‹03/11/2006›, she looks twelve.', 'Her papers show: ‹9 May 2008›.'], RO: ['Actele false zic ‹14.02.2007›.', 'Născută, după cum scrie bunica pe plic, ‹la «7» martie 2010›.'],
  SQ: ['Dokumentet false thonë ‹21.06.2007›.', 'Ditëlindja e tij, siç e shqiptoi ngadalë në telefon para mësueses: ‹nëntë maj dymijë e dhjetë›.'],
  UK: ['За підробленими документами — ‹05.09.2006›.', 'Народилася ‹«3» квітня 2011 р.›.'], RU: ['Поддельный паспорт: ‹11.12.2005›.', 'Дата рождения ‹«24» мая 2012 г.›.'],
});
passes('DATE_OF_BIRTH', {
  EN: ['Forged papers were discussed on 9 May 2024.'], RO: ['Actele se depun până la 14.02.2027.'], SQ: ['Dokumentet u miratuan më 21.06.2024.'], UK: ['Наказ від «3» квітня 2024 р.'], RU: ['Приказ от «24» мая 2024 г.'],
});

// In a row or a form, where another cell is a person's.
isHeld('DATE_OF_BIRTH', {
  EN: ['Row 3 | D. Marku | m | ‹7 Oct. 2008› | returned from IT', '4 | E.K. | F | ‹2011-05-23› | in shelter', '(f, ‹24.05.2007›, stateless) was taken off the coach', 'Day/month/year: ‹19-02-2008› Gender: male', 'height 1.58, hair brown, ‹02-06-2010›, last seen in a grey coat', 'Row 2 | L. Hoxha | m | ‹14 Feb. 1987› | in custody'],
  SQ: ['Enea H. [‹14/09/2008›], Megi L. [‹03/01/2011›]: nisen nesër.', 'F/‹24.12.2009›/ALB – e paspërcjellë', 'dt. lind.: ‹22.3.2010›; gjinia F'],
  RO: ['Nr. 5; S., A.; F; ‹14.02.2009›; lipsește', 'data naşt.: ‹4.VII.2009›; sex F', 'Doina, ‹12.03.2009›, grupa B'],
  UK: ['дата нар. – ‹17/04/2008›; стать: ж', 'Пор. № 8; Т. Г.; ч; ‹09.12.2010›; батько за кордоном', '12; Коваль Ірина; ‹05.05.1979›; мати'],
  RU: ['муж.; ‹08.08.2007›; гражд. Молдовы; без сопровождения', 'рост 162, вес 48, ‹10.10.2009›, шрам на подбородке', 'Д/рожд: ‹12.10.2007›, мать в Польше'],
});
passes('DATE_OF_BIRTH', {
  EN: ['Row 3 | Training | 7 Oct. 2008 | 25 participants | done', 'v1.2 | A. K. | 12.03.2019 | spelling corrected', 'No | Event | 2018-06-14 | 40 persons', 'Date: 2019-02-11 / Place: Tirana / Present: 14 people', 'Paris, 12.03.2018, morning session', 'Invoice | 12.03.2019 | 450 EUR | paid'],
  SQ: ['Nr. 5; Vendim i KM; 14.02.2009; në fuqi', 'Afati: 30.06.2019; shuma: 5 000 euro; partnerë: 2'],
  RO: ['Vizat: I.C., 12.03.2018; aprobat: consiliul, 15.03.2018', 'Orhei, 12.03.2018, ora 10', 'Ziua copilului, 1 iunie 2016: concert la Orhei'],
  UK: ['Пор. № 8; Постанова КМУ № 866; 24.09.2008; чинна', 'дата: 05.06.2019, час: 10:00, ведучий: заступник голови'],
  RU: ['Дата регистрации фонда: 12.10.2007, город Кишинёв', 'Дети в интернатах, на 01.01.2012 – 6930; на 01.01.2016 – 2100'],
});

// Told otherwise elsewhere: of a law or a car nobody's passport tells another month.
isHeld('DATE_OF_BIRTH', {
  EN: ['The consent form has ‹8 January 2009› and the passport a different month.', 'The school register has ‹12/02/2010› for her, the mother says a year later.'],
  SQ: ['Te prokura shkruhet ‹3 prill 2010›, kurse në pasaportë është tjetër muaj.'], RO: ['În procură apare ‹14 mai 2009›, iar în pașaport altă zi.'],
  UK: ['У довіреності стоїть ‹19 жовтня 2007 року›, а в паспорті інший місяць.', 'На візі стоїть ‹23.04.2008›, а в студентському квитку рік інший.'], RU: ['В классном журнале у неё ‹15.03.2011›, бабушка называет другой год.'],
});
passes('DATE_OF_BIRTH', {
  EN: ['The date on the visa policy paper is 23.04.2008, on its translation a year later.', 'Her report of 12.03.2018 was replaced by another dated a year later.', 'The passport office is open on another day, 12.03.2018.'], SQ: ['Zyra e pasaportave punon ditë tjetër, 12.03.2018.'], RO: ['Procura pentru mașină e din 14 mai 2009, în contract e altă zi.'],
  UK: ['Паспортний стіл: інший день прийому – 12.03.2018.', 'У довіреності на автомобіль стоїть 19 жовтня 2007 року, у заяві інший місяць.', 'У свідоцтві про реєстрацію організації стоїть 12.03.2009, у статуті інший рік.'], RU: ['В договоре стоит 2 марта 2008 года, в письме другой месяц.'],
});

// The year without its century, and points that are said.
isHeld('DATE_OF_BIRTH', {
  EN: ['Born on the ‹third of May ninety-eight›'], SQ: ['E lindur më ‹pesë maj nëntëdhjetë e tetë›'], RO: ['Născută pe ‹cinci mai nouăzeci și opt›', 'ziua ei: ‹02 punct 03 punct 2011›'],
  UK: ['Народилася ‹п\'ятого травня дев\'яносто восьмого›', 'народилась ‹О2.ОЗ.2О11›'], RU: ['День рождения в деле указан прописью — ‹двадцать первое августа девяносто четвёртого›.', '‹02 [точка] 03 [точка] 2011› — дата рождения'],
});
passes('DATE_OF_BIRTH', { EN: ['From the third of May ninety schools take part.'], RO: ['Din cinci mai nouăzeci de școli participă.'], UK: ['З п\'ятого травня дев\'яносто шкіл мають радника.'], RU: ['С пятого мая девяносто школ имеют куратора.'] });

// By what stands beside it: a number of which the same day is part, an age that agrees, a form, a question.
isHeld('DATE_OF_BIRTH', {
  EN: ['Returnee, ‹1985.10.02›, wants a call.', '‹30 January 2010› | L00130219C', 'Form A2 | surname: Kurti | date: ‹2012-07-15› | referral: police', 'She\'ll be 15 on ‹3 March›.', 'I turn 17 on ‹Christmas Eve›, she says.', '*‹02.10.2012›, at the shelter'],
  SQ: ['Fletë hyrjeje: mbiemri i panjohur, ‹25/10/2008›, 18 vjeçe', 'do t\'i mbushë shtatë më ‹dymbëdhjetë prill›', 'dl. ‹17.06.2008›'],
  RO: ['În cerere lipsește data nașterii; am aflat-o de la medic: ‹5 decembrie 2010›.', 'CNP 5101205220458, iar pe fișă ‹5 decembrie 2010›', 'Sora face cincisprezece pe ‹9 aprilie›.', 'nasterea ‹28 noiembrie 2008›, restul nu se intelege'],
  UK: ['Дані для посвідчення: ‹2009-05-14›, УНЗР 20090514-03862', '«‹Двадцять восьмого січня› мені стане шістнадцять»', 'нова сім\'я, діти: ‹11.11.2014› та ‹29.02.2020›', 'Народження: ‹18.III.2006›'],
  RU: ['потерпевшая Л. В. Грекул, ‹03 января 2008›, уроженка села', '‹20 ноября, исполнилось тринадцать›; торт принесли соседи', '‹25.01.2015› – рождение младшей'],
});

passes('DATE_OF_BIRTH', {
  EN: ['The hotline turns 15 on 3 March.', 'The network will be ten years old on 3 March.', 'Date: 2012-07-15 | agenda: three points | minutes: Monday'], SQ: ['Qendra mbush dhjetë vjet më 12 prill.', 'Kuota pranon datëlindje ndërmjet 1.7.1998 dhe 30.6.2004'],
  RO: ['Centrul împlinește 10 ani pe 3 mai.', 'Liber: 1 iunie 2011, Ziua Copilului.', 'Contract din 12.03.2015, valabil 10 ani'], UK: ['Лінії виповнилося десять років 5 травня.', 'Закон від 14.05.2009, строк дії 15 років'], RU: ['Фонду исполнилось десять лет 20 ноября.', 'Льгота касается тех, чья дата рождения не позднее 31 декабря 1971 года.'],
});

// Older names of months, ordinals, Roman years, a feast or a slip of the tongue within a date; who came into the world, and is as old on a day without a year.
isHeld('DATE_OF_BIRTH', {
  EN: [
    'Mira is thirteen on ‹9 April›, so the consent form waits.',
    'She\'s only eleven on ‹14 March›.',
    'born ‹12 April, on Cosmonauts\' Day, 2009›',
    'Date of birth: ‹30 Feb… no, 1 March 2011›.',
    'On the ring: ‹4 · V · MMX›, the day when the boy was born.',
    'Born ‹4-V-MCMXCVIII›.',
    'Born, apparently, on ‹6 November›.',
    'The newborn, ward two: ‹3 November 2025›, 4 a.m.',
  ],
  SQ: [
    'Arta ka dymbëdhjetë vjeç më ‹3 shkurt›.',
    'Lindur më ‹7 të vjeshtës së tretë 2009›.',
    'U lind ditën e ‹shtatë e dhjetorit 2012›.',
    'lindur më ‹12, jo, 13 maj 2011›',
    'Erdhi në botë më ‹4 maj 2010›.',
    'Lindi natën e ‹6 nëntorit›.',
    'Foshnja e porsalindur në spital: ‹3.11.2025›, ora 5.',
  ],
  RO: [
    'Ana are treisprezece ani pe ‹4 octombrie›.',
    'născut în ‹5 făurar 2011›',
    'E ziua lui, ‹a treisprezecea zi din mai, 2010›, și nu-l sună nimeni.',
    'Ziua ei e ‹a douăzeci și una zi a lunii mai 2010›.',
    'născută pe ‹12, ba nu, adică 13 mai 2011›',
    'Pe inel: ‹4.V.MMX›, ziua când s-a născut băiatul.',
    'Nou-născutul, maternitatea din Soroca: ‹3.11.2025›, ora 4.',
  ],
  UK: [
    'Їй тринадцять ‹9 квітня›, тож чекаємо.',
    'Народилась вона у ‹сьомий день грудня 2012› року.',
    'Вона прийшла на цей світ ‹4 травня 2010›-го.',
    'Народився він, здається, ‹шостого листопада›.',
    'Народилась ‹12 травня… ні, 13 травня 2011›.',
    'Народився ‹12 квітня, у День космонавтики, 2009›.',
  ],
  RU: [
    'Ему двенадцать ‹3 февраля›.',
    'Родился в ‹седьмой день декабря 2012› года.',
    'Он пришёл на свет ‹4 мая 2010›, по словам тётки.',
    '‹Четвёртого мая десятого› года он появился на свет.',
  ],
});
passes('DATE_OF_BIRTH', {
  EN: [
    'The limit is fourteen on 5 January.',
    'Registration is at 10 on 9 April.',
    'There are fourteen on the list of 5 January.',
    'The network was born on 6 November.',
    'Children born on 1 June get a place in the crèche.',
    'Seminar on newborn care: 3 November 2025, 4 p.m.',
    'The conference was on 12 April, in Tirana, 2019.',
    'The law of 4.V.MMX was changed.',
    '30 February… no, 1 March 2026 is the deadline.',
  ],
  SQ: [
    'Programi ka 14 pjesëmarrës më 5 janar.',
    'Vjeshta e dytë 2010 ishte e ftohtë.',
  ],
  RO: [
    'Proiectul s-a născut pe 6 noiembrie.',
    'A șaptea zi din mai, 2010, a fost liberă.',
  ],
  UK: [
    'Їй 13 годин їхати 9 квітня.',
    '9 квітня їй 13 листів надіслали.',
    'У записці: 12 травня… ні, 13 травня 2026 збори.',
  ],
  RU: [
    'Сеть родилась 6 ноября, фонд позже.',
  ],
});

// A night between two days, coming of age, what is worn, and what a paper says behind the date.
isHeld('DATE_OF_BIRTH', {
  EN: [
    'Born in the night of ‹3 to 4 May 2010›.',
    'She came of age on ‹3 May›, so the guardian stepped back.',
    'Her mother went into labour on ‹3 May 2010›.',
    'The tattoo on his wrist reads ‹03.05.2010›.',
    'DOB ‹3rd V 2010›',
    'dob ‹03052010›',
  ],
  SQ: [
    'Mosha madhore: ‹3 maj 2027›.',
    'Në varësen e vajzës është gdhendur ‹03.05.2010›.',
  ],
  RO: [
    'Născută în noaptea de ‹3 spre 4 mai 2010›.',
    'Majoratul îl face pe ‹3 mai 2027›.',
    'Medalionul ei are gravat ‹03.05.2010›.',
    'Vine pe lume în ziua de ‹3 mai 2010›.',
    'E din ‹3 mai 2010›, deci are cincisprezece ani.',
  ],
  UK: [
    'Народилась у ніч з ‹3 на 4 травня 2010›.',
    'Повноліття ‹3 травня 2027›.',
    'народ. ‹03-V-2011›, зі слів матері',
    'Її день народження збігається з Днем преси, ‹3 травня›.',
  ],
  RU: [
    'Родилась в ночь с ‹3 на 4 мая 2010›.',
    'Совершеннолетие у неё ‹3 мая 2027›.',
    '‹Год 2010, месяц май, число третье› – так в метрике.',
  ],
});
passes('DATE_OF_BIRTH', {
  EN: [
    'Night of museums, 3 to 4 May 2026.',
    'The cup has 03.05.2010 engraved.',
    'The project came of age on 3 May.',
    'Order 03052026 was shipped.',
  ],
  RO: [
    'Noaptea de 3 spre 4 mai 2026 va fi liniștită.',
    'Legea majoratului din 3 mai 2010 rămâne.',
    'Medalia concursului are gravat 03.05.2010.',
  ],
  UK: [
    'Закон про повноліття від 3 травня 2010 року.',
  ],
  RU: [
    'В ночь с 3 на 4 мая 2026 перекроют мост.',
    'Совершеннолетие фонда: 3 мая 2027.',
  ],
});
isHeld('DATE_OF_BIRTH', {
  UK: ['Приберіть дату ‹12 травня 2010 року›; це день народження потерпілої, а не зустрічі.'],
  EN: ['Take out ‹4 June 2011›; it is her birthday and not that of the centre.'],
});
passes('DATE_OF_BIRTH', { UK: ['Приберіть дату 12 травня 2010 року; це день нашої першої зустрічі.', 'Впишіть 3 червня 2011 року: це день народження нашої мережі.'] });
