import { classOf } from '../../access/index.ts';
import type { LiveEvents, RequestContext, Subscriber, Viewer } from '../../access/index.ts';
import { HubError } from '../../kernel/index.ts';

/** An event, and the class of viewers that it was meant for. */
interface Told { readonly event: unknown; readonly forClass: string }
type Current = (viewer: Viewer) => Promise<Viewer | null>;

// What may wait for a reader; whoever is further behind resumes by a cursor.
const WAITING = 1000;
let count = 0;

/**
 * The log's events for one subscriber alone. What the hub says of an event is the same for all of a class and shared among
 * them; what a partner says of it need not be. Each event is for the viewer of its moment.
 */
export class OwnEvents implements AsyncIterableIterator<unknown>, Subscriber<Told> {
  readonly #events: LiveEvents;
  readonly #context: RequestContext;
  readonly #current: Current;
  readonly #leave: () => void;
  readonly #waiting: Told[] = [];
  #wake: (() => void) | null = null;
  #drained: (() => void) | null = null;
  #fault: unknown = null;
  #isOver = false;

  constructor(events: LiveEvents, context: RequestContext, current: Current) {
    this.#events = events;
    this.#context = context;
    this.#current = current;
    const key = `alone ${++count}`;
    this.#leave = events.join({ key, answer: async (viewer, event): Promise<Told> => ({ event, forClass: classOf(viewer).key }) }, this as Subscriber);
  }

  get viewer(): Viewer { return this.#context.viewer; }

  [Symbol.asyncIterator](): this { return this; }

  async next(): Promise<IteratorResult<unknown>> {
    while (this.#waiting.length === 0 && this.#fault === null && !this.#isOver) await new Promise<void>((resolve) => { this.#wake = resolve; });
    const told = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#drained?.();
    if (this.#isOver || told === undefined) {
      if (this.#isOver) return { done: true, value: undefined };
      throw this.#fault;
    }
    const viewer = await this.#current(this.viewer);
    // The door that the stream goes out by is about to say that the credential has ended.
    if (viewer === null) return this.next();
    this.#context.renew(viewer);
    if (classOf(viewer).key === told.forClass) return this.#asOfNow(viewer, told.event);
    void this.return();
    throw new HubError('UNAVAILABLE', 'What you may read has changed while events waited for you: subscribe again, from your last cursor.');
  }

  // It may have waited for a slow reader, or for what a partner says of the one before it.
  async #asOfNow(viewer: Viewer, event: unknown): Promise<IteratorResult<unknown>> {
    const value = await this.#events.again(viewer, event);
    return value === null ? this.next() : { done: false, value };
  }

  return(): Promise<IteratorResult<unknown>> {
    this.#isOver = true;
    this.#leave();
    this.#wake?.();
    this.#drained?.();
    return Promise.resolve({ done: true, value: undefined });
  }

  send(told: Told): void {
    if (this.#waiting.length >= WAITING) this.failed(new HubError('UNAVAILABLE', 'Too slow: subscribe again, from your last cursor.'));
    else this.#waiting.push(told);
    this.#wake?.();
  }

  room(): Promise<void> | null {
    return this.#waiting.length === 0 || this.#isOver ? null : new Promise((resolve) => { this.#drained = resolve; });
  }

  // Nothing more comes, and that is no end; see `next`.
  ended(): void {}

  failed(error: unknown): void {
    this.#fault ??= error;
    this.#leave();
    this.#wake?.();
  }
}
