import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { addressReader } from '../../../server/request/limits/address.ts';
import { codes, startSmallHub } from './small-hub.ts';
import type { Answer, SmallHub } from './small-hub.ts';

// Only the clock that allowances are told by stands still: what a test asks costs no time, however slow the machine.
let now = 1_000_000;
beforeEach(() => { jest.spyOn(performance, 'now').mockImplementation(() => now); });

let hub: SmallHub;
const start = async (change: Parameters<typeof startSmallHub>[0] = {}): Promise<void> => { hub = await startSmallHub({ requestsPerSecond: 1, ...change }); };
afterEach(async () => {
  jest.restoreAllMocks();
  await hub.stop();
});

const ask = (headers: Record<string, string> = {}): Promise<Answer> => hub.post({ query: '{ who }', headers });
const asMany = async (times: number, headers: Record<string, string> = {}): Promise<unknown[]> => {
  const results: unknown[] = [];
  for (let time = 0; time < times; time++) results.push(codes((await ask(headers)).body)[0] ?? 'answered');
  return results;
};
const all = (what: string, times: number): string[] => Array<string>(times).fill(what);

test('one allowance for a key, whichever transport it asks by, and the seconds to wait when it is spent', async () => {
  await start();
  const authorization = hub.keys.give('reader');
  const socket = await hub.socket().begin(authorization);
  const bySocket = async (id: string): Promise<Record<string, unknown>> => {
    socket.send({ type: 'subscribe', id, payload: { query: '{ who }' } });
    return socket.next();
  };
  expect((await ask({ authorization })).status).toBe(200);
  expect(await bySocket('1')).toMatchObject({ type: 'next' });
  await socket.next();
  expect((await hub.byStream({ query: '{ who }', headers: { authorization } })).status).toBe(200);
  expect((await ask({ authorization })).status).toBe(200);

  const beyond = await ask({ authorization });
  expect([beyond.status, beyond.headers.get('retry-after'), beyond.body.errors]).toEqual([429, '1', [{ message: 'Too many requests; try again in 1 s.', extensions: { code: 'RATE_LIMITED', retryAfter: 1 } }]]);
  expect(await bySocket('2')).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED', retryAfter: 1 } }] });
  const stream = await hub.byStream({ query: '{ who }', headers: { authorization } });
  expect([stream.status, stream.results[0]?.errors?.[0]?.extensions]).toEqual([429, { code: 'RATE_LIMITED', retryAfter: 1 }]);
  expect((await ask({ authorization: hub.keys.give('other') })).status).toBe(200);

  now += 1000;
  expect(await asMany(2, { authorization })).toEqual(['answered', 'RATE_LIMITED']);
  now += 60_000;
  expect(await asMany(5, { authorization })).toEqual([...all('answered', 4), 'RATE_LIMITED']);
});

test('nobody has 5 a second and 40 at once, for an address', async () => {
  await start();
  expect(await asMany(41)).toEqual([...all('answered', 40), 'RATE_LIMITED']);
  now += 1000;
  expect(await asMany(6)).toEqual([...all('answered', 5), 'RATE_LIMITED']);
  const socket = await hub.socket().begin();
  socket.send({ type: 'subscribe', id: '1', payload: { query: '{ who }' } });
  expect(await socket.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect((await ask({ authorization: hub.keys.give('reader') })).status).toBe(200);
});

test('an address that guesses credentials is refused before they are looked up; whoever has a good one there is not', async () => {
  await start();
  const authorization = hub.keys.give('reader');
  expect(await asMany(1, { authorization: 'Bearer guess' })).toEqual(['UNAUTHENTICATED']);
  expect((await ask({ authorization })).status).toBe(200);
  expect(await asMany(40, { authorization: 'Bearer guess' })).toEqual([...all('UNAUTHENTICATED', 39), 'RATE_LIMITED']);
  const asked = hub.keys.asked;
  expect(await asMany(3, { authorization: 'Bearer guess' })).toEqual(all('RATE_LIMITED', 3));
  const socket = hub.socket();
  await socket.opened;
  socket.send({ type: 'connection_init', payload: { authorization: 'Bearer guess' } });
  expect(await socket.closed).toMatchObject({ code: 1013, reason: expect.stringMatching(/^RATE_LIMITED/) });
  expect(hub.keys.asked).toBe(asked);
  expect((await ask({ authorization })).status).toBe(200);
  expect((await ask()).status).toBe(200);
});

test('behind a proxy that is trusted, addresses are those it names', async () => {
  await start({ trustedProxies: ['127.0.0.0/8'] });
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': `9.9.9.9, ${address}` });
  expect(await asMany(41, from('198.51.100.1'))).toEqual([...all('answered', 40), 'RATE_LIMITED']);
  expect((await ask(from('198.51.100.2'))).status).toBe(200);
});

test('nobody is believed who is no trusted proxy', async () => {
  await start();
  const results = await Promise.all(Array.from({ length: 41 }, (_, at) => ask({ 'x-forwarded-for': `198.51.100.${at}` })));
  expect(results.filter(({ status }) => status === 429)).toHaveLength(1);
});

test('an address is the last that no trusted hop vouches for; of IPv6 it is the /64', async () => {
  await start();
  const read = (trusted: string[], peer: string, forwarded?: string): string =>
    addressReader(trusted)({ socket: { remoteAddress: peer }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage);
  expect(read([], '::ffff:192.0.2.1', '198.51.100.1')).toBe('192.0.2.1');
  expect(read(['10.0.0.0/8'], '10.0.0.1', '203.0.113.9, 198.51.100.1, 10.2.2.2')).toBe('198.51.100.1');
  expect(read(['10.0.0.0/8'], '10.0.0.1', 'unknown, 10.2.2.2')).toBe('10.2.2.2');
  expect(read(['10.0.0.0/8'], '10.0.0.1')).toBe('10.0.0.1');
  expect(read(['2001:db8::1'], '2001:db8::1', '2001:db8:a:b:1:2:3:4')).toBe('2001:db8:a:b::/64');
  for (const one of ['2001:db8:0:b::1', '2001:db8:0:b:ffff::', '2001:DB8:0:000b:0:0:0:1%eth0']) expect([one, read([], one)]).toEqual([one, '2001:db8:0:b::/64']);
  expect(read([], '64:ff9b::192.0.2.1')).toBe('64:ff9b:0:0::/64');
  expect(read([], '::1')).toBe('0:0:0:0::/64');
  expect(() => addressReader(['proxy.example'])).toThrow('Invalid socket address');
});
