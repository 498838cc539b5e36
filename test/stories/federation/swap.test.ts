import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Partner } from '../../support/partner.ts';
import { startJoinedHub } from './joined-hub.ts';
import type { JoinedHub } from './joined-hub.ts';
import { Calls, openLaStrada } from './la-strada.ts';

let hub: JoinedHub;
let partner: Partner;
let other: Partner;
const calls = new Calls();
beforeAll(async () => {
  hub = await startJoinedHub();
  partner = await openLaStrada({ organisation: hub.person('publisher-ua').organisationId }, calls);
  other = await Partner.open({ prefix: 'otherDesk', sdl: 'type Query { otherDesk_hello: String }', resolvers: { Query: { otherDesk_hello: () => 'hello' } } });
});
afterAll(async () => {
  await hub.close();
  await Promise.all([partner.close(), other.close()]);
});
const ask = (query: string) => hub.ask('reader-md', query);
const codes = async (query: string): Promise<unknown> => (await ask(query)).errors?.map(({ extensions }) => extensions['code']);
const QUERY = '{ laStrada_calls(first: 1) { number } }';

test('partners join and leave while the hub runs', async () => {
  expect(await codes(QUERY)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  await hub.join(partner);
  expect(await ask(QUERY)).toEqual({ data: { laStrada_calls: [{ number: 1 }] } });
  await hub.join(partner, other);
  expect(await ask('{ otherDesk_hello laStrada_calls(first: 1) { number } }')).toEqual({ data: { otherDesk_hello: 'hello', laStrada_calls: [{ number: 1 }] } });
  await hub.join(other);
  expect(await codes(QUERY)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  await hub.join();
  expect(await codes('{ otherDesk_hello }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await ask('{ viewer { __typename } }')).toEqual({ data: { viewer: { __typename: 'Viewer' } } });
});

test('what is being answered when its partner leaves is answered to its end', async () => {
  await hub.join(partner);
  const [asked, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  partner.before = () => {
    asked.resolve();
    return go.promise;
  };
  const answer = ask('{ laStrada_calls(first: 1) { number about { slug laStrada_hotline { number } } } }');
  await asked.promise;
  await hub.join(other);
  partner.before = async () => {};
  go.resolve();
  expect(await answer).toEqual({ data: { laStrada_calls: [{ number: 1, about: { slug: 'la-strada-ukraine', laStrada_hotline: { number: '+380 800 500 225' } } }] } });
});

test.each(['ws', 'sse'] as const)('a subscription goes on over a swap, on the graph that it began on (%s)', async (transport) => {
  await hub.join(partner);
  const query = 'subscription { laStrada_callStarted { number about { slug } } }';
  const subscriber = await hub.subscribe('reader-md', { query }, transport);
  await calls.until(1);
  await hub.join(other);
  calls.start({ number: 5, about: { __typename: 'Organisation', id: hub.person('publisher-ua').organisationId } });
  expect(await subscriber.next()).toEqual({ data: { laStrada_callStarted: { number: 5, about: { slug: 'la-strada-ukraine' } } } });
  const late = await hub.subscribe('reader-md', { query }, transport);
  expect(await late.next()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  subscriber.leave();
  late.leave();
  await calls.until(0);
});

test('a supergraph that no engine can be made of leaves the graph that runs, and is told', async () => {
  await hub.join(partner);
  hub.graph.swap('type Query { laStrada_calls: Nothing }');
  const checks = async (): Promise<string> => (await (await fetch(`${hub.address}/readyz`)).json() as { checks: { partners: string } }).checks.partners;
  while (await checks() === 'ok') await new Promise((resolve) => { setImmediate(resolve); });
  expect(await checks()).toMatch(/^version \d+ can't be made; version \d+ answers$/);
  expect((await fetch(`${hub.address}/readyz`)).status).toBe(200);
  expect(await ask(QUERY)).toEqual({ data: { laStrada_calls: [{ number: 1 }] } });
  await hub.join(other);
  expect(await checks()).toBe('ok');
});
