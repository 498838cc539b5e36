import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { outgoing } from '../../../server/delivery/index.ts';
import { openAsking } from '../../../server/federation/index.ts';
import type { JoinedPartner, PartnerTokens } from '../../../server/federation/index.ts';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { Swapped } from '../../support/partner.ts';
import { hostilePartner } from '../../support/partner-process.ts';
import type { PartnerProcess } from '../../support/partner-process.ts';
import { until } from '../../support/until.ts';
import { coreSdl } from './joined-hub.ts';

const FAULTS = [
  'foreign-ids', 'wrong-types', 'extra-entities', 'huge', 'many-values', 'slow', 'never-ending', 'redirect', 'error-texts', 'wrong-typename', 'null-keys', 'shadowed', 'bomb', 'no-json', 'pollution',
];
const OWN = 'id name slug kind hotline website status country { code name } alerts(first: 5) { totalCount edges { node { id reference title } } }';
const prefixOf = (fault: string): string => `evil${FAULTS.indexOf(fault)}`;
const partOf = (prefix: string, own = OWN): string => `${prefix}_hotline { callsThisMonth topics } ${prefix}_friend { ${own} }`;
const sdlOf = (prefix: string): string => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Organisation @key(fields: "id") { id: ID! ${prefix}_hotline: E${prefix.slice(1)}_Hotline ${prefix}_note: String ${prefix}_friend: Organisation }
  type E${prefix.slice(1)}_Hotline { callsThisMonth: Int! topics: [String!]! }
  type Subscription { ${prefix}_said: E${prefix.slice(1)}_Said }
  type E${prefix.slice(1)}_Said { friend: Organisation }
`;

const processes: PartnerProcess[] = [];
const way = outgoing({ allowLocal: true });
let lured = 0;
const inside = createServer((_request, response) => { lured++; response.end('{}'); });
let hub: TestHub;
let own: any[];

async function joined(fault: string): Promise<JoinedPartner> {
  const prefix = prefixOf(fault);
  const partner = await hostilePartner(fault, { PREFIX: prefix, LURE: `http://127.0.0.1:${(inside.address() as AddressInfo).port}/` });
  processes.push(partner);
  return { id: fault, name: prefix, prefix, url: partner.url, sdl: sdlOf(prefix), organisationId: 'o', timeout: 700 };
}

// A process for each partner, on a machine that may have much else to do.
const STARTING = 180_000;
beforeAll(async () => {
  await new Promise<void>((resolve) => { inside.listen(0, '127.0.0.1', resolve); });
  const tokens = { forBody: () => 't', forSocket: () => 't' } as unknown as PartnerTokens;
  const graph = new Swapped(await coreSdl());
  hub = await startHub({}, { partners: { source: graph, asking: openAsking({ outgoing: way, tokens, clock: new MovableClock(), metrics: new Registry() }) } });
  const partners = await Promise.all(FAULTS.map(joined));
  own = await organisations('');
  graph.join(...partners.map((one) => ({ joined: one }) as never));
  await until(async () => (await hub.ask('reader-md', '{ organisation(slug: "la-strada-ukraine") { evil0_note } }')).data != null);
}, STARTING);
afterAll(async () => {
  await hub?.close();
  await way.close();
  inside.close();
  await Promise.all(processes.map((one) => one.kill()));
});

async function organisations(parts: string, first = 20): Promise<any[]> {
  const answer = await hub.ask('reader-md', `{ organisations(first: ${first}) { edges { node { ${OWN} ${parts} } } } }`);
  expect(JSON.stringify(answer)).not.toMatch(/HOSTILE|organisation_x/);
  for (const { extensions } of answer.errors ?? []) expect(extensions['code']).toMatch(/^PARTNER_(UNAVAILABLE|ERROR|MALFORMED)$/);
  return answer.data.organisations.edges.map(({ node }: any) => node);
}

/** The hub's own fields of each, and of whatever a partner called its friend, are those of the hub. */
function expectOwn(found: readonly any[], prefixes: readonly string[]): void {
  const byId = new Map(own.map((one) => [one.id, one]));
  for (const [index, { ...one }] of found.entries()) {
    for (const prefix of prefixes) {
      const friend = one[`${prefix}_friend`];
      if (friend != null) expect(byId.get(friend.id)).toMatchObject(friend);
      delete one[`${prefix}_friend`];
      delete one[`${prefix}_hotline`];
    }
    expect(one).toEqual(own[index]);
  }
}

test.each(FAULTS)('beside a partner with %s every field of the hub is the hub\'s', async (fault) => {
  const found = await organisations(partOf(prefixOf(fault)));
  expectOwn(found, [prefixOf(fault)]);
  expect(found).toHaveLength(own.length);
  expect([lured, ({} as any).polluted, ({} as any).name]).toEqual([0, undefined, undefined]);
});

test('and beside all of them at once', async () => {
  const prefixes = FAULTS.map(prefixOf);
  expect(own.length).toBeGreaterThan(2);
  expectOwn(await organisations(prefixes.map((prefix) => partOf(prefix, 'id name slug')).join(' '), 3), prefixes);
});

test('what a hostile partner sends as events names nothing but what the hub knows', async () => {
  const prefix = prefixOf('shadowed');
  const events = await hub.subscribe('reader-md', { query: `subscription { ${prefix}_said { friend { ${OWN} } } }` });
  const event = await events.next();
  expect(JSON.stringify(event)).not.toMatch(/HOSTILE/);
  expect(event.data?.[`${prefix}_said`]?.friend ?? null).toBeNull();
  events.leave();
});
