import { MikroORM } from '@mikro-orm/postgresql';
import type { EntitySchema } from '@mikro-orm/core';
import pg from 'pg';
import type { Engine } from './engine.ts';
import { ormOptions, rowParsers } from './engine.ts';
import { Notices } from './listen.ts';
import { Relay } from './relay.ts';
import type { RelaySettings } from './relay.ts';
import { VIEWER_ROLE } from './session.ts';
import type { Session } from './session.ts';
import { Standbys } from './standbys.ts';
import type { ReadAt } from './standbys.ts';
import type { Statement } from './statement.ts';
import { tellStatement } from './statement.ts';
import { ViewerRead } from './viewer-read.ts';
import type { Sent } from './viewer-read.ts';

const LOCK = 4_604_901;

const parsers = new pg.TypeOverrides();
for (const [oid, parse] of Object.entries(rowParsers)) parsers.setTypeParser(Number(oid), parse);

const parserOf = (type: number) => parsers.getTypeParser(type as never, 'text') as unknown as (text: string) => unknown;

// A named statement is parsed and planned once a connection. Texts are few (shapes × page sizes); beyond a thousand
// somebody is making them up, and those run unnamed.
const names = new Map<string, string>();
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined && names.size < 1000) names.set(sql, name = `fanar_${names.size}`);
  return name ?? '';
}

function sent({ sql, parameters }: Statement): Sent {
  tellStatement(sql);
  return { name: nameOf(sql), text: sql, values: parameters };
}

// Time enough for a database that is busy, too little for one that is gone to hold up everything that waits for it.
const PATIENCE = { connectionTimeoutMillis: 10_000, query_timeout: 30_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000 };

// A connection that breaks tells its query so, and its holder by an event that would end the process if nobody heard it.
function quiet(pool: pg.Pool): pg.Pool {
  return pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
}

// The ORM gives a connection back when its transaction is over, and has no end for one whose connection broke: it would
// be counted as in use for ever, and after ten of them nothing could be changed any more.
function recovering(pool: pg.Pool): pg.Pool {
  return pool.on('connect', (client) => client.once('end', () => {
    try {
      client.release(true);
    } catch { /* it was given back */ }
  }));
}

// Plans are made once, for any value. Many short reads share the processors, so none starts workers or compiles its plan:
// a page of a large list took a hundred times as long with them. Rows are in memory or on a disk without arms.
const READS = [
  `-c role=${VIEWER_ROLE}`, '-c default_transaction_read_only=on', '-c statement_timeout=15000', '-c plan_cache_mode=force_generic_plan',
  '-c max_parallel_workers_per_gather=0', '-c jit=off', '-c random_page_cost=1.1',
];

/**
 * The pool of reads, logged in as the viewers' role, so that even a transaction whose opening failed sees no more than
 * nobody does. Options in the address come first: they would take the place of these, and with them of the role.
 */
function openReaders(url: string): pg.Pool {
  const address = new URL(url);
  const asked = address.searchParams.getAll('options');
  address.searchParams.delete('options');
  return quiet(new pg.Pool({
    ...PATIENCE, connectionString: address.href, max: 8, types: parsers, fallback_application_name: 'fanar reads',
    options: [...asked, ...READS].join(' '),
  } as pg.PoolConfig));
}

async function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, fallback_application_name: 'fanar alone' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}

/** Reads what statements ask for in one transaction, which is one write and one answer. */
async function readWith({ pool, atLeast }: ReadAt, session: Session, asked: readonly Statement[]): Promise<Record<string, unknown>[][]> {
  const read = new ViewerRead(session, asked.map(sent), { parserOf, atLeast });
  const client = await pool.connect();
  try {
    const rows = await read.over(client);
    client.release();
    return rows;
  } catch (fault) {
    // Nobody knows what the connection is in the middle of.
    client.release(fault instanceof Error ? fault : true);
    throw fault;
  }
}

/** Which PostgreSQL: the primary, its standbys, and where hubs wake each other besides. */
export interface PostgresSettings { readonly url: string; readonly readUrls?: readonly string[]; readonly relay?: RelaySettings | null }

/**
 * Opens a PostgreSQL: reads, the hub's own statements and changes each have connections of their own, and so have notices.
 * Viewers' reads go to a standby that has all that this hub knows of, else to the primary; all else goes to the primary.
 */
export async function openPostgres({ url, readUrls = [], relay: asked = null }: PostgresSettings, entities: EntitySchema[]): Promise<Engine> {
  const orm = await MikroORM.init({
    ...ormOptions, entities, clientUrl: url, pool: { min: 0, max: 10 },
    driverOptions: { connectionTimeoutMillis: PATIENCE.connectionTimeoutMillis, keepAlive: true, fallback_application_name: 'fanar changes' },
  });
  const writers = recovering(await (orm.em.getConnection() as unknown as { getNativeClient(): Promise<pg.Pool> }).getNativeClient());
  const primary = quiet(new pg.Pool({ ...PATIENCE, connectionString: url, max: 4, types: parsers, fallback_application_name: 'fanar itself' }));
  const readers = openReaders(url);
  const standbys = new Standbys(primary, readUrls.map(openReaders));
  const { notices, relay } = hearing({ url, relay: asked }, processesOf(writers, primary), () => standbys.mustFollow());
  const pools = [writers, primary, readers, ...standbys.pools];
  const total = (count: (pool: pg.Pool) => number): number => pools.reduce((sum, pool) => sum + count(pool), 0);
  return {
    kind: 'postgresql',
    orm: orm as unknown as Engine['orm'],
    read: (session, statements) => standbys.read((at) => readWith(at, session, statements), readers),
    committed: () => standbys.mustFollow(),
    ask: async (statement) => {
      const { name, text, values } = sent(statement);
      return (await primary.query<Record<string, unknown>>({ name: name || undefined, text, values: [...values] })).rows;
    },
    script: async (text, values = []) => {
      tellStatement(text);
      // Several statements have an answer each.
      const answers = [await primary.query<Record<string, unknown>>(text, values.length === 0 ? undefined : [...values])].flat();
      return { rows: answers.flatMap(({ rows }) => rows) };
    },
    listen: (channel, hear) => notices.listen(channel, hear),
    alone: (work) => alone(url, work),
    load: () => ({ open: total((pool) => pool.totalCount), idle: total((pool) => pool.idleCount), waiting: total((pool) => pool.waitingCount) }),
    async tidy() {},
    async made() {},
    async close() {
      standbys.close();
      await Promise.all([relay?.close(), notices.end()]);
      await Promise.all([orm.close(true), ...[primary, readers, ...standbys.pools].map((pool) => pool.end())]);
    },
  };
}

/** Notices of the database, and of other hubs over NATS; `told` comes first with each. Each hub passes on what it brought about itself, so that no notice goes round. */
function hearing({ url, relay: asked }: PostgresSettings, own: ReadonlySet<number>, told: () => void): { notices: Notices; relay: Relay | null } {
  const notices = new Notices(url, (notice) => {
    told();
    if (notice !== null && own.has(notice.processId)) relay?.tell(notice.channel, notice.payload);
  });
  const relay = asked == null ? null : new Relay(asked, (channel, payload) => {
    told();
    if (payload === null) notices.tellAll(); else notices.tell(channel, payload);
  });
  return { notices, relay };
}

/** The processes at the database that these connections are served by, as they come and go. */
function processesOf(...pools: pg.Pool[]): ReadonlySet<number> {
  const known = new Set<number>();
  const processOf = (client: pg.PoolClient): number => (client as unknown as { processID: number }).processID;
  for (const pool of pools) pool.on('connect', (client) => known.add(processOf(client))).on('remove', (client) => known.delete(processOf(client)));
  return known;
}
