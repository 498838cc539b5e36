import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import type { Subscriber } from '../../support/subscriber.ts';
import { AlertDesk, EVENT } from './alert-desk.ts';
import { EVENT_ROWS, STANDINGS, VIEWERS, alertOf, inWords } from './event-table.ts';
import type { Standing } from './event-table.ts';

const clock = new MovableClock();
let desk: AlertDesk;
const live = new Map<Standing, Subscriber[]>();
const LIVE = `subscription ($after: String, $filter: AlertFilter) { alertEvents(after: $after, filter: $filter) { ${EVENT} } }`;

beforeAll(async () => {
  desk = new AlertDesk(await startHub({}, { clock }));
  for (const standing of STANDINGS) {
    live.set(standing, [await desk.hub.subscribe(VIEWERS[standing], { query: LIVE }, 'ws'), await desk.hub.subscribe(VIEWERS[standing], { query: LIVE, variables: { after: null } }, 'sse')]);
  }
});
afterAll(async () => {
  for (const subscriber of [...live.values()].flat()) subscriber.leave();
  await desk?.hub.close();
});

/** What came before the alert that everybody is told of. */
async function until(subscriber: Subscriber, sentinel: string): Promise<any[]> {
  const events: any[] = [];
  for (;;) {
    const { data, errors } = await subscriber.next();
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    if (data.alertEvents.alertId === sentinel) return events;
    events.push(data.alertEvents);
  }
}

test.each(EVENT_ROWS.map((row) => [row.what, row] as const))('an alert is %s: each viewer is told what is theirs, over WebSocket and SSE alike', async (_what, row) => {
  const marker = await desk.publish('publisher-md', { audience: { level: 'PUBLIC' } });
  const alert = await desk.publish('publisher-ua', alertOf(row, clock));
  const between = await desk.publish('publisher-md', { audience: { level: 'PUBLIC' } });
  const told = new Map<Subscriber, any[]>();
  for (const standing of STANDINGS) {
    for (const subscriber of live.get(standing)!) {
      await until(subscriber, marker.id);
      // Who is in the audience from the start is told of the publishing, with the alert whatever becomes of it.
      const published = await until(subscriber, between.id);
      const wasIn = row.replayed[standing] !== undefined && row.live[standing] !== 'PUBLISHED';
      expect([standing, inWords(published)]).toEqual([standing, wasIn ? 'PUBLISHED' : '']);
      told.set(subscriber, published);
    }
  }
  await row.act(desk, alert, clock);
  const end = await desk.publish('publisher-md', { audience: { level: 'PUBLIC' } });
  for (const standing of STANDINGS) {
    const [socket, stream] = await Promise.all(live.get(standing)!.map(async (subscriber) => {
      const done = await until(subscriber, end.id);
      expect([standing, inWords(done)]).toEqual([standing, row.live[standing] ?? '']);
      return [...told.get(subscriber)!, ...done];
    }));
    expect(stream).toEqual(socket);
    for (const event of socket!) expect(event).toMatchObject({ alertId: alert.id, reference: alert.reference });
    // The same events have the same cursors in the log.
    const logged = (await desk.log(VIEWERS[standing])).filter(({ alertId }) => alertId === alert.id);
    expect(logged.map(({ cursor, kind, occurredAt }) => [cursor, kind, occurredAt])).toEqual(socket!.map(({ cursor, kind, occurredAt }) => [cursor, kind, occurredAt]));
  }
});

test.each<[asked: object, field: string]>([
  [{ after: 'made up' }, 'after'], [{ after: '' }, 'after'], [{ filter: { region: 'UA-99' } }, 'filter.region'], [{ filter: { text: 'x'.repeat(201) } }, 'filter.text'], [{ filter: { since: '2026-02-30T00:00:00Z' } }, 'filter.since'],
])('a subscription with %j is refused by its path, for nobody too', async (variables, field) => {
  for (const who of ['reader-md', null]) {
    for (const transport of ['ws', 'sse'] as const) {
      const subscriber = await desk.hub.subscribe(who, { query: LIVE, variables }, transport);
      expect((await subscriber.next()).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
      subscriber.leave();
    }
  }
});

test('an event comes with the alert as the viewer may see it', async () => {
  const fields = 'alert { title publishedBy { slug } audience { countries { code } } acknowledgements { actionTaken } text(language: RO) { title isFallback } translations { title } }';
  const asked = { query: `subscription { alertEvents { kind ${fields} } }` };
  const [own, other] = [await desk.hub.subscribe('editor-ua', asked), await desk.hub.subscribe('reader-ro', asked, 'sse')];
  const alert = await desk.publish('publisher-ua', { shieldSource: true, audience: { level: 'COUNTRIES', countries: ['MD', 'RO'] } });
  await desk.do('publisher-md', 'acknowledge', { id: alert.id, actionTaken: 'Schools told.' });
  await desk.do('publisher-md', 'translate', { id: alert.id, input: { language: 'RO', title: 'Tradus', summary: 'Tradus.', ofVersion: 1 } });
  const take = async (subscriber: Subscriber, count: number) => {
    const events = [];
    for (let index = 0; index < count; index++) events.push((await subscriber.next()).data.alertEvents);
    return events;
  };
  const untranslated = { title: alert.title, text: { title: alert.title, isFallback: true }, translations: [] };
  const translated = { title: alert.title, text: { title: 'Tradus', isFallback: false }, translations: [{ title: 'Tradus' }] };
  const seenByOwn = { publishedBy: { slug: 'la-strada-ukraine' }, audience: { countries: [{ code: 'MD' }, { code: 'RO' }] } };
  const seenByOthers = { publishedBy: null, audience: { countries: null }, acknowledgements: [] };
  expect(await take(own, 3)).toEqual([
    { kind: 'PUBLISHED', alert: { ...untranslated, ...seenByOwn, acknowledgements: [] } }, { kind: 'UPDATED', alert: { ...untranslated, ...seenByOwn, acknowledgements: [{ actionTaken: 'Schools told.' }] } },
    { kind: 'UPDATED', alert: { ...translated, ...seenByOwn, acknowledgements: [{ actionTaken: 'Schools told.' }] } },
  ]);
  expect(await take(other, 2)).toEqual([{ kind: 'PUBLISHED', alert: { ...untranslated, ...seenByOthers } }, { kind: 'UPDATED', alert: { ...translated, ...seenByOthers } }]);
  for (const subscriber of [own, other]) subscriber.leave();
});

test.each<[who: string | null, filter: () => object, expected: string]>([
  ['reader-md', () => ({}), 'a:PUBLISHED a:UPDATED b:PUBLISHED c:PUBLISHED a:WITHDRAWN- b:UPDATED'],
  ['reader-md', () => ({ kind: 'ROUTE' }), 'a:PUBLISHED a:UPDATED'],
  ['reader-md', () => ({ kind: 'OTHER' }), 'a:UPDATED a:WITHDRAWN-'],
  ['reader-md', () => ({ country: 'RO' }), 'b:PUBLISHED b:UPDATED'],
  ['reader-md', () => ({ region: 'RO-IS' }), 'b:PUBLISHED b:UPDATED'],
  ['reader-md', () => ({ form: 'BEGGING' }), 'b:PUBLISHED b:UPDATED'],
  ['reader-md', () => ({ severityAtLeast: 'SEVERE' }), 'a:PUBLISHED a:UPDATED c:PUBLISHED a:WITHDRAWN- b:UPDATED'],
  ['reader-md', () => ({ severityAtLeast: 'EXTREME' }), 'b:UPDATED'],
  ['reader-md', () => ({ text: 'lantern' }), 'a:PUBLISHED a:UPDATED'],
  ['reader-md', () => ({ text: 'LÁNTE' }), 'a:PUBLISHED a:UPDATED'],
  ['reader-md', () => ({ text: 'scoala' }), 'b:PUBLISHED b:UPDATED'],
  ['reader-md', () => ({ text: '%' }), ''],
  ['reader-md', () => ({ publisher: desk.hub.person('publisher-ro').organisationId }), 'b:PUBLISHED b:UPDATED'],
  ['reader-md', () => ({ publisher: desk.hub.person('publisher-al').organisationId }), ''],
  ['editor-al', () => ({ publisher: desk.hub.person('publisher-al').organisationId }), 'c:PUBLISHED'],
  ['reader-md', () => ({ publisher: 'organisation_x' }), ''],
  ['reader-md', () => ({ since: new Date(clock.now().getTime() + 3000).toISOString(), includeExpired: false }), 'c:PUBLISHED a:WITHDRAWN- b:UPDATED'],
  ['reader-md', () => ({ text: 'secret' }), ''],
  ['editor-ua', () => ({ text: 'secret' }), 'd:PUBLISHED d:UPDATED'],
  ['editor-ua', () => ({ text: 'told' }), 'd:UPDATED'],
  [null, () => ({ text: 'told' }), 'd:PUBLISHED'],
  // What it said before it was theirs is nothing to search by.
  [null, () => ({ text: 'secret' }), ''],
  [null, () => ({}), 'd:PUBLISHED'],
])('%s with filter %# hears what it lets through, live as in the log', async (who, filter, expected) => {
  const variables = { filter: filter() };
  const after = await desk.head(who);
  const subscribers = [await desk.hub.subscribe(who, { query: LIVE, variables }), await desk.hub.subscribe(who, { query: LIVE, variables }, 'sse')];
  const everything = await desk.hub.subscribe(who, { query: LIVE });
  const names = new Map<string, string>();
  const publish = async (name: string, publisher: string, changes: object): Promise<any> => {
    clock.move(1000);
    const alert = await desk.publish(publisher, { ...changes, severity: 'SEVERE', ...changes });
    names.set(alert.id, name);
    return alert;
  };
  const network = { audience: { level: 'NETWORK' } };
  const a = await publish('a', 'publisher-ua', { ...network, kind: 'ROUTE', title: 'A lantern' });
  await desk.do('publisher-ua', 'update', { id: a.id, input: { version: 1, kind: 'OTHER', title: 'A light' } });
  const b = await publish('b', 'publisher-ro', { ...network, severity: 'MODERATE', region: 'RO-IS', forms: ['BEGGING'], title: 'Școala' });
  await publish('c', 'publisher-al', { ...network, shieldSource: true });
  await desk.do('publisher-ua', 'withdraw', { id: a.id, reason: 'Not so.' });
  await desk.do('publisher-ro', 'update', { id: b.id, input: { version: 1, severity: 'EXTREME' } });
  const d = await publish('d', 'publisher-ua', { audience: { level: 'OWN' }, title: 'A secret' });
  if (who !== 'reader-md' && who !== 'editor-al') await desk.do('publisher-ua', 'update', { id: d.id, input: { version: 1, title: 'Told', audience: { level: 'PUBLIC' } } });
  const inOrder = (events: any[]): string => events.map((event) => `${names.get(event.alertId)}:${inWords([event])}`).join(' ');

  // In the log, that a has since been withdrawn shows: none of its events comes with it.
  const logged = await desk.log(who, after, variables.filter);
  expect(inOrder(logged)).toBe(expected.replace(/a:(PUBLISHED|UPDATED)/g, 'a:$1-'));
  const last = (await desk.log(who, after)).at(-1);
  for (let event; event?.cursor !== last.cursor;) event = (await everything.next()).data.alertEvents;
  // Each filtered stream is at its end when it tells the next thing that its filter lets through.
  for (const subscriber of subscribers) {
    const events: any[] = [];
    for (let count = 0; count < logged.length; count++) events.push((await subscriber.next()).data.alertEvents);
    // How much of a was still to be read when its events came is a matter of how fast they were.
    expect(inOrder(events).replaceAll('a:PUBLISHED-', 'a:PUBLISHED').replaceAll('a:UPDATED-', 'a:UPDATED')).toBe(expected);
    expect(events.map(({ cursor }) => cursor)).toEqual(logged.map(({ cursor }) => cursor));
    expect(subscriber.taken()).toEqual([]);
  }
  for (const subscriber of [...subscribers, everything]) subscriber.leave();
});
