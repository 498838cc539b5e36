import { lettersOf } from '../looking/words-in.ts';

/** A word or a row of figures beside a place, and the signs between. */
export interface Beside { gap: string; word: string; start: number; end: number }

const LONGEST_GAP = 5;
const LONGEST_WORD = 14;
const LETTERS = lettersOf(/[\p{L}'’]/u);
const FIGURES = lettersOf(/\d/);
const LINE_END = 0x0A;

const isBetween = (code: number): boolean => code !== LINE_END && LETTERS[code] !== 1 && FIGURES[code] !== 1;

/** What begins behind `from` and before `most` with no more than a few signs between; null where nothing stands so near. */
export function besideBehind(text: string, from: number, most: number): Beside | null {
  let start = from;
  while (start < most && start - from < LONGEST_GAP && isBetween(text.charCodeAt(start))) start++;
  const signs = FIGURES[text.charCodeAt(start)] === 1 ? FIGURES : LETTERS;
  let end = start;
  while (end < most && end - start < LONGEST_WORD && signs[text.charCodeAt(end)] === 1) end++;
  return end === start ? null : { gap: text.slice(from, start), word: text.slice(start, end), start, end };
}

/** What ends before `to` and behind `least`, likewise. */
export function besideBefore(text: string, to: number, least: number): Beside | null {
  let end = to;
  while (end > least && to - end < LONGEST_GAP && isBetween(text.charCodeAt(end - 1))) end--;
  if (end === least) return null;
  const signs = FIGURES[text.charCodeAt(end - 1)] === 1 ? FIGURES : LETTERS;
  let start = end;
  while (start > least && end - start < LONGEST_WORD && signs[text.charCodeAt(start - 1)] === 1) start--;
  return start === end ? null : { gap: text.slice(end, to), word: text.slice(start, end), start, end };
}
