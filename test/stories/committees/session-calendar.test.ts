import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { startHub } from '../../support/hub.ts';
import { MovableClock } from '../../support/clock.ts';
import { SessionDesk } from './session-desk.ts';

const logged: string[] = [];
const clock = new MovableClock();
let desk: SessionDesk;
beforeAll(async () => {
  desk = new SessionDesk(await startHub({ PUBLIC_URL: 'https://hub.partner.example' }, { clock, logger: pino({ level: 'trace' }, { write: (line: string) => { logged.push(line); } }) }));
});
afterAll(() => desk?.hub.close());

const get = (slug: string, { who = null, key, headers = {} }: { who?: string | null; key?: string; headers?: Record<string, string> } = {}): Promise<Response> =>
  fetch(`${desk.hub.address}/committees/${slug}/sessions.ics${key === undefined ? '' : `?key=${key}`}`, { headers: { ...(who === null ? {} : { authorization: `Bearer ${who.startsWith('fanar_') ? who : desk.hub.key(who)}` }), ...headers } });

/** The content lines of a calendar, unfolded, each event's by its name: as RFC 5545 has them, written apart from what writes them. */
function eventsIn(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name !== undefined && events.length > 0 && name !== 'BEGIN' && name !== 'END') events.at(-1)![name] = value!.replace(/\\([nN;,\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
  }
  return events;
}

const calendar = async (slug: string, who: string | null): Promise<Record<string, string>[]> => eventsIn(await (await get(slug, { who })).text());
const stamp = (moment: string | Date): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

test('a calendar has each session once, with where it is, when, what for, and a link back', async () => {
  const { id, slug, name } = await desk.committee({ audience: { level: 'PUBLIC' } });
  const { id: session, startsAt, endsAt } = await desk.session(id, { title: 'Spring session', place: 'Regional administration, Lviv', audience: { level: 'PUBLIC' }, agenda: [{ title: 'Seasonal work', audience: { level: 'PUBLIC' } }] });
  const answer = await get(slug);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'public, max-age=60']);
  const [event, ...others] = eventsIn(await answer.text());
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    UID: `${session}@hub.partner.example`, SEQUENCE: '0', STATUS: 'CONFIRMED', DTSTART: stamp(startsAt), DTEND: stamp(endsAt), DTSTAMP: stamp(clock.now()), 'LAST-MODIFIED': stamp(clock.now()),
    SUMMARY: `${name}, засідання № 1: Spring session`, LOCATION: 'Regional administration, Lviv', URL: `https://hub.partner.example/committees/${slug}/sessions.ics`,
  });
  expect(event!['DESCRIPTION']).toMatch(/\(Europe\/Kyiv\)\n\nПорядок денний:\n1\. Seasonal work$/);
  expect((await desk.hub.data(null, 'query ($slug: String!) { committee(slug: $slug) { calendarUrl } }', { slug })).committee.calendarUrl).toBe(event!['URL']);
});

test('a change counts up, a cancellation stays to be told, and what is the same is not sent again', async () => {
  const { id, slug } = await desk.committee();
  const { id: session } = await desk.session(id);
  const first = await get(slug, { who: 'publisher-md' });
  const etag = first.headers.get('etag')!;
  clock.move(90_000);
  expect((await get(slug, { who: 'publisher-md', headers: { 'if-none-match': etag } })).status).toBe(304);
  await desk.changeSession(session, { version: 1, startsAt: desk.moment(10), endsAt: desk.moment(10, 60) });
  expect((await get(slug, { who: 'publisher-md', headers: { 'if-none-match': etag } })).status).toBe(200);
  expect(await calendar(slug, 'publisher-md')).toMatchObject([{ UID: `${session}@hub.partner.example`, SEQUENCE: '1', DTSTART: stamp(desk.moment(10)), 'LAST-MODIFIED': stamp(clock.now()), STATUS: 'CONFIRMED' }]);
  clock.move(60_000);
  await desk.cancel(session, 'The hall is closed; we shall write.');
  const [event, ...others] = await calendar(slug, 'publisher-md');
  expect([event, others]).toMatchObject([{ UID: `${session}@hub.partner.example`, SEQUENCE: '2', STATUS: 'CANCELLED', DTSTAMP: stamp(clock.now()) }, []]);
  expect(event!['DESCRIPTION']).toMatch(/^Скасовано: The hall is closed; we shall write\.\n/);
});

test('times are told in UTC, across the changes of the clock too, and the text tells them as the committee\'s clock shows them', async () => {
  const { id, slug } = await desk.committee();
  await desk.session(id, { startsAt: '2025-01-15T08:00:00Z', endsAt: '2025-01-15T09:30:00Z' });
  await desk.session(id, { startsAt: '2025-07-15T07:00:00Z', endsAt: null, language: 'RO', timeZone: 'Europe/Chisinau' });
  const [summer, winter] = await calendar(slug, 'publisher-md');
  expect([winter!['DTSTART'], winter!['DTEND'], winter!['DESCRIPTION']]).toEqual(['20250115T080000Z', '20250115T093000Z', '2025-01-15 10:00 – 2025-01-15 11:30 (Europe/Kyiv)']);
  expect([summer!['DTSTART'], summer!['DTEND'], summer!['DESCRIPTION']]).toEqual(['20250715T070000Z', undefined, '2025-07-15 10:00 (Europe/Chisinau)']);
});

test('no line is longer than 75 octets or breaks a letter, and what is said comes out as it was written', async () => {
  const names = [{ language: 'RO', name: 'Comitetul regional; secția „copii”, Iași' }, { language: 'UK', name: 'Постійний комітет області; секція, що працює з дітьми' }];
  const { id, slug } = await desk.committee({ name: 'Постійний комітет області, друга секція; захист', names });
  const long = 'Процедура взаємодії відділів під час сезонних робіт; перелік, строки та відповідальні особи за кожен із напрямів '.repeat(2).trim();
  const romanian = 'Ședința despre țări, migrație și muncă; căi de trimitere: „școală, spital, poliție” \\ împreună, fără întârziere, în toată regiunea';
  const description = `${romanian}\n\n${long}\n👩‍👧 ${'ї'.repeat(120)}`;
  await desk.session(id, { title: 'Весняне засідання, друга частина; підсумки', agenda: [{ title: romanian.slice(0, 120), description }] });
  await desk.session(id, { language: 'RO', startsAt: desk.moment(6), title: 'Ședința de primăvară, partea a doua; concluzii' });
  const bytes = Buffer.from(await (await get(slug, { who: 'publisher-md' })).arrayBuffer());
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
  const [ukrainian, other] = eventsIn(text);
  expect(ukrainian!['SUMMARY']).toBe(`${names[1]!.name}, засідання № 1: Весняне засідання, друга частина; підсумки`);
  expect(ukrainian!['DESCRIPTION']).toContain(`1. ${romanian.slice(0, 120)}\n${description}`);
  expect(other!['SUMMARY']).toBe(`${names[0]!.name}, ședința 2: Ședința de primăvară, partea a doua; concluzii`);
  expect(text.replace(/\r\n /g, '')).toContain('\r\nX-WR-CALNAME:Постійний комітет області\\, друга секція\\; захист\r\n');
});

test('nobody gets public sessions; a member the others by Bearer, or with the same key as the password', async () => {
  const { id, slug } = await desk.committee({ audience: { level: 'PUBLIC' } });
  const [open, closed] = [await desk.session(id, { audience: { level: 'PUBLIC' } }), await desk.session(id, { startsAt: desk.moment(9), endsAt: null })];
  const uids = async (answer: Response): Promise<string[]> => eventsIn(await answer.text()).map((event) => event['UID']!.replace(/@.*/, ''));
  expect(await uids(await get(slug))).toEqual([open.id]);
  expect(await uids(await get(slug, { who: 'publisher-md' }))).toEqual([closed.id, open.id]);
  const basic = `Basic ${Buffer.from(`anything:${desk.hub.key('publisher-md')}`).toString('base64')}`;
  expect(await uids(await get(slug, { headers: { authorization: basic } }))).toEqual([closed.id, open.id]);
  expect(await uids(await get(slug, { who: 'reader-ro' }))).toEqual([open.id]);
});

test('a committee that isn\'t there and one out of sight are one answer', async () => {
  const { slug } = await desk.committee({ audience: { level: 'MEMBERS' } });
  for (const [name, who, status] of [[slug, null, 401], ['no-such-committee', null, 401], [slug, 'reader-ro', 404], ['no-such-committee', 'reader-ro', 404], [slug, 'publisher-md', 200]] as const) {
    const answer = await get(name, { who });
    expect([name, who, answer.status]).toEqual([name, who, status]);
    expect(answer.headers.has('www-authenticate')).toBe(who === null);
  }
  for (const name of ['%00', '%F0%9F%8C%8D', '..%2F..', 'a'.repeat(90)]) expect((await get(name, { who: 'reader-ro' })).status).toBe(404);
});

test('a key for calendars alone may stand in the address, reads what its organisation does, and opens no other door', async () => {
  const { id, slug } = await desk.committee({ audience: { level: 'MEMBERS' } });
  await desk.session(id, { callUrl: 'https://call.partner.example/x', agenda: [{ title: 'For members' }, { title: 'For the desk', audience: { level: 'OWN' } }] });
  const { secret } = await desk.keyOf('publisher-md', ['CALENDAR']);
  for (const answer of [await get(slug, { key: secret }), await get(slug, { who: secret })]) {
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    const [event] = eventsIn(await answer.text());
    expect(event!['DESCRIPTION']).toMatch(/https:\/\/call\.partner\.example\/x[^]*For members$/);
    expect(event!['URL']).not.toContain('key');
  }
  for (const query of ['{ viewer { name } }', `{ committee(slug: "${slug}") { id } }`, '{ organisations { edges { node { slug } } } }', '{ sessions { totalCount } }']) {
    expect((await desk.hub.ask(secret, query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
  const socket = await desk.hub.subscribe(secret, { query: 'subscription { alertEvents { kind } }' });
  expect(await socket.ended()).toMatchObject({ code: 4401, reason: expect.stringContaining('calendars only') });
  const outside = await desk.keyOf('publisher-ro', ['CALENDAR']);
  expect((await get(slug, { key: outside.secret })).status).toBe(404);
});

test('a key for calendars reads what its organisation does, not what its person\'s role adds', async () => {
  const host = desk.organisation('secretary-ro');
  const { data } = await desk.create({ country: 'RO', region: 'RO-IS', host, members: [{ organisation: host, part: 'SECRETARY' }], audience: { level: 'MEMBERS' } }, 'coordinator-ro');
  const { secret } = await desk.keyOf('coordinator-ro', ['CALENDAR']);
  expect((await get(data.done.slug, { who: 'coordinator-ro' })).status).toBe(200);
  expect((await get(data.done.slug, { key: secret })).status).toBe(404);
});

test('any other key in the address is refused, even beside a header, and no log has it', async () => {
  const { slug } = await desk.committee({ audience: { level: 'PUBLIC' } });
  const reading = await desk.keyOf('publisher-md', ['COMMITTEES_READ']);
  const both = await desk.keyOf('publisher-md', ['CALENDAR', 'COMMITTEES_READ']);
  for (const key of [reading.secret, both.secret, desk.hub.key('secretary-ua')]) {
    expect((await get(slug, { key })).status).toBe(403);
    expect((await get(slug, { key, who: key })).status).toBe(403);
    expect((await get(slug, { who: key })).status).toBe(200);
    expect(logged.join('')).not.toContain(key);
  }
  expect((await get(slug, { key: 'fanar_unknown' })).status).toBe(401);
  const without = await desk.keyOf('publisher-md', ['ALERTS_READ']);
  expect((await get(slug, { who: without.secret })).status).toBe(403);
});

test('a revoked key reads no calendar any more', async () => {
  const { slug } = await desk.committee({ audience: { level: 'PUBLIC' } });
  const { secret, id } = await desk.keyOf('publisher-md', ['CALENDAR']);
  expect((await get(slug, { key: secret })).status).toBe(200);
  await desk.hub.data('publisher-md', 'mutation ($id: ID!) { revokeKey(id: $id) { id } }', { id });
  let { status } = await get(slug, { key: secret });
  for (const end = Date.now() + 10_000; status === 200 && Date.now() < end;) ({ status } = await get(slug, { key: secret }));
  expect(status).toBe(401);
});
