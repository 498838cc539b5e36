/** How a stream of events ended: as it should, by the partner's refusal, or because the partner is gone or sends more than is read; `left`: nobody reads it any more. */
export type StreamEnd = 'complete' | 'refused' | 'lost' | 'left';

const MOST_WAITING = 256;
// So many sockets may be open to a partner that each event as large as one may be would fill the memory.
const MOST_BYTES = 2 * 1024 * 1024;

/** Events on their way from a socket, which does not wait, to a reader who takes them one by one. */
export class EventQueue {
  readonly #waiting: { readonly event: unknown; readonly bytes: number }[] = [];
  #bytes = 0;
  #end: StreamEnd | null = null;
  #wake: () => void = () => {};

  /** An event that took so many bytes on its way. False where nothing more is taken: too many wait, or it is over. */
  push(event: unknown, bytes: number): boolean {
    if (this.#end !== null) return false;
    this.#waiting.push({ event, bytes });
    this.#bytes += bytes;
    if (this.#isTooMuch) this.end('lost');
    this.#wake();
    return this.#end === null;
  }

  /** The first end counts. Events before it are still read, unless nobody reads them or some were lost. */
  end(how: StreamEnd): void {
    if (this.#end !== null) return;
    this.#end = how;
    if (how === 'left' || this.#isTooMuch) this.#waiting.length = 0;
    this.#wake();
  }

  async next(): Promise<{ readonly event: unknown } | { readonly end: StreamEnd }> {
    while (this.#waiting.length === 0) {
      if (this.#end !== null) return { end: this.#end };
      await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
    const { event, bytes } = this.#waiting.shift()!;
    this.#bytes -= bytes;
    return { event };
  }

  get #isTooMuch(): boolean { return this.#waiting.length > MOST_WAITING || this.#bytes > MOST_BYTES; }
}
