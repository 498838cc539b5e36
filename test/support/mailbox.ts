import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message as a server took it; pictures by their Content-ID. */
export interface Received { readonly to: string; readonly raw: string; readonly headers: Readonly<Record<string, string>>; readonly text: string; readonly html: string; readonly pictures: ReadonlyMap<string, Buffer> }

const PATIENCE = 20_000;
// The hub keeps connections that it may use again; a server that goes away ends them.
const CLOSING = 50;

/** A mail server on this machine that takes every message over real SMTP, but for the addresses that it does not know. */
export class Mailbox {
  readonly received: Received[] = [];
  /** Addresses that are refused for good. */
  readonly unknown = new Set<string>();
  /** Whether it refuses everybody's mail, as one does whose lists have this hub among them. */
  isClosed = false;
  /** Called as each message is taken, before the server says so; it waits where it is given something to wait for. */
  onTaken: (message: Received) => void | Promise<void> = () => {};
  #waiting = new Set<() => void>();
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true, logger: false, closeTimeout: CLOSING,
      onRcptTo: ({ address }, _session, answer) => {
        if (this.isClosed) answer(Object.assign(new Error('5.7.1 Client host blocked.'), { responseCode: 550 }));
        else if (this.unknown.has(address)) answer(Object.assign(new Error('No such mailbox here.'), { responseCode: 550 }));
        else answer();
      },
      onData: (stream, { envelope }, answer) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const message = parsed(envelope.rcptTo[0]!.address, Buffer.concat(parts).toString());
          this.received.push(message);
          const taken = this.onTaken(message);
          if (taken === undefined) answer();
          else void taken.then(() => answer());
          for (const look of this.#waiting) look();
        });
      },
    });
    this.#server.on('error', () => {});
  }

  /** On a free port unless one is given. */
  static async open(port = 0): Promise<Mailbox> {
    const mailbox = new Mailbox();
    mailbox.#server.listen(port, '127.0.0.1');
    await once(mailbox.#server.server, 'listening');
    return mailbox;
  }

  get url(): string { return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}/?from=newsletter@hub.example`; }

  to(address: string): Received[] { return this.received.filter((message) => message.to === address); }

  /** Resolves when it holds; fails when it doesn't within twenty seconds. */
  until(holds: () => boolean, patience = PATIENCE): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => { this.#waiting.delete(look); reject(new Error(`It did not come: ${this.received.length} messages did.`)); }, patience);
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** The last message to an address, once there are so many. */
  async next(address: string, count = 1): Promise<Received> {
    await this.until(() => this.to(address).length >= count);
    return this.to(address)[count - 1]!;
  }

  close(): Promise<void> { return new Promise((resolve) => { this.#server.close(() => resolve()); }); }
}

function parsed(to: string, raw: string): Received {
  const parts = partsOf(raw);
  const part = (type: string): string => {
    const found = parts.find(({ headers }) => headers['content-type']?.startsWith(type));
    return found === undefined ? '' : decoded(found.body, found.headers['content-transfer-encoding'] ?? '7bit');
  };
  const pictures = parts.flatMap(({ headers, body }) => (headers['content-id'] === undefined ? [] : [[headers['content-id'].slice(1, -1), Buffer.from(body, 'base64')] as const]));
  return { to, raw, headers: parts[0]!.headers, text: part('text/plain'), html: part('text/html'), pictures: new Map(pictures) };
}

interface Part { readonly headers: Readonly<Record<string, string>>; readonly body: string }
/** The parts of a message, however deep, each after what it is within. */
function partsOf(raw: string): Part[] {
  const at = raw.indexOf('\r\n\r\n');
  const whole: Part = { headers: headersOf(raw.slice(0, at)), body: raw.slice(at + 4) };
  const boundary = /boundary="([^"]+)"/.exec(whole.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return [whole];
  return [whole, ...whole.body.split(`--${boundary}`).slice(1, -1).flatMap((part) => partsOf(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))];
}

const headersOf = (head: string): Record<string, string> =>
  Object.fromEntries(head.replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  return Buffer.from(body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_sign, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString();
}
