import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { natsProgram, newCluster, newNats, postgresPrograms } from '../../support/cluster.ts';
import type { Cluster, Nats } from '../../support/cluster.ts';
import { SECRET, demoKey, endAll, freePort, startProcess } from '../../support/process.ts';
import type { HubProcess } from '../../support/process.ts';
import { Follower, cursorsOf, publish } from '../../support/traffic.ts';
import type { Place } from '../../support/traffic.ts';
import { until } from '../../support/until.ts';
import { layWire } from '../../support/wire.ts';
import type { Wire } from '../../support/wire.ts';

// Needs the programs of PostgreSQL and NATS, to stop, start and kill them; in CI they must be there.
const can = process.env.DATABASE_URL && ((postgresPrograms() !== null && natsProgram() !== null) || process.env.CI === 'true');
const onServers = can ? describe : describe.skip;

const EVERY = 20;
const AUDIENCES = [{ level: 'NETWORK' }, { level: 'COUNTRIES', countries: ['UA', 'MD'] }, { level: 'COUNTRIES', countries: ['RO'] }, { level: 'OWN' }];

/** Somebody who follows wherever a hub is, and comes back with the last cursor whenever that ends. */
class Faithful {
  readonly follower: Follower;
  joined = 0;
  #isOver = false;
  readonly #running: Promise<void>;
  constructor(address: () => string, { key, transport, from }: { key: string; transport: 'ws' | 'sse'; from: string }) {
    this.follower = new Follower(SECRET, from, transport);
    this.#running = this.#run(address, key);
  }

  async leave(): Promise<void> {
    this.#isOver = true;
    this.follower.leave();
    await this.#running;
  }

  async #run(address: () => string, key: string): Promise<void> {
    while (!this.#isOver) {
      try {
        await Promise.race([this.follower.join({ address: address(), key }), after(5000).then(() => { throw new Error('nobody there'); })]);
        this.joined++;
        while (!this.#isOver) await this.follower.take(1);
      } catch {
        this.follower.leave();
        await after(100);
      }
    }
  }
}

onServers('one bad minute', () => {
  let [cluster, nats, wire]: [Cluster?, Nats?, Wire?] = [];
  let folder = '';
  let hubs: HubProcess[] = [];
  const ports: string[] = [];
  beforeAll(async () => {
    [cluster, nats] = await Promise.all([newCluster(), newNats()]);
    folder = await mkdtemp(join(tmpdir(), 'fanar-test-'));
    ports.push(await freePort(), await freePort());
    hubs = [await start(0)];
    hubs.push(await start(1));
  }, 120_000);
  afterAll(async () => {
    await wire?.close();
    await endAll();
    await Promise.all([nats?.stop(), cluster?.end()]);
    await rm(folder, { recursive: true, force: true });
  });

  // Both begin with the demo network; only the first makes it, and writes its keys.
  const start = (which: number): Promise<HubProcess> => startProcess({
    DATABASE_URL: cluster!.url, EVENTS_URL: nats!.url, FANAR_SECRET: SECRET, FANAR_DEMO: '1', FANAR_DATA: join(folder, String(which)), PORT: ports[which]!, LOG_LEVEL: 'fatal',
  });
  const key = (handle: string): Promise<string> => demoKey(join(folder, '0'), handle);

  const everythingThatCanGoWrong = async (): Promise<void> => {
    await after(4000);
    await nats!.stop();
    await after(3000);
    await cluster!.stop('fast');
    await after(1000);
    await cluster!.start();
    await after(4000);
    await nats!.start();
    await after(3000);
    const killed = hubs[1]!;
    hubs[1] = { ...killed, address: '' };
    await killed.stop('SIGKILL');
    await after(3000);
    wire!.cut();
    await after(3000);
    await cluster!.stop('immediate');
    await cluster!.start();
    await after(2000);
    wire!.mend();
    hubs[1] = await start(1);
    await after(8000);
  };

  test('PostgreSQL restarted twice, NATS stopped and started, a hub killed, a subscriber cut off, under 50 publishes a second: each event to each who may read it, once and in order, and to nobody else', async () => {
    const writer = await key('publisher-ua');
    const at = (which: number) => (): string => hubs[which]!.address;
    const firstLiving = (): string => at(1)() || at(0)();
    wire = await layWire(at(0));
    // The approver is of the publisher's organisation, the readers are of others.
    const followers = await Promise.all(([
      ['approver-ua', at(0), 'ws'], ['approver-ua', firstLiving, 'sse'], ['reader-md', firstLiving, 'ws'], ['reader-ro', at(0), 'sse'], ['reader-al', firstLiving, 'ws'], ['reader-md', () => wire!.address, 'ws'],
    ] as const).map(async ([handle, address, transport]): Promise<Reading> => {
      const who = await key(handle);
      const from = (await cursorsOf({ address: at(0)(), key: who })).at(-1)!;
      return { who, country: handle.slice(-2).toUpperCase(), isOwn: handle === 'approver-ua', from, faithful: new Faithful(address, { key: who, transport, from }) };
    }));
    const { acknowledged, stop } = publishingSteadily(() => ({ address: hubs[1]!.address || at(0)(), key: writer }), () => ({ address: at(0)(), key: writer }));
    await everythingThatCanGoWrong();
    const turns = await stop();

    const alerts = await truth(cluster!.url);
    expect(acknowledged.filter((id) => !alerts.has(id))).toEqual([]);
    for (const one of followers) await hadAll(at(0)(), one, alerts);
    expect(followers.at(-1)!.faithful.joined).toBeGreaterThan(1);
    console.log(`${turns} publishes asked, ${acknowledged.length} acknowledged, ${alerts.size} committed; subscribers joined ${followers.map(({ faithful }) => faithful.joined).join(', ')} times and had ${followers.map(({ faithful }) => faithful.follower.had.length).join(', ')} events`);
    await Promise.all(followers.map(({ faithful }) => faithful.leave()));
  }, 180_000);
});

/** Publishes fifty times a second, in turns here and there, to all audiences; what isn't answered may have been done or not. */
function publishingSteadily(...places: (() => Place)[]): { acknowledged: string[]; stop: () => Promise<number> } {
  const acknowledged: string[] = [];
  const asked: Promise<void>[] = [];
  const clock = setInterval(() => {
    const turn = asked.length;
    asked.push(publish(places[turn % places.length]!(), AUDIENCES[turn % AUDIENCES.length]).then((id) => { acknowledged.push(idOf(id)); }, () => {}));
  }, EVERY);
  return { acknowledged, stop: async () => {
    clearInterval(clock);
    return (await Promise.all(asked)).length;
  } };
}

interface Reading { who: string; country: string; isOwn: boolean; from: string; faithful: Faithful }

/** Holds what somebody had against the log as they may read it, and against what the database says was published to whom. */
async function hadAll(address: string, { who, country, isOwn, from, faithful: { follower } }: Reading, alerts: Alerts): Promise<void> {
  const all = await cursorsOf({ address, key: who });
  const logged = all.slice(all.indexOf(from) + 1);
  await until(() => follower.had.length >= logged.length, 60_000);
  expect(follower.had.map(({ cursor }) => cursor)).toEqual(logged);
  const readable = [...alerts].filter(([, { level, listed }]) => isOwn || level === 'NETWORK' || (level === 'COUNTRIES' && listed.includes(country))).map(([id]) => id);
  const had = follower.had.map(({ alertId }) => idOf(alertId!));
  expect({ missing: readable.filter((id) => !had.includes(id)), others: had.filter((id) => !readable.includes(id)), twice: had.length - new Set(had).size }).toEqual({ missing: [], others: [], twice: 0 });
  expect(follower.rest()).toEqual([]);
}

const idOf = (id: string): string => id.slice('alert_'.length);

type Alerts = Map<string, { level: string; listed: string[] }>;

/** What the database says was published in that minute, and to whom. */
async function truth(url: string): Promise<Alerts> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string; level: string; listed: string[] }>(
    `select id, audience_level as level, audience_countries as listed from alert where title = 'A route over the border'`);
  await client.end();
  return new Map(rows.map((row) => [row.id, row]));
}
