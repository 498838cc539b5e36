import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { DecisionDesk } from './decision-desk.ts';

let desk: DecisionDesk;
beforeAll(async () => { desk = new DecisionDesk(await startHub()); });
afterAll(() => desk?.hub.close());

// Of each kind one. The ministry's coordinator is of the desk; `reader-ro` and `operator` have no part in anything here.
const SEATS = {
  desk: 'secretary-ua', chair: 'reader-ua-interior', responsible: 'publisher-ro', member: 'publisher-md', observer: 'publisher-ua-2', 'member of the addressee': 'publisher-ro-2',
  'secretary of the addressee': 'secretary-md', listed: 'reader-al', 'another country': 'reader-ro', 'the same country': 'operator', 'a coordinator elsewhere': 'coordinator-al', nobody: null,
} as const;
type Seat = keyof typeof SEATS;
const ALWAYS: Seat[] = ['desk', 'chair', 'responsible', 'member of the addressee', 'secretary of the addressee'];
const INSIDE: Seat[] = ['member', 'observer'];
const ALL = Object.keys(SEATS) as Seat[];
const COMMITTEE: Record<string, Seat[]> = { NETWORK: ALL.filter((seat) => seat !== 'nobody'), MEMBERS: ['desk', 'chair', 'member', 'observer'] };

const ASK = `query ($id: ID!, $slug: String!, $committee: ID!, $addressee: ID!, $responsible: ID!, $text: String!, $addressed: String!) {
  node(id: $id) { ... on Decision { id } } decision(id: $id) { id text progress { note } committee { slug } addressee { slug } audience { organisations { slug } } }
  all: decisions(first: 100) { ...found } found: decisions(filter: { text: $text }) { ...found } byResponsible: decisions(filter: { responsible: $responsible, text: $text }) { ...found }
  byCommittee: decisions(filter: { committee: $committee }) { ...found } byRegion: decisions(filter: { region: "UA-77", country: UA, committeeKind: REGIONAL_STANDING, text: $text }) { ...found }
  byAddressee: decisions(filter: { addressee: $addressee, text: $text }) { ...found }
  events: committeeEvents(first: 500, filter: { kinds: [DECISION_RECORDED] }) { edges { node { subjectId decision { id } } } }
  committee(slug: $slug) { decisions(first: 100) { ...found } } addressed: committee(slug: $addressed) { recommendations(first: 100) { ...found } }
}
fragment found on DecisionConnection { totalCount edges { node { id } } }`;

let words = 0;

/** By which doors somebody finds it. */
async function doors(who: string | null, { made, committee, addressed, text }: { made: any; committee: any; addressed: any; text: string }): Promise<Record<string, boolean>> {
  const data = await desk.hub.data(who, ASK, { id: made.id, slug: committee.slug, committee: committee.id, addressee: addressed.id, addressed: addressed.slug, responsible: desk.organisation('publisher-ro'), text });
  const has = (list: any): boolean => {
    const ids: string[] = list.edges.map((edge: any) => edge.node.id);
    expect(list.totalCount).toBe(ids.length);
    return ids.includes(made.id);
  };
  const told = data.events.edges.find((edge: any) => edge.node.subjectId === made.id)?.node;
  expect(told === undefined || told.decision.id === made.id).toBe(true);
  return {
    events: told !== undefined, node: data.node !== null, decision: data.decision !== null, all: has(data.all), found: has(data.found), byResponsible: has(data.byResponsible), byCommittee: has(data.byCommittee), byRegion: has(data.byRegion), byAddressee: has(data.byAddressee),
    committee: data.committee !== null && has(data.committee.decisions), addressed: data.addressed !== null && has(data.addressed.recommendations),
    ofCommittee: data.decision !== null && data.decision.committee !== null, lists: data.decision?.audience.organisations?.length > 0,
  };
}

const LEVELS: [level: string, lists: object, readers: Seat[]][] = [
  ['PUBLIC', {}, ALL], ['NETWORK', {}, ALL.filter((seat) => seat !== 'nobody')],
  ['COUNTRIES', { countries: ['RO'] }, [...ALWAYS, 'another country']], ['ORGANISATIONS', { organisations: ['reader-al'] }, [...ALWAYS, 'listed']],
  ['MEMBERS', {}, [...ALWAYS, ...INSIDE]], ['OWN', {}, ALWAYS],
];

test.each(LEVELS.flatMap(([level, lists, readers]) => ['NETWORK', 'MEMBERS'].map((of) => [level, of, lists, readers] as const)))(
  'a recommendation for %s of a committee for %s %j is found by those it is for, by every door, and of committees only what each may read',
  async (level, of, lists, readers) => {
    const [committee, addressed] = [await desk.committee({ audience: { level: of } }), await desk.moldovan()];
    const organisations = (lists as any).organisations?.map((handle: string) => desk.organisation(handle));
    const text = `Harvest${String.fromCharCode(97 + words++)}`;
    const made = await desk.decision(committee, { kind: 'RECOMMENDATION', text: `${text} work is to be watched.`, addressee: addressed.id, responsible: desk.organisation('publisher-ro'), audience: { level, ...lists, ...(organisations === undefined ? {} : { organisations }) } });
    for (const seat of ALL) {
      const [reads, readsCommittee] = [(readers as readonly Seat[]).includes(seat), COMMITTEE[of]!.includes(seat)];
      const ofCommittee = reads && readsCommittee;
      const readsAddressed = reads && seat !== 'nobody';
      expect({ seat, ...await doors(SEATS[seat], { made, committee, addressed, text }) }).toEqual({
        seat, events: reads, node: reads, decision: reads, all: reads, found: reads, byResponsible: reads, byCommittee: ofCommittee, byRegion: ofCommittee, byAddressee: readsAddressed,
        committee: ofCommittee, addressed: readsAddressed, ofCommittee, lists: ['desk', 'chair'].includes(seat) && level === 'ORGANISATIONS',
      });
    }
  });

test('a committee that can\'t be read is not told of by who is addressed either', async () => {
  const committee = await desk.committee();
  const hidden = await desk.national({ audience: { level: 'MEMBERS' } });
  const made = await desk.decision(committee, { kind: 'RECOMMENDATION', toNational: true, audience: { level: 'NETWORK' }, text: 'Watch the orchards.' });
  expect((await desk.seenDecision('reader-al', made.id)).addressee).toBeNull();
  expect(await desk.listed('reader-al', { addressee: hidden.id })).toEqual([]);
  expect(await desk.listed('publisher-ro-2', { addressee: hidden.id })).toEqual([made.id]);
});

test('whose part ends loses at once what only members read, and keeps what it is responsible for', async () => {
  const committee = await desk.committee();
  const members = await desk.decision(committee, { text: 'Share the lists.' });
  const own = await desk.decision(committee, { text: 'Call the schools.', responsible: desk.organisation('publisher-md') });
  const { members: held, ...read } = await desk.seen('coordinator-ua', committee.slug);
  const kept = held.filter(({ organisation }: any) => organisation.slug !== 'la-strada-moldova').map(({ organisation, part, since }: any) => ({ organisation: idOf(organisation.slug), part, since }));
  await desk.change(committee.id, { version: read.version, members: kept });
  expect([await desk.seenDecision('publisher-md', members.id), (await desk.seenDecision('publisher-md', own.id)).text]).toEqual([null, 'Call the schools.']);
});

const idOf = (slug: string): string => `organisation_${desk.hub.demo!.find(({ organisation }) => organisation === slug)!.organisationId}`;

test('filters hold together, words fold, and pages go both ways', async () => {
  const committee = await desk.committee();
  const made = [];
  for (const index of [1, 2, 3, 4, 5]) made.push(await desk.decision(committee, { text: `Școala ${index === 3 ? 'mică' : 'mare'} din orașul vecin.`, language: 'RO', dueOn: `2027-01-0${index}`, kind: index === 5 ? 'DECISION' : 'ACTION', ...(index === 2 ? { responsible: desk.organisation('publisher-ro') } : {}) }));
  const [one, two, three, four, five] = made.map(({ id }) => id);
  const listed = (filter: object): Promise<string[]> => desk.listed('publisher-md', { committee: committee.id, ...filter });
  expect(await listed({})).toEqual([five, four, three, two, one]);
  expect(await listed({ text: 'scoala MICA' })).toEqual([three]);
  expect(await listed({ text: '  ' })).toHaveLength(5);
  expect(await listed({ text: '!' })).toEqual([]);
  expect(await listed({ kind: 'DECISION' })).toEqual([five]);
  expect(await listed({ dueBefore: '2027-01-03' })).toEqual([two, one]);
  expect(await listed({ responsible: desk.organisation('publisher-ro'), overdue: false })).toEqual([two]);
  expect(await listed({ overdue: true })).toEqual([]);
  await desk.reported({ id: one!, version: 1 }, { state: 'DONE' });
  await desk.reported({ id: two!, version: 1 });
  expect([await listed({ open: false }), await listed({ open: true, state: 'IN_PROGRESS' }), await listed({ committeeKind: 'NATIONAL' }), await listed({ responsible: 'nobody' }), await listed({ committee: 'committee_x' })]).toEqual([[one], [two], [], [], []]);
  const page = async (asked: string): Promise<any> => (await desk.hub.data('publisher-md', `query ($slug: String!) { committee(slug: $slug) { decisions(${asked}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } }`, { slug: committee.slug })).committee.decisions;
  const first = await page('first: 2');
  expect([first.totalCount, first.pageInfo.hasNextPage, first.edges.map((edge: any) => edge.node.id)]).toEqual([5, true, [five, four]]);
  const next = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(next.edges.map((edge: any) => edge.node.id)).toEqual([three, two]);
  const back = await page(`last: 2, before: "${next.pageInfo.startCursor}"`);
  expect([back.edges, back.pageInfo.hasPreviousPage]).toEqual([first.edges, false]);
});

test.each([
  ['{ decisions(first: 101) { totalCount } }', 'first'], ['{ decisions(after: "x") { totalCount } }', 'after'], ['{ decisions(filter: { region: "XX" }) { totalCount } }', 'filter.region'],
  [`{ decisions(filter: { text: "${'x'.repeat(201)}" }) { totalCount } }`, 'filter.text'], ['{ committees { edges { node { decisions(last: 0) { totalCount } } } } }', 'last'],
])('what is malformed is refused with its path: %s', async (query, field) => {
  await desk.committee();
  expect((await desk.hub.ask('publisher-md', query)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

test('a key without the scope is refused the list and finds nothing', async () => {
  const { createKey } = await desk.hub.data('publisher-md', 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret } } }', { input: { person: desk.hub.person('publisher-md').personId, label: 'Alerts', scopes: ['ALERTS_READ'] } });
  const made = await desk.decision(await desk.committee(), { audience: { level: 'PUBLIC' } });
  expect((await desk.hub.ask(createKey.secret, '{ decisions { totalCount } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await desk.hub.data(createKey.secret, 'query ($id: ID!) { node(id: $id) { id } }', { id: made.id })).node).toBeNull();
});
