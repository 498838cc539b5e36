import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { statementsOf } from '../../support/statements.ts';
import { MinutesDesk } from './minutes-desk.ts';

let desk: MinutesDesk;
let committees: any[];
let published: any[];
beforeAll(async () => {
  desk = new MinutesDesk(await startHub());
  committees = [await desk.committee(), await desk.committee({ region: 'UA-46' })];
  published = [];
  for (const [index, { id }] of [...committees, ...committees, ...committees].entries()) {
    const agenda = ['PUBLIC', 'NETWORK', 'MEMBERS'].map((level) => ({ title: `Item of the ${level.toLowerCase()}`, text: `Number ${index} on apricots and plums.`, audience: { level } }));
    published.push(await desk.until(await desk.draft(id, agenda), id, 'PUBLISHED'));
  }
}, 120_000);
afterAll(() => desk?.hub.close());

const FEED = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: MinutesFilter) { list: minutesFeed(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
  totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`;
const feed = async (variables: object, who: string | null = 'publisher-md') => (await desk.hub.data(who, FEED, variables)).list;
const ids = ({ edges }: any): string[] => edges.map(({ node }: any) => node.id);
const mine = (list: any): string[] => ids(list).filter((id) => published.some((one) => one.id === id));

test('a page goes on where the last one ended, both ways, the latest begun first', async () => {
  const filter = { text: 'apricots' };
  const first = await feed({ first: 4, filter });
  expect([ids(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([published.toReversed().slice(0, 4).map(({ id }) => id), 6, true]);
  const rest = await feed({ first: 4, after: first.pageInfo.endCursor, filter });
  expect([ids(rest), rest.pageInfo.hasNextPage, rest.pageInfo.hasPreviousPage]).toEqual([[published[1].id, published[0].id], false, true]);
  expect(ids(await feed({ last: 2, before: rest.pageInfo.startCursor, filter }))).toEqual([published[3].id, published[2].id]);
  for (const variables of [{ first: 101 }, { first: 1, last: 1 }, { after: 'made-up' }, { filter: { region: 'XX' } }, { filter: { text: 'x'.repeat(201) } }]) {
    expect((await desk.hub.ask('publisher-md', FEED, variables)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  }
});

test('the feed is narrowed by committee, country, region, state, moment and words', async () => {
  const [one, other] = [0, 1].map((rest) => published.filter((_minutes, index) => index % 2 === rest).map(({ id }) => id).toReversed());
  const by = async (filter: object, who: string | null = 'publisher-md') => mine(await feed({ first: 100, filter }, who));
  expect([await by({ committee: committees[0].id }), await by({ region: 'UA-46' }), await by({ country: 'RO' }), await by({ state: 'APPROVED' })]).toEqual([one, other, [], []]);
  expect([await by({ since: '2099-01-01T00:00:00Z' }), (await by({ since: '2020-01-01T00:00:00Z' })).length, await by({ committee: published[0].id })]).toEqual([[], 6, []]);
  expect([(await by({ text: 'APRICOT plum' }, null)).length, await by({ text: 'network' }, null), (await by({ text: 'network' }, 'reader-ro')).length, await by({ text: 'network apple' })]).toEqual([6, [], 6, []]);
  // All in one section: not one word here and one there.
  expect([await by({ text: 'network public' }), await by({ text: '…' })]).toEqual([[], []]);
});

test('a search finds sections, page by page, and tells in which minutes they stand', async () => {
  const search = `query ($text: String!, $first: Int, $after: String) { list: searchMinutes(text: $text, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { title } minutes { id } } } }`;
  const found = async (who: string | null, variables: object) => (await desk.hub.data(who, search, variables)).list;
  const first = await found('publisher-md', { text: 'apricots', first: 2 });
  expect([first.totalCount, first.pageInfo.hasNextPage, first.edges.map(({ node, minutes }: any) => [node.title, minutes.id])]).toEqual([18, true, [['Item of the members', published[5].id], ['Item of the network', published[5].id]]]);
  expect((await found('publisher-md', { text: 'apricots', first: 1, after: first.pageInfo.endCursor })).edges[0].node.title).toBe('Item of the public');
  expect([(await found('reader-ro', { text: 'apricots' })).totalCount, (await found(null, { text: 'apricots' })).totalCount, (await found(null, { text: 'members' })).totalCount]).toEqual([12, 6, 0]);
  expect((await desk.hub.ask(null, search, { text: '' })).errors?.[0]?.extensions['field']).toBe('text');
});

test('a key without the scope reads none', async () => {
  const key = await desk.person('publisher-md', ['PUBLISHER'], ['ALERTS_READ']);
  for (const query of ['{ minutesFeed { totalCount } }', '{ searchMinutes(text: "apricots") { totalCount } }']) expect((await desk.hub.ask(key, query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await desk.hub.data(key, 'query ($id: ID!) { node(id: $id) { id } }', { id: published[0].id })).node).toBeNull();
});

/** What the database is asked of minutes, committees and sessions while `work` runs; the hub's chores aside. */
const asked = async (work: () => Promise<unknown>): Promise<string[]> => (await statementsOf(work))
  .filter((statement) => /"minutes(_\w+)?" as|"section_translation" as|"correction" as|"committee" as "c"|"committee_session" as/.test(statement) && !/"event"/.test(statement));

test.each([['a member', 'publisher-md'], ['somebody outside', 'reader-ro'], ['nobody', null]])('a page of the feed with sections takes as many statements however long it is, for %s', async (_name, who) => {
  const whole = 'id version withheld committee { slug } session { number } sections { id title text item { title } reading(language: RO) { text } translations { language } }';
  const page = (first: number) => asked(() => desk.hub.data(who, `query ($first: Int) { minutesFeed(first: $first) { edges { node { ${whole} } } } }`, { first }));
  const [one, six] = [await page(1), await page(6)];
  expect(one.length).toBeGreaterThan(2);
  expect(six.length).toBe(one.length);
  // The list, what changed last for those outside, sections, how many there are, translations, committees, sessions, items.
  expect(six.length).toBeLessThanOrEqual(8);
});

test('one minutes with sections take a bounded number of statements, and their whole history too', async () => {
  const one = (fields: string) => asked(() => desk.read('publisher-md', published[0].id, fields));
  expect((await one('version state sections { id title text }')).length).toBeLessThanOrEqual(3);
  expect((await one('versions { version reason by { slug } } corrections { id } sections { translations { language } }')).length).toBeLessThanOrEqual(8);
});

test('minutes of many committees and sessions are read at once', async () => {
  const lists = (first: number) => asked(() => desk.hub.data('publisher-md', `query ($first: Int) { committees(first: $first) { edges { node { minutes(first: 2) { totalCount edges { node { id sections { title } } } } sessions(first: 2) { edges { node { minutes { id } } } } } } } }`, { first }));
  expect((await lists(2)).length).toBe((await lists(1)).length);
});
