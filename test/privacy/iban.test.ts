import { isHeld, passes } from './kit/marked.ts';

// A wrong check digit is a slip of the pen, unless the account is called made up or has no figures of its own.
isHeld('IBAN', {
  EN: ['Pay to ‹MD24 AG00 0225 1000 1310 4168›, he wrote.', 'The sample of his handwriting says ‹MD24 AG00 0225 1000 1310 4169›.'], RO: ['Contul lui: ‹RO48 AAAA 1B31 0075 9384 0000›. Exemplul e în anexă.'],
});
passes('IBAN', {
  EN: ['The IBAN AL00 1111 2222 3333 4444 5555 6666 is invented and fails the check digit.', 'MD99 XXXX 0000 0000 0000 0000 is typed first.', 'Tender UA-2021-03-11-004417 closed without any bids.'], SQ: ['IBAN-i MD00XX000000000000000000 shërben për trajnimin e arkëtarëve.'],
  RO: ['Contul RO00 XXXX 0000 0000 0000 0000 e inventat.'], UK: ['Рахунок UA00 1111 2222 3333 4444 вигаданий, контрольна цифра в ньому хибна.'], RU: ['В учебном примере IBAN MD00AG000000000000000000 заведомо неверен.'],
});

// Told in whatever mixture of words, letters' names and figures: the length and the check digits prove it.
isHeld('IBAN', {
  EN: [
    'The wages go into ‹the Moldovan one, 13 VI, triple zero, four zeros, double two, five, one three three, eight four oh six six› every month.', 'He spelt it: ‹A as in Anna, L for Lima, forty-seven, 2121 1009, seven zeros, 235, then 69 87 41›.',
    'She dictated ‹Romeo Oscar, 81, then BTRL RONC RT, oh four one eight, 27 36 45› over the radio.', 'Read ‹13942370 45715010 0544 ED› from its end.', '‹AyeEll 35, 2O21 1109, OOOO OOOO 0123 4567›, he wrote.',
    'Pay ‹GB twenty-nine, NWBK, sixty sixteen thirteen. The second half is three one nine two six eight one nine› and wait.',
  ],
  RO: ['Banii vin pe ‹cel moldovenesc, 49, AG, șapte de zero, apoi 2259, 18, 473, 62›.', 'Contul e ‹r.o.9.0 apoi RNCB apoi 0082 1449 și la urmă 5771 trei de zero și un unu›.', 'Mi-a trimis ‹em-de unu patru, Mihai Oana, 2224 ASV 41 884 09 71 00›.'],
  UK: ['Переказуйте на ‹ЮА-36-322001-ООООО-26001478523690›.', 'Рахунок ‹український, шістдесят три, триста п\'ять двісті дев\'яносто дев\'ять, п\'ять нулів, 26203, 654, 712, 098›.', 'Він продиктував: ‹У як Умань, А як Ангеліна, 36, 322... ні, 322001, п\'ять нулів, 26 00 14 78 52 36 90›.'],
  RU: ['Номер такой: ‹МД-49-АГ-ОООО-ОООО-2259-1847-362›.', 'Пишите ‹эм дэ тринадцать, VI, семь нулей, двадцать два, пять, 133, 840, 66›.'], SQ: ['Paratë shkojnë te ‹shqiptari, 47, 2121 1009, shtatë zerora, 235, pastaj 69 87 41›.'],
});
passes('IBAN', {
  EN: ['In 2025 the Moldovan partners trained 14, 22, 51, 184, 93, 75 and 1,204 officers in seven towns and three cities.', 'Ukraine counted 305, Albania 21 and Romania 84 cases in 2024, then 1,209 calls, 12,000 leaflets and 4,512 visits.'],
  RO: ['În 2025 România a raportat 84, 112, 45, 226, 19, 3007, 55 și 1200 de apeluri, iar Moldova 12.'], UK: ['Українські школи: 63, 305, 299, 12, 26203, 654, 712 учнів за роками.'],
});
