import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { Registry } from 'prom-client';
import { WebSocketServer } from 'ws';
import { NOBODY } from '../../../server/access/index.ts';
import { outgoing } from '../../../server/delivery/index.ts';
import { openAsking } from '../../../server/federation/index.ts';
import type { Asker, Asking, JoinedPartner, PartnerTokens } from '../../../server/federation/index.ts';
import { MovableClock, SECOND } from '../../support/clock.ts';

const SDL = 'type Query { laStrada_n: Int laStrada_m: Int } type Subscription { laStrada_tick: Int }';
const QUESTION = { document: parse('query N($x: Boolean!) { laStrada_n @include(if: $x) }'), operationName: 'N', variables: { x: true } };
const ASKER: Asker = { viewer: NOBODY };
const closing: (() => unknown)[] = [];
afterEach(async () => { for (const close of closing.splice(0).toReversed()) await close(); });

interface Seen { readonly headers: IncomingMessage['headers']; readonly body: string }

/** A partner whose every answer the test writes itself. */
async function served(answer: (response: ServerResponse, seen: Seen, count: number) => void, extras: Partial<JoinedPartner> = {}) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => {
      seen.push({ headers: request.headers, body });
      answer(response, seen.at(-1)!, seen.length);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => { server.closeAllConnections(); server.close(); });
  const { port } = server.address() as AddressInfo;
  const partner: JoinedPartner = { id: 'p1', name: 'la_strada', prefix: 'laStrada', url: `http://127.0.0.1:${port}/graphql`, sdl: SDL, organisationId: 'o', timeout: 2000, ...extras };
  return { seen, partner, server, port };
}

function opened(extras: { clock?: MovableClock; allowLocal?: boolean; tell?: (asker: unknown) => void } = {}): { asking: Asking; metrics: Registry; clock: MovableClock } {
  const { clock = new MovableClock(), allowLocal = true, tell = () => {} } = extras;
  const metrics = new Registry();
  const way = outgoing({ allowLocal });
  closing.push(() => way.close());
  let count = 0;
  const tokens = { forBody: (_partner: unknown, asker: unknown) => { tell(asker); return `token-${++count}`; }, forSocket: () => 'socket-token' } as unknown as PartnerTokens;
  return { asking: openAsking({ outgoing: way, tokens, clock, metrics }), metrics, clock };
}

/** The example of a member, by a key with two scopes. */
const MEMBER: Asker['viewer'] = { kind: 'member', credential: 'c', person: 'p', name: 'n', organisation: 'o', country: 'UA', since: new Date(), roles: ['READER'], scopes: ['ALERTS_READ', 'CALENDAR'], setup: false };

const json = (response: ServerResponse, body: unknown, { status = 200, type = 'application/json' } = {}): void => { response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body)); };
const good = (response: ServerResponse): void => json(response, { data: { laStrada_n: 5 } });
const shown = (result: unknown): any => JSON.parse(JSON.stringify(result));
const codeOf = (result: { errors?: readonly { extensions: Record<string, unknown> }[] }): unknown => result.errors?.[0]?.extensions['code'];
const GOOD = { data: { laStrada_n: 5 } };

test('a question is posted with its token, and the answer comes back guarded', async () => {
  const { partner, seen } = await served((response) => json(response, { data: { laStrada_n: 5, organisation: { name: 'X' } } }, { type: 'application/graphql-response+json; charset=utf-8' }));
  const { asking, metrics } = opened();
  expect(shown(await asking.ask(partner, QUESTION, ASKER))).toEqual(GOOD);
  expect(seen[0]!.headers).toMatchObject({
    'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9', authorization: 'Bearer token-1', 'accept-encoding': 'identity',
  });
  // Partners who put together what they were asked find no id that is the same.
  expect(seen[0]!.headers).not.toHaveProperty('x-request-id');
  expect(JSON.parse(seen[0]!.body)).toEqual({ query: expect.stringContaining('laStrada_n @include(if: $x)'), operationName: 'N', variables: { x: true } });
  expect(asking.of('p1')).toEqual({ state: 'HEALTHY', asked: 1, failed: 0, latency: expect.any(Number) });
  expect(asking.of('p2')).toBeNull();
  expect(await metrics.metrics()).toContain('fanar_partner_questions_total{partner="la_strada",outcome="answered"} 1');
});

test('of a key\'s scopes a partner learns those that its SDL asks for, and of nobody none', async () => {
  const { partner } = await served(good, { sdl: 'directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION type Query { laStrada_n: Int @requiresScopes(scopes: [["ALERTS_READ", "COMMITTEES_READ"], ["SUBGRAPH"]]) }' });
  const told: unknown[] = [];
  const { asking } = opened({ tell: (asker) => told.push(asker) });
  const question = { document: parse('{ laStrada_n }'), variables: {} };
  await asking.ask(partner, question, { ...ASKER, viewer: MEMBER });
  await asking.ask(partner, question, ASKER);
  expect(told).toEqual([{ viewer: MEMBER, scopes: ['ALERTS_READ'] }, { viewer: NOBODY, scopes: [] }]);
});

test.each([502, 503, 504])('after %s the question is asked once more, with a token of its own', async (status) => {
  const { partner, seen } = await served((response, _seen, count) => (count === 1 ? json(response, {}, { status }) : good(response)));
  expect(shown(await opened().asking.ask(partner, QUESTION, ASKER))).toEqual(GOOD);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
});

test('a connection that breaks is tried once more, and no more than that', async () => {
  const once_ = await served((response, _seen, count) => (count === 1 ? response.destroy() : good(response)));
  const always = await served((response) => response.destroy());
  const { asking } = opened();
  expect(shown(await asking.ask(once_.partner, QUESTION, ASKER))).toEqual(GOOD);
  expect(codeOf(await asking.ask({ ...always.partner, id: 'p2' }, QUESTION, ASKER))).toBe('PARTNER_UNAVAILABLE');
  expect([once_.seen.length, always.seen.length]).toEqual([2, 2]);
  expect(asking.of('p2')).toMatchObject({ state: 'FAILING', asked: 1, failed: 1 });
});

const NONE: [string, (response: ServerResponse) => void][] = [
  ['500', (response) => json(response, { data: { laStrada_n: 5 } }, { status: 500, type: 'application/graphql-response+json' })],
  ['a redirect', (response) => { response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(); }],
  ['401 in plain JSON', (response) => json(response, { errors: [{ message: 'no' }] }, { status: 401 })],
  ['HTML', (response) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<p>{}</p>'); }],
  ['half a JSON', (response) => { response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{'); }],
  ['too large a body', (response) => json(response, { data: { laStrada_n: 5, x: 'x'.repeat(2 * 1024 * 1024) } })],
  ['a packed body', (response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('x'); }],
];
test.each(NONE)('%s is no answer and not asked for again', async (_what, answer) => {
  const { partner, seen } = await served(answer);
  const { asking } = opened();
  expect(shown(await asking.ask(partner, QUESTION, ASKER))).toEqual({ data: null, errors: [{ message: expect.any(String), extensions: { code: 'PARTNER_UNAVAILABLE' } }] });
  expect([seen.length, asking.of('p1')!.failed]).toEqual([1, 1]);
});

test('by its own media type a refusal is an answer, and means that the partner is there', async () => {
  const { partner } = await served((response) => json(response, { errors: [{ message: 'secret' }] }, { status: 400, type: 'application/graphql-response+json' }));
  const { asking } = opened();
  expect(codeOf(await asking.ask(partner, QUESTION, ASKER))).toBe('PARTNER_ERROR');
  expect(asking.of('p1')).toMatchObject({ state: 'HEALTHY', failed: 0 });
});

test('an answer that is of no use counts as none', async () => {
  const { partner } = await served((response) => json(response, { data: { laStrada_n: 5 } }));
  const { asking } = opened();
  expect(codeOf(await asking.ask({ ...partner, sdl: 'type Query { laStrada_n: [Int!]! }' }, { ...QUESTION, document: parse('{ laStrada_n }') , operationName: undefined }, ASKER))).toBe('PARTNER_MALFORMED');
  expect(asking.of('p1')!.failed).toBe(1);
});

test('a partner has the time that was agreed, the second attempt included', async () => {
  const silent = await served(() => {}, { timeout: 150 });
  const { asking } = opened();
  expect(codeOf(await asking.ask(silent.partner, QUESTION, ASKER))).toBe('PARTNER_UNAVAILABLE');
  expect(silent.seen).toHaveLength(1);
});

test('an address inside is not asked, whatever was approved', async () => {
  const { partner, seen } = await served(good);
  const { asking } = opened({ allowLocal: false });
  for (const url of [partner.url, partner.url.replace('http:', 'https:'), partner.url.replace('127.0.0.1', 'localhost').replace('http:', 'https:')]) {
    expect(codeOf(await asking.ask({ ...partner, url }, QUESTION, ASKER))).toBe('PARTNER_UNAVAILABLE');
    for await (const event of asking.listen({ ...partner, url }, { document: parse('subscription { laStrada_tick }'), variables: {} }, ASKER)) expect(codeOf(event)).toBe('PARTNER_UNAVAILABLE');
  }
  expect(seen).toEqual([]);
});

test('whoever leaves does not wait, and it is not the partner\'s fault', async () => {
  const leaving = new AbortController();
  const { partner } = await served(() => leaving.abort());
  const { asking, metrics } = opened();
  expect(codeOf(await asking.ask(partner, QUESTION, { ...ASKER, signal: leaving.signal }))).toBe('PARTNER_UNAVAILABLE');
  expect(asking.of('p1')).toMatchObject({ state: 'HEALTHY', asked: 0 });
  expect(await metrics.metrics()).toContain('outcome="left"} 1');
});

test('a partner that goes away is not asked any more, is probed, and comes back; another one notices nothing', async () => {
  let isAway = true;
  const away = await served((response) => (isAway ? response.destroy() : good(response)));
  const other = await served(good, { id: 'p2', name: 'other' });
  const { asking, clock, metrics } = opened();
  for (let each = 0; each < 5; each++) await asking.ask(away.partner, QUESTION, ASKER);
  expect(asking.of('p1')).toMatchObject({ state: 'OPEN', failed: 5 });
  const asked = away.seen.length;
  expect(codeOf(await asking.ask(away.partner, QUESTION, ASKER))).toBe('PARTNER_UNAVAILABLE');
  expect([away.seen.length, shown(await asking.ask(other.partner, QUESTION, ASKER))]).toEqual([asked, GOOD]);
  expect(await metrics.metrics()).toContain('fanar_partner_breaker_open{partner="la_strada"} 1');
  clock.move(5 * SECOND);
  isAway = false;
  expect(shown(await asking.ask(away.partner, QUESTION, ASKER))).toEqual(GOOD);
  expect([asking.of('p1')!.state, asking.of('p2')!.state]).toEqual(['HEALTHY', 'HEALTHY']);
  expect(await metrics.metrics()).toContain('fanar_partner_breaker_open{partner="la_strada"} 0');
});

test('twenty questions at the same time, and who waits in vain is told so without blaming the partner', async () => {
  const waiting: ServerResponse[] = [];
  const { partner, seen } = await served((response) => { waiting.push(response); if (waiting.length === 20) for (const each of waiting) good(each); else if (waiting.length > 20) good(response); });
  const { asking } = opened();
  const answers = await Promise.all(Array.from({ length: 100 }, () => asking.ask(partner, QUESTION, ASKER)));
  // 20 at once, 60 behind them, and the rest sent away.
  expect([answers.filter(({ data }) => data != null).length, answers.filter((answer) => codeOf(answer) === 'PARTNER_UNAVAILABLE').length]).toEqual([80, 20]);
  expect([seen.length, asking.of('p1')]).toEqual([80, expect.objectContaining({ state: 'HEALTHY', failed: 0 })]);
});

// Over sockets.

interface Ticking { readonly partner: JoinedPartner; readonly params: unknown[]; readonly sockets: WebSocketServer }

async function ticking(ticks: () => AsyncIterable<unknown>): Promise<Ticking> {
  const { server, partner } = await served(good);
  const params: unknown[] = [];
  const sockets = new WebSocketServer({ server, path: '/graphql' });
  const schema = buildSchema(SDL);
  schema.getSubscriptionType()!.getFields()['laStrada_tick']!.subscribe = ticks;
  const disposable = useServer({ schema, onConnect: ({ connectionParams }) => { params.push(connectionParams); } }, sockets);
  closing.push(() => { for (const socket of sockets.clients) socket.terminate(); return disposable.dispose(); });
  return { partner, params, sockets };
}
const TICK = { document: parse('subscription { laStrada_tick }'), variables: {} };
async function allOf(stream: AsyncIterable<unknown>): Promise<any[]> {
  const all: unknown[] = [];
  for await (const one of stream) all.push(shown(one));
  return all;
}
const forever = (): Promise<never> => new Promise(() => {});

test('events come one by one, each guarded, over a socket that was opened with a token', async () => {
  const { partner, params } = await ticking(async function* () { for (const laStrada_tick of [1, 2, 3]) yield { laStrada_tick, name: 'X' }; });
  const { asking } = opened();
  expect(await allOf(asking.listen(partner, TICK, ASKER))).toEqual([1, 2, 3].map((laStrada_tick) => ({ data: { laStrada_tick } })));
  expect(params).toEqual([{ authorization: 'Bearer socket-token' }]);
  expect(asking.of('p1')).toMatchObject({ state: 'HEALTHY', asked: 1 });
});

test('a partner that is lost is told of, and the stream ends: nobody takes silence for calm', async () => {
  const cut: Ticking = await ticking(async function* () { yield { laStrada_tick: 1 }; for (const socket of cut.sockets.clients) socket.terminate(); await forever(); });
  expect(await allOf(opened().asking.listen(cut.partner, TICK, ASKER))).toEqual([{ data: { laStrada_tick: 1 } }, { data: null, errors: [{ message: expect.any(String), extensions: { code: 'PARTNER_UNAVAILABLE' } }] }]);
});

test('a refusal, a socket that never opens, and one that says other things', async () => {
  const { partner } = await ticking(async function* () { yield 1; });
  const { asking } = opened();
  const unknown = { document: parse('subscription { laStrada_tick }'), variables: {}, operationName: 'nobody' };
  expect((await allOf(asking.listen(partner, unknown, ASKER)))[0].errors[0].extensions.code).toMatch(/^PARTNER_/);
  const none = await served((response) => { response.writeHead(404).end('secret'); }, { id: 'p2' });
  expect(await allOf(asking.listen(none.partner, TICK, ASKER))).toEqual([{ data: null, errors: [{ message: expect.any(String), extensions: { code: 'PARTNER_UNAVAILABLE' } }] }]);
  expect(asking.of('p2')).toMatchObject({ state: 'FAILING', failed: 1 });
  const other = await served(() => {}, { id: 'p3' });
  const sockets = new WebSocketServer({ server: other.server });
  sockets.on('connection', (socket) => socket.send('x'.repeat(300 * 1024)));
  expect((await allOf(asking.listen(other.partner, TICK, ASKER))).map(codeOf)).toEqual(['PARTNER_UNAVAILABLE']);
});

test('whoever leaves closes the socket at the partner, by returning or by a signal', async () => {
  let open = 0;
  const ended: (() => void)[] = [];
  const { partner } = await ticking(async function* () {
    open++;
    try { for (;;) { yield { laStrada_tick: open }; await new Promise<void>((resolve) => { ended.push(resolve); }); } } finally { open--; }
  });
  const { asking, metrics } = opened();
  const leaving = new AbortController();
  const streams = [asking.listen(partner, TICK, ASKER), asking.listen(partner, TICK, { ...ASKER, signal: leaving.signal })].map((stream) => stream[Symbol.asyncIterator]());
  for (const stream of streams) expect((await stream.next()).value).toMatchObject({ data: { laStrada_tick: expect.any(Number) } });
  expect(await metrics.metrics()).toContain('fanar_partner_sockets{partner="la_strada"} 2');
  const waiting = streams.map((stream) => stream.next());
  leaving.abort();
  await streams[0]!.return!();
  expect((await Promise.all(waiting)).map(({ done }) => done)).toEqual([true, true]);
  expect(await metrics.metrics()).toContain('fanar_partner_sockets{partner="la_strada"} 0');
});
