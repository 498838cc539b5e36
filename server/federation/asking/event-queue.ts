/** How a stream of events ended: as it should, by the partner's refusal, or because the partner is gone or sends more than is read; `left`: nobody reads it any more. */
export type StreamEnd = 'complete' | 'refused' | 'lost' | 'left';

const MOST_WAITING = 256;

/** Events on their way from a socket, which does not wait, to a reader who takes them one by one. */
export class EventQueue {
  readonly #waiting: unknown[] = [];
  #end: StreamEnd | null = null;
  #wake: () => void = () => {};

  /** False where nothing more is taken: too many wait, or it is over. */
  push(event: unknown): boolean {
    if (this.#end !== null) return false;
    if (this.#waiting.push(event) > MOST_WAITING) this.end('lost');
    this.#wake();
    return this.#end === null;
  }

  /** The first end counts. Events before it are still read, unless nobody reads them or some were lost. */
  end(how: StreamEnd): void {
    if (this.#end !== null) return;
    this.#end = how;
    if (how === 'left' || this.#waiting.length > MOST_WAITING) this.#waiting.length = 0;
    this.#wake();
  }

  async next(): Promise<{ readonly event: unknown } | { readonly end: StreamEnd }> {
    while (this.#waiting.length === 0) {
      if (this.#end !== null) return { end: this.#end };
      await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
    return { event: this.#waiting.shift() };
  }
}
