import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { createClient as createStreamClient } from 'graphql-sse';
import { WebSocket } from 'ws';
import { startSmallHub } from './small-hub.ts';
import type { SmallHub } from './small-hub.ts';

let hub: SmallHub;
beforeEach(async () => { hub = await startSmallHub(); });
afterEach(() => hub.stop());

const TICKS = 'subscription { ticks { number } }';

test('a client on a socket comes back by itself to the hub that takes over, and goes on', async () => {
  const closes: number[] = [];
  const client = createClient({
    url: `${hub.requests.address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 100, retryWait: () => new Promise((resolve) => { setTimeout(resolve, 20); }),
    on: { closed: (event) => { closes.push((event as { code: number }).code); } },
  });
  const results = client.iterate({ query: TICKS });
  const first = results.next();
  await hub.ticks.until(1);
  hub.ticks.push(1);
  expect((await first).value).toEqual({ data: { ticks: { number: 1 } } });
  const second = results.next();
  await hub.requests.drain();
  expect([closes[0], hub.ticks.readers]).toEqual([1012, 0]);
  const next = await startSmallHub({ port: hub.requests.port });
  await next.ticks.until(1);
  next.ticks.push(2);
  expect((await second).value).toEqual({ data: { ticks: { number: 2 } } });
  await client.dispose();
  await next.stop();
});

test('a client on a stream comes back by itself too', async () => {
  const client = createStreamClient({ url: `${hub.requests.address}/graphql/stream`, retryAttempts: 100, retry: () => new Promise((resolve) => { setTimeout(resolve, 20); }) });
  const results = client.iterate({ query: TICKS });
  const first = results.next();
  await hub.ticks.until(1);
  hub.ticks.push(1);
  await first;
  const second = results.next();
  await hub.requests.drain();
  const next = await startSmallHub({ port: hub.requests.port });
  await next.ticks.until(1);
  next.ticks.push(2);
  expect((await second).value).toEqual({ data: { ticks: { number: 2 } } });
  client.dispose();
  await next.stop();
});

test('what is being answered is answered, on every transport, and nothing new is taken', async () => {
  const socket = await hub.socket().begin();
  socket.send({ type: 'subscribe', id: '1', payload: { query: '{ slow }' } });
  const answers = [hub.post({ query: '{ slow }' }), hub.byStream({ query: '{ slow }' }), socket.next()];
  await hub.slow.until(3);
  const drained = hub.requests.drain();
  await expect(hub.post({ query: '{ who }' })).rejects.toThrow('fetch failed');
  hub.slow.open();
  expect(await Promise.all(answers)).toMatchObject([{ status: 200, body: { data: { slow: 'slow' } } }, { results: [{ data: { slow: 'slow' } }] }, { payload: { data: { slow: 'slow' } } }]);
  expect((await socket.closed).code).toBe(1012);
  await drained;
});

test('what takes longer than five seconds is cut', async () => {
  const cut = hub.post({ query: '{ slow }' }).catch((error: Error) => error.message);
  await hub.slow.until(1);
  const started = performance.now();
  await hub.requests.drain();
  expect(await cut).toBe('fetch failed');
  expect(performance.now() - started).toBeLessThan(7000);
  hub.slow.open();
});
