import type pg from 'pg';

/** Where to read, and the place in the journal that a copy must prove, in the same transaction, to have come to; null at the primary. */
export interface ReadAt { readonly pool: pg.Pool; readonly atLeast: string | null }

/** Copies of the primary that answer viewers' reads while they have all that this hub knows to be committed. */
export class Standbys {
  readonly #primary: pg.Pool;
  readonly #copies: readonly Copy[];
  readonly #clock: NodeJS.Timeout | null;
  /** Up to where a copy must have come; null: not known, and so none has. */
  #needed: bigint | null = null;
  #asking = 0;
  #turn = 0;

  constructor(primary: pg.Pool, copies: readonly pg.Pool[]) {
    this.#primary = primary;
    this.#copies = copies.map((pool) => new Copy(pool, primary));
    this.#clock = copies.length === 0 ? null : setInterval(() => this.mustFollow(), RENEWED).unref();
    this.mustFollow();
  }

  /**
   * Something was committed: no copy answers until it has that too. Said after each change of this hub's own, at each
   * notice of another's, and each second, so that what nobody told of is no older than that.
   */
  mustFollow(): void {
    if (this.#copies.length === 0) return;
    this.#needed = null;
    const asked = ++this.#asking;
    this.#primary.query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at').then(({ rows: [row] }) => {
      // One that was asked earlier may not know what has been committed since.
      if (asked === this.#asking) this.#needed = placeOf(row!.at);
    }).catch(() => { /* the primary is away: nothing is known until it is back */ });
  }

  /** Of the copies, for closing and counting. */
  get pools(): pg.Pool[] { return this.#copies.map(({ pool }) => pool); }

  /** Reads at a copy that has everything, else, and where that fails, at the primary; waits for none. What was known of a copy may be over by then: it proves it once more as it answers. */
  async read<T>(ask: (at: ReadAt) => Promise<T>, otherwise: pg.Pool): Promise<T> {
    const [needed, atPrimary] = [this.#needed, { pool: otherwise, atLeast: null }];
    const copy = needed === null ? null : this.#upToDate(needed);
    if (copy === null) return ask(atPrimary);
    try {
      return await ask({ pool: copy.pool, atLeast: textOf(needed!) });
    } catch {
      // Away, started anew and behind, or it gave up a long read to keep up: the primary tells whether the fault was the statement's.
      copy.forget();
      return ask(atPrimary);
    }
  }

  close(): void { if (this.#clock !== null) clearInterval(this.#clock); }

  #upToDate(needed: bigint): Copy | null {
    for (let i = 0; i < this.#copies.length; i++) {
      const copy = this.#copies[(this.#turn + i) % this.#copies.length]!;
      if (!copy.has(needed)) continue;
      this.#turn++;
      return copy;
    }
    return null;
  }

}

const RENEWED = 1000;
// A copy is a few milliseconds behind; one that is away is asked as rarely as the primary renews.
const ASKED_EVERY = 5;

/** One copy, and how far it is known to have come. */
class Copy {
  readonly pool: pg.Pool;
  readonly #primary: pg.Pool;
  #reached = -1n;
  #askedAt = -Infinity;
  #isAsked = false;
  #pause = ASKED_EVERY;
  #isProven = false;
  constructor(pool: pg.Pool, primary: pg.Pool) {
    this.pool = pool;
    this.#primary = primary;
  }

  has(needed: bigint): boolean {
    if (this.#reached >= needed) return true;
    if (!this.#isAsked && performance.now() - this.#askedAt >= this.#pause) void this.#ask();
    return false;
  }

  /** It failed: it isn't read from again until it has told where it is, in a second. */
  forget(): void {
    this.#reached = -1n;
    this.#pause = RENEWED;
    this.#askedAt = performance.now();
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    try {
      if (!this.#isProven) this.#isProven = await this.#isOfThePrimary();
      const { rows: [row] } = await this.pool.query<{ at: string | null }>('select pg_last_wal_replay_lsn()::text as at');
      // Null: no copy at all, but a database that goes its own way.
      if (this.#isProven && row!.at !== null) this.#reached = placeOf(row!.at);
      this.#pause = this.#isProven && row!.at !== null ? ASKED_EVERY : RENEWED;
    } catch {
      this.forget();
    }
    this.#askedAt = performance.now();
    this.#isAsked = false;
  }

  // Places in two clusters can be compared and mean nothing.
  async #isOfThePrimary(): Promise<boolean> {
    const who = 'select system_identifier::text as cluster from pg_control_system()';
    const [own, other] = await Promise.all([this.#primary.query<{ cluster: string }>(who), this.pool.query<{ cluster: string }>(who)]);
    return own.rows[0]!.cluster === other.rows[0]!.cluster;
  }
}

/** A place in PostgreSQL's journal, such as `16/B374D848`, as a number. */
function placeOf(lsn: string): bigint {
  const [file, offset] = lsn.split('/') as [string, string];
  return (BigInt(`0x${file}`) << 32n) + BigInt(`0x${offset}`);
}

const textOf = (place: bigint): string => `${(place >> 32n).toString(16)}/${(place & 0xffff_ffffn).toString(16)}`;
