import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { AT_ONCE } from './letter.ts';
import type { Handed, LastStep, Mail, RawLetter } from './letter.ts';

const CONNECTIONS = 5;
const PATIENCE = 60_000;
// Servers hang up on who says nothing; better that it is done from here.
const IDLE = 10_000;

/** The time by which a mail server is not given more than it takes, in milliseconds: the process's own, or a test's. */
export interface Pacing { now(): number; wait(milliseconds: number): Promise<unknown> }

/**
 * A mail server, by a few connections that are kept and used again. nodemailer's own pool composes a letter for each message
 * and pipes it through several streams: over its connections alone the same letters cost half.
 */
export class MailServer implements Mail {
  readonly compose: Mail['compose'];
  readonly #options: SMTPConnectionOptions & { auth?: { user?: string; pass?: string } };
  readonly #from: string;
  readonly #between: number;
  readonly #pacing: Pacing;
  readonly #idle: SMTPConnection[] = [];
  readonly #waiting: ((connection: SMTPConnection | null) => void)[] = [];
  #open = 0;
  #next = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(url: URL, { from, compose, pacing }: { from: string; compose: Mail['compose']; pacing: Pacing }) {
    this.#pacing = pacing;
    const rate = Number(url.searchParams.get('rateLimit') ?? 0);
    for (const ours of ['from', 'rateLimit']) url.searchParams.delete(ours);
    this.#options = { ...parseConnectionUrl(url.href), connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE, logger: false } as never;
    this.#between = rate > 0 ? 1000 / rate : 0;
    this.#from = from;
    this.compose = compose;
  }

  // What a server answers may hold the address: nothing of it leaves here.
  async hand(letter: RawLetter, last: LastStep = AT_ONCE): Promise<Handed> {
    await this.#turn();
    let connection: SMTPConnection;
    try {
      connection = await this.#take();
    } catch {
      // Nobody there, or nobody who takes this hub's word: that is no letter's fault.
      return 'away';
    }
    let [tell, over]: [(handed: Handed) => void, Handed | null] = [() => {}, null];
    // Its turn may come when the connection has failed already: it is given back at once.
    const mayEnd = async (): Promise<void> => {
      const told = await last();
      if (over === null) tell = told;
      else told(over);
    };
    over = await sent(connection, { from: this.#from, to: letter.to, message: withLastStep(letter.raw, mayEnd) });
    tell(over);
    this.#give(connection, over === 'taken');
    return over;
  }

  close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const connection of this.#idle.splice(0)) connection.close();
    return Promise.resolve();
  }

  // Evenly, so that a server which counts by the second or by the minute is content alike.
  async #turn(): Promise<void> {
    if (this.#between === 0) return;
    const now = this.#pacing.now();
    this.#next = Math.max(now, this.#next + this.#between);
    if (this.#next > now) await this.#pacing.wait(this.#next - now);
  }

  async #take(): Promise<SMTPConnection> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#open >= CONNECTIONS) {
      const { promise, resolve } = Promise.withResolvers<SMTPConnection | null>();
      this.#waiting.push(resolve);
      const given = await promise;
      if (given !== null) return given;
    }
    this.#open++;
    try {
      return await this.#opened();
    } catch (fault) {
      this.#gone();
      throw fault;
    }
  }

  // After anything but a letter that was taken nobody knows what the server expects next.
  #give(connection: SMTPConnection, isSound: boolean): void {
    if (!isSound) {
      connection.close();
      return this.#gone();
    }
    const next = this.#waiting.shift();
    if (next !== undefined) return next(connection);
    this.#idle.push(connection);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      for (const unused of this.#idle.splice(0)) {
        unused.quit();
        this.#open--;
      }
    }, IDLE).unref();
  }

  #gone(): void {
    this.#open--;
    this.#waiting.shift()?.(null);
  }

  #opened(): Promise<SMTPConnection> {
    const connection = new SMTPConnection(this.#options);
    return new Promise((resolve, reject) => {
      // The server hung up on an unused one: it is not used again. On one in use, sending fails by itself.
      const lost = (fault?: Error): void => {
        const at = this.#idle.indexOf(connection);
        if (at >= 0) {
          this.#idle.splice(at, 1);
          this.#gone();
        }
        reject(fault ?? new Error('The mail server hung up.'));
      };
      connection.on('error', (fault: Error) => lost(fault));
      connection.on('end', () => lost());
      connection.connect(() => {
        const { user, pass } = this.#options.auth ?? {};
        if (user === undefined) return resolve(connection);
        connection.login({ user, credentials: { user, pass }, method: false } as never, (fault: Error | null | undefined) => { if (fault) { connection.close(); reject(fault); } else resolve(connection); });
      });
    });
  }
}

interface SmtpFault { responseCode?: number; response?: string; command?: string }

// RFC 3463, X.7: the server will not have this hub's mail, by a list or by mistake, whoever it is for.
const IS_POLICY = /^5\d\d[ -]5\.7\./;

function outcomeOf(fault: SmtpFault): Handed {
  if (fault.responseCode === undefined) return 'away';
  if (fault.responseCode < 500) return 'failed';
  if (fault.command === 'RCPT TO') return IS_POLICY.test(fault.response ?? '') ? 'failed' : 'unknown';
  return fault.command === 'DATA' ? 'refused' : 'failed';
}

const sent = (connection: SMTPConnection, { from, to, message }: { from: string; to: string; message: Readable }): Promise<Handed> =>
  new Promise((resolve) => { connection.send({ from, to: [to] } as never, message, (fault: unknown) => resolve(fault ? outcomeOf(fault as SmtpFault) : 'taken')); });

/** The text as a stream that ends only when it may; until a stream's end the dot that ends a message is kept back. */
function withLastStep(raw: string, mayEnd: () => Promise<void>): Readable {
  let isRead = false;
  return new Readable({
    read() {
      if (!isRead) {
        isRead = true;
        this.push(Buffer.from(raw));
        return;
      }
      mayEnd().then(() => this.push(null), (fault: Error) => this.destroy(fault));
    },
  });
}
