import { unitsOf } from './units.ts';

const PLACE_BITS = 11;
const PLACES = 1 << PLACE_BITS;

/** The hash of a stretch of units. */
function placeOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (hash << 5) - hash + units[at]! | 0;
  return (hash ^ hash >>> PLACE_BITS) & PLACES - 1;
}

// By the first and the last sign.
const SHAPES = 0x1000;
const shapeOf = (units: Uint16Array, from: number, to: number): number => units[from]! & 0x3f | (units[to - 1]! & 0x3f) << 6;
const LONGEST = 31;

/** Some hundreds of words, of 31 letters at most, asked for where they stand in a text: nothing is cut out to ask. */
export class WordSet {
  readonly #all: ReadonlySet<string>;
  // Of the words one after the other, by their hashes, each with its length before it; and where those of a hash begin and end.
  readonly #words: Uint16Array;
  readonly #starts = new Uint16Array(PLACES + 1);
  // Which lengths words have that begin and end so: most others are told by it.
  readonly #lengths = new Uint32Array(SHAPES);

  constructor(words: readonly string[]) {
    this.#all = new Set(words);
    const byPlace: string[][] = Array.from({ length: PLACES }, () => []);
    for (const word of this.#all) {
      const units = unitsOf(word);
      byPlace[placeOf(units, 0, word.length)]!.push(word);
      this.#lengths[shapeOf(units, 0, word.length)]! |= 1 << word.length;
    }
    const all: number[] = [];
    for (const [place, some] of byPlace.entries()) {
      for (const word of some) all.push(word.length, ...Array.from(word, (letter) => letter.charCodeAt(0)));
      this.#starts[place + 1] = all.length;
    }
    this.#words = Uint16Array.from(all);
  }

  /** Whether this is one of them. */
  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Whether what stands from `from` to `to` is one of them. */
  hasAt(units: Uint16Array, from: number, to: number): boolean {
    if (to - from > LONGEST || (this.#lengths[shapeOf(units, from, to)]! >>> to - from & 1) === 0) return false;
    const place = placeOf(units, from, to);
    const end = this.#starts[place + 1]!;
    for (let at = this.#starts[place]!; at < end; at += 1 + this.#words[at]!) if (this.#words[at] === to - from && this.#standsAt(at + 1, units, { from, to })) return true;
    return false;
  }

  #standsAt(place: number, units: Uint16Array, { from, to }: { from: number; to: number }): boolean {
    for (let at = from; at < to; at++) if (this.#words[place + at - from] !== units[at]) return false;
    return true;
  }
}
