import { unitsOf } from './units.ts';

const PLACES = 0x800;

/** The hash of a stretch of units. */
function placeOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (hash << 5) - hash + units[at]! | 0;
  return (hash ^ hash >>> 11) & PLACES - 1;
}

// By the first and the last sign.
const SHAPES = 0x1000;
const shapeOf = (units: Uint16Array, from: number, to: number): number => units[from]! & 0x3f | (units[to - 1]! & 0x3f) << 6;
const LONGEST = 31;

/** Some hundreds of words, of 31 letters at most, asked for where they stand in a text: nothing is cut out to ask. */
export class WordSet {
  readonly #all: ReadonlySet<string>;
  readonly #words: readonly string[][] = Array.from({ length: PLACES }, () => []);
  // Which lengths words have that begin and end so: most others are told by it.
  readonly #lengths = new Uint32Array(SHAPES);

  constructor(words: readonly string[]) {
    this.#all = new Set(words);
    for (const word of this.#all) {
      const units = unitsOf(word);
      this.#words[placeOf(units, 0, word.length)]!.push(word);
      this.#lengths[shapeOf(units, 0, word.length)]! |= 1 << word.length;
    }
  }

  /** Whether this is one of them. */
  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Whether what stands from `from` to `to` is one of them. */
  hasAt(units: Uint16Array, from: number, to: number): boolean {
    if (to - from > LONGEST || (this.#lengths[shapeOf(units, from, to)]! >>> to - from & 1) === 0) return false;
    const words = this.#words[placeOf(units, from, to)]!;
    for (let index = 0; index < words.length; index++) if (words[index]!.length === to - from && standsAt(words[index]!, units, from)) return true;
    return false;
  }
}

function standsAt(word: string, units: Uint16Array, from: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== units[from + at]) return false;
  return true;
}
