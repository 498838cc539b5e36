import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { Newsroom, done } from './newsroom.ts';

const clock = new MovableClock();
let room: Newsroom;
beforeAll(async () => { room = new Newsroom(await startHub({}, { clock })); });
afterAll(() => room?.hub.close());

const READ = 'query ($first: Int, $after: String, $filter: NewsletterEventFilter) { newsletterEvents(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } edges { node { cursor kind subjectId issue { id } article { id } } } } }';
const read = async (who: string | null, variables: object = {}): Promise<any[]> => (await room.hub.data(who, READ, { first: 500, ...variables })).newsletterEvents.edges.map((edge: any) => edge.node);

test('the log tells each what they may know, by page and live alike', async () => {
  const follow = (who: string | null) => room.hub.subscribe(who, { query: 'subscription { newsletterEvents { kind subjectId } }' });
  const live = { editor: await follow('editor-ua'), giver: await follow('publisher-md'), partner: await follow('reader-ro'), nobody: await follow(null) };
  const series = await room.series();
  const article = await room.article(series);
  const issue = await room.ready(series, [article]);
  await room.out(issue, () => clock.move(11 * SECOND));
  const desk = ['SERIES_CREATED', 'ARTICLE_CONTRIBUTED', 'ARTICLE_ACCEPTED', 'ISSUE_COMPOSED', 'ISSUE_SCHEDULED', 'ISSUE_ISSUED'];
  const told = { editor: desk, giver: desk.filter((kind) => !['ISSUE_COMPOSED', 'ISSUE_SCHEDULED'].includes(kind)), partner: ['SERIES_CREATED', 'ISSUE_ISSUED'], nobody: ['SERIES_CREATED', 'ISSUE_ISSUED'] };
  const who = { editor: 'editor-ua', giver: 'publisher-md', partner: 'reader-ro', nobody: null };
  for (const seat of ['editor', 'giver', 'partner', 'nobody'] as const) {
    expect([seat, (await read(who[seat])).map(({ kind }) => kind)]).toEqual([seat, told[seat]]);
    const heard = [];
    for (const _ of told[seat]) heard.push((await live[seat].next()).data.newsletterEvents.kind);
    expect([seat, heard]).toEqual([seat, told[seat]]);
    live[seat].leave();
  }
  expect((await read(null)).at(-1)).toMatchObject({ subjectId: issue.id, issue: { id: issue.id }, article: null });
});

test('a series for some countries is told to nobody else', async () => {
  const series = await room.series({ audience: { level: 'COUNTRIES', countries: ['RO'] } });
  const knows = async (who: string | null): Promise<boolean> => (await read(who)).some(({ subjectId }) => subjectId === series.id);
  expect([await knows('reader-ro'), await knows('editor-ua'), await knows('reader-al'), await knows(null)]).toEqual([true, true, false, false]);
});

test('a cursor goes on where it was, each event once; kinds narrow it', async () => {
  const series = await room.series();
  for (let count = 0; count < 3; count++) await room.article(series);
  const paged: any[] = [];
  for (let after: string | null = null; ;) {
    const { pageInfo, edges }: any = (await room.hub.data('editor-ua', READ, { first: 2, after })).newsletterEvents;
    paged.push(...edges.map((edge: any) => edge.node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(paged).toEqual(await read('editor-ua'));
  expect(new Set((await read('editor-ua', { filter: { kinds: ['ARTICLE_ACCEPTED'] } })).map(({ kind }) => kind))).toEqual(new Set(['ARTICLE_ACCEPTED']));
  expect((await room.hub.ask('editor-ua', READ, { after: 'nonsense' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
});

test('a key without the scope reads no newsletters, by no door, nor their events in the log by the wall', async () => {
  const series = await room.series();
  const { createKey } = await room.hub.data('editor-ua', 'mutation { createKey(input: { label: "Alerts only", scopes: [ALERTS_READ] }) { ... on CreatedKey { secret } } }');
  for (const query of ['{ newsletterSeries { edges { cursor } } }', '{ newsletterIssues { edges { cursor } } }', '{ newsletterArticles { edges { cursor } } }', '{ newsletterEvents { edges { cursor } } }', '{ newsletterIssue(id: "x") { id } }']) {
    expect((await room.hub.ask(createKey.secret, query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
  expect((await room.hub.data(createKey.secret, 'query ($id: ID!) { node(id: $id) { id } }', { id: series.id })).node).toBeNull();
  const session = { organisation: room.hub.person('editor-ua').organisationId.slice('organisation_'.length), country: 'UA', person: '', administers: '' as const, coordinates: '' };
  const seen = async (reads: string): Promise<string[]> => (await room.hub.database.read({ ...session, reads }, { sql: `select distinct split_part(type, '.', 1) as of from event order by 1`, parameters: [] }))[0]!.map(({ of }: any) => of);
  expect(await seen('ALERTS_READ')).toEqual(['alert']);
  expect(await seen('NEWSLETTER_READ')).toEqual(['article', 'issue', 'series']);
});

test('the wall holds where a rule is forgotten: drafts, articles and readers are nobody else\'s', async () => {
  const series = await room.series();
  const article = done(await room.contribute(series), 'Article');
  const issue = await room.ready(series, [await room.article(series)]);
  const session = (handle: string, country: string) => ({ organisation: room.hub.person(handle).organisationId.slice('organisation_'.length), country, person: '', reads: 'NEWSLETTER_READ', administers: '' as const, coordinates: '' });
  const count = async (as: ReturnType<typeof session>, table: string, id: string): Promise<number> => (await room.hub.database.read(as, { sql: `select id from ${table} where id = $1`, parameters: [id.split('_')[1]] }))[0]!.length;
  const [editor, giver, other] = [session('editor-ua', 'UA'), session('publisher-md', 'MD'), session('reader-ro', 'RO')];
  expect([await count(editor, 'newsletter_article', article.id), await count(giver, 'newsletter_article', article.id), await count(other, 'newsletter_article', article.id)]).toEqual([1, 1, 0]);
  expect([await count(editor, 'newsletter_issue', issue.id), await count(giver, 'newsletter_issue', issue.id)]).toEqual([1, 0]);
  for (const table of ['newsletter_reader', 'newsletter_subscription', 'newsletter_suppression', 'newsletter_delivery']) {
    await expect(room.hub.database.read(editor, { sql: `select * from ${table}`, parameters: [] })).rejects.toThrow(/permission denied/);
  }
});
