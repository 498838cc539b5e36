import type { Viewer } from './viewer.ts';

/** How an event of the log becomes what a subscription sends: the same for all who ask alike. */
export interface Selection<Answer = unknown> {
  /** Equal for questions of which viewers of one class must get equal answers. */
  readonly key: string;
  /** What goes out of this event to viewers like this one. Faults of a field are part of it. */
  answer(viewer: Viewer, event: unknown): Promise<Answer>;
}

/** Whoever a subscription sends to. */
export interface Subscriber<Answer = unknown> {
  /** Who asked; each event asks anew who that is by now. */
  readonly viewer: Viewer;
  /** Puts it on its way, without waiting for it to leave; `isLast` where nothing is about to follow at once. */
  send(answer: Answer, isLast: boolean): void;
  /** Settles when there is room for more, or nobody there to read it; null where there is room now. */
  room(): Promise<void> | null;
  /** The credential has ended: nothing more is sent. */
  ended(): void;
  /** It can't go on. Nothing more is sent. */
  failed(error: unknown): void;
}

/**
 * Events of the log, as a subscription's resolver hands them to the door that the question came by. GraphQL asks for
 * something that can be iterated; the door joins it instead, so that subscribers who ask alike are answered together.
 */
export abstract class LiveEvents implements AsyncIterable<never> {
  /** From now on `subscriber` is sent what is its own; call what comes back to leave. */
  abstract join(selection: Selection, subscriber: Subscriber): () => void;

  /** An event that has waited since it was told, with no more than is the viewer's by now; null where that is nothing. */
  abstract again(viewer: Viewer, event: unknown): Promise<unknown>;

  [Symbol.asyncIterator](): never { throw new Error('Events of the log are joined, not iterated.'); }
}
