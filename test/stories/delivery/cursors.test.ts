import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { Abilities, Access } from '../../../server/access/index.ts';
import { FanOut, Followed, Tail } from '../../../server/delivery/index.ts';
import { AlertLog } from '../../../server/domains/alerts/alert.log.ts';
import type { AlertParts } from '../../../server/domains/alerts/alert.parts.ts';
import { AlertReader } from '../../../server/domains/alerts/alert.queries.ts';
import { alertPolicy } from '../../../server/domains/alerts/index.ts';
import type { AlertEvent } from '../../../server/domains/alerts/index.ts';
import { Seal, systemClock } from '../../../server/kernel/index.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { SECRET, freePort } from '../../support/process.ts';
import { Taker } from '../../support/taker.ts';
import { Follower, cursorsOf, publish } from '../../support/traffic.ts';
import type { Place } from '../../support/traffic.ts';

let hub: TestHub;
let metrics: string;
let writer: Place;
let reader: Place;
const seal = new Seal(SECRET);
beforeAll(async () => {
  metrics = await freePort();
  hub = await startHub({ FANAR_SECRET: SECRET, METRICS_PORT: metrics });
  [writer, reader] = [{ address: hub.address, key: hub.key('publisher-ua') }, { address: hub.address, key: hub.key('reader-md') }];
});
afterAll(() => hub?.close());

const PAGE = 'query ($first: Int, $after: String) { alertEvents(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { kind alertId cursor } } } }';

/** So many updates of one alert, written into the log at once as if somebody had made them. */
async function updates(count: number): Promise<void> {
  const alert = (await publish(writer)).slice('alert_'.length);
  await hub.database.ask({ sql: `update alert set summary = repeat(summary || ' ', 100) where id = $1`, parameters: [alert] });
  for (let left = count; left > 0; left -= 500) {
    await hub.database.ask({
      sql: `insert into event (type, subject_id, reference, owner_id, occurred_at, before_audience_level, before_audience_countries, before_audience_organisations,
          after_audience_level, after_audience_countries, after_audience_organisations, version_before, version_after)
        select 'alert.updated', id, reference, publisher_id, now(), 'NETWORK', '{}', '{}', 'NETWORK', '{}', '{}', 1, 1 from alert, generate_series(1, $2) where id = $1`,
      parameters: [alert, Math.min(500, left)],
    });
  }
}

test('a cursor ahead of the log, as after a restored backup, gets one GAP, then all there is; the GAP is a cursor itself', async () => {
  await updates(5);
  const logged = await cursorsOf(reader);
  const ahead = seal.close('event', seal.open('event', logged.at(-1)!)! + 1000);
  const { alertEvents } = await hub.data('reader-md', PAGE, { after: ahead });
  const [gap, ...rest] = alertEvents.edges;
  expect(gap.node).toMatchObject({ kind: 'GAP', alertId: null });
  expect(rest.map((edge: any) => edge.cursor)).toEqual(logged);
  expect((await hub.data('reader-md', PAGE, { after: gap.cursor })).alertEvents.edges).toEqual(rest);
  // A page of one is the GAP alone, and goes on.
  const one = (await hub.data('reader-md', PAGE, { after: ahead, first: 1 })).alertEvents;
  expect(one).toEqual({ pageInfo: { hasNextPage: true, endCursor: gap.cursor }, edges: [{ ...gap, node: { ...gap.node } }] });
  for (const transport of ['ws', 'sse'] as const) {
    const follower = new Follower(SECRET, ahead, transport);
    await follower.join(reader);
    await follower.take(1 + logged.length);
    expect(follower.had.map(({ kind }) => kind).filter((kind) => kind === 'GAP')).toHaveLength(1);
    expect(follower.had.slice(1).map(({ cursor }) => cursor)).toEqual(logged);
    const id = await publish(writer);
    await follower.take(1);
    expect(follower.had.at(-1)).toMatchObject({ kind: 'PUBLISHED', alertId: id });
    logged.push(follower.had.at(-1)!.cursor);
    follower.leave();
  }
});

// Large enough for a few thousand not to find room between the hub and its reader.
const LARGE = 'subscription ($after: String) { alertEvents(after: $after) { cursor kind alertId alert { title summary } } }';

/** A reader that takes one message and then nothing more until it is told to. */
async function pausing(after: string): Promise<{ events: any[]; until: (count: number) => Promise<void>; closed: Promise<unknown>; socket: WebSocket }> {
  const socket = new WebSocket(`${hub.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const events: any[] = [];
  let look = (): void => {};
  const closed = new Promise<number>((resolve) => { socket.once('close', resolve); });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${reader.key}` } })));
  socket.on('message', (text: Buffer) => {
    const message = JSON.parse(text.toString()) as { type: string; payload: any };
    if (message.type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: LARGE, variables: { after } } }));
    if (message.type === 'next') events.push(message.payload.data.alertEvents);
    look();
  });
  const until = (count: number): Promise<void> => new Promise((resolve, reject) => {
    void closed.then((code) => reject(new Error(`closed with ${code}`)));
    look = () => { if (events.length >= count) resolve(); };
    look();
  });
  return { events, until, closed, socket };
}

test('a live reader too slow for what is bounded is cut; with its last cursor it gets what it missed from the database, each once and in order', async () => {
  await updates(1);
  const before = await cursorsOf(reader);
  const slow = await pausing(before.at(-2)!);
  await slow.until(1);
  slow.socket.pause();
  const there = hub.tail.head;
  await updates(4000);
  const head = (await hub.tail.log.bounds()).head;
  while (hub.tail.head < head) await hub.tail.next(hub.tail.head, new AbortController().signal);
  expect(hub.tail.holds(there)).toBe(false);
  const missed = (await cursorsOf(reader)).slice(before.length - 1);
  while (!(await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()).includes('fanar_connections_dropped_total{kind="socket"} 1')) await hub.data(null, '{ __typename }');
  slow.socket.resume();
  await slow.closed;
  const had = slow.events.map(({ cursor }) => cursor);
  expect(had.length).toBeLessThan(missed.length);
  expect(had).toEqual(missed.slice(0, had.length));

  const replays: string[] = [];
  const hear = (text: unknown): void => { if (String(text).includes('from "event" as "e"')) replays.push(String(text)); };
  subscribe('fanar:statement', hear);
  const again = await pausing(had.at(-1)!);
  await again.until(missed.length - had.length);
  unsubscribe('fanar:statement', hear);
  expect(again.events.map(({ cursor }) => cursor)).toEqual(missed.slice(had.length));
  // In memory were the last 2,000 or so: the rest was read again.
  expect(replays.length).toBeGreaterThan(1);
  again.socket.terminate();
}, 120_000);

test('a stream that is not read is cut likewise, without complete, and nothing is missed by the last cursor', async () => {
  await updates(1);
  const before = await cursorsOf(reader);
  const asked = request(`${hub.address}/graphql/stream`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${reader.key}` } });
  asked.end(JSON.stringify({ query: LARGE, variables: { after: before.at(-2) } }));
  const [response] = await once(asked, 'response') as [IncomingMessage];
  let text = '';
  // Heard all the time: what comes while nobody listens is lost.
  await new Promise<void>((resolve) => { response.on('data', (part) => { text += String(part); if (text.includes('event: next')) resolve(); }).on('error', () => {}); });
  response.pause();
  await updates(4000);
  while (!(await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()).includes('fanar_connections_dropped_total{kind="stream"} 1')) await hub.data(null, '{ __typename }');
  const all = (await cursorsOf(reader)).slice(before.length - 1);
  response.resume();
  await new Promise((resolve) => { response.once('close', resolve); });
  expect(text).not.toContain('event: complete');
  // What came last may have been cut off in its middle.
  const had = text.split('\n\n').slice(0, -1).flatMap((event) => (event.startsWith('event: next') ? [JSON.parse(event.slice(event.indexOf('{'))).data.alertEvents.cursor as string] : []));
  expect(had.length).toBeLessThan(all.length);
  expect(had).toEqual(all.slice(0, had.length));
  const again = await pausing(had.at(-1)!);
  await again.until(all.length - had.length);
  expect(again.events.map(({ cursor }) => cursor)).toEqual(all.slice(had.length));
  again.socket.terminate();
}, 120_000);

test('what is pruned while somebody replays it is told as a GAP, not passed over', async () => {
  await updates(250);
  const { database } = hub;
  const [access, tail] = [new Access(database, systemClock), new Tail(database)];
  await Promise.all([access.start(), tail.start()]);
  const live = new FanOut({ tail, access, clock: systemClock });
  const parts = { database, access, tail, live, clock: systemClock, abilities: new Abilities([alertPolicy]), seal } as unknown as AlertParts;
  const alerts = new AlertReader(parts);
  const viewer = await access.authenticate(`Bearer ${reader.key}`);
  const logged = (await cursorsOf(reader)).map((cursor) => seal.open('event', cursor)!);
  const events = new Taker<AlertEvent>(new Followed(parts, 'alerts', new AlertLog(parts, alerts)).follow(logged.at(-251)!, {}), viewer);
  const had = [(await events.next()).position];
  await hub.tail.log.prune(new Date(Date.now() + 1000));
  for (let kind = ''; kind !== 'GAP';) {
    const event = await events.next();
    ({ kind } = event);
    had.push(event.position);
  }
  // The page that was read goes out; what is behind it may not be there, and that is said.
  expect(had.slice(0, -1)).toEqual(logged.slice(-250).slice(0, had.length - 1));
  expect(had.length).toBeLessThan(250);
  expect(had.at(-1)).toBe(logged.at(-1));
  const next = events.next();
  const id = await publish(writer);
  expect(await next).toMatchObject({ kind: 'PUBLISHED', alertId: id.slice('alert_'.length) });
  events.leave();
  await Promise.all([tail.stop(), access.stop()]);
  // The rows stay for an hour, for those who read them at this moment.
  expect((await database.ask<{ count: number }>({ sql: 'select count(*) as count from event', parameters: [] }))[0]!.count).toBeGreaterThan(250);
  expect(await cursorsOf(reader)).toHaveLength(1);
});
