import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
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
    'telefono ‹zero gjashtë nëntë një dy tre katër pesë gjashtë shtatë›',
  ],
  RO: [
    'sunați la ‹zero șapte doi unu doi trei patru cinci șase șapte›',
    'scrie la ‹0 7 2 1 2 3 4 5 6 7› acum',
    'nr ‹0721/234/567›',
    'nr ‹0721.234.567›',
    'nr ‹0721·234·567›',
    '‹plus patruzeci șapte doi unu doi trei patru cinci șase șapte›',
  ],
  UK: [
    'телефонуйте ‹нуль шість сім один два три чотири п\'ять шість сім›',
    'Вайбер ‹плюс триста вісімдесят шістдесят сім сто двадцять три сорок п\'ять шістдесят сім›',
  ],
  RU: [
    'звони ‹ноль шестьдесят семь сто двадцать три сорок пять шестьдесят семь›',
    'номер ‹О67 123 4567›',
  ],
};

const PASSED: Samples = {
  EN: [
    'The hotline 116 111 and 0 800 500 225 are open 24/7. Contact info@lastrada.md.',
    'Case no. 123/2024, order No 45, Law 272/2004, Government Decision 1216/2006.',
    'Call 112 or 102; text 15 47; dial *123#; open 9-17.',
  ],
};

isHeld('PHONE', HELD);
passes('PHONE', PASSED);
