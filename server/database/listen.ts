import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

type Hear = (payload: string | null) => void;

/** A notice as PostgreSQL gave it, with the process there whose change it tells of. */
export interface Notice { readonly channel: string; readonly payload: string; readonly processId: number }

const LONGEST_PAUSE = 5000;

/**
 * Hears channels of a PostgreSQL, all on one connection of its own, and comes back after any break: then `hear(null)` says
 * that notices may have been missed. `seen` is told of each before those who hear, and null after a break.
 */
export class Notices {
  readonly #url: string;
  readonly #seen: (notice: Notice | null) => void;
  readonly #heard = new Map<string, Set<Hear>>();
  readonly #ended = new AbortController();
  #client: pg.Client | null = null;
  #asked: Promise<unknown> | null = null;
  constructor(url: string, seen: (notice: Notice | null) => void = () => {}) {
    this.#url = url;
    this.#seen = seen;
  }

  /** Hears `channel` from now on; call what comes back to end it. */
  async listen(channel: string, hear: Hear): Promise<() => Promise<void>> {
    const hearers = this.#heard.get(channel) ?? new Set<Hear>();
    this.#heard.set(channel, hearers.add(hear));
    // One after the other: a connection takes one statement at a time.
    this.#asked = (this.#asked ?? this.#open()).then(() => this.#client!.query(`listen ${pg.escapeIdentifier(channel)}`));
    await this.#asked;
    return async () => { hearers.delete(hear); };
  }

  /** Hears nothing more. */
  async end(): Promise<void> {
    this.#ended.abort();
    await this.#client?.end();
  }

  async #open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url, fallback_application_name: 'fanar notices', keepAlive: true, keepAliveInitialDelayMillis: 10_000, connectionTimeoutMillis: 10_000,
    });
    this.#client = client;
    client.on('error', () => {});
    client.on('notification', ({ channel, payload = '', processId }) => {
      this.#seen({ channel, payload, processId });
      this.tell(channel, payload);
    });
    try {
      await client.connect();
      for (const channel of this.#heard.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (fault) {
      void client.end().catch(() => {});
      throw fault;
    }
    // Only now: a connection that was never made ends as well, and each such end would begin one more series of attempts.
    client.once('end', () => void this.#reopen());
  }

  async #reopen(): Promise<void> {
    for (let pause = 100; !this.#ended.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        await wait(pause, undefined, { signal: this.#ended.signal });
        await this.#open();
        this.#seen(null);
        this.tellAll();
        return;
      } catch { /* tried again, a little later each time */ }
    }
  }

  /** Says that something may have been missed on any channel. */
  tellAll(): void {
    for (const channel of this.#heard.keys()) this.tell(channel, null);
  }

  /** As if PostgreSQL had said so. */
  tell(channel: string, payload: string | null): void {
    for (const hear of this.#heard.get(channel) ?? []) hear(payload);
  }
}
