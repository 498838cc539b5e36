import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came over the wire. */
export interface Received { readonly id: string; readonly headers: IncomingHttpHeaders; readonly raw: string; readonly body: { type: string; timestamp: string; data: any } }

/** What a receiver answers: a status, or more. Nothing is answered before it resolves. */
export type Answering = (received: Received) => number | { status: number; headers: Record<string, string> } | Promise<number>;

/** A partner's own server that takes webhooks; `received` has all that came, taken or not. */
export class Receiver {
  readonly received: Received[] = [];
  answer: Answering = () => 204;
  #server: Server | null = null;
  #port = 0;

  /** Begins to listen, where it listened before. */
  async open(): Promise<this> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part)).on('end', () => void (async () => {
        const raw = Buffer.concat(parts).toString();
        const one = { id: String(request.headers['webhook-id']), headers: request.headers, raw, body: JSON.parse(raw) as Received['body'] };
        this.received.push(one);
        const answer = await this.answer(one);
        response.writeHead(typeof answer === 'number' ? answer : answer.status, typeof answer === 'number' ? {} : answer.headers).end();
      })());
    });
    await new Promise<void>((resolve) => { server.listen(this.#port, '127.0.0.1', resolve); });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  get url(): string { return `http://127.0.0.1:${this.#port}/hooks`; }
  get ids(): string[] { return this.received.map(({ id }) => id); }

  /** Nobody listens there any more. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => { server.close(resolve); });
  }
}

/** Whether a message is signed with that secret, worked out from the text of Standard Webhooks 1.0 and nothing of the hub. */
export function isSigned({ headers, raw }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update([headers['webhook-id'], headers['webhook-timestamp'], raw].join('.')).digest();
  return String(headers['webhook-signature']).split(' ').some((each) => {
    const [version, signature] = each.split(',');
    const given = Buffer.from(signature ?? '', 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
