import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Abilities, Access } from '../../../server/access/index.ts';
import { FanOut, Followed, Tail } from '../../../server/delivery/index.ts';
import { AlertLog } from '../../../server/domains/alerts/alert.log.ts';
import type { AlertParts } from '../../../server/domains/alerts/alert.parts.ts';
import { AlertReader } from '../../../server/domains/alerts/alert.queries.ts';
import { alertPolicy } from '../../../server/domains/alerts/index.ts';
import type { AlertEvent } from '../../../server/domains/alerts/index.ts';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import type { Subscriber } from '../../support/subscriber.ts';
import { Taker } from '../../support/taker.ts';
import { AlertDesk, EVENT } from './alert-desk.ts';
import { EVENT_ROWS, STANDINGS, VIEWERS, alertOf, inWords } from './event-table.ts';

const clock = new MovableClock();
let desk: AlertDesk;
const LIVE = `subscription ($after: String, $filter: AlertFilter) { alertEvents(after: $after, filter: $filter) { ${EVENT} } }`;
beforeAll(async () => { desk = new AlertDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

async function take(subscriber: Subscriber, count: number): Promise<any[]> {
  const events: any[] = [];
  for (let index = 0; index < count; index++) {
    const { data, errors } = await subscriber.next();
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    events.push(data.alertEvents);
  }
  return events;
}

/** The log after a cursor, read in three ways that must agree: as pages, over a WebSocket and over SSE. */
async function replayed(who: string | null, after: string): Promise<any[]> {
  const logged = await desk.log(who, after);
  for (const transport of ['ws', 'sse'] as const) {
    const subscriber = await desk.hub.subscribe(who, { query: LIVE, variables: { after } }, transport);
    expect(await take(subscriber, logged.length)).toEqual(logged);
    subscriber.leave();
  }
  return logged;
}

test.each(EVENT_ROWS.map((row) => [row.what, row] as const))('an alert was %s: who was away is told by the state of now', async (_what, row) => {
  const cursors = new Map(await Promise.all(STANDINGS.map(async (standing) => [standing, await desk.head(VIEWERS[standing])] as const)));
  const alert = await desk.publish('publisher-ua', alertOf(row, clock));
  await row.act(desk, alert, clock);
  const now = await desk.read('publisher-ua', alert.id);
  for (const standing of STANDINGS) {
    const events = await replayed(VIEWERS[standing], cursors.get(standing)!);
    expect([standing, inWords(events)]).toEqual([standing, row.replayed[standing] ?? '']);
    for (const event of events) {
      expect(event).toMatchObject({ alertId: alert.id, reference: alert.reference });
      // The alert of every event is the one of now.
      if (event.alert !== null) expect(event.alert).toEqual({ id: now.id, title: now.title, version: now.version });
    }
    expect(new Set(events.map(({ cursor }) => cursor)).size).toBe(events.length);
    // From the middle on it is the same log.
    for (const [index, { cursor }] of events.entries()) expect(await desk.log(VIEWERS[standing], cursor)).toEqual(events.slice(index + 1));
  }
});

test('what was taken away and given again stays taken away in its own event', async () => {
  const after = await desk.head('reader-ro');
  const alert = await desk.publish('publisher-ua', { audience: { level: 'COUNTRIES', countries: ['RO'] } });
  const to = (version: number, ...countries: string[]) => desk.do('publisher-ua', 'update', { id: alert.id, input: { version, audience: { level: 'COUNTRIES', countries } } });
  await to(1, 'MD');
  await to(2, 'RO', 'MD');
  expect(inWords(await replayed('reader-ro', after))).toBe('PUBLISHED WITHDRAWN- PUBLISHED');
  await to(3, 'MD');
  expect(inWords(await replayed('reader-ro', after))).toBe('PUBLISHED- WITHDRAWN- PUBLISHED- WITHDRAWN-');
});

test('after: null is as if it were not given', async () => {
  const whole = await desk.log('reader-md');
  const PAGE = 'query ($after: String) { alertEvents(first: 3, after: $after) { pageInfo { hasPreviousPage } edges { cursor } } }';
  const given = await desk.hub.data('reader-md', PAGE, { after: null });
  expect(given).toEqual(await desk.hub.data('reader-md', '{ alertEvents(first: 3) { pageInfo { hasPreviousPage } edges { cursor } } }'));
  expect(given.alertEvents).toEqual({ pageInfo: { hasPreviousPage: false }, edges: whole.slice(0, 3).map(({ cursor }) => ({ cursor })) });
  // A subscription begins with now.
  for (const asked of [{ query: LIVE, variables: { after: null } }, { query: LIVE }, { query: `subscription { alertEvents(after: null) { ${EVENT} } }` }]) {
    const subscriber = await desk.hub.subscribe('reader-md', asked);
    const { id } = await desk.publish('publisher-ua');
    expect((await take(subscriber, 1))[0]).toMatchObject({ kind: 'PUBLISHED', alertId: id });
    subscriber.leave();
  }
});

test('a stream goes from what was missed to what happens now, each event once and in order, whenever it begins', async () => {
  const after = await desk.head('reader-md');
  const published: Promise<any>[] = [];
  const subscribers: Subscriber[] = [];
  for (let round = 0; round < 6; round++) {
    for (let number = 0; number < 5; number++) published.push(desk.publish('publisher-ua', { title: `Round ${round}, number ${number}` }));
    subscribers.push(await desk.hub.subscribe('reader-md', { query: LIVE, variables: { after } }, round % 2 === 0 ? 'ws' : 'sse'));
  }
  const ids = (await Promise.all(published)).map(({ id }) => id);
  const logged = await desk.log('reader-md', after);
  expect(logged.map(({ alertId }) => alertId).toSorted()).toEqual(ids.toSorted());
  for (const subscriber of subscribers) {
    expect(await take(subscriber, logged.length)).toEqual(logged);
    expect(subscriber.taken()).toEqual([]);
    subscriber.leave();
  }
});

test('whoever is cut at each event and comes back with its cursor has each event once', async () => {
  const after = await desk.head('reader-md');
  for (let number = 0; number < 8; number++) await desk.publish('publisher-ua');
  const logged = await desk.log('reader-md', after);
  const had: any[] = [];
  for (let cursor = after; had.length < logged.length; cursor = had.at(-1).cursor) {
    const subscriber = await desk.hub.subscribe('reader-md', { query: LIVE, variables: { after: cursor } }, had.length % 2 === 0 ? 'ws' : 'sse');
    had.push(...await take(subscriber, 1));
    subscriber.leave();
  }
  expect(had).toEqual(logged);
});

test('an organisation is not told of what was taken back before it joined, and is of what is taken back since', async () => {
  const [withdrawn, narrowed, kept, later] = [await desk.publish('publisher-ua'), await desk.publish('publisher-ua'), await desk.publish('publisher-ua'), await desk.publish('publisher-ua')];
  const ours = [withdrawn.id, narrowed.id, kept.id, later.id];
  await desk.do('publisher-ua', 'withdraw', { id: withdrawn.id, reason: 'Before.' });
  await desk.do('publisher-ua', 'update', { id: narrowed.id, input: { version: 1, audience: { level: 'OWN' } } });
  clock.move(1);
  const key = await newcomer();
  const told = async () => (await desk.log(key)).filter(({ alertId }) => ours.includes(alertId)).map(({ kind, alertId, alert }) => [kind, alertId, alert === null ? null : 'readable']);
  expect(await told()).toEqual([['PUBLISHED', kept.id, 'readable'], ['PUBLISHED', later.id, 'readable']]);
  await desk.do('publisher-ua', 'withdraw', { id: later.id, reason: 'Since.' });
  // Its publishing was before they joined, and is nothing that they can read.
  expect(await told()).toEqual([['PUBLISHED', kept.id, 'readable'], ['WITHDRAWN', later.id, null]]);
  // However much of the log is nothing to them, a page holds something while the log goes on.
  for (let after: string | null = null, more = true; more;) {
    const { alertEvents }: any = await desk.hub.data(key, 'query ($after: String) { alertEvents(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor } } }', { after });
    expect(alertEvents.edges).toHaveLength(1);
    after = alertEvents.pageInfo.endCursor;
    more = alertEvents.pageInfo.hasNextPage;
  }
});

/** The key of somebody in an organisation that joins now. */
async function newcomer(): Promise<string> {
  const data = (mutation: string, input: object) => desk.hub.data('operator', mutation, { input });
  const { admitOrganisation } = await data('mutation ($input: AdmitOrganisationInput!) { admitOrganisation(input: $input) { ... on Organisation { id } } }', { slug: 'newcomer', name: 'Newcomer', kind: 'NGO', country: 'AL', languages: ['SQ'] });
  const { addPerson } = await data('mutation ($input: AddPersonInput!) { addPerson(input: $input) { ... on Person { id } } }', { organisation: admitOrganisation.id, name: 'Somebody New', email: 'somebody@newcomer.example', roles: ['READER'] });
  const { createKey } = await data('mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret } } }', { person: addPerson.id, label: 'For reading', scopes: ['ALERTS_READ'] });
  return createKey.secret;
}

// Driven by hand: no client of a socket reads as slowly as this.
test.each(['the database', 'memory'])('a slow reader is not given from %s what has been taken from it since it began', async (place) => {
  const { database } = desk.hub;
  const [access, tail] = [new Access(database, clock), new Tail(database)];
  await access.start();
  const { head } = await tail.log.bounds();
  if (place === 'memory') await tail.start();
  const live = new FanOut({ tail, access, clock });
  const parts = { database, access, tail, live, clock, abilities: new Abilities([alertPolicy]) } as unknown as AlertParts;
  const log = new Followed(parts, 'alerts', new AlertLog(parts, new AlertReader(parts)));
  const viewer = await access.authenticate(`Bearer ${desk.hub.key('reader-ro')}`);
  // Somebody who is live, and ahead of the slow one: it is not sent what they are.
  const quick = place === 'memory' ? new Taker<AlertEvent>(log.follow(null, {}), viewer) : null;
  const published = [await desk.publish('publisher-ua'), await desk.publish('publisher-ua'), await desk.publish('publisher-ua')];
  const [first, second, third] = published.map(({ id }) => id.slice('alert_'.length));
  // As in a hub that has just started: what was before is in the database only.
  if (place === 'the database') await tail.start();
  if (quick !== null) for (const id of [first, second, third]) expect(await quick.next()).toMatchObject({ alertId: id });
  const events = new Taker<AlertEvent>(log.follow(head, {}), viewer);

  expect(await events.next()).toMatchObject({ kind: 'PUBLISHED', alertId: first, alert: { version: 1 } });
  await desk.do('publisher-ua', 'update', { id: published[1].id, input: { version: 1, audience: { level: 'OWN' } } });
  const narrowed = (await tail.log.bounds()).head;
  while (tail.head < narrowed) await tail.next(tail.head, new AbortController().signal);
  expect(await events.next()).toMatchObject({ kind: 'PUBLISHED', alertId: second, alert: null });
  expect(await events.next()).toMatchObject({ kind: 'PUBLISHED', alertId: third, alert: { version: 1 } });
  expect(await events.next()).toMatchObject({ kind: 'WITHDRAWN', alertId: second, alert: null });
  events.leave();
  quick?.leave();
  await Promise.all([tail.stop(), access.stop()]);
});

test('a cursor from before what is kept gets one GAP, then the rest', async () => {
  const old = await desk.head('reader-md');
  await desk.publish('publisher-ua', { title: 'No longer in the log' });
  clock.move(401 * DAY);
  const kept = [await desk.publish('publisher-ua'), await desk.publish('publisher-ua')].map(({ id }) => id);
  await desk.hub.tail.log.prune(new Date(clock.now().getTime() - 400 * DAY));
  const gap = { kind: 'GAP', alertId: null, reference: null, alert: null, cursor: expect.any(String) };
  const events = await desk.log('reader-md', old);
  expect(events).toEqual([expect.objectContaining(gap), ...kept.map((alertId) => expect.objectContaining({ kind: 'PUBLISHED', alertId }))]);
  expect((await desk.log('reader-md')).map(({ alertId }) => alertId)).toEqual(kept);
  expect(await desk.log('reader-md', events[0].cursor)).toEqual(events.slice(1));
  const subscribers = [await desk.hub.subscribe('reader-md', { query: LIVE, variables: { after: old } }, 'ws'), await desk.hub.subscribe('reader-md', { query: LIVE, variables: { after: old } }, 'sse')];
  const { id } = await desk.publish('publisher-ua');
  for (const subscriber of subscribers) {
    expect(await take(subscriber, 4)).toEqual([...events, expect.objectContaining({ kind: 'PUBLISHED', alertId: id })]);
    subscriber.leave();
  }
});
