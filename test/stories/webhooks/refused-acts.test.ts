import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { STEWARD, keyOf, made, seen } from './webhooks.ts';

let hub: TestHub;
beforeAll(async () => { hub = await startHub(); });
afterAll(() => hub?.close());

const CREATE = 'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookWithSecret { secret webhook { id } } ... on Problem { message } ... on ScreeningFailed { findings { kind } } } }';
const INPUT = { url: 'https://desk.example.org/hooks', events: ['ALERTS'], label: 'Duty desk' };
const code = async (asked: Promise<{ errors?: { extensions: Record<string, unknown> }[] }>): Promise<unknown> => (await asked).errors?.[0]?.extensions['code'] ?? 'no error';
const field = async (input: object): Promise<unknown> => (await hub.ask(STEWARD, CREATE, { input: { ...INPUT, ...input } })).errors?.[0]?.extensions['field'] ?? 'no error';
const ACTS = ['pauseWebhook', 'resumeWebhook', 'replayWebhook', 'rotateWebhookSecret', 'testWebhook', 'deleteWebhook'];
const acting = (name: string): string => `mutation ($id: ID!) { ${name}(id: $id) ${name === 'deleteWebhook' ? '' : '{ __typename }'} }`;

test('an address that the hub doesn\'t send to is refused, and nothing is written', async () => {
  const urls = [
    'http://desk.example.org/hooks', 'https://user:word@desk.example.org/', 'https://127.0.0.1/hooks', 'https://2130706433/', 'https://[::1]/', 'https://10.0.0.8/', 'https://169.254.169.254/latest', 'https://desk.example.org:22/',
    'ftp://desk.example.org/', 'nowhere', '', `https://desk.example.org/${'x'.repeat(500)}`, 'https://desk.example.org/a b',
  ];
  for (const url of urls) expect({ url, field: await field({ url }) }).toEqual({ url, field: 'input.url' });
  expect((await hub.data(STEWARD, '{ webhooks { totalCount } }')).webhooks.totalCount).toBe(0);
});

test('malformed values are refused by their path', async () => {
  expect(await field({ events: [] })).toBe('input.events');
  expect(await field({ events: ['ALERTS', 'ALERTS'] })).toBe('input.events');
  expect(await field({ label: '' })).toBe('input.label');
  const { id } = await made(hub, INPUT.url);
  const replay = (more: string): Promise<any> => hub.ask(STEWARD, `mutation ($id: ID!) { replayWebhook(id: $id, ${more}) { id } }`, { id });
  expect((await replay('after: "made up"')).errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  const { cursor } = await seen(hub, id);
  expect((await replay(`after: "${cursor}", since: "2026-01-01T00:00:00Z"`)).errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'since' });
});

test('a label that could tell who a person is, is refused as data', async () => {
  const { createWebhook } = await hub.data(STEWARD, CREATE, { input: { ...INPUT, label: 'Call +380 67 123 45 67' } });
  expect(createWebhook).toMatchObject({ __typename: 'ScreeningFailed', findings: [{ kind: 'PHONE' }] });
  const { id } = await made(hub, INPUT.url);
  const { updateWebhook } = await hub.data(STEWARD, 'mutation ($id: ID!, $input: UpdateWebhookInput!) { updateWebhook(id: $id, input: $input) { __typename } }', { id, input: { label: 'Call +380 67 123 45 67', url: 'https://elsewhere.example.org/' } });
  expect(updateWebhook.__typename).toBe('ScreeningFailed');
  expect((await seen(hub, id)).url).toBe(INPUT.url);
});

test('only stewards keep webhooks, by keys with the scope for it and for what is sent', async () => {
  expect(await code(hub.ask(null, CREATE, { input: INPUT }))).toBe('UNAUTHENTICATED');
  for (const who of ['publisher-md', 'approver-md', 'editor-md', 'coordinator-md', 'operator', 'reader-md']) {
    expect({ who, code: await code(hub.ask(who, CREATE, { input: INPUT })) }).toEqual({ who, code: 'FORBIDDEN' });
    expect({ who, code: await code(hub.ask(who, '{ webhooks { edges { node { id } } } }')) }).toEqual({ who, code: 'FORBIDDEN' });
  }
  const [unscoped, blind] = [await keyOf(hub, ['ALERTS_READ', 'DIRECTORY_ADMINISTER']), await keyOf(hub, ['WEBHOOKS_ADMINISTER', 'COMMITTEES_READ'])];
  expect(await code(hub.ask(unscoped.secret, CREATE, { input: INPUT }))).toBe('FORBIDDEN');
  expect(await code(hub.ask(blind.secret, CREATE, { input: INPUT }))).toBe('FORBIDDEN');
  const { id } = await made(hub, INPUT.url, { by: blind.secret, events: ['COMMITTEES'] });
  expect(await code(hub.ask(blind.secret, 'mutation ($id: ID!) { updateWebhook(id: $id, input: { events: [COMMITTEES, ALERTS] }) { __typename } }', { id }))).toBe('FORBIDDEN');
  const { id: reading } = await made(hub, INPUT.url);
  for (const name of ['resumeWebhook', 'replayWebhook']) expect({ name, code: await code(hub.ask(blind.secret, acting(name), { id: reading })) }).toEqual({ name, code: 'FORBIDDEN' });
});

test('another organisation finds nothing at any door, and its acts are answered as for an id that is none', async () => {
  const { id } = await made(hub, INPUT.url);
  const other = 'steward-ua';
  const { webhooks } = await hub.data(other, '{ webhooks { totalCount edges { node { id } } } }');
  expect(webhooks).toEqual({ totalCount: 0, edges: [] });
  expect(await hub.data(other, 'query ($id: ID!) { webhook(id: $id) { id } node(id: $id) { id } }', { id })).toEqual({ webhook: null, node: null });
  expect(await hub.data(null, 'query ($id: ID!) { webhook(id: $id) { id } node(id: $id) { id } webhooks { totalCount edges { node { id } } } }', { id })).toEqual({ webhook: null, node: null, webhooks: { totalCount: 0, edges: [] } });
  for (const name of ACTS) {
    const [theirs, none] = [await hub.ask(other, acting(name), { id }), await hub.ask(other, acting(name), { id: `webhook_${crypto.randomUUID()}` })];
    expect({ name, code: theirs.errors?.[0]?.extensions['code'], message: theirs.errors?.[0]?.message }).toEqual({ name, code: 'NOT_FOUND', message: none.errors?.[0]?.message });
  }
  expect((await seen(hub, id)).state).toBe('ACTIVE');
  expect((await hub.data(STEWARD, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id })).node).toEqual({ __typename: 'Webhook', id });
});

test('the twenty-first webhook of an organisation is refused as data, also of two at once', async () => {
  const mine = async (): Promise<number> => (await hub.data('steward-ro', '{ webhooks { totalCount } }')).webhooks.totalCount;
  for (let count = 0; count < 19; count++) await made(hub, INPUT.url, { by: 'steward-ro' });
  const both = await Promise.all([1, 2].map(() => hub.data('steward-ro', CREATE, { input: INPUT })));
  expect(both.map(({ createWebhook }) => createWebhook.__typename).sort()).toEqual(['TooManyWebhooks', 'WebhookWithSecret']);
  expect(await mine()).toBe(20);
});

test('the list goes page by page, both ways, the latest first', async () => {
  const page = async (more: string): Promise<any> => (await hub.data('steward-ro', `{ webhooks(${more}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)).webhooks;
  const all = (await page('first: 100')).edges.map(({ node }: any) => node.id);
  const first = await page('first: 12');
  const second = await page(`first: 12, after: "${first.pageInfo.endCursor}"`);
  expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(all);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([true, false, true]);
  const back = await page(`last: 5, before: "${second.pageInfo.startCursor}"`);
  expect(back.edges.map(({ node }: any) => node.id)).toEqual(all.slice(7, 12));
  expect(await code(hub.ask('steward-ro', '{ webhooks(first: 101) { totalCount } }'))).toBe('BAD_USER_INPUT');
});
