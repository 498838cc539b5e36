import { expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { PartnerGuard } from '../../../server/federation/guard/partner-guard.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external"])
  type Query { laStrada_lines: [LaStrada_Line!] laStrada_count: Int! laStrada_any: LaStrada_Any }
  type Subscription { laStrada_called: LaStrada_Call! }
  type Organisation @key(fields: "id") { id: ID! laStrada_hotline: LaStrada_Hotline laStrada_must: Int! }
  type Alert @key(fields: "id") @key(fields: "reference country { id }") { id: ID! reference: String! country: Country! laStrada_calls: Int }
  type Country @key(fields: "id") { id: ID! laStrada_lines: Int }
  type LaStrada_Hotline { callsThisMonth: Int! topics: [String!]! state: LaStrada_State opened: DateTime extra: LaStrada_Extra share: Float }
  enum LaStrada_State { OPEN CLOSED }
  scalar LaStrada_Extra
  scalar DateTime
  interface LaStrada_Line { name: String }
  type LaStrada_Phone implements LaStrada_Line { name: String number: String }
  type LaStrada_Chat implements LaStrada_Line { name: String link: String organisation: Organisation }
  union LaStrada_Any = LaStrada_Phone | LaStrada_Chat
  type LaStrada_Call { topic: String organisation: Organisation }
`;
const guard = new PartnerGuard({ sdl: SDL, prefix: 'laStrada' });
const ENTITIES = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ';
const HOTLINE = `${ENTITIES} ... on Organisation { laStrada_hotline { callsThisMonth topics } } } }`;
const organisations = (...ids: string[]) => ({ representations: ids.map((id) => ({ __typename: 'Organisation', id })) });

function checked(query: string, reply: unknown, variables: Record<string, unknown> = {}): any {
  // As it comes over the wire: a __proto__ in it is a name like any other, and numbers may be too large.
  const read: unknown = typeof reply === 'string' ? JSON.parse(reply) : JSON.parse(JSON.stringify(reply));
  const { data, errors } = guard.checked({ document: parse(query), variables }, read);
  return JSON.parse(JSON.stringify({ data, ...(errors === undefined ? {} : { errors: errors.map(({ message, path, extensions }) => ({ message, path: path?.join('.'), code: extensions['code'] })) }) }));
}
const codes = (result: { errors?: { path?: string; code: string }[] }): string[] => (result.errors ?? []).map(({ path, code }) => `${code} ${path ?? ''}`.trim());
const told = { callsThisMonth: 3, topics: ['work'] };

test('an honest answer passes as it is', () => {
  expect(checked(HOTLINE, { data: { _entities: [{ laStrada_hotline: told }, null] } }, organisations('a', 'b'))).toEqual({ data: { _entities: [{ laStrada_hotline: told }, null] } });
});

test('type names and keys are those that the hub sent; fields that nobody asked for are dropped', () => {
  const query = `${ENTITIES} __typename ... on Organisation { id laStrada_hotline { callsThisMonth topics } } } }`;
  const reply = { data: { _entities: [{ name: 'Not our name', slug: 'x', status: 'SUSPENDED', laStrada_hotline: { ...told, secret: 1 } }], alerts: [1], extensions: {} }, extensions: { a: 1 } };
  expect(checked(query, reply, organisations('a'))).toEqual({ data: { _entities: [{ __typename: 'Organisation', id: 'a', laStrada_hotline: told }] } });
});

test('an answer about another thing is a gap: a foreign id, an id that is null, another type', () => {
  const query = `${ENTITIES} __typename ... on Organisation { id laStrada_hotline { callsThisMonth topics } } } }`;
  const of = (keys: object) => ({ ...keys, laStrada_hotline: told });
  const result = checked(query, { data: { _entities: [of({ id: 'b' }), of({ id: null }), of({ __typename: 'Alert' }), of({ __typename: null }), of({ id: 'e', __typename: 'Organisation' })] } }, organisations('a', 'b', 'c', 'd', 'e'));
  expect(result.data._entities).toEqual([null, null, null, null, { __typename: 'Organisation', id: 'e', laStrada_hotline: told }]);
  expect(codes(result)).toEqual([0, 1, 2, 3].map((index) => `PARTNER_MALFORMED _entities.${index}`));
});

test('there are as many entities as were asked for, whatever comes', () => {
  expect(checked(HOTLINE, { data: { _entities: [{ laStrada_hotline: told }, { laStrada_hotline: told }, { laStrada_hotline: told }] } }, organisations('a')).data._entities).toHaveLength(1);
  const short = checked(HOTLINE, { data: { _entities: [{ laStrada_hotline: told }] } }, organisations('a', 'b'));
  expect([short.data._entities[1], codes(short)]).toEqual([null, ['PARTNER_MALFORMED _entities.1']]);
  for (const wrong of [null, {}, 'x', 7]) {
    const result = checked(HOTLINE, { data: { _entities: wrong } }, organisations('a', 'b'));
    expect([result.data._entities, codes(result)]).toEqual([[null, null], ['PARTNER_MALFORMED _entities']]);
  }
});

test('several lists of entities in one question have each its own', () => {
  const query = 'query($a: [_Any!]!, $b: [_Any!]!) { first: _entities(representations: $a) { __typename ... on Organisation { id laStrada_hotline { topics } } } second: _entities(representations: $b) { ... on Alert { calls: laStrada_calls } } }';
  const variables = { a: organisations('a').representations, b: [{ __typename: 'Alert', id: 'x' }, { __typename: 'Alert', id: 'y' }] };
  expect(checked(query, { data: { first: [{ laStrada_hotline: told }], second: [{ calls: 1 }, { calls: 2 }, { calls: 3 }] } }, variables).data)
    .toEqual({ first: [{ __typename: 'Organisation', id: 'a', laStrada_hotline: { topics: ['work'] } }], second: [{ calls: 1 }, { calls: 2 }] });
  expect(checked(query, { data: { second: [{ calls: 1 }, { calls: 2 }] } }, variables).data).toEqual({ first: [null], second: [{ calls: 1 }, { calls: 2 }] });
});

test('a compound key is ours as a whole, and what the partner serves behind it is its own', () => {
  const query = `${ENTITIES} ... on Alert { reference where: country { id laStrada_lines } laStrada_calls } } }`;
  const variables = { representations: [{ __typename: 'Alert', reference: 'UA-1', country: { __typename: 'Country', id: 'UA' } }] };
  expect(checked(query, { data: { _entities: [{ where: { id: 'AL', laStrada_lines: 2 }, laStrada_calls: 1 }] } }, variables).data)
    .toEqual({ _entities: [{ reference: 'UA-1', where: { id: 'UA', laStrada_lines: 2 }, laStrada_calls: 1 }] });
});

test('of a thing of the hub that an answer refers to, keys pass and nothing else of the hub', () => {
  const query = '{ laStrada_any { __typename ... on LaStrada_Chat { link organisation { __typename id laStrada_hotline { topics } } } } }';
  const reply = { data: { laStrada_any: { __typename: 'LaStrada_Chat', link: 'l', organisation: { __typename: 'Alert', id: 'a', name: 'X', laStrada_hotline: told } } } };
  expect(checked(query, reply)).toEqual({ data: { laStrada_any: { __typename: 'LaStrada_Chat', link: 'l', organisation: { __typename: 'Organisation', id: 'a', laStrada_hotline: { topics: ['work'] } } } } });
});

test('a thing of the hub that an answer refers to has one key, however many names it is asked for by', () => {
  const query = '{ laStrada_any { __typename ... on LaStrada_Chat { organisation { id x: id __hub_id: id } } } }';
  const reply = { data: { laStrada_any: { __typename: 'LaStrada_Chat', organisation: { id: 'made up', x: 'another', __hub_id: 'one that anybody may read' } } } };
  expect(checked(query, reply).data.laStrada_any.organisation).toEqual({ id: 'made up', x: 'made up', __hub_id: 'made up' });
});

test('an SDL that names the hub\'s own fields, which admission refuses, gives them no value either', () => {
  const shadowing = new PartnerGuard({ sdl: 'type Query { laStrada_x: Organisation alerts: [Organisation] } type Organisation @key(fields: "id") { id: ID! name: String hotline: String! laStrada_y: Int }', prefix: 'laStrada' });
  const document = parse('{ laStrada_x { id name laStrada_y } alerts { id } }');
  const { data, errors } = shadowing.checked({ document, variables: {} }, { data: { laStrada_x: { id: 'a', name: 'X', laStrada_y: 1 }, alerts: [{ id: 'a' }] } });
  expect(JSON.parse(JSON.stringify(data))).toEqual({ laStrada_x: { id: 'a', name: null, laStrada_y: 1 }, alerts: null });
  expect(errors!.map(({ path }) => path!.join('.'))).toEqual(['laStrada_x.name', 'alerts']);
});

const field = (text: string) => `${ENTITIES} ... on Organisation { laStrada_hotline { ${text} } } } }`;
const answering = (name: string, value: string) => `{"data":{"_entities":[{"laStrada_hotline":{"${name}":${value}}}]}}`;

test.each([
  ['share', '1.5'], ['share', '3'], ['state', '"OPEN"'], ['opened', '"2026-03-01T09:30:00.000Z"'], ['opened', 'null'],
  ['extra', '{"a":[1,"x",{"b":null}]}'], ['extra', '"x"'], ['extra', '[[[[1]]]]'], ['topics', '[]'],
])('%s may be %s', (name, value) => {
  expect(checked(field(name), answering(name, value), organisations('a'))).toEqual(JSON.parse(answering(name, value)));
});

test.each([
  ['share', '"1.5"'], ['share', '1e999'], ['share', '[]'], ['state', '"BROKEN"'], ['state', '0'], ['opened', '"yesterday"'], ['opened', '7'],
  ['extra', '{"a":1e999}'], ['extra', `${'['.repeat(500)}${']'.repeat(500)}`], ['share', 'true'], ['opened', '"2026-13-01T09:30:00Z"'],
])('%s can\'t be %s', (name, value) => {
  const result = checked(field(name), answering(name, value), organisations('a'));
  expect([result.data._entities[0].laStrada_hotline, codes(result)]).toEqual([{ [name]: null }, [`PARTNER_MALFORMED _entities.0.laStrada_hotline.${name}`]]);
});

test.each([
  ['callsThisMonth', 'null'], ['callsThisMonth', '3.5'], ['callsThisMonth', '2147483648'], ['callsThisMonth', '"3"'], ['topics', '"work"'], ['topics', '["a",null]'], ['topics', '["a",1]'], ['topics', '{"0":"a","length":1}'],
])('where %s is %s the gap goes up to where there may be one', (name, value) => {
  const result = checked(field(name), answering(name, value), organisations('a'));
  expect(result.data).toEqual({ _entities: [{ laStrada_hotline: null }] });
  expect(codes(result)).toHaveLength(1);
});

test('what may not be missing at the root leaves nothing', () => {
  expect(checked('{ laStrada_count }', { data: { laStrada_count: null } })).toMatchObject({ data: null, errors: [{ path: 'laStrada_count' }] });
  expect(checked('{ laStrada_count }', { data: {} })).toMatchObject({ data: null });
  expect(checked(`${ENTITIES} ... on Organisation { laStrada_must } } }`, { data: { _entities: [{}] } }, organisations('a')).data).toEqual({ _entities: [null] });
});

test('of several types a thing is what it says, if it can be; fragments, aliases, @skip and @include hold', () => {
  const query = `query($yes: Boolean = true, $no: Boolean!) { lines: laStrada_lines { name ...phone ... on LaStrada_Chat @include(if: $yes) { link } ... @skip(if: $yes) { other: name } } laStrada_count @include(if: $no) }
    fragment phone on LaStrada_Phone { n: number name }`;
  const reply = { data: { lines: [{ __typename: 'LaStrada_Phone', name: 'a', n: '1', link: 'x' }, { __typename: 'LaStrada_Chat', name: 'b', n: '2', link: 'y' }], laStrada_count: 7 } };
  expect(checked(query, reply, { no: false })).toEqual({ data: { lines: [{ name: 'a', n: '1' }, { name: 'b', link: 'y' }] } });
  for (const name of ['Organisation', 'LaStrada_Line', 'Nobody', '__proto__', 7, null]) {
    expect(checked('{ laStrada_lines { name } }', { data: { laStrada_lines: [{ __typename: name, name: 'a' }] } }).data).toEqual({ laStrada_lines: null });
  }
  expect(print(guard.asking(parse('{ laStrada_lines { name } laStrada_any { ... on LaStrada_Phone { name } } laStrada_count }'))).replace(/\s+/g, ' '))
    .toBe('{ laStrada_lines { __typename name } laStrada_any { __typename ... on LaStrada_Phone { name } } laStrada_count }');
});

test('nothing that a partner says in an error is passed on: a code, and the path where it explains a gap', () => {
  const secret = 'password=hunter2';
  const errors = [
    { message: secret, path: ['_entities', 0, 'laStrada_hotline'], extensions: { code: secret, stack: secret }, locations: [{ line: 1, column: 1 }] },
    { message: secret, path: ['_entities', 1, 'laStrada_hotline'] }, { message: secret, path: [secret] }, { message: secret, path: secret }, { message: secret },
    { path: ['_entities', 0, 'laStrada_hotline', secret] }, { path: ['_entities', '0'] }, { path: ['__proto__'] }, secret, null, 7,
  ];
  const result = checked(HOTLINE, { data: { _entities: [{ laStrada_hotline: null }, { laStrada_hotline: told }] }, errors }, organisations('a', 'b'));
  expect(result.data).toEqual({ _entities: [{ laStrada_hotline: null }, { laStrada_hotline: told }] });
  expect(codes(result)).toEqual(['PARTNER_ERROR _entities.0.laStrada_hotline', 'PARTNER_ERROR']);
  expect(JSON.stringify(result)).not.toContain('hunter2');
  expect(checked(HOTLINE, { data: null, errors: [{ message: secret }] }, organisations('a'))).toEqual({ data: null, errors: [{ message: 'The partner that serves this could not answer it.', code: 'PARTNER_ERROR' }] });
});

test.each([[null], [[]], ['"x"'], [7], [{}], [{ data: null }], [{ data: 'x' }], [{ data: [] }], [{ errors: [] }], [{ errors: 'x', data: null }]])('%j is no answer', (reply) => {
  expect(checked(HOTLINE, reply, organisations('a'))).toMatchObject({ data: null, errors: [{ code: 'PARTNER_MALFORMED' }] });
});

test('names that are more than names are names here, and are left out of what a partner nests itself', () => {
  const result = guard.checked({ document: parse('{ __proto__: laStrada_count laStrada_any { __typename } }'), variables: {} }, JSON.parse('{"data":{"__proto__":5,"laStrada_any":null}}'));
  expect([Object.getOwnPropertyDescriptor(result.data, '__proto__')?.value, ({} as any).polluted]).toEqual([5, undefined]);
  const nested = checked(field('extra'), answering('extra', '{"a":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"b":{"__proto__":{"polluted":1}}}'), organisations('a'));
  expect(nested.data._entities[0].laStrada_hotline.extra).toEqual({ a: 1, b: {} });
  const inherited = checked(HOTLINE, '{"data":{"__proto__":{"_entities":[{"laStrada_hotline":null}]}}}', organisations('a'));
  expect(codes(inherited)).toEqual(['PARTNER_MALFORMED _entities']);
});

test('an answer with more values than a question can mean is none, however it is nested', () => {
  for (const value of [JSON.stringify(Array.from({ length: 20_001 }, () => 'x')), `[${'7,'.repeat(20_001)}7]`]) {
    expect(codes(checked(field('topics'), answering('topics', value), organisations('a')))).toEqual(['PARTNER_MALFORMED']);
    expect(codes(checked(field('extra'), answering('extra', value), organisations('a')))).toEqual(['PARTNER_MALFORMED']);
  }
  expect(codes(checked('{ laStrada_lines { name } }', { data: { laStrada_lines: Array.from({ length: 15_000 }, () => ({ __typename: 'LaStrada_Chat', name: 'a' })) } }))).toEqual(['PARTNER_MALFORMED']);
});

test('an event of a subscription is held against the same', () => {
  const query = 'subscription { laStrada_called { topic organisation { id } } }';
  expect(checked(query, { data: { laStrada_called: { topic: 'work', organisation: { id: 'a', name: 'X' }, name: 'X' } } })).toEqual({ data: { laStrada_called: { topic: 'work', organisation: { id: 'a' } } } });
  expect(codes(checked(query, { data: { laStrada_called: 'x' } }))).toEqual(['PARTNER_MALFORMED laStrada_called']);
});

test('a schema with extensions alone, another root, or no query of its own is read as the subgraph it is', () => {
  const extended = new PartnerGuard({ sdl: 'extend type Organisation @key(fields: "id") { id: ID! laStrada_n: Int }', prefix: 'laStrada' });
  const entities = { document: parse(`${ENTITIES} ... on Organisation { laStrada_n } } }`), variables: organisations('a') };
  expect(JSON.parse(JSON.stringify(extended.checked(entities, { data: { _entities: [{ laStrada_n: 1 }] } })))).toEqual({ data: { _entities: [{ laStrada_n: 1 }] } });
  const renamed = new PartnerGuard({ sdl: 'schema { query: LaStrada_Root } type LaStrada_Root { laStrada_n: Int } type Organisation @key(fields: "id") { id: ID! laStrada_n: Int }', prefix: 'laStrada' });
  expect(JSON.parse(JSON.stringify(renamed.checked(entities, { data: { _entities: [{ laStrada_n: 1 }] } })))).toEqual({ data: { _entities: [{ laStrada_n: 1 }] } });
});
