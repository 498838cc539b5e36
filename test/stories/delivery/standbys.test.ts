import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { NOBODY, sessionOf } from '../../../server/access/index.ts';
import { ENTITIES } from '../../../server/compose.ts';
import { openDatabase, written } from '../../../server/database/index.ts';
import { Tail } from '../../../server/delivery/index.ts';
import { newCluster, postgresPrograms } from '../../support/cluster.ts';
import type { Cluster } from '../../support/cluster.ts';
import { newServerDatabase } from '../../support/database.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { until } from '../../support/until.ts';

// Needs PostgreSQL's programs, to make servers of its own; in CI they must be there.
const can = process.env.DATABASE_URL && (postgresPrograms() !== null || process.env.CI === 'true');
const onServers = can ? describe : describe.skip;

onServers('a hub that reads from standbys of its PostgreSQL', () => {
  let [primary, standby, stranger]: Cluster[] = [];
  let hub: TestHub;
  let [atPrimary, atStandby]: pg.Client[] = [];
  beforeAll(async () => {
    [primary, stranger] = await Promise.all([newCluster(), newCluster()]);
    standby = await primary.standby();
    const { url } = await newServerDatabase(primary.url);
    const at = (cluster: Cluster): string => Object.assign(new URL(url), { port: new URL(cluster.url).port }).href;
    // A server of another network has nothing of this one, however far its journal is.
    await queried(stranger.url, `create database ${new URL(url).pathname.slice(1)}`);
    hub = await startHub({ DATABASE_URL: url, DATABASE_READ_URLS: `${at(standby)}, ${at(stranger)}` });
    atPrimary = new pg.Client({ connectionString: url });
    await atPrimary.connect();
    atStandby = new pg.Client({ connectionString: at(standby) }).on('error', () => {});
    await atStandby.connect();
  }, 120_000);
  afterAll(async () => {
    await hub?.close();
    await Promise.all([atPrimary?.end(), atStandby?.end().catch(() => {})]);
    await Promise.all([primary?.end(), stranger?.end()]);
  });

  const queried = async (url: string, sql: string): Promise<any[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<any>(sql);
    await client.end();
    return rows;
  };
  const publish = (title: string, level = 'NETWORK') => hub.data('publisher-ua', `mutation { publishAlert(input: { kind: ROUTE, severity: MODERATE, urgency: EXPECTED, certainty: LIKELY, language: EN,
    audience: { level: ${level} }, title: ${JSON.stringify(title)}, summary: "A route over the border is used again by the same people." }) { ... on Alert { id } ... on Problem { message } } }`);
  const titles = async (who = 'reader-md'): Promise<string[]> => (await hub.data(who, '{ alerts(first: 3) { edges { node { title } } } }')).alerts.edges.map(({ node }: { node: { title: string } }) => node.title);
  // When a viewer's statement was last run there.
  const lastRead = async (client: pg.Client): Promise<number> => (await client.query(
    `select coalesce(max(extract(epoch from query_start)), 0)::float8 as at from pg_stat_activity where application_name = 'fanar reads' and query !~ 'pg_last_wal|pg_control'`)).rows[0].at;
  const isReadAt = async (client: pg.Client): Promise<boolean> => {
    const before = await lastRead(client);
    await titles();
    return await lastRead(client) > before;
  };

  test('asks a standby that has everything, and says the same as the primary would', async () => {
    await publish('Seen at the standby');
    await until(async () => isReadAt(atStandby!));
    expect((await titles())[0]).toBe('Seen at the standby');
  });

  test('asks the primary while the standby lacks something that was committed, so that nothing is missing and nothing is there that was taken back', async () => {
    await atStandby!.query('select pg_wal_replay_pause()');
    await publish('Not yet at the standby');
    expect((await titles())[0]).toBe('Not yet at the standby');
    expect(await isReadAt(atStandby!)).toBe(false);
    // What another process changes without a word is known a second later.
    await until(async () => isReadAt(atPrimary!));
    await atStandby!.query('select pg_wal_replay_resume()');
    await until(async () => isReadAt(atStandby!));
    expect((await titles())[0]).toBe('Not yet at the standby');
  });

  test('tells subscribers of an event when the standby does not have it yet, with all that belongs to it', async () => {
    const subscriber = await hub.subscribe('reader-md', { query: 'subscription { alertEvents { kind alert { title } } }' });
    await atStandby!.query('select pg_wal_replay_pause()');
    await publish('Told before it is copied');
    expect((await subscriber.next()).data).toEqual({ alertEvents: { kind: 'PUBLISHED', alert: { title: 'Told before it is copied' } } });
    await atStandby!.query('select pg_wal_replay_resume()');
    subscriber.leave();
  });

  test('who hears of an event that no notice came for reads what belongs to it, whichever way it was found', async () => {
    const { publishAlert: { id } } = await publish('Translated without a notice', 'PUBLIC');
    const [alert, url] = [id.replace('alert_', ''), (await database()).replace('postgres://x/', '')];
    const at = (cluster: Cluster): string => Object.assign(new URL(cluster.url), { pathname: url }).href;
    // A hub at rest: nothing of its own makes it ask how far the standby must be.
    const own = await openDatabase({ url: at(primary!), readUrls: [at(standby!)], folder: null }, ENTITIES, MIGRATIONS);
    const tail = new Tail(own);
    // It looks by itself each second, and asks how far the standby must be each second: most of a second apart, by this.
    await wait(700);
    await tail.start();
    const read = async (): Promise<string | undefined> => (await own.read(sessionOf(NOBODY), written<{ title: string }>`select title from alert_translation where alert_id = ${alert}`))[0][0]?.title;
    const told: (string | undefined)[] = [];
    for (const pause of [0, 250, 500]) {
      await wait(pause);
      await until(async () => {
        const before = await lastRead(atStandby!);
        await read();
        return await lastRead(atStandby!) > before;
      });
      await atStandby!.query('select pg_wal_replay_pause()');
      await atPrimary!.query(`begin; set local session_replication_role = replica;
        insert into alert_translation (alert_id, language, title, summary, search, by_organisation_id, by_person_id, of_version, translated_at)
          select a.id, 'UK', '${pause}', a.summary, '', a.publisher_id, p.id, 1, now() from alert a inner join person p on p.organisation_id = a.publisher_id where a.id = '${alert}' limit 1
          on conflict (alert_id, language) do update set title = excluded.title;
        insert into event (position, type, subject_id, reference, owner_id, occurred_at, before_audience_level, after_audience_level, version_before, version_after)
          select nextval('event_position'), 'alert.translated', subject_id, reference, owner_id, now(), after_audience_level, after_audience_level, 1, 1 from event where subject_id = '${alert}' and type = 'alert.published';
        commit`);
      await tail.next(tail.head, new AbortController().signal);
      told.push(await read());
      await atStandby!.query('select pg_wal_replay_resume()');
    }
    await tail.stop();
    await own.close();
    expect(told).toEqual(['0', '250', '500']);
  });

  test('a credential that ends is asked for at the primary, and ends whatever the standby still has', async () => {
    expect((await hub.ask('reader-ro', '{ alerts(first: 1) { totalCount } }')).errors).toBeUndefined();
    await until(async () => isReadAt(atStandby!));
    await atStandby!.query('select pg_wal_replay_pause()');
    const { personId } = hub.person('reader-ro');
    await hub.data('coordinator-ro', 'mutation ($id: ID!) { suspendPerson(id: $id) { ... on Person { id } ... on Problem { message } } }', { id: personId });
    await until(async () => (await hub.ask('reader-ro', '{ alerts(first: 1) { totalCount } }')).errors?.[0]?.extensions.code === 'UNAUTHENTICATED');
    expect((await atStandby!.query('select pg_is_wal_replay_paused() as paused')).rows).toEqual([{ paused: true }]);
    await atStandby!.query('select pg_wal_replay_resume()');
  });

  test('goes on at the primary when the standby goes away, and comes back to it', async () => {
    await standby!.stop('immediate');
    await publish('Without a standby');
    expect((await titles())[0]).toBe('Without a standby');
    await standby!.start();
    atStandby = new pg.Client({ connectionString: Object.assign(new URL(standby!.url), { pathname: new URL(await database()).pathname }).href }).on('error', () => {});
    await atStandby.connect();
    await until(async () => isReadAt(atStandby!));
    expect((await titles())[0]).toBe('Without a standby');
  });

  test('does not believe a standby that was known to have everything and has it no more, as one that starts anew', async () => {
    const behind = await primary!.standby();
    await queried(behind.url, 'select pg_wal_replay_pause()');
    const { publishAlert: { id } } = await publish('Not where it started anew', 'PUBLIC');
    const wires = new Set<Socket>();
    let [now, answered] = [standby!, 0];
    const way = createServer((socket) => {
      const onward = connect(Number(new URL(now.url).port), '127.0.0.1').on('error', () => {});
      wires.add(socket.on('error', () => {}));
      answered += now === behind ? 1 : 0;
      socket.pipe(onward).pipe(socket);
    });
    await new Promise<void>((resolve) => { way.listen(0, '127.0.0.1', resolve); });
    const name = new URL(await database()).pathname;
    const own = await openDatabase({ url: Object.assign(new URL(primary!.url), { pathname: name }).href, readUrls: [`postgres://postgres@127.0.0.1:${(way.address() as AddressInfo).port}${name}`], folder: null }, ENTITIES, MIGRATIONS);
    const read = async (): Promise<unknown> => (await own.read(sessionOf(NOBODY), written<{ title: string }>`select title from alert where id = ${id.replace('alert_', '')}`))[0][0]?.title;
    await until(async () => {
      const before = await lastRead(atStandby!);
      await read();
      return await lastRead(atStandby!) > before;
    });
    now = behind;
    const open = own.load().open;
    for (const wire of wires) wire.destroy();
    await until(() => own.load().open < open);
    const titlesRead = new Set<unknown>();
    await until(async () => titlesRead.add(await read()) && answered > 0);
    for (let i = 0; i < 10; i++) titlesRead.add(await read());
    await own.close();
    for (const wire of wires) wire.destroy();
    way.close();
    expect([...titlesRead]).toEqual(['Not where it started anew']);
  });

  test('never reads from a server that is no standby of its primary', async () => {
    const [{ reads }] = await queried(stranger!.url, `select count(*)::int as reads from pg_stat_activity where application_name = 'fanar reads' and query ~* 'alert'`) as [{ reads: number }];
    expect(reads).toBe(0);
  });

  const database = async (): Promise<string> => `postgres://x/${(await atPrimary!.query('select current_database() as name')).rows[0].name as string}`;
});
