import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { Registry } from 'prom-client';
import WebSocket from 'ws';
import { NOBODY } from '../../../server/access/index.ts';
import { outgoing } from '../../../server/delivery/index.ts';
import { openAsking, openIdentity } from '../../../server/federation/index.ts';
import type { Asking, Identity, JoinedPartner } from '../../../server/federation/index.ts';
import { Seal } from '../../../server/kernel/index.ts';
import { MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { examplePartner } from '../../support/partner-process.ts';
import type { PartnerProcess } from '../../support/partner-process.ts';
import { SECRET } from '../../support/process.ts';

let hub: TestHub;
let example: PartnerProcess;
let partner: JoinedPartner;
let asking: Asking;
const way = outgoing({ allowLocal: true });
beforeAll(async () => {
  hub = await startHub();
  example = await examplePartner(hub.address);
  partner = { id: 'p1', name: 'la_strada', prefix: 'laStrada', url: example.url, sdl: readFileSync('clients/partner-example/subgraph.graphql', 'utf8'), organisationId: 'o', timeout: 5000 };
  asking = openAsking({ outgoing: way, tokens: (await identityOf()).tokens, clock: new MovableClock(), metrics: new Registry() });
});
afterAll(async () => {
  await way.close();
  await example?.kill();
  await hub?.close();
});

/** Who signs as the hub does, by its own secret unless another is given. */
async function identityOf({ issuer = hub.address, secret = SECRET, clock = new MovableClock() } = {}): Promise<Identity> {
  const identity = openIdentity({ database: hub.database, seal: new Seal(secret), clock, issuer: () => issuer, slugOf: () => null });
  if (secret === SECRET) await identity.keepKeys();
  return identity;
}

const ASKER = { viewer: NOBODY };
const shown = (result: unknown): any => JSON.parse(JSON.stringify(result));

test('the example answers the hub: its own organisation\'s hotline, and null for all others', async () => {
  const { organisation } = await hub.data(null, '{ organisation(slug: "la-strada-ukraine") { id } }');
  const document = parse('query ($representations: [_Any!]!) { laStrada_topics _entities(representations: $representations) { ... on Organisation { laStrada_hotline { callsThisMonth topics } } } }');
  const representations = [organisation.id, 'organisation_of_somebody_else'].map((id) => ({ __typename: 'Organisation', id }));
  expect(shown(await asking.ask(partner, { document, variables: { representations } }, ASKER))).toEqual({
    data: { laStrada_topics: expect.arrayContaining(['Work abroad']), _entities: [{ laStrada_hotline: { callsThisMonth: expect.any(Number), topics: expect.arrayContaining(['Work abroad']) } }, { laStrada_hotline: null }] },
  });
});

test('its events come over a socket', async () => {
  const events: unknown[] = [];
  for await (const event of asking.listen(partner, { document: parse('subscription { laStrada_called { topic organisation { id } } }'), variables: {} }, ASKER)) {
    if (events.push(shown(event)) === 2) break;
  }
  expect(events).toEqual(Array.from({ length: 2 }, () => ({ data: { laStrada_called: { topic: expect.any(String), organisation: { id: expect.stringMatching(/^organisation_/) } } } })));
});

test('nobody else is answered: without a token, with one for another body, partner or hub, an old one, one of a socket, one that somebody made', async () => {
  const body = JSON.stringify({ query: '{ laStrada_topics }' });
  const { tokens } = await identityOf();
  const status = async (token: string | null, sent = body): Promise<number> =>
    (await fetch(partner.url, { method: 'POST', headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) }, body: sent })).status;
  expect(await status(tokens.forBody(partner, ASKER, body))).toBe(200);
  const past = new MovableClock(Date.now() - 70 * SECOND);
  const strange = await identityOf({ issuer: 'https://another.example' });
  const refused = {
    none: null, rubbish: 'a.b.c', 'another body': tokens.forBody(partner, ASKER, `${body} `), 'another partner': tokens.forBody({ ...partner, name: 'other' }, ASKER, body),
    'another hub': strange.tokens.forBody(partner, ASKER, body), old: (await identityOf({ clock: past })).tokens.forBody(partner, ASKER, body),
    'of a socket': tokens.forSocket(partner, ASKER), 'a person\'s key': hub.key('reader-ua'),
  };
  for (const [what, token] of Object.entries(refused)) expect([what, await status(token)]).toEqual([what, 401]);
  const client = createClient({ url: partner.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { authorization: `Bearer ${refused['another partner']}` } });
  await expect(new Promise((resolve, reject) => client.subscribe({ query: 'subscription { laStrada_called { topic } }' }, { next: resolve, error: reject, complete: () => resolve('over') }))).rejects.toMatchObject({ code: 4403 });
});
