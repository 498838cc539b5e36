import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pino from 'pino';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { freePort } from '../../support/process.ts';
import { Receiver, isSigned } from '../../support/receiver.ts';
import { until } from '../../support/until.ts';
import { LOCAL, STEWARD, act, keyOf, made, published, seen } from './webhooks.ts';

const [MINUTE, HOUR] = [60 * SECOND, 3600 * SECOND];

let hub: TestHub;
let clock: MovableClock;
let receiver: Receiver;
let metrics: string;
const faults: string[] = [];
beforeAll(async () => {
  clock = new MovableClock();
  const METRICS_PORT = await freePort();
  metrics = `http://127.0.0.1:${METRICS_PORT}/metrics`;
  hub = await startHub({ ...LOCAL, METRICS_PORT }, { clock, logger: pino({ level: 'error' }, { write: (line: string) => { faults.push(line); } }) });
});
afterAll(() => hub?.close());
beforeEach(async () => { receiver = await new Receiver().open(); });
afterEach(async () => {
  // Those of one test would go on sending through the next.
  const { webhooks } = await hub.data(STEWARD, '{ webhooks(first: 100) { edges { node { id } } } }');
  for (const { node } of webhooks.edges) await hub.data(STEWARD, 'mutation ($id: ID!) { deleteWebhook(id: $id) }', { id: node.id });
  await receiver.close();
});

const arrived = (count: number): Promise<void> => until(() => receiver.received.length >= count);
const titles = (): (string | undefined)[] => receiver.received.map(({ body }) => body.data.alert?.title);
/** Moves the clock on in steps until it holds, as the hours pass. */
async function inTime(step: number, holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let steps = 0; !await holds(); steps++) {
    if (steps > 300) throw new Error('It did not come to that in time.');
    clock.move(step);
    await until(holds, 1200).catch(() => {});
  }
}

test('an alert arrives signed, with what its reader would be answered, under the id that its cursor makes', async () => {
  const { id, secret } = await made(hub, receiver.url);
  const alertId = await published(hub, 'Offers of work at a border crossing');
  await arrived(1);
  const [message] = receiver.received;
  expect(message!.body).toMatchObject({ type: 'alert.published', data: { kind: 'PUBLISHED', alertId, alert: { id: alertId, title: 'Offers of work at a border crossing', publishedBy: { name: expect.any(String) }, tlp: 'GREEN' } } });
  expect(message!.id).toBe(`event_${message!.body.data.cursor}`);
  expect(message!.body.timestamp).toBe(message!.body.data.occurredAt);
  expect({ signed: isSigned(message!, secret), withAnother: isSigned(message!, `whsec_${Buffer.alloc(32).toString('base64')}`), changed: isSigned({ ...message!, raw: `${message!.raw} ` }, secret) })
    .toEqual({ signed: true, withAnother: false, changed: false });
  expect(Number(message!.headers['webhook-timestamp'])).toBe(Math.floor(clock.now().getTime() / 1000));
  await until(async () => (await seen(hub, id)).deliveries.edges.length === 1);
  const webhook = await seen(hub, id);
  expect(webhook).toMatchObject({ state: 'ACTIVE', failedAttempts: 0, cursor: message!.body.data.cursor, deliveries: { edges: [{ node: { messageId: message!.id, type: 'alert.published', attempt: 1, outcome: 'DELIVERED', status: 204 } }] } });
  expect(webhook.lastSuccessAt).not.toBeNull();
  const measured = await (await fetch(metrics)).text();
  for (const line of ['fanar_webhook_attempts_total{outcome="DELIVERED"} 1', 'fanar_webhook_lag_seconds_count 1']) expect(measured).toContain(line);
});

test('a receiver that is down for an hour has all events afterwards, once each by id, in order', async () => {
  const { id, secret } = await made(hub, receiver.url);
  await receiver.close();
  const start = clock.now().getTime();
  for (const title of ['First of the hour', 'Second of the hour']) await published(hub, title);
  await until(async () => (await seen(hub, id)).failedAttempts === 1);
  await inTime(15 * MINUTE, () => clock.now().getTime() - start >= HOUR);
  await published(hub, 'Third, when the hour was over');
  const down = await seen(hub, id);
  expect(down.failedAttempts).toBeGreaterThan(2);
  expect(down.deliveries.edges.every(({ node }: any) => node.outcome === 'UNREACHABLE' && node.status === null)).toBe(true);
  await receiver.open();
  await inTime(HOUR, () => receiver.received.length >= 3);
  await until(async () => (await seen(hub, id)).failedAttempts === 0 && (await seen(hub, id)).lastSuccessAt !== null);
  expect(titles()).toEqual(['First of the hour', 'Second of the hour', 'Third, when the hour was over']);
  expect(new Set(receiver.ids).size).toBe(3);
  expect(receiver.received.every((message) => isSigned(message, secret))).toBe(true);
});

test('an event that is not taken is tried again under the same id, and none overtakes it', async () => {
  await made(hub, receiver.url);
  let refusals = 2;
  receiver.answer = () => (refusals-- > 0 ? 500 : 200);
  await published(hub, 'Refused twice');
  await published(hub, 'Behind it');
  await inTime(10 * SECOND, () => receiver.received.length >= 4);
  expect(titles()).toEqual(['Refused twice', 'Refused twice', 'Refused twice', 'Behind it']);
  const [first, second, third, fourth] = receiver.ids;
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first);
});

test('a receiver that says when to come again is heard', async () => {
  const { id } = await made(hub, receiver.url);
  receiver.answer = () => ({ status: 503, headers: { 'retry-after': '3600' } });
  await published(hub, 'Too much at once');
  await until(async () => (await seen(hub, id)).failedAttempts === 1);
  const { nextAttemptAt } = await seen(hub, id);
  expect(Date.parse(nextAttemptAt) - clock.now().getTime()).toBe(HOUR);
});

test('after three days it is parked for all to see, and a replay brings everything from where it was', async () => {
  const { id } = await made(hub, receiver.url);
  receiver.answer = () => 500;
  await published(hub, 'On a Friday');
  await arrived(1);
  await inTime(12 * HOUR, async () => (await seen(hub, id)).state === 'PARKED');
  expect(await seen(hub, id)).toMatchObject({ state: 'PARKED', parkedBecause: 'UNANSWERED', nextAttemptAt: null });
  const tries = receiver.received.length;
  expect(tries).toBeGreaterThan(5);
  await published(hub, 'On the Monday after');
  receiver.answer = () => 200;
  await act(hub, ['replayWebhook', id]);
  await arrived(tries + 2);
  expect(titles().slice(tries)).toEqual(['On a Friday', 'On the Monday after']);
  await until(async () => (await seen(hub, id)).failedAttempts === 0);
  expect(await seen(hub, id)).toMatchObject({ state: 'ACTIVE', parkedBecause: null });
}, 60_000);

test('410 Gone parks at once', async () => {
  const { id } = await made(hub, receiver.url);
  receiver.answer = () => 410;
  await published(hub, 'Nobody there any more');
  await until(async () => (await seen(hub, id)).state === 'PARKED');
  expect((await seen(hub, id)).parkedBecause).toBe('GONE');
  expect(receiver.received).toHaveLength(1);
});

test('while a secret changes both sign for 24 hours, then the new one alone', async () => {
  const { id, secret } = await made(hub, receiver.url);
  const { secret: next } = await act(hub, ['rotateWebhookSecret', id]);
  expect(next).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  await published(hub, 'Within the day');
  await arrived(1);
  expect([isSigned(receiver.received[0]!, secret), isSigned(receiver.received[0]!, next)]).toEqual([true, true]);
  expect((await seen(hub, id)).formerSecretUntil).not.toBeNull();
  clock.move(24 * HOUR);
  await published(hub, 'A day later');
  await arrived(2);
  expect([isSigned(receiver.received[1]!, secret), isSigned(receiver.received[1]!, next)]).toEqual([false, true]);
  expect((await seen(hub, id)).formerSecretUntil).toBeNull();
});

test('paused it waits, and resumed it goes on with the next event', async () => {
  const { id } = await made(hub, receiver.url);
  await act(hub, ['pauseWebhook', id]);
  await published(hub, 'While it was paused');
  const { id: other } = await made(hub, receiver.url);
  await published(hub, 'For the other');
  await arrived(1);
  expect(titles()).toEqual(['For the other']);
  await act(hub, ['resumeWebhook', id]);
  await arrived(3);
  expect(titles()).toEqual(['For the other', 'While it was paused', 'For the other']);
  expect(other).not.toBe(id);
});

test('replayed from a cursor or a moment it sends again what it sent, under the same ids', async () => {
  const { id } = await made(hub, receiver.url);
  for (const title of ['One', 'Two', 'Three'].map((word) => `${word} to be replayed`)) {
    clock.move(SECOND);
    await published(hub, title);
  }
  await arrived(3);
  const ids = receiver.ids;
  const replay = (more: object): Promise<unknown> => hub.data(STEWARD, 'mutation ($id: ID!, $after: String, $since: DateTime) { replayWebhook(id: $id, after: $after, since: $since) { state } }', { id, ...more });
  await replay({ after: receiver.received[0]!.body.data.cursor });
  await arrived(5);
  expect(receiver.ids.slice(3)).toEqual(ids.slice(1));
  await replay({ since: receiver.received[2]!.body.timestamp });
  await arrived(6);
  expect(receiver.ids.slice(5)).toEqual(ids.slice(2));
});

test('where the log no longer reaches back the webhook is told so, and then has the rest', async () => {
  const { id } = await made(hub, receiver.url);
  await published(hub, 'Too old to be kept');
  await arrived(1);
  clock.move(HOUR);
  await hub.tail.log.prune(clock.now());
  await published(hub, 'Young enough');
  await arrived(2);
  await hub.data(STEWARD, 'mutation ($id: ID!) { replayWebhook(id: $id, since: "2026-01-01T00:00:00Z") { state } }', { id });
  await arrived(4);
  const [old, young, gap, again] = receiver.received;
  expect(gap!.body).toMatchObject({ type: 'log.gap', data: { kind: 'GAP', alertId: null, alert: null } });
  // Its place is that of an event which has been sent: whoever keeps ids would take it for that one.
  expect(gap!.id).toBe(`gap_${old!.body.data.cursor}`);
  expect(again!.id).toBe(young!.id);
});

test('a test message says so, holds nothing, and comes once in ten seconds', async () => {
  const { id, secret } = await made(hub, receiver.url);
  expect(await act(hub, ['testWebhook', id])).toMatchObject({ type: 'webhook.test', outcome: 'DELIVERED', status: 204 });
  expect(receiver.received.map(({ body }) => body)).toEqual([{ type: 'webhook.test', timestamp: expect.any(String), data: {} }]);
  expect(isSigned(receiver.received[0]!, secret)).toBe(true);
  const again = await hub.ask(STEWARD, 'mutation ($id: ID!) { testWebhook(id: $id) { outcome } }', { id });
  expect(again.errors![0]!.extensions['code']).toBe('RATE_LIMITED');
  clock.move(10 * SECOND);
  receiver.answer = () => 404;
  expect(await act(hub, ['testWebhook', id])).toMatchObject({ outcome: 'REFUSED', status: 404 });
  expect((await seen(hub, id)).failedAttempts).toBe(0);
});

test('deleted while its receiver thinks it is gone, and nothing fails', async () => {
  let answer: (status: number) => void = () => {};
  receiver.answer = () => new Promise((resolve) => { answer = resolve; });
  const { id } = await made(hub, receiver.url);
  await published(hub, 'For one that is about to go');
  await arrived(1);
  await hub.data(STEWARD, 'mutation ($id: ID!) { deleteWebhook(id: $id) }', { id });
  answer(200);
  await until(async () => (await hub.database.ask({ sql: 'select 1 from round', parameters: [] })).length === 0);
  expect(await seen(hub, id)).toBeNull();
  expect(faults).toEqual([]);
});

test('a slow receiver holds up no other', async () => {
  const slow = await new Receiver().open();
  let answer: (status: number) => void = () => {};
  slow.answer = () => new Promise((resolve) => { answer = resolve; });
  await made(hub, slow.url);
  await made(hub, receiver.url);
  await published(hub, 'To both');
  await until(() => slow.received.length === 1);
  await published(hub, 'While one of them thinks');
  await arrived(2);
  expect(titles()).toEqual(['To both', 'While one of them thinks']);
  expect(slow.received).toHaveLength(1);
  answer(200);
  await until(() => slow.received.length === 2);
  await slow.close();
});

test('when the key it reads by is revoked nothing more is sent, it says why, and with another key it goes on', async () => {
  const key = await keyOf(hub, ['ALERTS_READ', 'WEBHOOKS_ADMINISTER']);
  const { id } = await made(hub, receiver.url, { by: key.secret });
  await published(hub, 'With the key');
  await arrived(1);
  await hub.data(STEWARD, 'mutation ($id: ID!) { revokeKey(id: $id) { id } }', { id: key.id });
  await published(hub, 'Without it');
  await until(async () => (await seen(hub, id)).state === 'PARKED');
  expect((await seen(hub, id)).parkedBecause).toBe('READER_ENDED');
  expect(receiver.received).toHaveLength(1);
  await act(hub, ['resumeWebhook', id]);
  await arrived(2);
  expect(titles()).toEqual(['With the key', 'Without it']);
});
