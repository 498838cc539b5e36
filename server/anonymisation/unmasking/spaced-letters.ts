import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { DIGITS, kindsOf, LETTERS, NUMBERS } from '../looking/signs.ts';
import type { Written } from '../looking/signs.ts';
import { inOrder } from './in-order.ts';
import type { Replacement } from './number-words.ts';

// Six signs or more with one space between each two; more than one space ends a word that is spaced out.
const SPACED = /(?<![^ \n])[^ \n](?: [^ \n]){5,}(?:[,;:!?)]?(?![^ \n]))/g;
// Beside such a word shorter ones are spaced out as well: "n r", "1 7"; and four signs or more, most of them no words of their own.
const SPACED_SHORT = compact(/(?=[^ ] )(?<![^ \n])[\p{L}\p{N}](?: [\p{L}\p{N}'])+(?![^\s,.;:!?)])/gu);
const NO_WORDS = /[^aeiouăîyаеиіїоуєюяйзвксбж ]/giu;
const SPACED_AT_LEAST = 4;
// An age: "1 4 a n i".
const AGE = /(?<![^ \n(])1 \d (?:a n i|л е т|р о к і в|р і к|v j e [çc]|y e a r s?|y o|r o k i v|l e t)(?![^ \n,.;:!?)-])/giu;
const MAY_BE_AN_AGE = /1 \d [aлрvyrl] /i;
// A sign with its space on both sides between each two letters: "ф - е - л - ь".
const WIDE = compact(/(?=. [-.*_|/~+=] )(?<![\p{L}\p{N}])\p{L}(?: ([-.*_|/~+=]) \p{L})(?: \1 \p{L}){2,40}(?![\p{L}\p{N}])/gu);
// Three signs or more with the same point, stroke or line between each two: "p.r.i.m.a.r", "A-T-7-7-0-2".
const POINTED = compact(/(?=.[-.*_|~+=].[-.*_|~+=])(?<![\p{L}\p{N}@.-])[\p{L}\p{N}'](?:([-.*_|~+=])[\p{L}\p{N}'])(?:\1[\p{L}\p{N}']){1,40}(?![\p{L}\p{N}@-])/gu);
const POINTED_PAIR = compact(/(?=.[-.*_|~+=])(?<![\p{L}\p{N}@.-])\p{L}[-.*_|~+=]\p{Ll}(?![\p{L}\p{N}@-])/gu);
const POINTED_AT_LEAST = 5;
const LONG_ABBREVIATION = 9;
const LETTERS_AT_LEAST = 2;
const POINTS = kindsOf('-.*_|~+=');
const IN_WORDS = LETTERS | NUMBERS | kindsOf('\'');
// A star inside a word.
const STAR = kindsOf('*');
const STARRED = compact(/(?<=\p{L})\*(?=\p{L})/gu);
const A_NUMBER = /(?:\d \d [./] \d \d [./] \d \d \d \d|\d \d \d \d - \d \d - \d \d|(?:\d ){1,3}[.,](?: \d){3,} [,;](?: \d){1,3} [.,](?: \d){3,})(?!\S)/;
const A_HEADING = compact(/^(?:\p{Lu} ){5,}\p{Ll}$/u);
const SPACE = kindsOf(' ');
const SIGNS_BETWEEN = POINTS | kindsOf('/');
const SIGN_BETWEEN = / [-.*_|/~+=] [^ ] /;
const NONE: readonly Replacement[] = [];
const lettersOf = (row: string): number => row.replace(/[\d\p{P}\p{S} ]/gu, '').length;

/** The spaces and signs inside words that are spaced out, "m a r i a @ g m a i l": nothing stands there. Rows of figures alone stay. */
export function spacesInWords({ text, signs }: Written): readonly Replacement[] {
  const found = new Map<number, Replacement>();
  const drop = (start: number, end: number): void => { if (!found.has(start)) found.set(start, { start, end, as: '' }); };
  const join = (index: number, row: string): void => {
    // A capital behind a small letter begins another word; behind a heading in capitals a small one is a word: "Р А С П О Р Я Ж Е Н И Е о порядке".
    const to = A_HEADING.test(row) ? row.length - 2 : row.length - 1;
    for (let at = 1; at < to; at += 2) if (!(/\p{Ll}/u.test(row[at - 1]!) && /\p{Lu}/u.test(row[at + 1]!))) drop(index + at, index + at + 1);
  };
  for (const { index, 0: row } of signs.beside(SPACE, SIGNS_BETWEEN) && signs.beside(SIGNS_BETWEEN, SPACE) && SIGN_BETWEEN.test(text) ? matchesOf(WIDE, text) : []) for (let at = 1; at < row.length; at += 4) drop(index + at, index + at + 3);
  for (const { index, 0: row } of signs.singles && signs.apart(DIGITS, DIGITS) && MAY_BE_AN_AGE.test(text) ? matchesOf(AGE, text) : []) for (let at = 1; at < row.length - 1; at += 2) if (at !== 3) drop(index + at, index + at + 1);
  let isSpaced = false;
  for (const { index, 0: row } of signs.singles ? matchesOf(SPACED, text) : []) {
    if (lettersOf(row) >= LETTERS_AT_LEAST) {
      const begun = /(?<!\p{L})\p{Lu}\p{Ll} $/u.exec(text.slice(Math.max(0, index - 4), index));
      if (begun) drop(index - 1, index);
      isSpaced = true;
      join(index, row);
      continue;
    }
    const number = A_NUMBER.exec(row);
    if (number) join(index + number.index, number[0]);
  }
  for (const { index } of signs.beside(LETTERS, STAR) && signs.beside(STAR, LETTERS) ? matchesOf(STARRED, text) : []) drop(index, index + 1);
  // "p.m.", "ș.a.m.d.": short rows with points are abbreviations.
  const pointed = (signs.beside(IN_WORDS, POINTS) && signs.apart(POINTS, POINTS) ? matchesOf(POINTED, text) : []).filter(({ 0: row }) => /\p{L}/u.test(row) && !(row[1] === '.' && row.length < LONG_ABBREVIATION));
  // One word spaced out so makes even a short one beside it a word: "s-o-n".
  const isPointed = pointed.some(({ 0: row }) => row.length > POINTED_AT_LEAST && lettersOf(row) > LETTERS_AT_LEAST);
  if (isPointed) {
    for (const { index, 0: row } of [...pointed, ...matchesOf(POINTED_PAIR, text)]) for (let at = index + 1; at < index + row.length; at += 2) drop(at, at + 1);
  }
  const short = signs.singles ? matchesOf(SPACED_SHORT, text) : [];
  const isAWord = (row: string): boolean => (row.length + 1) / 2 >= SPACED_AT_LEAST && lettersOf(row) * 2 > row.length && new Set(row).size > SPACED_AT_LEAST && (row.match(NO_WORDS)?.length ?? 0) * 2 >= lettersOf(row);
  if (isSpaced || isPointed || short.some(({ 0: row }) => isAWord(row))) for (const { index, 0: row } of short) join(index, row);
  if (found.size === 0) return NONE;
  // Between words that are spaced out stand more spaces than one.
  for (const { index, 0: gap } of matchesOf(/ {2,4}/g, text)) drop(index + 1, index + gap.length);
  return inOrder([...found.values()]);
}
