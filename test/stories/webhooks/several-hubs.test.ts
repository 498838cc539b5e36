import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { newServerDatabase } from '../../support/database.ts';
import { SECRET, askAt, demoKey, endAll, startProcess } from '../../support/process.ts';
import type { HubProcess } from '../../support/process.ts';
import { Receiver } from '../../support/receiver.ts';
import { until } from '../../support/until.ts';
import { LOCAL, made, published, seen } from './webhooks.ts';
import type { Asks } from './webhooks.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await endAll();
  for (const end of ends.splice(0).reverse()) await end();
});

const server = process.env.DATABASE_URL ?? '';

/** What hubs of one database are started with. */
async function network(): Promise<{ environment: Record<string, string>; receiver: Receiver; asks: (hub: HubProcess) => Asks }> {
  const folder = await mkdtemp(join(tmpdir(), 'fanar-hooks-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  const database = server !== '' ? await newServerDatabase(server) : null;
  if (database !== null) ends.push(() => database.drop());
  const receiver = await new Receiver().open();
  ends.push(() => receiver.close());
  const environment = { ...LOCAL, FANAR_DATA: folder, FANAR_DEMO: '1', FANAR_SECRET: SECRET, LOG_LEVEL: 'error', ...(database === null ? {} : { DATABASE_URL: database.url }) };
  const asks = (hub: HubProcess): Asks => ({
    data: async (who, query, variables = {}) => {
      const answer = await askAt(hub.address, who === null ? null : await demoKey(folder, who), { query, variables });
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  });
  return { environment, receiver, asks };
}

test('a hub that is killed between sending an event and noting it sends the same one again, and then the next', async () => {
  const { environment, receiver, asks } = await network();
  let hub = await startProcess(environment);
  const { id } = await made(asks(hub), receiver.url);
  // At the worst moment: the receiver has it, and its answer never arrives.
  receiver.answer = () => {
    process.kill(hub.pid, 'SIGKILL');
    return new Promise(() => {});
  };
  await published(asks(hub), 'Sent and not noted');
  await hub.ended;
  receiver.answer = () => 204;
  hub = await startProcess(environment);
  await published(asks(hub), 'After the other');
  await until(() => receiver.received.length >= 3, 45_000);
  expect(receiver.received.map(({ body }) => body.data.alert.title)).toEqual(['Sent and not noted', 'Sent and not noted', 'After the other']);
  expect(receiver.ids[1]).toBe(receiver.ids[0]);
  await until(async () => (await seen(asks(hub), id)).deliveries.edges.length === 2);
  expect((await seen(asks(hub), id)).deliveries.edges.map(({ node }: any) => [node.messageId, node.attempt])).toEqual([[receiver.ids[2], 1], [receiver.ids[0], 1]]);
  await hub.stop('SIGTERM');
}, 120_000);

(server === '' ? describe.skip : describe)('two hubs on one PostgreSQL', () => {
  test('each event is sent once to each webhook, in the order of the log', async () => {
    const { environment, receiver, asks } = await network();
    const hubs = [await startProcess(environment), await startProcess(environment)];
    const second = await new Receiver().open();
    ends.push(() => second.close());
    for (const { url } of [receiver, second]) await made(asks(hubs[0]!), url);
    for (let round = 0; round < 10; round++) await Promise.all(hubs.map((hub, at) => published(asks(hub), `Alert ${'abcdefghij'[round]} of hub ${at === 0 ? 'one' : 'two'}`)));
    await until(() => receiver.received.length >= 20 && second.received.length >= 20);
    const { alertEvents } = await asks(hubs[1]!).data('steward-md', '{ alertEvents(first: 500) { edges { cursor } } }');
    const order = alertEvents.edges.slice(-20).map(({ cursor }: { cursor: string }) => `event_${cursor}`);
    for (const hub of hubs) await hub.stop('SIGTERM');
    for (const { ids } of [receiver, second]) expect(ids).toEqual(order);
  }, 120_000);
});
