import type { FindingKind, Span } from '../finding.ts';
import { BIAS, CLOSE, NEXT, OF_A_WORD, ROWS, ROWS_OF_A_WORD, rowsOf } from './rows.ts';
import type { Places } from './rows.ts';
import { AROUND, KEPT } from './seen.ts';
import type { Seen } from './seen.ts';

/**
 * Kinds that are learnt as one, since what tells of one tells of its kin: a stretch of words is one of them where each weighs `low`
 * and those that speak for it weigh `enough` together, in steps. One that weighs much among others that do not is as often none as one.
 * Which of them it is, is asked afterwards. What a rule takes for one of them is none where no word of it weighs as much as `never`: it
 * errs by its own words, and those around are a planned meeting's, an office's, a law's.
 */
interface Family { kinds: readonly FindingKind[]; never: number; low: number; enough: number }

/** What is learnt, each family a column of the table; the four are one number. */
export const FAMILIES: readonly Family[] = [
  { kinds: ['INSTITUTION', 'SINGLING_OUT'], never: -Infinity, low: -60, enough: 100 },
  { kinds: ['PERSON'], never: -140, low: -60, enough: 40 },
  { kinds: ['ADDRESS'], never: -170, low: -60, enough: 40 },
  { kinds: ['EXACT_AGE_WITH_PLACE'], never: -165, low: -60, enough: 60 },
];

/** Their kinds. */
export const LEARNT: readonly FindingKind[] = FAMILIES.flatMap(({ kinds }) => kinds);
/** Those of them that are learnt as one with others, each a column of the second table. */
export const TOLD_APART: readonly FindingKind[] = FAMILIES.flatMap(({ kinds }) => (kinds.length > 1 ? kinds : []));

/** So many steps of weight are one of the logarithm of the odds. */
export const STEPS = 24;

// The weights of a row are one number, a byte for each family, and none of them is below nothing: so two and two are added up at once.
const BYTE = 8;
const NOTHING = 1 << BYTE - 1;
const EVERY_OTHER = 0x00FF00FF;
const HALF = 2 * BYTE;
/** The weights of all families in one number, each from -127 to 127. */
export const rowOfWeights = (weights: readonly number[]): number => weights.reduce((row, weight, column) => row | weight + NOTHING << column * BYTE, 0);
/** The sum of a word's weights of a family, from the sums of the first and the third and of the second and the fourth. */
const weightIn = (sums: Int32Array, word: number, column: number): number =>
  (sums[2 * word + (column & 1)]! >>> (column & 2) / 2 * HALF & (1 << HALF) - 1) - NOTHING * ROWS_OF_A_WORD;
const COLUMNS = new Map(FAMILIES.flatMap(({ kinds }, column) => kinds.map((kind) => [kind, column] as const)));
// How many bytes a row takes.
const ROW = 4;

/** How many rows the kinds have: to tell what is found apart takes less than to find it. */
export const ROWS_OF_KINDS = 1 << 16;
/** How many bytes the tables of a tagger take. */
export const BYTES_OF_A_TAGGER = ROWS * ROW + ROWS_OF_KINDS * TOLD_APART.length;
/** The words of a text, where their rows begin, and what they weigh. */
export interface Weighed { seen: Seen; places: Places; sums: Int32Array }

// So many words of a stretch tell its kind; a hostile text can be one stretch.
const TELLING = 12;

const SUMS = new Int32Array(2 * KEPT + 1);

/**
 * Finds what no list of words can name, by what was learnt from texts in which people had marked it: the weights of all that is
 * seen of a word are added up. The same text has the same findings, always, and time is linear in its words.
 */
export class Tagger {
  readonly #families: Int32Array;
  // A row of weights for each row number.
  readonly #kinds: Int8Array;
  readonly #rows = new Int32Array(ROWS_OF_A_WORD);

  /** Both tables stand at the beginning of `tables`. */
  constructor(tables: ArrayBufferLike) {
    this.#families = new Int32Array(tables, 0, ROWS);
    this.#kinds = new Int8Array(tables, ROWS * ROW, ROWS_OF_KINDS * TOLD_APART.length);
  }

  /** What is known of the words of a text, until that of the next is asked for. */
  weigh(seen: Seen, places: Places): Weighed {
    const sums = seen.count > KEPT ? new Int32Array(2 * seen.count + 1) : SUMS;
    // What was asked for is used, so that it is asked for.
    sums[2 * seen.count] = fetched(this.#families, places, seen.count);
    this.#addUp(seen.count, places, sums);
    return { seen, places, sums };
  }

  /** Whether what stands here is nothing of its kind, by its words and those around them. */
  speaksAgainst({ seen: { bounds, count }, sums }: Weighed, { kind, start, end }: Span): boolean {
    const column = COLUMNS.get(kind);
    if (column === undefined) return false;
    const first = wordAt(bounds, start);
    let word = first;
    for (; word < count && bounds[2 * word]! < end; word++) if (weightIn(sums, word, column) >= FAMILIES[column]!.never) return false;
    return word > first;
  }

  /** The words that weigh at least so much for this kind and begin as one of those that are asked for, each with what it weighs; offsets into the reading. */
  weighty({ seen: { bounds, count }, sums }: Weighed, kind: FindingKind, { least, begins }: { least: number; begins: (at: number) => boolean }): { start: number; end: number; weight: number }[] {
    const column = COLUMNS.get(kind)!;
    const found: { start: number; end: number; weight: number }[] = [];
    for (let word = 0; word < count; word++) {
      const weight = weightIn(sums, word, column);
      if (weight >= least && begins(bounds[2 * word]!)) found.push({ start: bounds[2 * word]!, end: bounds[2 * word + 1]!, weight });
    }
    return found;
  }

  /** What is found, family by family; offsets into the reading. Nothing goes on where `opens` says that a sentence does with the word there. */
  spansIn({ seen, places, sums }: Weighed, opens: (at: number) => boolean): Span[] {
    const found: Span[] = [];
    for (let column = 0; column < FAMILIES.length; column++) {
      for (const { first, last } of stretches({ seen, sums }, column, opens)) {
        found.push({ kind: this.#kindOf(places, { first, last }, FAMILIES[column]!), start: seen.bounds[2 * first]!, end: seen.bounds[2 * last + 1]! });
      }
    }
    return found;
  }

  /** What is known for each word and against it: the sums of the rows that `rowsOf` names, added where they stand; two for each word. */
  #addUp(count: number, places: Places, sums: Int32Array): void {
    const weights = this.#families;
    const bias = weights[BIAS]!;
    for (let word = 0; word < count; word++) {
      const whole = weights[places[(word + AROUND) * OF_A_WORD + 8]!]!;
      let even = (bias & EVERY_OTHER) + (whole & EVERY_OTHER) | 0;
      let upper = (bias >>> BYTE) + (whole >>> BYTE) | 0;
      let own = word * OF_A_WORD;
      for (let beside = 0; beside <= 2 * AROUND; beside++, own += OF_A_WORD) {
        const stem = weights[places[own]! + beside]!;
        even = even + (stem & EVERY_OTHER) | 0;
        upper = upper + (stem >>> BYTE) | 0;
      }
      own = (word + AROUND - CLOSE) * OF_A_WORD;
      for (let beside = 0; beside <= 2 * CLOSE; beside++, own += OF_A_WORD) {
        const trunk = weights[places[own + 1]! + beside]!;
        const shape = weights[places[own + 2]! + beside]!;
        const gap = weights[places[own + 3]! + beside]!;
        even = even + (trunk & EVERY_OTHER) + (shape & EVERY_OTHER) + (gap & EVERY_OTHER) | 0;
        upper = upper + (trunk >>> BYTE) + (shape >>> BYTE) + (gap >>> BYTE) | 0;
      }
      own = (word + AROUND - NEXT) * OF_A_WORD;
      for (let beside = 0; beside <= 2 * NEXT; beside++, own += OF_A_WORD) {
        const all = weights[places[own + 4]! + beside]!;
        const ending = weights[places[own + 5]! + beside]!;
        even = even + (all & EVERY_OTHER) + (ending & EVERY_OTHER) | 0;
        upper = upper + (all >>> BYTE) + (ending >>> BYTE) | 0;
        // The last one's pairs are with a word beyond.
        if (beside === 2 * NEXT) break;
        const stems = weights[places[own + 6]! + beside]!;
        const shapes = weights[places[own + 7]! + beside]!;
        even = even + (stems & EVERY_OTHER) + (shapes & EVERY_OTHER) | 0;
        upper = upper + (stems >>> BYTE) + (shapes >>> BYTE) | 0;
      }
      sums[2 * word] = even;
      // The upper bytes have those of the third family as well, which the even ones tell.
      sums[2 * word + 1] = upper - (even >>> HALF << BYTE);
    }
  }

  /** The kind of a family that weighs most over a stretch. */
  #kindOf(places: Places, { first, last }: Stretch, { kinds }: Family): FindingKind {
    if (kinds.length === 1) return kinds[0]!;
    const weights = this.#kinds;
    const rows = this.#rows;
    const sums = TOLD_APART.map(() => 0);
    for (let word = first; word <= Math.min(last, first + TELLING); word++) {
      rowsOf(places, word, rows);
      for (let row = 0; row < rows.length; row++) {
        const from = (rows[row]! & ROWS_OF_KINDS - 1) * TOLD_APART.length;
        for (let kind = 0; kind < TOLD_APART.length; kind++) sums[kind]! += weights[from + kind]!;
      }
    }
    return kinds.reduce((most, kind) => sums[TOLD_APART.indexOf(kind)]! > sums[TOLD_APART.indexOf(most)]! ? kind : most);
  }
}

/**
 * Asks for the rows of all words, those that stand on both ends of a stretch of the table: the table is larger than what is at hand of it,
 * and what is asked for at once comes at once, where what is asked for in its turn is waited for each time.
 */
function fetched(weights: Int32Array, places: Places, count: number): number {
  let all = 0;
  for (let word = AROUND * OF_A_WORD; word < (count + AROUND) * OF_A_WORD; word += OF_A_WORD) {
    all |= weights[places[word]!]! | weights[places[word]! + 2 * AROUND]! | weights[places[word + 1]!]! | weights[places[word + 1]! + 2 * CLOSE]!
      | weights[places[word + 4]!]! | weights[places[word + 4]! + 2 * NEXT]! | weights[places[word + 5]!]! | weights[places[word + 5]! + 2 * NEXT]!
      | weights[places[word + 6]!]! | weights[places[word + 6]! + 2 * NEXT]! | weights[places[word + 7]!]! | weights[places[word + 7]! + 2 * NEXT]! | weights[places[word + 8]!]!;
  }
  return all;
}

/** The number of the first word that ends behind `start`. */
function wordAt(bounds: readonly number[], start: number): number {
  let low = 0;
  let high = bounds.length / 2;
  while (low < high) {
    const middle = low + high >> 1;
    if (bounds[2 * middle + 1]! > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words by their numbers, both included. */
interface Stretch { first: number; last: number }

/** The stretches of words of a family, by the sums of each word. */
function stretches({ seen: { bounds, count }, sums }: Pick<Weighed, 'seen' | 'sums'>, column: number, opens: (at: number) => boolean): readonly Stretch[] {
  const { low, enough } = FAMILIES[column]!;
  let found: Stretch[] | null = null;
  for (let first = 0; first < count; first++) {
    let next = first;
    let told = 0;
    for (; next < count; next++) {
      const weight = weightIn(sums, next, column);
      if (weight < low || (next > first && opens(bounds[2 * next]!))) break;
      if (weight > 0) told += weight;
    }
    if (told >= enough) (found ??= []).push({ first, last: next - 1 });
    // The word that ended it may begin another.
    if (next > first) first = next - 1;
  }
  return found ?? NOWHERE;
}

const NOWHERE: readonly never[] = [];
