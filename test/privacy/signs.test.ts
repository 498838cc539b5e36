import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAPITALS, CYRILLIC, DIGITS, GREEK, kindsOf, LATIN, LETTERS, NUMBERS, PICTURES, Signs, SMALL } from '../../server/anonymisation/looking/signs.ts';

const CLASSES: readonly [string, number][] = [
  ['\\p{Lu}', CAPITALS], ['\\p{Ll}', SMALL], ['\\p{L}', LETTERS], ['\\p{N}', NUMBERS], ['\\d', DIGITS], ['\\p{Extended_Pictographic}', PICTURES],
  ['[A-Za-z\\u00c0-\\u024f]', LATIN], ['[\\u0400-\\u052f]', CYRILLIC], ['[\\u0370-\\u03ff]', GREEK], ['[@_|]', kindsOf('@_|')], ['[„"№]', kindsOf('„"№')], ['[-+.]', kindsOf('-+.')],
];
const piece = fc.oneof(fc.constantFrom(' ', '\n', 'A', 'b', 'Ș', 'ë', 'Ж', 'і', 'Ω', '7', '@', '_', '-', '.', '„', '№', '🔹', '✓', '𝐀', 'ʼ', '中', '²', '\u0301'), fc.string({ unit: 'binary', maxLength: 2 }));
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const blank = (sent: string, start: number, end: number): string => sent.slice(0, start) + '\n'.repeat(end - start) + sent.slice(end);

describe('the signs of a text', () => {
  test.each(CLASSES)('every sign of %s is told', (source, kinds) => {
    const pattern = new RegExp(source, 'u');
    const untold = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter((sign) => pattern.test(sign) && !new Signs(sign).has(kinds));
    expect(untold).toEqual([]);
  });

  test.each(CLASSES)('%s beside any other is told, also where some of the text was made blank', (source, kinds) => {
    fc.assert(fc.property(text, fc.tuple(fc.nat(24), fc.nat(24)), fc.constantFrom(...CLASSES), (sent, bounds, [other, others]) => {
      const [start, end] = bounds.map((bound) => Math.min(bound, sent.length)).sort((one, two) => one - two) as [number, number];
      const signs = new Signs(sent);
      for (const read of [sent, blank(sent, start, end)]) {
        if (new RegExp(source, 'u').test(read)) expect(signs.has(kinds)).toBe(true);
        if (new RegExp(`${source}${other}`, 'u').test(read)) expect(signs.beside(kinds, others)).toBe(true);
        if (new RegExp(`${source}[ .-]${other}`, 'u').test(read)) expect([signs.apart(kinds, others), signs.near(kinds, others)]).toEqual([true, true]);
      }
    }), { numRuns: 500 });
  });

  test('two signs of which each stands for itself are told', () => {
    const sign = fc.constantFrom(' ', ' ', '\n', '\r', 'a', 'Ж', '7', ',', ')', '🔹');
    fc.assert(fc.property(fc.array(sign, { maxLength: 9 }), (signs) => {
      const sent = signs.join('');
      expect(new Signs(sent).singles).toBe(/(?:^|[ \n])[^ \n] [^ \n](?:[ ,.;:!?)\n]|$)/.test(sent));
    }), { numRuns: 2_000 });
  });

  test('what a text has not is not told', () => {
    const signs = new Signs('Fata de 14 ani, din Iași.');
    expect([kindsOf('@'), kindsOf('/'), kindsOf('"'), CYRILLIC].filter((kinds) => signs.has(kinds))).toEqual([]);
    expect([signs.beside(CAPITALS, CAPITALS), signs.beside(LETTERS, DIGITS), signs.near(DIGITS, CAPITALS), signs.near(LETTERS, DIGITS)]).toEqual([false, false, false, true]);
  });
});
