import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'a van with Kosovo plates ‹06-552-JK›',
    'They got into a van, ‹02 771 CD›.',
    'drives ‹K - L - M / 4 8 2›',
    'The lorry number as he said it: ‹K L, two four six, then Alpha Bravo Charlie›.',
    'they drove off in ‹KLM 482›',
    'plate as dictated: ‹Alpha Alpha, six six two, Papa Romeo›',
    'Greek plates ‹ΥΗΖ 4821› on the bus',
    '‹VS 21 KLM›',
    'Audi negru ‹B-99-XYZ›',
    '‹AE4321HH›',
    '‹AB987CD›',
    'car ‹C AB 123›',
    'targat ‹TR 4567 C›',
    'plate number ‹34 ABC 567›',
    'A bus, PL plates ‹WX 45678›',
    'van with plates ‹KLA 123›',
    '‹AA-1234-BB›',
    'plate ‹A A 1 2 3 4 B B›',
    'BMW ‹B.123.ABC›',
    'white Ford, registration ‹AA1234BB›',
    'microbuz cu numere ‹IS 07 XYZ›',
    'Volkswagen ‹WAB 12345› with Polish plates',
  ],
  SQ: [
    'Kombi, ‹04 - 218 - EF›',
    'Makina me targa ‹02-318-AB› u largua.',
    'makina ‹A.B – tre katër nëntë – K.L›',
    'ngiste ‹A-B / 4-8-2 / K-L›',
    'u fut në një Benz ‹ab193ce›',
    'makina kishte ‹a-a 2 2 zero z-t›',
    'furgoni i bardhë ‹AB 987 CD›',
    'Mercedes me targa ‹AA 999 ZZ›',
    'furgon me targë ‹AA 123 BB›',
    'makina ‹AB 123 CD›',
  ],
  RO: [
    'număr de ‹Be treizeci și patru Ka Le Me›',
    'o dubă cu numere de Kosovo ‹03-218-EF›',
    'conduce un golf ‹B.V – trei unu – T.O.P›',
    'a urcat în ‹CT 14 KMR›',
    'mașina avea ‹ge el, zero șapte, de ra ce›',
    'mașina cu numerele ‹VS-21-KLM›',
    'mașină cu nr. ‹FGH 456›',
    'Un Logan alb, ‹IF 45 XYZ›, aștepta lângă gară.',
    'numerele ‹VS 09 DEF›',
    'o dubă cu numere moldovenești ‹QAB 345›',
    'mașina ‹B 123 ABC›',
    'mașina cu nr ‹CJ-12-XYZ›',
    'mașină ‹ABC 123›',
  ],
  RU: [
    'машина с косовскими номерами ‹04-119-BC›',
    'водит ‹М - А - К / 4 8 2›',
    'приднестровская ‹Т - 4 8 2 - Н К›',
    'Номер машины: ‹АЕ (пробел) четыре три два один (пробел) КН›, белая.',
    'ехали на ‹BHT 719›',
    'приднестровские номера ‹Т 418 НК›',
    'авто ‹бэ эн, ноль ноль двенадцать, ка эм›',
    'машина ‹АЕ 4321 НН›',
    'микроавтобус ‹С МК 456›',
    'номер ‹HGF 456› молдавский',
    '‹А Е - 4 3 2 1 - Н Н›',
    'Чорний «Спринтер» ‹СВ 4567 АХ›',
    'черный джип, номера ‹К 123 АА›',
    'номер ‹ВН 7654 КА›',
    '‹ВН7654КА›',
    '‹В Н 7 6 5 4 К А›',
    'авто ‹АА 1234 ВВ›',
    'авто ‹аа1234вв›',
    'микроавтобус с номером ‹К АА 123›',
    'номер машины ‹А123ВС77›',
  ],
  UK: [
    'номер ‹SK 482-AB›',
    'водить ‹B-C / 4-8-2-1 / K-M›',
    'машина ‹А.Х – чотири вісім два один – К.М›',
    'номер авта ‹ae7741hb›',
    'синя таврія, ‹вх 2847 ае›',
    'машина ‹В-Н дві сімки один вісім С-О›',
    'білий бус ‹BH7654KA› стояв біля школи',
  ],
};

const PASSED: Samples = {
  EN: [
    'At sessions A - 12 and B - 14 drivers of vans spoke; items E-F / 3-4.',
    'Bus 02 arrives at 07-30; 03 144 lei for the van.',
    'Row A, two seats, then B, three seats in the van.',
    'They drove for 14 hours in an Opel Astra 2008 or a Ford Transit 350.',
    'Route: E85, E58, DN2, M-5, R1; km 45+200; checkpoint no. 7.',
    'Flight W6 4321, train 401, bus 12; gate B12, platform 3.',
    'On 12.03.2024 at the border Palanca 12 minors were stopped; 3 vans with foreign plates.',
    'Code RO-IS, UA-51, MD-CU; version 1.2; room 12; page 45; grade 7; class 9.',
    'Recruiters ask for passport data and photos; vans with 9 seats, 3 vans seen.',
  ],
  UK: [
    'Їхали 14 годин на двох автобусах, 46 осіб.',
    'Автобус 205 їде о 7:15; поїзд № 143 Київ — Рахів; рейс PS 123.',
    'Паспорти вилучають, 12 паспортів знайдено; машини без номерів.',
  ],
  RO: [
    'Notele de la punctele A.1, B.2 și C.3 privesc microbuzele.',
    'Am vizitat 12 sate; microbuzul are 18 locuri.',
    'Transport cu microbuz alb, fără numere; plecare la ora 05:30 din gară.',
  ],
  SQ: [
    'Makina lëvizëse viziton 14 fshatra.',
  ],
  RU: [
    'Всего 482 SK; код SK 482-AB в отчёте.',
    'Ехали 600 км, заплатили 250 евро.',
  ],
};

isHeld('PLATE', HELD);
passes('PLATE', PASSED);
isHeld('PLATE', { SQ: ['Furgoni me targë ‹A.C ... 5.2.7 ... K.L› u nis.'], RO: ['Duba cu numărul ‹B.T ... 4.1 ... V.I.N› a plecat.'] });
passes('PLATE', { SQ: ['Faqet 3.1 ... 4.2 u lexuan.'] });

// Sign by sign or two by two, with letters that look like figures.
isHeld('PLATE', {
  EN: ['A van went by, ‹B C 4 7 I 2 H K›, two kids in the back'], SQ: ['makina ‹A A 3 O 7 B C› iku drejt portit'], RO: ['mașina: ‹C K L 4 I 7›, albă', '‹B_1O5_XYZ› spre vamă'],
  UK: ['проїхав ‹А А 8 І О З Т Е›, за кермом жінка', '‹АА-8І-ОЗ-ТЕ› пішов на Одесу', '‹А.А.8.І.О.З.Т.Е› на виїзді'], RU: ['Автобус ‹ВС ЗЗ2О КМ› прибудет в шесть'],
});
passes('PLATE', { EN: ['Answers: A B C D 1 2 3 4.', 'A L E R T 2 0 2 4'], UK: ['Відповіді: А Б В Г 1 2 3.', 'П Р О Г Р А М А 2 0 2 4'], RO: ['C H I L D 2 4 7'], RU: ['И Т О Г О 1 2 0 0'] });
passes('PLATE', { RO: ['Parcare pentru 12 mașini, la 800 m de gară.'] });

// Three letters and three figures where one was seen; a pattern's are none.
isHeld('PLATE', { EN: ['seen again: ‹OPR 663›', 'a couple with a red campervan, ‹OD 118 KX›'], RO: ['vine zilnic ‹ZLO 226›'], UK: ['молдавські ‹CRB 418›, двоє пасажирок'], RU: ['На «Опеле» ‹К 905 ОМ› приезжала женщина.'] });
passes('PLATE', { EN: ['Plates of the form AA 000 AA are typed with blanks.', 'No child in front before twelve or 150 cm of height.', 'Flight TKX 123 was seen on the board.'], SQ: ['Targa AA 000 AA figuron te udhëzuesi.'] });

// Of neighbours, behind what is told of the vehicle, or half remembered.
isHeld('PLATE', {
  EN: [
    'He pulled up in a van, ‹MK 204 BT›, and left at once.',
    'The lorries stood in a row; one bore ‹SK 4417 AD›.',
    'The plate was "‹something 47 something, ends in K L›".',
  ],
  SQ: [
    'Vajza tha se kishte ‹KRT 552› në makinë.',
    'Targa: "‹diçka 47 diçka, në fund K L›".',
  ],
  RO: [
    'Fata spune că omul avea ‹CKE 481› la mașină.',
    'Prin parcare trecea un Logan, ‹QBA 604›.',
    'Numărul mașinii era „‹ceva 47 ceva, la sfârșit K L›”.',
    'Pe zid era scris: ‹Be Ce Te doi-patru-nouă›. E mașina lor, zice ea.',
  ],
  UK: [
    'Дівчина каже: було ‹VNK 318› на машині.',
    'Стояв «Дастер», ‹QTA 331›, двигун працював.',
    'Номерний знак «‹а-ка» і далі сорок-два-п\'ять›.',
    'Номер: «‹щось 47 щось, в кінці ка ем›».',
  ],
  RU: [
    'Девочка видела ‹QRT 207› на фургоне.',
    'знак «‹ка-эр» и дальше двадцать-два-восемь›',
    'Номер машины: «‹что-то 47 что-то, в конце ка эм›».',
  ],
});
passes('PLATE', {
  EN: [
    'Something 47 people, ends in May.',
    'The form KRT 552 is on the table.',
  ],
  SQ: [
    'Sala KRT 552 në katin e dytë.',
  ],
  RO: [
    'Regulamentul avea CKE 481 la index.',
    'În tabel: Be, Ce, De, trei-patru coloane.',
  ],
  UK: [
    'Знак якості: щось 47, далі 12.',
  ],
  RU: [
    'Норма ISO 450 на вагонах не действует.',
  ],
});

// Twos and sevens, the vehicle behind the plate, and other words for one.
isHeld('PLATE', {
  EN: [
    'A black Skoda with Kyiv plates, ‹AA then two sevens, two fours, then KK›.',
    'Grandad noted it on his palm: ‹KKL 447› (a white van).',
  ],
  RO: [
    'nr. provizoriu ‹044712 IS› pe un Opel',
  ],
  UK: [
    'Вона запам\'ятала: спочатку ‹AX, потім 4471, наприкінці KT›; це був бус.',
  ],
  RU: [
    'г/н ‹447 КТ 77›',
    'рег. знак ‹К447КТ›',
  ],
});
passes('PLATE', {
  EN: [
    'Two sevens and two fours are drawn.',
    'KKL 447 is the room, a small hall.',
    'At the end of the line, 4471 people wait; the bus comes.',
  ],
  RO: [
    'Sala KRT 552, o clădire nouă.',
  ],
  UK: [
    'Спочатку 12, потім 4471, наприкінці 30 осіб; бус приїде.',
  ],
});

// Hours of a day, a fee, a case file and a printer.
passes('PLATE', {
  EN: ['Agenda 09:00 opening 09:30 report 10:15 coffee 11:00 panel 12:30 lunch', 'Fee EUR 200; lump sum USD 450 or RON 990.', 'Canon 725 and Canon 737 toners, HP 305, Epson 664.'],
  SQ: ['09.00 hapja 09.30 raporti 10.15 kafe 11.00 paneli 12.30 dreka'],
  RO: ['Mașina de serviciu: combustibil EUR 200, revizie MDL 900, dosar 41/PJ/2006.', 'Dosarul 41/PJ/2006, nr. 77/AB/2021, al judecătoriei.', 'Taxa este de EUR 200, iar cazarea MDL 900 pe noapte.'],
  UK: ['Справа 41/ПЖ/2006 районного суду, лист № 15/АБ/2021.'],
  RU: ['Служебная машина: топливо EUR 200, дело 41/ПЖ/2006, принтер Canon 725.', 'Принтер Canon 725 не печатает, вызвали мастера.'],
});
isHeld('PLATE', { EN: ['They left at 09:30 in a van, plate ‹CAN 725›.'], RO: ['Mașina are numărul ‹IS 41 PJU›.', 'Mașina cu numărul ‹EUR 200› aștepta la poartă.', 'Mașina era neagră, numărul ‹41 PJ 2006›.'], UK: ['Авто ‹AA 4120 PJ› стояло біля суду.'] });
