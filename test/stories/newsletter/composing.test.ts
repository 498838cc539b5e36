import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { Newsroom, done, refusal } from './newsroom.ts';

const clock = new MovableClock();
let room: Newsroom;
beforeAll(async () => { room = new Newsroom(await startHub({}, { clock })); });
afterAll(() => room?.hub.close());

const pass = (): void => clock.move(11 * SECOND);
const alert = async (audience: object, differently: object = {}): Promise<any> => (await room.hub.data('publisher-ro', 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { ... on Alert { id version } } }', {
  input: { kind: 'ROUTE', severity: 'MINOR', urgency: 'PAST', certainty: 'LIKELY', language: 'EN', title: 'Offers of work abroad', summary: 'Offers of work without a contract.', audience, ...differently },
})).publishAlert;

test('three organisations give articles, the editor composes an issue in four languages, and it comes out to its audience', async () => {
  const series = await room.series();
  const articles = [await room.article(series, {}, 'publisher-md'), await room.article(series, {}, 'publisher-ro'), await room.article(series, {}, 'publisher-al')];
  for (const language of ['UK', 'RO']) done(await room.translate(articles[0].id, { language, title: 'Підготовка вчителів', text: 'Текст.' }), 'Article');
  expect(done(await room.translate(articles[0].id, { language: 'SQ', title: 'Trajnim', text: 'Tekst.' }), 'Article').missingLanguages).toEqual([]);
  const issue = await room.ready(series, articles.toReversed());
  expect(issue).toMatchObject({ number: 1, state: 'READY', version: 1 });
  expect(await room.seen('publisher-md', issue.id)).toBeNull();
  const out = await room.out(issue, pass);
  expect(out.state).toBe('ISSUED');
  for (const who of [null, 'publisher-md', 'reader-ro']) {
    const seen = await room.seen(who, issue.id);
    expect(seen.articles.map(({ id }: any) => id)).toEqual(articles.toReversed().map(({ id }) => id));
    expect(seen.recipientCount).toBeNull();
  }
  const { newsletterIssue } = await room.hub.data(null, 'query ($id: ID!) { newsletterIssue(id: $id) { articles { text(language: SQ) { title language isFallback } texts { language } missingLanguages } } }', { id: issue.id });
  expect(newsletterIssue.articles.map(({ text }: any) => text)).toMatchObject([{ language: 'EN', isFallback: true }, { language: 'EN', isFallback: true }, { title: 'Trajnim', isFallback: false }]);
  expect(newsletterIssue.articles[2].texts.map(({ language }: any) => language)).toEqual(['EN', 'RO', 'SQ', 'UK']);
});

test('what is being made is there for nobody but who makes it', async () => {
  const series = await room.series();
  const { id } = done(await room.contribute(series, {}, 'publisher-md'), 'Article');
  const doors = async (who: string | null): Promise<boolean[]> => {
    const data = await room.hub.data(who, 'query ($id: ID!, $series: ID!) { node(id: $id) { id } newsletterArticles(filter: { series: $series }) { edges { node { id } } } }', { id, series: series.id });
    return [data.node !== null, data.newsletterArticles.edges.length === 1];
  };
  for (const [who, sees] of [['publisher-md', true], ['editor-ua', true], ['publisher-ua', true], ['reader-ro', false], ['operator', false], [null, false]] as const) expect([who, ...await doors(who)]).toEqual([who, sees, sees]);
  const issue = await room.ready(series, [await room.article(series)]);
  for (const [who, sees] of [['editor-ua', true], ['publisher-ua', true], ['publisher-md', false], [null, false]] as const) expect([who, await room.seen(who, issue.id) !== null]).toEqual([who, sees]);
});

test.each([
  ['NETWORK', {}, ['publisher-md', 'reader-ro']], ['COUNTRIES', { countries: ['RO'] }, ['reader-ro']], ['OWN', {}, []],
])('a series for %s is found by its audience alone, and so are its issues', async (level, list, readers) => {
  const series = await room.series({ audience: { level, ...list } });
  const issue = await room.out(await room.ready(series, [await room.article(series, {}, 'publisher-ua')]), pass);
  for (const who of [null, 'publisher-md', 'reader-ro', 'reader-al']) {
    const { node } = await room.hub.data(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: series.id });
    const sees = who !== null && (level === 'NETWORK' || (readers as string[]).includes(who));
    expect([who, node !== null, await room.seen(who, issue.id) !== null]).toEqual([who, sees, sees]);
    const { newsletterIssues } = await room.hub.data(who, 'query ($series: ID!) { newsletterIssues(filter: { series: $series }) { edges { node { id } } } }', { series: series.id });
    expect(newsletterIssues.edges).toHaveLength(sees ? 1 : 0);
  }
});

test('nothing comes out before its hour', async () => {
  const series = await room.series();
  const [issue, other] = [await room.ready(series, [await room.article(series)]), await room.ready(series, [await room.article(series)])];
  const hour = new Date(clock.now().getTime() + 20 * SECOND);
  const waiting = done(await room.schedule(issue, hour), 'NewsletterIssue');
  expect(waiting).toMatchObject({ state: 'SCHEDULED', scheduledFor: hour.toISOString(), version: 2 });
  expect(refusal(await room.compose({ issue: issue.id, version: 2, date: '2026-01-01' }))).toBe('IssueConflict');
  expect((await room.schedule(other, clock.now())).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'at' });
  const isOut = await room.hub.subscribe(null, { query: 'subscription { newsletterEvents(filter: { kinds: [ISSUE_ISSUED] }) { subjectId } }' });
  // The other is due before it: the hub has looked at the clock when that one is out.
  await room.out(other, pass);
  expect((await isOut.next()).data.newsletterEvents).toEqual({ subjectId: other.id });
  expect(await room.seen('editor-ua', issue.id)).toMatchObject({ state: 'SCHEDULED' });
  clock.move(9 * SECOND);
  expect((await isOut.next()).data.newsletterEvents).toEqual({ subjectId: issue.id });
  expect((await room.seen(null, issue.id)).issuedAt >= hour.toISOString()).toBe(true);
  isOut.leave();
});

test('what was issued is taken back within ten seconds, and changed no more after', async () => {
  const series = await room.series();
  const [first, second] = [await room.ready(series, [await room.article(series)]), await room.ready(series, [await room.article(series)])];
  expect(done(await room.issue(first.id, 1), 'NewsletterIssue')).toMatchObject({ state: 'SCHEDULED', scheduledFor: new Date(clock.now().getTime() + 10_000).toISOString() });
  expect(done(await room.unschedule(first.id, 2), 'NewsletterIssue')).toMatchObject({ state: 'READY', scheduledFor: null, version: 3 });
  await room.out(second, pass);
  expect(await room.seen('editor-ua', first.id)).toMatchObject({ state: 'READY' });
  const { version } = await room.seen('editor-ua', second.id);
  for (const answer of [await room.unschedule(second.id, version), await room.issue(second.id, version), await room.compose({ issue: second.id, version, articles: [] })]) expect(refusal(answer)).toBe('IssueConflict');
});

test('of two editors at once the second is told', async () => {
  const series = await room.series();
  const issue = await room.ready(series, [await room.article(series)]);
  const answers = await Promise.all([room.compose({ issue: issue.id, version: 1, date: '2026-03-01' }), room.compose({ issue: issue.id, version: 1, date: '2026-03-02' })]);
  expect(answers.map(refusal).sort()).toEqual(['IssueConflict', 'NewsletterIssue']);
  expect(refusal(await room.compose({ series: series.id, number: 1 }))).toBe('AlreadyTaken');
});

test('an issue is filled from the period\'s alerts, as its readers may read them, once', async () => {
  const since = clock.now();
  const [open, network, own] = [await alert({ level: 'PUBLIC' }), await alert({ level: 'NETWORK' }), await alert({ level: 'OWN' })];
  await alert({ level: 'ORGANISATIONS', organisations: [room.hub.person('editor-ua').organisationId] });
  expect([open, network, own].every(({ id }) => id.startsWith('alert_'))).toBe(true);
  clock.move(SECOND);
  const [forAll, forPartners] = [await room.series(), await room.series({ audience: { level: 'NETWORK' } })];
  const issue = done(await room.compose({ series: forAll.id, fill: { since } }), 'NewsletterIssue');
  expect(issue.articles).toHaveLength(1);
  expect(done(await room.compose({ series: forPartners.id, fill: { since } }), 'NewsletterIssue').articles).toHaveLength(2);
  expect(done(await room.compose({ issue: issue.id, version: 1, fill: { since } }), 'NewsletterIssue').articles).toHaveLength(1);
});

test.each([['withdrawAlert', 'an alert that is withdrawn'], ['updateAlert', 'an alert that is narrowed']])('%s: %s is gone from the issue that told of it', async (act) => {
  const since = clock.now();
  const { id } = await alert({ level: 'PUBLIC' });
  clock.move(SECOND);
  const series = await room.series();
  const issue = await room.out(done(await room.compose({ series: series.id, articles: [(await room.article(series)).id], fill: { since }, ready: true }), 'NewsletterIssue'), pass);
  expect((await room.seen(null, issue.id)).articles).toHaveLength(2);
  const taken = await room.hub.subscribe(null, { query: 'subscription { newsletterEvents(filter: { kinds: [ARTICLE_WITHDRAWN] }) { kind article { id } } }' });
  if (act === 'withdrawAlert') await room.hub.data('publisher-ro', 'mutation ($id: ID!) { withdrawAlert(id: $id, reason: "A mistake.") { __typename } }', { id });
  else await room.hub.data('publisher-ro', 'mutation ($id: ID!, $input: UpdateAlertInput!) { updateAlert(id: $id, input: $input) { __typename } }', { id, input: { version: 1, kind: 'ROUTE', severity: 'MINOR', urgency: 'PAST', certainty: 'LIKELY', language: 'EN', title: 'Offers of work abroad', summary: 'Offers of work without a contract.', audience: { level: 'OWN' } } });
  expect((await taken.next()).data.newsletterEvents).toEqual({ kind: 'ARTICLE_WITHDRAWN', article: null });
  expect((await room.seen(null, issue.id)).articles).toHaveLength(1);
  taken.leave();
});

const LEAK = 'Write to maria.popescu@gmail.com today.';
test('a text that could tell who a person is goes nowhere', async () => {
  const series = await room.series();
  const { id } = await room.article(series);
  for (const answer of [
    await room.contribute(series, { text: LEAK }), await room.contribute(series, { title: 'Call +40 721 234 567' }), await room.contribute(series, { sourceLink: 'https://example.org/maria.popescu@gmail.com' }),
    await room.translate(id, { language: 'RO', title: 'Un titlu', text: LEAK }), await room.accept(id, { accept: false, reason: LEAK }), await room.createSeries({ title: LEAK }),
  ]) expect(refusal(answer)).toBe('ScreeningFailed');
});

test('each act is refused to whom it is not for', async () => {
  const series = await room.series();
  const article = await room.article(series);
  const issue = await room.ready(series, [article]);
  const hour = new Date(clock.now().getTime() + 3_600_000);
  const refused = async (who: string | null): Promise<string[]> => [
    await room.createSeries({}, who), await room.contribute(series, {}, who), await room.accept(article.id, { accept: false }, who), await room.translate(article.id, { language: 'RO', title: 'Un titlu', text: 'Text.' }, who),
    await room.compose({ series: series.id }, who), await room.schedule(issue, hour, who), await room.unschedule(issue.id, 1, who), await room.issue(issue.id, 1, who),
  ].map(refusal);
  expect(new Set(await refused(null))).toEqual(new Set(['UNAUTHENTICATED']));
  expect(await refused('reader-ro')).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  expect(await refused('publisher-ua')).toEqual(['FORBIDDEN', 'Article', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await refused('editor-md')).toEqual(['NewsletterSeries', 'Article', 'FORBIDDEN', 'Article', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
});

test('an issue has accepted articles of its own series only, and is ready with one at least', async () => {
  const [series, other] = [await room.series(), await room.series()];
  const [fresh, foreign] = [done(await room.contribute(series), 'Article'), await room.article(other)];
  for (const { id } of [fresh, foreign]) expect(refusal(await room.compose({ series: series.id, articles: [id] }))).toBe('ArticleUnfit');
  expect(refusal(await room.compose({ series: series.id, articles: [], ready: true }))).toBe('BAD_USER_INPUT');
  const { id } = await room.article(series);
  await room.ready(series, [{ id }]);
  expect(refusal(await room.accept(id, { accept: false, reason: 'Not now.' }))).toBe('ArticleUnfit');
  expect(done(await room.accept(fresh.id, { accept: false, reason: 'Not now.' }), 'Article')).toMatchObject({ state: 'DECLINED', reason: 'Not now.' });
});

test.each([
  [{ title: '12' }, 'input.title'], [{ text: '  ' }, 'input.text'], [{ sourceLink: 'http://example.org' }, 'input.sourceLink'], [{ sourceLink: 'javascript:alert(1)' }, 'input.sourceLink'],
])('an article with %j is refused with its path', async (input, field) => {
  expect((await room.contribute(await room.series(), input)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

test.each([
  [{}, 'input.series'], [{ issue: 'x' }, 'input.version'], [{ series: 'x', number: 0 }, 'input.number'], [{ series: 'x', articles: ['a', 'a'] }, 'input.articles'], [{ series: 'x', fill: { since: '2099-01-01T00:00:00Z' } }, 'input.fill'],
])('an issue asked as %j is refused with its path', async (input, field) => {
  expect((await room.compose(input)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});
