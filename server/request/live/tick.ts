/** What gathers messages and writes them together. */
export interface Gathering { flush(): void }

// One turn writes to so many, so that what comes in meanwhile is not left waiting.
const AT_ONCE = 1000;
// How long a message may wait for those that are about to follow, in milliseconds.
const WAIT = 25;
// What messages are put together in before they are written.
const SLAB = 256 * 1024;

/**
 * Writes what has been gathered in one turn of the loop at its end, or, where more is about to follow, once that has come:
 * to each connection once, however much there is for it.
 */
export class Tick {
  #due: Gathering[] = [];
  #soon: NodeJS.Immediate | null = null;
  #later: NodeJS.Timeout | null = null;
  #slab = Buffer.allocUnsafeSlow(SLAB);
  #used = 0;
  #isKept = false;

  /** Has what is due flushed at the end of this turn, or, unless `isLast`, a little later. */
  flush(isLast: boolean): void {
    if (this.#soon !== null) return;
    if (isLast) this.#soon = setImmediate(() => this.#flush());
    else this.#later ??= setTimeout(() => this.#flush(), WAIT);
  }

  /** Takes it in among what is due. */
  add(gathering: Gathering): void { this.#due.push(gathering); }

  /**
   * Room for bytes that are written at once. The same memory serves again and again, unless it was `kept`: what a connection
   * does not take at once it holds on to.
   */
  room(bytes: number): Buffer {
    if (bytes > SLAB / 4) return Buffer.allocUnsafeSlow(bytes);
    if (this.#used + bytes > SLAB) {
      if (this.#isKept) this.#slab = Buffer.allocUnsafeSlow(SLAB);
      this.#isKept = false;
      this.#used = 0;
    }
    this.#used += bytes;
    return this.#slab.subarray(this.#used - bytes, this.#used);
  }

  /** A connection has not taken all of what was written. */
  kept(): void { this.#isKept = true; }

  #flush(): void {
    if (this.#later !== null) clearTimeout(this.#later);
    if (this.#soon !== null) clearImmediate(this.#soon);
    this.#later = this.#soon = null;
    const due = this.#due;
    this.#due = due.splice(AT_ONCE);
    if (this.#due.length > 0) this.flush(true);
    for (const gathering of due) gathering.flush();
  }
}
