import type { TestHub } from '../../support/hub.ts';

/** A hub that is asked. */
export type Asks = Pick<TestHub, 'data'>;

export const LOCAL = { OUTGOING_LOCAL: '1' };

/** A steward and a publisher of one organisation of the demo network, and somebody of another. */
export const STEWARD = 'steward-md';

const STATE = 'id label url events state parkedBecause failedAttempts nextAttemptAt lastSuccessAt lastFailureAt formerSecretUntil readsUntil cursor';

/** A webhook made by its steward, with its secret. */
export async function made(hub: Asks, url: string, { by = STEWARD, events = ['ALERTS'] }: { by?: string; events?: readonly string[] } = {}): Promise<{ id: string; secret: string }> {
  const { createWebhook } = await hub.data(by, `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookWithSecret { secret webhook { id } } ... on Problem { message } } }`,
    { input: { url, events, label: 'Our duty desk' } });
  if (createWebhook.__typename !== 'WebhookWithSecret') throw new Error(JSON.stringify(createWebhook));
  return { id: createWebhook.webhook.id, secret: createWebhook.secret };
}

/** The webhook as its steward sees it, with what became of its deliveries, the latest first. */
export async function seen(hub: Asks, id: string, by = STEWARD): Promise<any> {
  return (await hub.data(by, `query ($id: ID!) { webhook(id: $id) { ${STATE} deliveries(first: 100) { edges { node { messageId type attempt outcome status at milliseconds } } } } }`, { id })).webhook;
}

/** One of the acts that take an id. */
export const act = (hub: Asks, [name, id]: readonly [name: string, id: string], by = STEWARD): Promise<any> =>
  hub.data(by, `mutation ($id: ID!) { ${name}(id: $id) { __typename ${name === 'rotateWebhookSecret' ? 'secret' : name === 'testWebhook' ? 'outcome status type' : 'state'} } }`, { id }).then((data) => data[name]);

export const DRAFT = { kind: 'ROUTE', severity: 'SEVERE', urgency: 'IMMEDIATE', certainty: 'LIKELY', language: 'EN', summary: 'Teenagers are offered work abroad without a contract.' };

/** An alert published for everybody in the network; its id. */
export async function published(hub: Asks, title: string, { by = 'publisher-ua', audience = { level: 'NETWORK' } }: { by?: string; audience?: object } = {}): Promise<string> {
  const { publishAlert } = await hub.data(by, `mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { __typename ... on Alert { id } ... on Problem { message } } }`, { input: { ...DRAFT, title, audience } });
  if (publishAlert.__typename !== 'Alert') throw new Error(JSON.stringify(publishAlert));
  return publishAlert.id;
}

/** A key of the steward's own with these scopes, and its id. */
export async function keyOf(hub: Asks, scopes: readonly string[], by = STEWARD): Promise<{ id: string; secret: string }> {
  const { createKey } = await hub.data(by, 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret key { id } } } }', { input: { label: 'For webhooks', scopes } });
  return { id: createKey.key.id, secret: createKey.secret };
}
