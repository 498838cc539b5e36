import { matchesOf } from '../looking/matches-of.ts';
import type { Replacement } from './number-words.ts';

// Six signs or more with one space between each two; more than one space ends a word that is spaced out.
const SPACED = /(?<![^ \n])[^ \n](?: [^ \n]){5,}(?![^ \n])/g;
// Four signs or more with the same point, stroke or line between each two: "p.r.i.m.a.r", "A-T-7-7-0-2".
const POINTED = /(?=.[-.*_].[-.*_])(?<![\p{L}\p{N}@.-])[\p{L}\p{N}'](?:([-.*_])[\p{L}\p{N}'])(?:\1[\p{L}\p{N}']){1,40}(?![\p{L}\p{N}@-])/gu;
const POINTED_AT_LEAST = 5;
const LETTERS_AT_LEAST = 2;
const A_DATE = /^\d \d [./] \d \d [./] \d \d \d \d$|^\d \d \d \d - \d \d - \d \d$|^(?:\d ){1,3}[.,](?: \d){3,} [,;](?: \d){1,3} [.,](?: \d){3,}$/;

/** The spaces inside words that are spaced out, "m a r i a @ g m a i l": nothing stands there. Rows of figures alone stay. */
export function spacesInWords(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const { index, 0: row } of matchesOf(SPACED, text)) {
    if (row.replace(/[\d\p{P}\p{S} ]/gu, '').length < LETTERS_AT_LEAST && !A_DATE.test(row)) continue;
    for (let at = index + 1; at < index + row.length; at += 2) found.push({ start: at, end: at + 1, as: '' });
  }
  const pointed = [...matchesOf(POINTED, text)].filter(({ 0: row }) => /\p{L}/u.test(row));
  // One word spaced out so makes even a short one beside it a word: "s-o-n".
  if (!pointed.some(({ 0: row }) => row.length > POINTED_AT_LEAST && row.replace(/[^\p{L}]/gu, '').length > LETTERS_AT_LEAST)) return found;
  for (const { index, 0: row } of pointed) for (let at = index + 1; at < index + row.length; at += 2) found.push({ start: at, end: at + 1, as: '' });
  return found.sort((one, other) => one.start - other.start);
}
