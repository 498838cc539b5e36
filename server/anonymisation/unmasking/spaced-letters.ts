import type { Replacement } from './number-words.ts';

// Six signs or more with one space between each two; more than one space ends a word that is spaced out.
const SPACED = /(?<![^ \n])[^ \n](?: [^ \n]){5,}(?![^ \n])/g;
const LETTERS_AT_LEAST = 2;
const A_DATE = /^\d \d [./] \d \d [./] \d \d \d \d$|^\d \d \d \d - \d \d - \d \d$/;

/** The spaces inside words that are spaced out, "m a r i a @ g m a i l": nothing stands there. Rows of figures alone stay. */
export function spacesInWords(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const { index, 0: row } of text.matchAll(SPACED)) {
    if (row.replace(/[\d\p{P}\p{S} ]/gu, '').length < LETTERS_AT_LEAST && !A_DATE.test(row)) continue;
    for (let at = index + 1; at < index + row.length; at += 2) found.push({ start: at, end: at + 1, as: '' });
  }
  return found;
}
