import type { ExecutionResult } from 'graphql';

/** What a stream of answers does with each event and at its end. */
export interface Responding {
  respond(event: unknown): Promise<ExecutionResult>;
  /** The error as the asker may see it. */
  fail(error: unknown): Error;
  /** Called once, however the stream ends, with the number of events sent. */
  closed(events: number): void;
}

/**
 * The answers of one subscription, one for each event of its source, made only when the last has been taken: a slow reader
 * slows its source and fills no memory. Where the source fails, so does the stream, with what the asker may see.
 */
export class ResponseStream implements AsyncIterableIterator<ExecutionResult> {
  readonly #source: AsyncIterator<unknown>;
  readonly #responding: Responding;
  #events = 0;
  #ended = false;
  #waiting: ((result: IteratorResult<ExecutionResult>) => void) | null = null;

  constructor(source: AsyncIterator<unknown>, responding: Responding) {
    this.#source = source;
    this.#responding = responding;
  }

  [Symbol.asyncIterator](): this { return this; }

  next(): Promise<IteratorResult<ExecutionResult>> {
    return new Promise((resolve, reject) => {
      this.#waiting = resolve;
      this.#pull().then(resolve, reject);
    });
  }

  // A source that is a generator settles its return() only after its next event, which may never come: whoever waits is
  // let go at once, and nobody waits for the source.
  /** Ends the stream, while it waits for its next event too. */
  return(): Promise<IteratorResult<ExecutionResult>> {
    const done = this.#end();
    this.#waiting?.(done);
    Promise.resolve(this.#source.return?.()).catch(() => {});
    return Promise.resolve(done);
  }

  async #pull(): Promise<IteratorResult<ExecutionResult>> {
    if (this.#ended) return { done: true, value: undefined };
    try {
      const event = await this.#source.next();
      if (event.done === true) return this.#end();
      const value = await this.#responding.respond(event.value);
      this.#events++;
      return { done: false, value };
    } catch (error) {
      this.#end();
      throw this.#responding.fail(error);
    }
  }

  #end(): IteratorResult<ExecutionResult> {
    if (!this.#ended) {
      this.#ended = true;
      this.#responding.closed(this.#events);
    }
    return { done: true, value: undefined };
  }
}
