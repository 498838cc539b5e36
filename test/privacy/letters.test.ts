import { expect, test } from '@jest/globals';
import { compact } from '../../server/anonymisation/looking/compact.ts';
import { inRanges } from '../../server/anonymisation/looking/letters.ts';

const LETTER = /^\p{L}$/u;
const QUICK = compact(/^\p{L}$/u);
const signs = (to: number): string[] => Array.from({ length: to }, (_, code) => code).filter((code) => code < 0xD800 || code > 0xDFFF).map((code) => String.fromCodePoint(code));

const MARKS_OF_GREEK_AND_SPACED_ACCENTS = /^[\u02C2-\u02FF\u0375\u037E\u0384\u0385\u0387\u03F6]$/;

test('of Latin, Greek and Cyrillic the quick class has the letters, and nothing else but accents that stand alone and six marks of Greek', () => {
  expect(signs(0x530).filter((sign) => !/\p{Cn}/u.test(sign) && QUICK.test(sign) !== LETTER.test(sign) && !MARKS_OF_GREEK_AND_SPACED_ACCENTS.test(sign))).toEqual([]);
});

test('no letter of any script is lost, as texts are read, but five that are turned over', () => {
  expect(signs(0x40000).filter((sign) => LETTER.test(sign) && sign.normalize('NFKC') === sign && !QUICK.test(sign)).map((sign) => sign.codePointAt(0)!.toString(16))).toEqual(['2132', '214e', '2183', '2184', '2e2f']);
});

test('no sign of a picture is a letter', () => {
  for (const sign of '😀🚗☎✉🇺🇦') expect(QUICK.test(sign)).toBe(false);
});

test('the class stands within others as it does alone, and what is escaped stays so', () => {
  expect(inRanges(String.raw`\p{L}`)).toBe(`[${inRanges(String.raw`[\p{L}]`).slice(1, -1)}]`);
  expect(compact(/^[^\p{L}\d]$/u).test('ж')).toBe(false);
  expect(compact(/^[^\p{L}\d]$/u).test('-')).toBe(true);
  expect(inRanges(String.raw`\[\p{Lu}[\]\\]x`)).toBe(String.raw`\[\p{Lu}[\]\\]x`);
});
