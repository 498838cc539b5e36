import { AROUND, KEPT } from './seen.ts';
import type { Seen } from './seen.ts';

const PLACES = 1 << 19;
/** How many rows of weights there are: behind the last place too there are some. */
export const ROWS = PLACES + 2 * AROUND;

/** What is known of each word alone, by where its rows of weights begin: a row for each place that it can have beside another word. */
export type Places = Int32Array;
/** How many places each has: of its stem, its trunk, its shape, the gap before it, all of it, its ending, two pairs with the word behind it, and its shape with both neighbours'. */
export const OF_A_WORD = 9;
/** How many words before and behind one are looked at with it but for their stems, of which `AROUND` tell what is spoken of; in whole, and in pairs. */
export const CLOSE = 4;
export const NEXT = 2;
/** The row that tells of every word. */
export const BIAS = 0;

/** How many rows tell of one word. */
export const ROWS_OF_A_WORD = (2 * AROUND + 1) + 3 * (2 * CLOSE + 1) + 2 * (2 * NEXT + 1) + 2 * 2 * NEXT + 2;

const KEPT_PLACES = new Int32Array((KEPT + 2 * AROUND) * OF_A_WORD);

/** Where the rows begin of each word of a text, and of the nothing before the first and behind the last; they hold until those of the next text are asked for. */
export function placesOf({ count, stem, trunk, shape, gap, whole, ending }: Seen): Places {
  const words = count + 2 * AROUND;
  const places = count > KEPT ? new Int32Array(words * OF_A_WORD) : KEPT_PLACES;
  let to = 0;
  for (let at = 0; at < words; at++) {
    places[to++] = placeOf(stem[at]!, 1);
    places[to++] = placeOf(trunk[at]!, 2);
    places[to++] = placeOf(shape[at]!, 3);
    places[to++] = placeOf(gap[at]!, 4);
    places[to++] = placeOf(whole[at]!, 5);
    places[to++] = placeOf(ending[at]!, 6);
    const next = at + 1 < words ? at + 1 : at;
    places[to++] = placeOf(paired(stem[at]!, stem[next]!), 7);
    places[to++] = placeOf(paired(stem[at]!, shape[next]!), 8);
    places[to++] = placeOf(paired(paired(at === 0 ? 0 : shape[at - 1]!, shape[at]!), shape[next]!), 9);
  }
  return places;
}

/**
 * Writes the rows that tell of a word: what is known of it and of those around it, each by where it stands. The rows of one word stand
 * side by side, so that its neighbours find them near when their turn comes.
 */
export function rowsOf(places: Places, word: number, rows: Int32Array): void {
  let to = 0;
  let own = word * OF_A_WORD;
  for (let beside = 0; beside <= 2 * AROUND; beside++, own += OF_A_WORD) rows[to++] = places[own]! + beside;
  own = (word + AROUND - CLOSE) * OF_A_WORD;
  for (let beside = 0; beside <= 2 * CLOSE; beside++, own += OF_A_WORD) {
    rows[to++] = places[own + 1]! + beside;
    rows[to++] = places[own + 2]! + beside;
    rows[to++] = places[own + 3]! + beside;
  }
  own = (word + AROUND - NEXT) * OF_A_WORD;
  for (let beside = 0; beside <= 2 * NEXT; beside++, own += OF_A_WORD) {
    rows[to++] = places[own + 4]! + beside;
    rows[to++] = places[own + 5]! + beside;
    if (beside === 2 * NEXT) break;
    rows[to++] = places[own + 6]! + beside;
    rows[to++] = places[own + 7]! + beside;
  }
  rows[to++] = places[(word + AROUND) * OF_A_WORD + 8]!;
  rows[to] = BIAS;
}

const { imul } = Math;
const placeOf = (hash: number, salt: number): number => {
  const bits = imul(hash ^ imul(salt, 0x9E3779B1), 0x85EBCA6B);
  return (bits ^ bits >>> 15) & PLACES - 1;
};
const paired = (one: number, other: number): number => one ^ imul(other, 0x01000193);
