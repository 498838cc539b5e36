import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { Mailbox } from '../../support/mailbox.ts';
import type { Received } from '../../support/mailbox.ts';
import { Newsroom } from './newsroom.ts';

const clock = new MovableClock();
const logged: string[] = [];
let [room, mailbox, series] = [null as unknown as Newsroom, null as unknown as Mailbox, null as any];
beforeAll(async () => {
  mailbox = await Mailbox.open();
  room = new Newsroom(await startHub({ SMTP_URL: mailbox.url }, { clock, logger: pino({ level: 'trace' }, { write: (line: string) => { logged.push(line); } }), haste: 10 }));
  series = await room.series();
});
afterAll(async () => {
  await room?.hub.close();
  await mailbox?.close();
});

let people = 0;
const somebody = (): string => `somebody-${++people}@outside.example`;
const SUBSCRIBE = 'mutation ($input: SubscribeToNewsletterInput!) { subscribeToNewsletter(input: $input) { message } }';
const subscribe = (email: string | undefined, differently: object = {}, who: string | null = null) => room.ask(who, SUBSCRIBE, { input: { series: series.id, email, language: 'EN', ...differently } });
const linkIn = ({ text }: Received): string => /https?:\/\/\S+\/newsletter\/(?:confirm|leave)\/\S+/.exec(text)![0];
const post = (link: string, body: Record<string, string> | string): Promise<Response> =>
  fetch(link, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: typeof body === 'string' ? body : new URLSearchParams(body).toString() });
const readerCount = async (): Promise<number> => (await room.hub.data('editor-ua', 'query ($id: ID!) { node(id: $id) { ... on NewsletterSeries { readerCount } } }', { id: series.id })).node.readerCount;
const exported = async (who = 'steward-ua'): Promise<any[]> => (await room.hub.data(who, 'query ($id: ID!) { newsletterReaders(series: $id, first: 500) { edges { node { email language } } } }', { id: series.id })).newsletterReaders.edges.map((edge: any) => edge.node);
/** Somebody who has confirmed, and the link to leave by: what comes where they ask again, an hour later. */
async function reader(differently: object = {}): Promise<{ email: string; leave: string }> {
  const email = somebody();
  await subscribe(email, differently);
  expect((await post(linkIn(await mailbox.next(email)), { act: 'confirm' })).status).toBe(200);
  clock.move(DAY / 24 + 1000);
  await subscribe(email);
  return { email, leave: linkIn(await mailbox.next(email, 2)) };
}

test('nobody is a reader before they confirm, and a scanner that follows the link confirms nobody', async () => {
  const [email, before] = [somebody(), await readerCount()];
  await subscribe(email);
  const mail = await mailbox.next(email);
  expect(mail.headers).toMatchObject({ from: 'newsletter@hub.example', 'auto-submitted': 'auto-generated' });
  for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(linkIn(mail), { method })).status).toBe(200);
  expect(await readerCount()).toBe(before);
  const page = await fetch(linkIn(mail));
  expect(await page.text()).toMatch(/<form method="post"><button name="act" value="confirm">/);
  expect([page.headers.get('cache-control'), page.headers.get('referrer-policy'), page.headers.get('content-security-policy')]).toEqual(['no-store', 'no-referrer', expect.stringMatching(/default-src 'none'.*form-action 'self'/)]);
  await post(linkIn(mail), { act: 'confirm' });
  expect(await readerCount()).toBe(before + 1);
});

test('the answer is the same, and comes by the same door, whether an address is known, unknown, or wants nothing any more', async () => {
  const [known, gone] = [await reader(), await reader()];
  await post(gone.leave, { act: 'everything' });
  const answers = await Promise.all([known.email, gone.email, somebody()].map((email) => subscribe(email)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('who asks again within an hour gets no second mail, and asking changes nothing of what was confirmed', async () => {
  const { email, leave } = await reader({ language: 'RO', countries: ['RO'] });
  await subscribe(email, { language: 'UK', countries: ['AL'], categories: ['NEWS'] });
  const other = somebody();
  await subscribe(other);
  await mailbox.next(other);
  expect(mailbox.to(email)).toHaveLength(2);
  const page = await (await fetch(leave)).text();
  expect(page).toContain('<option value="RO" lang="ro" selected>');
  expect(page).toContain('value="RO" checked');
  expect(page).not.toContain('value="AL" checked');
});

test('nobody can have the hub fill a stranger\'s inbox: five such mails a day reach an address, whoever asks for whichever series', async () => {
  const [email, all] = [somebody(), await Promise.all(Array.from({ length: 7 }, () => room.series()))];
  const askers = [null, 'publisher-md', 'publisher-ro'];
  for (const [index, { id }] of all.entries()) expect((await subscribe(email, { series: id }, askers[index % 3]!)).data.subscribeToNewsletter.message).toMatch(/on its way/);
  await mailbox.next(email, 5);
  const other = somebody();
  await subscribe(other);
  await mailbox.next(other);
  expect(mailbox.to(email)).toHaveLength(5);
  clock.move(DAY + 1000);
  await subscribe(email, { series: all[6].id });
  await mailbox.next(email, 6);
});

test('whoever asks too often is refused, and told for how long; others are not', async () => {
  clock.move(DAY);
  const answers = [];
  for (let index = 0; index < 21; index++) answers.push(await subscribe(somebody()));
  expect(answers.slice(0, 20).map(({ errors }) => errors)).toEqual(Array(20).fill(undefined));
  expect(answers[20]!.errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 180 });
  // A socket's is the same allowance, a key's another.
  const socket = await room.hub.subscribe(null, { query: SUBSCRIBE, variables: { input: { series: series.id, email: somebody(), language: 'EN' } } });
  expect((await socket.next()).errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  expect((await subscribe(somebody(), {}, 'publisher-md')).errors).toBeUndefined();
  clock.move(180_000);
  expect((await subscribe(somebody())).errors).toBeUndefined();
  expect((await subscribe(somebody())).errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  clock.move(DAY);
});

test.each([
  ['the button', 'application/x-www-form-urlencoded', 'act=leave'], ['one click of a mail program', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
  ['one click as the other kind of form', 'multipart/form-data; boundary=xyz', '--xyz\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--xyz--\r\n'],
])('%s leaves, looking does not, and with the last series the address is deleted', async (_name, type, body) => {
  const { email, leave } = await reader();
  for (const method of ['GET', 'HEAD']) await fetch(leave, { method });
  expect(await exported()).toContainEqual({ email, language: 'EN' });
  for (const nothing of ['', 'act=', 'List-Unsubscribe=No']) expect((await post(leave, nothing)).status).toBe(404);
  expect(await exported()).toContainEqual({ email, language: 'EN' });
  expect((await fetch(leave, { method: 'POST', headers: { 'content-type': type }, body })).status).toBe(200);
  expect((await exported()).map((one) => one.email)).not.toContain(email);
  expect((await fetch(leave)).status).toBe(404);
});

test('leaving everything deletes the address and keeps it from coming back', async () => {
  const { email, leave } = await reader();
  const count = async (table: string): Promise<number> => (await room.hub.database.ask<{ count: number }>({ sql: `select count(*)::int as count from ${table}`, parameters: [] }))[0]!.count;
  const [readers, suppressed] = [await count('newsletter_reader'), await count('newsletter_suppression')];
  await post(leave, { act: 'everything' });
  expect([await count('newsletter_reader'), await count('newsletter_suppression')]).toEqual([readers - 1, suppressed + 1]);
  clock.move(DAY);
  await subscribe(email);
  const other = somebody();
  await subscribe(other);
  await mailbox.next(other);
  expect(mailbox.to(email)).toHaveLength(2);
});

test('whoever left everything comes back only by asking themselves, signed in', async () => {
  const own = 'natalia.cojocari@consulting-and-credit-in-agriculture.example';
  await subscribe(undefined, {}, 'reader-md');
  await post(linkIn(await mailbox.next(own)), { act: 'confirm' });
  await room.hub.data('steward-ua', 'mutation ($series: ID!, $email: String!) { eraseNewsletterReader(series: $series, email: $email) { message } }', { series: series.id, email: own });
  await subscribe(own);
  await subscribe(own, {}, 'publisher-md');
  const other = somebody();
  await subscribe(other);
  await mailbox.next(other);
  expect(mailbox.to(own)).toHaveLength(1);
  await subscribe(undefined, {}, 'reader-md');
  await post(linkIn(await mailbox.next(own, 2)), { act: 'confirm' });
  expect((await exported()).map((one) => one.email)).toContain(own);
});

test('a reader changes language, countries and topics without signing in', async () => {
  const { email, leave } = await reader();
  expect(await (await post(leave, 'act=change&language=SQ&countries=AL&countries=UA&categories=EVENT&countries=XX')).text()).toContain('lang="sq"');
  expect(await exported()).toContainEqual({ email, language: 'SQ' });
  const page = await (await fetch(leave)).text();
  expect([...page.matchAll(/value="(\w+)" checked/g)].map((match) => match[1])).toEqual(['AL', 'UA', 'EVENT']);
});

test.each([['EN', 'Albania', 'Practice'], ['RO', 'Albania', 'Practici'], ['UK', 'Албанія', 'Практика'], ['SQ', 'Shqipëri', 'Praktikë'], ['RU', 'Албания', 'Практика']])(
  'the pages behind the links speak the reader\'s language and no code: %s', async (language, country, topic) => {
    const email = somebody();
    await subscribe(email, { language });
    const confirm = linkIn(await mailbox.next(email));
    const shown = async (answer: Response): Promise<string> => (await answer.text()).replace(/<style>[^<]*<\/style>|<[^>]*>/g, '|');
    const pages = [await shown(await fetch(confirm)), await shown(await post(confirm, { act: 'confirm' }))];
    clock.move(DAY / 24 + 1000);
    await subscribe(email);
    const leave = linkIn(await mailbox.next(email, 2));
    pages.push(await shown(await fetch(leave)), await shown(await post(leave, { act: 'change', language })));
    for (const page of pages) expect([page.includes('|Weekly newsletter|'), /[A-Z]{2,}/.exec(page)]).toEqual([true, null]);
    for (const page of pages.slice(2)) for (const word of [country, topic]) expect(page).toMatch(new RegExp(`\\| ${word}\\|`));
    const left = await fetch(leave, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'act=leave' });
    expect([(await left.text()).includes(`<html lang="${language.toLowerCase()}">`), (await shown(await fetch(leave))).includes('or did not confirm within seven days')]).toEqual([true, true]);
  });

test('by GraphQL it is the same: confirm and leave with the token of the link, and with no other', async () => {
  const email = somebody();
  await subscribe(email, { language: 'RO' });
  const token = linkIn(await mailbox.next(email)).split('/').at(-1);
  expect((await room.hub.data(null, 'mutation ($token: String!) { confirmSubscription(token: $token) { title language countries categories } }', { token })).confirmSubscription).toEqual({ title: 'Weekly newsletter', language: 'RO', countries: [], categories: [] });
  // The token that confirms does not leave.
  for (const wrong of [token, 'x', `${token}x`]) expect((await room.ask(null, 'mutation ($token: String!) { leaveNewsletter(token: $token) { title } }', { token: wrong })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  const { leave } = await reader();
  expect((await room.hub.data(null, 'mutation ($token: String!) { leaveNewsletter(token: $token, everything: true) { language } }', { token: leave.split('/').at(-1) })).leaveNewsletter).toEqual({ language: 'EN' });
  expect((await fetch(leave)).status).toBe(404);
});

test('who does not confirm within seven days is forgotten, and the link works no more', async () => {
  const email = somebody();
  await subscribe(email);
  const link = linkIn(await mailbox.next(email));
  clock.move(7 * DAY + 1000);
  expect([(await fetch(link)).status, (await post(link, { act: 'confirm' })).status]).toEqual([404, 404]);
});

test('addresses are for stewards of the organisation that runs the series; editors see counts, others nothing', async () => {
  const { email } = await reader();
  const READERS = 'query ($id: ID!) { newsletterReaders(series: $id) { edges { node { email } } } }';
  const ERASE = 'mutation ($series: ID!, $email: String!) { eraseNewsletterReader(series: $series, email: $email) { message } }';
  for (const [who, code] of [['editor-ua', 'FORBIDDEN'], ['steward-md', 'FORBIDDEN'], ['operator', 'FORBIDDEN'], [null, 'UNAUTHENTICATED']] as const) {
    expect((await room.ask(who, READERS, { id: series.id })).errors?.[0]?.extensions['code']).toBe(code);
    expect((await room.ask(who, ERASE, { series: series.id, email })).errors?.[0]?.extensions['code']).toBe(code);
  }
  expect((await room.hub.data('publisher-md', 'query ($id: ID!) { node(id: $id) { ... on NewsletterSeries { readerCount } } }', { id: series.id })).node.readerCount).toBeNull();
  expect(await exported()).toContainEqual({ email, language: 'EN' });
  await room.hub.data('steward-ua', ERASE, { series: series.id, email });
  expect((await exported()).map((one) => one.email)).not.toContain(email);
});

test('a series that is not public goes to people of the network at their own address, as long as they may read it', async () => {
  const inner = await room.series({ audience: { level: 'COUNTRIES', countries: ['RO'] } });
  expect((await subscribe(somebody(), { series: inner.id }, 'reader-ro')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.email' });
  for (const who of [null, 'reader-al']) expect((await subscribe(who === null ? somebody() : undefined, { series: inner.id }, who)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  await subscribe(undefined, { series: inner.id }, 'reader-ro');
  await post(linkIn(await mailbox.next('anca.mosneagu@pro-women-iasi.example')), { act: 'confirm' });
  const count = async (): Promise<number> => (await room.hub.data('editor-ua', 'query ($id: ID!) { node(id: $id) { ... on NewsletterSeries { readerCount } } }', { id: inner.id })).node.readerCount;
  expect(await count()).toBe(1);
  await room.hub.data('operator', 'mutation ($id: ID!) { suspendPerson(id: $id) { __typename } }', { id: room.hub.person('reader-ro').personId });
  expect(await count()).toBe(0);
});

test.each(['', 'nobody', 'a@b', 'a@b.example\r\nBcc: c@d.example', '"x" <a@b.example>', 'a@b.example, c@d.example'])('%j is no address', async (email) => {
  expect((await subscribe(email)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.email' });
});

test('no address and no link ever reached a log, nor does an address stand in the database', async () => {
  expect(mailbox.received.length).toBeGreaterThan(10);
  expect(logged.join('')).not.toMatch(/outside\.example|somebody-/);
  for (const mail of mailbox.received) expect(logged.join('')).not.toContain(linkIn(mail).split('/').at(-1));
  const tables = ['newsletter_reader', 'newsletter_subscription', 'newsletter_suppression', 'newsletter_delivery', 'event'];
  for (const table of tables) expect(JSON.stringify(await room.hub.database.ask({ sql: `select * from ${table}`, parameters: [] }))).not.toContain('outside.example');
});
