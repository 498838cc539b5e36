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

  test('PostgreSQL restarted twice, NATS stopped and started, a hub killed, a subscriber cut off, under 50 publishes a second: each event to each who may read it, once and in order, and to nobody else', async () => {
    const [writer, keys] = [await key('publisher-ua'), { ua: await key('approver-ua'), md: await key('reader-md'), ro: await key('reader-ro'), al: await key('reader-al') }];
    const at = (which: number) => (): string => hubs[which]!.address;
    const firstLiving = (): string => (hubs[1]!.address === '' ? hubs[0]! : hubs[1]!).address;
    wire = await layWire(at(0));
    const reading = async (who: string): Promise<string> => (await cursorsOf({ address: at(0)(), key: who })).at(-1)!;
    const followers = await Promise.all(([
      [at(0), keys.ua, 'ws'], [firstLiving, keys.ua, 'sse'], [firstLiving, keys.md, 'ws'], [at(0), keys.ro, 'sse'], [firstLiving, keys.al, 'ws'], [() => wire!.address, keys.md, 'ws'],
    ] as const).map(async ([address, who, transport]) => ({ who, from: await reading(who), faithful: new Faithful(address, { key: who, transport, from: await reading(who) }) })));

    const acknowledged: { id: string; audience: number }[] = [];
    const asked: Promise<void>[] = [];
    let turn = 0;
    const clock = setInterval(() => {
      const [audience, place] = [turn % AUDIENCES.length, { address: hubs[turn % 2]!.address || at(0)(), key: writer }];
      turn++;
      // What isn't answered may have been done or not; the log tells.
      asked.push(publish(place, AUDIENCES[audience]).then((id) => { acknowledged.push({ id, audience }); }, () => {}));
    }, EVERY);

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
    wire.cut();
    await after(3000);
    await cluster!.stop('immediate');
    await cluster!.start();
    await after(2000);
    wire.mend();
    hubs[1] = await start(1);
    await after(8000);
    clearInterval(clock);
    await Promise.all(asked);

    const { alerts, countries } = await truth(cluster!.url, keys);
    expect(acknowledged.filter(({ id }) => !alerts.has(id.slice('alert_'.length)))).toEqual([]);
    for (const { who, from, faithful } of followers) {
      const all = await cursorsOf({ address: at(0)(), key: who });
      const logged = all.slice(all.indexOf(from) + 1);
      await until(() => faithful.follower.had.length >= logged.length, 60_000);
      expect(faithful.follower.had.map(({ cursor }) => cursor)).toEqual(logged);
      // The approver is of the publisher's organisation, and no other reader is.
      const readable = [...alerts].filter(([, { level, listed }]) => who === keys.ua || level === 'NETWORK' || (level === 'COUNTRIES' && listed.includes(countries.get(who)!))).map(([id]) => id);
      const had = faithful.follower.had.map(({ alertId }) => alertId!.slice('alert_'.length));
      expect({ missing: readable.filter((id) => !had.includes(id)), others: had.filter((id) => !readable.includes(id)), twice: had.length - new Set(had).size }).toEqual({ missing: [], others: [], twice: 0 });
      expect(faithful.follower.rest()).toEqual([]);
    }
    expect(followers.at(-1)!.faithful.joined).toBeGreaterThan(1);
    console.log(`${turn} publishes asked, ${acknowledged.length} acknowledged, ${alerts.size} committed; subscribers joined ${followers.map(({ faithful }) => faithful.joined).join(', ')} times and had ${followers.map(({ faithful }) => faithful.follower.had.length).join(', ')} events`);
    await Promise.all(followers.map(({ faithful }) => faithful.leave()));
  }, 180_000);
});

/** What the database says was published in that minute, and whose country each key is of. */
async function truth(url: string, keys: Record<string, string>): Promise<{ alerts: Map<string, { level: string; listed: string[] }>; countries: Map<string, string> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string; level: string; listed: string[] }>(
    `select id, audience_level as level, audience_countries as listed from alert where title = 'A route over the border'`);
  await client.end();
  return { alerts: new Map(rows.map((row) => [row.id, row])), countries: new Map(Object.entries(keys).map(([country, one]) => [one, country.toUpperCase()])) };
}
