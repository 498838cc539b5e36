import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY, MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, EVENT } from './alert-desk.ts';

const clock = new MovableClock();
let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub({}, { clock, haste: 10 })); });
afterAll(() => desk?.hub.close());

const LIVE = { query: `subscription { alertEvents { ${EVENT} } }` };
const inDays = (days: number): string => new Date(clock.now().getTime() + days * DAY).toISOString();

test('an alert that has passed its end is told once, stays readable, and is listed only where asked for', async () => {
  const alert = await desk.publish('publisher-ua', { expiresAt: inDays(1) });
  const lasting = await desk.publish('publisher-ua');
  const people = ['publisher-ua', 'reader-al'] as const;
  const [subscribers, after] = [await Promise.all(people.map((who) => desk.hub.subscribe(who, LIVE))), await desk.head('reader-al')];
  expect((await desk.list('reader-al')).ids.slice(0, 2)).toEqual([lasting.id, alert.id]);

  clock.move(DAY - 1);
  expect((await desk.list('reader-al')).ids).toContain(alert.id);
  clock.move(1);
  const { ids, total } = await desk.list('reader-al');
  expect(ids).not.toContain(alert.id);
  expect(await desk.list('reader-al', { includeExpired: true })).toEqual({ ids: [lasting.id, alert.id, ...ids.slice(1)], total: total + 1 });

  for (const subscriber of subscribers) {
    const { data } = await subscriber.next();
    expect(data.alertEvents).toMatchObject({ kind: 'EXPIRED', alertId: alert.id, reference: alert.reference, occurredAt: clock.now().toISOString(), alert: { title: alert.title, version: 1 } });
  }
  expect(await desk.read('reader-al', alert.id)).toMatchObject({ title: alert.title, version: 1, updatedAt: null, expiresAt: alert.expiresAt });

  // The hub looks each second; the next alert to end is told at a later look, so another EXPIRED of the first would show.
  const next = await desk.publish('publisher-ua', { expiresAt: inDays(1) });
  clock.move(2 * DAY);
  for (const subscriber of subscribers) {
    expect((await subscriber.next()).data.alertEvents).toMatchObject({ kind: 'PUBLISHED', alertId: next.id });
    expect((await subscriber.next()).data.alertEvents).toMatchObject({ kind: 'EXPIRED', alertId: next.id });
    subscriber.leave();
  }
  expect((await desk.log('reader-al', after)).map(({ kind, alertId }) => [kind, alertId])).toEqual([['EXPIRED', alert.id], ['PUBLISHED', next.id], ['EXPIRED', next.id]]);
});

test('an alert given a later end is current again, and ends again', async () => {
  const live = await desk.hub.subscribe('reader-al', LIVE);
  const alert = await desk.publish('publisher-ua', { expiresAt: inDays(1) });
  clock.move(DAY);
  const kinds = [await live.next(), await live.next()].map(({ data }) => data.alertEvents.kind);
  expect(kinds).toEqual(['PUBLISHED', 'EXPIRED']);
  // Changed without a new end it stays past.
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title: 'Past, and corrected' } });
  expect((await desk.list('reader-al')).ids).not.toContain(alert.id);
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 2, expiresAt: inDays(1) } });
  expect((await desk.list('reader-al')).ids).toContain(alert.id);
  clock.move(DAY);
  expect([await live.next(), await live.next(), await live.next()].map(({ data }) => data.alertEvents.kind)).toEqual(['UPDATED', 'UPDATED', 'EXPIRED']);
  live.leave();
});

test('the end of an alert is told to those who may read it, and not at all once it is withdrawn', async () => {
  const live = await Promise.all(['reader-md', 'reader-al', null].map((who) => desk.hub.subscribe(who, LIVE)));
  const [moldova, albania, nobody] = live as [typeof live[0], typeof live[0], typeof live[0]];
  const expiresAt = inDays(1);
  const narrow = await desk.publish('publisher-ua', { expiresAt, audience: { level: 'COUNTRIES', countries: ['MD'] } });
  const gone = await desk.publish('publisher-ua', { expiresAt, audience: { level: 'COUNTRIES', countries: ['MD'] } });
  await desk.do('publisher-ua', 'withdraw', { id: gone.id, reason: 'Not so.' });
  const open = await desk.publish('publisher-ua', { expiresAt: inDays(2), audience: { level: 'PUBLIC' } });
  clock.move(DAY);
  const take = async (from: typeof moldova, count: number) => {
    const taken = [];
    for (let index = 0; index < count; index++) taken.push((await from.next()).data.alertEvents);
    return taken.map(({ kind, alertId }) => [kind, alertId]);
  };
  expect(await take(moldova, 5)).toEqual([['PUBLISHED', narrow.id], ['PUBLISHED', gone.id], ['WITHDRAWN', gone.id], ['PUBLISHED', open.id], ['EXPIRED', narrow.id]]);
  clock.move(DAY);
  expect(await take(moldova, 1)).toEqual([['EXPIRED', open.id]]);
  for (const other of [albania, nobody]) expect(await take(other, 2)).toEqual([['PUBLISHED', open.id], ['EXPIRED', open.id]]);
  for (const each of live) each.leave();
});

test('an end that is not in the future is refused, at publishing and at updating', async () => {
  for (const moment of [clock.now().toISOString(), new Date(clock.now().getTime() - SECOND).toISOString(), '1999-12-31T23:59:59Z']) {
    for (const who of ['publisher-ua', 'reader-al', null]) {
      expect(await desk.refusal(who, 'publish', { input: { kind: 'OTHER', severity: 'MINOR', urgency: 'PAST', certainty: 'UNKNOWN', title: 'A title', summary: 'A summary.', language: 'EN', audience: { level: 'NETWORK' }, expiresAt: moment } })).toEqual({ code: 'BAD_USER_INPUT', field: 'input.expiresAt' });
      expect(await desk.refusal(who, 'update', { id: 'alert_x', input: { version: 1, expiresAt: moment } })).toEqual({ code: 'BAD_USER_INPUT', field: 'input.expiresAt' });
    }
  }
});
