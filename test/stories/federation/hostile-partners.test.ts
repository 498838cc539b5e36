import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { Registry } from 'prom-client';
import { NOBODY } from '../../../server/access/index.ts';
import { outgoing } from '../../../server/delivery/index.ts';
import { openAsking } from '../../../server/federation/index.ts';
import type { Asking, JoinedPartner, PartnerTokens } from '../../../server/federation/index.ts';
import { MovableClock } from '../../support/clock.ts';
import { hostilePartner } from '../../support/partner-process.ts';
import type { PartnerProcess } from '../../support/partner-process.ts';

const SDL = `
  type Organisation @key(fields: "id") { id: ID! evil_hotline: Evil_Hotline evil_note: String evil_friend: Organisation }
  type Evil_Hotline { callsThisMonth: Int! topics: [String!]! }
  type Subscription { evil_said: Evil_Said }
  type Evil_Said { text: String friend: Organisation }
`;
const IDS = ['organisation_a', 'organisation_b', 'organisation_c'];
const QUESTION = {
  document: parse('query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Organisation { id evil_hotline { callsThisMonth topics } evil_note evil_friend { __typename id } } } }'),
  variables: { representations: IDS.map((id) => ({ __typename: 'Organisation', id })) },
};
const ASKER = { viewer: NOBODY };
const way = outgoing({ allowLocal: true });
const tokens = { forBody: () => 't', forSocket: () => 't' } as unknown as PartnerTokens;
const asking: Asking = openAsking({ outgoing: way, tokens, clock: new MovableClock(), metrics: new Registry() });
const inside = createServer((_request, response) => { lured++; response.end('{}'); });
let lured = 0;
const processes: PartnerProcess[] = [];
beforeAll(() => new Promise<void>((resolve) => { inside.listen(0, '127.0.0.1', resolve); }));
afterAll(async () => {
  await way.close();
  inside.close();
  await Promise.all(processes.map((one) => one.kill()));
});

async function joined(fault: string): Promise<JoinedPartner> {
  const partner = await hostilePartner(fault, { LURE: `http://127.0.0.1:${(inside.address() as AddressInfo).port}/` });
  processes.push(partner);
  return { id: fault, name: 'evil', prefix: 'evil', url: partner.url, sdl: SDL, organisationId: 'o', timeout: 1000 };
}

const entity = (id: string, given: object = {}): object => ({ __typename: 'Organisation', id, evil_hotline: { callsThisMonth: 7, topics: ['a'] }, evil_note: null, evil_friend: null, ...given });
const NOTHING = [null, null, null];
const UNAVAILABLE = { data: null, errors: [{ message: expect.any(String), extensions: { code: 'PARTNER_UNAVAILABLE' } }] };

// What comes of each; of what is not told here, nothing.
const OUTCOMES: Record<string, unknown> = {
  'foreign-ids': { _entities: NOTHING },
  'wrong-types': { _entities: IDS.map((id) => entity(id, { evil_hotline: null })) },
  'extra-entities': { _entities: IDS.map((id) => entity(id)) },
  huge: UNAVAILABLE, slow: UNAVAILABLE, 'never-ending': UNAVAILABLE, redirect: UNAVAILABLE, bomb: UNAVAILABLE, 'no-json': UNAVAILABLE,
  'many-values': { data: null, errors: [{ message: expect.any(String), extensions: { code: 'PARTNER_MALFORMED' } }] },
  'error-texts': { _entities: IDS.map((id) => entity(id, { evil_hotline: null })) },
  'wrong-typename': { _entities: NOTHING },
  'null-keys': { _entities: NOTHING },
  shadowed: { _entities: IDS.map((id) => entity(id, { evil_friend: { __typename: 'Organisation', id: IDS[0] } })) },
  pollution: { _entities: IDS.map((id) => entity(id)) },
};

test.each(Object.keys(OUTCOMES))('a partner with %s gives the hub\'s own fields no value, and none of its words get out', async (fault) => {
  const result: any = JSON.parse(JSON.stringify(await asking.ask(await joined(fault), QUESTION, ASKER)));
  expect(result.data === null ? result : result.data).toEqual(OUTCOMES[fault]);
  expect(JSON.stringify(result)).not.toMatch(/HOSTILE|666|SUSPENDED|organisation_x/);
  for (const { extensions } of result.errors ?? []) expect(extensions).toEqual({ code: expect.stringMatching(/^PARTNER_(UNAVAILABLE|ERROR|MALFORMED)$/) });
  expect([lured, ({} as any).polluted, ({} as any).name]).toEqual([0, undefined, undefined]);
});

test('what it sends over a socket is held against the same', async () => {
  const partner = await joined('shadowed');
  const events: unknown[] = [];
  for await (const event of asking.listen(partner, { document: parse('subscription { evil_said { text friend { __typename id } } }'), variables: {} }, ASKER)) events.push(JSON.parse(JSON.stringify(event)));
  expect(events).toEqual([
    { data: { evil_said: { text: 'HOSTILE', friend: { __typename: 'Organisation', id: 'x' } } }, errors: [expect.objectContaining({ extensions: { code: 'PARTNER_ERROR' } })] },
    { data: { evil_said: null }, errors: [expect.anything(), expect.objectContaining({ path: ['evil_said'], extensions: { code: 'PARTNER_MALFORMED' } })] },
    { data: { evil_said: null }, errors: [expect.objectContaining({ extensions: { code: 'PARTNER_ERROR' } })] },
    { data: null, errors: [expect.objectContaining({ extensions: { code: 'PARTNER_ERROR' } })] },
  ]);
  expect(JSON.stringify(events).match(/HOSTILE/g)).toHaveLength(1);
});
