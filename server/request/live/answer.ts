import type { ExecutionResult } from 'graphql';
import * as ws from 'ws';

/** The bytes of a message, all but the id of a subscription, which goes where the gap is. */
export interface Frame { readonly bytes: Buffer; readonly gap: number }

// The package exports it; its types leave it out.
const { Sender } = ws as unknown as { Sender: { frame(data: Buffer, options: { fin: boolean; opcode: number; mask: boolean; rsv1: boolean; readOnly: boolean }): Buffer[] } };
const TEXT = 1;
// As the protocol's library writes a message: id, type, payload.
const BEFORE = Buffer.from('{"id":');

/** One result for many subscribers: written as text once, and as a frame once for each length of their ids. */
export class Answer {
  readonly #payload: string;
  readonly #frames = new Map<number, Frame>();
  #event: Buffer | null = null;

  constructor({ data, errors }: ExecutionResult) {
    this.#payload = JSON.stringify(errors === undefined ? { data } : { data, errors });
  }

  /** As an event of a stream. */
  get event(): Buffer { return this.#event ??= Buffer.from(`event: next\ndata: ${this.#payload}\n\n`); }

  /** As a frame of a socket, for an id that takes so many bytes as JSON. */
  frame(idBytes: number): Frame {
    let frame = this.#frames.get(idBytes);
    if (frame === undefined) this.#frames.set(idBytes, frame = this.#framed(idBytes));
    return frame;
  }

  #framed(idBytes: number): Frame {
    const message = Buffer.concat([BEFORE, Buffer.alloc(idBytes), Buffer.from(`,"type":"next","payload":${this.#payload}}`)]);
    const parts = Sender.frame(message, { fin: true, opcode: TEXT, mask: false, rsv1: false, readOnly: true });
    const bytes = Buffer.concat(parts);
    return { bytes, gap: bytes.length - message.length + BEFORE.length };
  }
}
