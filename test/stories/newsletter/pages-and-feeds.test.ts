import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { Mailbox } from '../../support/mailbox.ts';
import { child, textOf, xml } from '../../support/xml.ts';
import { BROKEN_TITLES, HOSTILE_MARKDOWN, HOSTILE_TITLES } from './hostile.ts';
import { Newsroom, done, refusal } from './newsroom.ts';
import { seedReaders } from './readers-seeded.ts';

const clock = new MovableClock();
let [room, mailbox] = [null as unknown as Newsroom, null as unknown as Mailbox];
beforeAll(async () => {
  mailbox = await Mailbox.open();
  room = new Newsroom(await startHub({ SMTP_URL: mailbox.url }, { clock, haste: 10 }));
});
afterAll(async () => {
  await room?.hub.close();
  await mailbox?.close();
});

const pass = (): void => clock.move(11 * SECOND);
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${room.hub.address}${path}`, { headers });
const read = async (path: string, headers: Record<string, string> = {}): Promise<string> => (await get(path, headers)).text();

/** What in an HTML text is more than words: tags and attributes that are not among those of prose and of the frame around it. */
function acting(html: string): string[] {
  const frame = /^(html|head|meta|title|style|body|header|main|nav|footer|time|article|div|h[1-6]|link)$/;
  const prose = /^(p|ul|ol|li|strong|em|s|code|pre|blockquote|hr|br|a|table|thead|tbody|tr|th|td)$/;
  const attributes = /^(lang|charset|name|content|id|href|rel|start|style|role|width|cellpadding|cellspacing|align|aria-label|aria-current|class|type)$/;
  return [...html.replace(/^<!doctype html>|<style>[^<]*<\/style>/g, '').matchAll(/<!?\/?([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)].flatMap(([tag, name, rest]) => {
    const pairs = [...rest!.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)];
    const bad = pairs.filter(([, key, value]) => !attributes.test(key!) || (key === 'href' && !/^"(https?:|mailto:|\?language=)/.test(value ?? '')) || (key === 'style' && /url|expression|import/i.test(value ?? '')));
    return (frame.test(name!) || prose.test(name!)) && bad.length === 0 ? [] : [tag];
  });
}

test('hostile Markdown and titles come out harmless in page, mail and feed', async () => {
  expect(HOSTILE_MARKDOWN.length + HOSTILE_TITLES.length).toBeGreaterThanOrEqual(60);
  const series = await room.series({ title: HOSTILE_TITLES[3] });
  const articles: { id: string }[] = [];
  let held = 0;
  for (const input of [...HOSTILE_MARKDOWN.map((text) => ({ text })), ...HOSTILE_TITLES.map((title) => ({ title }))]) {
    const answer = await room.contribute(series, input);
    // What looks like a person's address, or holds a sign that nobody sees, goes nowhere at all.
    if (['ScreeningFailed', 'BAD_USER_INPUT'].includes(refusal(answer))) held++;
    else articles.push(done(answer, 'Article'));
  }
  expect(held).toBeLessThan(12);
  for (const { id } of articles) await room.accept(id);
  await seedReaders(room.hub.database, series.id, [{ email: 'hostile@partner.example', language: 'RO' }]);
  const issue = await room.out(await room.ready(series, articles), pass);
  expect(issue.articles).toHaveLength(articles.length);

  const page = await get(`/newsletters/${series.slug}/1`);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(acting(await page.text())).toEqual([]);
  const mail = await mailbox.next('hostile@partner.example');
  expect(acting(mail.html)).toEqual([]);
  expect(mailbox.received).toHaveLength(1);
  expect(Object.keys(mail.headers).sort()).toEqual(['auto-submitted', 'content-type', 'date', 'from', 'list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'message-id', 'mime-version', 'precedence', 'subject', 'to', 'x-fanar-delivery']);
  for (const line of mail.raw.split('\r\n\r\n')[0]!.split('\r\n')) expect(line.length).toBeLessThan(998);
  for (const kind of ['atom', 'rss', 'json']) {
    const body = await read(`/feeds/newsletter.${kind}?series=${series.slug}`);
    const items = kind === 'json' ? JSON.parse(body).items.map((item: any) => item.content_html) : child(kind === 'atom' ? xml(body) : child(xml(body), 'channel')[0]!, kind === 'atom' ? 'entry' : 'item').flatMap((entry) => [textOf(entry, 'title'), textOf(entry, kind === 'atom' ? 'content' : 'content:encoded')]);
    expect(items.length).toBeGreaterThanOrEqual(articles.length);
    expect(items.flatMap(acting)).toEqual([]);
  }
}, 120_000);

test('what would act is found', () => {
  expect(['<p onclick="x">', '<img src="https://x">', '<script>', '<a href="javascript:x">', '<a href="data:x">', '<p style="background:url(x)">', '<iframe>'].flatMap(acting)).toHaveLength(7);
  expect(() => xml('<a><b></a>')).toThrow('Unexpected close tag');
});

test.each(BROKEN_TITLES)('a title of more than one line is refused: %j', async (title) => {
  expect((await room.contribute(await room.series(), { title })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.title' });
  expect((await room.createSeries({ title })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.title' });
});

test('the feeds hold what their kinds demand, with ids that last', async () => {
  const series = await room.series({ titles: [{ language: 'RO', title: 'Buletin' }] });
  const article = await room.article(series);
  await room.out(await room.ready(series, [article]), pass);
  const uuid = article.id.split('_')[1];
  const [atomAnswer, rssAnswer, jsonAnswer] = [await get(`/feeds/newsletter.atom?series=${series.slug}`), await get(`/feeds/newsletter.rss?series=${series.slug}`), await get(`/feeds/newsletter.json?series=${series.slug}`)];
  expect([atomAnswer, rssAnswer, jsonAnswer].map((answer) => answer.headers.get('content-type'))).toEqual(['application/atom+xml; charset=utf-8', 'application/rss+xml; charset=utf-8', 'application/feed+json; charset=utf-8']);

  const atom = xml(await atomAnswer.text());
  expect([atom.attributes['xmlns'], textOf(atom, 'title'), textOf(atom, 'updated')]).toEqual(['http://www.w3.org/2005/Atom', 'Weekly newsletter', expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)]);
  expect(child(atom, 'link').find((link) => link.attributes['rel'] === 'self')!.attributes['href']).toBe(`${room.hub.address}/feeds/newsletter.atom?series=${series.slug}`);
  const [entry] = child(atom, 'entry');
  expect([textOf(entry!, 'id'), textOf(entry!, 'title'), child(entry!, 'author').length, child(entry!, 'content')[0]!.attributes['type']]).toEqual([`urn:uuid:${uuid}`, article.text.title, 1, 'html']);
  const [channel] = child(xml(await rssAnswer.text()), 'channel');
  expect(['title', 'link', 'description'].map((name) => textOf(channel!, name) !== '')).toEqual([true, true, true]);
  const [item] = child(channel!, 'item');
  expect([textOf(item!, 'guid'), child(item!, 'guid')[0]!.attributes['isPermaLink'], child(item!, 'author'), textOf(item!, 'dc:creator') !== '']).toEqual([`urn:uuid:${uuid}`, 'false', [], true]);
  expect(new Date(textOf(item!, 'pubDate')).getTime()).toBeGreaterThan(0);
  expect(await jsonAnswer.json()).toMatchObject({ version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\/1/), title: 'Weekly newsletter', items: [{ id: `urn:uuid:${uuid}`, content_html: expect.stringContaining('<strong>signs</strong>') }] });
  // The link of an entry leads to the article in its issue.
  const link = new URL(child(entry!, 'link')[0]!.attributes['href']!);
  expect(await read(link.pathname)).toContain(`<article id="${link.hash.slice(1)}">`);
});

test('a feed is narrowed by series, language and country; what is not there is told in its own language', async () => {
  const series = await room.series({ titles: [{ language: 'RO', title: 'Buletin' }] });
  const [here, there] = [await room.article(series, { country: 'UA' }), await room.article(series, { country: 'AL' })];
  await room.translate(here.id, { language: 'RO', title: 'Un titlu', text: 'Text.' });
  await room.out(await room.ready(series, [here, there]), pass);
  const items = async (query: string): Promise<any> => JSON.parse(await read(`/feeds/newsletter.json?series=${series.slug}${query}`));
  expect((await items('&country=al')).items.map(({ title }: any) => title)).toEqual([there.text.title]);
  const romanian = await items('&language=RO');
  expect(romanian.title).toBe('Buletin');
  expect(romanian.items.map(({ title, content_html: html }: any) => [title, html.includes('Încă netradus')]).sort()).toEqual([['Un titlu', false], [there.text.title, true]].sort());
  expect([(await get('/feeds/newsletter.json?language=XX')).status, (await get('/feeds/newsletter.json?country=FR')).status]).toEqual([400, 400]);
});

test('pages and feeds are for whoever may read the series, with a key where it is not public', async () => {
  const series = await room.series({ audience: { level: 'NETWORK' } });
  const article = await room.article(series);
  const issue = await room.ready(series, [article]);
  const statuses = async (who: string | null): Promise<number[]> => {
    const headers: Record<string, string> = who === null ? {} : { authorization: `Bearer ${room.hub.key(who)}` };
    return [(await get(`/newsletters/${series.slug}/1`, headers)).status, (await get(`/feeds/newsletter.atom?series=${series.slug}`, headers)).status];
  };
  expect([await statuses(null), await statuses('reader-ro'), await statuses('editor-ua')]).toEqual([[401, 401], [404, 200], [200, 200]]);
  await room.out(issue, pass);
  expect([await statuses(null), await statuses('reader-ro')]).toEqual([[401, 401], [200, 200]]);
  expect(await read('/feeds/newsletter.atom')).not.toContain(article.text.title);
  expect(await read('/feeds/newsletter.atom', { authorization: `Basic ${Buffer.from(`any:${room.hub.key('reader-ro')}`).toString('base64')}` })).toContain(article.text.title);
  // A whole key is never to stand in an address: addresses are written down.
  expect(await read(`/feeds/newsletter.atom?key=${room.hub.key('reader-ro')}`)).not.toContain(article.text.title);
});

test('an unchanged feed is not sent again, by ETag and by Last-Modified; what is new changes both', async () => {
  const series = await room.series();
  await room.out(await room.ready(series, [await room.article(series)]), pass);
  const path = `/feeds/newsletter.atom?series=${series.slug}`;
  const first = await get(path);
  const [etag, modified] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
  expect([(await get(path, { 'if-none-match': etag })).status, (await get(path, { 'if-modified-since': modified })).status]).toEqual([304, 304]);
  clock.move(2 * SECOND);
  await room.out(await room.ready(series, [await room.article(series)]), pass);
  const next = await get(path, { 'if-none-match': etag });
  expect([next.status, (await get(path, { 'if-modified-since': modified })).status]).toEqual([200, 200]);
  expect(next.headers.get('last-modified')).not.toBe(modified);
});

test('an issue is a page that has no script, says its language, and prints', async () => {
  const series = await room.series();
  await room.out(await room.ready(series, [await room.article(series)]), pass);
  const page = await read(`/newsletters/${series.slug}/1?language=uk`);
  expect(page).toMatch(/^<!doctype html>\n<html lang="uk">/);
  expect(page).toMatch(/@media print/);
  expect(page).not.toMatch(/<script|<img|src=/);
  expect(page).toContain('Ще не перекладено');
  expect(page).toMatch(/prefers-color-scheme:dark.*<time>\d+ \S+ 20\d\d/s);
  expect((await get(`/newsletters/${series.slug}/2`)).status).toBe(401);
  // What is not there is told to a browser as a page, to a program as words.
  const absent = async (accept: string): Promise<[number, string | null, boolean]> => {
    const answer = await get('/newsletters/weekly/1?language=<b>', { accept });
    return [answer.status, answer.headers.get('content-type'), (await answer.text()).includes('<meta name="viewport"')];
  };
  expect([await absent('text/html,*/*'), await absent('*/*')]).toEqual([[400, 'text/html; charset=utf-8', true], [400, 'text/plain; charset=utf-8', false]]);
  // What was all taken back leaves a page that says so.
  await room.hub.database.writeAsHub((em) => em.execute('update newsletter_article set withdrawn_at = now() where series_id = ?', [series.id.split('_')[1]]));
  expect(await read(`/newsletters/${series.slug}/1?language=RO`)).toContain('În acest număr nu mai este nimic.');
});
