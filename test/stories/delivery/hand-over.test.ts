import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { SECRET } from '../../support/process.ts';
import { Follower, faultsIn, cursorsOf, publish, publishing } from '../../support/traffic.ts';
import type { Place } from '../../support/traffic.ts';

let hub: TestHub;
let writer: Place;
let reader: Place;
beforeAll(async () => {
  hub = await startHub({ FANAR_SECRET: SECRET });
  [writer, reader] = [{ address: hub.address, key: hub.key('publisher-ua') }, { address: hub.address, key: hub.key('reader-md') }];
});
afterAll(() => hub?.close());

// The embedded database takes one statement at a time.
const TOTAL = process.env.DATABASE_URL ? 240 : 100;

// The cursor is the first event's: from there up to where this hub began it is read from the database, from there on from memory.
test('whoever begins while 8 writers publish, with a cursor, over a socket or a stream, has each event once and in order', async () => {
  const [after, ...before] = await cursorsOf(reader) as [string, ...string[]];
  const ids: string[] = [];
  const waiting: { at: number; go: () => void }[] = [];
  const published = (at: number): Promise<void> => new Promise((go) => { waiting.push({ at, go }); });
  const following = Array.from({ length: 8 }, async (_, i) => {
    const follower = new Follower(SECRET, after, i % 2 === 0 ? 'ws' : 'sse');
    await published(1 + Math.floor(Math.random() * (TOTAL - 10)));
    await follower.join(reader);
    await follower.take(before.length + TOTAL);
    return follower;
  });
  let left = TOTAL;
  await Promise.all(Array.from({ length: 8 }, async () => {
    while (left-- > 0) {
      ids.push(await publish(writer));
      for (const { at, go } of waiting) if (ids.length >= at) go();
    }
  }));
  const logged = await cursorsOf(reader);
  for (const follower of await Promise.all(following)) {
    expect(faultsIn(follower.had, ids)).toEqual([]);
    expect(follower.had.map(({ cursor }) => cursor)).toEqual(logged.slice(1));
    expect(follower.rest()).toEqual([]);
    follower.leave();
  }
}, 120_000);

test.each(['ws', 'sse'] as const)('whoever is cut again and again over %s while 8 writers publish, and comes back with the last cursor, has each event once', async (transport) => {
  const [after, ...before] = await cursorsOf(reader) as [string, ...string[]];
  const follower = new Follower(SECRET, after, transport);
  const publishes = publishing([writer], TOTAL);
  const all = before.length + TOTAL;
  while (follower.had.length < all) {
    await follower.join(reader);
    await follower.take(Math.min(1 + Math.floor(Math.random() * 15), all - follower.had.length));
  }
  expect(faultsIn(follower.had, await publishes)).toEqual([]);
  expect(follower.had.map(({ cursor }) => cursor)).toEqual((await cursorsOf(reader)).slice(1));
  follower.leave();
}, 120_000);

test('a fault would be seen: an event twice, one that is missing, two the wrong way round', () => {
  const event = (position: number) => ({ position, kind: 'PUBLISHED', alertId: `a${position}`, cursor: '' });
  expect(faultsIn([event(1), event(2)], ['a1', 'a2'])).toEqual([]);
  expect(faultsIn([event(1), event(1), event(2)], ['a1', 'a2'])).toEqual(['1 after 1', 'a1 2 times']);
  expect(faultsIn([event(2), event(1)], ['a1', 'a2', 'a3'])).toEqual(['1 after 2', 'a3 0 times']);
});
