import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { codes, startSmallHub } from './small-hub.ts';
import type { Result, SmallHub } from './small-hub.ts';

let hub: SmallHub;
const key = 'Bearer reader';
beforeAll(async () => {
  hub = await startSmallHub();
  hub.keys.give('reader');
});
afterAll(() => hub.stop());

type Question = { query: string; variables?: Record<string, unknown> };
const doors: [string, (asked: Question) => Promise<Result | undefined>][] = [
  ['HTTP', async (asked) => (await hub.post({ ...asked, headers: { authorization: key } })).body],
  ['a socket', async (asked) => (await hub.bySocket(asked, key))[0]],
  ['a stream', async (asked) => (await hub.byStream({ ...asked, headers: { authorization: key } })).results[0]],
];

const times = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join(' ');
const deep = (levels: number): string => (levels === 1 ? 'id' : `twin { ${deep(levels - 1)} }`);
const doubling = (levels: number, leaf: string): string => `${times(levels, (at) => `fragment F${at} on Thing { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Thing { ${leaf} }`;

// Beside each refusal, what is just within it and answered.
const bounds: [string, { refused: Question; answered: Question }][] = [
  ['tokens', { answered: { query: `{ ${times(990, () => '...F')} } fragment F on Query { who }` }, refused: { query: `{ ${times(1000, () => '...F')} } fragment F on Query { who }` } }],
  ['depth', { answered: { query: `{ thing(id: 1) { ${deep(11)} } }` }, refused: { query: `{ thing(id: 1) { ${deep(12)} } }` } }],
  ['aliases', { answered: { query: `{ ${times(30, (at) => `a${at}: who`)} }` }, refused: { query: `{ ${times(31, (at) => `a${at}: who`)} }` } }],
  ['aliases of __typename', { answered: { query: `{ ${times(30, (at) => `a${at}: __typename`)} }` }, refused: { query: `{ ${times(31, (at) => `a${at}: __typename`)} }` } }],
  ['aliases within fragments', {
    answered: { query: `{ thing(id: 1) { ...F ...F } } fragment F on Thing { ${times(15, (at) => `a${at}: id`)} }` },
    refused: { query: `{ thing(id: 1) { ...F ...F } } fragment F on Thing { ${times(16, (at) => `a${at}: id`)} }` },
  }],
  ['directives', { answered: { query: `{ ${times(30, () => '... @include(if: true) { who }')} }` }, refused: { query: `{ ${times(31, () => '... @include(if: true) { __typename }')} }` } }],
  ['repeated fields', { answered: { query: `{ ${times(31, () => 'who')} }` }, refused: { query: `{ ${times(32, () => 'who')} }` } }],
  ['repeated fields in inline fragments', { answered: { query: `{ ${times(31, () => '... { who }')} }` }, refused: { query: `{ ${times(32, () => '... { who }')} }` } }],
  ['fragments within fragments', { answered: { query: `{ thing(id: 1) { ...F0 } } ${doubling(10, 'id')}` }, refused: { query: `{ thing(id: 1) { ...F0 } } ${doubling(60, 'id')}` } }],
  ['introspection within introspection', {
    answered: { query: '{ __schema { types { fields { type { kind } } } } }' },
    refused: { query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }' },
  }],
  ['pages in pages', {
    answered: { query: '{ things(first: 100) { edges { node { things(first: 5) { edges { node { id } } } } } } }' },
    refused: { query: '{ things(first: 100) { edges { node { things(first: 100) { edges { node { id } } } } } } }' },
  }],
  ['pages in pages, counted from the end', {
    answered: { query: '{ things(last: 100) { edges { cursor } } }' },
    refused: { query: '{ things(last: 100) { edges { node { things(first: 100) { edges { node { id } } } } } } }' },
  }],
  ['pages by variables', {
    answered: { query: 'query ($n: Int) { things(first: 100) { edges { node { things(first: $n) { edges { node { id } } } } } } }', variables: { n: 5 } },
    refused: { query: 'query ($n: Int) { things(first: 100) { edges { node { things(first: $n) { edges { node { id } } } } } } }', variables: { n: 100 } },
  }],
  ["pages by the default of a variable that is named like what every object of JavaScript has", {
    answered: { query: 'query ($valueOf: Int = 5) { things(first: 100) { edges { node { things(first: $valueOf) { edges { node { id } } } } } } }' },
    refused: { query: 'query ($valueOf: Int = 100) { things(first: 100) { edges { node { things(first: $valueOf) { edges { node { id } } } } } } }' },
  }],
  ["pages by a variable's default", {
    answered: { query: 'query ($n: Int = 100) { things(first: 100) { edges { node { things(first: $n) { edges { node { id } } } } } } }', variables: { n: 5 } },
    refused: { query: 'query ($n: Int = 100) { things(first: 100) { edges { node { things(first: $n) { edges { node { id } } } } } } }' },
  }],
  ['counts, each of which reads what it counts', {
    answered: { query: '{ things(first: 100) { totalCount edges { node { things(first: 1) { totalCount } } } } }' },
    refused: { query: `{ things(first: 100) { edges { node { ${times(3, (at) => `a${at}: things(first: 1) { totalCount }`)} } } } }` },
  }],
  ['pages of no given size', {
    answered: { query: '{ things { edges { node { things { edges { node { id } } } } } } }' },
    refused: { query: '{ things { edges { node { things { edges { node { things { edges { node { id } } } } } } } } } }' },
  }],
  ['pages through fragments', {
    answered: { query: '{ things(first: 5) { ...P } } fragment P on ThingConnection { edges { node { things(first: 100) { edges { node { id } } } } } }' },
    refused: { query: '{ things(first: 100) { ...P } } fragment P on ThingConnection { edges { node { things(first: 100) { edges { node { id } } } } } }' },
  }],
];

describe.each(doors)('over %s', (_door, ask) => {
  test.each(bounds)('%s are bounded', async (_bound, { refused, answered }) => {
    expect(codes(await ask(refused))).toEqual(['TOO_COMPLEX']);
    const within = await ask(answered);
    expect(within?.errors).toBeUndefined();
    expect(within?.data).toBeDefined();
  });

  test('a fragment within itself is refused, at once', async () => {
    // Every way through the circle is a way of its own: 12 fragments have 12! of them.
    const all = Array.from({ length: 12 }, (_, at) => at);
    const circle = all.map((at) => `fragment F${at} on Thing { ${all.filter((other) => other !== at).map((other) => `...F${other}`).join(' ')} }`).join(' ');
    const result = await ask({ query: `{ thing(id: 1) { ...F0 } __schema { types { name } } } ${circle}` });
    expect(codes(result)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('introspection as tools ask for it is answered', async () => {
    const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
    const { data, errors } = (await ask({ query }))!;
    expect(errors).toBeUndefined();
    expect(buildClientSchema(data as unknown as IntrospectionQuery).getType('Thing')).toBeDefined();
  });

  test('a page out of bounds is for its list to refuse, with its name, however large', async () => {
    const result = await ask({ query: 'query ($n: Int) { things(first: $n) { edges { node { id } } } }', variables: { n: 2_000_000_000 } });
    expect(result?.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'first' });
  });

  test('validation is not made to work for minutes', async () => {
    const started = performance.now();
    await ask({ query: `{ ${times(30, () => 'things { edges { node { id name } } }')} }` });
    await ask({ query: `{ ${times(200, (at) => `...F${at}`)} } ${times(200, (at) => `fragment F${at} on Query { who }`)}` });
    await ask({ query: `{ ${times(600, (at) => `unknown${at}`)} }` });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('a body of more than 256 KiB is refused on every transport', async () => {
  const query = `{ who } # ${'x'.repeat(256 * 1024)}`;
  const answer = await hub.post({ query });
  expect([answer.status, codes(answer.body)]).toEqual([413, ['TOO_COMPLEX']]);
  const stream = await hub.byStream({ query });
  expect([stream.status, codes(stream.results[0])]).toEqual([413, ['TOO_COMPLEX']]);
  const socket = await hub.socket().begin();
  socket.send({ type: 'subscribe', id: '1', payload: { query } });
  expect(await socket.closed).toMatchObject({ code: 1009 });
});

test('several operations in one request are refused on every transport', async () => {
  const body = JSON.stringify([{ query: '{ who }' }, { query: '{ who }' }]);
  const answer = await hub.post({ body });
  expect([answer.status, codes(answer.body)]).toEqual([400, ['TOO_COMPLEX']]);
  expect(codes((await hub.byStream({ body })).results[0])).toEqual(['TOO_COMPLEX']);
  const socket = await hub.socket().begin();
  socket.socket.send(body);
  expect(await socket.closed).toMatchObject({ code: 4400 });
});

test('entities asked for at /subgraph count as a page', async () => {
  const authorization = hub.keys.give('router', ['SUBGRAPH']);
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id things(first: 100) { edges { node { id } } } } } }';
  const ask = (count: number): Promise<{ body: Result }> => hub.post({
    path: '/subgraph', query, variables: { r: Array.from({ length: count }, (_, id) => ({ __typename: 'Thing', id: String(id) })) }, headers: { authorization },
  });
  expect((await ask(50)).body.errors).toBeUndefined();
  expect(codes((await ask(500)).body)).toEqual(['TOO_COMPLEX']);
});

test.each(doors)('by %s a subscription whose only field hangs on a variable is refused as not valid, and not left without an answer', async (_door, ask) => {
  for (const query of ['subscription ($no: Boolean = true) { ticks @skip(if: $no) { number } }', 'subscription ($yes: Boolean!) { ticks @include(if: $yes) { number } }']) {
    const result = await ask({ query, variables: { yes: false } });
    expect(codes(result!)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  }
});
