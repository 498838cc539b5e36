import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { codes, startSmallHub } from './small-hub.ts';
import type { Answer, SmallHub } from './small-hub.ts';

let hub: SmallHub;
afterEach(() => hub.stop());
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${hub.requests.address}${path}`, { headers });

test('health is that the process answers; readiness is what its parts say', async () => {
  let state = { ok: true, checks: { database: 'ok' } };
  hub = await startSmallHub({}, { ready: () => Promise.resolve(state) });
  const [health, ready] = [await get('/healthz'), await get('/readyz')];
  expect([health.status, await health.json(), ready.status, await ready.json()]).toEqual([200, { ok: true, version: '0.0.0' }, 200, state]);
  state = { ok: false, checks: { database: 'no answer' } };
  const not = await get('/readyz');
  expect([not.status, await not.json()]).toEqual([503, state]);
});

test('the schema is for anyone, as the public sees it', async () => {
  hub = await startSmallHub();
  const response = await get('/schema.graphql');
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(buildSchema(text).getType('Thing')).toBeDefined();
  expect(text).not.toMatch(/@key|@link|_entities|_service/);
});

test('/subgraph is for credentials made for it, and has what a router asks for; /graphql has none of it', async () => {
  hub = await startSmallHub();
  const [reader, router] = [hub.keys.give('reader'), hub.keys.give('router', ['SUBGRAPH'])];
  const ask = (path: string, authorization?: string): Promise<Answer> => hub.post({
    path, query: 'query ($r: [_Any!]!) { _service { sdl } _entities(representations: $r) { ... on Thing { id name } } }',
    variables: { r: [{ __typename: 'Thing', id: '7' }] }, headers: authorization === undefined ? {} : { authorization },
  });
  const answer = await ask('/subgraph', router);
  expect(answer.body).toMatchObject({ data: { _service: { sdl: expect.stringContaining('@key(fields: "id")') }, _entities: [{ id: '7', name: 'thing 7' }] } });
  for (const [authorization, status, code] of [[undefined, 401, 'UNAUTHENTICATED'], ['Bearer unknown', 401, 'UNAUTHENTICATED'], [reader, 403, 'FORBIDDEN']] as const) {
    const refused = await ask('/subgraph', authorization);
    expect([refused.status, codes(refused.body), refused.body.data]).toEqual([status, [code], undefined]);
  }
  expect(codes((await ask('/graphql', router)).body)).toEqual(expect.arrayContaining(['GRAPHQL_VALIDATION_FAILED']));
  expect((await get('/subgraph')).status).toBe(404);
});

test('every answer tells browsers not to guess its type nor to say where they were, and questions are not kept', async () => {
  hub = await startSmallHub();
  for (const path of ['/healthz', '/schema.graphql', '/nothing', '/graphql', '/graphql/stream']) {
    const { headers } = await get(path);
    expect([path, headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('x-powered-by')]).toEqual([path, 'nosniff', 'no-referrer', null]);
  }
  for (const path of ['/graphql', '/graphql/stream']) expect((await hub.post({ path, body: '{}' })).headers.get('cache-control')).toBe('no-store');
});

test('a browser that opens /graphql gets no page of Apollo, and nobody gets a stack', async () => {
  hub = await startSmallHub();
  const page = await get('/graphql', { accept: 'text/html' });
  expect([page.status, await page.text()]).toEqual([400, expect.not.stringMatching(/<html|sandbox|stack/i)]);
  for (const body of ['{', '{"query":7}', '{"query":"{"}', '{"query":"{ breaks }"}', '{"query":"{ who }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}']) {
    const answer = await hub.post({ body });
    expect([body, JSON.stringify(answer.body)]).toEqual([body, expect.not.stringMatching(/stack|node_modules|\.ts:/)]);
  }
});

test('a door added from outside is served, and its faults are masked like any other', async () => {
  hub = await startSmallHub({}, { routes: (app) => { app.get('/feeds/breaks', () => { throw new Error('secret'); }); } });
  const response = await get('/feeds/breaks');
  expect([response.status, await response.json()]).toEqual([500, { error: expect.stringMatching(/^Something went wrong at the hub; quote reference \w+\.$/) }]);
});

test('metrics are served on a port of their own, and count what was asked', async () => {
  const probe = createServer();
  const port = await new Promise<number>((resolve) => { probe.listen(0, '127.0.0.1', () => resolve((probe.address() as AddressInfo).port)); });
  await new Promise((resolve) => { probe.close(resolve); });
  hub = await startSmallHub({ metricsPort: port });
  await hub.post({ query: '{ who }' });
  await hub.post({ query: '{ breaks }' });
  await hub.post({ query: '{' });
  await hub.post({ query: '{ who }', headers: { authorization: 'Bearer unknown' } });
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  const text = await response.text();
  expect(text).toContain('fanar_requests_total{transport="http",operation="query",outcome="ok"} 1');
  expect(text).toContain('fanar_requests_total{transport="http",operation="query",outcome="failed"} 1');
  expect(text).toContain('fanar_requests_total{transport="http",operation="unknown",outcome="refused"} 2');
  expect(text).toContain('fanar_errors_total{code="UNAUTHENTICATED"} 1');
  expect(text).toContain('fanar_request_seconds_count{operation="query"} 2');
  expect((await get('/metrics')).status).toBe(404);
});
