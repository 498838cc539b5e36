import { lettered } from '../looking/letters.ts';
import { kindsOf } from '../looking/signs.ts';
import { matchesOf } from '../looking/matches-of.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';

const LETTER = lettered(/\p{L}/u);
// Different ones: "x x x x" hides nothing.
const LETTERS_AT_LEAST = 3;
// Beside a longer one.
const LETTERS_BESIDE = 2;
// "A L E R T", "U.N.I.C.E.F.": a heading is spaced out for everybody to read.
const IN_CAPITALS = /^[^\p{Ll}]*$/u;
// Letters that stand on their heads, several in one line.
const UPSIDE_DOWN = /[ǝɐƃɥɯɹʇʌʍʎɟɔʞɓɾ]/g;
const UPSIDE_DOWN_SIGNS = kindsOf('ǝɐƃɥɯɹʇʌʍʎɟɔʞɓɾ');
const UPSIDE_DOWN_AT_LEAST = 4;
const TURNED_LINE = lettered(/[\p{L}\p{M}'’ ]*[ǝɐƃɥɯɹʇʌʍʎɟɔʞɓɾ][\p{L}\p{M}'’ ]*/gu);

/**
 * Words that somebody took pains to hide from a program, with figures for letters or signs between them, and in which no other
 * recogniser found anything: whoever hides a harmless word can write it plainly.
 */
export function disguises({ text, disguised, signs }: Reading): Span[] {
  const lettersOf = ({ start, end }: { start: number; end: number }): number => [...new Set(text.slice(start, end).toLowerCase())].filter((sign) => LETTER.test(sign)).length;
  const hidden = disguised.filter(({ start, end }) => !text.slice(start, end).includes('\n') && !IN_CAPITALS.test(text.slice(start, end)));
  const words = hidden.some((word) => lettersOf(word) >= LETTERS_AT_LEAST) ? hidden.filter((word) => lettersOf(word) >= LETTERS_BESIDE) : [];
  const turned = !signs.has(UPSIDE_DOWN_SIGNS) || (text.match(UPSIDE_DOWN)?.length ?? 0) < UPSIDE_DOWN_AT_LEAST ? [] : Array.from(matchesOf(TURNED_LINE, text), ({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }));
  return [...words, ...turned].map(({ start, end }) => ({ kind: 'UNREADABLE', start, end }));
}
