import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { codes, startSmallHub } from './small-hub.ts';
import type { RawSocket, Result, SmallHub } from './small-hub.ts';

let hub: SmallHub;
beforeEach(async () => {
  hub = await startSmallHub();
  hub.keys.give('reader');
});
afterEach(() => hub.stop());

const ALL_BUT_INTERVALS: Extract<Parameters<typeof jest.useFakeTimers>[0], { doNotFake?: unknown }>['doNotFake'] = ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'];
const TICKS = 'subscription { ticks { number } }';
const subscribe = (socket: RawSocket, id: string, query = TICKS): void => socket.send({ type: 'subscribe', id, payload: { query } });

test("a client of the protocol's own library receives what comes, for nobody and for a key", async () => {
  for (const authorization of [undefined, 'Bearer reader']) {
    const results = hub.client(authorization).iterate({ query: TICKS });
    const first = results.next();
    await hub.ticks.until(1);
    hub.ticks.push(1);
    expect((await first).value).toEqual({ data: { ticks: { number: 1 } } });
    await results.return!();
    await hub.ticks.until(0);
  }
});

test('queries and mutations go over a socket too, as whoever opened it', async () => {
  expect(await hub.bySocket({ query: '{ who }' })).toEqual([{ data: { who: 'nobody' } }]);
  expect(await hub.bySocket({ query: '{ who }' }, 'Bearer reader')).toEqual([{ data: { who: 'reader' } }]);
  expect(await hub.bySocket({ query: 'mutation ($i: Touch!) { touch(input: $i) }', variables: { i: { at: '2026-01-01T00:00:00Z' } } })).toEqual([{ data: { touch: '2026-01-01T00:00:00.000Z' } }]);
});

test('a header copied into connection_init as it is written in HTTP counts as well', async () => {
  const socket = hub.socket();
  await socket.opened;
  socket.send({ type: 'connection_init', payload: { Authorization: 'Bearer reader' } });
  expect(await socket.next()).toEqual({ type: 'connection_ack' });
  subscribe(socket, '1', '{ who }');
  expect(await socket.next()).toMatchObject({ payload: { data: { who: 'reader' } } });
});

/** What a socket that was opened with these headers is answered to "who?", or how it was closed. */
async function whoIs(headers: Record<string, string>, payload?: object): Promise<unknown> {
  const socket = new WebSocket(`${hub.requests.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const answer = new Promise<unknown>((resolve) => {
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })));
    socket.on('close', (code) => resolve(code));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { type: string; payload: Result };
      if (message.type === 'connection_ack') socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: '{ who }' } }));
      if (message.type === 'next') resolve(message.payload.data!['who']);
    });
  });
  return answer.finally(() => socket.terminate());
}

test('a credential in the header of the request that opens the socket is not taken for nobody; what connection_init shows goes before it', async () => {
  expect(await whoIs({ authorization: 'Bearer reader' })).toBe('reader');
  expect(await whoIs({ authorization: 'Bearer nobody-has-this' })).toBe(4401);
  expect(await whoIs({ authorization: 'Bearer nobody-has-this' }, { AUTHORIZATION: 'Bearer reader' })).toBe('reader');
  expect(await whoIs({ authorization: 'Bearer reader' }, { authorization: 'Bearer nobody-has-this' })).toBe(4401);
  expect(await whoIs({}, { authorization: null })).toBe('nobody');
});

test.each([['unknown', 'Bearer nobody-has-this'], ['empty', ''], ['no text', 7], ['a list', []]])('a credential that is %s closes the socket with 4401 and is never taken for nobody', async (_what, authorization) => {
  const socket = hub.socket();
  await socket.opened;
  socket.send({ type: 'connection_init', payload: { authorization } });
  expect(await socket.closed).toMatchObject({ code: 4401, reason: expect.stringMatching(/^UNAUTHENTICATED/) });
});

test('asking before the acknowledgement closes the socket with 4401', async () => {
  const early = hub.socket();
  await early.opened;
  subscribe(early, '1');
  expect((await early.closed).code).toBe(4401);
  const hasty = hub.socket();
  await hasty.opened;
  hasty.send({ type: 'connection_init' });
  subscribe(hasty, '1');
  expect((await hasty.closed).code).toBe(4401);
  expect(hub.ticks.readers).toBe(0);
});

test('the older protocol is refused, and so is none', async () => {
  await expect(hub.socket('graphql-ws').opened).rejects.toThrow('no subprotocol');
  const none = new WebSocket(`${hub.requests.address.replace('http', 'ws')}/graphql`);
  expect(await new Promise((resolve) => { none.once('close', resolve); })).toBe(4406);
});

test('a socket opens at /graphql and nowhere else', async () => {
  for (const path of ['/', '/subgraph', '/graphql/stream', '/graphqlx']) {
    const socket = new WebSocket(`${hub.requests.address.replace('http', 'ws')}${path}`, 'graphql-transport-ws');
    const status = await new Promise((resolve) => { socket.once('unexpected-response', (_request, response) => resolve(response.statusCode)).once('open', () => resolve('open')); });
    socket.on('error', () => {}).terminate();
    expect([path, status]).toEqual([path, path === '/graphql/stream' ? 405 : 404]);
  }
});

test('a credential that ends closes its sockets with 4403, at once where that is told', async () => {
  // Nothing that asks by the clock runs here: it is the telling that closes.
  jest.useFakeTimers({ doNotFake: ALL_BUT_INTERVALS });
  const told = await startSmallHub();
  jest.useRealTimers();
  await hub.stop();
  hub = told;
  hub.keys.give('reader');
  const [ended, other, nobody] = [await hub.socket().begin('Bearer reader'), await hub.socket().begin(hub.keys.give('other')), await hub.socket().begin()];
  subscribe(ended, '1');
  await hub.ticks.until(1);
  hub.keys.take('reader');
  hub.keys.tell();
  expect(await ended.closed).toEqual({ code: 4403, reason: 'The credential has ended.' });
  await hub.ticks.until(0);
  for (const socket of [other, nobody]) {
    subscribe(socket, '1', '{ who }');
    expect(await socket.next()).toMatchObject({ type: 'next' });
  }
});

test('a credential that ends closes its sockets with 4403 within a second, where nothing is told', async () => {
  const socket = await hub.socket().begin('Bearer reader');
  const started = performance.now();
  hub.keys.take('reader');
  expect((await socket.closed).code).toBe(4403);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a credential that has just ended asks nothing more', async () => {
  const socket = await hub.socket().begin('Bearer reader');
  hub.keys.take('reader');
  subscribe(socket, '1', '{ who }');
  expect(codes({ errors: (await socket.next())['payload'] as Result['errors'] })).toEqual(['UNAUTHENTICATED']);
});

test.each([['a key', 'Bearer reader', 20], ['nobody', undefined, 5]])('%s may have so many sockets and no more', async (_who, authorization, most) => {
  const open = await Promise.all(Array.from({ length: most }, () => hub.socket().begin(authorization)));
  const beyond = hub.socket();
  await beyond.opened;
  beyond.send({ type: 'connection_init', payload: authorization === undefined ? {} : { authorization } });
  // A client of the protocol comes back after 1013; in the reason it reads when.
  expect(await beyond.closed).toMatchObject({ code: 1013, reason: expect.stringMatching(/^RATE_LIMITED.* \d+ s/) });
  open[0]!.socket.close();
  await open[0]!.closed;
  expect(await hub.socket().begin(authorization)).toBeDefined();
});

test('a socket carries 100 subscriptions and no more', async () => {
  const socket = await hub.socket().begin('Bearer reader');
  for (let id = 0; id < 101; id++) subscribe(socket, String(id));
  const refused = await socket.next();
  expect(refused).toMatchObject({ id: '100', type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }] });
  await hub.ticks.until(100);
  socket.send({ type: 'complete', id: '7' });
  await hub.ticks.until(99);
  subscribe(socket, '200');
  await hub.ticks.until(100);
});

test('whoever goes without a word leaves nothing behind', async () => {
  const socket = await hub.socket().begin('Bearer reader');
  subscribe(socket, '1');
  await hub.ticks.until(1);
  socket.socket.terminate();
  await hub.ticks.until(0);
  expect(await hub.metrics.getSingleMetricAsString('fanar_connections')).toContain('{kind="socket"} 0');
  expect(await hub.metrics.getSingleMetricAsString('fanar_subscriptions')).toContain('{transport="socket"} 0');
});

test('where credentials can not be asked for, the client is sent away to come back, and told nothing of why', async () => {
  const before = await hub.socket().begin('Bearer reader');
  hub.keys.down = true;
  subscribe(before, '1');
  const after = hub.socket();
  await after.opened;
  after.send({ type: 'connection_init', payload: { authorization: 'Bearer reader' } });
  for (const socket of [before, after]) expect(await socket.closed).toEqual({ code: 1013, reason: 'Something went wrong at the hub: connect again.' });
  expect(hub.log.filter(({ msg }) => msg === 'masked error')).toHaveLength(2);
});

test('what is no message of the protocol closes the socket, and tells nothing of the hub', async () => {
  for (const text of ['{', '[]', '{"type":"subscribe","id":"1"}', '{"type":"start"}']) {
    const socket = await hub.socket().begin();
    socket.socket.send(text);
    expect(await socket.closed).toMatchObject({ code: 4400, reason: 'Invalid message received' });
  }
});
