import { Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Database } from '../database/index.ts';
import type { LoggedEvent } from '../delivery/index.ts';
import type { Clock } from '../kernel/index.ts';

/** What is measured of the hub besides its requests: how late this process sees events, and the database's connections. */
export class HubMetrics {
  readonly #lag: Histogram;
  readonly #clock: Clock;
  constructor(registry: Registry, database: Database, clock: Clock) {
    this.#clock = clock;
    this.#lag = new Histogram({
      name: 'fanar_event_lag_seconds', help: 'From what happened to this process seeing it in the log.',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10], registers: [registry],
    });
    const pool = new Gauge({
      name: 'fanar_database_connections', help: 'Connections to the database by state.', labelNames: ['state'], registers: [registry],
      collect: () => { for (const [state, count] of Object.entries(database.load())) pool.set({ state }, count); },
    });
  }

  /** Notes events as this process sees them. */
  seen(events: readonly LoggedEvent[]): void {
    const now = this.#clock.now().getTime();
    for (const event of events) this.#lag.observe(Math.max(0, (now - event.occurredAt.getTime()) / 1000));
  }
}
