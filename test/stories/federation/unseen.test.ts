import { expect, test } from '@jest/globals';
import { statementsOf } from '../../support/statements.ts';
import { Partner } from '../../support/partner.ts';
import { until } from '../../support/until.ts';
import { AlertDesk } from '../alerts/alert-desk.ts';
import { ENGINES, onBoth } from './joined-hub.ts';
import type { JoinedHub } from './joined-hub.ts';
import { openLaStrada } from './la-strada.ts';

const NOWHERE = 'alert_00000000-0000-7000-8000-000000000000';

interface At { hub: JoinedHub; partner: Partner; other: Partner; hidden: string; shared: string }

const of = onBoth<At>(async (hub) => {
  const desk = new AlertDesk(hub);
  const hidden = (await desk.publish('publisher-ua', { audience: { level: 'OWN' } })).id;
  const shared = (await desk.publish('publisher-ua')).id;
  const partner = await openLaStrada({ organisation: hub.person('publisher-ua').organisationId, hidden });
  const other = await openOther();
  await hub.join(partner, other);
  return { hub, partner, other, hidden, shared, partners: [partner, other] };
});
const about = 'query ($id: ID!) { laStrada_about(id: $id) { id title laStrada_note otherDesk_note } }';

test.each(ENGINES)('an alert that the asker may read is answered by the hub and by both partners (%s)', async (how) => {
  const { hub, shared } = of(how);
  expect(await hub.data('reader-md', about, { id: shared })).toEqual({ laStrada_about: { id: shared, title: 'Offers of work without a contract', laStrada_note: `note on ${shared}`, otherDesk_note: `other note on ${shared}` } });
});

test.each(ENGINES)('one that they may not is null like one there never was, and no other partner hears of it (%s)', async (how) => {
  const { hub, other, hidden } = of(how);
  other.heard.length = 0;
  const unseen = await hub.ask('reader-md', about, { id: hidden });
  expect(unseen).toEqual({ data: { laStrada_about: null } });
  expect(await hub.ask('reader-md', about, { id: NOWHERE })).toEqual(unseen);
  expect(await hub.ask('reader-md', about, { id: 'nonsense' })).toEqual(unseen);
  expect(other.heard).toEqual([]);
  expect((await hub.data('publisher-ua', about, { id: hidden })).laStrada_about.otherDesk_note).toBe(`other note on ${hidden}`);
});

test.each(ENGINES)('not even its id or its type is told, by whichever name they are asked (%s)', async (how) => {
  const { hub, hidden } = of(how);
  for (const selection of ['id', '__typename', 'x: id', 'laStrada_note', '... on Node { id }']) {
    expect(await hub.ask('reader-md', `query ($id: ID!) { laStrada_about(id: $id) { ${selection} } }`, { id: hidden })).toEqual({ data: { laStrada_about: null } });
  }
  expect(await hub.data('reader-md', '{ laStrada_calls(first: 1) { number alert { id } } }')).toEqual({ laStrada_calls: [{ number: 1, alert: null }] });
});

test.each(ENGINES)('where none may be null, what is around it is, as for one there never was (%s)', async (how) => {
  const { hub, hidden } = of(how);
  const { data, errors } = await hub.ask('reader-md', '{ laStrada_strict { mustBe { id } } viewer { __typename } }');
  expect(data).toEqual({ laStrada_strict: null, viewer: { __typename: 'Viewer' } });
  expect(JSON.stringify(errors)).not.toContain(hidden);
  expect(errors).toMatchObject([{ path: ['laStrada_strict', 'mustBe', 0], extensions: { code: 'PARTNER_UNAVAILABLE' } }]);
});

test.each(ENGINES)('alerts that a list does not hold are asked of no partner (%s)', async (how) => {
  const { hub, partner, hidden, shared } = of(how);
  partner.heard.length = 0;
  const { alerts } = await hub.data('reader-md', '{ alerts(first: 100) { edges { node { id laStrada_note } } } }');
  const ids = alerts.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(ids).toContain(shared);
  expect(ids).not.toContain(hidden);
  expect(JSON.stringify(partner.heard)).not.toContain(hidden);
});

test.each(ENGINES)('many references cost the hub one question (%s)', async (how) => {
  const { hub } = of(how);
  const asked = async (first: number): Promise<number> => {
    const statements = await statementsOf(() => hub.data('reader-md', `{ laStrada_calls(first: ${first}) { alert { id } } }`));
    return statements.filter((statement) => statement.includes('from "alert"')).length;
  };
  expect([await asked(1), await asked(3)]).toEqual([1, 1]);
});

function openOther(): Promise<Partner> {
  return Partner.open({
    prefix: 'otherDesk',
    sdl: 'type Query { otherDesk_hello: String } type Alert @key(fields: "id") { id: ID! otherDesk_note: String }',
    resolvers: { Query: { otherDesk_hello: () => 'hello' }, Alert: { __resolveReference: (reference: object) => reference, otherDesk_note: ({ id }: { id: string }) => `other note on ${id}` } },
  });
}

test.each(ENGINES)('an event that waits for what a partner says of the one before it goes out with no more than is the asker\'s by then (%s)', async (how) => {
  const { hub, partner } = of(how);
  const desk = new AlertDesk(hub);
  const events = await hub.subscribe('reader-md', { query: 'subscription { alertEvents { kind reference alert { title laStrada_note } } }' });
  const asked = Promise.withResolvers<void>();
  const answers = Promise.withResolvers<void>();
  partner.before = () => {
    asked.resolve();
    return answers.promise;
  };
  const first = await desk.publish('publisher-ua');
  await asked.promise;
  const second = await desk.publish('publisher-ua');
  // Told by now, and waiting: whoever joined here has had it.
  await until(async () => hub.tail.head >= (await hub.tail.log.bounds()).head);
  await desk.do('publisher-ua', 'update', { id: second.id, input: { version: 1, audience: { level: 'COUNTRIES', countries: ['RO'] } } });
  await until(async () => hub.tail.head >= (await hub.tail.log.bounds()).head);
  partner.before = async () => {};
  answers.resolve();
  const told = [await events.next(), await events.next(), await events.next()].map(({ data }) => data.alertEvents);
  events.leave();
  expect(told).toMatchObject([
    { kind: 'PUBLISHED', reference: first.reference, alert: { title: first.title } }, { kind: 'PUBLISHED', reference: second.reference, alert: null }, { kind: 'WITHDRAWN', reference: second.reference, alert: null },
  ]);
});
