import { connect } from '@nats-io/transport-node';
import type { NatsConnection } from '@nats-io/transport-node';

/** Where hubs wake each other besides PostgreSQL's own notices: servers of NATS, and a word that only hubs of one network know. */
export interface RelaySettings { readonly url: string; readonly network: string }

type Hear = (channel: string, payload: string | null) => void;

const CHANNEL = /^[a-z_]{1,60}$/;
const LONGEST = 200;

/**
 * Passes notices on from hub to hub over NATS. A notice says no more than that there is something to look for, so core NATS
 * does, which keeps nothing: one that is lost, or all of them while no server is there, cost a look each second and never
 * an event. Who can reach the servers can at worst make hubs look in vain.
 */
export class Relay {
  readonly #subject: string;
  readonly #hear: Hear;
  readonly #opening: Promise<void>;
  #connection: NatsConnection | null = null;
  #isClosed = false;

  constructor({ url, network }: RelaySettings, hear: Hear) {
    this.#subject = `fanar.${network}`;
    this.#hear = hear;
    this.#opening = this.#open(url).catch(() => { /* closed before it ever came about */ });
  }

  /** Tells the other hubs what this one's change has brought about. Nothing is kept for those who aren't there. */
  tell(channel: string, payload: string): void {
    try {
      this.#connection?.publish(`${this.#subject}.${channel}`, payload);
    } catch { /* being drained, or away for longer than it keeps */ }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#connection?.close();
    if (this.#connection !== null) await this.#opening;
  }

  async #open(url: string): Promise<void> {
    const { username, password } = new URL(url);
    const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
    const connection = await connect({
      servers: [new URL(url).host], ...(new URL(url).protocol === 'tls:' ? { tls: {} } : {}), ...(pass === '' ? (user === '' ? {} : { token: user }) : { user, pass }),
      // A hub starts, and goes on, without it.
      name: 'fanar', noEcho: true, waitOnFirstConnect: true, maxReconnectAttempts: -1, reconnectTimeWait: 500, pingInterval: 10_000, ignoreAuthErrorAbort: true,
    });
    if (this.#isClosed) return connection.close();
    this.#connection = connection;
    void this.#follow(connection);
    const subscription = connection.subscribe(`${this.#subject}.*`);
    for await (const message of subscription) {
      const channel = message.subject.slice(this.#subject.length + 1);
      if (CHANNEL.test(channel) && message.data.length <= LONGEST) this.#hear(channel, message.string());
    }
  }

  // What was told while the connection was away came to nobody here.
  async #follow(connection: NatsConnection): Promise<void> {
    for await (const { type } of connection.status()) if (type === 'reconnect') this.#hear('', null);
  }
}
