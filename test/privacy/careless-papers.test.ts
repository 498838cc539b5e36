import { isHeld } from './kit/marked.ts';

// Numbers of people, papers, accounts and places, as people say them in a hurry, spell them by ear, run together or half in figures. Between ‹ and › stands what must be found.
isHeld('NATIONAL_ID', {
  EN: [
    'personal number ‹J oh five, five one two, oh three four, K›',
    'her IDNP: ‹two triple zero, one two three, four five six, seven eight nine›',
    'tax code: ‹thirty-eight forty-seven twenty-six ten fifty-nine›',
    'Ukrainian tax number, in her words ‹three nine one oh, four four seven, two oh one›.',
    'Albanian ID ‹K one five, six oh one, oh four four, P›',
  ],
  SQ: [
    'numri personal ‹K nëntë pesë gjashtë një tetë zero katër dy N›',
    'NID: ‹K-95-gjashtë-një-tetë-zero-katër-dy-N›',
    'Në letërnjoftim: ‹K një pesë gjashtë zero një zero katër katër P›.',
    'ID e vajzës ‹K156O1O44P›',
  ],
  RO: [
    'CNP ‹șase unu unu zero opt zero patru trei șapte cinci cinci opt opt›',
    'CNP-ul: ‹6-unșpe-zero opt-zero patru-37-cinci-cinci-opt-opt›',
    'idnp ‹doi zero zero patru, zero unu șase, zero patru trei, cinci șase doi› și restul',
    'codul ei personal ‹două mii patru, zero unu șase, zero patru trei, cinci șase doi›',
    'IDNP-ul, citit de pe copie: ‹două mii zece, zero zero trei, opt unu doi, șapte patru nouă›',
    'CNP: ‹cinci, zero nouă, zero patru, unu doi, doi doi, trei patru cinci, șase›',
    'cnp ‹5 o9 o4 l2 22 34 56›',
  ],
  UK: [
    'ІПН: ‹тридцять вісім сорок сім двадцять шість десять пійсят девять›',
    'РНОКПП ‹три вісім чотири сім два шість один нуль п\'ять дев\'ять›',
    'іпн — ‹триста вісімдесят чотири, сімсот двадцять шість, десять, пятдесят девять›',
    'Код: ‹три дев\'ять один нуль чотири чотири сім два нуль один›, так записано в довідці.',
    'ідентифікаційний ‹39І044720І›',
  ],
  RU: [
    'идентификационный номер: ‹два ноль ноль четыре ноль один шесть ноль четыре три пять шесть два›',
    'личный код: ‹двадцать, ноль четыре, ноль шестнадцать, ноль сорок три, пятьсот шестьдесят два›',
    'IDNP ‹2OO4 O16 O43 5б2›',
    'ИНН: ‹тридцать восемь сорок семь двадцать шесть десять писят девять›',
    'ИДНП: ‹двойка, ноль, один, ноль, ноль ноль три, восемь один два, семь четыре девять›.',
    'ИНН украинский ‹З9lО44720l›',
  ],
});
isHeld('PASSPORT', {
  EN: [
    'passport ‹A-bee-four-oh-one-double-two-seven›',
    'passport no ‹zero five four, eight three seven, two six one›',
    'passport ‹FA triple one, two oh nine›',
    'ID card ‹ten twenty-three thirty-five sixty-one›',
    'The passport he showed was ‹letter A, then double-nought, four one seven, three two›.',
    'Passport (spoken over the phone): ‹bravo charlie three oh seven one double four›.',
    'Her travel document: ‹F-A-nine-oh-two-one-one-seven›',
  ],
  SQ: [
    'pasaporta ‹BD tridhjetë e tetë, dyzet e shtatë, pesëqind e gjashtëdhjetë e një›',
    'pasaporta: ‹be de tre tetë katër shtatë pesë gjashtë një›',
    'Pasaporta: ‹B D tre zero shtatë një katër katër dy›.',
  ],
  RO: [
    'pașaport ‹AB doisprezece, treizeci și patru, cincizeci și șase›',
    'buletin seria ‹er ix patru opt trei nouă doi zero›',
    'pașaportul fetei: ‹A patru milioane... A patru zero unu doi doi unu cinci›',
    'buletin ‹RX patruș\'opt treișnouă douăzeci›',
    'buletinul ei, seria ‹M X, numărul patru sute doisprezece, opt sute șapte›',
  ],
  UK: [
    'паспорт ‹КМ сорок вісім тридцять дев\'ять двадцять сім›',
    'паспорт: ‹ка ем чотири вісім три дев\'ять два сім›',
    'закордонний паспорт ‹еф ка шістсот сорок вісім, двісті тринадцять›',
    'паспорт серія ‹КМ 48З9 двадцять сім›',
    'В паспорті було ‹еф бе, дев\'ятсот два, сто сімнадцять›.',
    'Паспорт книжечка: ‹С Н сімсот сімдесят чотири нуль шістнадцять›',
    'айді-картка ‹нуль нуль чотири, один сім три, два два нуль›',
  ],
  RU: [
    'паспорт ‹сорок пять ноль девять, триста восемьдесят четыре, семьсот пятьдесят шесть›',
    'загран: ‹эф ка шестьсот сорок восемь двести тринадцать›',
    'паспорт серии ‹А-Б, двенадцать тридцать четыре пятьдесят шесть›',
    'В паспорте было ‹эф бэ, девятьсот два, сто семнадцать›.',
    'Паспорт молдавский: ‹А Б ноль четыре один семь три два два›.',
  ],
});
isHeld('IBAN', {
  EN: [
    'IBAN ‹MD two one EX double zero, 0000 0000 0123 4567›',
    'Account for the ransom: ‹AL forty-seven, 2121 1009, 0000 0002, 3569 8741›',
  ],
  SQ: [
    'IBAN: ‹AL tridhjetë e pesë 2021 1109 0000 0000 0123 4567›',
    'Llogaria: ‹AL dyzet e shtatë 2121 1009 0000 0002 3569 8741›',
    'Llogaria ‹AL47 212l 1OO9 OOOO OOO2 З569 8741›',
  ],
  RO: [
    'IBAN: ‹RO zero nouă BCYP șase zerouri 1234 5678 90›',
    'contul ‹RO-nouă-zero BTRL 4417 nouăzeci treizeci și cinci 2268 7714›',
    'IBAN-ul (a scris O în loc de zero): ‹ROЗ7 BTRL OOOO 12З4 5678 90ОО›',
  ],
  UK: [
    'рахунок ‹UA дев\'яносто 3052 9900 0002 6007 2335 6600 1›',
    'картка IBAN ‹UA вісім п\'ять 3 9 9 6 2 2 0 0 0 0 0 2 6 0 0 7 2 3 3 5 6 6 0 0 1›',
  ],
  RU: [
    'счёт ‹эм-дэ двадцать один EX00 0000 0000 0123 4567›',
    'счёт ‹эм дэ двадцать четыре, АГ ноль ноль, 0225 1000 1310 4168›',
  ],
});
isHeld('GEO_COORDINATE', {
  EN: [
    'She is at ‹forty seven point oh two one nine, twenty eight point eight four one two›',
    'pin: ‹47 dot 0219, 28 dot 8412›',
    'The house is at ‹forty-one point three two seven north, nineteen point eight one nine east›.',
    'pin dropped: ‹4l.З275, l9.8l87›',
  ],
  SQ: [
    'në pikën ‹dyzet e një presje tre dy shtatë, nëntëmbëdhjetë presje tetë një nëntë›',
    'Shtëpia: ‹dyzet e një pikë tre dy shtatë pesë veri, nëntëmbëdhjetë pikë tetë një tetë shtatë lindje›',
  ],
  RO: [
    'locul: ‹patruzeci și șapte virgulă zero unu zero, douăzeci și opt virgulă opt șase trei›',
    'Ascunsă la ‹47 virgulă 0-2-1-9 nord și 28 virgulă 8-4-1-2 est›',
    'Ne așteaptă la punctul ‹patruzeci și șapte grade, unu minut; douăzeci și opt grade, cincizeci de minute›.',
  ],
  UK: [
    'координати: ‹пійсят кома сорок п\'ять, тридцять кома п\'ятдесят два›',
    'Тримають тут: ‹сорок шість крапка чотири вісім один два, тридцять крапка сім два три три›',
    'координати ‹4б.48І2, ЗО.72ЗЗ›',
  ],
  RU: [
    'координаты ‹сорок семь точка ноль один ноль пять, двадцать восемь точка восемь шесть три восемь›',
    'гео: ‹сорок шесть градусов двадцать восемь минут, тридцать градусов сорок три минуты›',
    'Её держат: ‹сорок шесть точка четыре восемь один два, тридцать точка семь два три три›',
  ],
});
