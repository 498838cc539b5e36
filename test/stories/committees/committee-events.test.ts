import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { CommitteeDesk } from './committee-desk.ts';

const clock = new MovableClock();
let desk: CommitteeDesk;
beforeAll(async () => { desk = new CommitteeDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

const EVENT = 'cursor kind subjectId committee { id slug }';
const FOLLOW = `subscription ($after: String, $filter: CommitteeEventFilter) { committeeEvents(after: $after, filter: $filter) { ${EVENT} } }`;
const READ = `query ($first: Int, $after: String, $filter: CommitteeEventFilter) { committeeEvents(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } edges { cursor node { ${EVENT} } } } }`;

const read = async (who: string | null, variables: object = {}): Promise<any[]> => (await desk.hub.data(who, READ, { first: 500, ...variables })).committeeEvents.edges.map((edge: any) => edge.node);
/** Follows from where the log is by now, for whoever sees it. */
const follow = async (who: string | null, filter: object = {}) => desk.hub.subscribe(who, { query: FOLLOW, variables: { after: (await read(who)).at(-1).cursor, filter } });
const about = async (who: string | null, id: string): Promise<string[]> => (await read(who)).filter((event) => event.subjectId === id).map(({ kind }) => kind);

test.each(['ws', 'sse'] as const)('who may read a committee hears of it over %s at once, nobody else hears anything', async (transport) => {
  const [member, partner] = await Promise.all(['publisher-md', 'reader-ro'].map((who) => desk.hub.subscribe(who, { query: FOLLOW }, transport)));
  const hidden = await desk.committee({ audience: { level: 'MEMBERS' } });
  const open = await desk.committee();
  expect([(await member!.next()).data, (await member!.next()).data]).toMatchObject([
    { committeeEvents: { kind: 'COMMITTEE_CREATED', subjectId: hidden.id, committee: { slug: hidden.slug } } }, { committeeEvents: { kind: 'COMMITTEE_CREATED', subjectId: open.id } },
  ]);
  expect((await partner!.next()).data).toMatchObject({ committeeEvents: { subjectId: open.id } });
  member!.leave();
  partner!.leave();
});

test('the log tells each what they may know, by page and live alike', async () => {
  const { id } = await desk.committee({ audience: { level: 'COUNTRIES', countries: ['RO'] } });
  await desk.change(id, { version: 1, languages: ['UK'] });
  expect(await about('reader-ro', id)).toEqual(['COMMITTEE_CREATED', 'COMMITTEE_CHANGED']);
  expect(await about('publisher-ua-2', id)).toEqual(['COMMITTEE_CREATED', 'COMMITTEE_CHANGED']);
  expect(await about('reader-al', id)).toEqual([]);
  expect(await about(null, id)).toEqual([]);
  expect(await about('operator', id)).toEqual([]);
});

test('narrowing is told to those who could read it, without anything of it', async () => {
  const { id } = await desk.committee({ audience: { level: 'PUBLIC' } });
  const nobody = await follow(null);
  await desk.change(id, { version: 1, audience: { level: 'MEMBERS' } });
  expect((await nobody.next()).data).toMatchObject({ committeeEvents: { kind: 'WITHDRAWN', subjectId: id, committee: null } });
  expect((await read('reader-ro')).filter((event) => event.subjectId === id)).toMatchObject([{ kind: 'COMMITTEE_CREATED', committee: null }, { kind: 'WITHDRAWN', committee: null }]);
  expect(await about('publisher-md', id)).toEqual(['COMMITTEE_CREATED', 'COMMITTEE_CHANGED']);
  nobody.leave();
});

test('who loses their part hears nothing more of what only members hear, who gets one hears what was', async () => {
  const { id } = await desk.committee({ audience: { level: 'MEMBERS' } });
  const leaving = await follow('publisher-md', { committee: id });
  const members = [{ organisation: desk.organisation('secretary-ua'), part: 'SECRETARY' }, { organisation: desk.organisation('reader-ro'), part: 'OBSERVER' }];
  await desk.change(id, { version: 1, members });
  await desk.change(id, { version: 2, languages: ['UK'] });
  const open = await desk.committee();
  expect(await about('publisher-md', id)).toEqual([]);
  expect(await about('reader-ro', id)).toEqual(['COMMITTEE_CREATED', 'COMMITTEE_CHANGED', 'COMMITTEE_CHANGED']);
  const other = await follow('publisher-md');
  await desk.change(open.id, { version: 1, closed: true });
  expect((await other.next()).data).toMatchObject({ committeeEvents: { kind: 'COMMITTEE_CHANGED', subjectId: open.id } });
  expect(leaving.taken()).toEqual([]);
  leaving.leave();
  other.leave();
});

test('a part that begins with its day is told', async () => {
  const start = new Date(clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
  const { id } = await desk.committee({ audience: { level: 'MEMBERS' }, members: [{ organisation: desk.organisation('secretary-ua'), part: 'SECRETARY' }, { organisation: desk.organisation('reader-al'), part: 'MEMBER', since: start }] });
  const newcomer = await follow('reader-al');
  clock.move(86_400_000);
  expect((await newcomer.next()).data).toMatchObject({ committeeEvents: { kind: 'COMMITTEE_CHANGED', subjectId: id, committee: { id } } });
  newcomer.leave();
});

test('a cursor goes on where it was, page by page, with each event once; kinds, country and committee narrow it', async () => {
  const made = [];
  for (let count = 0; count < 5; count++) made.push((await desk.committee()).id);
  const all = await read('reader-ro');
  const paged: any[] = [];
  for (let after: string | null = null; ;) {
    const { pageInfo, edges }: any = (await desk.hub.data('reader-ro', READ, { first: 2, after })).committeeEvents;
    paged.push(...edges.map((edge: any) => edge.node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(paged).toEqual(all);
  expect((await read('reader-ro', { filter: { committee: made[2] } })).map(({ subjectId }) => subjectId)).toEqual([made[2]]);
  expect(await read('reader-ro', { filter: { country: 'AL' } })).toEqual([]);
  expect(new Set((await read('reader-ro', { filter: { kinds: ['COMMITTEE_CREATED'] } })).map(({ kind }) => kind))).toEqual(new Set(['COMMITTEE_CREATED', 'WITHDRAWN']));
  const follower = await desk.hub.subscribe('reader-ro', { query: FOLLOW, variables: { after: paged.at(-3).cursor } });
  expect([(await follower.next()).data!.committeeEvents, (await follower.next()).data!.committeeEvents]).toEqual(paged.slice(-2));
  follower.leave();
});

test.each([[{ first: 501 }, 'first'], [{ first: 0 }, 'first'], [{ after: 'nonsense' }, 'after']])('%j is refused with its path', async (variables, field) => {
  expect((await desk.hub.ask('reader-ro', READ, variables)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

test('alerts and committees share the log and never each other\'s events', async () => {
  const alerts = (await desk.hub.data('publisher-ua', '{ alertEvents(first: 500) { edges { node { kind alertId } } } }')).alertEvents.edges;
  expect(alerts.length).toBeGreaterThan(0);
  expect(alerts.every((edge: any) => edge.node.alertId.startsWith('alert_'))).toBe(true);
  expect((await read('publisher-ua')).every(({ subjectId }) => /^(committee|session|decision)_/.test(subjectId))).toBe(true);
});
