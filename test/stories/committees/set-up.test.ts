import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { CommitteeDesk } from './committee-desk.ts';

const clock = new MovableClock();
let desk: CommitteeDesk;
beforeAll(async () => { desk = new CommitteeDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

const problem = (answer: any): string => answer.errors?.[0].extensions.code ?? answer.data.done.__typename;
const day = (days = 0): string => new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

test('a coordinator sets up a committee of their country, and its members find it', async () => {
  const made = await desk.committee({ names: [{ language: 'EN', name: 'Standing committee' }] });
  expect(made).toMatchObject({ kind: 'REGIONAL_STANDING', country: { code: 'UA' }, region: { id: 'UA-77' }, version: 1, audience: { level: 'NETWORK', tlp: 'GREEN' } });
  expect(made.members).toHaveLength(5);
  expect(await desk.seen('publisher-md', made.slug)).toMatchObject({ id: made.id, viewerParts: ['MEMBER'] });
  expect((await desk.seen('reader-ro', made.slug)).members).toBeNull();
  expect(await desk.seen(null, made.slug)).toBeNull();
  const { node } = await desk.hub.data('reader-ro', 'query ($id: ID!) { node(id: $id) { __typename ... on Committee { slug } } }', { id: made.id });
  expect(node).toEqual({ __typename: 'Committee', slug: made.slug });
});

test.each([
  ['PUBLIC', [], ['nobody', 'publisher-md', 'publisher-ua-2', 'reader-ro', 'coordinator-ua', 'coordinator-ro']],
  ['NETWORK', [], ['publisher-md', 'publisher-ua-2', 'reader-ro', 'coordinator-ua', 'coordinator-ro']],
  ['COUNTRIES', ['RO'], ['publisher-md', 'publisher-ua-2', 'reader-ro', 'coordinator-ua', 'coordinator-ro']],
  ['MEMBERS', [], ['publisher-md', 'publisher-ua-2', 'coordinator-ua']],
  ['OWN', [], ['publisher-md', 'publisher-ua-2', 'coordinator-ua']],
])('a committee for %s %j is found by those it is for, its members and its country\'s coordinator, in every list', async (level, countries, readers) => {
  const { slug, id } = await desk.committee({ audience: { level, ...(countries.length === 0 ? {} : { countries }) } });
  const seats = ['nobody', 'publisher-md', 'publisher-ua-2', 'reader-ro', 'coordinator-ua', 'coordinator-ro', 'operator'];
  const doors = async (who: string | null): Promise<boolean[]> => {
    const data = await desk.hub.data(who, `query ($id: ID!, $slug: String!) { node(id: $id) { id } committee(slug: $slug) { id } committees(first: 100) { totalCount edges { node { id } } } }`, { id, slug });
    const listed = data.committees.edges.map((edge: any) => edge.node.id);
    expect(data.committees.totalCount).toBe(listed.length);
    return [data.node !== null, data.committee !== null, listed.includes(id)];
  };
  const found = [];
  for (const seat of seats) {
    const seen = await doors(seat === 'nobody' ? null : seat);
    expect(new Set(seen).size).toBe(1);
    if (seen[0]) found.push(seat);
  }
  expect(found).toEqual(seats.filter((seat) => (readers as string[]).includes(seat) || (seat === 'operator' && ['PUBLIC', 'NETWORK'].includes(level))));
});

test.each([
  ['publisher-ua', {}, 'FORBIDDEN'], ['secretary-ua', {}, 'FORBIDDEN'], ['operator', {}, 'FORBIDDEN'],
  ['coordinator-ro', { country: 'UA' }, 'FORBIDDEN'], ['coordinator-ua', { country: 'RO', region: null }, 'FORBIDDEN'],
])('%s does not set one up with %j: %s', async (who, differently, code) => {
  expect(problem(await desk.create(differently, who))).toBe(code);
});

test('nobody sets one up', async () => {
  const { data, errors } = await desk.hub.ask(null, 'mutation ($input: CreateCommitteeInput!) { createCommittee(input: $input) { __typename } }', { input: desk.input() });
  expect([data?.createCommittee, errors?.[0]?.extensions['code']]).toEqual([null, 'UNAUTHENTICATED']);
});

test.each([
  ['slug', { slug: 'No Slug' }], ['region', { region: 'RO-IS' }], ['region', { region: 'XX' }], ['languages', { languages: [] }], ['host', { host: 'organisation_x' }],
  ['audience.organisations', { audience: { level: 'NETWORK', organisations: ['organisation_x'] } }], ['members', { members: [] }],
])('what is malformed in %s is refused with its path: %j', async (path, differently) => {
  const { errors } = await desk.create(differently);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${path}` });
});

test('parts that nobody could keep minutes with, that end before they begin or are told twice are refused', async () => {
  const organisation = desk.organisation('secretary-ua');
  for (const members of [
    [{ organisation, part: 'CHAIR' }], [{ organisation, part: 'SECRETARY', since: day(-9), until: day(-1) }], [{ organisation, part: 'SECRETARY', until: day(-1) }],
    [{ organisation, part: 'SECRETARY' }, { organisation, part: 'SECRETARY' }],
  ]) expect(problem(await desk.create({ members }))).toBe('BAD_USER_INPUT');
});

test('an audience that names nobody, a taken name and a person in a name are refused, and nothing is written', async () => {
  const { slug } = await desk.committee();
  expect(problem(await desk.create({ audience: { level: 'COUNTRIES' } }))).toBe('AudienceEmpty');
  expect(problem(await desk.create({ slug }))).toBe('AlreadyTaken');
  const held = await desk.create({ slug: 'committee-of-olena-kovalenko', name: 'Committee on Olena Kovalenko, tel. 067 123 45 67' });
  expect(held.data.done.__typename).toBe('ScreeningFailed');
  expect(new Set(held.data.done.findings.map(({ field }: any) => field))).toEqual(new Set(['input.name', 'input.slug']));
  expect(await desk.seen('coordinator-ua', 'committee-of-olena-kovalenko')).toBeNull();
});

test('a change makes a version; what is not given stays; who read another version is told', async () => {
  const { id, name } = await desk.committee();
  const { data } = await desk.change(id, { version: 1, languages: ['UK'], closed: true });
  expect(data.done).toMatchObject({ name, version: 2, audience: { level: 'NETWORK' } });
  expect(data.done.closedAt).not.toBeNull();
  expect((await desk.change(id, { version: 1, closed: false })).data.done).toMatchObject({ __typename: 'CommitteeConflict', current: { version: 2 } });
  expect(problem(await desk.change(id, { version: 2, closed: false }, 'secretary-ua'))).toBe('FORBIDDEN');
  expect(problem(await desk.change(id, { version: 2, closed: false }, 'coordinator-md'))).toBe('FORBIDDEN');
});

test('a committee that somebody can\'t see is not there for their acts either', async () => {
  const { id } = await desk.committee({ audience: { level: 'MEMBERS' } });
  expect(problem(await desk.change(id, { version: 1, closed: true }, 'coordinator-ro'))).toBe('NOT_FOUND');
});

test('a new secretary keeps it from the day the coordinator said, and who has left no longer finds it', async () => {
  const [secretary, chair] = [desk.organisation('secretary-ua'), desk.organisation('reader-ua-interior')];
  const { id, slug } = await desk.committee({ audience: { level: 'MEMBERS' } });
  const members = [
    { organisation: chair, part: 'CHAIR' }, { organisation: secretary, part: 'SECRETARY', until: day(1) }, { organisation: desk.organisation('publisher-ua'), part: 'SECRETARY', since: day(2) },
  ];
  expect((await desk.change(id, { version: 1, members })).data.done.members).toHaveLength(3);
  expect(await desk.seen('publisher-md', slug)).toBeNull();
  expect(await desk.seen('publisher-ua', slug)).toBeNull();
  clock.move(2 * 86_400_000);
  let seen = null;
  for (const end = Date.now() + 20_000; seen === null && Date.now() < end;) seen = await desk.seen('publisher-ua', slug);
  expect(seen).toMatchObject({ viewerParts: ['SECRETARY'] });
  expect(await desk.seen('secretary-ua', slug)).toBeNull();
});

test('a page goes on where the last one ended, both ways, and a search folds letters', async () => {
  const made = [];
  for (const name of ['Orchard committee', 'Orchard round table', 'Orchard council']) made.push((await desk.committee({ name, kind: 'ROUND_TABLE' })).slug);
  const list = 'query ($first: Int, $after: String, $last: Int, $before: String, $filter: CommitteeFilter) { committees(first: $first, after: $after, last: $last, before: $before, filter: $filter) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { slug } } } }';
  const page = async (variables: object): Promise<any> => (await desk.hub.data('reader-ro', list, { filter: { text: 'ÓRCHARD' }, ...variables })).committees;
  const first = await page({ first: 2 });
  expect([first.totalCount, first.pageInfo.hasNextPage, ...first.edges.map((edge: any) => edge.node.slug)]).toEqual([3, true, made[2], made[1]]);
  const rest = await page({ first: 2, after: first.pageInfo.endCursor });
  expect(rest.edges.map((edge: any) => edge.node.slug)).toEqual([made[0]]);
  expect((await page({ last: 2, before: rest.pageInfo.startCursor })).edges.map((edge: any) => edge.node.slug)).toEqual([made[2], made[1]]);
  expect((await desk.hub.ask('reader-ro', list, { first: 101 })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('who takes part can be searched by those inside only', async () => {
  const { id } = await desk.committee();
  const member = desk.organisation('publisher-md');
  const list = async (who: string): Promise<string[]> => (await desk.hub.data(who, 'query ($filter: CommitteeFilter) { committees(first: 100, filter: $filter) { edges { node { id } } } }', { filter: { member } })).committees.edges.map((edge: any) => edge.node.id);
  expect(await list('publisher-md')).toContain(id);
  expect(await list('coordinator-ua')).toContain(id);
  expect(await list('reader-ro')).toEqual([]);
});

test('a key without the scope reads none', async () => {
  const { createKey } = await desk.hub.data('publisher-md', 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret } } }', { input: { person: desk.hub.person('publisher-md').personId, label: 'Alerts', scopes: ['ALERTS_READ'] } });
  expect((await desk.hub.ask(createKey.secret, '{ committees { totalCount } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  const { id } = await desk.committee();
  expect((await desk.hub.data(createKey.secret, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
});
