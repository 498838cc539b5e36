import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { startHub } from '../../support/hub.ts';
import type { Answer, TestHub } from '../../support/hub.ts';
import { AlertDesk } from '../alerts/alert-desk.ts';

let hub: TestHub;
beforeAll(async () => { hub = await startHub(); });
afterAll(() => hub.close());

/** Asks as a router does, at the hub's own subgraph. */
async function ask(who: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${hub.address}/subgraph`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${hub.key(who)}` }, body: JSON.stringify({ query, variables }) });
  return await response.json() as Answer;
}
const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Organisation { slug } ... on Country { name } ... on Alert { title } } }';
const entities = async (who: string, ...representations: object[]): Promise<unknown> => (await ask(who, ENTITIES, { representations })).data._entities;

test('_service says an SDL that composes with others, with every key', async () => {
  const { data } = await ask('reader-md', '{ _service { sdl } }');
  const other = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Query { other: Organisation } type Organisation @key(fields: "id") { id: ID! note: String }';
  const { supergraphSdl, errors } = composeServices([{ name: 'hub', typeDefs: parse(data._service.sdl) }, { name: 'other', typeDefs: parse(other), url: 'http://other.invalid' }]);
  expect(errors ?? []).toEqual([]);
  for (const type of ['Organisation', 'Country', 'Alert']) expect(supergraphSdl).toMatch(new RegExp(`type ${type} [^{]*@join__type\\(graph: HUB, key: "id"\\)`));
});

test('_entities answers in the order of the representations, each as often as it is asked, absent ones with null', async () => {
  const { organisationId } = hub.person('publisher-ua');
  const [organisation, country] = [{ __typename: 'Organisation', id: organisationId }, { __typename: 'Country', id: 'UA' }];
  const [one, two] = [{ __typename: 'Organisation', slug: 'la-strada-ukraine' }, { __typename: 'Country', name: 'Ukraine' }];
  expect(await entities('reader-md', country, organisation, { __typename: 'Country', id: 'XX' }, organisation, { ...country, laStrada_lines: [1] })).toEqual([two, one, null, one, two]);
  expect(await entities('reader-md')).toEqual([]);
});

test('_entities answers by the asker\'s rule: unseen and absent are one', async () => {
  const { id } = await new AlertDesk(hub).publish('publisher-ua', { audience: { level: 'OWN' } });
  const [own, absent] = [{ __typename: 'Alert', id }, { __typename: 'Alert', id: 'alert_00000000-0000-7000-8000-000000000000' }];
  expect(await entities('publisher-ua', own, absent)).toEqual([{ __typename: 'Alert', title: 'Offers of work without a contract' }, null]);
  expect(await entities('reader-md', own, absent)).toEqual([null, null]);
});

test('_entities and _service are no part of the hub\'s own graph', async () => {
  for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
    expect((await hub.ask('reader-md', query)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  }
});
