/** What gathers messages and writes them together. */
export interface Gathering { flush(): void }

// One tick writes to so many, so that what comes in meanwhile is not left waiting.
const AT_ONCE = 1000;

/** Writes what has been gathered in one turn of the loop at its end: to each connection once, however much there is for it. */
export class Tick {
  #due: Gathering[] = [];

  /** Has it flushed at the end of this turn, once. */
  add(gathering: Gathering): void {
    if (this.#due.push(gathering) === 1) setImmediate(() => this.#flush());
  }

  #flush(): void {
    const due = this.#due;
    this.#due = due.splice(AT_ONCE);
    if (this.#due.length > 0) setImmediate(() => this.#flush());
    for (const gathering of due) gathering.flush();
  }
}
