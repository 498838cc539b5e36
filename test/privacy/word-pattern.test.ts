import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginningsOf } from '../../server/anonymisation/looking/beginnings.ts';
import { compact, jointed } from '../../server/anonymisation/looking/compact.ts';
import { Openings } from '../../server/anonymisation/looking/openings.ts';
import { WordPattern } from '../../server/anonymisation/looking/word-pattern.ts';
import { unitsOf } from '../../server/anonymisation/looking/units.ts';
import { WordSet } from '../../server/anonymisation/looking/word-set.ts';
import { wordsIn } from '../../server/anonymisation/looking/words-in.ts';

const OPEN = '(?<![a-zа-яіїєґў0-9])';
const SOURCES: readonly (readonly string[])[] = [
  [`${OPEN}(?:the )?(?:mayor|prie?st)`], [`${OPEN}(?:№ ?)?\\d{1,3} (?:школ[аи]|ліцей)`], [`${OPEN}\\d{1,2}(?: ?ani|-річн)`], ['(?<![a-zа-яіїєґ])(?:gps|п\'ять|[ei] vet[em])'],
  ['(?<![\\d.])\\d{1,2}[./]\\d\\d(?!\\d)', `${OPEN}(?:jan|січ)[a-zа-яіїєґ]* \\d`], [`${OPEN}(?:a|ab+c?|[xyz]{2})(?![a-z])`],
];
const piece = fc.constantFrom('the ', 'mayor', 'priest', 'prist', '№ ', '5', '12', ' ', 'школа', 'ліцей', ' ani', '-річн', 'gps', 'п\'ять', 'п', 'e vete', 'i', '.', '/', '03', 'jan', 'січня', '\n', 'a', 'b', 'c', 'xy', 'z', 'ў', 'ß', '😀', 'Ж');
const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
const matches = (found: Iterable<RegExpExecArray>) => Array.from(found, ({ index, 0: match }) => [index, match]);

describe('what is asked only where it can begin', () => {
  test.each(SOURCES)('finds what the pattern alone finds: %s', (...sources) => {
    const pattern = new WordPattern(sources);
    fc.assert(fc.property(text, (plain) => {
      const openings = new Openings(plain);
      expect(matches(pattern.all(openings))).toEqual(matches(plain.matchAll(new RegExp(sources.join('|'), 'g'))));
      expect(pattern.isIn(openings)).toBe(pattern.all(openings).length > 0);
      for (const { index } of pattern.all(openings)) expect(pattern.mayBeIn(openings, (at) => at === index)).toBe(true);
    }), { numRuns: 2_000 });
  });

  test.each(SOURCES)('finds as many of the first as are asked for, and no others: %s', (...sources) => {
    const pattern = new WordPattern(sources);
    fc.assert(fc.property(text, fc.nat(4), (plain, atMost) => {
      const openings = new Openings(plain);
      expect(matches(pattern.all(openings, undefined, atMost))).toEqual(matches(pattern.all(openings)).slice(0, atMost));
    }));
  });

  test.each(SOURCES)('finds it also beside what was made blank: %s', (...sources) => {
    const pattern = new WordPattern(sources);
    fc.assert(fc.property(text, fc.nat(30), fc.nat(8), (plain, start, length) => {
      const end = Math.min(plain.length, start + length);
      const openings = new Openings(plain);
      pattern.all(openings);
      const blank = start < end ? plain.slice(0, start) + '\n'.repeat(end - start) + plain.slice(end) : plain;
      expect(matches(pattern.all(openings.blanked(blank, [{ start: Math.min(start, end), end }])))).toEqual(matches(blank.matchAll(new RegExp(sources.join('|'), 'g'))));
    }), { numRuns: 2_000 });
  });

  test.each(SOURCES)('finds it also where one stretch after another was made blank: %s', (...sources) => {
    const pattern = new WordPattern(sources);
    const found = new RegExp(sources.join('|'), 'g');
    fc.assert(fc.property(text, fc.array(fc.array(fc.tuple(fc.nat(12), fc.nat(5)), { maxLength: 3 }), { maxLength: 4 }), (sent, steps) => {
      let plain = sent;
      let openings = new Openings(plain);
      pattern.all(openings);
      for (const step of steps) {
        let behind = 0;
        const spans = step.map(([gap, length]) => {
          const start = Math.min(plain.length, behind + gap);
          behind = Math.min(plain.length, start + length);
          return { start, end: behind };
        });
        for (const { start, end } of spans) plain = plain.slice(0, start) + '\n'.repeat(end - start) + plain.slice(end);
        openings = openings.blanked(plain, spans);
        expect(matches(pattern.all(openings))).toEqual(matches(plain.matchAll(found)));
        expect(openings.digits).toBe(plain.replace(/\D/g, '').length);
      }
    }), { numRuns: 1_000 });
  });

  test('finds it in a text that was looked through before the pattern was made', () => {
    const openings = new Openings('the mayor of Voinova');
    new WordPattern(`${OPEN}mayor`).all(openings);
    expect(new WordPattern(`${OPEN}voi[a-z]*`).all(new Openings('voinova')).length).toBe(1);
    expect(matches(new WordPattern(`${OPEN}of `).all(openings))).toEqual([[10, 'of ']]);
  });

  test.each(['gps', `${OPEN}[a-z]+`, `${OPEN}\\p{L}a`, '(?<![a-z])школа', '(?<!\\d)gps', `${OPEN}(?:gps)?`, '(?<![a-zа-яіїєґ])\\d\\d'])('%s begins with no word, or within one, and is refused', (source) => {
    expect(() => new WordPattern(source)).toThrow('does not begin with a word or a number');
  });
});

test.each([
  ['(?:the )?(?:only|so?le)|x{0,2}y', ['only', 'sle', 'sole', 'the on', 'the sl', 'the so', 'x', 'y']], ['[её]b(?:c|d)*e', ['еbc', 'еbd', 'еbe', 'ёbc', 'ёbd', 'ёbe']], ['\\d{1,2}[.-]', ['0']], ['[1-9]\\d', ['00']],
  ['сім\'?[яї]', ['сім\'я', 'сім\'ї', 'сімя', 'сімї']], ['a(?=bc)d(?!e)', ['ad']], ['(?<n>ab)?c+d', ['abc', 'c']], ['a{2}b', ['a']], ['[^a]b', ['']], ['[a-z]b', ['']], ['.a', ['']], ['\\(a|[\\]a]b', ['(a', ']b', 'ab']],
])('how a match can begin is read from its pattern: %s', (source, beginnings) => {
  expect([...beginningsOf(source)].sort()).toEqual([...beginnings].sort());
});

test('of very many beginnings less is told apart', () => {
  const letters = `(?:${Array.from({ length: 30 }, (_, at) => String.fromCharCode(0x430 + at)).join('|')})`;
  expect(Math.max(...Array.from(beginningsOf(`${letters}${letters}abcd`), (signs) => signs.length))).toBe(4);
  expect(Math.max(...Array.from(beginningsOf(`${letters}abcdefg`), (signs) => signs.length))).toBe(6);
});

test.each([
  ['(?:a|b)c', '(?:a|b)(?=)c'], ['(?:ab )?c|d', '(?:ab )?(?=)c|d'], ['(?:ab)c', '(?:ab)c'], ['x?(?<n>a|[)|(]){1,3}', 'x?(?=)(?<n>(?=)a|[)|(]){1,3}'], ['(?<!a|b)c\\(?d$', '(?<!a|b)c\\(?d$'], ['(?:(?:a|b)c?)+\\p{L}', '(?:(?=)(?:a|b)(?=)c?)+(?=)\\p{L}'],
])('behind a choice and where something is repeated stands a joint: %s', (source, expected) => {
  expect(jointed(source)).toBe(expected);
});

const LOOSE = ['(?:the )?(?:mayor|prie?st| )+', '(?:№ ?)?\\d{1,3} (?:школ[аи]|ліцей|(?<n>i|xy)\\k<n>)?', '(?<=(?:the|[a-c]) |x?(?:y|z))(?:mayor|.)', '(?:a|ab|b){0,3}?(?:c|xy(?!z|\\n))'];
test.each(LOOSE)('with joints a pattern finds what it found: %s', (source) => {
  const pattern = new RegExp(source, 'gu');
  const groups = (found: Iterable<RegExpExecArray>) => Array.from(found, (match) => [match.index, ...match]);
  fc.assert(fc.property(text, (plain) => expect(groups(plain.matchAll(compact(pattern)))).toEqual(groups(plain.matchAll(pattern)))), { numRuns: 2_000 });
});

test('words end where their letters end, but for an apostrophe between two', () => {
  const word = /[a-zа-яіїєґў]+(?:'[a-zа-яіїєґў]+)*/g;
  fc.assert(fc.property(fc.array(fc.oneof(piece, fc.constantFrom('\'', '\'\'', 'ё')), { maxLength: 16 }), (pieces) => {
    const plain = pieces.join('');
    expect(wordsIn(plain)).toEqual(Array.from(plain.matchAll(word), ({ index, 0: found }) => [index, index + found.length]).flat());
  }), { numRuns: 2_000 });
});

test('the units of a text are its own, whichever texts were asked for before, and zeros behind', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('', 'a', 'ж', 'Ana', 'Аня', 'ana are', '😀', 'x'.repeat(5_000)), { maxLength: 12 }), (asked) => {
    for (const one of asked) expect([...unitsOf(one).subarray(0, one.length + 8)]).toEqual([...Array.from({ length: one.length }, (_, at) => one.charCodeAt(at)), 0, 0, 0, 0, 0, 0, 0, 0]);
  }), { numRuns: 200 });
});

test('a set of words has those words, wherever they stand in a text, and no other', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'і', '\'', 'q', '1'), { minLength: 1, maxLength: 31 }).map((letters) => letters.join(''));
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), word, word, (words, before, other) => {
    const set = new WordSet(words);
    for (const one of words) expect(set.hasAt(unitsOf(`${before}${one}${other}`), before.length, before.length + one.length)).toBe(true);
    for (const one of [other, `${other}${before}`]) expect([set.has(one), set.hasAt(unitsOf(one), 0, one.length)]).toEqual([words.includes(one), words.includes(one)]);
  }), { numRuns: 1_000 });
});
