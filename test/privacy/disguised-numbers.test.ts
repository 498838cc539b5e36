import { describe, expect, test } from '@jest/globals';
import { examine } from '../../server/anonymisation/examine.ts';
import type { FindingKind } from '../../server/anonymisation/index.ts';
import { LANGUAGES } from '../../server/kernel/index.ts';
import type { Language } from '../../server/kernel/index.ts';
import { DISGUISES } from './kit/disguised.ts';
import { isHeld, passes } from './kit/marked.ts';

type Told = Record<Language, string>;
const everywhere = (number: string): Told => ({ SQ: number, RO: number, UK: number, RU: number, EN: number });
// By kind: what leads up to the number, with # where it stands, and numbers as that country writes them.
const NUMBERS: readonly { kind: FindingKind; sentence: Told; number: Told; never?: RegExp }[] = [
  {
    kind: 'PASSPORT', number: { SQ: 'BD3847561', RO: 'RX 483920', UK: 'КМ 483927', RU: '45 09 384756', EN: '054837261' },
    sentence: { SQ: 'Ia morën pasaportën me numër # dhe telefonin.', RO: 'I-au luat buletinul seria #, apoi au plecat.', UK: 'У неї забрали паспорт № #.', RU: 'У неё забрали паспорт № #.', EN: 'He keeps her passport, number #, and her telephone.' },
  },
  {
    kind: 'PLATE', number: { SQ: 'AB 273 KL', RO: 'IS 38 KTR', UK: 'ВС 3847 НК', RU: 'К 384 ТР 77', EN: 'BC 3847 HK' },
    sentence: { SQ: 'Targa ishte #, e parë dy herë.', RO: 'Plăcuța era #, văzută de două ori.', UK: 'Номерний знак #, бачили двічі.', RU: 'Номерной знак #, видели дважды.', EN: 'The number plate was #, seen twice.' },
    never: /another alphabet/,
  },
  {
    kind: 'NATIONAL_ID', number: { SQ: 'K05623081R', RO: '6110804375588', UK: '3847261059', RU: '2004016043562', EN: 'J15417047B' },
    sentence: { SQ: 'Numri personal i saj është #.', RO: 'CNP-ul ei este #.', UK: 'Її ідентифікаційний код #.', RU: 'Её идентификационный номер: #.', EN: 'The form gives personal number #.' },
  },
  {
    kind: 'DATE_OF_BIRTH', number: everywhere('14.10.2011'),
    sentence: { SQ: 'Vajza ka lindur më #.', RO: 'Fata s-a născut la #.', UK: 'Дівчина народилася #.', RU: 'Девочка родилась #.', EN: 'The girl was born on #.' },
    never: /"double"/,
  },
  {
    kind: 'PHONE', number: { SQ: '069 384 7561', RO: '0745 384 756', UK: '067 384 75 61', RU: '+7 916 384 75 61', EN: '+44 7911 384756' },
    sentence: { SQ: 'Numri i saj: #.', RO: 'Telefonul ei: #.', UK: 'Її телефон: #.', RU: 'Её телефон: #.', EN: 'Her telephone is #.' },
  },
  {
    kind: 'IBAN', number: { SQ: 'AL35 2021 1109 0000 0000 0123 4567', RO: 'RO09 BCYP 0000 0012 3456 7890', UK: 'UA90 3052 9900 0002 6007 2335 6600 1', RU: 'MD21 EX00 0000 0000 0123 4567', EN: 'RO09 BCYP 0000 0012 3456 7890' },
    sentence: { SQ: 'Pagesa në IBAN #.', RO: 'Plata în contul IBAN #.', UK: 'Оплата на рахунок IBAN #.', RU: 'Оплата на счёт IBAN #.', EN: 'Pay to IBAN #.' },
  },
  {
    kind: 'GEO_COORDINATE', number: everywhere('47.021938, 28.841205'),
    sentence: { SQ: 'Mbahet në #.', RO: 'Este ținută la #.', UK: 'Її тримають за координатами #.', RU: 'Её держат по координатам #.', EN: 'She is held at #.' },
    never: /another alphabet/,
  },
];

/** The languages in which findings of whatever kind cover less than half of the number that was so disguised. */
function missedIn({ sentence, number }: { sentence: Told; number: Told }, disguise: (number: string, language: Language) => string): string[] {
  return LANGUAGES.flatMap((language) => {
    const hidden = disguise(number[language], language);
    const at = sentence[language].indexOf('#');
    const text = sentence[language].replace('#', () => hidden);
    const covered = examine(text).spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, at + hidden.length) - Math.max(start, at)), 0);
    return covered * 2 < hidden.length ? [text] : [];
  });
}

describe('a number that somebody disguised is found like the plain one', () => {
  const rows = NUMBERS.flatMap((number) => [['plainly', (plain: string) => plain] as const, ...Object.entries(DISGUISES)]
    .filter(([name]) => !number.never?.test(name)).map(([name, disguise]) => [number.kind, name, { number, disguise }] as const));
  test.each(rows)('%s, %s', (_kind, _name, { number, disguise }) => {
    expect(missedIn(number, disguise)).toEqual([]);
  });
});

passes('PHONE', {
  EN: ['The marks of this term are 5, 4, 3, 5, 2, 4, 1, 5 and 3.', 'Version 4.0.3.8 of the form is 12|30|45 lines long.', 'Rooms A 1, 2, 3 and B 4, 5 are free.', 'Table: 12 | 30 | 45 | 18 | 22 alerts by month.'],
  RO: ['Note: 5, 4, 3, 5, 2, 4, 1, 5 și 3.', 'Sălile A 1, 2, 3 și B 4, 5 sunt libere.', 'Formatul este 10*15*20 cm, 38_47_56 de rânduri.'],
  SQ: ['Notat: 5, 4, 3, 5, 2, 4, 1, 5 dhe 3.', 'Sallat A 1, 2, 3 dhe B 4, 5 janë të lira.'],
  UK: ['Оцінки: 5, 4, 3, 5, 2, 4, 1, 5 і 3.', 'Зали А 1, 2, 3 та Б 4, 5 вільні.', 'Він/вона та і/або – так у бланку.'],
  RU: ['Оценки: 5, 4, 3, 5, 2, 4, 1, 5 и 3.', 'Залы А 1, 2, 3 и Б 4, 5 свободны.', 'Он/она и и/или — так в бланке.'],
});
passes('UNREADABLE', {
  SQ: ['nr|tema|vendi|koha\n1|parandalimi|salla|10:00\n2|raportimi|online|12:00'],
  RO: ['nr|tema|locul|ora\n1|prevenire|sala mare|10:00'],
});
passes('PLATE', { EN: ['A two hundred seat hall.', 'In Unit B three NGOs meet.'], RO: ['Cele două ONG au trei sute de cazuri.', 'În UE trei ONG lucrează.'], UK: ['У двадцяти ДНЗ та сто ЗОШ є плакати.'], RU: ['За сто СМС заплатили мало.'], SQ: ['Në BE tre OJF punojnë.'] });
passes('NATIONAL_ID', {
  RO: ['Codul de bare 5941234567897 este pe cutie.', 'Colet nr. 6110804375581 a sosit.', 'Cererea 2024110512345 a fost înregistrată.'],
  EN: ['The parcel number 6110804375581 has arrived.', 'Registered as 2024110512345 on Monday.'],
});

passes('PHONE', {
  EN: ['Contract no. 0745384756 was signed; invoice 0693847561 is paid.', 'Ticket #0745384756 is closed; order no. 380501234567 has been shipped.', 'Wi-Fi password 069 384 7561 is for staff only.'],
  RO: ['Numărul de înregistrare 0722/384756 din registru; seria facturii 0373 384 756.'],
  SQ: ['Numri i kontratës 0693847561 u firmos; fatura nr. 0683847561 u pagua.', 'Kodi i projektit 355682734859.'],
  UK: ['Рахунок-фактура 0673847561 від 3 березня; заявка 0501234567 зареєстрована.'],
  RU: ['Артикул 79163847561 на складе; ИНН организации 7701384756.'],
});
isHeld('PHONE', { EN: ['Contract her at ‹0745384756›, invoice to follow.', 'Order by telephone: ‹069 384 7561›.'], RO: ['Comenzi la ‹0745 384 756›.'], UK: ['Замовлення: ‹067 384 75 61›.'] });
isHeld('IBAN', { RO: ['Banii în ‹R0 28 BTRL – 4417 – 9035 – 2268 – 7714›, ca data trecută.'] });
isHeld('NATIONAL_ID', { UK: ['Ідентифікаційний код дитини: ‹3 О 7 1 З 2 8 О 4 О›.'] });
