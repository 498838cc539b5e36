import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { executeSync, isAbstractType, parse } from 'graphql';
import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import { PartnerGuard } from '../../server/federation/guard/partner-guard.ts';

/*
 * Whatever a partner answers, no field of the hub's own gets a value from it, and what comes out is an answer that GraphQL
 * itself, executing the same question on the partner's schema, would have given.
 */

// The hub's own words stand in it on purpose, as if admission had let them through.
const SDL = `
  type Query { laStrada_lines: [LaStrada_Line!] laStrada_count: Int! laStrada_one: LaStrada_Chat alerts: [Alert!] organisation: Organisation }
  type Organisation @key(fields: "id") { id: ID! name: String hotline: String slug: String! laStrada_hotline: LaStrada_Hotline laStrada_must: [Int!]! }
  type Alert @key(fields: "id") { id: ID! title: String publisher: Organisation laStrada_calls: Int }
  type LaStrada_Hotline { callsThisMonth: Int! topics: [String!]! state: LaStrada_State nested: [[LaStrada_Chat!]] }
  enum LaStrada_State { OPEN CLOSED }
  union LaStrada_Line = LaStrada_Phone | LaStrada_Chat
  type LaStrada_Phone { name: String number: String! }
  type LaStrada_Chat { name: String organisation: Organisation! alert: Alert }
`;
const guard = new PartnerGuard({ sdl: SDL, prefix: 'laStrada' });
const schema = buildSubgraphSchema(parse(SDL));

const ENTITIES = 'query($a: [_Any!]!, $b: [_Any!]!)';
const QUERIES = [
  `${ENTITIES} { _entities(representations: $a) { __typename ... on Organisation { id name slug laStrada_hotline { callsThisMonth topics state } } } }`,
  `${ENTITIES} { x: _entities(representations: $a) { ... on Organisation { laStrada_must hotline } } y: _entities(representations: $b) { __typename ... on Alert { id title laStrada_calls publisher { id name } } } }`,
  '{ laStrada_lines { __typename ... on LaStrada_Phone { name number } ... on LaStrada_Chat { name organisation { id name laStrada_must } alert { __typename id title } } } }',
  '{ one: laStrada_one { __proto__: name organisation { constructor: id laStrada_hotline { nested { name organisation { id } } } } } laStrada_count }',
  '{ alerts { id title } organisation { id name } laStrada_one { alert { publisher { name } } } }',
];
const VARIABLES = { a: ['o1', 'o2', 'o3'].map((id) => ({ __typename: 'Organisation', id })), b: ['a1', 'a2'].map((id) => ({ __typename: 'Alert', id })) };
const MARK = 'from the partner';

const WORDS = [
  '_entities', 'x', 'y', 'one', 'laStrada_lines', 'laStrada_one', 'laStrada_count', 'laStrada_hotline', 'laStrada_must', 'laStrada_calls', 'alerts', 'organisation', 'alert', 'publisher',
  '__typename', 'id', 'constructor', '__proto__', 'name', 'title', 'slug', 'hotline', 'number', 'callsThisMonth', 'topics', 'state', 'nested', 'toString', 'length', '0',
];
const leaf = fc.oneof(
  fc.constantFrom(null, true, MARK, '', 0, 1, -1, 2 ** 31, 1e300, 'OPEN', 'o1', 'o2', 'a1'),
  fc.constantFrom('Organisation', 'Alert', 'LaStrada_Phone', 'LaStrada_Chat', 'LaStrada_Hotline', 'Query'), fc.string({ maxLength: 4 }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const { any } = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 7, withCrossShrink: true }, leaf, fc.array(tie('any'), { maxLength: 4 }), fc.array(fc.tuple(fc.constantFrom(...WORDS), tie('any')), { maxLength: 9 }).map((entries) => Object.fromEntries(entries) as unknown)),
}));

const chat = { __typename: 'LaStrada_Chat', name: MARK, organisation: { id: 'o9', name: MARK, laStrada_must: [1] }, alert: { __typename: 'Alert', id: 'a9', title: MARK } };
const organisation = (id: string) => ({ __typename: 'Organisation', id, name: MARK, slug: MARK, hotline: MARK, laStrada_must: [1, 2], laStrada_hotline: { callsThisMonth: 1, topics: [MARK], state: 'OPEN', nested: [[chat]] } });
const alert = (id: string) => ({ __typename: 'Alert', id, title: MARK, laStrada_calls: 3, publisher: { id: 'o7', name: MARK } });
const HONEST = [
  { _entities: ['o1', 'o2', 'o3'].map(organisation) },
  { x: ['o1', 'o2', 'o3'].map(organisation), y: ['a1', 'a2'].map(alert) },
  { laStrada_lines: [chat, { __typename: 'LaStrada_Phone', name: MARK, number: MARK }] },
  { one: { ['__proto__']: MARK, organisation: { constructor: 'o9', laStrada_hotline: { nested: [[chat], null] } } }, laStrada_count: 3 },
  { alerts: [alert('a1')], organisation: organisation('o1'), laStrada_one: { alert: alert('a2') } },
];

/** An honest answer in which some places were changed: nearer to what gets through than an answer made of nothing. */
const bent = (honest: unknown) => fc.array(fc.tuple(fc.nat(), any, fc.constantFrom('replace', 'remove', 'add')), { maxLength: 4 }).map((changes) => {
  const answer = structuredClone(honest);
  for (const [pick, given, how] of changes) {
    const value = structuredClone(given);
    const places: [Record<string, unknown>, string][] = [];
    const walk = (at: unknown): void => {
      if (typeof at !== 'object' || at === null) return;
      for (const key of Object.keys(at)) {
        places.push([at as Record<string, unknown>, key]);
        walk((at as Record<string, unknown>)[key]);
      }
    };
    walk(answer);
    if (places.length === 0) break;
    const [holder, key] = places[pick % places.length]!;
    if (how === 'remove') delete holder[key];
    else if (how === 'replace') holder[key] = value;
    else if (Array.isArray(holder)) holder.push(value);
    else holder[WORDS[pick % WORDS.length]!] = value;
  }
  return answer;
});

const replies = fc.nat(QUERIES.length - 1).chain((index) => fc.record({ index: fc.constant(index), data: fc.oneof({ weight: 4, arbitrary: bent(HONEST[index]) }, { weight: 1, arbitrary: any }), errors: fc.option(any, { nil: undefined }) }));

function checked(index: number, reply: object) {
  const question = { document: parse(QUERIES[index]!), variables: VARIABLES };
  return guard.checked(question, JSON.parse(JSON.stringify(reply)));
}

// GraphQL itself over what came out, each field by its name in the answer.
const byKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _given, _context, info) => source[info.path.key];
const OF_THE_HUB = new Set(['name', 'title', 'slug', 'hotline', 'publisher', 'alerts', 'organisation']);
const HUB_TYPES = new Set(['Organisation', 'Alert', 'Query']);

/** The question executed over what came out: any error means that it has not the shape or the types; and each value of a field of the hub that it met. */
function executedAgain(index: number, data: unknown) {
  const given: string[] = [];
  const fieldResolver: typeof byKey = (source, args, context, info) => {
    const value = byKey(source, args, context, info);
    if (HUB_TYPES.has(info.parentType.name) && OF_THE_HUB.has(info.fieldName) && value != null) given.push(`${info.parentType.name}.${info.fieldName}`);
    return value;
  };
  // Only the list called x is not asked for the types of what is in it.
  const typeResolver: GraphQLTypeResolver<Record<string, unknown>, unknown> = (value, _context, info) => (info.path.key === 'x' ? 'Organisation' : String(value['__typename']));
  const document = parse(QUERIES[index]!);
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) type.resolveType = undefined;
  for (const name of ['_entities']) schema.getQueryType()!.getFields()[name]!.resolve = undefined;
  return { ...executeSync({ schema, document, rootValue: data, variableValues: VARIABLES, fieldResolver: fieldResolver as never, typeResolver: typeResolver as never }), given };
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('whatever a partner answers: the shape of the question, the types of its schema, and no value for a field of the hub', () => {
  let [whole, total] = [0, 0];
  fc.assert(fc.property(replies, ({ index, ...reply }) => {
    const { data, errors } = checked(index, reply);
    total++;
    if (data == null) {
      expect(errors!.length).toBeGreaterThan(0);
      return;
    }
    whole++;
    const again = executedAgain(index, data);
    expect(again.errors).toBeUndefined();
    expect(plain(again.data)).toEqual(plain(data));
    expect(again.given).toEqual([]);
    // Each entity is the one that was asked about.
    for (const [alias, asked] of [['_entities', VARIABLES.a], ['x', VARIABLES.a], ['y', VARIABLES.b]] as const) {
      const list = data[alias] as ({ id?: string; __typename?: string } | null)[] | undefined;
      if (list === undefined) continue;
      expect(list).toHaveLength(asked.length);
      for (const [at, one] of list.entries()) expect([one?.id ?? asked[at]!.id, one?.__typename ?? asked[at]!.__typename]).toEqual([asked[at]!.id, asked[at]!.__typename]);
    }
  }), { numRuns: 1200 });
  // Else it was seen of gaps alone.
  expect(whole).toBeGreaterThan(total / 3);
  expect(({} as Record<string, unknown>)['name']).toBeUndefined();
});

test('whatever a partner says in its errors, of it a code and the names that were asked by are passed on', () => {
  const codes = new Set(['PARTNER_ERROR', 'PARTNER_MALFORMED']);
  const text = fc.oneof(fc.constantFrom(...WORDS), fc.string(), fc.constant(MARK));
  const errors = fc.array(fc.record({ message: text, path: fc.oneof(fc.array(fc.oneof(text, fc.integer({ min: -1, max: 4 }))), any), extensions: any }, { requiredKeys: [] }), { maxLength: 5 });
  fc.assert(fc.property(replies, errors, ({ index, data }, told) => {
    const result = checked(index, { data, errors: told });
    for (const error of result.errors ?? []) {
      expect(codes).toContain(error.extensions['code']);
      expect(Object.keys(error.extensions)).toEqual(['code']);
      expect(error.message).toMatch(/^(The|What the) partner that serves this /);
      let at: unknown = result.data;
      for (const part of error.path ?? []) at = at == null ? null : (at as Record<string | number, unknown>)[part];
      // A path leads to a gap, or to a list of entities that came in the wrong form.
      expect(error.path === undefined || at === null || (Array.isArray(at) && at.every((one) => one === null))).toBe(true);
    }
  }), { numRuns: 500 });
});
