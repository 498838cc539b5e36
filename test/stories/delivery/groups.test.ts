import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { statementsOf } from '../../support/statements.ts';
import { AlertDesk } from '../alerts/alert-desk.ts';

let hub: TestHub;
let desk: AlertDesk;
beforeAll(async () => {
  hub = await startHub();
  desk = new AlertDesk(hub);
});
afterAll(() => hub?.close());

// Acknowledgements are asked of the database, so that each execution can be counted there.
const ACKNOWLEDGED = 'subscription ($after: String) { alertEvents(after: $after) { kind alert { id acknowledgements { organisation { slug } } } } }';

test('an event is executed once for each class of those who ask alike, however many they are and whatever they came with', async () => {
  const after = await desk.head('reader-md');
  const asked = (cursor: string | null) => ({ query: ACKNOWLEDGED, variables: { after: cursor } });
  const listeners = await Promise.all((['ws', 'sse'] as const).flatMap((transport) => [null, after].flatMap((cursor) =>
    ['publisher-md', 'approver-ro', 'publisher-ro', 'reader-ro', null].map((who) => hub.subscribe(who, asked(cursor), transport)))));
  // All are in their groups once they have had something; five ways in are five classes.
  const first = await desk.publish('publisher-ua', { audience: { level: 'PUBLIC' } });
  for (const listener of listeners) expect((await listener.next()).data.alertEvents.alert.id).toBe(first.id);
  let second = '';
  const statements = await statementsOf(async () => {
    second = (await desk.publish('publisher-ua', { audience: { level: 'PUBLIC' } })).id;
    for (const listener of listeners) expect((await listener.next()).data.alertEvents.alert.id).toBe(second);
  });
  const executions = statements.filter((statement) => statement.includes('"acknowledgement"') && !statement.startsWith('insert'));
  expect(listeners).toHaveLength(20);
  // One for each class, and one for what the publisher is answered where its answer asks for them.
  expect(executions.length).toBeGreaterThanOrEqual(5);
  expect(executions.length).toBeLessThanOrEqual(6);
  for (const listener of listeners) listener.leave();
});

test('every subscription gets its events under the id that its client chose, whatever signs are in it', async () => {
  const ids = ['1', '6f1c8a52-0b51-4b3a-9d7e-0f3f3b6f2a11', 'a "quoted" \\ id', 'ключ', '👪', '\u2028\u0000', 'x'.repeat(70_000)];
  const socket = new WebSocket(`${hub.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const came = new Map<string, unknown>();
  const ready = Promise.withResolvers<void>();
  const all = Promise.withResolvers<void>();
  const send = (message: object): void => socket.send(JSON.stringify(message));
  socket.on('open', () => send({ type: 'connection_init' }));
  socket.on('message', (text: Buffer) => {
    const message = JSON.parse(text.toString()) as { type: string; id: string; payload: any };
    if (message.type === 'connection_ack') {
      for (const id of ids) send({ type: 'subscribe', id, payload: { query: 'subscription { alertEvents { alert { id title summary } } }' } });
      send({ type: 'subscribe', id: 'last', payload: { query: '{ __typename }' } });
    } else if (message.id === 'last') ready.resolve();
    else if (message.type === 'next') {
      came.set(message.id, message.payload.data.alertEvents.alert);
      if (came.size === ids.length) all.resolve();
    }
  });
  await ready.promise;
  const summary = 'Підлітків вербують через оголошення — «робота за кордоном».';
  const { id, title } = await desk.publish('publisher-ua', { audience: { level: 'PUBLIC' }, language: 'UK', title: 'Пропозиції роботи', summary });
  await all.promise;
  expect([...came.keys()].toSorted()).toEqual(ids.toSorted());
  for (const alert of came.values()) expect(alert).toEqual({ id, title, summary });
  socket.terminate();
});

test('whoever leaves gets nothing more, and the others go on', async () => {
  const [stays, leaves] = [await hub.subscribe('reader-md', { query: 'subscription { alertEvents { alertId } }' }), await hub.subscribe('reader-md', { query: 'subscription { alertEvents { alertId } }' })];
  const first = await desk.publish('publisher-ua');
  for (const listener of [stays, leaves]) expect((await listener.next()).data.alertEvents.alertId).toBe(first.id);
  leaves.leave();
  await leaves.ended();
  const second = await desk.publish('publisher-ua');
  expect((await stays.next()).data.alertEvents.alertId).toBe(second.id);
  expect(leaves.taken()).toEqual([]);
  stays.leave();
});
