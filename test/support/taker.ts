import type { LiveEvents, Selection, Subscriber, Viewer } from '../../server/access/index.ts';

/** Somebody who takes events of the log by hand, one by one: there is room for the next when the last has been taken. */
export class Taker<Event> implements Subscriber<Event> {
  readonly viewer: Viewer;
  /** What it was told instead of events. */
  readonly told: string[] = [];
  readonly #events: Event[] = [];
  readonly #leave: () => void;
  #came = Promise.withResolvers<void>();
  #taken = Promise.withResolvers<void>();

  constructor(events: LiveEvents, viewer: Viewer) {
    this.viewer = viewer;
    const selection: Selection<Event> = { key: 'as it is', answer: (_viewer, event) => Promise.resolve(event as Event) };
    this.#leave = events.join(selection, this as Subscriber);
  }

  /** The next event, once it is there; asking for it says that there is room. */
  async next(): Promise<Event> {
    this.#taken.resolve();
    while (this.#events.length === 0) {
      await this.#came.promise;
      this.#came = Promise.withResolvers();
    }
    return this.#events.shift()!;
  }

  leave(): void {
    this.#taken.resolve();
    this.#leave();
  }

  send(event: Event): void {
    this.#events.push(event);
    this.#came.resolve();
    this.#taken = Promise.withResolvers();
  }

  room(): Promise<void> { return this.#taken.promise; }
  ended(): void { this.told.push('ended'); }
  failed(error: unknown): void { this.told.push(String(error)); }
}
