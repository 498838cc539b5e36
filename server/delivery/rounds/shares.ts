import type { PgBoss } from 'pg-boss';
import type { Database } from '../../database/index.ts';

/** One key of a name, which this hub has and no other until it gives it back. */
export interface Share { readonly id: string; readonly key: string }

// Seconds: a hub that says nothing for so long is taken for dead, and another has its shares.
const SILENCE = 10;
/** Milliseconds between two signs of life for each share. */
export const SIGN = 3000;
const LOOK_FOR_DEAD = 5;

/**
 * Who does what, over all hubs: a key of a name is one hub's at a time. Kept by pg-boss in the same database, whose
 * "exclusive" queues hold one job for each key; what is due when is not its affair, because its clock is the database's.
 */
export class Shares {
  readonly #boss: PgBoss;
  #looked = -Infinity;
  private constructor(boss: PgBoss) { this.#boss = boss; }

  /** Brings pg-boss's tables to its version and opens the queues. `told` hears of faults in its upkeep. */
  static async open(database: Database, names: readonly string[], told: (fault: unknown) => void): Promise<Shares> {
    // Not at the top: most starts never come to it, and loading it takes longer than the rest of them.
    const { PgBoss: Opened } = await import('pg-boss');
    const boss = new Opened({
      db: { executeSql: (text, values) => database.script(text, values) }, schema: 'pgboss', schedule: false, supervise: false,
      backend: database.kind === 'embedded' ? 'pglite' : 'postgres', monitorIntervalSeconds: LOOK_FOR_DEAD, maintenanceIntervalSeconds: 3600,
    });
    boss.on('error', told);
    await boss.start();
    for (const name of names) await boss.createQueue(name, { policy: 'exclusive', heartbeatSeconds: SILENCE, expireInSeconds: 3600, retryLimit: 0, deleteAfterSeconds: 60, retentionSeconds: 3600 });
    return new Shares(boss);
  }

  /** Takes as many of these keys as nobody has; there may be others among them that were offered before. */
  async take(name: string, keys: readonly string[]): Promise<Share[]> {
    await this.#boss.insert(name, keys.map((key) => ({ singletonKey: key })));
    const jobs = await this.#boss.fetch(name, { batchSize: keys.length, includeMetadata: true });
    return jobs.map(({ id, singletonKey }) => ({ id, key: singletonKey ?? '' }));
  }

  /** This hub is alive and still at these. */
  async keep(name: string, ids: readonly string[]): Promise<void> { await this.#boss.touch(name, [...ids]); }

  async giveBack(name: string, id: string): Promise<void> { await this.#boss.deleteJob(name, id); }

  /** Frees what dead hubs had, at most every few seconds, and sweeps up behind. */
  async takeFromTheDead(name: string): Promise<void> {
    if (performance.now() - this.#looked < LOOK_FOR_DEAD * 1000) return;
    this.#looked = performance.now();
    await this.#boss.supervise(name);
  }

  close(): Promise<void> { return this.#boss.stop(); }
}
