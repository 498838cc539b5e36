import { hashOf } from './fold.ts';

/** What the lists know of a word, as bits: a word can be many things at once. */
export const SENSE = {
  /** A given name in one of the five languages, in any of its cases. */
  given: 1,
  /** One that several lists agree on, or that many people bear. */
  common: 2,
  /** A given name of another people that lives in the four countries, or of a neighbour. */
  foreign: 4,
  family: 8,
  wordEn: 16,
  wordRo: 32,
  wordUk: 64,
  wordRu: 128,
  place: 256,
  givenSq: 512,
  givenRo: 1024,
  givenCyrillic: 2048,
  givenEn: 4096,
  /** A surname that is written in Latin letters at home. */
  familyLatin: 8192,
  /** A country, in any of its cases. */
  country: 16384,
  /** A place that maps of the world show. */
  town: 32768,
} as const;

// A slot is the upper half of a word's hash and its senses; a word stands in the first free slot from its hash on.
const SLOT = 4;
// What was asked last is kept near, each at the end of its hash: the table is larger than that, and a text has the same words again and again.
const NEAR = 0x4000;

/** The lists in one table that every thread shares: nothing is unpacked, a look-up reads a slot or two. */
export class Lexicon {
  readonly #slots: Uint32Array;
  readonly #mask: number;
  // A hash and its senses behind it.
  readonly #near = new Int32Array(2 * NEAR);

  /** `table` as `lexiconTable` made it; throws where it is no such table. */
  constructor(table: ArrayBufferLike) {
    this.#slots = new Uint32Array(table);
    this.#mask = this.#slots.length - 1;
    if (this.#slots.length < 2 || (this.#slots.length & this.#mask) !== 0) throw new Error('The table of names is not whole.');
    // No hash that ends in 0, so that at first nothing counts as asked.
    this.#near[0] = 1;
  }

  /** All senses of a skeleton or a root, 0 for none. */
  sensesOf(skeleton: string): number {
    return this.sensesAt(hashOf(skeleton));
  }

  /** All senses of what `hashOf` or `rootHashOf` made this hash of, 0 for none. */
  sensesAt(hash: number): number {
    const near = this.#near;
    const place = 2 * (hash & NEAR - 1);
    if (near[place] !== hash) {
      near[place] = hash;
      near[place + 1] = this.#lookUp(hash);
    }
    return near[place + 1]!;
  }

  /** Asks at once for the slots of all these hashes that are not kept near: the first that is looked up waits for them, and the next no more. Returns what nobody needs. */
  fetch(hashes: Int32Array, from: number, to: number): number {
    let all = 0;
    for (let at = from; at < to; at++) {
      const hash = hashes[at]!;
      if (this.#near[2 * (hash & NEAR - 1)] !== hash) all |= this.#slots[hash & this.#mask]!;
    }
    return all;
  }

  #lookUp(hash: number): number {
    const mark = hash >>> 16;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = this.#slots[at]!;
      if (slot === 0) return 0;
      if (slot >>> 16 === mark) return slot & 0xFFFF;
    }
  }
}

/** The table of these words; at most three slots in four are taken. Two words that share a mark and a place share their senses. */
export function lexiconTable(words: ReadonlyMap<string, number>): ArrayBuffer {
  let size = 2;
  while (size * 0.75 < words.size + 1) size *= 2;
  const slots = new Uint32Array(new ArrayBuffer(size * SLOT));
  for (const [word, senses] of words) {
    const hash = hashOf(word);
    const mark = hash >>> 16;
    let at = hash & (size - 1);
    while (slots[at] !== 0 && slots[at]! >>> 16 !== mark) at = (at + 1) & (size - 1);
    slots[at] = ((mark << 16) | (slots[at]! & 0xFFFF) | senses) >>> 0;
  }
  return slots.buffer;
}
