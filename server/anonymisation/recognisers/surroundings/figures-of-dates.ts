import type { Openings } from '../../looking/openings.ts';
import { lettersOf } from '../../looking/words-in.ts';

// Between the first and the second number, words such as "punct" included; between the first and the third, where the second is a Roman one.
const WIDEST_GAP = 20;
const A_GAP = /^(?:(?:st|nd|rd|th|-?[гое]{1,3})?[ .,/-]{1,5}(?:of )?(?:the )?| [a-zа-яіє]{3,8} )$/;
const WITH_A_ROMAN_NUMBER = /^(?:st|nd|rd|th|-?[гое]{1,3})?[ .,/-]{1,5}[ivxіх]{1,4}[ .,/-]{1,5}['‘]?$/;
const SEPARATORS = lettersOf(/[ .,/-]/);
const ROMAN_FIGURES = lettersOf(/[ivxіх]/);
const IN_A_QUOTE: ReadonlySet<number> = new Set([0x27, 0x2018]);
const SEPARATORS_AT_MOST = 5;
const FIGURES_OF_A_YEAR = 4;
const FIGURES_OF_A_DATE = 8;
const [SPACE, ZERO, ONE, TWO, THREE, NINE] = Array.from(' 01239', (sign) => sign.charCodeAt(0)) as [number, number, number, number, number, number];

/** Of places that are asked about in order: whether the row of digits that begins there may be the first number of a date that has no month's name. */
export function mayBeInFigures({ text, figures }: Openings): (at: number) => boolean {
  let row = 0;
  return (at) => {
    while (row < figures.length && figures[row]! < at) row += 2;
    return figures[row] === at && isFirst(text, figures, row) && mayHaveAYear(text, figures, row);
  };
}

/** Whether this row may be a day or a year, and what follows a month and then a number more. */
function isFirst(text: string, figures: readonly number[], row: number): boolean {
  const start = figures[row]!;
  const end = figures[row + 1]!;
  const next = figures[row + 2] ?? Infinity;
  const first = text.charCodeAt(start);
  if (next - end > WIDEST_GAP || end - start > FIGURES_OF_A_YEAR || (end - start === 2 && first > THREE) || (end - start > 2 && first !== ONE && first !== TWO)) return false;
  // The figures of a year may stand apart.
  const isMonth = figures[row + 3]! - next <= 2 || first === ONE || first === TWO;
  return (isMonth && (figures[row + 4] ?? Infinity) - figures[row + 3]! <= WIDEST_GAP && isAGap(text, end, next)) || isARomanNumber(text, end, next);
}

/** Whether a year may be among as many rows as a date has: it has two figures side by side, or apart those by which a century begins. */
function mayHaveAYear(text: string, figures: readonly number[], row: number): boolean {
  for (let at = row; at < row + 2 * FIGURES_OF_A_DATE && at < figures.length; at += 2) {
    if (figures[at + 1]! - figures[at]! > 1 || beginsAYear(text, figures[at]!)) return true;
  }
  return false;
}

/** Whether what stands from `from` to `to` may stand between a day and a month; most that may is signs alone. */
function isAGap(text: string, from: number, to: number): boolean {
  if (SEPARATORS[text.charCodeAt(to - 1)] !== 1) return false;
  let at = from;
  while (at < to && SEPARATORS[text.charCodeAt(at)] === 1) at++;
  return at === to ? to - from <= SEPARATORS_AT_MOST : A_GAP.test(text.slice(from, to));
}

/** Whether it is a Roman number between signs; most that is none is told by its end. */
function isARomanNumber(text: string, from: number, to: number): boolean {
  let at = to;
  while (at > from && IN_A_QUOTE.has(text.charCodeAt(at - 1))) at--;
  while (at > from && SEPARATORS[text.charCodeAt(at - 1)] === 1) at--;
  return at > from && ROMAN_FIGURES[text.charCodeAt(at - 1)] === 1 && WITH_A_ROMAN_NUMBER.test(text.slice(from, to));
}


/** Where years may begin, their figures together or apart, and dates in one row. */
export function yearsIn({ text, figures }: Openings): readonly number[] {
  let found = NONE;
  for (let row = 0; row < figures.length; row += 2) {
    const at = figures[row]!;
    if (!isAYear(text, at, figures[row + 1]!)) continue;
    if (found === NONE) found = [];
    found.push(at);
  }
  return found;
}
const NONE: number[] = [];

function isAYear(text: string, start: number, end: number): boolean {
  if (end - start >= FIGURES_OF_A_YEAR) return (end - start === FIGURES_OF_A_YEAR && beginsAYear(text, start)) || isADate(text, start, end);
  return text.charCodeAt(end) === SPACE && beginsAYear(text, start);
}

/** Whether a row of digits has as many as a date, and a year at its beginning or its end. */
const isADate = (text: string, start: number, end: number): boolean => end - start === FIGURES_OF_A_DATE && (beginsAYear(text, start) || beginsAYear(text, start + FIGURES_OF_A_YEAR));

function beginsAYear(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== ONE && first !== TWO) return false;
  const second = text.charCodeAt(at + 1);
  return (second === SPACE ? text.charCodeAt(at + 2) : second) === (first === TWO ? ZERO : NINE);
}
