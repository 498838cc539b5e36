import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Partner } from '../../support/partner.ts';
import { startJoinedHub } from './joined-hub.ts';
import type { JoinedHub } from './joined-hub.ts';

const SDL = `
type Query {
  desk_plain: String
  desk_open: String @policy(policies: [["public"]])
  desk_keys: String @authenticated
  desk_scope: String @requiresScopes(scopes: [["ALERTS_PUBLISH"], ["COMMITTEES_WRITE", "CALENDAR"]])
  desk_role: String @policy(policies: [["role:STEWARD"]])
  desk_organisation: String @policy(policies: [["organisation:la-strada-ukraine"]])
  desk_country: String @policy(policies: [["country:UA", "role:PUBLISHER"], ["country:MD"]])
  desk_partner: String @policy(policies: [["partner"]])
  desk_unknown: String @policy(policies: [["everybody"], []])
  desk_secret: Desk_Secret
  desk_any: Desk_Any
  desk_named: Desk_Named
  desk_list: [Desk_Named!] @policy(policies: [["public"]])
}
type Subscription { desk_rang: Desk_Ring @policy(policies: [["role:PUBLISHER"]]) }
type Desk_Ring { at: String }
type Organisation @key(fields: "id") { id: ID! desk_note: String desk_kept: String @requiresScopes(scopes: [["COMMITTEES_READ"]]) }
interface Desk_Named { name: String }
type Desk_Secret implements Desk_Named @policy(policies: [["role:OPERATOR"]]) { name: String more: String }
type Desk_Plain implements Desk_Named { name: String kept: String @policy(policies: [["role:OPERATOR"]]) }
union Desk_Any = Desk_Secret | Desk_Plain
`;
const FIELDS = ['plain', 'open', 'keys', 'scope', 'role', 'organisation', 'country', 'partner', 'unknown'];

let hub: JoinedHub;
let partner: Partner;
/** The key of a steward that reads alerts and does nothing else. */
let narrow: string;
beforeAll(async () => {
  hub = await startJoinedHub();
  const plain = (): object => ({ __typename: 'Desk_Plain', name: 'a', kept: 'k' });
  partner = await Partner.open({
    prefix: 'desk', sdl: SDL, organisationId: hub.person('publisher-ua').organisationId.replace('organisation_', ''),
    resolvers: {
      Query: { ...Object.fromEntries(FIELDS.map((name) => [`desk_${name}`, () => name])), desk_any: plain, desk_named: plain, desk_list: () => [plain()], desk_secret: () => ({ name: 's', more: 'm' }) },
      Organisation: { __resolveReference: (reference: object) => reference, desk_note: () => 'note', desk_kept: () => 'kept' },
    },
  });
  await hub.join(partner);
  const { createKey } = await hub.data('steward-ua', 'mutation { createKey(input: { label: "narrow", scopes: [ALERTS_READ] }) { ... on CreatedKey { secret } } }');
  narrow = createKey.secret;
});
afterAll(async () => {
  await hub.close();
  await partner.close();
});

/** The codes of what was refused, or null. */
const refused = async (who: string | null, query: string, variables?: object): Promise<string[] | null> => {
  partner.heard.length = 0;
  const { data, errors } = await hub.ask(who, query, variables);
  if (errors === undefined) return null;
  // Refused whole, before anything was planned or asked.
  expect(data).toBeUndefined();
  expect(partner.heard).toEqual([]);
  return errors.map(({ extensions }) => extensions['code']);
};
const open = async (who: string | null): Promise<string[]> => {
  const may = await Promise.all(FIELDS.map(async (name) => [name, (await hub.ask(who, `{ desk_${name} }`)).errors === undefined] as const));
  return may.filter(([, is]) => is).map(([name]) => name);
};

test('each word of a partner\'s SDL opens its field to whom it says, and a field without a word to credentials', async () => {
  expect(await open(null)).toEqual(['open']);
  expect(await open('reader-md')).toEqual(['plain', 'open', 'keys', 'scope', 'country']);
  expect(await open('publisher-ua')).toEqual(['plain', 'open', 'keys', 'scope', 'organisation', 'country', 'partner']);
  expect(await open('steward-ua')).toEqual(expect.arrayContaining(['role', 'organisation', 'partner']));
  expect(await open(narrow)).not.toContain('scope');
});

test('nobody is told to come with a credential, others what it takes', async () => {
  expect(await refused(null, '{ viewer { __typename } desk_plain }')).toEqual(['UNAUTHENTICATED']);
  const { errors } = await hub.ask('reader-md', '{ desk_role }');
  expect(errors).toMatchObject([{ message: 'Query.desk_role is for role:STEWARD.', extensions: { code: 'FORBIDDEN' } }]);
});

describe('there is no way round', () => {
  test.each([
    ['an alias', '{ x: desk_role }'],
    ['a fragment', '{ ...A } fragment A on Query { ...B } fragment B on Query { desk_role }'],
    ['an inline fragment without a type', '{ ... { ... on Query { desk_role } } }'],
    ['a field of the hub\'s own type', '{ organisations(first: 1) { edges { node { ...O } } } } fragment O on Node { ... on Organisation { desk_kept } }'],
    ['a type that is kept, by its own field', '{ desk_secret { more } }'],
    ['a type that is kept, by its name alone', '{ desk_secret { __typename } }'],
    ['an interface, in which some type is kept', '{ desk_named { name } }'],
    ['the typename of an interface', '{ desk_named { __typename } }'],
    ['an interface in an open list', '{ desk_list { name } }'],
    ['a union, by a type of it', '{ desk_any { ... on Desk_Secret { name } } }'],
    ['a union, by a kept field of an open type', '{ desk_any { ... on Desk_Plain { kept } } }'],
    ['a union, by an interface', '{ desk_any { ... on Desk_Named { name } } }'],
    ['a directive that leaves it in', 'query ($no: Boolean = false) { desk_role @skip(if: $no) @include(if: true) }'],
  ])('by %s', async (_how, query) => {
    const who = query.includes('desk_kept') ? narrow : 'reader-md';
    expect(await refused(who, query)).toEqual(['FORBIDDEN']);
  });
});

test('no transport is a way round', async () => {
  const query = '{ desk_role }';
  const get = await fetch(`${hub.address}/graphql?query=${encodeURIComponent(query)}`, { headers: { authorization: `Bearer ${hub.key('reader-md')}`, 'apollo-require-preflight': '1' } });
  expect(await get.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  for (const transport of ['ws', 'sse'] as const) {
    for (const asked of [query, 'subscription { desk_rang { at } }']) {
      const subscriber = await hub.subscribe('reader-md', { query: asked }, transport);
      expect(await subscriber.next()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      subscriber.leave();
    }
  }
});

test('what a condition keeps out is not asked for', async () => {
  const query = 'query ($with: Boolean!) { desk_plain desk_role @include(if: $with) }';
  expect(await refused('reader-md', query, { with: true })).toEqual(['FORBIDDEN']);
  expect(await hub.ask('reader-md', query, { with: false })).toEqual({ data: { desk_plain: 'plain' } });
});

test('a document\'s other operation is answered as ever', async () => {
  const response = await fetch(`${hub.address}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${hub.key('reader-md')}` },
    body: JSON.stringify({ query: 'query A { desk_role } query B { viewer { __typename } }', operationName: 'B' }),
  });
  expect(await response.json()).toEqual({ data: { viewer: { __typename: 'Viewer' } } });
});

test('the whole graph is told to credentials, and the hub\'s own to anyone', async () => {
  const text = async (path: string, who: string | null): Promise<[number, boolean]> => {
    const response = await fetch(`${hub.address}${path}`, { headers: who === null ? {} : { authorization: `Bearer ${hub.key(who)}` } });
    return [response.status, (await response.text()).includes('desk_')];
  };
  expect(await text('/joined.graphql', 'reader-md')).toEqual([200, true]);
  expect(await text('/joined.graphql', null)).toEqual([401, false]);
  expect(await text('/schema.graphql', null)).toEqual([200, false]);
});
