import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { NOBODY, RequestContext } from '../../server/access/index.ts';
import { JoinedGraphs } from '../../server/federation/index.ts';
import type { CoreGraph, Graphs } from '../../server/request/index.ts';
import { Partner, plainAsking, Swapped } from '../support/partner.ts';
import { startSmallHub } from '../stories/request/small-hub.ts';
import type { SmallHub } from '../stories/request/small-hub.ts';

let alone: SmallHub;
let joined: SmallHub;
let partner: Partner;
let hub: SmallHub;
beforeAll(async () => {
  alone = hub = await startSmallHub();
  partner = await Partner.open({ prefix: 'desk', sdl: 'type Query { desk_hello: String } type Thing @key(fields: "id") { id: ID! desk_note: String }', resolvers: { Query: { desk_hello: () => 'hello' } } });
  joined = await startSmallHub({}, { join: withPartner });
});
afterAll(async () => {
  await Promise.all([alone.stop(), joined.stop(), partner.close()]);
});

async function withPartner({ hub: schema, ...core }: CoreGraph): Promise<Graphs> {
  const context = new RequestContext(NOBODY, 'the hub itself');
  const { data } = await core.ask(parse('{ _service { sdl } }'), { variables: {}, context });
  const source = new Swapped((data as { _service: { sdl: string } })._service.sdl);
  source.join(partner);
  const graphs = new JoinedGraphs({ source, asking: plainAsking(() => [partner]), current: async (viewer) => viewer, slugOf: () => undefined, logger: pino({ level: 'silent' }), metrics: new Registry() });
  await graphs.start({ hub: schema, ...core });
  return graphs;
}

// With cross-site request prevention on: only GETs without a content type are refused, and those the audit leaves open (MAY).
const audits = (headers: Record<string, string>): { name: string; fn: () => Promise<unknown> }[] => serverAudits({
  url: () => `${hub.requests.address}/graphql`,
  fetchFn: (url: string, init?: RequestInit) => fetch(url, { ...init, headers: { ...init?.headers as Record<string, string>, ...headers } }),
}).map(({ name, fn }) => ({ name, fn: async () => fn() }));

describe.each([
  ['nobody', 'alone', {}], ['a key', 'alone', { authorization: 'Bearer reader' }], ['nobody', 'with a partner', {}], ['a key', 'with a partner', { authorization: 'Bearer reader' }],
])('asked by %s, %s, the audit of GraphQL over HTTP passes', (_who, how, headers) => {
  beforeAll(() => {
    hub = how === 'alone' ? alone : joined;
    hub.keys.give('reader');
  });
  afterAll(() => { hub = alone; });
  test.each(audits(headers as Record<string, string>).filter(({ name }) => /^(MUST|SHOULD)/.test(name)))('$name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});

test('a partner\'s field is answered at the same door', async () => {
  joined.keys.give('reader');
  const { body } = await joined.post({ query: '{ hello desk_hello }', headers: { authorization: 'Bearer reader' } });
  expect(body).toEqual({ data: { hello: 'hello world', desk_hello: 'hello' } });
});

test('with the header that no form can send, every MAY of the audit passes too', async () => {
  hub.keys.give('reader');
  const results = await Promise.all(audits({ authorization: 'Bearer reader', 'apollo-require-preflight': '1' }).map(async ({ name, fn }) => ({ name, ...await fn() as object })));
  expect(results.filter((result) => !('status' in result) || result.status !== 'ok')).toEqual([]);
});

test('a GET that a page of another site could send is refused, and so is a form', async () => {
  const url = `${hub.requests.address}/graphql?query=${encodeURIComponent('{ hello }')}`;
  expect((await fetch(url)).status).toBe(400);
  expect((await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
  expect((await fetch(url, { headers: { 'content-type': 'application/json' } })).status).toBe(200);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const answer = await hub.post({ query: '{ hello }', headers: { 'content-type': type } });
    expect([type, answer.status, answer.body.data]).toEqual([type, 415, undefined]);
  }
});

test('a question that goes by way of Apollo is answered like one that goes straight', async () => {
  hub.keys.give('reader');
  const questions: object[] = [
    { query: '{ who }' }, { query: 'query A { who } query B { hello }', operationName: 'B' }, { query: '{ hello', variables: {} }, { query: '{ nothing }' },
    { query: 'query ($name: String) { hello(name: $name) }', variables: { name: 7 } }, { query: 'query ($name: String) { hello(name: $name) }', variables: null, operationName: null },
    { query: 'query A { who } query B { hello }' }, { query: 'subscription { ticks { number } }' }, { query: '{ things(first: 101) { totalCount } }' },
    { query: '{ things(first: 100) { edges { node { things(first: 100) { edges { cursor } } } } } }' }, { query: 'mutation { touch(input: {}) }' }, { query: '{ __schema { description } }' },
  ];
  for (const body of questions) {
    for (const type of ['application/json', 'application/graphql-response+json']) {
      for (const authorization of ['Bearer reader', undefined]) {
        const ask = async (accept: string): Promise<unknown> => {
          const answer = await hub.post({ body: JSON.stringify(body), headers: { accept, ...authorization === undefined ? {} : { authorization } } });
          return { status: answer.status, type: answer.headers.get('content-type'), cache: answer.headers.get('cache-control'), body: answer.body };
        };
        // Apollo weighs what is not usual to accept.
        expect(await ask(`${type};q=0.7`)).toEqual(await ask(type));
      }
    }
  }
});
