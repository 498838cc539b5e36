import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SCOPES } from '../../../server/access/index.ts';
import type { Member } from '../../../server/access/index.ts';
import {
  addPerson, changeRoles, createKey, revokeKey, seedDemoNetwork, setUp, suspendOrganisation, suspendPerson,
} from '../../../server/domains/directory/index.ts';
import { globalId } from '../../../server/kernel/index.ts';
import { codeOf, ended, member, openRoom, organisation } from './small-network.ts';
import type { Room } from './small-network.ts';

let room: Room;
beforeAll(async () => { room = await openRoom(); }, 60_000);
beforeEach(() => room.database.ask({ sql: 'truncate organisation cascade', parameters: [] }));
afterAll(() => room.close());

const begin = async (): Promise<{ key: string; setup: Member }> => {
  const key = (await setUp(room.database, room.parts.clock))!;
  await room.parts.directory.refresh();
  return { key, setup: await room.as(key) };
};
// The embedded database belongs to one process.
const onServer = process.env.DATABASE_URL ? describe : describe.skip;

test('an empty database gets one setup key, which ends with the first operator\'s own key and cannot make another', async () => {
  const { key, setup } = await begin();
  expect(setup).toMatchObject({ setup: true, roles: ['OPERATOR'], scopes: ['DIRECTORY_ADMINISTER'] });
  expect(await setUp(room.database, room.parts.clock)).toBeNull();
  const partner = await organisation(room, setup);
  const helper = await member(room, setup, { of: partner, roles: ['READER'], scopes: ['ALERTS_READ'] });
  await changeRoles(room.parts, setup, { id: helper.global, roles: ['STEWARD'] });
  await room.as(key);
  const first = await member(room, setup, { of: partner, roles: ['OPERATOR'] });
  await ended(room.hubs, key);
  expect(await setUp(room.database, room.parts.clock)).toBeNull();
  expect(await suspendPerson(room.parts, first.viewer, helper.global)).toMatchObject({ __typename: 'Person' });
  // A hub that has not heard of it yet: the database has.
  const second = await addPerson(room.parts, first.viewer, { organisation: partner.global, name: 'Second', email: 'second@partner.example', roles: ['OPERATOR'] });
  if (second.__typename !== 'Person') throw new Error(second.message);
  expect(await codeOf(createKey(room.parts, setup, { person: globalId('person', second.id), label: 'Late', scopes: ['DIRECTORY_ADMINISTER'] }))).toBe('UNAUTHENTICATED');
});

test('of two uses of the setup key at once, for two operators, one makes a key', async () => {
  const { setup } = await begin();
  const partner = await organisation(room, setup);
  const add = async (email: string) => addPerson(room.parts, setup, { organisation: partner.global, name: 'Operator', email, roles: ['OPERATOR'] }) as Promise<{ id: string }>;
  const two = [await add('one@partner.example'), await add('two@partner.example')];
  const made = await Promise.all(two.map(({ id }) => codeOf(createKey(room.parts, setup, { person: globalId('person', id), label: 'First', scopes: ['DIRECTORY_ADMINISTER'] }))));
  expect(made.map((result) => typeof result === 'string' ? result : 'made').sort()).toEqual(['UNAUTHENTICATED', 'made']);
});

test('the setup key does nothing else: it suspends and revokes nothing and makes no key for itself', async () => {
  const { key, setup } = await begin();
  const partner = await organisation(room, setup);
  const somebody = await member(room, setup, { of: partner, roles: ['READER'], scopes: ['ALERTS_READ'] });
  const self = globalId('person', setup.person);
  expect(await codeOf(suspendOrganisation(room.parts, setup, partner.global))).toBe('FORBIDDEN');
  expect(await codeOf(suspendPerson(room.parts, setup, somebody.global))).toBe('FORBIDDEN');
  expect(await codeOf(revokeKey(room.parts, setup, globalId('key', somebody.key.id)))).toBe('FORBIDDEN');
  for (const person of [null, self]) {
    expect(await codeOf(createKey(room.parts, setup, { person, label: 'Mine', scopes: ['DIRECTORY_ADMINISTER'] }))).toBe('FORBIDDEN');
  }
  expect(await codeOf(changeRoles(room.parts, setup, { id: self, roles: ['OPERATOR', 'PUBLISHER'] }))).toBe('FORBIDDEN');
  await room.as(key);
});

test('a key that would let the operator do nothing does not end the setup key', async () => {
  const { key, setup } = await begin();
  await member(room, setup, { of: await organisation(room, setup), roles: ['OPERATOR'], scopes: ['ALERTS_READ'] });
  expect(await room.as(key)).toMatchObject({ setup: true });
});

test('a setup key works for seven days; where no operator has a working key any more, the next start makes another', async () => {
  const { key } = await begin();
  room.pass(6.9);
  await room.as(key);
  expect(await setUp(room.database, room.parts.clock)).toBeNull();
  room.pass(0.2);
  expect(await codeOf(room.as(key))).toBe('UNAUTHENTICATED');
  const next = (await setUp(room.database, room.parts.clock))!;
  const setup = await room.as(next);
  const partner = await organisation(room, setup);
  await member(room, setup, { of: partner, roles: ['OPERATOR'] });
  expect(await setUp(room.database, room.parts.clock)).toBeNull();
  room.pass(400);
  const rescue = (await setUp(room.database, room.parts.clock))!;
  expect(await room.as(rescue)).toMatchObject({ setup: true, person: setup.person });
  expect(await setUp(room.database, room.parts.clock)).toBeNull();
});

onServer('on a server', () => {
  test('of two hubs that start at once on an empty database one gets the setup key, and one the demo network', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => setUp(room.database, room.parts.clock)));
    expect(keys.filter((key) => key !== null)).toHaveLength(1);
    await room.database.ask({ sql: 'truncate organisation cascade', parameters: [] });
    const seeded = await Promise.all([1, 2, 3].map(() => seedDemoNetwork(room.database, room.parts.clock)));
    expect(seeded.filter((identities) => identities !== null)).toHaveLength(1);
  });
});

test('the demo network is written once, each person with a key of every scope, and leaves no setup key', async () => {
  const identities = (await seedDemoNetwork(room.database, room.parts.clock))!;
  expect(identities.map(({ handle }) => handle)).toContain('publisher-ua');
  expect(new Set(identities.map(({ key }) => key)).size).toBe(identities.length);
  for (const { key, personId, organisationId, country, roles, name } of identities) {
    expect(await room.as(key)).toMatchObject({ person: personId, organisation: organisationId, country, roles, name, setup: false });
    expect((await room.as(key)).scopes).toHaveLength(SCOPES.length);
  }
  expect(await seedDemoNetwork(room.database, room.parts.clock)).toBeNull();
  expect(await setUp(room.database, room.parts.clock)).toBeNull();
});

async function twoOperators() {
  const { setup } = await begin();
  const [here, there] = [await organisation(room, setup), await organisation(room, setup, 'MD')];
  const one = await member(room, setup, { of: here, roles: ['OPERATOR'] });
  const two = await member(room, one.viewer, { of: there, roles: ['OPERATOR'] });
  return { here, there, one, two };
}

test('the last operator stays: neither suspended, nor with other roles, nor with the organisation; with another one all of it goes', async () => {
  const { here, one, two, there } = await twoOperators();
  expect(await suspendPerson(room.parts, one.viewer, two.global)).toMatchObject({ __typename: 'Person', status: 'SUSPENDED' });
  expect(await suspendPerson(room.parts, one.viewer, one.global)).toMatchObject({ __typename: 'LastOperator' });
  expect(await changeRoles(room.parts, one.viewer, { id: one.global, roles: ['READER'] })).toMatchObject({ __typename: 'LastOperator' });
  expect(await suspendOrganisation(room.parts, one.viewer, here.global)).toMatchObject({ __typename: 'LastOperator' });
  expect(await changeRoles(room.parts, one.viewer, { id: one.global, roles: ['OPERATOR', 'PUBLISHER'] })).toMatchObject({ __typename: 'Person' });
  const third = await member(room, one.viewer, { of: there, roles: ['OPERATOR'] });
  expect(await suspendOrganisation(room.parts, third.viewer, here.global)).toMatchObject({ __typename: 'Organisation', status: 'SUSPENDED' });
  expect(await suspendPerson(room.parts, third.viewer, third.global)).toMatchObject({ __typename: 'LastOperator' });
});

test.each([
  ['suspend each other', (by: Member, whom: { global: string }) => suspendPerson(room.parts, by, whom.global)],
  ['take each other\'s role', (by: Member, whom: { global: string }) => changeRoles(room.parts, by, { id: whom.global, roles: ['READER'] })],
  ['suspend each other\'s organisation', (by: Member, whom: { of: { global: string } }) => suspendOrganisation(room.parts, by, whom.of.global)],
] as [string, (by: Member, whom: { global: string; of: { global: string } }) => Promise<{ __typename: string }>][])('of two operators who %s at once one stays', async (_what, act) => {
  const { here, there, one, two } = await twoOperators();
  const results = await Promise.all([act(one.viewer, { ...two, of: there }), act(two.viewer, { ...one, of: here })]);
  expect(results.filter(({ __typename }) => __typename === 'LastOperator')).toHaveLength(1);
  const [left] = await room.database.ask<{ count: number }>({
    sql: `select count(*)::int as count from person p join organisation o on o.id = p.organisation_id where 'OPERATOR' = any (p.roles) and p.status = 'ACTIVE' and o.status = 'ACTIVE'`, parameters: [],
  });
  expect(left!.count).toBe(1);
});

