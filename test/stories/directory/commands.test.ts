import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Access, NOBODY } from '../../../server/access/index.ts';
import type { Role, Scope, Viewer } from '../../../server/access/index.ts';
import {
  addPerson, admitOrganisation, changeRoles, createKey, revokeKey, seedDemoNetwork, suspendOrganisation, suspendPerson,
} from '../../../server/domains/directory/index.ts';
import { globalId, newId } from '../../../server/kernel/index.ts';
import { codeOf, ended, fieldOf, member, openRoom, organisation } from './small-network.ts';
import type { Room } from './small-network.ts';

type Partner = Awaited<ReturnType<typeof organisation>>;
type Somebody = Awaited<ReturnType<typeof member>>;

let room: Room;
let operator: Viewer;
// Two partners of Ukraine and one of Moldova, with people of every standing.
let home: Partner, neighbour: Partner, abroad: Partner;
const people: Record<'publisher' | 'colleague' | 'steward' | 'coordinator' | 'operator2' | 'neighbour' | 'stewardNext' | 'abroad', Somebody> = {} as never;

beforeAll(async () => {
  room = await openRoom();
  const identities = (await seedDemoNetwork(room.database, room.parts.clock))!;
  await room.parts.directory.refresh();
  operator = await room.as(identities.find(({ handle }) => handle === 'operator')!.key);
  home = await organisation(room, operator, 'UA');
  neighbour = await organisation(room, operator, 'UA');
  abroad = await organisation(room, operator, 'MD');
  const hire = async (name: keyof typeof people, of: Partner, ...roles: Role[]): Promise<void> => { people[name] = await member(room, operator, { of, roles }); };
  await hire('publisher', home, 'PUBLISHER');
  await hire('colleague', home, 'READER');
  await hire('steward', home, 'STEWARD');
  await hire('coordinator', home, 'COORDINATOR', 'STEWARD');
  await hire('operator2', home, 'OPERATOR');
  await hire('neighbour', neighbour, 'PUBLISHER');
  await hire('stewardNext', neighbour, 'STEWARD');
  await hire('abroad', abroad, 'READER');
}, 60_000);
afterAll(() => room.close());

const viewerOf = (name: keyof typeof people | 'operator' | 'nobody'): Viewer =>
  name === 'nobody' ? NOBODY : name === 'operator' ? operator : people[name].viewer;

const asked = async <Row>(sql: string, id: string): Promise<Row> => (await room.database.ask<Row>({ sql, parameters: [id] }))[0]!;
const rolesOf = async ({ id }: Somebody): Promise<Role[]> => (await asked<{ roles: Role[] }>('select roles from person where id = $1', id)).roles;

let used = 0;
const partner = (over: object = {}) => ({ slug: `new-partner-${++used}`, name: 'Нова організація', kind: 'NGO' as const, country: 'UA' as const, languages: ['UK' as const], ...over });
const newcomer = (of: { global: string }, roles: Role[], over: object = {}) => ({ organisation: of.global, name: 'Ада Нова', email: `new-${++used}@partner.example`, roles, ...over });
const key = (scopes: Scope[], over: object = {}) => ({ label: 'Laptop', scopes, ...over });

describe('admitting', () => {
  test('an operator admits a partner, and everybody finds it at once, by any of its names', async () => {
    const input = partner({ name: 'Fundația Împreună', names: [{ language: 'EN', name: 'Together Foundation' }], languages: ['RO', 'EN'], website: 'https://together.example/', hotline: '0 800 500 225', country: 'RO' });
    const result = await admitOrganisation(room.parts, operator, input);
    expect(result).toMatchObject({ __typename: 'Organisation', name: 'Fundația Împreună', names: { EN: 'Together Foundation' }, status: 'ACTIVE', hotline: '0 800 500 225' });
    const { directory } = room.parts;
    const found = directory.bySlug(input.slug)!;
    expect(result).toEqual({ __typename: 'Organisation', ...found });
    expect(directory.isActive(found.id)).toBe(true);
    for (const text of ['fundatia impreuna', 'TOGETHER', 'found tog']) {
      expect(directory.page({ size: 100, backward: false, after: null, before: null }, { text }).rows).toContainEqual(found);
    }
    expect(directory.page({ size: 100, backward: false, after: null, before: null }, { text: 'mpreuna' }).rows).not.toContainEqual(found);
  });

  test.each([
    ['nobody', 'UNAUTHENTICATED'], ['publisher', 'FORBIDDEN'], ['steward', 'FORBIDDEN'], ['coordinator', 'FORBIDDEN'],
  ] as const)('%s admits nobody: %s', async (name, code) => {
    const input = partner();
    expect(await codeOf(admitOrganisation(room.parts, viewerOf(name), input))).toBe(code);
    expect(room.parts.directory.bySlug(input.slug)).toBeUndefined();
  });

  test('an operator whose key lacks the scope admits nobody', async () => {
    const narrow = await member(room, operator, { of: home, roles: ['OPERATOR'], scopes: ['ALERTS_READ'] });
    expect(await codeOf(admitOrganisation(room.parts, narrow.viewer, partner()))).toBe('FORBIDDEN');
    await changeRoles(room.parts, operator, { id: narrow.global, roles: ['READER'] });
  });

  test.each([
    ['input.slug', { slug: 'ab' }], ['input.slug', { slug: 'La-Strada' }], ['input.slug', { slug: 'a'.repeat(61) }], ['input.slug', { slug: '-ab' }],
    ['input.name', { name: '' }], ['input.name', { name: ' Name' }], ['input.name', { name: '12' }], ['input.name', { name: 'a\u0000b' }], ['input.name', { name: 'a\ud800' }],
    ['input.name', { name: 'x'.repeat(201) }], ['input.names.0.name', { names: [{ language: 'EN', name: '' }] }],
    ['input.names.1.language', { names: [{ language: 'EN', name: 'One' }, { language: 'EN', name: 'Two' }] }],
    ['input.languages', { languages: [] }], ['input.languages', { languages: ['UK', 'UK'] }],
    ['input.website', { website: 'http://a.example' }], ['input.website', { website: 'https://user:word@a.example' }], ['input.website', { website: 'javascript:alert(1)' }],
    ['input.hotline', { hotline: 'call us' }], ['input.hotline', { hotline: '12' }],
  ])('malformed %s is told before anybody is asked who they are (%#)', async (field, over) => {
    expect(await fieldOf(admitOrganisation(room.parts, NOBODY, partner(over)))).toBe(field);
  });

  test('a name that leads to a person is held by the gate, in every language', async () => {
    const held = await admitOrganisation(room.parts, operator, partner({ name: 'Center, olena.k@mail.example', names: [{ language: 'EN', name: 'Write to ana@mail.example' }] }));
    expect(held).toMatchObject({ __typename: 'ScreeningFailed', findings: [{ field: 'input.name', kind: 'EMAIL', start: 8 }, { field: 'input.names.0.name', kind: 'EMAIL', start: 9 }] });
  });

  test('of two that take one slug at the same time one gets it, and the other is told', async () => {
    const input = partner();
    const results = await Promise.all([admitOrganisation(room.parts, operator, input), admitOrganisation(room.parts, people.operator2.viewer, input)]);
    expect(results.map((result) => result.__typename).sort()).toEqual(['AlreadyTaken', 'Organisation']);
    expect(await admitOrganisation(room.parts, operator, input)).toMatchObject({ __typename: 'AlreadyTaken', field: 'input.slug' });
  });
});

describe('adding people', () => {
  test.each([
    ['steward', 'home', ['READER', 'PUBLISHER'], 'Person'], ['steward', 'home', ['STEWARD'], 'Person'], ['steward', 'home', ['COORDINATOR'], 'FORBIDDEN'],
    ['steward', 'home', ['READER', 'OPERATOR'], 'FORBIDDEN'], ['steward', 'neighbour', ['READER'], 'FORBIDDEN'],
    ['coordinator', 'neighbour', ['STEWARD'], 'Person'], ['coordinator', 'neighbour', ['COORDINATOR'], 'Person'], ['coordinator', 'home', ['OPERATOR'], 'FORBIDDEN'],
    ['coordinator', 'abroad', ['READER'], 'FORBIDDEN'],
    ['operator', 'abroad', ['COORDINATOR'], 'Person'], ['publisher', 'home', ['READER'], 'FORBIDDEN'], ['nobody', 'home', ['READER'], 'UNAUTHENTICATED'],
  ] as [keyof typeof people, 'home' | 'neighbour' | 'abroad', Role[], string][])('%s adds to %s somebody who is %j: %s', async (name, where, roles, outcome) => {
    const input = newcomer({ home, neighbour, abroad }[where], roles);
    const result = await codeOf(addPerson(room.parts, viewerOf(name), input));
    expect({ result }).toMatchObject({ result: outcome === 'Person' ? { __typename: 'Person', roles, email: input.email, status: 'ACTIVE' } : outcome });
  });

  test('an address is one whatever its case, also for two at the same time', async () => {
    const [first, second] = ['Ada.New@Partner.example', 'ada.new@partner.EXAMPLE'].map((email) => newcomer(home, ['READER'], { email }));
    const results = await Promise.all([addPerson(room.parts, people.steward.viewer, first!), addPerson(room.parts, operator, second!)]);
    expect(results.map((result) => result.__typename).sort()).toEqual(['AlreadyTaken', 'Person']);
    expect(results.find((result) => result.__typename === 'Person')).toMatchObject({ email: 'ada.new@partner.example' });
    expect(results.find((result) => result.__typename === 'AlreadyTaken')).toMatchObject({ field: 'input.email' });
  });

  test('an organisation that is not there is NOT_FOUND, one that is suspended takes nobody in', async () => {
    for (const id of [globalId('organisation', newId()), 'organisation_1', people.publisher.global]) {
      expect(await codeOf(addPerson(room.parts, operator, newcomer({ global: id }, ['READER'])))).toBe('NOT_FOUND');
    }
    const closed = await organisation(room, operator);
    await suspendOrganisation(room.parts, operator, closed.global);
    expect(await codeOf(addPerson(room.parts, operator, newcomer(closed, ['READER'])))).toBe('FORBIDDEN');
  });

  test.each([
    ['input.name', { name: '' }], ['input.email', { email: 'ada' }], ['input.email', { email: 'ada@partner' }], ['input.email', { email: 'a b@partner.example' }],
    ['input.email', { email: 'ada@partner.example\n' }], ['input.roles', { roles: [] }], ['input.roles', { roles: ['READER', 'READER'] }],
  ])('malformed %s is told before anybody is asked who they are (%#)', async (field, over) => {
    expect(await fieldOf(addPerson(room.parts, NOBODY, newcomer(home, ['READER'], over)))).toBe(field);
  });
});

describe('changing roles', () => {
  test.each([
    ['steward', 'colleague', ['PUBLISHER', 'APPROVER'], 'Person'], ['steward', 'colleague', ['COORDINATOR'], 'FORBIDDEN'], ['steward', 'steward', ['OPERATOR'], 'FORBIDDEN'],
    ['steward', 'coordinator', ['READER'], 'FORBIDDEN'], ['steward', 'operator2', ['READER'], 'FORBIDDEN'], ['steward', 'neighbour', ['READER'], 'NOT_FOUND'],
    ['coordinator', 'steward', ['STEWARD', 'SECRETARY'], 'Person'], ['coordinator', 'neighbour', ['COORDINATOR'], 'Person'], ['coordinator', 'coordinator', ['OPERATOR'], 'FORBIDDEN'],
    ['coordinator', 'operator2', ['READER'], 'FORBIDDEN'], ['coordinator', 'abroad', ['PUBLISHER'], 'NOT_FOUND'],
    ['operator', 'abroad', ['COORDINATOR'], 'Person'], ['publisher', 'publisher', ['STEWARD'], 'FORBIDDEN'], ['publisher', 'colleague', ['READER'], 'NOT_FOUND'],
    ['nobody', 'colleague', ['READER'], 'UNAUTHENTICATED'],
  ] as [keyof typeof people, keyof typeof people, Role[], string][])('%s makes %s %j: %s', async (name, whom, roles, outcome) => {
    const before = await rolesOf(people[whom]);
    const result = await codeOf(changeRoles(room.parts, viewerOf(name), { id: people[whom].global, roles }));
    expect({ result }).toMatchObject({ result: outcome === 'Person' ? { __typename: 'Person', id: people[whom].id, roles } : outcome });
    expect(await rolesOf(people[whom])).toEqual(outcome === 'Person' ? roles : before);
    await changeRoles(room.parts, operator, { id: people[whom].global, roles: before });
  });

  test('no roles at all, or one twice, is malformed; a person who is not there is NOT_FOUND', async () => {
    expect(await fieldOf(changeRoles(room.parts, NOBODY, { id: people.colleague.global, roles: [] }))).toBe('roles');
    expect(await codeOf(changeRoles(room.parts, operator, { id: globalId('person', newId()), roles: ['READER'] }))).toBe('NOT_FOUND');
  });
});

describe('suspending', () => {
  test.each([
    ['steward', 'coordinator', 'FORBIDDEN'], ['steward', 'neighbour', 'NOT_FOUND'], ['coordinator', 'operator2', 'FORBIDDEN'], ['coordinator', 'abroad', 'NOT_FOUND'],
    ['publisher', 'publisher', 'FORBIDDEN'], ['nobody', 'colleague', 'UNAUTHENTICATED'],
  ] as [keyof typeof people, keyof typeof people, string][])('%s does not suspend %s: %s', async (name, whom, code) => {
    expect(await codeOf(suspendPerson(room.parts, viewerOf(name), people[whom].global))).toBe(code);
    expect(await room.as(people[whom].secret)).toMatchObject({ person: people[whom].id });
  });

  test('a suspended person is let in no more within a second, on any hub, and a second suspension changes nothing', async () => {
    const somebody = await member(room, operator, { of: home, roles: ['PUBLISHER'] });
    for (const hub of room.hubs) await hub.authenticate(`Bearer ${somebody.secret}`);
    expect(await suspendPerson(room.parts, people.steward.viewer, somebody.global)).toMatchObject({ __typename: 'Person', status: 'SUSPENDED' });
    await ended(room.hubs, somebody.secret);
    for (const hub of room.hubs) expect(await hub.current(somebody.viewer)).toBeNull();
    const first = await asked('select suspended_at from person where id = $1', somebody.id);
    room.pass(1);
    expect(await suspendPerson(room.parts, operator, somebody.global)).toMatchObject({ __typename: 'Person', status: 'SUSPENDED' });
    expect(await asked('select suspended_at from person where id = $1', somebody.id)).toEqual(first);
    expect(await codeOf(createKey(room.parts, operator, key(['ALERTS_READ'], { person: somebody.global })))).toBe('FORBIDDEN');
  });

  test('with an organisation all its people are let in no more, and it stays to be seen', async () => {
    const closing = await organisation(room, operator, 'MD');
    const both = [await member(room, operator, { of: closing, roles: ['STEWARD'] }), await member(room, operator, { of: closing, roles: ['READER'] })];
    for (const name of ['publisher', 'steward', 'coordinator'] as const) expect(await codeOf(suspendOrganisation(room.parts, viewerOf(name), closing.global))).toBe('FORBIDDEN');
    expect(await codeOf(suspendOrganisation(room.parts, NOBODY, closing.global))).toBe('UNAUTHENTICATED');
    expect(await codeOf(suspendOrganisation(room.parts, operator, globalId('organisation', newId())))).toBe('NOT_FOUND');
    const suspended = await suspendOrganisation(room.parts, operator, closing.global);
    expect(suspended).toMatchObject({ __typename: 'Organisation', id: closing.id, status: 'SUSPENDED' });
    for (const { secret } of both) await ended(room.hubs, secret);
    expect(room.parts.directory.isActive(closing.id)).toBe(false);
    expect(room.parts.directory.get(closing.id)).toMatchObject({ status: 'SUSPENDED' });
    room.pass(1);
    expect(await suspendOrganisation(room.parts, operator, closing.global)).toEqual(suspended);
  });
});

const OTHERS: Role[] = ['EDITOR'];
test.each([
  ['a revoked key lets nobody in', (parts, { key: { id } }) => revokeKey(parts, operator, globalId('key', id)), 'UNAUTHENTICATED'],
  ['somebody suspended is not let in', (parts, { global }) => suspendPerson(parts, operator, global), 'UNAUTHENTICATED'],
  ['nobody of a suspended organisation is let in', (parts, _who, of) => suspendOrganisation(parts, operator, of.global), 'UNAUTHENTICATED'],
  ['other roles are the roles', (parts, { global }) => changeRoles(parts, operator, { id: global, roles: OTHERS }), OTHERS],
] as [string, (parts: Room['parts'], who: Somebody, of: Partner) => Promise<unknown>, unknown][])('on the hub that did it, before the database has told anybody: %s', async (_what, act, then) => {
  const of = await organisation(room, operator);
  const who = await member(room, operator, { of, roles: ['READER'] });
  // Never started, it hears nothing from the database.
  const access = new Access(room.database, room.parts.clock);
  const letIn = (): Promise<unknown> => codeOf(access.authenticate(`Bearer ${who.secret}`).then((viewer) => (viewer.kind === 'member' ? viewer.roles : viewer)));
  let told = 0;
  access.onChange(() => { told++; });
  expect(await letIn()).toEqual(['READER']);
  await act({ ...room.parts, access }, who, of);
  expect(await letIn()).toEqual(then);
  expect(told).toBe(1);
});

test.each([
  ['suspended', (parts: Room['parts'], id: string) => suspendPerson(parts, people.steward.viewer, id)],
  ['given other roles', (parts: Room['parts'], id: string) => changeRoles(parts, people.steward.viewer, { id, roles: ['PUBLISHER'] })],
  ['given a key', (parts: Room['parts'], id: string) => createKey(parts, people.steward.viewer, key(['ALERTS_READ'], { person: id }))],
] as const)('somebody who rises above a steward while they are being %s is out of the steward\'s reach', async (_what, act) => {
  const rising = await member(room, operator, { of: home, roles: ['READER'] });
  const { database } = room;
  // The rise is committed after the act has looked and before it writes.
  const parts = { ...room.parts, database: Object.assign(Object.create(database) as typeof database, {
    read: database.read.bind(database),
    write: async (...written: Parameters<typeof database.write>) => {
      await changeRoles(room.parts, operator, { id: rising.global, roles: ['COORDINATOR'] });
      return database.write(...written);
    },
  }) };
  expect(await codeOf(act(parts, rising.global))).toBe('FORBIDDEN');
  expect(await asked('select roles, status from person where id = $1', rising.id)).toEqual({ roles: ['COORDINATOR'], status: 'ACTIVE' });
  await suspendPerson(room.parts, operator, rising.global);
});

describe('keys', () => {
  test('a key for oneself has what the key in use has and nothing more; it works, and the hub keeps no key', async () => {
    const created = await createKey(room.parts, people.publisher.viewer, key(['ALERTS_READ']));
    if (created.__typename !== 'CreatedKey') throw new Error(created.message);
    expect(await room.as(created.secret)).toMatchObject({ person: people.publisher.id, scopes: ['ALERTS_READ'], setup: false });
    expect(created.key).toMatchObject({ personId: people.publisher.id, label: 'Laptop', hint: created.secret.slice(0, 12), revokedAt: null });
    expect(Math.round((created.key.expiresAt!.getTime() - created.key.createdAt.getTime()) / 86_400_000)).toBe(90);
    const kept = JSON.stringify(await asked('select * from api_key where id = $1', created.key.id));
    expect(kept).toContain(created.key.hint);
    expect(kept).not.toContain(created.secret);
    const widened = await createKey(room.parts, await room.as(created.secret), key(['ALERTS_READ', 'DIRECTORY_ADMINISTER'])).catch((fault) => fault.message);
    expect(widened).toContain('DIRECTORY_ADMINISTER');
    expect(await codeOf(createKey(room.parts, people.publisher.viewer, key(['SUBGRAPH'], { person: people.publisher.global })))).toBe('FORBIDDEN');
  });

  test.each([
    ['steward', 'colleague', 'CreatedKey'], ['coordinator', 'stewardNext', 'CreatedKey'], ['operator', 'abroad', 'CreatedKey'],
    ['steward', 'coordinator', 'FORBIDDEN'], ['steward', 'operator2', 'FORBIDDEN'], ['steward', 'neighbour', 'NOT_FOUND'], ['coordinator', 'operator2', 'FORBIDDEN'],
    ['publisher', 'colleague', 'NOT_FOUND'], ['nobody', 'colleague', 'UNAUTHENTICATED'],
  ] as [keyof typeof people, keyof typeof people, string][])('%s makes a key of every scope for %s: %s', async (name, whom, outcome) => {
    const scopes: Scope[] = ['ALERTS_READ', 'ALERTS_PUBLISH', 'ALERTS_ACKNOWLEDGE', 'DIRECTORY_ADMINISTER', 'SUBGRAPH'];
    const result = await codeOf(createKey(room.parts, viewerOf(name), key(scopes, { person: people[whom].global })));
    if (outcome !== 'CreatedKey') return expect(result).toBe(outcome);
    expect(await room.as((result as { secret: string }).secret)).toMatchObject({ person: people[whom].id, scopes });
  });

  test.each([
    ['input.label', { label: '' }], ['input.scopes', { scopes: [] }], ['input.scopes', { scopes: ['ALERTS_PUBLISH'] }], ['input.scopes', { scopes: ['ALERTS_ACKNOWLEDGE', 'SUBGRAPH'] }],
    ['input.scopes', { scopes: ['SUBGRAPH', 'SUBGRAPH'] }], ['input.expiresAt', { expiresAt: new Date(0) }],
  ])('malformed %s is told before anybody is asked who they are (%#)', async (field, over) => {
    expect(await fieldOf(createKey(room.parts, NOBODY, key(['ALERTS_READ'], over)))).toBe(field);
  });

  test('a label that leads to a person is held by the gate', async () => {
    expect(await createKey(room.parts, people.publisher.viewer, key(['ALERTS_READ'], { label: 'ana@mail.example' })))
      .toMatchObject({ __typename: 'ScreeningFailed', findings: [{ field: 'input.label', kind: 'EMAIL' }] });
  });

  test('a key runs out when it was told to', async () => {
    const created = await createKey(room.parts, people.colleague.viewer, key(['ALERTS_READ'], { expiresAt: new Date(room.parts.clock.now().getTime() + 86_400_000) }));
    if (created.__typename !== 'CreatedKey') throw new Error(created.message);
    await room.as(created.secret);
    room.pass(1.01);
    await expect(room.as(created.secret)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('a revoked key works no more within a second, on any hub, and stays revoked as of the first time', async () => {
    const created = await createKey(room.parts, people.colleague.viewer, key(['ALERTS_READ']));
    if (created.__typename !== 'CreatedKey') throw new Error(created.message);
    for (const hub of room.hubs) await hub.authenticate(`Bearer ${created.secret}`);
    const id = globalId('key', created.key.id);
    const told = Promise.all(room.hubs.map((hub) => new Promise<void>((resolve) => { hub.onChange(resolve); })));
    const revoked = await revokeKey(room.parts, people.colleague.viewer, id);
    expect(revoked).toMatchObject({ id: created.key.id, revokedAt: expect.any(Date) });
    await told;
    await ended(room.hubs, created.secret);
    room.pass(1);
    expect(await revokeKey(room.parts, people.steward.viewer, id)).toEqual(revoked);
    await room.as(people.colleague.secret);
  });

  test.each([
    ['steward', 'publisher', 'ApiKey'], ['coordinator', 'stewardNext', 'ApiKey'], ['steward', 'coordinator', 'FORBIDDEN'], ['steward', 'neighbour', 'NOT_FOUND'],
    ['coordinator', 'operator2', 'FORBIDDEN'], ['publisher', 'colleague', 'NOT_FOUND'], ['nobody', 'colleague', 'UNAUTHENTICATED'],
  ] as [keyof typeof people, keyof typeof people, string][])('%s revokes a key of %s: %s', async (name, whom, outcome) => {
    const made = await createKey(room.parts, operator, key(['ALERTS_READ'], { person: people[whom].global }));
    if (made.__typename !== 'CreatedKey') throw new Error(made.message);
    const result = await codeOf(revokeKey(room.parts, viewerOf(name), globalId('key', made.key.id)));
    if (outcome === 'ApiKey') return ended(room.hubs, made.secret);
    expect(result).toBe(outcome);
    expect(await room.as(made.secret)).toMatchObject({ person: people[whom].id });
  });
});
