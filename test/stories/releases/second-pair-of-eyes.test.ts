import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { endReleases } from '../../../server/domains/alerts/release/end-releases.ts';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { draft } from '../alerts/alert-desk.ts';
import { DISPUTED, ReleaseDesk, disputed } from './release-desk.ts';

const clock = new MovableClock();
const logged: string[] = [];
const NUMBER = '+380 67 123 45 67';
let desk: ReleaseDesk;
beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => { logged.push(line); } });
  desk = new ReleaseDesk(await startHub({}, { clock, logger }));
  await desk.roles('editor-ua', 'EDITOR', 'APPROVER');
});
afterAll(() => desk?.hub.close());

const inHours = (hours: number): string => new Date(clock.now().getTime() + hours * 3_600_000).toISOString();

test('a disputed text waits sealed for a second person, who publishes exactly that, as its author', async () => {
  const input = disputed({ title: 'A desk for parents', severity: 'MINOR', urgency: 'PAST', region: 'UA-77', forms: ['BEGGING'], audience: { level: 'COUNTRIES', countries: ['MD'] }, expiresAt: inHours(240), shieldSource: true });
  expect((await desk.alerts.do('publisher-ua', 'publish', { input })).__typename).toBe('ScreeningFailed');
  const before = await desk.alerts.list('publisher-ua');
  const request = await desk.request('publisher-ua', { input });
  const { audience: _audience, region, shieldSource, ...told } = input;
  expect(request).toMatchObject({
    __typename: 'ReleaseRequest', act: 'PUBLISH', status: 'OPEN', author: 'Оксана Гречаник', isOwn: true, alert: null, decidedAt: null, decidedBy: null,
    requestedAt: clock.now().toISOString(), waitsUntil: inHours(72), findings: [{ kind: 'PHONE', count: 1 }],
    sealed: {
      ...told, shieldSource, region: { id: region }, country: null, fromOneCase: false, audience: { level: 'COUNTRIES', countries: [{ code: 'MD' }], organisations: [] },
      findings: [{ field: 'input.summary', kind: 'PHONE', start: DISPUTED.indexOf(NUMBER), end: DISPUTED.indexOf(NUMBER) + NUMBER.length }],
    },
  });
  expect(await desk.read('approver-ua', request.id)).toEqual({ ...request, isOwn: false });
  expect((await desk.list('approver-ua')).ids).toEqual([request.id]);
  expect(await desk.alerts.list('publisher-ua')).toEqual(before);

  clock.move(3_600_000);
  const alert = await desk.decide('approver-ua', request.id, true);
  expect(alert).toMatchObject({ __typename: 'Alert', ...told, version: 1, publishedAt: clock.now().toISOString(), expiresAt: input.expiresAt, region: { id: region }, publishedBy: { slug: 'la-strada-ukraine' }, sourceShielded: true });
  expect(await desk.alerts.read('reader-md', alert.id)).toMatchObject({ title: input.title, summary: DISPUTED, publishedBy: null });
  expect(await desk.alerts.read('reader-al', alert.id)).toBeNull();
  expect((await desk.alerts.log('reader-md')).at(-1)).toMatchObject({ kind: 'PUBLISHED', alertId: alert.id });
  const [kept] = await desk.hub.database.ask<{ author: string }>({ sql: `select 'person_' || author_id as author from alert where id = $1`, parameters: [alert.id.slice('alert_'.length)] });
  expect(kept!.author).toBe(desk.hub.person('publisher-ua').personId);
  // Again: the same answer, and nothing twice.
  expect(await desk.decide('approver-ua', request.id, true)).toEqual(alert);
  expect((await desk.alerts.list('publisher-ua')).total).toBe(before.total + 1);
  expect(await desk.read('publisher-ua', request.id)).toEqual({ ...request, status: 'APPROVED', sealed: null, alert: { id: alert.id }, decidedAt: clock.now().toISOString(), decidedBy: 'Мар’яна Стецюра' });
});

test('no word of a sealed text stands in the database, the log of events or the process\'s log, and none that was declined is left sealed', async () => {
  const summary = 'The wintergarden desk answers at +380 50 765 43 21.';
  const request = await desk.open('publisher-ua', { summary, idempotencyKey: 'wintergarden' });
  const told = await desk.everything();
  expect(told).toContain('"PHONE"');
  for (const part of ['wintergarden', '765 43 21', '7654321']) expect(told).not.toContain(part);
  const { sealed } = (await desk.hub.database.ask<{ sealed: string }>({ sql: `select sealed from release_request where status = 'OPEN'`, parameters: [] }))[0]!;
  expect(told).toContain(sealed);
  expect(await desk.decide('approver-ua', request.id, false)).toMatchObject({ __typename: 'ReleaseRequest', status: 'DECLINED', sealed: null, alert: null, decidedBy: 'Мар’яна Стецюра', findings: [{ kind: 'PHONE', count: 1 }] });
  expect(await desk.everything()).not.toContain(sealed);
  expect(await desk.decide('approver-ua', request.id, false)).toMatchObject({ __typename: 'ReleaseRequest', status: 'DECLINED' });
  expect(await desk.decide('approver-ua', request.id, true)).toMatchObject({ __typename: 'ReleaseClosed', request: { status: 'DECLINED' } });
  expect(logged.length).toBeGreaterThan(0);
  for (const part of ['wintergarden', '765 43 21', sealed]) expect(logged.join('')).not.toContain(part);
});

test('of two who decide at once one decides, and the other is told so', async () => {
  for (const approve of [true, false]) {
    const request = await desk.open('publisher-ua', { title: `Both at once, ${approve}` });
    const { total } = await desk.alerts.list('publisher-ua');
    const answers = await Promise.all([desk.decide('approver-ua', request.id, true), desk.decide('editor-ua', request.id, approve)]);
    const names = answers.map(({ __typename }) => __typename).toSorted();
    expect([['Alert', 'ReleaseClosed'], ['ReleaseClosed', 'ReleaseRequest']]).toContainEqual(names);
    expect((await desk.alerts.list('publisher-ua')).total).toBe(total + (names.includes('Alert') ? 1 : 0));
    expect(answers.find(({ __typename }) => __typename === 'ReleaseClosed')).toMatchObject({ message: expect.stringMatching(/has (approved|declined) it before you/), request: { status: names.includes('Alert') ? 'APPROVED' : 'DECLINED' } });
  }
});

test('ten clicks at once of one approver publish one alert, and each is answered with it', async () => {
  const request = await desk.open('publisher-ua', { title: 'Ten clicks' });
  const { total } = await desk.alerts.list('publisher-ua');
  const answers = await Promise.all(Array.from({ length: 10 }, () => desk.decide('approver-ua', request.id, true)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect((await desk.alerts.list('publisher-ua')).total).toBe(total + 1);
});

test('asking twice, one after the other or at once, is one request', async () => {
  const input = disputed({ title: 'Asked twice' });
  const answers = await Promise.all(Array.from({ length: 5 }, () => desk.request('publisher-ua', { input })));
  expect(new Set([...answers, await desk.request('publisher-ua', { input })].map(({ id }) => id)).size).toBe(1);
  expect((await desk.open('publisher-ua', { title: 'Asked otherwise' })).id).not.toBe(answers[0].id);
});

test('after 72 hours the text is gone, nobody can decide any more, and its author can ask again', async () => {
  const input = disputed({ title: 'Nobody came' });
  const request = await desk.request('publisher-ua', { input });
  clock.move(3 * DAY - 1);
  expect(await desk.read('approver-ua', request.id)).toMatchObject({ status: 'OPEN', sealed: { title: 'Nobody came' } });
  clock.move(1);
  for (const who of ['publisher-ua', 'approver-ua']) expect(await desk.read(who, request.id)).toMatchObject({ status: 'EXPIRED', sealed: null, decidedAt: null, decidedBy: null, findings: [{ kind: 'PHONE', count: 1 }] });
  for (const approve of [true, false]) expect(await desk.decide('approver-ua', request.id, approve)).toMatchObject({ __typename: 'ReleaseClosed', request: { id: request.id, status: 'EXPIRED' } });
  expect((await desk.list('approver-ua', { open: true })).ids).not.toContain(request.id);
  expect((await desk.list('approver-ua', { open: false })).ids).toContain(request.id);
  const again = await desk.request('publisher-ua', { input });
  expect(again).toMatchObject({ status: 'OPEN', sealed: { title: 'Nobody came' } });
  expect(again.id).not.toBe(request.id);
  const left = await desk.hub.database.ask<{ status: string }>({ sql: 'select status from release_request where sealed is not null and expires_at <= $1', parameters: [clock.now()] });
  expect(left).toEqual([]);
});

test('the chore deletes what waited for 72 hours, and nothing that still waits', async () => {
  const sealed = (): Promise<{ id: string }[]> => desk.hub.database.ask({ sql: `select 'release_' || id as id from release_request where num_nonnulls(sealed, sealed_key, digest) > 0`, parameters: [] });
  const over = await desk.open('publisher-ua', { title: 'Over soon' });
  clock.move(2 * DAY);
  const waiting = await desk.open('publisher-ua', { title: 'Over later' });
  clock.move(DAY);
  expect((await sealed()).map(({ id }) => id)).toContain(over.id);
  expect(await endReleases(desk.hub.database, clock)).toBeGreaterThanOrEqual(1);
  expect(await sealed()).toEqual([{ id: waiting.id }]);
  expect(await endReleases(desk.hub.database, clock)).toBe(0);
  expect(await desk.read('publisher-ua', over.id)).toMatchObject({ status: 'EXPIRED', sealed: null, findings: [{ kind: 'PHONE', count: 1 }] });
  expect(await desk.read('publisher-ua', waiting.id)).toMatchObject({ status: 'OPEN', sealed: { title: 'Over later' } });
});

test('a released text that is changed later is screened as a whole again, and can be released again', async () => {
  const alert = await desk.decide('approver-ua', (await desk.open('publisher-ua', { title: 'Changed later' })).id, true);
  const update = { version: 1, severity: 'MINOR' };
  expect(await desk.alerts.do('publisher-ua', 'update', { id: alert.id, input: update })).toMatchObject({ __typename: 'ScreeningFailed', findings: [{ kind: 'PHONE' }] });
  const request = await desk.request('publisher-ua', { id: alert.id, update });
  expect(request.sealed).toMatchObject({ title: 'Changed later', summary: DISPUTED, severity: 'MINOR' });
  expect(await desk.decide('approver-ua', request.id, true)).toMatchObject({ version: 2, severity: 'MINOR', summary: DISPUTED });
});

test('an update and a translation are released the same way', async () => {
  const alert = await desk.alerts.publish('publisher-ua');
  const update = { version: 1, summary: DISPUTED, severity: 'MODERATE', expiresAt: inHours(500) };
  const request = await desk.request('publisher-ua', { id: alert.id, update });
  expect(request).toMatchObject({ act: 'UPDATE', alert: { id: alert.id }, sealed: { title: alert.title, summary: DISPUTED, severity: 'MODERATE', language: null, audience: null, fromOneCase: null } });
  expect(await desk.decide('approver-ua', request.id, true)).toMatchObject({ id: alert.id, version: 2, summary: DISPUTED, severity: 'MODERATE', urgency: alert.urgency, expiresAt: update.expiresAt });
  const translation = { language: 'RO', title: 'Un birou pentru părinți', summary: 'Sunați la +40 721 234 567.', ofVersion: 2 };
  const other = await desk.request('publisher-md', { id: alert.id, translation });
  expect(other).toMatchObject({ act: 'TRANSLATE', author: 'Doina Rusnac', alert: { id: alert.id }, sealed: { title: translation.title, language: 'RO' } });
  expect(await desk.decide('approver-md', other.id, true)).toMatchObject({ id: alert.id, version: 2, translations: [{ language: 'RO', title: translation.title, summary: translation.summary, by: { slug: 'la-strada-moldova' } }] });
  expect((await desk.alerts.log('reader-al')).slice(-2).map(({ kind, alertId }) => [kind, alertId])).toEqual([['UPDATED', alert.id], ['UPDATED', alert.id]]);
});

test('what has an idempotency key is published once, however it comes to be', async () => {
  const input = disputed({ idempotencyKey: 'once released' });
  const request = await desk.request('publisher-ua', { input });
  const alert = await desk.decide('approver-ua', request.id, true);
  for (const answer of [await desk.request('publisher-ua', { input }), await desk.alerts.do('publisher-ua', 'publish', { input })]) expect(answer).toMatchObject({ __typename: 'Alert', id: alert.id });
  expect(await desk.alerts.refusal('publisher-ua', 'publish', { input: draft({ idempotencyKey: 'once released' }) })).toEqual({ code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' });
});
