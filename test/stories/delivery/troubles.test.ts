import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { SECRET } from '../../support/process.ts';
import { Follower, cursorsOf, faultsIn, publish, publishing } from '../../support/traffic.ts';
import type { Place } from '../../support/traffic.ts';
import { until } from '../../support/until.ts';

const server = process.env.DATABASE_URL ?? '';
const onServer = server === '' ? describe.skip : describe;

onServer('a PostgreSQL that breaks off', () => {
  let hub: TestHub;
  let admin: pg.Client;
  let name: string;
  let writer: Place;
  let reader: Place;
  beforeAll(async () => {
    hub = await startHub({ FANAR_SECRET: SECRET });
    admin = new pg.Client({ connectionString: server });
    await admin.connect();
    name = (await hub.database.ask<{ name: string }>({ sql: 'select current_database()::text as name', parameters: [] }))[0]!.name;
    [writer, reader] = [{ address: hub.address, key: hub.key('publisher-ua') }, { address: hub.address, key: hub.key('reader-md') }];
  });
  afterAll(async () => {
    await admin?.end();
    await hub?.close();
  });

  const cut = async (application = '%'): Promise<number> => (await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name like $2', [name, application])).rowCount!;
  const listening = async (): Promise<number> => (await admin.query(
    `select 1 from pg_stat_activity where datname = $1 and application_name = 'fanar notices'`, [name])).rowCount!;
  const ready = async (): Promise<{ status: number; checks: Record<string, string> }> => {
    const response = await fetch(`${hub.address}/readyz`);
    return { status: response.status, checks: (await response.json() as { checks: Record<string, string> }).checks };
  };
  const follow = async (transport: 'ws' | 'sse'): Promise<Follower> => {
    const follower = new Follower(SECRET, (await cursorsOf(reader)).at(-1)!, transport);
    await follower.join(reader);
    return follower;
  };

  test('without its connection for notices a hub still sees events, and it hears again soon', async () => {
    const follower = await follow('ws');
    expect(await cut('fanar notices')).toBe(1);
    const ids = [await publish(writer), await publish(writer)];
    await follower.take(2);
    expect(faultsIn(follower.had, ids)).toEqual([]);
    await until(async () => await listening() === 1);
    follower.leave();
  }, 60_000);

  test('connections cut again and again under load end neither the hub nor a subscription, and no event is lost', async () => {
    const followers = [await follow('ws'), await follow('sse')];
    const before = (await cursorsOf(reader)).length;
    let answered = 0;
    let cuts = 0;
    let done = false;
    const writing = Promise.all(Array.from({ length: 8 }, async () => {
      // One that is not answered may have been done or not; whatever was done is in the log.
      while (!done) await publish(writer).then(() => { answered++; }, () => {});
    }));
    // By what was answered, not by the clock: a slow machine cuts as often as a quick one, and always amidst the writing.
    try {
      for (let seen = 5; seen <= 60; seen += 5) {
        await until(() => answered >= seen);
        cuts += await cut('fanar %');
      }
    } finally {
      done = true;
    }
    await writing;
    expect(cuts).toBeGreaterThan(8);
    await until(async () => (await ready()).status === 200);
    const logged = (await cursorsOf(reader)).slice(before);
    expect(logged.length).toBeGreaterThanOrEqual(60);
    for (const follower of followers) {
      await follower.take(logged.length);
      expect(follower.had.map(({ cursor }) => cursor)).toEqual(logged);
      follower.leave();
    }
  }, 120_000);

  test('a database that is away is told by readyz and nothing else ends; once it is back all goes on, with one connection for notices', async () => {
    const followers = [await follow('ws'), await follow('sse')];
    await admin.query(`alter database ${name} with allow_connections false`);
    await cut();
    await until(async () => (await ready()).status === 503);
    expect((await ready()).checks).toMatchObject({ database: 'unreachable', migrations: 'unknown' });
    // Long enough for several attempts to come back.
    await until(async () => (await ready()).checks['log'] === 'behind');
    expect((await fetch(`${hub.address}/healthz`)).status).toBe(200);
    await expect(publish(writer)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    await admin.query(`alter database ${name} with allow_connections true`);
    await until(async () => (await ready()).status === 200);
    const ids = await publishing([writer], 20);
    for (const follower of followers) {
      await follower.take(20);
      expect(faultsIn(follower.had, ids)).toEqual([]);
      follower.leave();
    }
    await until(async () => await listening() > 0);
    await publishing([writer], 20);
    expect(await listening()).toBe(1);
  }, 120_000);
});
