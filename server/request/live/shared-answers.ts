import type { LiveEvents, Selection, Subscriber, Viewer } from '../../access/index.ts';
import type { Answer } from './answer.ts';

/** What a subscription to the log is told of its course. */
export interface Sharing {
  readonly viewer: Viewer;
  /** Called once, however it ends, with the number of events sent. */
  closed(events: number): void;
  /** Notes what it could not go on for. */
  fail(error: unknown): void;
}

/** Where the answers go. */
export interface Outlet {
  send(answer: Answer, isLast: boolean): void;
  room(): Promise<void> | null;
  /** The credential has ended. */
  ended(): void;
  /** The hub can't go on with it; whoever comes back may find that it can. */
  lost(): void;
}

/**
 * The answers of one subscription to the log, made together with those of all who ask alike. To whoever iterates it it never
 * says a word: answers go by the outlet, and it ends when it is left.
 */
export class SharedAnswers implements AsyncIterableIterator<never>, Subscriber<Answer> {
  readonly viewer: Viewer;
  readonly #sharing: Sharing;
  #begin: ((subscriber: SharedAnswers) => () => void) | null;
  #leave: (() => void) | null = null;
  #outlet: Outlet | null = null;
  #settle: ((result: IteratorResult<never>) => void) | null = null;
  #isOver = false;
  #sent = 0;

  constructor(events: LiveEvents, selection: Selection<Answer>, sharing: Sharing) {
    this.viewer = sharing.viewer;
    this.#sharing = sharing;
    this.#begin = (subscriber) => events.join(selection, subscriber as Subscriber);
  }

  /** Where its answers go; say so before it is iterated. */
  to(outlet: Outlet): this {
    this.#outlet = outlet;
    return this;
  }

  [Symbol.asyncIterator](): this { return this; }

  /** Begins, when first called; settles at the end. */
  next(): Promise<IteratorResult<never>> {
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.#settle = resolve;
      const begin = this.#begin;
      this.#begin = null;
      if (begin !== null) this.#leave = begin(this);
      if (this.#isOver) this.#leave?.();
    });
  }

  return(): Promise<IteratorResult<never>> {
    this.#end();
    this.#settle?.({ done: true, value: undefined });
    return Promise.resolve({ done: true, value: undefined });
  }

  send(answer: Answer, isLast: boolean): void {
    if (this.#isOver) return;
    this.#sent++;
    this.#outlet!.send(answer, isLast);
  }

  room(): Promise<void> | null { return this.#isOver ? null : this.#outlet!.room(); }

  ended(): void { if (!this.#isOver) this.#outlet!.ended(); }

  failed(error: unknown): void {
    if (this.#isOver) return;
    // Half a minute of trying went before this: the database is away, and an error would be taken for the end of all events.
    this.#sharing.fail(error);
    this.#outlet!.lost();
    this.#end();
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#begin = null;
    this.#leave?.();
    this.#sharing.closed(this.#sent);
  }
}
