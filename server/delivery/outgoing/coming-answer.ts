import type { Dispatcher } from 'undici';
import { OutgoingFault } from './outgoing-fault.ts';
import type { OutgoingAnswer, OutgoingPost } from './outgoing-post.ts';

type Bounds = Pick<OutgoingPost, 'timeout' | 'most' | 'signal'>;
type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

const one = (header: string | string[] | undefined): string | null => (Array.isArray(header) ? header[0] ?? null : header ?? null);

/**
 * An answer on its way. It is over when it is whole, when it is more than is read, when it takes too long or when nobody
 * waits for it any more, wherever it is by then, looking up the name and connecting included; what was sent is broken off.
 */
export class ComingAnswer implements Dispatcher.DispatchHandler {
  /** Rejects with an `OutgoingFault`. */
  readonly whole: Promise<OutgoingAnswer>;
  readonly #bounds: Bounds;
  readonly #timer: NodeJS.Timeout;
  readonly #leave = (): void => this.#fail(new OutgoingFault('left', 'Whoever asked went away.'));
  readonly #parts: Buffer[] = [];
  #size = 0;
  #head: Omit<OutgoingAnswer, 'body'> | null = null;
  #fault: OutgoingFault | null = null;
  #connection: Dispatcher.DispatchController | null = null;
  #settle!: { resolve(answer: OutgoingAnswer): void; reject(fault: OutgoingFault): void };

  constructor(bounds: Bounds) {
    const { timeout, signal } = this.#bounds = bounds;
    this.whole = new Promise((resolve, reject) => { this.#settle = { resolve, reject }; });
    this.#timer = setTimeout(() => this.#fail(new OutgoingFault('late', `There was no whole answer within ${timeout} ms.`)), timeout);
    signal?.addEventListener('abort', this.#leave, { once: true });
    if (signal?.aborted === true) this.#leave();
  }

  onRequestStart(connection: Dispatcher.DispatchController): void {
    this.#connection = connection;
    if (this.#fault !== null) connection.abort(this.#fault);
  }

  onResponseStart(...[, status, headers]: [Dispatcher.DispatchController, number, Headers]): void {
    if (status < 200) return;
    // A packed answer was not asked for, and of a few bytes it can make gigabytes.
    const packing = one(headers['content-encoding']);
    if (packing !== null && packing !== 'identity') return this.#fail(new OutgoingFault('packed', 'The answer is packed, which was not asked for.'));
    if (Number(headers['content-length'] ?? 0) > this.#bounds.most) return this.#tooLarge();
    this.#head = { status, type: one(headers['content-type']) ?? '', retryAfter: one(headers['retry-after']) };
  }

  onResponseData(_connection: Dispatcher.DispatchController, part: Buffer): void {
    this.#size += part.length;
    if (this.#size > this.#bounds.most) this.#tooLarge();
    else this.#parts.push(part);
  }

  onResponseEnd(): void {
    this.#over();
    this.#settle.resolve({ ...this.#head!, body: this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts, this.#size) });
  }

  onResponseError(_connection: Dispatcher.DispatchController, fault: Error): void {
    this.#fail(fault instanceof OutgoingFault ? fault : new OutgoingFault('unreachable', 'The connection failed.', fault));
  }

  #tooLarge(): void { this.#fail(new OutgoingFault('too-large', `The answer has more than ${this.#bounds.most} bytes.`)); }

  #fail(fault: OutgoingFault): void {
    if (this.#fault !== null) return;
    this.#fault = fault;
    this.#over();
    this.#settle.reject(fault);
    this.#connection?.abort(fault);
  }

  #over(): void {
    clearTimeout(this.#timer);
    this.#bounds.signal?.removeEventListener('abort', this.#leave);
  }
}
