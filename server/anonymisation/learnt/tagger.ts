import type { FindingKind, Span } from '../finding.ts';
import { AROUND } from './seen.ts';
import type { Seen } from './seen.ts';

/**
 * Kinds that are learnt as one, since what tells of one tells of its kin: a stretch of words is one of them where each weighs `low`
 * and one `high`, in steps. Which of them it is, is asked afterwards.
 */
interface Family { kinds: readonly FindingKind[]; low: number; high: number }

/** What is learnt, each family a column of the table. */
export const FAMILIES: readonly Family[] = [
  { kinds: ['INSTITUTION', 'SINGLING_OUT'], low: -60, high: 66 },
  { kinds: ['PERSON'], low: -60, high: 66 },
];

/** Their kinds, each a column of the second table. */
export const LEARNT: readonly FindingKind[] = FAMILIES.flatMap(({ kinds }) => kinds);

/** So many steps of weight are one of the logarithm of the odds. */
export const STEPS = 24;

/** How many rows of weights the families have. */
export const ROWS = 1 << 18;
/** How many the kinds have: to tell what is found apart takes less than to find it. */
export const ROWS_OF_KINDS = 1 << 16;
const NEXT = 2;
// So many words of a stretch tell its kind; a hostile text can be one stretch.
const TELLING = 12;

/** How many rows tell of one word. */
export const ROWS_OF_A_WORD = 4 * (2 * AROUND + 1) + 2 * (2 * NEXT + 1) + 2 * 2 * NEXT + 2;

/** Writes the rows that tell of a word: what is seen of it and of those around it, each by where it stands, and some of them in pairs. */
export function rowsOf(seen: Seen, word: number, rows: Int32Array): void {
  const { stem, trunk, shape, gap, whole, ending } = seen;
  let to = 0;
  let salt = 0;
  for (let at = word; at <= word + 2 * AROUND; at++) {
    rows[to++] = rowOf(stem[at]!, salt++);
    rows[to++] = rowOf(trunk[at]!, salt++);
    rows[to++] = rowOf(shape[at]!, salt++);
    rows[to++] = rowOf(gap[at]!, salt++);
  }
  const first = word + AROUND - NEXT;
  const last = word + AROUND + NEXT;
  for (let at = first; at <= last; at++) {
    rows[to++] = rowOf(whole[at]!, salt++);
    rows[to++] = rowOf(ending[at]!, salt++);
  }
  for (let at = first; at < last; at++) {
    rows[to++] = rowOf(paired(stem[at]!, stem[at + 1]!), salt++);
    rows[to++] = rowOf(paired(stem[at]!, shape[at + 1]!), salt++);
  }
  const here = word + AROUND;
  rows[to++] = rowOf(paired(paired(shape[here - 1]!, shape[here]!), shape[here + 1]!), salt++);
  rows[to] = rowOf(0, salt);
}

const { imul } = Math;
const rowOf = (hash: number, salt: number): number => {
  const bits = imul(hash ^ imul(salt + 1, 0x9E3779B1), 0x85EBCA6B);
  return (bits ^ bits >>> 15) & ROWS - 1;
};
const paired = (one: number, other: number): number => one ^ imul(other, 0x01000193);

/**
 * Finds what no list of words can name, by what was learnt from texts in which people had marked it: the weights of all that is
 * seen of a word are added up. The same text has the same findings, always, and time is linear in its words.
 */
export class Tagger {
  // A row of weights for each row number: first those of the families, then those of the kinds.
  readonly #families: Int8Array;
  readonly #kinds: Int8Array;
  readonly #rows = new Int32Array(ROWS_OF_A_WORD);

  /** Throws where `tables` is not as long as both. */
  constructor(tables: ArrayBufferLike) {
    if (tables.byteLength !== ROWS * FAMILIES.length + ROWS_OF_KINDS * LEARNT.length) throw new Error('The tables of what was learnt are not whole.');
    this.#families = new Int8Array(tables, 0, ROWS * FAMILIES.length);
    this.#kinds = new Int8Array(tables, ROWS * FAMILIES.length);
  }

  /** What is found, family by family; offsets into the reading. */
  spansIn(seen: Seen): Span[] {
    const sums = this.#sumsOf(seen);
    return FAMILIES.flatMap((family, column) => stretches(seen.count, (word) => sums[word * FAMILIES.length + column]!, family)
      .map(({ first, last }) => ({ kind: this.#kindOf(seen, { first, last }, family), start: seen.bounds[2 * first]!, end: seen.bounds[2 * last + 1]! })));
  }

  /** Of each word, one family behind the other, what is known for it and against it, in steps. */
  #sumsOf(seen: Seen): Int32Array {
    const weights = this.#families;
    const rows = this.#rows;
    const sums = new Int32Array(seen.count * FAMILIES.length);
    for (let word = 0; word < seen.count; word++) {
      rowsOf(seen, word, rows);
      // Two variables, for the two families: a sum that lies in memory takes three times as long.
      let [first, second] = [0, 0];
      for (let at = 0; at < ROWS_OF_A_WORD; at++) {
        const row = rows[at]! * 2;
        first += weights[row]!;
        second += weights[row + 1]!;
      }
      sums[word * 2] = first;
      sums[word * 2 + 1] = second;
    }
    return sums;
  }

  /** The kind of a family that weighs most over a stretch. */
  #kindOf(seen: Seen, { first, last }: Stretch, { kinds }: Family): FindingKind {
    if (kinds.length === 1) return kinds[0]!;
    const sums = new Int32Array(LEARNT.length);
    for (let word = first; word <= Math.min(last, first + TELLING); word++) {
      rowsOf(seen, word, this.#rows);
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

/** The stretches of words of a family, by the weight of each word. */
function stretches(count: number, weight: (word: number) => number, { low, high }: Family): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < count; first++) {
    let next = first;
    let most = -Infinity;
    for (; next < count && weight(next) >= low; next++) most = Math.max(most, weight(next));
    if (most >= high) found.push({ first, last: next - 1 });
    first = next;
  }
  return found;
}
