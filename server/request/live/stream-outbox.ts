import type { ServerResponse } from 'node:http';
import { BEHIND } from './slow.ts';
import type { Tick } from './tick.ts';

/** What a stream is sent of the log, written once a tick. */
export class StreamOutbox {
  readonly #response: ServerResponse;
  readonly #tick: Tick;
  readonly #tooSlow: () => void;
  #events: Buffer[] = [];

  constructor(response: ServerResponse, tick: Tick, tooSlow: () => void) {
    this.#response = response;
    this.#tick = tick;
    this.#tooSlow = tooSlow;
  }

  put(event: Buffer, isLast: boolean): void {
    if (this.#events.push(event) === 1) this.#tick.add(this);
    this.#tick.flush(isLast);
  }

  flush(): void {
    const events = this.#events;
    if (events.length === 0) return;
    this.#events = [];
    if (this.#response.destroyed || this.#response.writableEnded) return;
    if (this.#response.writableLength > BEHIND) this.#tooSlow();
    else this.#response.write(events.length === 1 ? events[0]! : Buffer.concat(events));
  }
}
