import type { Database } from '../../database/index.ts';
import type { Clock } from '../../kernel/index.ts';
import { RoundRows } from './round.rows.ts';
import type { Due } from './round.rows.ts';
import { SIGN, Shares } from './shares.ts';
import type { Share } from './shares.ts';

/** Some of the work for a key; says when to come again by the hub's clock, null for not before the next call. `signal` aborts when the hub stops. */
export type Round = (key: string, signal: AbortSignal) => Promise<Date | null>;

/** Work done for one key at a time, over all hubs, kept in the database: a hub that is killed in the middle is followed by another. */
export interface Rounds {
  /** What a round of that name does; said once, before `start`. One that fails is done again later and later, an hour apart at most. */
  on(name: string, round: Round): void;
  /** There may be something to do for these keys; said twice it is done once, said in the middle of a round it is done after it. When it resolves, it is not forgotten any more. */
  call(name: string, keys: readonly string[]): Promise<void>;
  start(): Promise<void>;
  /** Lets rounds under way come to their end, and begins no others. */
  stop(): Promise<void>;
}

/** What rounds need of the hub; `told` hears of those that failed. */
export interface RoundsParts { readonly database: Database; readonly clock: Clock; readonly told: (name: string, fault: unknown) => void }

const LOOK = 1000;
// Most of a round is waiting for somebody: those who take long leave room for others.
const AT_ONCE = 64;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 3_600_000;
const UPKEEP = 'upkeep';

/** The rounds of this hub. It looks each second for what is due by its clock, whoever called. */
class HubRounds implements Rounds {
  readonly #parts: RoundsParts;
  readonly #rows: RoundRows;
  readonly #names = new Map<string, Round>();
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | null = null;
  #again = false;
  #shares: Promise<Shares> | null = null;

  constructor(parts: RoundsParts) {
    this.#parts = parts;
    this.#rows = new RoundRows(parts.database);
  }

  on(name: string, round: Round): void { this.#names.set(name, round); }

  async call(name: string, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.#rows.call(name, keys, this.#parts.clock.now());
    this.#look();
  }

  async start(): Promise<void> { this.#timer = setInterval(() => this.#look(), LOOK).unref(); }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    await this.#looking;
    await Promise.all(this.#underWay.values());
    await this.#shares?.then((shares) => shares.close(), () => {});
  }

  #look(): void {
    if (this.#timer === undefined || this.#stopping.signal.aborted) return;
    this.#again = true;
    this.#looking ??= this.#lookOnce().catch((fault: unknown) => this.#parts.told(UPKEEP, fault)).finally(() => { this.#looking = null; });
  }

  async #lookOnce(): Promise<void> {
    while (this.#again && !this.#stopping.signal.aborted) {
      this.#again = false;
      for (const name of await this.#rows.names(this.#parts.clock.now())) if (this.#names.has(name)) await this.#begin(name);
    }
  }

  async #begin(name: string): Promise<void> {
    const own = [...this.#underWay.keys()].filter((each) => each.startsWith(`${name} `));
    const keys = own.length >= AT_ONCE ? [] : await this.#rows.keys(name, this.#parts.clock.now(), { besides: own.map((each) => each.slice(name.length + 1)), most: AT_ONCE - own.length });
    if (keys.length === 0) return;
    const shares = await this.#opened();
    const taken = await shares.take(name, keys);
    for (const share of taken) {
      const id = `${name} ${share.key}`;
      this.#underWay.set(id, this.#run(name, share, shares).catch((fault: unknown) => this.#parts.told(name, fault)).finally(() => {
        this.#underWay.delete(id);
        this.#look();
      }));
    }
    // Somebody else has them, or had them.
    if (taken.length < keys.length) await shares.takeFromTheDead(name);
  }

  #opened(): Promise<Shares> {
    this.#shares ??= Shares.open(this.#parts.database, [...this.#names.keys()], (fault) => this.#parts.told(UPKEEP, fault)).catch((fault: unknown) => {
      this.#shares = null;
      throw fault;
    });
    return this.#shares;
  }

  async #run(name: string, { id, key }: Share, shares: Shares): Promise<void> {
    const alive = setInterval(() => { shares.keep(name, [id]).catch(() => {}); }, SIGN).unref();
    try {
      const due = await this.#rows.one(name, key);
      // Since it was looked for, another hub may have done it.
      if (due !== null && due.dueAt <= this.#parts.clock.now()) await this.#do(name, due);
    } finally {
      clearInterval(alive);
      await shares.giveBack(name, id);
    }
  }

  async #do(name: string, due: Due): Promise<void> {
    try {
      await this.#rows.done(name, due, await this.#names.get(name)!(due.key, this.#stopping.signal));
    } catch (fault) {
      // Left in the middle because the hub stops: due as it was, for whoever comes next.
      if (this.#stopping.signal.aborted) return;
      this.#parts.told(name, fault);
      await this.#rows.failed(name, due, new Date(this.#parts.clock.now().getTime() + Math.min(FIRST_PAUSE * 2 ** due.failures, LONGEST_PAUSE)));
    }
  }
}

/** The queue of this hub; nothing is done before it is started. */
export const openRounds = (parts: RoundsParts): Rounds => new HubRounds(parts);
