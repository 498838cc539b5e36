/** Bits by the hashes of words, of which none is without any, in one row of numbers: a look-up reads a place or two of it. */
export class BitsByHash {
  // A hash and its bits; a word stands in the first free place from its hash on.
  readonly #rows: Int32Array;
  readonly #mask: number;
  // By some bits more of a hash, whether any is like it: of most words that tells that they are unknown, and it is small enough to stay at hand.
  readonly #may: Int32Array;
  readonly #mayMask: number;

  constructor(known: ReadonlyMap<number, number>) {
    let size = 8;
    while (size < 2 * known.size) size *= 2;
    this.#mask = size - 1;
    this.#rows = new Int32Array(2 * size);
    this.#may = new Int32Array(size / 8);
    this.#mayMask = this.#may.length - 1;
    for (const [hash, bits] of known) {
      let at = hash & this.#mask;
      while (this.#rows[2 * at + 1] !== 0) at = (at + 1) & this.#mask;
      this.#rows[2 * at] = hash;
      this.#rows[2 * at + 1] = bits;
      this.#may[hash >>> 5 & this.#mayMask]! |= 1 << hash;
    }
  }

  /** The bits of this hash, 0 for none. */
  of(hash: number): number {
    if ((this.#may[hash >>> 5 & this.#mayMask]! >>> hash & 1) === 0) return 0;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const bits = this.#rows[2 * at + 1]!;
      if (bits === 0 || this.#rows[2 * at] === hash) return bits;
    }
  }
}
