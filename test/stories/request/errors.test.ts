import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes, startSmallHub } from './small-hub.ts';
import type { Result, SmallHub } from './small-hub.ts';

let hub: SmallHub;
beforeAll(async () => {
  hub = await startSmallHub();
  hub.keys.give('reader');
});
afterAll(() => hub.stop());

interface Question { query: string; variables?: Record<string, unknown> }
type Ask = (asked: Question, key?: string) => Promise<Result>;
const doors: [string, Ask][] = [
  ['HTTP', async (asked, key) => (await hub.post({ ...asked, headers: key === undefined ? {} : { authorization: key } })).body],
  ['a socket', async (asked, key) => (await hub.bySocket(asked, key))[0]!],
  ['a stream', async (asked, key) => (await hub.byStream({ ...asked, headers: key === undefined ? {} : { authorization: key } })).results[0]!],
];

describe.each(doors)('over %s', (_door, ask) => {
  test('a fault of the hub is masked, and found again in the log by its reference', async () => {
    const { data, errors } = await ask({ query: '{ breaks }' });
    expect(data).toEqual({ breaks: null });
    const { message, extensions, ...rest } = errors![0]!;
    const reference = extensions['reference'] as string;
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference });
    expect(message).toBe(`Something went wrong at the hub; quote reference ${reference}.`);
    expect(rest).toEqual({ locations: [{ line: 1, column: 3 }], path: ['breaks'] });
    const line = hub.log.find((entry) => entry['reference'] === reference)!;
    expect(line).toMatchObject({ level: 50, at: 'breaks', type: 'Error', message: "insert into child values ('…') - duplicate key \"…\"" });
    expect(line['frames']).toEqual(expect.arrayContaining([expect.stringContaining('small-hub.ts')]));
  });

  test('each step that refuses has its code', async () => {
    expect(codes(await ask({ query: '{' }))).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(codes(await ask({ query: '{ nothing }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(codes(await ask({ query: 'query A { who } query B { who }' }))).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    expect(codes(await ask({ query: 'query ($id: ID!) { thing(id: $id) { id } }' }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await ask({ query: '{ things(first: 101) { totalCount } }' }))).toEqual(['BAD_USER_INPUT']);
  });

  test('a malformed value is told by its path, whether it came in a variable or in the document', async () => {
    const touch = 'mutation ($input: Touch!) { touch(input: $input) }';
    const wrong: [Question, string][] = [
      [{ query: touch, variables: { input: { inner: { at: '2026-02-30T00:00:00Z' } } } }, 'input.inner.at'],
      [{ query: touch, variables: { input: { inner: { colour: 'PINK' } } } }, 'input.inner.colour'],
      [{ query: touch, variables: { input: null } }, 'input'],
      [{ query: touch }, 'input'],
      [{ query: 'mutation { touch(input: { inner: { at: "2026-02-30T00:00:00Z" } }) }' }, 'input.inner.at'],
      [{ query: 'query ($at: DateTime) { moment(at: $at) }', variables: { at: 'yesterday' } }, 'at'],
    ];
    for (const [question, field] of wrong) {
      const { data, errors } = await ask(question);
      expect([data, errors?.map(({ extensions }) => extensions)]).toEqual([undefined, [{ code: 'BAD_USER_INPUT', field }]]);
      expect(errors![0]!.message.startsWith(`${field}: `)).toBe(true);
    }
  });

});

describe.each(doors)('asked over %s', (_door, ask) => {
  test('names are suggested to credentials and not to nobody', async () => {
    const slips: Question[] = [{ query: '{ thinks { totalCount } }' }, { query: 'mutation ($input: Touch!) { touch(input: $input) }', variables: { input: { colour: 'RAD' } } }];
    for (const slip of slips) {
      expect((await ask(slip, 'Bearer reader')).errors![0]!.message).toMatch(/Did you mean/);
      expect((await ask(slip)).errors![0]!.message).not.toMatch(/Did you mean|things|"RED"/);
    }
  });

  test('introspection is for credentials; nobody is shown to the printed schema', async () => {
    const questions: Question[] = [
      { query: '{ __schema { queryType { name } } }' }, { query: '{ __type(name: "Thing") { name } }' },
      { query: 'query ($n: String!) { ...F } fragment F on Query { __type(name: $n) { name } }', variables: { n: 'Thing' } },
    ];
    for (const question of questions) {
      const { data, errors } = await ask(question);
      expect([data, codes({ errors })]).toEqual([undefined, ['UNAUTHENTICATED']]);
      expect(errors![0]!.message).toContain('/schema.graphql');
      expect((await ask(question, 'Bearer reader')).errors).toBeUndefined();
    }
    expect(await ask({ query: '{ __type(name: "Nothing") { name } }' })).toEqual({ data: { __type: null } });
  });

  test('an abstract type is told by __typename', async () => {
    expect(await ask({ query: '{ touched { __typename ... on Thing { id } } }' })).toEqual({ data: { touched: { __typename: 'Thing', id: '1' } } });
  });
});

test.each(doors.slice(1))('over %s a subscription that fails half way ends with a masked error', async (door) => {
  const query = 'subscription { fails { number } }';
  const [first, last, ...more] = door === 'a socket' ? await hub.bySocket({ query }) : (await hub.byStream({ query })).results;
  expect([first, more]).toEqual([{ data: { fails: { number: 1 } } }, []]);
  expect(codes(last)).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(JSON.stringify(last)).not.toContain('secret');
});

test.each(doors.slice(1))('over %s a subscription that its resolver refuses says why', async (_door, ask) => {
  expect((await ask({ query: 'subscription { never { number } }' })).errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'from' });
});

test('over HTTP a subscription is told where to go', async () => {
  const { body } = await hub.post({ query: 'subscription { ticks { number } }' });
  expect([body.data, codes(body)]).toEqual([undefined, ['BAD_USER_INPUT']]);
  expect(body.errors![0]!.message).toContain('/graphql/stream');
});

test('moments come in as RFC 3339 and go out in UTC with milliseconds', async () => {
  const moment = async (at: unknown): Promise<unknown> => {
    const { body } = await hub.post({ query: 'query ($at: DateTime) { moment(at: $at) }', variables: { at } });
    return body.data?.['moment'] ?? codes(body)[0];
  };
  expect(await moment('2026-03-01T09:30:00Z')).toBe('2026-03-01T09:30:00.000Z');
  expect(await moment('2026-03-01T09:30:00.123456+02:00')).toBe('2026-03-01T07:30:00.123Z');
  expect(await moment('2024-02-29T23:59:59-01:30')).toBe('2024-03-01T01:29:59.000Z');
  expect(await moment('0099-01-01T00:00:00Z')).toBe('0099-01-01T00:00:00.000Z');
  expect(await moment(undefined)).toBe('1970-01-01T00:00:00.000Z');
  for (const wrong of ['2026-02-30T00:00:00Z', '2025-02-29T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T00:60:00Z', '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00', '2026-01-01', '2026-01-01 00:00:00Z', '2026-01-01T00:00:00+24:00', '', 1_700_000_000_000, true, {}]) {
    expect([wrong, await moment(wrong)]).toEqual([wrong, 'BAD_USER_INPUT']);
  }
});

test('neither variables, nor what the document says, nor credentials reach the log', async () => {
  await hub.post({
    query: 'query Ask($name: String) { a: hello(name: "SAID-IN-DOCUMENT") hello(name: $name) breaks }', variables: { name: 'SAID-IN-VARIABLE' }, headers: { authorization: 'Bearer reader' },
  });
  await hub.post({ query: '{ who }', headers: { authorization: 'Bearer SECRET-KEY' } });
  await hub.post({ query: 'query ($at: DateTime) { moment(at: $at) }', variables: { at: 'SAID-IN-VARIABLE' } });
  await hub.post({ query: '{ SAID-IN-DOCUMENT }' });
  const text = JSON.stringify(hub.log);
  expect(text).toContain('"name":"Ask"');
  expect(text).not.toMatch(/SAID-IN|SECRET-KEY|Bearer|127\.0\.0\.1/);
});

test('a line in the log tells the request, its operation, how long it took and how it went', async () => {
  const { headers } = await hub.post({ query: 'query Both { who breaks }', headers: { authorization: 'Bearer reader' } });
  expect(hub.log).toContainEqual(expect.objectContaining({
    requestId: headers.get('x-request-id'), transport: 'http', operation: 'query', name: 'Both', outcome: 'failed', codes: ['INTERNAL_SERVER_ERROR'], viewer: 'reader', ms: expect.any(Number),
  }));
});
