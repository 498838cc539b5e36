import { isHeld, passes } from './kit/marked.ts';

// Numbers in whatever mixture of words and figures, with remarks and corrections between, or in two halves.
isHeld('PHONE', {
  EN: [
    'She read it to us: ‹zero six nine, fifty-two, eleven. Then she stopped, and after lunch came the rest: zero four, seven›.', 'confirm on ‹o6four, 72nine, 3oh8› only text', 'Ring ‹zero six seven – two lots of fourteen – five hundred and one›.',
    'The beads in the drawing were counted: ‹0-4-9, 2-4-8, 6-6-1›. It works as a mobile number.',
  ],
  SQ: ['Shkruaji në ‹zero gjashtë dyfish tetë, tri herë katër, gjashtë zero›.', 'Numri: ‹zero gjash nand, trejdhet e dy, njizet, nandhet e nji›', '‹6 e 8 para si gjithmonë, pastaj 3O 3O I4 9›, hajde shkruaj'],
  RO: ['Nr. recrutorului, cum mi l-a zis ea: ‹oșapte doi / trei ori șase / 418 / și-un zero›.', 'Mi-a dictat numărul: ‹„zero șaizeci, nouă”, apoi, după ce a închis ușa, „doi-trei-opt-opt-unu”›.'],
  UK: ['Дзвоніть увечері: ‹нуль дев\'яносто сім, двічі по тридцять три, потім сорок, і наостанок вісім›.', 'Кажу по-нашому: ‹нуль п\'єтдесєт, штириста сімнаціть, дванаціть, штири, вісім›, на тім телефоні.'],
  RU: ['Звоните до девяти: ‹ноль семьдесят девять, три двойки, дважды по двенадцать... нет, один раз двенадцать и шестёрка›.', 'пиши ему в телегу ‹+ЧО 72З // два раза 16 // О8› он там'],
});
isHeld('PASSPORT', {
  EN: ['The document, as the officer read it: ‹echo golf, four hundred twelve thousand and nineteen›.', 'Her passport is ‹letters Bravo Charlie and then four-oh-three, three two one seven›.'],
  SQ: ['Libreza e udhëtimit: ‹dy shkronja, B dhe C; shtatë shifra, katër zero tre tre dy një tetë›.', 'Pasaporta ka numrin ‹B si Berat, G si Gent, 47 e 18 e 203›.'],
  RO: ['Pașaport biometric, ‹serie A-A, număr 13—88—40—2›, asta e tot ce s-a citit.', 'Dintr-o poză am descifrat ‹O58 ЗЗl 9O7›.'],
  UK: ['Паспорт: ‹літери К як Київ та М як Марія, далі чотириста три, триста двадцять один›.', 'док для перетину: ‹шість🔹нуль🔹дев\'ять🔹два🔹один🔹вісім›, чекай.', 'На клаптику ‹Ґе-Ха сорок чотири нуль вісімнадцять шість›.'],
  RU: ['Советского образца: ‹серия эс-тэ, номер четыреста три, через чёрточку девятьсот двадцать›.'],
});
isHeld('NATIONAL_ID', {
  EN: ['Her Albanian id card says ‹L4o 9o2 o28 and a P like papa›.'], RO: ['Codul ei personal: ‹29606З0 l2З07, iar cifra de control, care nu se vede, este zero›.'], UK: ['ІПН у файлі: ‹416 905 318 і контрольна трійка›.'],
  SQ: ['ID e djalit, hiq yjet: ‹K**60**42**51**30**T›', 'Identifikimi i nënës: ‹J 7610 8053, kurse shkronja e kontrollit, që ma tha me zë, është P si Peshkopi›.'], RU: ['ИНН: ‹тридцать шесть, ноль восемь, двадцать пять, сорок один, восьмёрка и девятка›.'],
});
isHeld('IBAN', { RU: ['Начало счёта: ‹М-Д-66-М-О-22-24. Продолжение через строку, оно буквами AS, потом V41, 884, 027 и в конце ровно сто›.'] });
passes('PHONE', {
  EN: ['Count by sevens with the group: seven, fourteen, twenty-one, twenty-eight.', 'Call us on one one six, one one one.', 'The hotline took four hundred and twelve calls in March, two hundred and six of them from children, three times as many as last year.', 'The document has two parts: part one has thirty-four pages, part two twenty-six, then come four annexes.'],
  SQ: ['Autobusi niset në gjashtë e dyzet, shtatë e pesëmbëdhjetë dhe nëntë zero zero.', 'Numri i thirrjeve u rrit nga katërqind e dymbëdhjetë në pesëqind e gjashtë, pastaj ra në treqind.', 'Kodi ka dhjetë shifra, pastaj tri shkronja.'],
  RO: ['Linia gratuită se reține ușor: unu, unu, șase, o sută unsprezece.', 'ANITP se citește literă cu literă: A de la Ana, N de la Nicolae, I, T, P.', 'Codul muncii, articolele trei, patru, cinci, șase și șapte, a fost schimbat.'],
  UK: ['Документ має дві частини: перша тридцять чотири сторінки, друга двадцять шість, потім чотири додатки.', 'Зразок коду: десять цифр, скажімо 0000000000.'],
  RU: ['В лото выпали семь, двадцать два, тридцать три, сорок, восемьдесят восемь.', 'Маршрутка в шесть двадцать, семь ноль пять и восемь сорок.', 'Считаем через два: два, четыре, шесть, восемь, десять.'],
});

// A day of birth by ordinals, by a feast, in Roman figures, without its century, or in another order.
isHeld('DATE_OF_BIRTH', {
  EN: ['She was born ‹on the leap day of two thousand eight›.', 'b-day ‹o3 slash twelve slash twenty-ten› so do the math', 'His own birthday in Roman: ‹XXI–VI–MCMLXXXIX›.', 'She was born ‹the day after Christmas in twenty-oh-nine›.', 'He came into the world in ‹the year of the earthquake, on the fourth of March›.'],
  SQ: ['Lindjen e shënuam me fjalë: ‹tetëmbëdhjetë të shtatit, dy mijë e tetë›.', 'Doli në dritë ‹njëzet e pesë të muajit të dhjetë dymijë e tetë›.', 'Sipas certifikatës: ‹XXVI . XI . MMIX›.', 'Ka lind me ‹nandëmdhetë shtator, vjeti dymijë e shtatë›.'],
  RO: ['Îl sărbătorim ‹de Sfântul Nicolae, șase decembrie, anul optzeci și patru›.', 'E nascuta ‹in nouăjopt, brumar 16›.', 'Și ziua în litere: ‹șase a treia, anul zece›.', 'Venită pe lume ‹într-o duminică, 14 a lu\' făurar, două mii zece›.'],
  UK: ['Але він ‹з десятого року, квітень, чотирнадцяте›, я сама бачила метрику.', 'З\'явилась на світ ‹четвертого березня, року десятого›.'],
  RU: ['Запишите день рождения мальчика частями. ‹Число двадцать восьмое. Месяц тот, что перед маем. Год одиннадцатый›.', 'Запись в тетради: род. ‹четвёртого числа третьего месяца, девяносто первый›.'],
});
passes('DATE_OF_BIRTH', {
  EN: ['The shelter celebrates its birthday in the spring of two thousand and ten, on the third of April.', 'The house was built XX.IX.MCMXC, says the stone.', 'Our centre was born on the fifth of May two thousand nine.'],
  SQ: ['Elefantja e Shkupit, tridhjetë e një vjeçe, feston me shalqi.', 'Rrjeti ynë lindi më pesë maj dymijë e dhjetë.'], RO: ['Convenția din 16 mai 2005, luna mai, anul două mii douăzeci e o aniversare.', 'Asociația noastră s-a născut pe cinci mai două mii zece.'],
  UK: ['Мережа народилася в березні дві тисячі десятого.', 'Центр народився п\'ятого травня дві тисячі десятого року.'], RU: ['Наша сеть родилась пятого марта две тысячи десятого года.'],
});
