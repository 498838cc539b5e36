import { expect, test } from '@jest/globals';
import { AlertDesk } from '../alerts/alert-desk.ts';
import { ENGINES, onBoth } from './joined-hub.ts';
import type { JoinedHub } from './joined-hub.ts';
import { Calls, openLaStrada } from './la-strada.ts';
import { until } from '../../support/until.ts';

interface At { hub: JoinedHub; calls: Calls; desk: AlertDesk; id: string; hidden: string }

const of = onBoth<At>(async (hub) => {
  const desk = new AlertDesk(hub);
  const hidden = (await desk.publish('publisher-ua', { audience: { level: 'OWN' } })).id;
  const [calls, id] = [new Calls(), hub.person('publisher-ua').organisationId];
  const partner = await openLaStrada({ organisation: id, hidden }, calls);
  await hub.join(partner);
  return { hub, calls, desk, id, hidden, partners: [partner] };
});
const CASES = ENGINES.flatMap(([how]) => (['ws', 'sse'] as const).map((transport) => [how, transport] as const));
const STARTED = 'subscription { call: laStrada_callStarted { number about { slug laStrada_number } alert { id title } } }';

test.each(CASES)('a partner\'s events come to the hub\'s subscribers, with what the hub knows of them (%s, %s)', async (how, transport) => {
  const { hub, calls, id } = of(how);
  const subscriber = await hub.subscribe('reader-md', { query: STARTED }, transport);
  await calls.until(1);
  calls.start({ number: 7, about: { __typename: 'Organisation', id } });
  calls.start({ number: 8, about: null });
  expect(await subscriber.next()).toEqual({ data: { call: { number: 7, about: { slug: 'la-strada-ukraine', laStrada_number: `number of ${id}` }, alert: null } } });
  expect(await subscriber.next()).toEqual({ data: { call: { number: 8, about: null, alert: null } } });
  subscriber.leave();
  await calls.until(0);
});

test.each(CASES)('each subscriber has of an event what they may read at that moment (%s, %s)', async (how, transport) => {
  const { hub, calls, hidden, desk } = of(how);
  const [own, other] = [await hub.subscribe('publisher-ua', { query: STARTED }, transport), await hub.subscribe('reader-md', { query: STARTED }, transport)];
  await calls.until(2);
  const shared = await desk.publish('publisher-ua', { audience: { level: 'COUNTRIES', countries: ['UA', 'MD'] } });
  const told = async (alert: string): Promise<unknown[]> => {
    calls.start({ number: 1, alert: { __typename: 'Alert', id: alert } });
    return Promise.all([own, other].map(async (one) => (await one.next()).data.call.alert?.id ?? null));
  };
  expect(await told(hidden)).toEqual([hidden, null]);
  expect(await told(shared.id)).toEqual([shared.id, shared.id]);
  await hub.data('publisher-ua', 'mutation ($id: ID!, $input: UpdateAlertInput!) { updateAlert(id: $id, input: $input) { __typename } }', { id: shared.id, input: { version: 1, audience: { level: 'OWN' } } });
  expect(await told(shared.id)).toEqual([shared.id, null]);
  own.leave();
  other.leave();
  await calls.until(0);
});

test.each(CASES)('the hub\'s own events lead on into partners\' parts (%s, %s)', async (how, transport) => {
  const { hub, desk } = of(how);
  const query = 'subscription { alertEvents { kind alert { id laStrada_note } } }';
  const [one, two] = [await hub.subscribe('reader-md', { query }, transport), await hub.subscribe('publisher-ua', { query }, transport)];
  const own = await desk.publish('publisher-ua', { audience: { level: 'OWN' } });
  const shared = await desk.publish('publisher-ua');
  expect(await two.next()).toEqual({ data: { alertEvents: { kind: 'PUBLISHED', alert: { id: own.id, laStrada_note: `note on ${own.id}` } } } });
  for (const subscriber of [one, two]) expect(await subscriber.next()).toEqual({ data: { alertEvents: { kind: 'PUBLISHED', alert: { id: shared.id, laStrada_note: `note on ${shared.id}` } } } });
  one.leave();
  two.leave();
});

test.each(CASES)('a credential that ends takes the partner\'s events with it (%s, %s)', async (how, transport) => {
  const { hub, calls } = of(how);
  const { createKey } = await hub.data('steward-ua', 'mutation { createKey(input: { label: "for a while", scopes: [ALERTS_READ] }) { ... on CreatedKey { secret key { id } } } }');
  const subscriber = await hub.subscribe(createKey.secret, { query: STARTED }, transport);
  await calls.until(1);
  await hub.data('steward-ua', 'mutation ($id: ID!) { revokeKey(id: $id) { id } }', { id: createKey.key.id });
  // A credential is believed for 0.4 s at most, until the database's notice has come.
  await until(async () => (await hub.ask(createKey.secret, '{ viewer { id } }')).errors?.[0]?.extensions['code'] === 'UNAUTHENTICATED');
  calls.start({ number: 9 });
  const { code } = await subscriber.ended();
  await calls.until(0);
  expect(code).toBe(transport === 'ws' ? 4403 : 1000);
  expect(subscriber.taken().map(({ data }) => data?.call ?? null)).not.toContainEqual(expect.objectContaining({ number: 9 }));
});
