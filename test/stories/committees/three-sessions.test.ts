import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { MinutesDesk, wordsIn } from './minutes-desk.ts';

/*
 * One committee over three sessions, all of it over GraphQL: planned, held, minuted, proposed upon, approved, published and
 * corrected, with decisions carried over. Each word stands in one place only, so that what comes out of a door shows whose it is.
 */
const clock = new MovableClock(Date.parse('2026-03-02T09:00:00Z'));
let desk: MinutesDesk;
let committee: any;
const sessions: string[] = [];
let minutes: any;
let action: any;

/** Chair or secretary, a member, an observer, an organisation that is listed by name, a partner of another country, nobody. */
const READERS = ['secretary-ua', 'publisher-md', 'publisher-ua-2', 'publisher-al', 'reader-ro', null] as const;
const day = (days: number): string => new Date(clock.now().getTime() + days * DAY).toISOString();
const one = async (who: string, mutation: string, variables: object): Promise<any> => {
  const done = Object.values(await desk.hub.data(who, mutation, variables) as Record<string, any>)[0];
  if (done?.message !== undefined) throw new Error(JSON.stringify(done));
  return done;
};

async function schedule(number: number, agenda: object[]): Promise<string> {
  const input = { committee: committee.id, startsAt: day(number * 30), endsAt: new Date(Date.parse(day(number * 30)) + 7_200_000).toISOString(), timeZone: 'Europe/Kyiv', place: 'Town hall', title: 'Regular session', audience: { level: 'NETWORK' }, agenda };
  return (await one('secretary-ua', 'mutation ($input: ScheduleSessionInput!) { s: scheduleSession(input: $input) { __typename ... on Problem { message } ... on Session { id } } }', { input })).id;
}

const hold = (id: string): Promise<any> => one('secretary-ua', 'mutation ($id: ID!, $input: RecordAttendanceInput!) { s: recordAttendance(id: $id, input: $input) { __typename ... on Problem { message } ... on Session { state } } }', {
  id, input: { version: 1, attendance: [{ organisation: desk.organisation('publisher-ua'), function: 'Head of the hotline', presence: 'PRESENT' }, { organisation: desk.organisation('publisher-md'), presence: 'EXCUSED' }] },
});

beforeAll(async () => {
  desk = new MinutesDesk(await startHub({}, { clock }));
  committee = await desk.committee({ audience: { level: 'NETWORK' } });
  const listed = { level: 'ORGANISATIONS', organisations: [desk.organisation('publisher-md'), desk.organisation('publisher-al')] };
  sessions.push(
    await schedule(0.01, [{ title: 'Orchard work', audience: { level: 'PUBLIC' } }, { title: 'The bakery training', audience: { level: 'NETWORK' } }, { title: 'Library hours' }, { title: 'The stadium shelter', audience: listed }, { title: 'Market matters', audience: { level: 'OWN' } }]),
    await schedule(1, [{ title: 'The harbour' }]), await schedule(2, [{ title: 'The bridge' }]),
  );
  clock.move(DAY);
  await hold(sessions[0]!);
  minutes = await desk.do('secretary-ua', 'begin', { input: { session: sessions[0] } });
  const texts = ['kitchen', 'garden', 'lantern', 'ladder', 'blanket'];
  const audienceOf = ({ level }: any): object => (level === 'ORGANISATIONS' ? listed : { level });
  minutes = await desk.do('secretary-ua', 'save', { id: minutes.id, input: { version: minutes.version, sections: minutes.sections.map(({ id, title, audience }: any, index: number) => ({ id, title, audience: audienceOf(audience), text: `It was about the ${texts[index]!}.` })) } });
  const record = (input: object): Promise<any> => one('secretary-ua', 'mutation ($input: RecordDecisionInput!) { d: recordDecision(input: $input) { __typename ... on Problem { message } ... on Decision { id version } } }', { input: { committee: committee.id, session: sessions[0], language: 'EN', ...input } });
  action = await record({ kind: 'ACTION', text: 'Print the leaflets about the window.', responsible: desk.organisation('publisher-al'), dueOn: day(10).slice(0, 10), audience: { level: 'MEMBERS' } });
  await record({ kind: 'DECISION', text: 'The carpet is kept.', audience: { level: 'PUBLIC' } });
}, 120_000);
afterAll(() => desk?.hub.close());

const QUERY = `query ($id: ID!, $slug: String!, $one: ID!) {
  minutes(id: $id) { withheld sections { title text } versions { version } corrections { comment } }
  minutesFeed(first: 100) { edges { node { sections { title text } } } }
  committee(slug: $slug) { sessions(first: 10) { edges { node { agenda { title } minutes { sections { title text } } carriedOver { text } } } } decisions(first: 10) { edges { node { text progress { note } } } } }
  session(id: $one) { agenda { title } } node(id: $id) { ... on Minutes { sections { title text } } } decisions(first: 100) { edges { node { text } } }
}`;
const SEARCH = 'query ($text: String!) { searchMinutes(text: $text, first: 10) { edges { node { title text } } } }';

/** What of the words somebody finds, door by door. */
async function told(who: string | null): Promise<Record<string, string[]>> {
  const headers: Record<string, string> = who === null ? {} : { authorization: `Bearer ${desk.hub.key(who)}` };
  const page = async (path: string): Promise<Response> => fetch(`${desk.hub.address}${path}`, { headers });
  const data = await desk.hub.data(who, QUERY, { id: minutes.id, slug: committee.slug, one: sessions[0] });
  const versions = (data.minutes?.versions ?? []).map(({ version }: any) => version);
  const difference = data.minutes === null ? null : await desk.hub.data(who, 'query ($id: ID!, $from: Int!, $to: Int!) { minutes(id: $id) { difference(from: $from, to: $to) { title lines { text } } } }', { id: minutes.id, from: Math.min(...versions), to: Math.max(...versions) });
  const found = await Promise.all(['kitchen', 'garden', 'lantern', 'ladder', 'blanket'].map(async (word) => ((await desk.hub.data(who, SEARCH, { text: word })).searchMinutes.edges.length > 0 ? [word] : [])));
  const calendar = await page(`/committees/${committee.slug}/sessions.ics`);
  const events = JSON.stringify((await desk.hub.data(who, '{ committeeEvents(first: 500) { edges { node { kind committee { slug } session { agenda { title } } minutes { sections { title text } } decision { text } } } } }')));
  return {
    graphql: wordsIn(JSON.stringify([data, difference])), search: found.flat(), pdf: wordsIn(await desk.paper(who, minutes.id, 'pdf')), html: wordsIn(await desk.paper(who, minutes.id, 'html')), markdown: wordsIn(await desk.paper(who, minutes.id, 'md')),
    calendar: calendar.status === 200 ? wordsIn((await calendar.text()).replace(/\r\n /g, '')) : [], events: wordsIn(events),
  };
}

const TITLES = { public: 'orchard', network: 'bakery', members: 'library', listed: 'stadium', desk: 'market' };
const TEXTS = { public: 'kitchen', network: 'garden', members: 'lantern', listed: 'ladder', desk: 'blanket' };
type Part = keyof typeof TITLES;
const OF: Record<string, Part[]> = {
  'secretary-ua': ['public', 'network', 'members', 'listed', 'desk'], 'publisher-md': ['public', 'network', 'members', 'listed'], 'publisher-ua-2': ['public', 'network', 'members'],
  'publisher-al': ['public', 'network', 'listed'], 'reader-ro': ['public', 'network'], nobody: ['public'],
};
const inOrder = (words: readonly string[]): string[] => wordsIn(words.join(' '));
const isMember = (who: string | null): boolean => ['secretary-ua', 'publisher-md', 'publisher-ua-2'].includes(who ?? '');

/** What somebody must find at each door while of the minutes they get those parts, and no word more. */
function expected(who: string | null, parts: readonly Part[]): Record<string, string[]> {
  // The session and what is on its agenda are for the network; the items of the others are for members.
  const agenda = who === null ? [] : [...OF[who]!.map((part) => TITLES[part]), ...(isMember(who) ? ['harbour', 'bridge'] : [])];
  const decisions = ['carpet', ...(isMember(who) || who === 'publisher-al' ? ['window'] : [])];
  const [titles, texts] = [parts.map((part) => TITLES[part]), parts.map((part) => TEXTS[part])];
  return {
    graphql: inOrder([...agenda, ...decisions, ...titles, ...texts]), search: inOrder(texts), pdf: inOrder([...titles, ...texts]), html: inOrder([...titles, ...texts]), markdown: inOrder([...titles, ...texts]),
    calendar: inOrder(agenda), events: inOrder([...agenda, ...decisions, ...titles, ...texts]),
  };
}

const holdsFor = (readers: (who: string | null) => readonly Part[]): void => {
  test.each(READERS)('%s gets exactly what is theirs by every door: GraphQL, search, PDF, HTML, Markdown, calendar and events', async (who) => {
    expect(await told(who)).toEqual(expected(who, readers(who)));
  });
};

describe('a draft is chair\'s and secretary\'s', () => { holdsFor((who) => (who === 'secretary-ua' ? OF[who]! : [])); });

describe('circulated, it is the members\', each their own sections', () => {
  beforeAll(async () => { minutes = await desk.circulate(minutes); });
  holdsFor((who) => (isMember(who) ? OF[who!]! : []));

  test('a member proposes a correction of what they read, and nobody of what they don\'t', async () => {
    const [, , members, , own] = minutes.sections;
    expect(await desk.do('publisher-md', 'propose', { id: minutes.id, input: { section: members.id, comment: 'The day is missing.' } })).toMatchObject({ state: 'OPEN' });
    expect((await desk.act('publisher-md', 'propose', { id: minutes.id, input: { section: own.id, comment: 'What is it?' } })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await desk.act('publisher-ua-2', 'propose', { id: minutes.id, input: { section: members.id, comment: 'Too long.' } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('approved by the second session and published, it is each section\'s audience\'s', () => {
  beforeAll(async () => {
    clock.move(31 * DAY);
    await hold(sessions[1]!);
    const { version } = await desk.read('secretary-ua', minutes.id);
    const approved = await desk.do(await desk.chairKey(), 'approve', { id: minutes.id, input: { version, inSession: sessions[1] } });
    minutes = await desk.publish(approved);
  }, 60_000);
  holdsFor((who) => OF[who ?? 'nobody']!);

  test('that there is more is said to members alone', async () => {
    const withheld = await Promise.all(READERS.map(async (who) => (await desk.read(who, minutes.id, 'withheld')).withheld));
    expect(withheld).toEqual([0, 1, 2, null, null, null]);
  });

  test('what was not done is carried over into the second and the third session until it is done, and its day has passed', async () => {
    const carried = async (session: string): Promise<string[]> => (await desk.hub.data('publisher-md', 'query ($id: ID!) { session(id: $id) { carriedOver { text isOverdue } } }', { id: session })).session.carriedOver.map((one: any) => `${one.text} ${one.isOverdue}`);
    expect(await carried(sessions[1]!)).toContain('Print the leaflets about the window. true');
    expect(await carried(sessions[2]!)).toContain('Print the leaflets about the window. true');
    const { version } = (await desk.hub.data('publisher-al', 'query ($id: ID!) { decision(id: $id) { version } }', { id: action.id })).decision;
    await one('publisher-al', 'mutation ($id: ID!, $input: ReportProgressInput!) { d: reportProgress(id: $id, input: $input) { __typename ... on Problem { message } ... on Decision { state } } }', { id: action.id, input: { version, note: 'The printers have delivered.', state: 'DONE' } });
    expect(await carried(sessions[2]!)).not.toContain('Print the leaflets about the window. false');
    expect((await carried(sessions[2]!)).join()).not.toContain('window');
    expect((await carried(sessions[1]!)).join()).toContain('window');
  });
});

describe('corrected after the third session, a section that is narrowed is gone for those it was for', () => {
  beforeAll(async () => {
    clock.move(31 * DAY);
    await hold(sessions[2]!);
    const { id, title, text } = minutes.sections[1];
    minutes = await desk.do('secretary-ua', 'correct', { id: minutes.id, input: { version: minutes.version, reason: 'It was meant for members.', sections: [{ id, title, text, audience: { level: 'MEMBERS' } }] } });
  }, 60_000);
  holdsFor((who) => OF[who ?? 'nobody']!.filter((part) => part !== 'network' || isMember(who)));
});
