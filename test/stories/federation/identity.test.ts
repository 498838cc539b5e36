import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { NOBODY } from '../../../server/access/index.ts';
import type { Viewer } from '../../../server/access/index.ts';
import { openIdentity } from '../../../server/federation/index.ts';
import type { Identity, JoinedPartner } from '../../../server/federation/index.ts';
import { Seal } from '../../../server/kernel/index.ts';
import { DAY, MovableClock, SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { SECRET } from '../../support/process.ts';

let hub: TestHub;
beforeAll(async () => { hub = await startHub(); });
afterAll(() => hub?.close());

const HOUR = 3600 * SECOND;
const ISSUER = 'https://hub.example';
const partner = (name: string): JoinedPartner => ({ id: `id of ${name}`, name, prefix: 'x', url: 'https://partner.example/', sdl: '', organisationId: 'an organisation', timeout: 500 });
const member = (person: string): Viewer => ({
  kind: 'member', credential: 'a credential', person, name: 'Oksana', organisation: 'org-1', country: 'UA', since: new Date(), roles: ['PUBLISHER'], scopes: ['ALERTS_READ'], setup: false,
});

/** Another hub on the same database; with the same secret unless another is given. */
const identityAt = (clock: MovableClock, secret = SECRET): Identity =>
  openIdentity({ database: hub.database, seal: new Seal(secret), clock, issuer: () => `${ISSUER}/`, slugOf: (id) => (id === 'org-1' ? 'la-strada-ukraine' : null) });
const published = async (identity: Identity): Promise<{ kid: string }[]> => (JSON.parse(String((await identity.page.answer({ viewer: NOBODY, params: {}, query: {} }))!.body)) as { keys: { kid: string }[] }).keys;
const signedWith = async (identity: Identity): Promise<string> => decodeProtectedHeader(identity.tokens.forBody(partner('a'), { viewer: NOBODY }, '')).kid!;
async function verified(identity: Identity, token: string, { clock, audience = 'la_strada' }: { clock: MovableClock; audience?: string }) {
  const keys = createLocalJWKSet({ keys: await published(identity) as never });
  return (await jwtVerify(token, keys, { issuer: ISSUER, audience, currentDate: clock.now(), algorithms: ['EdDSA'], requiredClaims: ['exp', 'jti', 'sub'] })).payload;
}

test('anybody can read the keys at the hub, may keep them for a while, and verifies by them what another hub process signed', async () => {
  const clock = new MovableClock();
  const other = identityAt(clock);
  await other.keepKeys();
  const response = await fetch(`${hub.address}/.well-known/jwks.json`);
  expect([response.status, response.headers.get('cache-control'), response.headers.get('content-type')]).toEqual([200, 'public, max-age=60', 'application/jwk-set+json; charset=utf-8']);
  expect(response.headers.get('etag')).toBeTruthy();
  const { keys } = await response.json() as { keys: object[] };
  expect(keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: expect.any(String), x: expect.any(String) }]);
  const token = other.tokens.forBody(partner('la_strada'), { viewer: member('p1') }, '{}');
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${hub.address}/.well-known/jwks.json`)), { issuer: ISSUER, audience: 'la_strada' });
  expect(payload.sub).toBe(decodeJwt(token).sub);
});

test('a token is for one partner, one body and 60 seconds, and tells the organisation, the partner\'s scopes and nothing more', async () => {
  const clock = new MovableClock();
  const identity = identityAt(clock);
  await identity.keepKeys();
  const body = '{"query":"{ laStrada_x }","variables":{"a":"ї"}}';
  const token = identity.tokens.forBody(partner('la_strada'), { viewer: member('p1'), scopes: ['laStrada:read'] }, body);
  const payload = await verified(identity, token, { clock });
  const now = Math.floor(clock.now().getTime() / 1000);
  expect(payload).toEqual({
    iss: ISSUER, aud: 'la_strada', sub: expect.stringMatching(/^[\w-]{43}$/), iat: now, exp: now + 60, jti: expect.any(String),
    organisation: 'la-strada-ukraine', scopes: ['laStrada:read'], body: createHash('sha256').update(Buffer.from(body)).digest('base64url'),
  });
  expect(Buffer.from(token.split('.')[1]!, 'base64url').toString()).not.toMatch(/Oksana|p1|credential|PUBLISHER|ALERTS_READ|UA/);
  await expect(verified(identity, token, { clock, audience: 'another' })).rejects.toThrow(/aud/);
  await expect(verified(identity, `${token.slice(0, -8)}AAAAAAAA`, { clock })).rejects.toThrow(/signature/);
  clock.move(61 * SECOND);
  await expect(verified(identity, token, { clock })).rejects.toThrow(/exp/);
});

test('a person is another one at each partner and the same at one; nobody is nobody; a socket\'s token names no body', async () => {
  const clock = new MovableClock();
  const identity = identityAt(clock);
  await identity.keepKeys();
  const told = async (name: string, viewer: Viewer) => decodeJwt(identity.tokens.forBody(partner(name), { viewer }, ''));
  const subjects = [await told('a', member('p1')), await told('b', member('p1')), await told('a', member('p2'))].map(({ sub }) => sub);
  expect(new Set(subjects).size).toBe(3);
  const [again, nobody] = [await told('a', member('p1')), await told('a', NOBODY)];
  expect(again.sub).toBe(subjects[0]);
  expect(again.jti).not.toBe((await told('a', member('p1'))).jti);
  expect([nobody.sub, nobody['organisation'], nobody['scopes']]).toEqual(['nobody', undefined, []]);
  expect(decodeJwt(identity.tokens.forSocket(partner('a'), { viewer: member('p1') }))).not.toHaveProperty('body');
});

test('a key is used for thirty days, its successor known a day before, and itself for an hour after', async () => {
  const clock = new MovableClock(Date.now() + 100 * DAY);
  const [one, other] = [identityAt(clock), identityAt(clock)];
  // What the tests before have left is long over.
  await one.keepKeys();
  clock.move(DAY + SECOND);
  await one.keepKeys();
  clock.move(2 * HOUR);
  await one.keepKeys();
  const first = await signedWith(one);
  expect((await published(one)).map(({ kid }) => kid)).toEqual([first]);
  const early = one.tokens.forBody(partner('la_strada'), { viewer: NOBODY }, '');
  await verified(one, early, { clock });

  clock.move(29 * DAY - 3 * HOUR);
  await one.keepKeys();
  expect(await published(one)).toHaveLength(1);
  clock.move(2 * HOUR);
  // However many hubs come to it at the same moment.
  await Promise.all([one.keepKeys(), other.keepKeys(), one.keepKeys(), other.keepKeys()]);
  const both = (await published(one)).map(({ kid }) => kid);
  expect([both.length, both[0], await signedWith(one), await published(other)]).toEqual([2, first, first, await published(one)]);

  clock.move(DAY);
  expect([await signedWith(one), await signedWith(other)]).toEqual([both[1], both[1]]);
  await other.keepKeys();
  // What was signed a moment before the change is still verified.
  expect((await published(other)).map(({ kid }) => kid)).toEqual(both);
  clock.move(2 * HOUR);
  await one.keepKeys();
  expect((await published(one)).map(({ kid }) => kid)).toEqual([both[1]]);
});

test('after months without a hub the old key signs on until the new one has been known for a day', async () => {
  const clock = new MovableClock(Date.now() + 400 * DAY);
  const identity = identityAt(clock);
  await identity.keepKeys();
  const [old, next] = (await published(identity)).map(({ kid }) => kid);
  expect([await signedWith(identity), next]).toEqual([old, expect.any(String)]);
  clock.move(DAY + SECOND);
  expect(await signedWith(identity)).toBe(next);
});

test('a database without the secret gives nobody a key: the private halves open for its hubs alone, and another secret makes its own', async () => {
  const clock = new MovableClock(Date.now() + 500 * DAY);
  const identity = identityAt(clock);
  await identity.keepKeys();
  const stranger = identityAt(clock, 'another secret for tests, of as many signs');
  await stranger.keepKeys();
  const kids = new Set((await published(identity)).map(({ kid }) => kid));
  expect([(await published(stranger)).length, kids.has(await signedWith(stranger))]).toEqual([1, false]);
  const rows = await hub.database.ask<{ x: string; sealed: string }>({ sql: 'select "x", "sealed" from "partner_key"', parameters: [] });
  // 32 bytes of a private key would be 43 signs in the open.
  for (const { x, sealed } of rows) expect([x.length, Buffer.from(sealed, 'base64').length]).toEqual([43, 12 + 43 + 16]);
});
