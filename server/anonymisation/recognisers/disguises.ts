import { compact } from '../looking/compact.ts';
import { kindsOf } from '../looking/signs.ts';
import { matchesOf } from '../looking/matches-of.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';

const LETTER = compact(/\p{L}/u);
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
const TURNED_LINE = compact(/[\p{L}\p{M}'’ ]*[ǝɐƃɥɯɹʇʌʍʎɟɔʞɓɾ][\p{L}\p{M}'’ ]*/gu);

/**
 * Words that somebody took pains to hide from a program, with figures for letters or signs between them, and in which no other
 * recogniser found anything: whoever hides a harmless word can write it plainly.
 */
export function disguises(reading: Reading): Span[] {
  const { text, disguised, signs } = reading;
  const lettersOf = ({ start, end }: { start: number; end: number }): number => [...new Set(text.slice(start, end).toLowerCase())].filter((sign) => LETTER.test(sign)).length;
  const hidden = disguised.filter(({ start, end }) => !text.slice(start, end).includes('\n') && !IN_CAPITALS.test(text.slice(start, end)));
  const words = hidden.some((word) => lettersOf(word) >= LETTERS_AT_LEAST) ? hidden.filter((word) => lettersOf(word) >= LETTERS_BESIDE) : [];
  const turned = !signs.has(UPSIDE_DOWN_SIGNS) || (text.match(UPSIDE_DOWN)?.length ?? 0) < UPSIDE_DOWN_AT_LEAST ? [] : Array.from(matchesOf(TURNED_LINE, text), ({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }));
  return [...words, ...turned, ...escapedWords(reading)].map(({ start, end }) => ({ kind: 'UNREADABLE', start, end }));
}

// An escape takes three signs and more; so many letters in a row are no slip of a program.
const ESCAPE_AT_LEAST = 3;
const ESCAPED_AT_LEAST = 5;
const LINK_BEFORE = /(?:\/|www\.|[?&=])\S*$/;
const LINK_REACH = 80;

/** Words of which each letter was sent as an escape (%D1%85, &#1093;); links are full of them. */
function escapedWords({ text, starts, ends }: Reading): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (text.length === 0 || ends[text.length - 1] === text.length) return found;
  for (let start = 0, letters = 0, end = 0; end <= text.length; end++) {
    if (end < text.length && ends[end]! - starts[end]! >= ESCAPE_AT_LEAST && !/\d/.test(text[end]!)) {
      if (LETTER.test(text[end]!)) letters++;
      continue;
    }
    if (letters >= ESCAPED_AT_LEAST && !LINK_BEFORE.test(text.slice(Math.max(0, start - LINK_REACH), start))) found.push({ start, end });
    start = end + 1;
    letters = 0;
  }
  return found;
}
