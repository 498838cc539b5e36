import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '@nats-io/transport-node';
import { natsProgram, newNats } from '../../support/cluster.ts';
import type { Nats } from '../../support/cluster.ts';
import { newServerDatabase } from '../../support/database.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { SECRET } from '../../support/process.ts';
import { publish } from '../../support/traffic.ts';
import { until } from '../../support/until.ts';

// Needs the program of NATS, to stop and start it; in CI it must be there.
const can = process.env.DATABASE_URL && (natsProgram() !== null || process.env.CI === 'true');
const onServers = can ? describe : describe.skip;

onServers('hubs that wake each other over NATS', () => {
  let nats: Nats;
  let database: { url: string; drop: () => Promise<void> };
  let [one, other, stranger]: TestHub[] = [];
  let writerKey = '';
  beforeAll(async () => {
    nats = await newNats();
    database = await newServerDatabase(process.env.DATABASE_URL!);
    const started = (secret: string): Promise<TestHub> => startHub({ DATABASE_URL: database.url, EVENTS_URL: nats.url, FANAR_SECRET: secret });
    one = await started(SECRET);
    other = await started(SECRET);
    stranger = await started('another network, with its own secret');
    writerKey = one.key('publisher-ua');
  });
  afterAll(async () => {
    await Promise.all([one?.close(), other?.close(), stranger?.close()]);
    await nats?.stop();
    await database?.drop();
  });

  // Positions of events as a hub hears them, by whichever way.
  const hearing = async (hub: TestHub): Promise<(string | null)[]> => {
    const heard: (string | null)[] = [];
    await hub.database.listen('fanar_log', (position) => { heard.push(position); });
    return heard;
  };
  const times = (heard: (string | null)[], position: string | null): number => heard.filter((one) => one === position).length;
  // PostgreSQL tells all three hubs; the relay tells those of the same secret once more, and nobody of their own.
  const publishedAt = async (hub: TestHub, heard: (string | null)[]): Promise<string> => {
    const before = heard.length;
    await publish({ address: hub.address, key: writerKey });
    await until(() => heard.length > before);
    return heard[before]!;
  };

  test('a change at one is told to the other by the database and by NATS, to itself by the database alone, and over NATS to no other network', async () => {
    const [own, theirs, strangers] = [await hearing(one!), await hearing(other!), await hearing(stranger!)];
    await until(async () => times(theirs, await publishedAt(one!, theirs)) === 2);
    const position = await publishedAt(one!, theirs);
    await until(() => times(theirs, position) === 2 && times(own, position) === 1 && times(strangers, position) === 1);
    const back = await publishedAt(other!, theirs);
    await until(() => times(own, back) === 2);
    expect([times(theirs, back), times(strangers, back)]).toEqual([1, 1]);
  });

  test('without NATS every event comes by the database, and once it is back, whatever was missed is looked for', async () => {
    const theirs = await hearing(other!);
    const subscriber = await other!.subscribe(one!.key('reader-md'), { query: 'subscription { alertEvents { alertId } }' });
    await nats.stop();
    const id = await publish({ address: one!.address, key: writerKey });
    expect((await subscriber.next()).data.alertEvents.alertId).toBe(id);
    expect(theirs).not.toContain(null);
    await nats.start();
    await until(() => theirs.includes(null));
    await until(async () => times(theirs, await publishedAt(one!, theirs)) === 2);
    subscriber.leave();
  }, 90_000);

  test('a hub starts without NATS, and joins in when it comes', async () => {
    await nats.stop();
    const late = await startHub({ DATABASE_URL: database.url, EVENTS_URL: nats.url, FANAR_SECRET: SECRET });
    try {
      const heard = await hearing(late);
      await nats.start();
      let told = '';
      await until(async () => times(heard, told = await publishedAt(one!, heard)) === 2);
      expect(told).toMatch(/^\d+$/);
    } finally {
      await late.close();
    }
  }, 90_000);

  test('nonsense and lies on NATS make hubs look in vain, and no more', async () => {
    const liar = await connect({ servers: [nats.url.slice('nats://'.length)] });
    const subjects: string[] = [];
    const told = liar.subscribe('fanar.>', { callback: (_fault, { subject }) => { subjects.push(subject); } });
    const theirs = await hearing(other!);
    await until(async () => { await publishedAt(one!, theirs); return subjects.length > 0; });
    told.unsubscribe();
    const network = subjects[0]!.split('.').slice(0, 2).join('.');
    const subscriber = await other!.subscribe(one!.key('reader-md'), { query: 'subscription { alertEvents { alertId } }' });
    for (const payload of ['999999999', '-1', 'NaN', '', '{"position":1}', 'x'.repeat(5000)]) {
      for (const channel of ['fanar_log', 'fanar_access', 'nothing', 'a b', '__proto__']) liar.publish(`${network}.${channel.replace(' ', '_')}`, payload);
    }
    await liar.flush();
    const id = await publish({ address: one!.address, key: writerKey });
    expect((await subscriber.next()).data.alertEvents.alertId).toBe(id);
    expect(subscriber.taken()).toEqual([]);
    subscriber.leave();
    await liar.close();
  });
});
