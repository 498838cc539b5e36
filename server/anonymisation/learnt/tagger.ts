import type { FindingKind, Span } from '../finding.ts';
import { BIAS, NEXT, OF_A_WORD, placesOf, ROWS, ROWS_OF_A_WORD, rowsOf } from './rows.ts';
import type { Places } from './rows.ts';
import { AROUND, KEPT } from './seen.ts';
import type { Seen } from './seen.ts';

/**
 * Kinds that are learnt as one, since what tells of one tells of its kin: a stretch of words is one of them where each weighs `low`
 * and one `high`, in steps. Which of them it is, is asked afterwards.
 */
interface Family { kinds: readonly FindingKind[]; low: number; high: number }

/** What is learnt, each family a column of the table. */
export const FAMILIES: readonly Family[] = [
  { kinds: ['INSTITUTION', 'SINGLING_OUT'], low: -60, high: 66 },
  { kinds: ['PERSON'], low: -60, high: 60 },
];

/** Their kinds, each a column of the second table. */
export const LEARNT: readonly FindingKind[] = FAMILIES.flatMap(({ kinds }) => kinds);

/** So many steps of weight are one of the logarithm of the odds. */
export const STEPS = 24;

// The weights of both families are one number, half and half, so that both are added up at once.
const HALF = 16;
/** How many bytes such a number takes. */
export const ROW = 4;
/** The weights of a row in one number. */
export const rowOfWeights = ([first, second]: readonly [number, number]): number => first + second * (1 << HALF);
/** The weight, or the sum of weights, of a family in such a number. */
function weightIn(row: number, column: number): number {
  const first = row << HALF >> HALF;
  return column === 0 ? first : row - first >> HALF;
}

/** How many rows the kinds have: to tell what is found apart takes less than to find it. */
export const ROWS_OF_KINDS = 1 << 16;
// So many words of a stretch tell its kind; a hostile text can be one stretch.
const TELLING = 12;

const SUMS = new Int32Array(KEPT);

/**
 * Finds what no list of words can name, by what was learnt from texts in which people had marked it: the weights of all that is
 * seen of a word are added up. The same text has the same findings, always, and time is linear in its words.
 */
export class Tagger {
  readonly #families: Int32Array;
  // A row of weights for each row number.
  readonly #kinds: Int8Array;
  readonly #rows = new Int32Array(ROWS_OF_A_WORD);

  /** Throws where `tables` is not as long as both. */
  constructor(tables: ArrayBufferLike) {
    if (tables.byteLength !== ROWS * ROW + ROWS_OF_KINDS * LEARNT.length) throw new Error('The tables of what was learnt are not whole.');
    this.#families = new Int32Array(tables, 0, ROWS);
    this.#kinds = new Int8Array(tables, ROWS * ROW);
  }

  /** What is found, family by family; offsets into the reading. */
  spansIn(seen: Seen): Span[] {
    const places = placesOf(seen);
    const sums = this.#sumsOf(seen.count, places);
    return FAMILIES.flatMap((family, column) => stretches(seen.count, sums, column)
      .map(({ first, last }) => ({ kind: this.#kindOf(places, { first, last }, family), start: seen.bounds[2 * first]!, end: seen.bounds[2 * last + 1]! })));
  }

  /** What is known for each word and against it: the sum of the rows that `rowsOf` names, added where they stand. */
  #sumsOf(count: number, places: Places): Int32Array {
    const weights = this.#families;
    const sums = count > KEPT ? new Int32Array(count) : SUMS;
    for (let word = 0; word < count; word++) {
      let sum = weights[BIAS]! + weights[places[(word + AROUND) * OF_A_WORD + 8]!]!;
      for (let beside = 0; beside <= 2 * AROUND; beside++) {
        const from = (word + beside) * OF_A_WORD;
        sum = sum + weights[places[from]! + beside]! + weights[places[from + 1]! + beside]! + weights[places[from + 2]! + beside]! + weights[places[from + 3]! + beside]! | 0;
      }
      for (let beside = 0; beside <= 2 * NEXT; beside++) {
        const from = (word + AROUND - NEXT + beside) * OF_A_WORD;
        sum = sum + weights[places[from + 4]! + beside]! + weights[places[from + 5]! + beside]! | 0;
        if (beside < 2 * NEXT) sum = sum + weights[places[from + 6]! + beside]! + weights[places[from + 7]! + beside]! | 0;
      }
      sums[word] = sum;
    }
    return sums;
  }

  /** The kind of a family that weighs most over a stretch. */
  #kindOf(places: Places, { first, last }: Stretch, { kinds }: Family): FindingKind {
    if (kinds.length === 1) return kinds[0]!;
    const sums = new Int32Array(LEARNT.length);
    for (let word = first; word <= Math.min(last, first + TELLING); word++) {
      rowsOf(places, word, this.#rows);
      for (const row of this.#rows) {
        const from = (row & ROWS_OF_KINDS - 1) * LEARNT.length;
        for (let kind = 0; kind < LEARNT.length; kind++) sums[kind]! += this.#kinds[from + kind]!;
      }
    }
    return kinds.reduce((most, kind) => sums[LEARNT.indexOf(kind)]! > sums[LEARNT.indexOf(most)]! ? kind : most);
  }
}

/** Words by their numbers, both included. */
interface Stretch { first: number; last: number }

/** The stretches of words of a family, by the weights of each word. */
function stretches(count: number, sums: Int32Array, column: number): Stretch[] {
  const { low, high } = FAMILIES[column]!;
  const found: Stretch[] = [];
  for (let first = 0; first < count; first++) {
    let next = first;
    let most = low;
    for (; next < count; next++) {
      const weight = weightIn(sums[next]!, column);
      if (weight < low) break;
      if (weight > most) most = weight;
    }
    if (most >= high) found.push({ first, last: next - 1 });
    first = next;
  }
  return found;
}
