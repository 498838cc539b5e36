import { unitsOf } from './units.ts';

// By code unit, the number of its kind; the first kind has what none of the others names.
const KIND_OF = new Uint8Array(0x1_0000);
let kinds = 0;

/** One more kind of signs, of 32 at most; each stretch of them by its first and its last. Returns the kind's bit. */
function kind(...stretches: string[]): number {
  for (const stretch of stretches) KIND_OF.fill(kinds, stretch.charCodeAt(0), stretch.charCodeAt(stretch.length - 1) + 1);
  return 1 << kinds++;
}

/** Other scripts, marks, control characters, halves of pairs: where any letter or figure is asked for, it may be one of these. */
export const STRANGE = kind();
/** Signs that no keyboard has: ×, …, €. */
const RARE = kind('\x80\xbf', '\u2000\u206f', '\u20a0\u20cf');
const PICTURE = kind('\u2190\u2bff', '\ud83c\ud83e');
const LINE = kind('\n');
const SPACE = kind(' ');
/** \d; and \p{N}, which has more. */
export const DIGITS = kind('09');
export const NUMBERS = DIGITS | RARE | PICTURE | STRANGE;
/** \p{Extended_Pictographic}, or its first half. */
export const PICTURES = PICTURE | RARE | STRANGE;
const PLAIN_SMALL = kind('az');
const PLAIN_CAPITAL = kind('AZ');
const MARKED_SMALL = kind('\xaa', '\xb5', '\xba', '\xc0\u024f', '\u1e00\u1eff');
const MARKED_CAPITAL = kind();
const CYRILLIC_SMALL = kind('\u0400\u052f');
const CYRILLIC_CAPITAL = kind();
export const GREEK = kind('\u0370\u03ff');
export const LATIN = PLAIN_SMALL | PLAIN_CAPITAL | MARKED_SMALL | MARKED_CAPITAL;
export const CYRILLIC = CYRILLIC_SMALL | CYRILLIC_CAPITAL;
/** \p{Lu}, \p{Ll} and \p{L}. */
export const CAPITALS = PLAIN_CAPITAL | MARKED_CAPITAL | CYRILLIC_CAPITAL | GREEK | STRANGE;
export const SMALL = PLAIN_SMALL | MARKED_SMALL | CYRILLIC_SMALL | GREEK | STRANGE;
export const LETTERS = CAPITALS | SMALL;
for (const sign of '.,-/@+_|=\\°') kind(sign);
for (const signs of ['*~', '([{<', ')]}>', '"„“”«»‹›‟″', '\'’‘`´′', ':;', '?!', '#%&$^№']) kind(...signs);

for (const [small, capital] of [[MARKED_SMALL, MARKED_CAPITAL], [CYRILLIC_SMALL, CYRILLIC_CAPITAL]] as const) {
  for (let code = 0; code < KIND_OF.length; code++) {
    if (1 << KIND_OF[code]! !== small) continue;
    const sign = String.fromCharCode(code);
    if (sign.toLowerCase() !== sign) KIND_OF[code] = Math.log2(capital);
  }
}

/** The kind of the sign with this code unit, as a bit. */
export const kindOf = (code: number): number => 1 << KIND_OF[code]!;

/** The kinds of these signs, to ask for: those of the same kinds are asked for as well. */
export function kindsOf(signs: string): number {
  let all = 0;
  for (let at = 0; at < signs.length; at++) all |= 1 << KIND_OF[signs.charCodeAt(at)]!;
  return all;
}

/** Letters, behind which no other word begins; the eight Cyrillic signs of numbers and marks, which nobody writes any more, among them. */
export const WITHIN_A_WORD = PLAIN_SMALL | PLAIN_CAPITAL | CYRILLIC;

const numberOf = (kind: number): number => 31 - Math.clz32(kind);
const KINDS_AT_MOST = 32;
const BLANK = SPACE | LINE;
const LINE_NUMBER = numberOf(LINE);
// What is found is made blank with line ends: one may come to stand beside anything.
const AT_FIRST: readonly number[] = Array.from({ length: 2 * KINDS_AT_MOST }, (_, at) => (at % KINDS_AT_MOST === LINE_NUMBER ? -1 : LINE));

const STOPS = ',.;:!?)';
/** Whether the first sign from `from` on stands alone, or before a stop. */
const beginsAlone = (units: Uint16Array, from: number, length: number): boolean => length === 1 || (length > 1 && STOPS.includes(String.fromCharCode(units[from + 1]!)));

const NOWHERE: number[] = [];
/** With one more beginning; most texts have none, or few. */
function beginning(found: number[], at: number): number[] {
  if (found === NOWHERE) return [at];
  found.push(at);
  return found;
}

/** The rows of signs without a space between of a text: where each begins and ends, one number after the other, and of each the kinds that it has. */
interface Rows { readonly bounds: readonly number[]; readonly kinds: readonly number[] }

function rowsOf(text: string): Rows {
  const units = unitsOf(text);
  const rows: { bounds: number[]; kinds: number[] } = { bounds: [], kinds: [] };
  for (let at = 0; at < text.length; at++) {
    const from = at;
    let kinds = 0;
    for (let bit = kindOf(units[at]!); at < text.length && (bit & BLANK) === 0; bit = kindOf(units[++at]!)) kinds |= bit;
    if (kinds === 0) continue;
    rows.bounds.push(from, at);
    rows.kinds.push(kinds);
  }
  return rows;
}

/** A text and its signs. */
export interface Written { readonly text: string; readonly signs: Signs }

/**
 * Which kinds of signs a text has and which of them stand beside each other, found in one pass, so that a pattern is looked for
 * only in a text that has what it can't do without. Of a text that was made blank in part they tell too much, and never too little.
 */
export class Signs {
  /** How many signs stand in a row without a space, at most. */
  readonly longest: number;
  /** Whether two signs stand each for itself, with one space between; of a text of which nothing was made blank. */
  readonly singles: boolean;
  /** Where rows of figures begin. */
  readonly figures: readonly number[];
  readonly #text: string;
  readonly #all: number;
  // For each kind the kinds right behind it, and then for each those one sign further on. No typed array: making one costs more than filling it.
  readonly #behind = AT_FIRST.slice();

  #rows: Rows | null = null;

  constructor(text: string) {
    this.#text = text;
    const units = unitsOf(text);
    const { length: end } = text;
    const behind = this.#behind;
    let all = LINE;
    let before = LINE_NUMBER;
    let first = LINE_NUMBER;
    let longest = 0;
    let singles = false;
    let isBehindOne = false;
    let from = 0;
    let figures = NOWHERE;
    for (let at = 0; at < end; at++) {
      const here = KIND_OF[units[at]!]!;
      const bit = 1 << here;
      all |= bit;
      if (bit === DIGITS && here !== before) figures = beginning(figures, at);
      behind[before]! |= bit;
      behind[KINDS_AT_MOST + first]! |= bit;
      first = before;
      before = here;
      if ((bit & BLANK) === 0) continue;
      const length = at - from;
      if (length > longest) longest = length;
      if (isBehindOne && beginsAlone(units, from, length)) singles = true;
      isBehindOne = length === 1 && bit === SPACE;
      from = at + 1;
    }
    this.#all = all;
    this.figures = figures;
    this.longest = Math.max(longest, end - from);
    this.singles = singles || (isBehindOne && beginsAlone(units, from, end - from));
  }

  /** The rows of signs without a space between. */
  get rows(): Rows {
    return this.#rows ??= rowsOf(this.#text);
  }

  /** Whether the text has a sign of one of these kinds. */
  has(kinds: number): boolean {
    return (this.#all & kinds) !== 0;
  }

  /** Whether one of `others` stands right behind one of `kinds`. */
  beside(kinds: number, others: number): boolean {
    return this.#isBehind(kinds, others, 0);
  }

  /** Whether one of `others` stands behind one of `kinds` and one sign more, of any kind but a line end. */
  apart(kinds: number, others: number): boolean {
    return this.#isBehind(kinds, others, KINDS_AT_MOST);
  }

  /** Whether one of `others` stands behind one of `kinds`, with one sign between at most. */
  near(kinds: number, others: number): boolean {
    return this.beside(kinds, others) || this.apart(kinds, others);
  }

  #isBehind(kinds: number, others: number, from: number): boolean {
    if ((this.#all & others) === 0) return false;
    for (let rest = kinds & this.#all; rest !== 0; rest &= rest - 1) {
      if ((this.#behind[from + numberOf(rest & -rest)]! & others) !== 0) return true;
    }
    return false;
  }
}
