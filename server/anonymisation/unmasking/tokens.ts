// What a sign is to a number that is told, as bits. A letter between figures is the one that it looks like: "7з1", "2о".
const FIGURE = 1;
const LETTER = 2;
const LOOK = 4;
const LOOK_AT_FIRST = 8;
const ONE_AT_FIRST = 16;
const OF_A_GAP = 32;
const PARTS = 64;
const BEYOND = 0x500;
const ROLES = new Uint8Array(BEYOND);
for (const [role, signs] of [[FIGURE, /\d/], [LETTER, /[a-zа-яіїєґ]/], [LOOK, /[\dзоoбіl]/], [LOOK_AT_FIRST, /[зоoб]/], [ONE_AT_FIRST, /l/], [OF_A_GAP, /[ ,.;:()[\]/*_|~'"-]/], [PARTS, /[,.;:/]/]] as const) {
  for (let code = 0; code < BEYOND; code++) if (signs.test(String.fromCharCode(code))) ROLES[code]! |= role;
}
const LONGEST_GAP = 4;
const POINT = 0x2E;
const COMMA = 0x2C;
const PLUS = 0x2B;
const APOSTROPHE = 0x27;

/** A text and its code units. */
export interface Units { readonly plain: string; readonly units: Uint16Array }
interface Stretch { from: number; to: number }

const is = (code: number, role: number): boolean => (ROLES[code]! & role) !== 0;

/** Whether a figure stands here. */
export const isFigureAt = (units: Uint16Array, at: number): boolean => is(units[at]!, FIGURE);

/** Whether there is a letter between. */
export function hasLetter(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(units[at]!, LETTER)) return true;
  return false;
}

/** Where the word, the row of figures or the plus that begins at `at` ends; `at` itself where none begins. Of `plain` only this stretch is looked at. */
export function endOfToken(units: Uint16Array, at: number, within: Stretch): number {
  const code = units[at]!;
  if (is(code, FIGURE) || isLookBeforeFigure(units, at, within)) return endOfFigures(units, at, within.to);
  if (is(code, LETTER)) return endOfWord(units, at, within.to);
  return code === PLUS ? at + 1 : at;
}

function isLookBeforeFigure(units: Uint16Array, at: number, { from, to }: Stretch): boolean {
  if (!is(units[at]!, LOOK_AT_FIRST | ONE_AT_FIRST) || at + 1 >= to || !is(units[at + 1]!, FIGURE)) return false;
  if (at > from && (units[at - 1] === POINT || units[at - 1] === COMMA)) return false;
  return is(units[at]!, LOOK_AT_FIRST) || at + 2 >= to || !is(units[at + 2]!, FIGURE);
}

/** Figures and what looks like one; where a letter comes behind, they end before the last figure among them. */
function endOfFigures(units: Uint16Array, at: number, to: number): number {
  let end = at + 1;
  while (end < to && is(units[end]!, LOOK)) end++;
  if (end < to) while (end > at + 1 && is(units[end]!, LETTER)) end--;
  return end;
}

function endOfWord(units: Uint16Array, at: number, to: number): number {
  let end = at + 1;
  while (end < to && (is(units[end]!, LETTER) || (units[end] === APOSTROPHE && end + 1 < to && is(units[end + 1]!, LETTER)))) end++;
  return end;
}

/** What may stand between two tokens of one number: no more than some signs, by which tens may be parted from their units. */
export type Gap = 'none' | 'joins' | 'parts';

/** What stands between two tokens. */
export function gapBetween(units: Uint16Array, from: number, to: number): Gap {
  if (to - from > LONGEST_GAP) return 'none';
  let gap: Gap = 'joins';
  for (let at = from; at < to; at++) {
    if (!is(units[at]!, OF_A_GAP)) return 'none';
    if (is(units[at]!, PARTS)) gap = 'parts';
  }
  return gap;
}
