import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RowPattern } from '../../server/anonymisation/looking/row-pattern.ts';
import { CAPITALS, DIGITS, kindsOf, LETTERS, PICTURES, Signs, SMALL, WITHIN_A_WORD } from '../../server/anonymisation/looking/signs.ts';

const LINE = kindsOf('_');
const PATTERNS: readonly (readonly [RegExp, ConstructorParameters<typeof RowPattern>[1]])[] = [
  [/(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*/gu, { begins: CAPITALS, has: [CAPITALS], apart: WITHIN_A_WORD }],
  [/(?<![\p{L}\d_])[a-z\d]+(?:_[a-z\d]+)+/gu, { begins: SMALL | DIGITS, has: [LINE, SMALL | DIGITS], apart: WITHIN_A_WORD | DIGITS }],
  [/(?<![\p{L}\d])[\p{L}\d]{3,}(?![\p{L}\d])/gu, { begins: LETTERS | DIGITS, least: 3, apart: WITHIN_A_WORD | DIGITS }],
  [/\p{Cs}+/gu, { begins: PICTURES, has: [PICTURES] }], [/\d(?: ?[_.]?\d)*/g, { begins: DIGITS, has: [DIGITS] }],
];
const piece = fc.constantFrom('Ana', 'П', 'і', 'ș', 'Ș', 'mira', 'x', '7', '12', '_', '_', ' ', ' ', '\n', '.', '-', '😀', '\ud83c', '𐌰', 'Ω', '×', 'İ', '²');
const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
const matches = (found: Iterable<RegExpExecArray>) => Array.from(found, ({ index, 0: match }) => [index, match]);
const blank = (sent: string, start: number, end: number): string => sent.slice(0, start) + '\n'.repeat(end - start) + sent.slice(end);

describe('what is asked only in the rows that have what it can\'t do without', () => {
  test.each(PATTERNS)('finds what the pattern alone finds, also where some of the text was made blank: %s', (pattern, looks) => {
    const rows = new RowPattern(pattern, looks);
    fc.assert(fc.property(text, fc.tuple(fc.nat(30), fc.nat(30)), (sent, bounds) => {
      const [start, end] = bounds.map((bound) => Math.min(bound, sent.length)).sort((one, two) => one - two) as [number, number];
      const signs = new Signs(sent);
      for (const read of [sent, blank(sent, start, end)]) expect(matches(rows.all(read, signs))).toEqual(matches(read.matchAll(pattern)));
    }), { numRuns: 2_000 });
  });

  test('looks at no other places than those that are open', () => {
    const names = new RowPattern(...PATTERNS[0]!);
    const sent = 'Ana, Ion, Vera';
    expect(matches(names.all(sent, new Signs(sent), (at) => at > 0))).toEqual([[5, 'Ion'], [10, 'Vera']]);
  });

  test('is not asked where a row has nothing of what it needs, whatever the pattern would find there', () => {
    const sent = 'mira_07 mira07';
    expect(matches(new RowPattern(/[a-z]+_?\d+/, { begins: SMALL, has: [LINE], apart: WITHIN_A_WORD }).all(sent, new Signs(sent)))).toEqual([[0, 'mira_07']]);
  });
});
