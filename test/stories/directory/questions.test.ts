import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { NOBODY, RequestContext, meets, sessionOf } from '../../../server/access/index.ts';
import type { Member, Viewer } from '../../../server/access/index.ts';
import { createKey, directoryNodes, directoryResolvers, seedDemoNetwork } from '../../../server/domains/directory/index.ts';
import type { DemoIdentity } from '../../../server/domains/directory/index.ts';
import { readPeople } from '../../../server/domains/directory/directory.queries.ts';
import { globalId, newId } from '../../../server/kernel/index.ts';
import { buildSchemas } from '../../../server/request/schema.ts';
import { openRoom } from './small-network.ts';
import type { Room } from './small-network.ts';

let room: Room;
let identities: DemoIdentity[];
let schemas: ReturnType<typeof buildSchemas>;
const viewers = new Map<string, Member>();

beforeAll(async () => {
  room = await openRoom();
  identities = (await seedDemoNetwork(room.database, room.parts.clock))!;
  await room.parts.directory.refresh();
  for (const { handle, key } of identities) viewers.set(handle, await room.as(key));
  const find = directoryNodes(room.parts);
  const node = { Query: { node: (_root: unknown, { id }: { id: string }, context: RequestContext) => find(id, context) } };
  schemas = buildSchemas('schema', [directoryResolvers(room.parts), node]);
}, 60_000);
afterAll(() => room.close());

const identity = (handle: string): DemoIdentity => identities.find((each) => each.handle === handle)!;

async function ask(viewer: Viewer | string, source: string, { variables = {}, schema = schemas.hub } = {}) {
  const contextValue = new RequestContext(typeof viewer === 'string' ? viewers.get(viewer)! : viewer, 'a test');
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue });
  return { data: data === null || data === undefined ? null : JSON.parse(JSON.stringify(data)), codes: (errors ?? []).map(({ extensions, message }) => extensions.code ?? message), fields: (errors ?? []).map(({ extensions }) => extensions.field) };
}

describe('places and organisations', () => {
  test('nobody reads countries, their regions and their organisations, each name in the language asked for', async () => {
    const { data, codes } = await ask(NOBODY, `{ countries { id code name(language: UK) regions { id name(language: RO) country { id } } organisations(first: 2) { totalCount edges { node { slug country { code } } } } } viewer { id } }`);
    expect(codes).toEqual([]);
    expect(data.countries.map(({ id, regions }: { id: string; regions: unknown[] }) => [id, regions.length])).toEqual([['AL', 12], ['MD', 37], ['RO', 42], ['UA', 27]]);
    expect(data.countries[3]).toMatchObject({ code: 'UA', name: 'Україна', organisations: { totalCount: 6 } });
    expect(data.countries[3].regions).toContainEqual({ id: 'UA-77', name: 'Regiunea Cernăuți', country: { id: 'UA' } });
    expect(data.countries[2].organisations.edges).toHaveLength(2);
    expect(data.viewer).toBeNull();
  });

  test('an organisation says its name in a language it gave, else as it calls itself', async () => {
    const { data } = await ask(NOBODY, `{ organisation(slug: "la-strada-ukraine") { id own: name en: name(language: EN) sq: name(language: SQ) kind website hotline languages status } none: organisation(slug: "la-strada") { id } }`);
    expect(data).toEqual({
      organisation: {
        id: globalId('organisation', identity('publisher-ua').organisationId), own: 'Міжнародний жіночий правозахисний центр «Ла Страда-Україна»', sq: 'Міжнародний жіночий правозахисний центр «Ла Страда-Україна»',
        en: 'International Women’s Rights Center “La Strada-Ukraine”', kind: 'NGO', website: 'https://la-strada-ukraine.example', hotline: '0 800 500 225', languages: ['UK', 'EN', 'RU'], status: 'ACTIVE',
      },
      none: null,
    });
  });

  const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: OrganisationFilter) { organisations(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    totalCount edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const slugs = (data: { organisations: { edges: { node: { slug: string } }[] } }): string[] => data.organisations.edges.map(({ node }) => node.slug);

  test.each([['forwards', 'first', 'after', 'endCursor', 'hasNextPage'], ['backwards', 'last', 'before', 'startCursor', 'hasPreviousPage']])('the list is gone through %s without a gap, by name', async (_how, size, from, end, more) => {
    const all = slugs((await ask(NOBODY, PAGE)).data);
    expect(all).toHaveLength(17);
    const read: string[][] = [];
    for (let cursor: string | null = null, going = true; going;) {
      const { data } = await ask(NOBODY, PAGE, { variables: { [size]: 5, [from]: cursor } });
      read.push(slugs(data));
      cursor = data.organisations.pageInfo[end];
      going = data.organisations.pageInfo[more];
      expect(data.organisations.totalCount).toBe(17);
      expect(data.organisations.pageInfo[more === 'hasNextPage' ? 'hasPreviousPage' : 'hasNextPage']).toBe(read.length > 1);
    }
    expect(read.map((page) => page.length)).toEqual([5, 5, 5, 2]);
    expect((size === 'first' ? read : read.reverse()).flat()).toEqual(all);
    // Romanian ș and ț among s and t, Ukrainian after Latin.
    expect(all.indexOf('save-the-children-romania')).toBeLessThan(all.indexOf('womens-consortium-ukraine'));
  });

  test('filters hold together, and a search folds case and marks in every language', async () => {
    const found = async (filter: object) => slugs((await ask(NOBODY, PAGE, { variables: { filter } })).data);
    expect(await found({ text: 'SALVATI copi' })).toEqual(['save-the-children-romania']);
    expect(await found({ text: "women's rights" })).toEqual(['la-strada-ukraine']);
    expect((await found({ text: 'strada' })).sort()).toEqual(['la-strada-moldova', 'la-strada-ukraine']);
    expect(await found({ text: 'strada', country: 'MD' })).toEqual(['la-strada-moldova']);
    expect(await found({ country: 'RO', kind: 'TRADE_UNION' })).toEqual(['csdr']);
    expect(await found({ text: 'trada' })).toEqual([]);
  });

  test('what is malformed in a page is told by its path', async () => {
    const someone = (await ask('operator', '{ people(first: 1) { edges { cursor } } }')).data.people.edges[0].cursor;
    for (const [variables, field] of [
      [{ first: 0 }, 'first'], [{ first: 101 }, 'first'], [{ last: -1 }, 'last'], [{ first: 1, last: 1 }, 'last'], [{ after: 'x' }, 'after'], [{ before: someone }, 'before'],
      [{ after: room.parts.seal.closeRow('organisation', newId()) }, 'after'], [{ filter: { text: 'x'.repeat(201) } }, 'filter.text'],
    ] as const) {
      expect({ variables, ...await ask(NOBODY, PAGE, { variables }) }).toMatchObject({ variables, codes: ['BAD_USER_INPUT'], fields: [field] });
    }
    expect(await ask(NOBODY, '{ people(first: 101) { edges { cursor } } }')).toMatchObject({ codes: ['BAD_USER_INPUT'], fields: ['first'] });
  });
});

describe('people and keys', () => {
  test('who asks is told who the hub takes them for', async () => {
    const { data } = await ask('steward-ua', '{ viewer { id name organisation { slug } roles scopes } }');
    expect(data.viewer).toEqual({
      id: globalId('person', identity('steward-ua').personId), name: 'Тарас Вербовський', organisation: { slug: 'la-strada-ukraine' }, roles: ['STEWARD'],
      scopes: ['ALERTS_READ', 'ALERTS_PUBLISH', 'ALERTS_ACKNOWLEDGE', 'COMMITTEES_READ', 'COMMITTEES_WRITE', 'CALENDAR', 'NEWSLETTER_READ', 'NEWSLETTER_WRITE', 'DIRECTORY_ADMINISTER', 'WEBHOOKS_ADMINISTER', 'SUBGRAPH'],
    });
  });

  const inReach = (handle: string): string[] => {
    const of = identity(handle);
    const reach = of.roles.includes('OPERATOR') ? () => true : of.roles.includes('COORDINATOR') ? (one: DemoIdentity) => one.country === of.country
      : of.roles.includes('STEWARD') ? (one: DemoIdentity) => one.organisation === of.organisation : () => false;
    return identities.filter((one) => one === of || reach(one)).map(({ personId }) => personId).sort();
  };
  const everybody = () => identities.map(({ personId }) => personId);

  test('the rule in memory, in the statement and in row-level security agree on every pair of people', async () => {
    const rows = await readPeople(room.parts, viewers.get('operator')!, everybody());
    expect(rows).toHaveLength(identities.length);
    for (const [handle, viewer] of [...viewers, ['nobody', NOBODY] as const]) {
      const condition = room.parts.abilities.condition(viewer, 'read', 'Person');
      const [behindTheWall] = await room.database.read(sessionOf(viewer), { sql: 'select id from person', parameters: [] });
      const answers = {
        expected: handle === 'nobody' ? [] : inReach(handle),
        memory: rows.filter((row) => meets(condition, row)).map(({ id }) => id).sort(),
        statement: (await readPeople(room.parts, viewer, everybody())).map(({ id }) => id).sort(),
        wall: behindTheWall.map((row) => String((row as { id: string }).id)).sort(),
      };
      expect({ handle, memory: answers.memory, statement: answers.statement, wall: answers.wall })
        .toEqual({ handle, memory: answers.expected, statement: answers.expected, wall: answers.expected });
    }
  });

  test('a key without the scope sees no more than a reader, and the statement holds where the wall is not asked', async () => {
    const created = await createKey(room.parts, viewers.get('coordinator-ua')!, { label: 'Narrow', scopes: ['ALERTS_READ'] });
    if (created.__typename !== 'CreatedKey') throw new Error(created.message);
    const narrow = await room.as(created.secret);
    expect((await readPeople(room.parts, narrow, everybody())).map(({ id }) => id)).toEqual([identity('coordinator-ua').personId]);
    const noWall = { ...room.parts, database: Object.assign(Object.create(room.database) as typeof room.database, { read: async (_session: unknown, statement: never) => [await room.database.ask(statement)] }) };
    expect((await readPeople(noWall, viewers.get('steward-ua')!, everybody())).map(({ id }) => id).sort()).toEqual(inReach('steward-ua'));
  });

  test('the wall stands where an act forgets to ask: a reader adds nobody, a steward touches nobody elsewhere', async () => {
    const [reader, steward] = [viewers.get('reader-ua')!, viewers.get('steward-ua')!];
    const touched = (viewer: Member, handle: string) => room.database.write(sessionOf(viewer), (em) => em.execute('update person set name = name where id = ? returning id', [identity(handle).personId]));
    expect(await touched(steward, 'publisher-ua')).toHaveLength(1);
    expect(await touched(reader, 'reader-ua')).toEqual([]);
    expect(await touched(steward, 'publisher-md')).toEqual([]);
    const add = (viewer: Member, address: string) => room.database.write(sessionOf(viewer), (em) => em.execute(
      "insert into person (id, organisation_id, name, email, roles, added_at) values (?, ?, 'New', ?, array['READER'], now())", [newId(), viewer.organisation, address],
    ));
    await add(steward, 'through@partner.example');
    await expect(add(reader, 'wall@partner.example')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await room.database.ask({ sql: "delete from person where email = 'through@partner.example'", parameters: [] });
  });

  test('people are gone through by name in pages of those one looks after, of one organisation where that is asked', async () => {
    const PEOPLE = 'query ($after: String, $organisation: ID) { people(first: 7, after: $after, organisation: $organisation) { edges { node { id name email organisation { slug } keys { label } } } pageInfo { hasNextPage endCursor } } }';
    const names: string[] = [];
    const ids: string[] = [];
    for (let after: string | null = null, going = true; going;) {
      const { data, codes } = await ask('operator', PEOPLE, { variables: { after } });
      expect(codes).toEqual([]);
      for (const { node } of data.people.edges) { names.push(node.name); ids.push(node.id.slice('person_'.length)); }
      ({ endCursor: after, hasNextPage: going } = data.people.pageInfo);
    }
    expect(ids.sort()).toEqual(everybody().sort());
    expect(names).toEqual([...names].sort(new Intl.Collator('und').compare));
    const own = { organisation: globalId('organisation', identity('steward-ua').organisationId) };
    expect((await ask('coordinator-ua', PEOPLE, { variables: own })).data.people.edges).toHaveLength(4);
    expect((await ask('coordinator-md', PEOPLE, { variables: own })).data.people.edges).toEqual([]);
    expect((await ask('operator', PEOPLE, { variables: { organisation: 'organisation_1' } })).data.people.edges).toEqual([]);
    expect((await ask(NOBODY, PEOPLE)).data.people.edges).toEqual([]);
    const [{ node }] = (await ask('reader-md', PEOPLE)).data.people.edges;
    expect(node).toMatchObject({ id: globalId('person', identity('reader-md').personId), keys: [{ label: 'Demo' }] });
  });

  test('node finds what may be read, and of all else it is as if it were not there', async () => {
    const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    const person = globalId('person', identity('publisher-ua').personId);
    const keys = (await ask('steward-ua', `{ people(organisation: "${globalId('organisation', identity('steward-ua').organisationId)}") { edges { node { id keys { id } } } } }`)).data.people.edges;
    const key = keys.find(({ node }: { node: { id: string } }) => node.id === person).node.keys[0].id;
    const found = async (viewer: Viewer | string, id: string) => (await ask(viewer, NODE, { variables: { id } })).data.node;
    for (const [id, type] of [[person, 'Person'], [key, 'ApiKey']] as const) {
      for (const viewer of ['steward-ua', 'coordinator-ua', 'operator', 'publisher-ua']) expect(await found(viewer, id)).toEqual({ __typename: type, id });
      for (const viewer of [NOBODY, 'approver-ua', 'steward-md', 'coordinator-md']) expect(await found(viewer, id)).toBeNull();
    }
    const organisation = globalId('organisation', identity('steward-ua').organisationId);
    expect(await found(NOBODY, organisation)).toEqual({ __typename: 'Organisation', id: organisation });
    expect(await found(NOBODY, 'UA')).toEqual({ __typename: 'Country', id: 'UA' });
    for (const id of ['XX', 'UA-77', '', 'organisation_', globalId('organisation', newId()), globalId('person', newId()), globalId('key', newId()), `alert_${identity('operator').personId}`]) {
      expect(await found('operator', id)).toBeNull();
    }
  });

  test('over GraphQL an act answers with its union, and a key with whose it is', async () => {
    const made = await ask('steward-ua', `mutation ($person: ID) { createKey(input: { person: $person, label: "Phone", scopes: [ALERTS_READ] }) { __typename ... on CreatedKey { secret key { id label person { name } scopes } } } }`,
      { variables: { person: globalId('person', identity('publisher-ua').personId) } });
    expect(made).toMatchObject({ codes: [], data: { createKey: { __typename: 'CreatedKey', key: { label: 'Phone', person: { name: 'Оксана Гречаник' }, scopes: ['ALERTS_READ'] } } } });
    const { id } = made.data.createKey.key;
    expect(await ask('steward-ua', `mutation { revokeKey(id: "${id}") { id person { name } } }`)).toMatchObject({ codes: [], data: { revokeKey: { id } } });
    expect(await ask('operator', 'mutation { admitOrganisation(input: { slug: "csdr", name: "Again", kind: OTHER, country: RO, languages: [RO] }) { __typename ... on AlreadyTaken { field } } }'))
      .toMatchObject({ data: { admitOrganisation: { __typename: 'AlreadyTaken', field: 'input.slug' } } });
    expect(await ask('operator', `mutation ($id: ID!) { suspendPerson(id: $id) { __typename } changeRoles(id: $id, roles: [READER]) { __typename ... on Problem { message } } }`, { variables: { id: globalId('person', identity('operator').personId) } }))
      .toMatchObject({ codes: [], data: { suspendPerson: { __typename: 'LastOperator' }, changeRoles: { __typename: 'LastOperator' } } });
  });

  test('a reference of another subgraph comes in by the same door', async () => {
    const organisation = globalId('organisation', identity('steward-ua').organisationId);
    const representations = [{ __typename: 'Organisation', id: organisation }, { __typename: 'Country', id: 'MD' }, { __typename: 'Organisation', id: globalId('organisation', newId()) }, { __typename: 'Country', id: 'XX' }];
    const { data } = await ask(NOBODY, 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Organisation { slug } ... on Country { name } } }', { variables: { representations }, schema: schemas.subgraph });
    expect(data._entities).toEqual([{ __typename: 'Organisation', slug: 'la-strada-ukraine' }, { __typename: 'Country', name: 'Moldova' }, null, null]);
  });
});
