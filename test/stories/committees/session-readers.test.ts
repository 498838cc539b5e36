import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { SessionDesk } from './session-desk.ts';

/*
 * Who sees which session, item, invitation, attendance and call, by every door: session(id), node(id), the list of all, the
 * committee's own list, and the calendar.
 */
const SEATS = { nobody: null, observer: 'publisher-ua-2', member: 'publisher-md', chair: 'reader-ua-interior', secretary: 'secretary-ua', 'a partner of the country': 'reader-ua', 'another country': 'reader-ro', operator: 'operator' } as const;
type Seat = keyof typeof SEATS;
const INSIDE: readonly Seat[] = ['observer', 'member', 'chair', 'secretary'];
const DESK: readonly Seat[] = ['chair', 'secretary'];
const PARTNERS: readonly Seat[] = [...INSIDE, 'a partner of the country', 'another country', 'operator'];
const EVERYBODY = Object.keys(SEATS) as Seat[];
const CALL = 'https://call.partner.example/standing';

let desk: SessionDesk;
let audiences: Record<string, { audience: object; beyond: readonly Seat[] }>;
beforeAll(async () => {
  desk = new SessionDesk(await startHub());
  audiences = {
    PUBLIC: { audience: { level: 'PUBLIC' }, beyond: EVERYBODY }, NETWORK: { audience: { level: 'NETWORK' }, beyond: PARTNERS },
    COUNTRIES: { audience: { level: 'COUNTRIES', countries: ['RO'] }, beyond: ['another country'] },
    ORGANISATIONS: { audience: { level: 'ORGANISATIONS', organisations: [desk.organisation('reader-ua')] }, beyond: ['a partner of the country'] },
    MEMBERS: { audience: { level: 'MEMBERS' }, beyond: [] }, OWN: { audience: { level: 'OWN' }, beyond: [] },
  };
});
afterAll(() => desk?.hub.close());

const sorted = (seats: Iterable<Seat>): Seat[] => EVERYBODY.filter((seat) => new Set(seats).has(seat));
const NODE = 'id agenda { id title } invitations { answer } attendance { presence } callUrl audience { level countries { code } organisations { slug } } committee { slug }';
const QUERY = `query ($id: ID!, $slug: String!, $committee: ID!) {
  session(id: $id) { ${NODE} } node(id: $id) { id ... on Session { ${NODE} } } committee(slug: $slug) { sessions { totalCount edges { node { ${NODE} } } } }
  sessions(first: 100, filter: { committee: $committee }) { totalCount edges { node { ${NODE} } } }
}`;

/** What each door gives somebody of the session; the doors that give it agree on all of it. */
async function throughDoors(seat: Seat, { id, slug, committee }: { id: string; slug: string; committee: string }): Promise<any> {
  const data = await desk.hub.data(SEATS[seat], QUERY, { id, slug, committee });
  const listed = (list: any): any => {
    expect(list?.totalCount ?? 0).toBe(list?.edges.length ?? 0);
    return list?.edges.map((edge: any) => edge.node).find((node: any) => node.id === id) ?? null;
  };
  const doors = [data.node, listed(data.sessions), ...(data.committee === null ? [] : [listed(data.committee.sessions)])];
  for (const door of doors) expect(door).toEqual(data.session);
  return data.session;
}

async function inCalendar(seat: Seat, slug: string): Promise<string> {
  const who = SEATS[seat];
  const answer = await fetch(`${desk.hub.address}/committees/${slug}/sessions.ics`, { headers: who === null ? {} : { authorization: `Bearer ${desk.hub.key(who)}` } });
  return answer.status === 200 ? (await answer.text()).replace(/\r\n[ \t]/g, '') : '';
}

test('a session is read by the committee\'s members and its audience; each item by the desk and its own audience among them; invitations, attendance and call by members', async () => {
  for (const [level, { audience, beyond }] of Object.entries(audiences)) {
    const { id: committee, slug } = await desk.committee({ audience: { level: 'PUBLIC' } });
    const agenda = Object.entries(audiences).map(([name, one]) => ({ title: `Item for ${name}`, description: `About ${name}`, papers: [{ title: `Paper for ${name}`, url: `https://example.org/${name}` }], audience: one.audience }));
    const { id } = await desk.session(committee, { startsAt: '2024-02-06T08:00:00Z', endsAt: null, title: `Session for ${level}`, callUrl: CALL, audience, agenda });
    const recorded = await desk.record(id, { version: 1, attendance: [{ organisation: desk.organisation('publisher-md'), function: 'head of the juvenile police', presence: 'PRESENT' }] });
    expect(recorded.data.done.version).toBe(2);
    const readers = sorted([...INSIDE, ...beyond]);
    const found: Record<string, Seat[]> = { session: [], calendar: [], call: [], 'call in the calendar': [], invitations: [], attendance: [], lists: [] };
    for (const name of Object.keys(audiences)) Object.assign(found, { [name]: [], [`${name} in the calendar`]: [] });
    for (const seat of EVERYBODY) {
      const [session, calendar] = [await throughDoors(seat, { id, slug, committee }), await inCalendar(seat, slug)];
      const note = (what: string, is: boolean): void => { if (is) found[what]!.push(seat); };
      note('session', session !== null);
      note('calendar', calendar.includes(`Session for ${level}`));
      note('call', session?.callUrl === CALL);
      note('call in the calendar', calendar.includes(CALL));
      note('invitations', session?.invitations?.length === 5);
      note('attendance', session?.attendance?.length === 1);
      note('lists', (session?.audience.organisations ?? null) !== null && session.audience.countries !== null);
      for (const name of Object.keys(audiences)) {
        note(name, session?.agenda.some(({ title }: any) => title === `Item for ${name}`) === true);
        note(`${name} in the calendar`, [`Item for ${name}`, `About ${name}`, `Paper for ${name}`].every((text) => calendar.includes(text)));
        if (!found[name]!.includes(seat)) expect(calendar).not.toMatch(new RegExp(`for ${name}\\b(?<!Session for ${name})|About ${name}`));
      }
    }
    const items = Object.entries(audiences).flatMap(([name, one]) => {
      const those = sorted([...DESK, ...one.beyond, ...(name === 'MEMBERS' ? INSIDE : [])]).filter((seat) => readers.includes(seat));
      return [[name, those], [`${name} in the calendar`, those]];
    });
    expect({ level, found }).toEqual({ level, found: {
      session: readers, calendar: readers, call: INSIDE, 'call in the calendar': INSIDE, invitations: INSIDE, attendance: INSIDE, lists: DESK, ...Object.fromEntries(items),
    } });
  }
});

test('an item is found by node where it may be read, and only there', async () => {
  const { id: committee } = await desk.committee({ audience: { level: 'PUBLIC' } });
  const { agenda, id } = await desk.session(committee, { audience: { level: 'NETWORK' }, agenda: [{ title: 'For all', audience: { level: 'PUBLIC' } }, { title: 'For members' }] });
  const node = async (who: string | null, item: any): Promise<any> => (await desk.hub.data(who, 'query ($id: ID!) { node(id: $id) { __typename ... on AgendaItem { title session { id } } } }', { id: item.id })).node;
  expect(await node('reader-ro', agenda[0])).toEqual({ __typename: 'AgendaItem', title: 'For all', session: { id } });
  expect(await node(null, agenda[0])).toBeNull();
  expect(await node('reader-ro', agenda[1])).toBeNull();
  expect(await node('publisher-ua-2', agenda[1])).toMatchObject({ title: 'For members' });
});

test('a public session of a committee for its members is there for all, the committee is not, and nothing can be searched by it', async () => {
  const { id: committee, slug } = await desk.committee({ audience: { level: 'MEMBERS' } });
  const { id } = await desk.session(committee, { audience: { level: 'PUBLIC' }, callUrl: CALL });
  const list = async (who: string | null, filter: object): Promise<string[]> =>
    (await desk.hub.data(who, 'query ($filter: SessionsFilter) { sessions(first: 100, filter: $filter) { edges { node { id } } } }', { filter })).sessions.edges.map(({ node }: any) => node.id);
  for (const who of [null, 'reader-ro']) {
    expect(await desk.found(who, id)).toMatchObject({ id, committee: null, callUrl: null, invitations: null, attendance: null, audience: { organisations: null } });
    expect(await list(who, {})).toContain(id);
    expect([await list(who, { country: 'UA' }), await list(who, { region: 'UA-77' })].flat()).not.toContain(id);
    expect((await fetch(`${desk.hub.address}/committees/${slug}/sessions.ics`, who === null ? {} : { headers: { authorization: `Bearer ${desk.hub.key(who)}` } })).status).toBe(who === null ? 401 : 404);
  }
  expect(await list('publisher-md', { country: 'UA', region: 'UA-77' })).toContain(id);
});

test('whoever loses their part loses sight of the session, its invitations and its call at once', async () => {
  const made = await desk.committee({ audience: { level: 'MEMBERS' } });
  const { id } = await desk.session(made.id, { callUrl: CALL });
  expect((await desk.found('publisher-md', id)).callUrl).toBe(CALL);
  const members = made.members.filter(({ organisation }: any) => organisation.slug !== desk.hub.person('publisher-md').organisation)
    .map(({ organisation: { slug }, part }: any) => ({ organisation: ['reader-ua-interior', 'secretary-ua', 'publisher-ua', 'publisher-ua-2'].map((who) => desk.hub.person(who)).find(({ organisation }) => organisation === slug)!.organisationId, part }));
  await desk.change(made.id, { version: 1, members });
  expect(await desk.found('publisher-md', id)).toBeNull();
  expect((await desk.answer(id, 'ACCEPTED', 'publisher-md')).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('lists go from the latest to the earliest, page both ways, and are narrowed by state, time and committee', async () => {
  const [{ id: committee, slug }, { id: second, slug: secondSlug }] = [await desk.committee(), await desk.committee()];
  const at = (hour: number): string => `2023-05-0${1 + hour % 3}T0${hour}:00:00Z`;
  const made: any[] = [];
  for (const hour of [1, 2, 3, 4, 5]) made.push(await desk.session(committee, { startsAt: at(hour), endsAt: null }));
  const same = await desk.session(second, { startsAt: at(1), endsAt: null });
  const order = made.toSorted((one, other) => (one.startsAt < other.startsAt ? 1 : -1)).map(({ id }) => id);
  const list = 'query ($slug: String!, $first: Int, $after: String, $last: Int, $before: String, $filter: SessionFilter) { committee(slug: $slug) { sessions(first: $first, after: $after, last: $last, before: $before, filter: $filter) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } }';
  const page = async (variables: object): Promise<any> => (await desk.hub.data('reader-ro', list, { slug, ...variables })).committee?.sessions;
  await desk.changeSession(made[0].id, { version: 1, audience: { level: 'OWN' } });
  for (const { id, version } of made.slice(1)) await desk.changeSession(id, { version, audience: { level: 'NETWORK' } });
  const shown = order.filter((id) => id !== made[0].id);
  const first = await page({ first: 2 });
  expect([first.totalCount, first.pageInfo.hasNextPage, ...first.edges.map(({ node }: any) => node.id)]).toEqual([4, true, ...shown.slice(0, 2)]);
  const rest = await page({ first: 2, after: first.pageInfo.endCursor });
  expect([rest.pageInfo.hasNextPage, ...rest.edges.map(({ node }: any) => node.id)]).toEqual([false, ...shown.slice(2)]);
  expect((await page({ last: 2, before: rest.pageInfo.startCursor })).edges.map(({ node }: any) => node.id)).toEqual(shown.slice(0, 2));
  await desk.cancel(made[4].id);
  expect((await page({ filter: { state: 'CANCELLED' } })).edges.map(({ node }: any) => node.id)).toEqual([made[4].id]);
  expect((await page({ filter: { from: made[3].startsAt, until: made[4].startsAt } })).edges.map(({ node }: any) => node.id)).toEqual([made[1].id, made[3].id]);
  const both = await desk.hub.data('secretary-ua', `query ($slugs: String!, $other: String!) { one: committee(slug: $slugs) { sessions(first: 1) { totalCount edges { node { id } } } } other: committee(slug: $other) { sessions(first: 1) { totalCount edges { node { id } } } } }`, { slugs: slug, other: secondSlug });
  expect(both).toMatchObject({ one: { sessions: { totalCount: 5, edges: [{ node: { id: order[0] } }] } }, other: { sessions: { totalCount: 1, edges: [{ node: { id: same.id } }] } } });
  for (const [variables, field] of [[{ first: 101 }, 'first'], [{ after: 'x' }, 'after'], [{ filter: { from: at(2), until: at(2) } }, 'filter.until']] as const) {
    expect((await desk.hub.ask('reader-ro', list, { slug, ...variables })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  }
});

test('what happens to a session is told to whoever may read it, answers to members alone, and who may no longer read it hears that and nothing else', async () => {
  const { id: committee } = await desk.committee();
  const { id } = await desk.session(committee, { title: 'Spring session', audience: { level: 'NETWORK' } });
  await desk.answer(id, 'ACCEPTED', 'publisher-md');
  await desk.changeSession(id, { version: 1, title: 'Narrowed', audience: { level: 'MEMBERS' } });
  await desk.cancel(id);
  const query = 'query ($filter: CommitteeEventFilter) { committeeEvents(first: 500, filter: $filter) { edges { node { kind subjectId session { id title } } } } }';
  const told = async (who: string | null): Promise<[string, string | null][]> => (await desk.hub.data(who, query, { filter: { committee } })).committeeEvents.edges
    .map(({ node }: any) => node).filter(({ subjectId }: any) => subjectId === id).map(({ kind, session }: any) => [kind, session?.title ?? null]);
  const member = ['SESSION_SCHEDULED', 'INVITATION_ANSWERED', 'SESSION_CHANGED', 'SESSION_CANCELLED'].map((kind) => [kind, 'Narrowed']);
  for (const who of ['publisher-md', 'publisher-ua-2', 'secretary-ua']) expect(await told(who)).toEqual(member);
  expect(await told('reader-ro')).toEqual([['SESSION_SCHEDULED', null], ['WITHDRAWN', null]]);
  expect(await told(null)).toEqual([]);
});

test('lists of lists are read at once: as many statements for many committees and sessions as for one', async () => {
  const committees = [];
  for (const at of [1, 2, 3]) {
    const { id } = await desk.committee({ name: `Statement committee ${'ABC'[at - 1]}` });
    for (let session = 0; session < at; session++) await desk.session(id, { agenda: [{ title: 'Work' }, { title: 'Borders' }] });
    committees.push(id);
  }
  const query = `query ($first: Int!) { committees(first: $first, filter: { text: "statement committee" }) { edges { node { sessions(first: 5) { totalCount edges { node { agenda { title session { id } } invitations { organisation { slug } } attendance { presence } committee { slug } } } } } } } }`;
  const asked = async (first: number): Promise<number> => {
    const heard: string[] = [];
    const hear = (statement: unknown): void => { if (/"committee_session"/.test(String(statement))) heard.push(String(statement)); };
    subscribe('fanar:statement', hear);
    const { committees: page } = await desk.hub.data('secretary-ua', query, { first });
    unsubscribe('fanar:statement', hear);
    expect(page.edges).toHaveLength(first);
    return heard.length;
  };
  await asked(1);
  expect(await asked(3)).toBe(await asked(1));
});

test('a key without the scope reads none', async () => {
  const { secret } = await desk.keyOf('publisher-md', ['ALERTS_READ']);
  const { id: committee } = await desk.committee();
  const { id } = await desk.session(committee);
  for (const query of ['{ sessions { totalCount } }', `{ session(id: "${id}") { id } }`]) expect((await desk.hub.ask(secret, query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await desk.hub.data(secret, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
});
