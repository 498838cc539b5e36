import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { Mailbox } from '../../support/mailbox.ts';
import type { Received } from '../../support/mailbox.ts';
import { freePort } from '../../support/process.ts';
import { until } from '../../support/until.ts';
import { MailBook } from '../../../server/domains/alerts/mailing/mail-book.ts';
import type { MailRow } from '../../../server/domains/alerts/mailing/mail-book.ts';
import { AlertDesk } from './alert-desk.ts';

const HOUR = 3600 * SECOND;
const clock = new MovableClock(Date.parse('2026-03-02T08:30:00Z'));
let [desk, mailbox, metrics] = [null as unknown as AlertDesk, null as unknown as Mailbox, ''];
beforeAll(async () => {
  mailbox = await Mailbox.open();
  const METRICS_PORT = await freePort();
  metrics = `http://127.0.0.1:${METRICS_PORT}/metrics`;
  desk = new AlertDesk(await startHub({ METRICS_PORT, SMTP_URL: mailbox.url, PUBLIC_URL: 'https://hub.example' }, { clock, haste: 10 }));
});
afterAll(async () => {
  await desk?.hub.close();
  await mailbox?.close();
});

const CHOICE = 'atOnceFrom digestHour timeZone language countries forms bouncedAt';
const choose = async (who: string, input: object): Promise<any> => (await desk.hub.data(who, `mutation ($input: ChooseAlertMailInput!) { chooseAlertMail(input: $input) { ${CHOICE} } }`, { input })).chooseAlertMail;
const chosen = async (who: string): Promise<any> => (await desk.hub.data(who, `{ alertMail { ${CHOICE} } }`)).alertMail;
const address = (who: string): string => desk.hub.demo!.find(({ handle }) => handle === who)!.email;
/** The letters to somebody about an alert, once there are so many. */
async function letters(who: string, { reference }: { reference: string }, count = 1): Promise<Received[]> {
  const about = (): Received[] => mailbox.to(address(who)).filter(({ text }) => text.includes(reference));
  await mailbox.until(() => about().length >= count);
  return about();
}
const to = (who: string): number => mailbox.to(address(who)).length;
const local = (link: string): string => link.replace('https://hub.example', desk.hub.address);
const click = (link: string): Promise<Response> => fetch(local(link), { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' });
const linkIn = ({ headers }: Received): string => /^<(.*)>$/.exec(headers['list-unsubscribe']!)![1]!;
/** How far somebody was told at once. */
const told = async (who: string): Promise<number> => (await desk.hub.database.ask<{ position: number }>({ sql: 'select position from alert_mail where person_id = $1', parameters: [desk.hub.demo!.find(({ handle }) => handle === who)!.personId] }))[0]!.position;
const nothing = (who: string): Promise<any> => choose(who, { language: 'EN' });

test('whoever chose so gets grave alerts at once, in their language where they are translated and as written where not; others get nothing', async () => {
  expect(await chosen('reader-ro')).toBeNull();
  await choose('reader-ro', { atOnceFrom: 'SEVERE', language: 'RO' });
  await choose('reader-md', { atOnceFrom: 'MODERATE', language: 'EN' });
  const mild = await desk.publish('publisher-ua', { severity: 'MODERATE' });
  const grave = await desk.publish('publisher-ua', { severity: 'EXTREME', country: 'UA' });
  const [english, [romanian]] = [await letters('reader-md', grave), await letters('reader-ro', grave)];
  expect(english[0]!.text).toMatch(/Teenagers are offered work abroad/);
  expect(romanian!.text).toMatch(/Gravitate: extremă[^]*Încă netradusă; acesta este originalul\.[^]*Teenagers are offered work abroad/);
  expect(romanian!.headers).toMatchObject({ subject: expect.stringContaining('Alert'), importance: 'high', 'auto-submitted': 'auto-generated' });
  expect(romanian!.headers['subject']).not.toMatch(/Offers/);
  await letters('reader-md', mild);
  expect((await letters('reader-ro', grave)).length).toBe(1);
  expect(mailbox.to(address('reader-ro')).some(({ text }) => text.includes(mild.reference))).toBe(false);
  expect([to('reader-ua'), to('reader-al')]).toEqual([0, 0]);
  expect(await (await fetch(metrics)).text()).toContain(`fanar_letters_total{outcome="taken"} ${mailbox.received.length}`);
  await Promise.all(['reader-ro', 'reader-md'].map(nothing));
});

test('an alert for a narrower circle comes as a link without its words, and to nobody who may not read it', async () => {
  await Promise.all(['reader-ro', 'reader-md'].map((who) => choose(who, { atOnceFrom: 'MINOR', language: 'EN' })));
  const narrow = await desk.publish('publisher-ua', { audience: { level: 'COUNTRIES', countries: ['RO'] }, title: 'Cars at the crossing', summary: 'Drivers wait at the crossing for whoever comes alone.' });
  const wide = await desk.publish('publisher-ua');
  const [letter] = await letters('reader-ro', narrow);
  expect(letter!.text).toContain(`https://hub.example/alerts/${narrow.reference}?language=EN`);
  expect(letter!.raw + letter!.text + letter!.html).not.toMatch(/crossing|Drivers/i);
  await letters('reader-md', wide);
  expect(mailbox.to(address('reader-md')).some(({ raw }) => raw.includes(narrow.reference))).toBe(false);
  await Promise.all(['reader-ro', 'reader-md'].map(nothing));
});

test('all letters about an alert are one thread; a change comes, a translation or an acknowledgement does not, and that it was taken back comes without its words', async () => {
  await choose('reader-md', { atOnceFrom: 'SEVERE', language: 'RO' });
  const alert = await desk.publish('publisher-ua');
  const [first] = await letters('reader-md', alert);
  await desk.do('publisher-ua', 'translate', { id: alert.id, input: { language: 'RO', ofVersion: 1, title: 'Oferte fără contract', summary: 'Li se oferă lucru fără contract.' } });
  await desk.do('approver-ro', 'acknowledge', { id: alert.id, actionTaken: null });
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, severity: 'MINOR', summary: 'Teenagers are offered work abroad, and their papers are taken.' } });
  const [, second] = await letters('reader-md', alert, 2);
  expect(second!.text).toMatch(/Această alertă s-a schimbat[^]*their papers are taken/);
  await desk.do('publisher-ua', 'withdraw', { id: alert.id, reason: 'It was a mistake.' });
  const all = await letters('reader-md', alert, 3);
  expect(all[2]!.text).toMatch(/a fost retrasă/);
  expect(all[2]!.raw).not.toMatch(/mistake|papers|Oferte/);
  const root = first!.headers['references'];
  expect(root).toMatch(/^<[^>]+@hub\.example>$/);
  expect(all.map(({ headers }) => [headers['references'], headers['in-reply-to'], headers['subject']])).toEqual(all.map(() => [root, root, first!.headers['subject']]));
  expect(new Set(all.map(({ headers }) => headers['message-id'])).size).toBe(3);
  await nothing('reader-md');
});

test('looking at the link of a letter changes nothing; one click mutes that alert alone', async () => {
  await choose('reader-md', { atOnceFrom: 'SEVERE', language: 'EN' });
  const [one, other] = [await desk.publish('publisher-ua'), await desk.publish('publisher-ua')];
  const [[letter]] = [await letters('reader-md', one), await letters('reader-md', other)];
  const looked = await fetch(local(linkIn(letter!)));
  expect([looked.status, (await looked.text()).includes('<form method="post">')]).toEqual([200, true]);
  await desk.do('publisher-ua', 'update', { id: one.id, input: { version: 1, urgency: 'IMMEDIATE' } });
  await letters('reader-md', one, 2);
  expect((await click(linkIn(letter!))).status).toBe(200);
  await desk.do('publisher-ua', 'update', { id: one.id, input: { version: 2, urgency: 'PAST' } });
  await desk.do('publisher-ua', 'update', { id: other.id, input: { version: 1, urgency: 'PAST' } });
  await letters('reader-md', other, 2);
  expect(await letters('reader-md', one, 2)).toHaveLength(2);
  for (const made of [`${linkIn(letter!)}x`, linkIn(letter!).replace(/mail\/./, first => (first === 'mail/_' ? 'mail/-' : 'mail/_'))]) expect((await click(made)).status).toBe(404);
  await nothing('reader-md');
});

test('a digest comes at its hour by the clock of the reader, gravest first, with what was not told at once; a day without any has none', async () => {
  await choose('reader-al', { atOnceFrom: 'EXTREME', digestHour: 18, language: 'SQ' });
  expect(await chosen('reader-al')).toMatchObject({ digestHour: 18, timeZone: 'Europe/Tirane' });
  const minor = await desk.publish('publisher-ua', { severity: 'MINOR' });
  const severe = await desk.publish('publisher-ua');
  const extreme = await desk.publish('publisher-ua', { severity: 'EXTREME' });
  const gone = await desk.publish('publisher-ua', { severity: 'MODERATE' });
  await desk.do('publisher-ua', 'withdraw', { id: gone.id, reason: 'It was a mistake.' });
  await letters('reader-al', extreme);
  const before = to('reader-al');
  // 18:00 in Tirana is 17:00 UTC in winter.
  clock.move(Date.parse('2026-03-02T17:00:01Z') - clock.now().getTime());
  const [digest] = await letters('reader-al', minor);
  expect(digest!.text.indexOf(severe.reference)).toBeGreaterThan(0);
  expect(digest!.text.indexOf(severe.reference)).toBeLessThan(digest!.text.indexOf(minor.reference));
  expect(digest!.text).not.toMatch(new RegExp(`${extreme.reference as string}|${gone.reference as string}`));
  expect(digest!.headers['list-id']).toBe('<digest.hub.example>');
  clock.move(24 * HOUR);
  const late = await desk.publish('publisher-ua', { severity: 'EXTREME' });
  await letters('reader-al', late);
  expect(to('reader-al')).toBe(before + 2);
  // One click on a digest ends digests, and no letters at once.
  expect((await click(linkIn(digest!))).status).toBe(200);
  expect(await chosen('reader-al')).toMatchObject({ digestHour: null, atOnceFrom: 'EXTREME' });
  await nothing('reader-al');
});

test('a choice of countries and forms holds together', async () => {
  await choose('reader-md', { atOnceFrom: 'MINOR', language: 'EN', countries: ['UA', 'UA'], forms: ['BEGGING'] });
  expect(await chosen('reader-md')).toMatchObject({ countries: ['UA'], forms: ['BEGGING'] });
  const others = [await desk.publish('publisher-ua', { country: 'RO', forms: ['BEGGING'] }), await desk.publish('publisher-ua', { country: 'UA', forms: ['SEXUAL'] }), await desk.publish('publisher-ua', { country: 'UA' })];
  const fitting = await desk.publish('publisher-ua', { country: 'UA', forms: ['SEXUAL', 'BEGGING'] });
  await letters('reader-md', fitting);
  expect(mailbox.to(address('reader-md')).filter(({ text }) => others.some(({ reference }) => text.includes(reference)))).toEqual([]);
  await nothing('reader-md');
});

test('while the mail server is away nothing is lost; what has gathered comes as one letter', async () => {
  await choose('reader-md', { atOnceFrom: 'SEVERE', language: 'EN' });
  const port = Number(new URL(mailbox.url).port);
  await mailbox.close();
  const published: { reference: string }[] = [];
  for (let i = 0; i < 6; i++) published.push(await desk.publish('publisher-ua', { severity: i === 3 ? 'EXTREME' : 'SEVERE' }));
  const waiting = async (): Promise<number> => (await desk.hub.database.ask<{ n: number }>({ sql: 'select count(*)::int as n from alert_mail where attempts > 0', parameters: [] }))[0]!.n;
  await until(async () => await waiting() === 1);
  mailbox = await Mailbox.open(port);
  clock.move(31 * SECOND);
  await mailbox.until(() => published.every(({ reference }) => mailbox.to(address('reader-md')).some(({ text }) => text.includes(reference))));
  const whole = mailbox.to(address('reader-md')).find(({ text }) => published.every(({ reference }) => text.includes(reference)));
  expect(whole?.text.indexOf(published[3]!.reference)).toBeLessThan(whole!.text.indexOf(published[0]!.reference));
  expect(whole!.headers['list-unsubscribe']).toBeUndefined();
  await until(async () => await waiting() === 0);
  await nothing('reader-md');
});

test('a letter that the mail server takes its time over holds up nobody else\'s', async () => {
  await Promise.all(['reader-md', 'reader-ro'].map((who) => choose(who, { atOnceFrom: 'SEVERE', language: 'EN' })));
  const others = Promise.withResolvers<void>();
  const first: string[] = [];
  mailbox.onTaken = ({ to: whom }) => {
    first.push(whom);
    if (first.length === 1) return others.promise;
    return others.resolve();
  };
  const alert = await desk.publish('publisher-ua');
  await Promise.all(['reader-md', 'reader-ro'].map((who) => letters(who, alert)));
  await others.promise;
  mailbox.onTaken = () => {};
  expect(new Set(first)).toEqual(new Set(['reader-md', 'reader-ro'].map(address)));
  await Promise.all(['reader-md', 'reader-ro'].map(nothing));
});

test('a hub that took longer over a letter than it has somebody sends them no other: whoever has them now does, once', async () => {
  await choose('reader-md', { atOnceFrom: 'SEVERE', language: 'EN' });
  const port = Number(new URL(mailbox.url).port);
  await mailbox.close();
  const [one, other] = [await desk.publish('publisher-ua'), await desk.publish('publisher-ua')];
  await until(async () => (await desk.hub.database.ask<{ n: number }>({ sql: 'select count(*)::int as n from alert_mail where attempts > 0', parameters: [] }))[0]!.n === 1);
  mailbox = await Mailbox.open(port);
  const elsewhere = new MailBook({ database: desk.hub.database, clock });
  const claimed = Promise.withResolvers<MailRow[]>();
  mailbox.onTaken = async () => {
    mailbox.onTaken = () => {};
    clock.move(121 * SECOND);
    claimed.resolve(await elsewhere.claim(1_000_000));
    await claimed.promise;
  };
  clock.move(31 * SECOND);
  const [theirs] = await claimed.promise;
  await until(async () => await told('reader-md') > theirs!.position);
  const isThere = ({ reference }: { reference: string }): number => mailbox.to(address('reader-md')).filter(({ raw }) => raw.includes(reference)).length;
  expect([isThere(one), isThere(other)]).toEqual([1, 0]);
  await elsewhere.settle(theirs!, null);
  await letters('reader-md', other);
  expect([isThere(one), isThere(other)]).toEqual([1, 1]);
  await nothing('reader-md');
});

test('what was narrowed or taken back while other letters were on their way does not go out any more', async () => {
  await choose('reader-md', { atOnceFrom: 'SEVERE', language: 'EN' });
  const port = Number(new URL(mailbox.url).port);
  await mailbox.close();
  const [first, second] = [await desk.publish('publisher-ua'), await desk.publish('publisher-ua', { title: 'Offers that were narrowed' })];
  await until(async () => (await desk.hub.database.ask<{ n: number }>({ sql: 'select count(*)::int as n from alert_mail where attempts > 0', parameters: [] }))[0]!.n === 1);
  mailbox = await Mailbox.open(port);
  mailbox.onTaken = async ({ text }) => {
    mailbox.onTaken = () => {};
    expect(text).toContain(first.reference);
    await desk.do('publisher-ua', 'update', { id: second.id, input: { version: 1, audience: { level: 'COUNTRIES', countries: ['RO'] } } });
  };
  clock.move(31 * SECOND);
  await letters('reader-md', first);
  const last = await desk.publish('publisher-ua');
  await letters('reader-md', last);
  expect(mailbox.to(address('reader-md')).filter(({ raw }) => raw.includes(second.reference))).toEqual([]);
  await nothing('reader-md');
});

test('who chooses anew misses nothing that waited: for the digest, or at once', async () => {
  await choose('reader-al', { digestHour: 18, language: 'EN' });
  const waited = await desk.publish('publisher-ua');
  await choose('reader-al', { atOnceFrom: 'SEVERE', language: 'EN' });
  expect(await letters('reader-al', waited)).toHaveLength(1);
  await choose('reader-al', { atOnceFrom: 'EXTREME', digestHour: 18, language: 'EN' });
  const below = await desk.publish('publisher-ua');
  await until(async () => await told('reader-al') >= desk.hub.tail.head);
  await choose('reader-al', { atOnceFrom: 'SEVERE', digestHour: 18, language: 'EN' });
  clock.move(24 * HOUR);
  expect(await letters('reader-al', below)).toHaveLength(1);
  await nothing('reader-al');
});

test('who was told of an alert is told that it was about somewhere else, whatever they chose', async () => {
  await choose('reader-md', { atOnceFrom: 'SEVERE', language: 'EN', countries: ['UA'] });
  const alert = await desk.publish('publisher-ua', { country: 'UA' });
  await letters('reader-md', alert);
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, country: 'RO' } });
  const [, second] = await letters('reader-md', alert, 2);
  expect(second!.text).toMatch(/Romania[^]*has changed/);
  await nothing('reader-md');
});

test('a letter says until when an alert is current, or that it no longer is; the page of one that was withdrawn says so to its publisher', async () => {
  await choose('reader-md', { digestHour: 18, language: 'EN' });
  const [brief, gone] = [await desk.publish('publisher-ua', { expiresAt: new Date(clock.now().getTime() + HOUR).toISOString() }), await desk.publish('publisher-ua')];
  await desk.do('publisher-ua', 'withdraw', { id: gone.id, reason: 'It was a mistake.' });
  clock.move(24 * HOUR);
  const [digest] = await letters('reader-md', brief);
  expect(digest!.text).toMatch(/No longer current since: \d{4}-/);
  const page = await fetch(`${desk.hub.address}/alerts/${gone.reference as string}`, { headers: { authorization: `Bearer ${desk.hub.key('publisher-ua')}` } });
  expect(await page.text()).toMatch(/This alert was withdrawn/);
  await nothing('reader-md');
});

test('with more who wait than are visited at a time, whoever is furthest behind is visited first', async () => {
  const people = desk.hub.demo!.map(({ personId }) => personId);
  expect(people.length).toBeGreaterThan(20);
  // Held by the clock of the hub, so that nobody but this test visits them.
  await desk.hub.database.writeAsHub((em) => em.execute(`insert into alert_mail (person_id, at_once_from, time_zone, language, position, digest_position, chosen_at, held_until)
    select id, 'MINOR', 'Europe/Kyiv', 'EN', 2, case when id = ? then 1 else 0 end, now(), ? from person where id = any (?::uuid[])`, [people[0], new Date(clock.now().getTime() + HOUR), `{${people.join(',')}}`]));
  await desk.hub.database.writeAsHub((em) => em.execute('update alert_mail set position = 1 where person_id = ?', [people[0]]));
  const later = { now: () => new Date(clock.now().getTime() + 2 * HOUR) };
  const claimed = await new MailBook({ database: desk.hub.database, clock: later as never }).claim(3);
  await desk.hub.database.writeAsHub((em) => em.execute('delete from alert_mail'));
  expect([claimed.length, claimed.some(({ person }) => person === people[0])]).toEqual([20, true]);
});

test('a server that refuses this hub, and not an address, ends nothing: it is tried again', async () => {
  await choose('reader-md', { atOnceFrom: 'SEVERE', language: 'EN' });
  mailbox.isClosed = true;
  const alert = await desk.publish('publisher-ua');
  await until(async () => (await desk.hub.database.ask<{ n: number }>({ sql: 'select count(*)::int as n from alert_mail where attempts > 0 or bounced_at is not null', parameters: [] }))[0]!.n === 1);
  expect((await chosen('reader-md')).bouncedAt).toBeNull();
  mailbox.isClosed = false;
  clock.move(31 * SECOND);
  await letters('reader-md', alert);
  await nothing('reader-md');
});

test('whoever wants nothing any more in the very moment in which a letter is noted is heard', async () => {
  const [person, { id }] = [desk.hub.demo!.find(({ handle }) => handle === 'reader-ro')!.personId, await desk.publish('publisher-ua', { severity: 'MINOR' })];
  const [book, alert, position] = [new MailBook({ database: desk.hub.database, clock }), id.replace('alert_', ''), desk.hub.tail.head];
  for (let i = 0; i < 25; i++) {
    await choose('reader-ro', { atOnceFrom: 'EXTREME', language: 'EN' });
    const row = (await book.of(person))!;
    await book.noteLetter(row, { versions: new Map([[alert, 1]]), takenBack: [], through: { position } });
    await Promise.all([book.noteLetter(row, { versions: new Map(), takenBack: [alert], through: { position } }), book.end(person)]);
  }
  expect(await chosen('reader-ro')).toBeNull();
});

test('whoever is suspended gets nothing, nor what was published meanwhile; an address that is no more is asked no more', async () => {
  await Promise.all(['reader-ro', 'reader-md'].map((who) => choose(who, { atOnceFrom: 'SEVERE', language: 'EN' })));
  await desk.hub.data('coordinator-ro', 'mutation ($id: ID!) { suspendPerson(id: $id) { ... on Person { id } ... on Problem { message } } }', { id: desk.hub.person('reader-ro').personId });
  mailbox.unknown.add(address('reader-md'));
  const [before, first] = [to('reader-ro'), await desk.publish('publisher-ua')];
  await until(async () => (await chosen('reader-md')).bouncedAt !== null);
  mailbox.unknown.clear();
  await choose('reader-md', { atOnceFrom: 'SEVERE', language: 'EN' });
  const second = await desk.publish('publisher-ua');
  await letters('reader-md', second);
  expect(to('reader-ro')).toBe(before);
  expect(first.reference).not.toBe(second.reference);
  await nothing('reader-md');
});

test('nobody chooses, a key that may not read chooses not, and malformed choices are told with their path', async () => {
  const code = async (who: string | null, input: object): Promise<unknown> => (await desk.hub.ask(who, 'mutation ($input: ChooseAlertMailInput!) { chooseAlertMail(input: $input) { language } }', { input })).errors?.map(({ extensions }) => [extensions.code, extensions.field]);
  expect(await code(null, { language: 'EN', digestHour: 7 })).toEqual([['UNAUTHENTICATED', undefined]]);
  expect(await code('reader-md', { language: 'EN', digestHour: 24 })).toEqual([['BAD_USER_INPUT', 'input.digestHour']]);
  expect(await code('reader-md', { language: 'EN', digestHour: 7, timeZone: 'Kyiv' })).toEqual([['BAD_USER_INPUT', 'input.timeZone']]);
  const { secret } = (await desk.hub.data('reader-md', 'mutation ($p: ID!) { createKey(input: { person: $p, label: "Letters", scopes: [NEWSLETTER_READ] }) { ... on CreatedKey { secret } ... on Problem { message } } }', { p: desk.hub.person('reader-md').personId })).createKey;
  expect(await code(secret, { language: 'EN', digestHour: 7 })).toEqual([['FORBIDDEN', undefined]]);
  expect((await desk.hub.ask(null, '{ alertMail { language } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('the page of an alert is read by whoever may read the alert, with their key as the password; unseen and absent are one answer', async () => {
  const [open, narrow] = [await desk.publish('publisher-ua', { audience: { level: 'PUBLIC' }, title: 'Work <b>without</b> a contract' }), await desk.publish('publisher-ua', { audience: { level: 'COUNTRIES', countries: ['RO'] } })];
  const page = async (reference: string, who: string | null = null): Promise<[number, string]> => {
    const response = await fetch(`${desk.hub.address}/alerts/${reference}?language=uk`, { headers: who === null ? {} : { authorization: `Basic ${btoa(`any:${desk.hub.key(who)}`)}` } });
    return [response.status, await response.text()];
  };
  const [status, html] = await page(open.reference);
  expect(status).toBe(200);
  expect(html).toMatch(/<html lang="uk">[^]*Work &#60;b&#62;without[^]*Ще не перекладено[^]*TLP:CLEAR[^]*Сторінка не оновлюється сама/);
  expect(await page(narrow.reference)).toEqual(await page('UA-222222'));
  expect(await page(narrow.reference, 'reader-md')).toEqual(await page('UA-222222', 'reader-md'));
  expect((await page(narrow.reference, 'publisher-ro'))[0]).toBe(200);
});
