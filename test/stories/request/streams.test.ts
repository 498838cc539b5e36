import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { codes, startSmallHub } from './small-hub.ts';
import type { Result, SmallHub } from './small-hub.ts';

let hub: SmallHub;
beforeEach(async () => {
  hub = await startSmallHub();
  hub.keys.give('reader');
});
afterEach(() => hub.stop());

const TICKS = 'subscription { ticks { number } }';
const open = (authorization?: string, query = TICKS): Promise<Response> => fetch(`${hub.requests.address}/graphql/stream`, {
  method: 'POST', body: JSON.stringify({ query }),
  headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...authorization === undefined ? {} : { authorization } },
});

test("a client of the protocol's own library receives what comes, for nobody and for a key", async () => {
  for (const headers of [{}, { authorization: 'Bearer reader' }] as Record<string, string>[]) {
    const client = createClient({ url: `${hub.requests.address}/graphql/stream`, headers, retryAttempts: 0 });
    const results = client.iterate({ query: TICKS });
    const first = results.next();
    await hub.ticks.until(1);
    hub.ticks.push(1);
    expect((await first).value).toEqual({ data: { ticks: { number: 1 } } });
    client.dispose();
    await hub.ticks.until(0);
  }
});

test('queries and mutations are answered by one event and the end', async () => {
  const { status, body } = await hub.byStream({ query: '{ who }', headers: { authorization: 'Bearer reader' } });
  expect([status, body]).toEqual([200, ':\n\nevent: next\ndata: {"data":{"who":"reader"}}\n\nevent: complete\ndata:\n\n']);
});

test('what is refused for what it asks is an event; what is refused before is a status', async () => {
  const refused = await hub.byStream({ query: '{ nothing }' });
  expect([refused.status, codes(refused.results[0]), refused.complete]).toEqual([200, ['GRAPHQL_VALIDATION_FAILED'], true]);
  const unknown = await hub.byStream({ query: '{ who }', headers: { authorization: 'Bearer nobody-has-this' } });
  expect([unknown.status, codes(unknown.results[0])]).toEqual([401, ['UNAUTHENTICATED']]);
  for (const body of ['{}', '{"query":7}', '{"query":"{ who }","variables":[]}', '{"query":"{ who }","operationName":{}}', '{', '7']) {
    const malformed = await hub.byStream({ body });
    expect([body, malformed.status, codes(malformed.results[0])]).toEqual([body, 400, ['BAD_REQUEST']]);
  }
  expect((await hub.byStream({ query: '{ who }', headers: { accept: 'application/json' } })).status).toBe(406);
});

test('no stream is reserved for several operations', async () => {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const response = await fetch(`${hub.requests.address}/graphql/stream`, { method });
    expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'POST']);
  }
});

test('a credential that ends ends its streams within a second, with UNAUTHENTICATED and complete', async () => {
  const response = await open('Bearer reader');
  const other = await open();
  await hub.ticks.until(2);
  const started = performance.now();
  hub.keys.take('reader');
  const text = await response.text();
  expect(performance.now() - started).toBeLessThan(1000);
  const [last, complete] = text.split('\n\n').filter((event) => event.startsWith('event')).slice(-2);
  expect(codes(JSON.parse(last!.slice(last!.indexOf('{'))) as Result)).toEqual(['UNAUTHENTICATED']);
  expect(complete).toBe('event: complete\ndata:');
  await hub.ticks.until(1);
  await other.body!.cancel();
  await hub.ticks.until(0);
});

test.each([['a key', 'Bearer reader', 20], ['nobody', undefined, 5]])('%s may have so many streams and no more', async (_who, authorization, most) => {
  const all = await Promise.all(Array.from({ length: most }, () => open(authorization)));
  const beyond = await open(authorization);
  expect([beyond.status, beyond.headers.get('retry-after'), codes(await beyond.json() as Result)]).toEqual([429, '5', ['RATE_LIMITED']]);
  await hub.ticks.until(most);
  await all[0]!.body!.cancel();
  await hub.ticks.until(most - 1);
  expect((await open(authorization)).status).toBe(200);
});

test('a reader that does not read slows its source instead of filling the memory', async () => {
  const response = await open(undefined, `subscription { ticks { ${Array.from({ length: 30 }, (_, at) => `a${at}${'x'.repeat(3000)}: number`).join(' ')} } }`);
  await hub.ticks.until(1);
  // Each event has 90 KB: the first ones fill what lies between the hub and the reader, and then nobody asks for the next.
  let pushed = 0;
  while (hub.ticks.waiting > 0 && pushed < 1000) {
    hub.ticks.push(++pushed);
    await new Promise((resolve) => { setImmediate(resolve); });
    await new Promise((resolve) => { setImmediate(resolve); });
  }
  expect(pushed).toBeLessThan(1000);
  await response.body!.cancel();
  await hub.ticks.until(0);
});
