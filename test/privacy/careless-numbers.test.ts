import { isHeld, passes } from './kit/marked.ts';

// Numbers as people say them in a hurry, spell them by ear, run together or half in figures. Between ‹ and › stands what must be found.
isHeld('PHONE', {
  EN: [
    'her number is ‹oh-six-nine, double two, triple three, four five›',
    'ring ‹nought seven four five, three eight four, seven five six›',
    'call ‹zero sixty-nine, triple two, thirty three, nought nine›',
    'phone ‹oh seven double four, triple two, treble one, nine›',
    'her mobile: ‹60 318 745› (Moldova)',
    'his cell starts ‹069, then 12, and at the end 34 56›',
    'The number starts with ‹069. Then comes 12. The last four are 34 56›.',
    'She wrote: my num is ‹o-seven-o-two, six six five, double oh nine›',
    'plus ‹three seven three, six nine one, two three four five six›',
    'phone zero-‹seven4four, 1one2, 3four5›',
    'reach him on ‹714-02-66›',
    'WhatsApp ‹+4four 7nine11 three8four 7five6›',
    'call him at ‹zer0 s1x n1ne 0ne tw0 thr33 f0ur f1ve s1x›',
  ],
  SQ: [
    'numri i saj: ‹zero gjashtëdhjetenjë, njëzeteshtatë, tridhjetë, dyzet›',
    'tel ‹zero gjasht nant, dy dy, tre tre, kater kater›',
    'telefono ‹zero gjashtdhjet e nant, njizet e dy, tridhet e tre, dyzet e kater›',
    'numri: ‹068 dyzet e dy 13 pesëdhjetë›',
    'numri fillon me ‹069. Pastaj 22, e në fund 33 444›',
    'celulari: ‹69 384 7561›',
    'numri i nënës ‹zero, gjashtë, nëntë; tri herë dy; tre tre tre›',
    'telefoni ‹o6nëntë dy2dy tre3tre›',
    'celi i tij ‹plus tre pesë pesë, gjashtë tetë, shtatëqind e dymbëdhjetë, tre katër pesë›',
    'merre në ‹zero gjashtëtetë dydytre katërpesëgjashtë›',
    'numri ‹zero gjashtë nëntë, dy dyshe, tre katër pesë gjashtë shtatë›',
  ],
  RO: [
    'sună la ‹zero șaișnouă, doojdoi, treijtrei, patru sute cinci›',
    'tel ‹zero șapte, douășcinci, treișpe, patruștrei, cinșpe›',
    'numărul: ‹zero șase nouă, de trei ori unu, doi, dublu cinci›',
    'telefonul e ‹07 patrușpatru 12 treișcinci 67›',
    'numărul e ‹șaptezeci și nouă, trei sute doisprezece, patru sute cinci›',
    'scrie-i pe viber ‹o6nouă unu2trei 4cinci6›',
    'numărul mamei: ‹60 318 745›',
    'are nr. ‹714-02-66›, sună seara',
    'numărul ei începe cu ‹069, apoi vin 12, și la capăt 34 56›',
    'Numărul începe cu ‹069. Apoi vine 12. Ultimele patru sunt 34 56›.',
    'telefon: ‹zero, șapte, patru, patru. Apoi unu, unu, doi. Și la sfârșit trei, patru, cinci.›',
    'dă beep la ‹nul șase opt, trei doiuri, apoi 45 67›',
    'suna-l ‹0șapte44 unu-unu-doi trei4cinci›',
    'pe whatsapp ‹plus patru zero șapte doi doi, trei opt patru, șapte cinci șase›',
    'tel. ‹+373 (șase)9 doi-trei 4 5 șase șapte›',
    'tel ‹0-șaișopt 45 67 89›',
    'telefon ‹zero șaptezeci și opt, o sută douăzeci și trei, patru sute cincizeci›',
  ],
  UK: [
    'дзвоніть ‹нуль шістьдесят сім, сто двацять три, пійсят п\'ять, шисят›',
    'тел. ‹нуль девяносто шість, трицять два, сорок один, пісят вісім›',
    'номер ‹нуль пійсят, триста двадцять один, сорок п\'ять, шісят сім›',
    'її номер ‹о67 123 чотириста п\'ятдесят шість сім›',
    'мобільний: ‹63 123 45 67› без нуля',
    'пиши на вайбер ‹нулик сімдесят три, п\'ятсот, дві двойки, вісім сім›',
    'номер починається на ‹067. Далі 12 34. Останні три 567›.',
    'номер мами: ‹нуль шість сім; три; чотири; п\'ять; одинадцять; двадцять два›',
    'дзвонити ‹зеро шість вісім, дев\'ять дев\'ять, три нулі, сім›',
    'подзвони ‹О97 88О 14 6З›',
    'тел. ‹плюс тридцять вісім, нуль п\'ятдесят, сто одинадцять, двадцять два, тридцять три›',
    'номер: ‹нуль-шістсят-сім, вісімсот, нуль-один, дванайцять›',
    'телефон тітки ‹096-дві сімки-один-п\'ять-чотири нулі›',
    'диктує так: «‹нуль шістдесят три, два-два О, 41, 7З›», і кладе слухавку',
  ],
  RU: [
    'звони ‹ноль шестьдесят восемь, семьсот тридцать один, сорок, двадцать два›',
    'тел. ‹ноль шисят девять, писят два, трицать три, сорок четыре›',
    'её номер ‹восемь девятьсот шешнадцать триста восемьдесят четыре семьдесят пять шестьдесят один›',
    'набери ‹о шесть девять, двадцать два, тридцать три, пятьдесят›',
    'номер ‹нуль шесть восемь, семь-три-один, сорок, два-два›',
    'мобилка: ‹691 23 456›',
    'номер такой: сперва ‹069. Потом 12. И последние 34 56›.',
    'тел: ‹0шесть9 один2три 4пять6›',
    'звони на ‹зиро шесть восемь двадцать три сорок пять шестьдесят семь›',
    'её сотовый: ‹плюс семь, девятьсот шестнадцать, триста, двадцать, тридцать два, сорок›',
    'номер отца ‹ноль семьсят семь, сорок, осьмнадцать, три шестёрки›',
    'вот номер: ‹ноль77, четыреста55, ноль6›',
  ],
});
isHeld('PLATE', {
  EN: [
    'plate reads ‹BC three eight four seven HK›',
    'a white van, plate ‹A-A double one two three B-B›',
    'registration ‹alpha bravo one two three charlie delta›',
    'the car\'s plate: ‹kilo lima mike four oh eight›',
    'the plate began with ‹KLM and ended in 408›',
    'number plate ‹letters C K L, numbers six zero two›',
  ],
  SQ: [
    'targa ‹AA njëqind e njëzet e tre BC›',
    'makina me targë ‹A-A-tre-dy-një-K-L›',
    'targa: ‹A A, dyqind e shtatëdhjetë e tre, K L›',
    'targa ‹aa dy shtatë tre kë lë›',
  ],
  RO: [
    'mașina cu numărul ‹IS doojdoi KTR›',
    'numărul mașinii ‹ca el em patru zero opt›',
    'o Dacia cu numere ‹B, apoi o sută doisprezece, apoi XYZ›',
    'microbuz ‹C-K-L 6-0-2›',
    'plăcuța: ‹be o sută doi ix igrec zet›',
    'masina are nr ‹KLM patru-zero-opt›',
    'pe numărul mașinii se vede ‹C-nouă-unu-opt-ȚÎR›',
  ],
  UK: [
    'номер машини ‹ВС тридцять вісім сорок сім НК›',
    'номерний знак: ‹А-А-один-два-три-чотири-В-В›',
    'на бусі номер ‹ве-ес тридцять вісім сорок сім эн-ка›',
    'номер авто ‹ВС 38 сорок сім НК›',
    'авто з номером ‹АІ О1 двадцять три ЕК›',
  ],
  RU: [
    'номер машины ‹К триста восемьдесят четыре ТР семьдесят семь›',
    'машина ‹ка-эл-эм четыреста восемь›',
    'номер: ‹К-З-8-4-ТР› бус',
    'номер фургона: ‹КЛМ четыре-ноль-восемь›',
    'на номере было ‹С шесть нолей... С шестьсот два КЛ›',
  ],
});
isHeld('NATIONAL_ID', {
  EN: [
    'personal number ‹J oh five, five one two, oh three four, K›',
    'her IDNP: ‹two triple zero, one two three, four five six, seven eight nine›',
    'tax code: ‹thirty-eight forty-seven twenty-six ten fifty-nine›',
  ],
  SQ: [
    'numri personal ‹K nëntë pesë gjashtë një tetë zero katër dy N›',
    'NID: ‹K-95-gjashtë-një-tetë-zero-katër-dy-N›',
  ],
  RO: [
    'CNP ‹șase unu unu zero opt zero patru trei șapte cinci cinci opt opt›',
    'CNP-ul: ‹6-unșpe-zero opt-zero patru-37-cinci-cinci-opt-opt›',
    'idnp ‹doi zero zero patru, zero unu șase, zero patru trei, cinci șase doi› și restul',
    'codul ei personal ‹două mii patru, zero unu șase, zero patru trei, cinci șase doi›',
  ],
  UK: [
    'ІПН: ‹тридцять вісім сорок сім двадцять шість десять пійсят девять›',
    'РНОКПП ‹три вісім чотири сім два шість один нуль п\'ять дев\'ять›',
    'іпн — ‹триста вісімдесят чотири, сімсот двадцять шість, десять, пятдесят девять›',
  ],
  RU: [
    'идентификационный номер: ‹два ноль ноль четыре ноль один шесть ноль четыре три пять шесть два›',
    'личный код: ‹двадцать, ноль четыре, ноль шестнадцать, ноль сорок три, пятьсот шестьдесят два›',
    'IDNP ‹2OO4 O16 O43 5б2›',
    'ИНН: ‹тридцать восемь сорок семь двадцать шесть десять писят девять›',
  ],
});
isHeld('PASSPORT', {
  EN: [
    'passport ‹A-bee-four-oh-one-double-two-seven›',
    'passport no ‹zero five four, eight three seven, two six one›',
    'passport ‹FA triple one, two oh nine›',
    'ID card ‹ten twenty-three thirty-five sixty-one›',
  ],
  SQ: [
    'pasaporta ‹BD tridhjetë e tetë, dyzet e shtatë, pesëqind e gjashtëdhjetë e një›',
    'pasaporta: ‹be de tre tetë katër shtatë pesë gjashtë një›',
  ],
  RO: [
    'pașaport ‹AB doisprezece, treizeci și patru, cincizeci și șase›',
    'buletin seria ‹er ix patru opt trei nouă doi zero›',
    'pașaportul fetei: ‹A patru milioane... A patru zero unu doi doi unu cinci›',
    'buletin ‹RX patruș\'opt treișnouă douăzeci›',
  ],
  UK: [
    'паспорт ‹КМ сорок вісім тридцять дев\'ять двадцять сім›',
    'паспорт: ‹ка ем чотири вісім три дев\'ять два сім›',
    'закордонний паспорт ‹еф ка шістсот сорок вісім, двісті тринадцять›',
    'паспорт серія ‹КМ 48З9 двадцять сім›',
  ],
  RU: [
    'паспорт ‹сорок пять ноль девять, триста восемьдесят четыре, семьсот пятьдесят шесть›',
    'загран: ‹эф ка шестьсот сорок восемь двести тринадцать›',
    'паспорт серии ‹А-Б, двенадцать тридцать четыре пятьдесят шесть›',
  ],
});
isHeld('IBAN', {
  EN: [
    'IBAN ‹MD two one EX double zero, 0000 0000 0123 4567›',
  ],
  SQ: [
    'IBAN: ‹AL tridhjetë e pesë 2021 1109 0000 0000 0123 4567›',
  ],
  RO: [
    'IBAN: ‹RO zero nouă BCYP șase zerouri 1234 5678 90›',
    'contul ‹RO-nouă-zero BTRL 4417 nouăzeci treizeci și cinci 2268 7714›',
  ],
  UK: [
    'рахунок ‹UA дев\'яносто 3052 9900 0002 6007 2335 6600 1›',
  ],
  RU: [
    'счёт ‹эм-дэ двадцать один EX00 0000 0000 0123 4567›',
  ],
});
isHeld('GEO_COORDINATE', {
  EN: [
    'She is at ‹forty seven point oh two one nine, twenty eight point eight four one two›',
    'pin: ‹47 dot 0219, 28 dot 8412›',
  ],
  SQ: [
    'në pikën ‹dyzet e një presje tre dy shtatë, nëntëmbëdhjetë presje tetë një nëntë›',
  ],
  RO: [
    'locul: ‹patruzeci și șapte virgulă zero unu zero, douăzeci și opt virgulă opt șase trei›',
  ],
  UK: [
    'координати: ‹пійсят кома сорок п\'ять, тридцять кома п\'ятдесят два›',
  ],
  RU: [
    'координаты ‹сорок семь точка ноль один ноль пять, двадцать восемь точка восемь шесть три восемь›',
    'гео: ‹сорок шесть градусов двадцать восемь минут, тридцать градусов сорок три минуты›',
  ],
});

// Sums, rooms, calls and shares that are told in the same words.
passes('PHONE', {
  EN: [
    'Room twenty-two, then twenty-three, and at the end thirty-one.',
    'The hotline is one one six one one one; it is open round the clock.',
    'The number of calls rose from 60 318 to 74 502.',
    'On the 4th day of the training we met 12 teachers; on the 7th day of the month 20.',
    'Call us at 0 800 500 506 free of charge.',
    'Their number grew: 318 745 in 2019, 402 113 in 2021.',
    'The lottery figures two, four, six, eight, ten are only an example.',
    'Three times nine people came, then four, then five.',
    'It starts at 9, then 12 of us go on; the last two are 14 and 15.',
    'Lot 714-02-66 was delivered on Monday.',
  ],
  SQ: [
    'Salla njizet e dy, kati tri, ora dhet.',
    'Numri i thirrjeve u rrit nga 60 318 në 74 502.',
    'Numri i saj u rrit tri herë: nga 12 në 36.',
    'Telefononi pa pagesë në 116 006.',
    'Erdhën dy, pastaj tre, pastaj katër vetë, në fund pesë.',
    'Numri i projektit 69 384 7561 është në dosje.',
  ],
  RO: [
    'Au participat paișpe ONG-uri și nouăștrei de elevi din șaișopt de școli.',
    'Sala treizeci și doi, etajul trei, ora zece și douășcinci.',
    'Numărul de apeluri: 60 318 în total, 745 noi.',
    'Numărul de înregistrare 60 318 745 al cererii.',
    'Nr. 714-02-66 din registrul de intrări.',
    'Camera trei, apoi patru, apoi cinci, la sfârșit șase.',
    'Au sunat de trei ori doi consilieri, iar a patra oară cinci.',
    'Rata a crescut de două ori: cinci la sută, apoi nouă la sută, la final unsprezece la sută.',
    'Prețul pornește de la 069 și se termină în 12.',
  ],
  UK: [
    'Прийшло шисят дітей, потім сімсят, потім вісімсят.',
    'Кімната п\'ять, далі шість, в кінці сім.',
    'Номер телефону довіри: 116 111, безкоштовно.',
    'Кількість дзвінків зросла з 60 318 до 74 502, тричі більше.',
    'Її номер у списку – 12, його номер – 7.',
    'Лот № 714-02-66 доставлено.',
  ],
  RU: [
    'Пришло шисят детей, потом семьсят, потом восемьсят.',
    'Кабинет пять, дальше шесть, в конце семь.',
    'Число звонков выросло с 60 318 до 74 502, три раза больше.',
    'Мы звонили три раза: два звонка без ответа, один сброшен.',
    'Лот 714-02-66 доставлен, накладная 12-34-56.',
    'Набери воды, сорок литров, потом пятьдесят.',
    'Её номер на марафоне 318745.',
  ],
});
