import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { examplePartner } from '../../support/partner-process.ts';
import type { PartnerProcess } from '../../support/partner-process.ts';
import type { Result, Subscriber } from '../../support/subscriber.ts';
import { until } from '../../support/until.ts';
import { AlertDesk } from '../alerts/alert-desk.ts';
import { ENGINES, startJoinedHub } from './joined-hub.ts';
import { Calls, openLaStrada } from './la-strada.ts';
import { PartnerDesk } from './partner-desk.ts';

let hub: TestHub;
let partner: PartnerProcess;
let desk: PartnerDesk;
const STARTING = 180_000;
beforeAll(async () => {
  hub = await startHub({ OUTGOING_LOCAL: '1' });
  desk = new PartnerDesk(hub);
  partner = await examplePartner(hub.address);
}, STARTING);
afterAll(async () => {
  await hub?.close();
  await partner?.kill();
});

const CALLED = 'subscription { laStrada_called { topic } }';
const offer = () => ({ url: partner.url, sdl: readFileSync('clients/partner-example/subgraph.graphql', 'utf8'), timeout: 5000 });
const isUnavailable = ({ errors }: Result): boolean => errors?.[0]?.extensions['code'] === 'PARTNER_UNAVAILABLE';
const goesOn = async (subscriber: Subscriber): Promise<void> => {
  subscriber.taken();
  for (let count = 0; count < 3; count++) expect(await subscriber.next()).toEqual({ data: { laStrada_called: { topic: expect.any(String) } } });
};

test('a partner\'s events go on when another version of it is approved and when the graph is rolled back; when it is suspended they end, and that is told', async () => {
  const { id } = await desk.joined('steward-ua', 'laStrada', offer());
  await until(async () => (await hub.ask('reader-md', '{ laStrada_topics }')).data != null);
  const subscribers = [await hub.subscribe('reader-md', { query: CALLED }), await hub.subscribe('reader-md', { query: CALLED }, 'sse')];
  for (const subscriber of subscribers) await goesOn(subscriber);
  await desk.joined('steward-ua', 'laStrada', offer());
  await desk.rollBack();
  for (const subscriber of subscribers) await goesOn(subscriber);
  await desk.suspend(id);
  for (const subscriber of subscribers) {
    let last = await subscriber.next();
    while (!isUnavailable(last)) last = await subscriber.next();
    expect(last.data).toBeNull();
    expect((await subscriber.ended()).code).toBe(1000);
    expect(subscriber.taken()).toEqual([]);
  }
});

test.each(ENGINES)('the hub\'s own events go on without the part of a partner that was taken out (%s)', async (_how, engine) => {
  const joined = await startJoinedHub(engine);
  const laStrada = await openLaStrada({ organisation: joined.person('publisher-ua').organisationId }, new Calls());
  await joined.join(laStrada);
  const subscriber = await joined.subscribe('reader-md', { query: 'subscription { alertEvents { kind alert { id laStrada_note } } }' });
  const alerts = new AlertDesk(joined);
  const first = await alerts.publish('publisher-ua');
  expect(await subscriber.next()).toEqual({ data: { alertEvents: { kind: 'PUBLISHED', alert: { id: first.id, laStrada_note: `note on ${first.id}` } } } });
  joined.graph.takeOut(laStrada);
  const asked = laStrada.heard.length;
  const second = await alerts.publish('publisher-ua');
  expect(await subscriber.next()).toMatchObject({
    data: { alertEvents: { kind: 'PUBLISHED', alert: { id: second.id, laStrada_note: null } } },
    errors: [{ path: ['alertEvents', 'alert', 'laStrada_note'], extensions: { code: 'PARTNER_UNAVAILABLE' } }],
  });
  expect(laStrada.heard.length).toBe(asked);
  subscriber.leave();
  await joined.close();
  await laStrada.close();
});
