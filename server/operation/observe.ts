import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Database } from '../database/index.ts';
import type { FanOut, LoggedEvent, Mail } from '../delivery/index.ts';
import type { Clock } from '../kernel/index.ts';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is measured of the hub besides its requests: how late this process sees events, what goes out of it, and the database's connections. */
export class HubMetrics {
  readonly #registry: Registry;
  readonly #lag: Histogram;
  readonly #sent: Histogram;
  readonly #deliveries: Counter;
  readonly #posts: Counter<'outcome'>;
  readonly #posted: Histogram;
  readonly #letters: Counter<'outcome'>;
  readonly #clock: Clock;
  constructor(registry: Registry, database: Database, clock: Clock) {
    this.#clock = clock;
    this.#registry = registry;
    this.#lag = new Histogram({
      name: 'fanar_event_lag_seconds', help: 'From what happened to this process seeing it in the log.',
      buckets: BUCKETS, registers: [registry],
    });
    this.#sent = new Histogram({
      name: 'fanar_live_lag_seconds', help: 'From what happened to its being handed to the sockets and streams of a group of subscribers.',
      buckets: BUCKETS, registers: [registry],
    });
    this.#deliveries = new Counter({ name: 'fanar_live_deliveries_total', help: 'Events handed to subscribers that are live.', registers: [registry] });
    this.#posts = new Counter({ name: 'fanar_webhook_attempts_total', help: 'Attempts to post an event to a webhook by outcome.', labelNames: ['outcome'], registers: [registry] });
    this.#posted = new Histogram({ name: 'fanar_webhook_lag_seconds', help: 'From what happened to a webhook\'s receiver having taken it.', buckets: [...BUCKETS, 60, 600, 3600], registers: [registry] });
    this.#letters = new Counter({ name: 'fanar_letters_total', help: 'Letters by what became of them (taken, unknown, refused, failed, away).', labelNames: ['outcome'], registers: [registry] });
    const pool = new Gauge({
      name: 'fanar_database_connections', help: 'Connections to the database by state.', labelNames: ['state'], registers: [registry],
      collect: () => { for (const [state, count] of Object.entries(database.load())) pool.set({ state }, count); },
    });
  }

  /** Counts the groups that live delivery makes of its subscribers. */
  counted(live: FanOut): FanOut {
    const groups: Gauge = new Gauge({ name: 'fanar_live_groups', help: 'Groups of subscribers who ask alike.', registers: [this.#registry], collect: () => groups.set(live.groups) });
    return live;
  }

  /** Notes an event as it has gone out to so many. */
  sent(event: LoggedEvent, subscribers: number): void {
    this.#deliveries.inc(subscribers);
    this.#sent.observe(this.#since(event));
  }

  /** Notes an attempt to post what happened then to a webhook. */
  posted(outcome: string, occurredAt: Date): void {
    this.#posts.inc({ outcome });
    if (outcome === 'DELIVERED') this.#posted.observe(this.#since({ occurredAt }));
  }

  /** The same mail, with its letters counted. */
  letters(mail: Mail): Mail {
    return {
      compose: (letter) => mail.compose(letter),
      hand: async (letter, last) => {
        const handed = await mail.hand(letter, last);
        this.#letters.inc({ outcome: handed });
        return handed;
      },
      close: () => mail.close(),
    };
  }

  /** Notes events as this process sees them. */
  seen(events: readonly LoggedEvent[]): void {
    for (const event of events) this.#lag.observe(this.#since(event));
  }

  #since({ occurredAt }: Pick<LoggedEvent, 'occurredAt'>): number { return Math.max(0, (this.#clock.now().getTime() - occurredAt.getTime()) / 1000); }
}
