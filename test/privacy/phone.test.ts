import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { NATIONAL, NumberingPlans } from '../../server/anonymisation/recognisers/numbering-plans.ts';
import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'Call ‹O6O-S17-4Z3› after six.',
    'me on ‹oh seven four, double two, six one three, nine eight›',
    '‹+forty then 7 four 1, 5 5 nine, zero 0 two›',
    '‹+39-349-1234567›',
    '‹0 7 3 1 5 5 6 6 7 7›',
    '‹0-7-3-1-5-5-6-6-7-7›',
    '‹07 3 1 5 5 6 6 7 7›',
    '‹0731 55 66 77›/‹0732 55 66 77›',
    '‹0731&nbsp;556&nbsp;677›',
    '‹%2B40731556677›',
    '‹0731‑556‑677›',
    '‹٠٧٣١٥٥٦٦٧٧›',
    '‹0731*556*677›',
    '‹0731=556=677›',
    '‹+373 (0) 60 111 222›',
    '‹022/24-35-46›',
    '‹(0236) 41 22 33›',
    'fix ‹0432 56 78 90›',
    'Reach him: ‹(+373) 79 555 321›',
    '‹zero six nine, two zero, one one, two two three›',
    '‹⁺380671234567›',
    '‹０７２１－２３４－５６７›',
    '‹0​7​2​1​2​3​4​5​6​7›',
    '‹𝟎𝟕𝟐𝟏𝟐𝟑𝟒𝟓𝟔𝟕›',
    'telefon ‹0721 – 234 – 567›',
    'call ‹067/123/45/67›',
    '‹+44 7911 123456›',
    '‹069-555-555›',
    '‹0 6 7 - 5 5 5 - 1 2 - 3 4›',
    'numri ‹06 9 20 11 223›',
    '‹0(69)123456›',
    'Call ‹plus three eight zero six seven one two three four five six seven› now.',
    'call ‹O67 l23 45 67›',
    'tel ‹+40 (0) 721 234 567›',
    '‹０６７ １２３ ４５ ６７›',
    '‹0️⃣6️⃣7️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣›',
    '‹⓪⑥⑦①②③④⑤⑥⑦›',
    '‹&#48;67 123 45 67›',
    '‹%2B380671234567›',
    '‹+38 067-12-34-567›',
    '‹(067) 123-45-67›',
    '‹067_123_45_67›',
    '‹067|123|45|67›',
    '‹067,123,45,67›',
    '‹+355 (0)69 123 4567›',
    '‹00355691234567›',
    '‹+48 512 345 678›',
    '‹+90 532 123 45 67›',
    'cel. ‹3331234567›',
    '‹069 12 34 56 7›',
    '‹+373-69-123-456›',
    '‹060123456›',
    '‹0 69 123 456›',
    'WhatsApp: ‹+359 88 123 4567›',
    '‹067 – 123 – 45 – 67›',
    '‹067…123…45…67›',
    '‹zero six seven - 123 - four five - six seven›',
  ],
  SQ: [
    'vajza ‹050 623 12 08› 12 fete',
    '‹0 6 9 2 3 4 8 6 7 1› natën',
    'Numri i tij ‹0672233445› është aktiv',
    'Kontakto në ‹+355.69.20.11.223› pas orës tetë.',
    'Telefoni i saj: ‹zero gjashtëdhjetë e nëntë, njëzet e tre, dyzet e pesë, gjashtëdhjetë e shtatë, tetë›',
    'telefono ‹zero gjashtë nëntë një dy tre katër pesë gjashtë shtatë›',
  ],
  RO: [
    '‹o79.2.1.4-5.o.3› pe viber',
    'Sună la ‹0731.55.66.77› și întreabă de Vali',
    'Fata răspunde la ‹07-21-23-45-67›, dar numai seara.',
    'nr de tel: ‹zero șapte sute douăzeci și unu, două sute treizeci și patru, cinci sute șaizeci și șapte›',
    'Mobil: ‹07 21 23 45 67›',
    'sunați la ‹zero șapte doi unu doi trei patru cinci șase șapte›',
    'scrie la ‹0 7 2 1 2 3 4 5 6 7› acum',
    'nr ‹0721/234/567›',
    'nr ‹0721.234.567›',
    'nr ‹0721·234·567›',
    '‹plus patruzeci șapte doi unu doi trei patru cinci șase șapte›',
  ],
  UK: [
    '‹⑤⓪⑦ ③⓪⑨ ④② ①⑧› так зашифрував',
    '‹плюс 373 сім дев\'ять п\'ять п\'ять п\'ять три два один›',
    'телефонуйте ‹нуль шість сім один два три чотири п\'ять шість сім›',
    'Вайбер ‹плюс триста вісімдесят шістдесят сім сто двадцять три сорок п\'ять шістдесят сім›',
  ],
  RU: [
    'набери ‹плюс3️⃣8️⃣0️⃣ девять5️⃣ 4️⃣1️⃣0️⃣ 7️⃣7️⃣ 3️⃣2️⃣›',
    'в неделю, ‹O68·3З1·Ч4·O9›',
    'Тел: ‹+380 (50) 333-22-11›, питати Олю',
    'Телефон: ‹+7(495)123-45-67›',
    '‹нуль п\'ять нуль три три три два два один один›',
    'номер ноль‹ пять ноль, триста тридцать три, двадцать два, одиннадцать›',
    'sms на ‹095 1112233›',
    'Писати на вайбер ‹+38O67 I23 45 67›.',
    'номер ‹ноль шесть девять – двенадцать – тридцать четыре – пятьдесят шесть›',
    'вона лишила номер ‹0 (97) 555-12-34›',
    'тел.: ‹3-80-67-555-12-34›',
    'Номер: ‹380 67 555 12 34›',
    'звони ‹ноль шестьдесят семь сто двадцать три сорок пять шестьдесят семь›',
    'номер ‹О67 123 4567›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Tender reference 2025/S 037-118842: supply of forty tablets.',
    'Answers from ten teachers: 5 4 3 5 4 2 1 5 4 3; count one, two, three, four.',
    'Recruiters ask for an ID photo, a bank card number and the parents\' phone number.',
    'The hotline 116 111 and 0 800 500 225 are open 24/7. Contact info@lastrada.md.',
    'Case no. 123/2024, order No 45, Law 272/2004, Government Decision 1216/2006.',
    'Call 112 or 102; text 15 47; dial *123#; open 9-17.',
  ],
  UK: [
    'Телефон довіри 0 800 500 335; Національна поліція 102; сайт npu.gov.ua.',
  ],
  RO: [
    'Se cer: pașaportul, IBAN-ul, numărul de telefon și adresa de e-mail.',
    'Telefonul Copilului: 116 111; poliția: 112; DGASPC: secretariat@dgaspc.ro.',
  ],
  SQ: [
    'Rekrutuesit kërkojnë foto të pasaportës, numrin e telefonit dhe IBAN.',
    'Linja e ndihmës 116 006 dhe policia 129; ministria: info@mb.gov.al.',
  ],
};

isHeld('PHONE', HELD);
passes('PHONE', PASSED);

test.each(NATIONAL)('a number of the look %s of %s is judged as if it had been read', (look, country) => {
  fc.assert(fc.property(fc.stringMatching(look), (number) => {
    const isValid = parsePhoneNumberFromString(number, country)?.isValid() ?? false;
    expect(['valid', 'public'].includes(new NumberingPlans().ask(number, country))).toBe(isValid);
  }), { numRuns: 300 });
});

// In a village a number has five figures.
isHeld('PHONE', { UK: ['Вдома стаціонарний, ‹4-61-27› (телефон сільський).'], RU: ['Дома городской, ‹6-27-14›, трубку берёт дед.'], RO: ['Telefon fix: ‹3-21-44›.'] });
passes('PHONE', { UK: ['Рахунок 4-61-27 у третьому сеті.', 'Форма 3-11-44 затверджена.'] });
