import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { Mailbox } from '../../support/mailbox.ts';
import { until } from '../../support/until.ts';
import { Newsroom, done, refusal } from './newsroom.ts';
import { seedReaders } from './readers-seeded.ts';

const clock = new MovableClock();
let [room, mailbox] = [null as unknown as Newsroom, null as unknown as Mailbox];
beforeAll(async () => {
  mailbox = await Mailbox.open();
  room = new Newsroom(await startHub({ SMTP_URL: mailbox.url, PUBLIC_URL: 'https://hub.example' }, { clock, haste: 10 }));
});
afterAll(async () => {
  await room?.hub.close();
  await mailbox?.close();
});

const pass = (): void => clock.move(11 * SECOND);
const LANGUAGES = ['EN', 'UK', 'RO', 'SQ'];
const readers = (name: string, count: number): { email: string; language: string }[] => Array.from({ length: count }, (_, index) => ({ email: `${name}-${index}@partner.example`, language: LANGUAGES[index % 4]! }));
const DELIVERY = 'total waiting sent skipped bounced failed isDone';
/** How the issue was sent, once nothing of it waits. */
async function sent(issue: { id: string }): Promise<any> {
  const follower = await room.hub.subscribe('editor-ua', { query: `subscription ($issue: ID!) { newsletterDelivery(issue: $issue) { ${DELIVERY} } }`, variables: { issue: issue.id } });
  for (;;) {
    const { newsletterDelivery: progress } = (await follower.next()).data;
    if (progress.isDone) return progress;
  }
}
const local = (link: string): string => link.replace('https://hub.example', room.hub.address);

test('the story: three organisations, four languages, 270 readers; two addresses are no more, one reader leaves by one click', async () => {
  const series = await room.series({ titles: [{ language: 'RO', title: 'Buletin săptămânal' }] });
  const articles = [await room.article(series, {}, 'publisher-md'), await room.article(series, { sourceLink: 'https://partner.example/report' }, 'publisher-ro'), await room.article(series, {}, 'publisher-al')];
  done(await room.translate(articles[0].id, { language: 'RO', title: 'Curs pentru profesori', text: 'Profesorii învață să vadă **semnele**.' }), 'Article');
  const list = readers('weekly', 270);
  await seedReaders(room.hub.database, series.id, list);
  for (const { email } of list.slice(0, 2)) mailbox.unknown.add(email);
  const issue = await room.ready(series, articles);
  expect((await room.seen('editor-ua', issue.id)).recipientCount).toBe(270);
  await room.out(issue, pass);
  expect(await sent(issue)).toEqual({ total: 270, waiting: 0, sent: 268, skipped: 0, bounced: 2, failed: 0, isDone: true });
  expect(mailbox.received.map(({ to }) => to).sort()).toEqual(list.slice(2).map(({ email }) => email).sort());

  const romanian = mailbox.to('weekly-2@partner.example')[0]!;
  expect(romanian.headers).toMatchObject({ 'list-id': `<${series.slug}.newsletter.hub.example>`, 'list-unsubscribe-post': 'List-Unsubscribe=One-Click', 'list-unsubscribe': expect.stringMatching(/^<https:\/\/hub\.example\/newsletter\/leave\/[\w-]+>$/) });
  for (const part of [romanian.text, romanian.html]) {
    expect(part).toMatch(/Buletin săptămânal/);
    expect(part).toMatch(/Curs pentru profesori/i);
    expect(part).toMatch(/Încă netradus/);
  }
  expect(romanian.html).toContain('<strong>semnele</strong>');
  for (const { html, raw } of mailbox.received) expect([/<img|src=|url\(|<script|<link/i.test(html), /weekly-0|weekly-1@/.test(raw)]).toEqual([false, false]);
  expect(new Set(mailbox.received.map(({ headers }) => headers['message-id'])).size).toBe(268);

  const [, link] = /^<(.*)>$/.exec(romanian.headers['list-unsubscribe']!)!;
  expect((await fetch(local(link!), { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' })).status).toBe(200);
  const next = await room.ready(series, [await room.article(series)]);
  await room.out(next, pass);
  expect(await sent(next)).toMatchObject({ total: 267, sent: 267 });
  expect(mailbox.to('weekly-2@partner.example')).toHaveLength(1);
});

test('each gets only what they want, and nothing where nothing of it is for them', async () => {
  const series = await room.series();
  const [here, there] = [await room.article(series, { country: 'UA' }), await room.article(series, { country: 'AL' })];
  await seedReaders(room.hub.database, series.id, [{ email: 'all@partner.example', language: 'EN' }, { email: 'ua@partner.example', language: 'EN', countries: ['UA'] }, { email: 'ro@partner.example', language: 'EN', countries: ['RO'] }]);
  const issue = await room.ready(series, [here, there]);
  await room.out(issue, pass);
  expect(await sent(issue)).toMatchObject({ total: 3, sent: 2, skipped: 1 });
  const titles = (address: string): boolean[] => [here, there].map(({ text }) => mailbox.to(address)[0]!.html.includes(text.title));
  expect([titles('all@partner.example'), titles('ua@partner.example'), mailbox.to('ro@partner.example')]).toEqual([[true, true], [true, false], []]);
});

test('what is for fewer than the network goes by mail without its content', async () => {
  const series = await room.series({ audience: { level: 'COUNTRIES', countries: ['RO'] } });
  const article = await room.article(series, {}, 'publisher-ua');
  await room.hub.data('reader-ro', 'mutation ($input: SubscribeToNewsletterInput!) { subscribeToNewsletter(input: $input) { message } }', { input: { series: series.id, language: 'EN' } });
  const { text } = await mailbox.next('anca.mosneagu@pro-women-iasi.example');
  await fetch(local(/https:\S+/.exec(text)![0]), { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'act=confirm' });
  const issue = await room.ready(series, [article]);
  await room.out(issue, pass);
  expect(await sent(issue)).toMatchObject({ total: 1, sent: 1 });
  const letter = await mailbox.next('anca.mosneagu@pro-women-iasi.example', 2);
  expect(letter.html).not.toContain(article.text.title);
  expect(letter.text).toContain(`https://hub.example/newsletters/${series.slug}/1`);
});

test('a test goes to the editor alone, and changes nothing', async () => {
  const series = await room.series();
  await seedReaders(room.hub.database, series.id, [{ email: 'not-yet@partner.example', language: 'EN' }]);
  const issue = await room.ready(series, [await room.article(series)]);
  const TEST = 'mutation ($id: ID!) { done: sendTestIssue(id: $id, language: UK) { __typename ... on NewsletterAsked { message } } }';
  expect(refusal(await room.ask('editor-ua', TEST, { id: issue.id }))).toBe('NewsletterAsked');
  expect(await mailbox.next('yuliia.zamkova@la-strada-ukraine.example')).toMatchObject({ html: expect.stringContaining('Ще не перекладено') });
  for (const [who, code] of [['publisher-ua', 'FORBIDDEN'], ['editor-md', 'NOT_FOUND'], [null, 'UNAUTHENTICATED']] as const) expect(refusal(await room.ask(who, TEST, { id: issue.id }))).toBe(code);
  expect([await room.seen('editor-ua', issue.id), mailbox.to('not-yet@partner.example')]).toMatchObject([{ state: 'READY', version: 1 }, []]);
});

test('who came back later, as the mail server tells with the letter\'s mark, gets nothing more; a made-up mark tells nothing', async () => {
  const series = await room.series();
  await seedReaders(room.hub.database, series.id, [{ email: 'back@partner.example', language: 'EN' }, { email: 'full@partner.example', language: 'EN' }]);
  const issue = await room.ready(series, [await room.article(series)]);
  await room.out(issue, pass);
  await sent(issue);
  const bounce = async (mark: string, kind: string): Promise<number> => (await fetch(`${room.hub.address}/newsletter/bounced/${mark}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `kind=${kind}` })).status;
  const mark = (email: string): string => mailbox.to(email)[0]!.headers['x-fanar-delivery']!;
  expect([await bounce('made-up', 'hard'), await bounce(mark('back@partner.example'), 'odd')]).toEqual([404, 404]);
  expect([await bounce(mark('back@partner.example'), 'hard'), await bounce(mark('full@partner.example'), 'soft')]).toEqual([200, 200]);
  const next = await room.ready(series, [await room.article(series)]);
  expect((await room.seen('editor-ua', next.id)).recipientCount).toBe(1);
});

test('how an issue is sent is for the organisation that runs the series', async () => {
  const series = await room.series();
  const issue = await room.out(await room.ready(series, [await room.article(series)]), pass);
  const asked = (who: string | null) => room.ask(who, 'query ($issue: ID!) { done: newsletterDelivery(issue: $issue) { __typename } }', { issue: issue.id });
  expect([refusal(await asked('publisher-ua')), refusal(await asked('publisher-md')), refusal(await asked(null))]).toEqual(['NewsletterDelivery', 'FORBIDDEN', 'FORBIDDEN']);
  const follower = await room.hub.subscribe('publisher-md', { query: 'subscription ($issue: ID!) { newsletterDelivery(issue: $issue) { total } }', variables: { issue: issue.id } });
  expect((await follower.next()).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('a mail server that is away for a while costs no reader the issue, and no attempt', async () => {
  // It hangs up on everybody, so that the test sees when the hub has tried: it comes back between two rounds, not in one.
  let tried = 0;
  const gone = createServer((socket) => { tried += 1; socket.destroy(); }).listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  const away = new Newsroom(await startHub({ SMTP_URL: `smtp://127.0.0.1:${port}/` }, { clock, haste: 10 }));
  const series = await away.series();
  await seedReaders(away.hub.database, series.id, readers('away', 30));
  const issue = await away.ready(series, [await away.article(series)]);
  await away.out(issue, pass);
  const follower = await away.hub.subscribe('editor-ua', { query: `subscription ($issue: ID!) { newsletterDelivery(issue: $issue) { ${DELIVERY} } }`, variables: { issue: issue.id } });
  expect((await follower.next()).data.newsletterDelivery).toMatchObject({ total: 30, waiting: 30, isDone: false });
  await until(async () => tried > 0 && (await away.hub.database.ask({ sql: `select id from newsletter_delivery where state <> 'WAITING'`, parameters: [] })).length === 0);
  await new Promise((closed) => gone.close(closed));
  const back = await Mailbox.open(port);
  for (let last: any = null; last?.isDone !== true; last = (await follower.next()).data.newsletterDelivery) clock.move(31 * SECOND);
  expect([new Set(back.received.map(({ to }) => to)).size, back.received.length]).toEqual([30, 30]);
  const attempts = await away.hub.database.ask<{ attempts: number }>({ sql: 'select distinct attempts from newsletter_delivery', parameters: [] });
  expect(attempts).toEqual([{ attempts: 1 }]);
  await away.hub.close();
  await back.close();
});
