import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { Receiver } from '../../support/receiver.ts';
import { until } from '../../support/until.ts';
import { LOCAL, STEWARD, act, keyOf, made, published, seen } from './webhooks.ts';

let hub: TestHub;
let receiver: Receiver;
beforeAll(async () => { hub = await startHub(LOCAL); });
afterAll(() => hub?.close());
beforeEach(async () => { receiver = await new Receiver().open(); });
afterEach(() => receiver.close());

const told = (): unknown[] => receiver.received.map(({ body }) => [body.type, body.data.alert?.title ?? null]);
const arrived = (count: number): Promise<void> => until(() => receiver.received.length >= count);
const audience = (...slugs: string[]): object => ({ level: 'ORGANISATIONS', organisations: slugs.map((handle) => hub.person(handle).organisationId) });

test('an alert for others never arrives, and the next that is for the organisation does', async () => {
  await made(hub, receiver.url);
  await published(hub, 'For Romania alone', { audience: { level: 'COUNTRIES', countries: ['RO'] } });
  await published(hub, 'For its own people', { audience: { level: 'OWN' } });
  await published(hub, 'For the network');
  await arrived(1);
  expect(told()).toEqual([['alert.published', 'For the network']]);
  expect(JSON.stringify(receiver.received)).not.toMatch(/Romania alone|own people/);
});

test('narrowed and withdrawn alerts arrive as tombstones, without content', async () => {
  await made(hub, receiver.url);
  const [narrowed, withdrawn] = [await published(hub, 'To be narrowed'), await published(hub, 'To be withdrawn')];
  await arrived(2);
  await hub.data('publisher-ua', 'mutation ($id: ID!, $input: UpdateAlertInput!) { updateAlert(id: $id, input: $input) { __typename } }', { id: narrowed, input: { version: 1, audience: audience('publisher-ro') } });
  await hub.data('publisher-ua', 'mutation ($id: ID!) { withdrawAlert(id: $id, reason: "It was a mistake.") { __typename } }', { id: withdrawn });
  await arrived(4);
  expect(told().slice(2)).toEqual([['alert.withdrawn', null], ['alert.withdrawn', null]]);
  expect(receiver.received.slice(2).map(({ body }) => body.data.alertId)).toEqual([narrowed, withdrawn]);
});

test('what was taken back before it could be sent arrives without content', async () => {
  const { id } = await made(hub, receiver.url);
  receiver.answer = () => 500;
  const alert = await published(hub, 'Taken back while the receiver was down');
  await until(async () => (await seen(hub, id)).failedAttempts === 1);
  await hub.data('publisher-ua', 'mutation ($id: ID!) { withdrawAlert(id: $id, reason: "It was a mistake.") { __typename } }', { id: alert });
  receiver.answer = () => 200;
  const before = receiver.received.length;
  await act(hub, ['resumeWebhook', id]);
  await arrived(before + 2);
  expect(told().slice(before)).toEqual([['alert.published', null], ['alert.withdrawn', null]]);
});

test('a shielded source is not told', async () => {
  await made(hub, receiver.url);
  const { publishAlert } = await hub.data('publisher-ua', 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { __typename } }', {
    input: { kind: 'ROUTE', severity: 'SEVERE', urgency: 'IMMEDIATE', certainty: 'LIKELY', language: 'EN', title: 'From a source that is shielded', summary: 'Offers of work abroad.', audience: { level: 'NETWORK' }, shieldSource: true },
  });
  expect(publishAlert.__typename).toBe('Alert');
  await arrived(1);
  expect(receiver.received[0]!.body.data.alert).toMatchObject({ sourceShielded: true, publishedBy: null });
});

test('a suspended organisation, a steward who is none any more: nothing is sent, and it says why', async () => {
  const { id } = await made(hub, receiver.url, { by: 'steward-al' });
  const steward = hub.person('steward-al').personId;
  const parked = async (): Promise<string | null> => (await hub.database.ask<{ parked_because: string | null }>({ sql: 'select parked_because from webhook where id = $1::uuid', parameters: [id.slice('webhook_'.length)] }))[0]!.parked_because;
  const roles = (all: string[]): Promise<unknown> => hub.data('operator', 'mutation ($id: ID!, $roles: [Role!]!) { changeRoles(id: $id, roles: $roles) { __typename } }', { id: steward, roles: all });
  await roles(['READER']);
  await published(hub, 'While there is no steward');
  await until(async () => await parked() === 'READER_ENDED');
  await roles(['STEWARD']);
  await act(hub, ['resumeWebhook', id], 'steward-al');
  await arrived(1);
  await until(async () => (await seen(hub, id, 'steward-al')).deliveries.edges.length === 1);
  await hub.data('operator', 'mutation ($id: ID!) { suspendOrganisation(id: $id) { __typename } }', { id: hub.person('steward-al').organisationId });
  await published(hub, 'While the organisation is suspended');
  await until(async () => await parked() === 'READER_ENDED');
  expect(told()).toEqual([['alert.published', 'While there is no steward']]);
});

test('a webhook of committees and newsletters is sent theirs, and no alerts', async () => {
  const key = await keyOf(hub, ['COMMITTEES_READ', 'NEWSLETTER_READ', 'WEBHOOKS_ADMINISTER'], STEWARD);
  await made(hub, receiver.url, { by: key.secret, events: ['COMMITTEES', 'NEWSLETTER'] });
  await published(hub, 'Not for this one');
  const { createNewsletterSeries } = await hub.data('editor-md', 'mutation ($input: CreateNewsletterSeriesInput!) { createNewsletterSeries(input: $input) { __typename ... on Problem { message } } }', { input: { slug: 'monthly-news', kind: 'OTHER', title: 'Monthly news', languages: ['EN'], audience: { level: 'NETWORK' } } });
  expect(createNewsletterSeries.__typename).toBe('NewsletterSeries');
  await arrived(1);
  expect(receiver.received.map(({ body }) => [body.type, body.data.kind])).toEqual([['series.created', 'SERIES_CREATED']]);
});

test('events of several rooms come in the order in which they happened', async () => {
  await made(hub, receiver.url, { events: ['NEWSLETTER', 'ALERTS'] });
  await published(hub, 'Before the series');
  await hub.data('editor-md', 'mutation ($input: CreateNewsletterSeriesInput!) { createNewsletterSeries(input: $input) { __typename } }', { input: { slug: 'between-alerts', kind: 'OTHER', title: 'Yearly news', languages: ['EN'], audience: { level: 'NETWORK' } } });
  await published(hub, 'After the series');
  await arrived(3);
  expect(receiver.received.map(({ body }) => body.type)).toEqual(['alert.published', 'series.created', 'alert.published']);
});
