import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { SECRET } from '../../support/process.ts';
import { crowd, cursorsOf } from '../../support/traffic.ts';

// The embedded database would take a minute for it, one statement at a time; `npm run bench -- publishes` does ten times as many.
const onServer = process.env.DATABASE_URL ? describe : describe.skip;

onServer('1,000 publishes on PostgreSQL', () => {
  let hub: TestHub;
  beforeAll(async () => { hub = await startHub({ FANAR_SECRET: SECRET }); });
  afterAll(() => hub?.close());

  test('by 8 writers at once come to each of 3 subscribers once and in order, also to the one that is cut every second', async () => {
    const [writer, reader] = [{ address: hub.address, key: hub.key('publisher-ua') }, { address: hub.address, key: hub.key('reader-md') }];
    const { subscribers } = await crowd({ writer, reader, secret: SECRET, after: (await cursorsOf(reader)).at(-1)!, total: 1000 });
    expect(subscribers.map(({ had, faults }) => ({ had, faults }))).toEqual([1, 2, 3].map(() => ({ had: 1000, faults: [] })));
    expect(subscribers[2]!.joined).toBeGreaterThan(1);
  }, 120_000);
});
