import { unitsOf } from '../looking/units.ts';
import { CAPITAL, lettersOf, wordsIn } from '../looking/words-in.ts';
import { Spelling } from '../names/fold.ts';
import { LEXICON } from '../names/lexicon-file.ts';
import { SENSE } from '../names/lexicon.ts';
import type { Reading } from '../reading.ts';

/** How many words before and behind one are looked at with it. */
export const AROUND = 6;

/**
 * The words and numbers of a text, each by hashes of what is seen of it. A skeleton is one for Latin and Cyrillic, so that what
 * was learnt of a stem in one language is known in its kin. Word `n` stands at `n + AROUND` of each row; before the first and
 * behind the last, zeros say that nothing is there.
 */
export interface Seen {
  readonly count: number;
  /** Where each begins and ends in the reading, one number after the other. */
  readonly bounds: readonly number[];
  /** Those with figures, in order. */
  readonly numbers: readonly number[];
  readonly whole: Int32Array;
  /** Its first four letters, its first six, and its last three. */
  readonly stem: Int32Array;
  readonly trunk: Int32Array;
  readonly ending: Int32Array;
  /** How it is written, and what the lists know of it. */
  readonly shape: Int32Array;
  /** What stands between it and the word before. */
  readonly gap: Int32Array;
}

/** Rows for texts of so many words are filled again and again: to make them costs more than to fill them. */
export const KEPT = 2_048;
const row = (count: number): Int32Array => new Int32Array(count + 2 * AROUND);
const rowsFor = (count: number): Pick<Seen, 'whole' | 'stem' | 'trunk' | 'ending' | 'shape' | 'gap'> =>
  ({ whole: row(count), stem: row(count), trunk: row(count), ending: row(count), shape: row(count), gap: row(count) });
const ROWS = rowsFor(KEPT);

const WORD = lettersOf(/[a-z0-9а-яіїєґўα-ω]/);
const DIGIT = lettersOf(/\d/);
const LONGEST = 24;
const STEM = 4;
const TRUNK = 6;
const ENDING = 3;

/** Sees a reading; what it returns holds until the next is seen. */
export function seenIn({ text, plain }: Pick<Reading, 'text' | 'plain'>): Seen {
  const bounds = wordsIn(plain, WORD);
  const count = bounds.length / 2;
  const rows = count > KEPT ? rowsFor(count) : ROWS;
  const { whole: wholes, stem, trunk, ending, shape, gap } = rows;
  for (let at = count + AROUND; at < count + 2 * AROUND; at++) wholes[at] = stem[at] = trunk[at] = ending[at] = shape[at] = gap[at] = 0;
  const units = unitsOf(plain);
  const asWritten = unitsOf(text);
  const numbers: number[] = [];
  for (let word = 0; word < count; word++) {
    const at = word + AROUND;
    const start = bounds[2 * word]!;
    const end = bounds[2 * word + 1]!;
    const isNumber = !spelling.fold(units, start, end);
    if (isNumber) {
      numbers.push(word);
      spellFigures(units, start, end);
    }
    const { length } = spelling;
    const whole = spelling.hashOfFirst(length);
    wholes[at] = whole;
    stem[at] = length > STEM ? spelling.hashOfFirst(STEM) : whole;
    trunk[at] = length > TRUNK ? spelling.hashOfFirst(TRUNK) : whole;
    ending[at] = length > ENDING ? spelling.hashOfLastThree() : whole;
  }
  // What was asked for is used, so that it is asked for; it is written over.
  shape[AROUND] = LEXICON.fetch(wholes, AROUND, count + AROUND);
  let next = 0;
  for (let word = 0; word < count; word++) {
    const at = word + AROUND;
    const start = bounds[2 * word]!;
    const isNumber = numbers[next] === word;
    if (isNumber) next++;
    const capitals = CAPITAL[asWritten[start]!] === 1 ? CAPITAL[asWritten[start + 1]!] === 1 ? 2 : 1 : 0;
    shape[at] = 1 + capitals + (isNumber ? 0 : 3 * known(LEXICON.sensesAt(wholes[at]!)));
    gap[at] = word === 0 ? GAP.beginning : gapIn(units, bounds[2 * word - 1]!, start);
  }
  return { count, bounds, numbers, whole: wholes, stem, trunk, ending, shape, gap };
}

const spelling = new Spelling(LONGEST);

// Of all senses those that tell where somebody is, or who.
const SENSES = [SENSE.given, SENSE.common, SENSE.family, SENSE.place, SENSE.country, SENSE.town, SENSE.wordEn | SENSE.wordRo | SENSE.wordUk | SENSE.wordRu];

// By a byte of senses, first of the lower one and then of the upper, which of them it has.
const BYTE = 8;
const KNOWN = Uint8Array.from({ length: 2 << BYTE }, (_, at) => {
  const senses = at < 1 << BYTE ? at : at - (1 << BYTE) << BYTE;
  return SENSES.reduce((bits, some, sense) => ((senses & some) === 0 ? bits : bits | 1 << sense), 0);
});
const known = (senses: number): number => KNOWN[senses & (1 << BYTE) - 1]! | KNOWN[(1 << BYTE) + (senses >> BYTE)]!;

const FIGURE = 0x30;
const LETTER = 0x41;
// A number below a hundred is known by what it can count: months, years of a child, days, or anything.
const MONTHS = 12;
const CHILDHOOD = 17;
const DAYS = 31;
const YEAR = 4;
const CENTURIES = [19, 20];

/** Spells what a number is known by: how many figures it has and where letters stand between them; a year, and a number below a hundred, by what it can be. */
function spellFigures(units: Uint16Array, start: number, end: number): void {
  const length = Math.min(end - start, LONGEST - 1);
  let areFigures = end - start <= YEAR;
  for (let at = start; at < start + length; at++) areFigures &&= DIGIT[units[at]!] === 1;
  const first = length === 1 ? units[start]! - FIGURE : (units[start]! - FIGURE) * 10 + units[start + 1]! - FIGURE;
  spelling.length = 0;
  spelling.add(areFigures && length === YEAR && CENTURIES.includes(first) ? FIGURE + first : FIGURE);
  if (areFigures && length <= 2) spelling.add(first === 0 ? 1 : first <= MONTHS ? 2 : first <= CHILDHOOD ? 3 : first <= DAYS ? 4 : 5);
  else for (let at = start; at < start + length; at++) spelling.add(DIGIT[units[at]!] === 1 ? FIGURE : LETTER);
}

// What stands between two words, the gravest last; one sign alone is known by itself.
const GAP = { space: 1, part: 2, joint: 3, stop: 4, quote: 5, line: 6, beginning: 7 };
const SIGNS_FROM = 8;
const GAP_OF = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return sign === '\n' ? GAP.line : '"\''.includes(sign) ? GAP.quote : '.!?;|'.includes(sign) ? GAP.stop : '@/=+#'.includes(sign) ? GAP.joint : ',(:)-'.includes(sign) ? GAP.part : GAP.space;
});

function gapIn(units: Uint16Array, from: number, to: number): number {
  let gap = GAP.space;
  for (let at = from; at < to; at++) gap = Math.max(gap, GAP_OF[units[at]!] ?? GAP.space);
  return to - from === 1 && gap < GAP.quote ? SIGNS_FROM + units[from]! : gap;
}
