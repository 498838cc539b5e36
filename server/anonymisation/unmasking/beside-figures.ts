import type { Written } from '../looking/signs.ts';
import { unitsOf } from '../looking/units.ts';
import { CAPITAL, lettersOf } from '../looking/words-in.ts';

/** What may be found of a number that was taken apart, by what stands beside one of its figures; as bits. */
export const SIGN_BY_SIGN = 1;
export const OF_A_SERIES = 2;
export const A_PLATE = 4;
export const IN_PIECES = 8;

const FIGURES = lettersOf(/\d/);
const LOOKS = lettersOf(/[OОІIlЗ]/);
const BESIDE_A_LOOK = lettersOf(/[ .-]/);
// Of what stands between the signs of a number the first sign; and what is one of them, in the middle.
const BETWEEN = lettersOf(/[|_*~+'"`^:;=#\\&<>,. /-]|\p{Extended_Pictographic}/u);
const IN_THE_MIDDLE = lettersOf(/[\d.,/-]/);
const LONGEST_BETWEEN = 3;
const OF_A_GAP = lettersOf(/[.,/ -]/);
const BEFORE_A_PIECE = lettersOf(/[/|. -]/);
const STROKES: ReadonlySet<string> = new Set([' ', '. ', ' - ', ...['/', '|', '...'].flatMap((stroke) => [stroke, ` ${stroke}`, `${stroke} `, ` ${stroke} `])]);
const [SPACE, POINT, HALF_A_PICTURE] = [0x20, 0x2E, 0xD800];
// The tables end before letters and pictures that few texts have: each of those may be what is asked for.
const mayBe = (signs: Uint8Array, code: number): boolean => signs[code] !== 0;

/** All that may be found beside the figures of a text. */
export function besideFigures({ text, signs }: Written): number {
  const units = unitsOf(text);
  let all = 0;
  for (let row = 0; row < signs.figures.length; row++) {
    let at = signs.figures[row]!;
    if (at > 0) all |= beforeFigure(text, units, at);
    while (FIGURES[units[at + 1]!] === 1) at++;
    if (isSetApart(units, at)) all |= SIGN_BY_SIGN;
    if (LOOKS[units[BESIDE_A_LOOK[units[at + 1]!] === 1 ? at + 2 : at + 1]!] === 1) all |= A_PLATE;
  }
  return all;
}

function beforeFigure(text: string, units: Uint16Array, at: number): number {
  const before = units[at - 1]!;
  let all = 0;
  if (LOOKS[at > 1 && BESIDE_A_LOOK[before] === 1 ? units[at - 2]! : before] === 1) all |= A_PLATE;
  if (mayBe(CAPITAL, at > 1 && before === SPACE ? units[at - 2]! : before) && hasFigureBehind(units, at)) all |= OF_A_SERIES;
  if (BEFORE_A_PIECE[before] === 1 && isPiece(text, units, at)) all |= IN_PIECES;
  return all;
}

/** Whether the same stands behind this figure and behind the next sign. */
function isSetApart(units: Uint16Array, at: number): boolean {
  const between = units[at + 1]!;
  if (!mayBe(BETWEEN, between)) return false;
  for (let length = 1; length <= LONGEST_BETWEEN; length++) if (IN_THE_MIDDLE[units[at + 1 + length]!] === 1 && units[at + 2 + length] === between && mayBeBetween(units, at + 1, length)) return true;
  return false;
}

/** Of more signs than one between, the last is a space, a point or half a picture; a space alone stands between any two words. */
function mayBeBetween(units: Uint16Array, at: number, length: number): boolean {
  const last = units[at + length - 1]!;
  return length === 1 ? last !== SPACE : last === SPACE || last === POINT || last >= HALF_A_PICTURE;
}

/** Whether another figure stands behind this one and a point, a line or a space, with a space around. */
function hasFigureBehind(units: Uint16Array, at: number): boolean {
  let behind = at + 1;
  while (behind - at <= LONGEST_BETWEEN && OF_A_GAP[units[behind]!] === 1) behind++;
  return behind - at > 1 && FIGURES[units[behind]!] === 1;
}

/** Whether a capital and a stroke or a space stand before this figure. */
function isPiece(text: string, units: Uint16Array, at: number): boolean {
  let from = at - 1;
  while (from > 0 && BEFORE_A_PIECE[units[from - 1]!] === 1) from--;
  return from > 0 && mayBe(CAPITAL, units[from - 1]!) && STROKES.has(text.slice(from, at));
}
