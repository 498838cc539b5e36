import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { Answer } from './answer.ts';
import { BEHIND, roomIn } from './slow.ts';
import type { Tick } from './tick.ts';

/** A socket as frames are written to it: past the package, which writes whole frames at once and so never comes between. */
export interface Wire { readonly socket: WebSocket; readonly raw: Duplex; readonly tick: Tick }

// What is written together at most; more would wait in memory for no gain.
const TOGETHER = 64 * 1024;

/** What a socket is sent of the log, written once a tick, each message under the id of its subscription. */
export class Outbox {
  readonly #wire: Wire;
  readonly #tooSlow: () => void;
  #answers: Answer[] = [];
  #ids: string[] = [];
  #bytes = 0;

  constructor(wire: Wire, tooSlow: () => void) {
    this.#wire = wire;
    this.#tooSlow = tooSlow;
  }

  /** For a subscription whose id is `id` as JSON. */
  put(answer: Answer, id: string, isLast: boolean): void {
    if (this.#answers.length === 0) this.#wire.tick.add(this);
    this.#wire.tick.flush(isLast);
    this.#answers.push(answer);
    this.#ids.push(id);
    this.#bytes += answer.frame(Buffer.byteLength(id)).bytes.length;
    if (this.#bytes >= TOGETHER) this.#write();
  }

  room(): Promise<void> | null { return roomIn(this.#wire.raw); }

  flush(): void { if (this.#answers.length > 0) this.#write(); }

  #write(): void {
    const { socket, raw } = this.#wire;
    if (socket.readyState === WebSocket.OPEN) {
      if (socket.bufferedAmount > BEHIND) this.#tooSlow();
      else this.#writeTogether(raw);
    }
    this.#answers = [];
    this.#ids = [];
    this.#bytes = 0;
  }

  #writeTogether(raw: Duplex): void {
    const { tick } = this.#wire;
    // Where something waits already, this will too, in memory of its own.
    if (raw.writableLength > 0) {
      raw.write(this.#fill(Buffer.allocUnsafeSlow(this.#bytes)));
      return;
    }
    raw.write(this.#fill(tick.room(this.#bytes)));
    if (raw.writableLength > 0) tick.kept();
  }

  #fill(all: Buffer): Buffer {
    let at = 0;
    for (let i = 0; i < this.#answers.length; i++) {
      const id = this.#ids[i]!;
      const { bytes, gap } = this.#answers[i]!.frame(Buffer.byteLength(id));
      all.set(bytes, at);
      all.write(id, at + gap);
      at += bytes.length;
    }
    return all;
  }
}
