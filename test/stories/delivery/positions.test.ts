import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { LogReader } from '../../../server/delivery/index.ts';
import { openDatabase } from '../../../server/database/index.ts';
import type { Database } from '../../../server/database/index.ts';
import { newServerDatabase } from '../../support/database.ts';

// The embedded database has one connection: nobody writes at the same time as somebody else.
const server = process.env.DATABASE_URL ?? '';
const onServer = server === '' ? describe.skip : describe;

const WRITERS = 8;
const TRANSACTIONS = 120;

onServer('positions in the log, with writers in connections of their own', () => {
  let own: { url: string; drop: () => Promise<void> };
  let database: Database;
  let owner: string;
  beforeAll(async () => {
    own = await newServerDatabase(server);
    database = await openDatabase({ url: own.url, folder: null }, [], MIGRATIONS);
  });
  beforeEach(async () => {
    owner = randomUUID();
    await database.ask({ sql: 'truncate organisation cascade', parameters: [] });
    await database.ask({
      sql: `insert into organisation (id, slug, name, search, kind, country, languages, admitted_at) values ($1, 'writers', 'Writers', '', 'NGO', 'UA', '{EN}', now())`, parameters: [owner],
    });
  });
  afterAll(async () => {
    await database?.close();
    await own?.drop();
  });

  const connected = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: own.url });
    await client.connect();
    return client;
  };
  const insert = async (client: pg.Client): Promise<number> => Number((await client.query(
    `insert into event (type, subject_id, reference, owner_id, occurred_at) values ('test.written', gen_random_uuid(), 'X', $1, now()) returning id`, [owner])).rows[0].id);
  const rows = (sql: string, parameters: unknown[] = []) => database.ask<{ id: number; position: number }>({ sql, parameters });

  /** Transactions of one to three events, some of them given up, each open for as long as chance will have it. */
  async function write(): Promise<void> {
    const client = await connected();
    for (let i = 0; i < TRANSACTIONS; i++) {
      await client.query('begin');
      for (let events = 1 + Math.floor(Math.random() * 3); events > 0; events--) {
        await insert(client);
        await client.query('select pg_sleep(random() * 0.004)');
      }
      await client.query(Math.random() < 0.1 ? 'rollback' : 'commit');
    }
    await client.end();
  }

  test('a reader that goes on after the last position misses no event and meets none twice; one that goes by the order of insertion misses some', async () => {
    let writing = true;
    const written = Promise.all(Array.from({ length: WRITERS }, write)).finally(() => { writing = false; });
    const log = new LogReader(database);
    const read: number[] = [];
    const naive = new Set<number>();
    let highest = 0;
    for (let last = false; ;) {
      for (const { position } of await log.after(read.at(-1) ?? 0, 100)) read.push(position);
      for (const { id } of await rows('select id from event where id > $1 order by id limit 100', [highest])) naive.add(highest = id);
      if (last) break;
      // Once more after the last commit.
      last = !writing;
    }
    await written;
    const all = await rows('select id, position from event order by position');
    expect(all.length).toBeGreaterThan(WRITERS * TRANSACTIONS);
    expect(read).toEqual(all.map(({ position }) => position));
    const lost = all.filter(({ id }) => !naive.has(id)).length;
    console.log(`${all.length} events by ${WRITERS} writers: by position 0 were missed, by the order of insertion ${lost}`);
    expect(lost).toBeGreaterThan(0);
  }, 60_000);

  test('of two transactions the one that commits last comes last, whichever began first, and is not skipped', async () => {
    const [slow, quick] = [await connected(), await connected()];
    await slow.query('begin');
    const first = await insert(slow);
    await quick.query('begin');
    const second = await insert(quick);
    await quick.query('commit');
    expect(first).toBeLessThan(second);
    const seen = await rows('select id, position from event where position > 0 order by position');
    expect(seen.map(({ id }) => id)).toEqual([second]);
    await slow.query('commit');
    const next = await rows('select id, position from event where position > $1 order by position', [seen[0]!.position]);
    expect(next.map(({ id }) => id)).toEqual([first]);
    // By the order of insertion it would have been: nothing after the one that was seen.
    expect(await rows('select id from event where id > $1', [second])).toEqual([]);
    await Promise.all([slow.end(), quick.end()]);
  });

  test('while one transaction commits, another that is about to waits for it', async () => {
    const [slow, quick] = [await connected(), await connected()];
    await slow.query('begin');
    await insert(slow);
    // What a commit does first, without its end.
    await slow.query('set constraints all immediate');
    await quick.query('begin');
    const id = await insert(quick);
    const committed = quick.query('commit');
    const waits = async (): Promise<boolean> => (await rows(`select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`)).length === 1;
    while (!await waits());
    await slow.query('commit');
    await committed;
    const order = await rows('select id from event order by position');
    expect(order.at(-1)!.id).toBe(id);
    expect(order).toHaveLength(2);
    await Promise.all([slow.end(), quick.end()]);
  });
});
