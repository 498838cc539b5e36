import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { newServerDatabase } from '../../support/database.ts';
import { SECRET, demoKey, endAll, freePort, startProcess } from '../../support/process.ts';
import type { HubProcess } from '../../support/process.ts';
import { Follower, LIVE, cursorsOf, faultsIn, publish, publishing } from '../../support/traffic.ts';
import type { Place } from '../../support/traffic.ts';

const server = process.env.DATABASE_URL ?? '';
let folder: string;
let own: { url: string; drop: () => Promise<void> } | null = null;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanar-test-'));
  own = server === '' ? null : await newServerDatabase(server);
  environment = { FANAR_DATA: join(folder, 'data'), FANAR_SECRET: SECRET, FANAR_DEMO: '1', ...(own === null ? {} : { DATABASE_URL: own.url }) };
});
afterEach(endAll);
afterAll(async () => {
  await own?.drop();
  await rm(folder, { recursive: true, force: true });
});

const place = async (hub: HubProcess, handle: string): Promise<Place> => ({ address: hub.address, key: await demoKey(environment.FANAR_DATA!, handle) });

interface Had { alertId: string; cursor: string }

/** The client that partners use, kept to its last cursor: it sends the variables as they are when it connects again. */
function keptToItsCursor({ address, key }: Place, after: string) {
  const variables = { after };
  const closes: number[] = [];
  const client = createClient({
    url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, lazy: false, retryAttempts: 1000,
    // Left to itself it gives up on a refused connection, which is what a hub is while it starts again.
    shouldRetry: () => true,
    retryWait: () => new Promise((resolve) => { setTimeout(resolve, 50); }),
    connectionParams: { authorization: `Bearer ${key}` },
    on: { closed: (event) => { closes.push((event as { code: number }).code); } },
  });
  const had: Had[] = [];
  const enough = Promise.withResolvers<void>();
  let expected = Infinity;
  const look = (): void => { if (had.length >= expected) enough.resolve(); };
  client.subscribe<{ alertEvents: Had }>({ query: LIVE, variables }, {
    next: ({ data, errors }) => {
      if (errors !== undefined) return enough.reject(new Error(JSON.stringify(errors)));
      had.push(data!.alertEvents);
      variables.after = data!.alertEvents.cursor;
      look();
    },
    error: (fault) => enough.reject(fault instanceof Error ? fault : new Error(inspect(fault))),
    complete: () => enough.reject(new Error('The hub said that it was complete.')),
  });
  const until = (count: number): Promise<void> => { expected = count; look(); return enough.promise; };
  return { had, closes, until, end: () => client.dispose() };
}

test('a hub that stops sends its clients to come back; with their last cursor they lose nothing, whoever publishes meanwhile', async () => {
  const PORT = await freePort();
  const first = await startProcess({ ...environment, PORT });
  const [writer, reader] = [await place(first, 'publisher-ua'), await place(first, 'reader-md')];
  const { had, closes, until, end } = keptToItsCursor(reader, (await cursorsOf(reader)).at(-1)!);
  const ids = await publishing([writer], 20);
  // Some are being answered when the hub is told to stop; it answers them.
  const last = Array.from({ length: 16 }, () => publish(writer).then((id) => { ids.push(id); }));
  await Promise.any(last);
  expect(await first.stop('SIGTERM')).toMatchObject({ code: 0, stderr: expect.not.stringMatching(/"level":(50|60)/) });
  await Promise.allSettled(last);
  expect(ids.length).toBeGreaterThan(20);
  const second = await startProcess({ ...environment, PORT });
  ids.push(...await publishing([{ ...writer, address: second.address }], 20));
  const cursors = await cursorsOf(reader);
  const expected = cursors.slice(cursors.indexOf(had[0]!.cursor));
  await until(expected.length);
  expect(closes[0]).toBe(1012);
  expect(had.map(({ cursor }) => cursor)).toEqual(expected);
  expect(ids.filter((id) => had.filter(({ alertId }) => alertId === id).length !== 1)).toEqual([]);
  await end();
}, 120_000);

(server === '' ? describe.skip : describe)('two hubs on one PostgreSQL', () => {
  test('each tells its subscribers at once what was published at the other, once and in one order', async () => {
    const hubs = [await startProcess(environment), await startProcess(environment)] as const;
    const writers = await Promise.all(hubs.map((hub) => place(hub, 'publisher-ua')));
    const readers = await Promise.all(hubs.map((hub) => place(hub, 'reader-md')));
    const after = (await cursorsOf(readers[0]!)).at(-1)!;
    const followers = await Promise.all(readers.flatMap((reader) => (['ws', 'sse'] as const).map(async (transport) => {
      const follower = new Follower(SECRET, after, transport);
      await follower.join(reader);
      return follower;
    })));
    const ids = await publishing(writers, 200);
    for (const follower of followers) {
      await follower.take(200);
      expect(faultsIn(follower.had, ids)).toEqual([]);
      expect(follower.had).toEqual(followers[0]!.had);
      follower.leave();
    }
    // A cursor of one is good at the other.
    const wanderer = new Follower(SECRET, after, 'ws');
    for (let i = 0; i < 4; i++) {
      await wanderer.join(readers[i % 2]!);
      await wanderer.take(50);
    }
    expect(wanderer.had).toEqual(followers[0]!.had);
    wanderer.leave();
  }, 120_000);
});
