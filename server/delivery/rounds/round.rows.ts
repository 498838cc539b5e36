import type { Database } from '../../database/index.ts';
import { written } from '../../database/index.ts';

/** What of a name is to be done for a key; `call` tells whether it was called again since this was read. */
export interface Due { readonly key: string; readonly dueAt: Date; readonly call: string; readonly failures: number }

interface Row { key: string; due_at: Date; call: string; failures: number }

const due = ({ key, due_at, call, failures }: Row): Due => ({ key, dueAt: due_at, call, failures });

/** What is to be done when, by the hub's clock: the truth that a queue only hands out. */
export class RoundRows {
  readonly #database: Database;
  constructor(database: Database) { this.#database = database; }

  /** Something is to be done for these at `now`; one that failed stays where its backoff put it. */
  async call(name: string, keys: readonly string[], now: Date): Promise<void> {
    // In one order everywhere, so that two hubs that call the same keys don't wait for each other.
    await this.#database.ask(written`insert into round (name, key, due_at) select ${name}, key, ${now} from unnest(${[...new Set(keys)].sort()}::text[]) key
      on conflict (name, key) do update set call = gen_random_uuid(), due_at = case when round.failures = 0 then least(round.due_at, excluded.due_at) else round.due_at end`);
  }

  /** The names of which something is due. */
  async names(now: Date): Promise<string[]> {
    return (await this.#database.ask<{ name: string }>(written`select distinct name from round where due_at <= ${now}`)).map(({ name }) => name);
  }

  /** Some of the keys that are due, those first that have waited longest; none of `besides`. */
  async keys(name: string, now: Date, { besides, most }: { besides: readonly string[]; most: number }): Promise<string[]> {
    return (await this.#database.ask<{ key: string }>(written`select key from round where name = ${name} and due_at <= ${now} and not key = any (${besides})
      order by due_at limit ${most}`)).map(({ key }) => key);
  }

  /** What is to be done for a key; null where nothing is. */
  async one(name: string, key: string): Promise<Due | null> {
    const [row] = await this.#database.ask<Row>(written`select key, due_at, call, failures from round where name = ${name} and key = ${key}`);
    return row === undefined ? null : due(row);
  }

  /** A round was done: again at `next`, or not at all, unless it was called since; then it is due as it was. */
  async done(name: string, { key, call }: Due, next: Date | null): Promise<void> {
    await this.#database.ask(next === null
      ? written`delete from round where name = ${name} and key = ${key} and call = ${call}`
      : written`update round set due_at = ${next} where name = ${name} and key = ${key} and call = ${call}`);
    await this.#database.ask(written`update round set failures = 0 where name = ${name} and key = ${key} and failures > 0`);
  }

  /** A round failed: again at `next`, whoever calls. */
  async failed(name: string, { key }: Due, next: Date): Promise<void> {
    await this.#database.ask(written`update round set due_at = ${next}, failures = failures + 1 where name = ${name} and key = ${key}`);
  }
}
