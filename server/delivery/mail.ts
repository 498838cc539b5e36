import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';

/** A letter to one address. Its words are written by the hub or have passed the gate; the address is nobody's but the mail's. */
export interface Letter {
  readonly to: string;
  /** The name beside the hub's own address; none unless given. */
  readonly sender?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without its angle brackets; the same letter always has the same. */
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What became of a letter: taken by the server; the address unknown there, for good; the letter refused for good; none of
 * these for now; or no answer, because there is no server or it went away.
 */
export type Handed = 'taken' | 'unknown' | 'refused' | 'failed' | 'away';

/**
 * Passed by a letter before its last byte goes out: until then no server can have taken it. Resolves with what is called
 * with what became of it, before anything else happens.
 */
export type LastStep = () => Promise<(handed: Handed) => void>;

/** Where letters are handed over. */
export interface Mail {
  hand(letter: Letter, last?: LastStep): Promise<Handed>;
  close(): Promise<void>;
}

/** Where mail goes: a server's address, which may say `?from=` and `?rateLimit=` (letters a second); else a folder. */
export interface MailSettings { readonly smtpUrl: string | null; readonly folder: string; readonly host: string }

const CONNECTIONS = 5;
const PATIENCE = 60_000;
const AT_ONCE: LastStep = () => Promise.resolve(() => {});
// Addresses are not looked up, files are not read: whatever a letter says.
const CLOSED = { disableFileAccess: true, disableUrlAccess: true } as const;

/** Opens the way out for mail. Nothing is sent, and no server asked, before the first letter. */
export function openMail({ smtpUrl, folder, host }: MailSettings): Mail {
  const url = smtpUrl === null ? null : new URL(smtpUrl);
  const from = url?.searchParams.get('from') ?? `newsletter@${host}`;
  url?.searchParams.delete('from');
  const compose = (letter: Letter): Promise<Buffer> => new MailComposer({
    ...CLOSED, from: { name: letter.sender ?? '', address: from }, to: { name: '', address: letter.to }, subject: letter.subject, text: letter.text, html: letter.html, messageId: `<${letter.messageId}>`, headers: letter.headers, textEncoding: 'base64',
  }).compile().build();
  return url === null ? new MailFolder(folder, compose) : new MailServer(url, from, compose);
}

class MailServer implements Mail {
  readonly #transport: ReturnType<typeof nodemailer.createTransport>;
  readonly #from: string;
  readonly #compose: (letter: Letter) => Promise<Buffer>;
  constructor(url: URL, from: string, compose: (letter: Letter) => Promise<Buffer>) {
    const rateLimit = Number(url.searchParams.get('rateLimit') ?? 0);
    url.searchParams.delete('rateLimit');
    this.#transport = nodemailer.createTransport({ url: url.href, pool: true, maxConnections: CONNECTIONS, maxMessages: Infinity, connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE, ...(rateLimit > 0 ? { rateLimit } : {}), ...CLOSED, logger: false } as never);
    this.#from = from;
    this.#compose = compose;
  }

  // What a server answers may hold the address: nothing of it leaves here.
  async hand(letter: Letter, last: LastStep = AT_ONCE): Promise<Handed> {
    let [tell, over]: [(handed: Handed) => void, Handed | null] = [() => {}, null];
    // Its turn may come when the connection has failed already: it is given back at once.
    const mayEnd = async (): Promise<void> => {
      const told = await last();
      if (over === null) tell = told;
      else told(over);
    };
    over = await this.#compose(letter).then((bytes) => this.#transport.sendMail({ envelope: { from: this.#from, to: [letter.to] }, raw: withLastStep(bytes, mayEnd) })).then((): Handed => 'taken', outcomeOf);
    tell(over);
    return over;
  }

  close(): Promise<void> {
    this.#transport.close();
    return Promise.resolve();
  }
}

class MailFolder implements Mail {
  readonly #folder: string;
  readonly #compose: (letter: Letter) => Promise<Buffer>;
  constructor(folder: string, compose: (letter: Letter) => Promise<Buffer>) {
    this.#folder = folder;
    this.#compose = compose;
  }

  async hand(letter: Letter, last: LastStep = AT_ONCE): Promise<Handed> {
    const message = await this.#compose(letter);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const name = join(this.#folder, `${Date.now()}-${randomBytes(4).toString('hex')}`);
    await writeFile(`${name}.new`, message, { mode: 0o600 });
    const tell = await last();
    const handed = await rename(`${name}.new`, `${name}.eml`).then((): Handed => 'taken', (): Handed => 'away');
    tell(handed);
    return handed;
  }

  close(): Promise<void> { return Promise.resolve(); }
}

function outcomeOf(fault: { responseCode?: number; command?: string }): Handed {
  if (fault.responseCode === undefined) return 'away';
  if (fault.responseCode < 500) return 'failed';
  return fault.command === 'RCPT TO' ? 'unknown' : fault.command === 'DATA' ? 'refused' : 'failed';
}

/** The bytes as a stream that ends only when it may; until a stream's end nodemailer keeps back the dot that ends a message. */
function withLastStep(bytes: Buffer, mayEnd: () => Promise<void>): Readable {
  let isRead = false;
  return new Readable({
    read() {
      if (!isRead) {
        isRead = true;
        this.push(bytes);
        return;
      }
      mayEnd().then(() => this.push(null), (fault: Error) => this.destroy(fault));
    },
  });
}
