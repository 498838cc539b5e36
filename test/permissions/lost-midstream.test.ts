import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../support/clock.ts';
import { startHub } from '../support/hub.ts';
import type { TestHub } from '../support/hub.ts';
import { CommitteeDesk } from '../stories/committees/committee-desk.ts';
import type { Subscriber } from '../support/subscriber.ts';

const clock = new MovableClock();
let hub: TestHub;
beforeAll(async () => { hub = await startHub({}, { clock }); }, 60_000);
afterAll(() => hub?.close());

const LIVE = { query: 'subscription { alertEvents { kind alertId alert { id title } } }' };
const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { ... on Alert { id } ... on Problem { message } } }';
const UPDATE = 'mutation ($id: ID!, $input: UpdateAlertInput!) { updateAlert(id: $id, input: $input) { ... on Alert { id } ... on Problem { message } } }';
const DRAFT = { kind: 'ROUTE', severity: 'MINOR', urgency: 'PAST', certainty: 'LIKELY', language: 'EN', title: 'Offers of work without a contract', summary: 'Teenagers are offered work abroad without a contract.' };

const publish = async (audience: object = { level: 'PUBLIC' }): Promise<string> => (await hub.data('publisher-ua', PUBLISH, { input: { ...DRAFT, audience } })).publishAlert.id;
const update = (id: string, input: object): Promise<unknown> => hub.data('publisher-ua', UPDATE, { id, input });
const next = async (subscriber: Subscriber): Promise<any> => (await subscriber.next()).data.alertEvents;
const both = (who: string): Promise<[Subscriber, Subscriber]> => Promise.all([hub.subscribe(who, LIVE, 'ws'), hub.subscribe(who, LIVE, 'sse')]);

const newKey = async (handle: string, expiresAt?: Date): Promise<{ secret: string; id: string }> => {
  const { createKey } = await hub.data(handle, 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret key { id } } ... on Problem { message } } }',
    { input: { label: 'Key', scopes: ['ALERTS_READ'], expiresAt } });
  return { secret: createKey.secret, id: createKey.key.id };
};
const asOperator = (mutation: string, id: string): Promise<unknown> => hub.data('operator', `mutation ($id: ID!) { ${mutation}(id: $id) { __typename } }`, { id });

interface Ending { what: string; handle: string; bystander: string; end(keyId: string): Promise<unknown>; expiresAt?: Date }

// Who stands by is of the same organisation where that goes on, with a credential of their own.
const ENDINGS: Ending[] = [
  { what: 'the key is revoked', handle: 'reader-md', bystander: 'reader-md', end: (id) => asOperator('revokeKey', id) },
  { what: 'the person is suspended', handle: 'secretary-md', bystander: 'publisher-md-2', end: () => asOperator('suspendPerson', hub.person('secretary-md').personId) },
  { what: 'the organisation is suspended', handle: 'reader-ro', bystander: 'reader-ro-labor', end: () => asOperator('suspendOrganisation', hub.person('reader-ro').organisationId) },
  { what: 'the key runs out', handle: 'reader-ua', bystander: 'reader-ua', expiresAt: new Date(clock.now().getTime() + 60_000), end: () => Promise.resolve(clock.move(60_000)) },
];

test.each(ENDINGS.map((ending) => [ending.what, ending] as const))('%s: the socket closes with 4403 and the stream ends, within a second, and nothing published from then on reaches either', async (_what, { handle, bystander, end, expiresAt }) => {
  const key = await newKey(handle, expiresAt);
  const [[socket, stream], others] = await Promise.all([both(key.secret), both(bystander)]);
  const first = await publish();
  for (const subscriber of [socket, stream, ...others]) expect(await next(subscriber)).toMatchObject({ kind: 'PUBLISHED', alert: { id: first } });

  await end(key.id);
  const ended = performance.now();
  const second = await publish();
  expect(await socket.ended()).toMatchObject({ code: 4403 });
  expect(await stream.ended()).toMatchObject({ code: 1000 });
  expect(performance.now() - ended).toBeLessThan(1000);
  expect(socket.taken()).toEqual([]);
  expect(stream.taken()).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  for (const subscriber of others) expect(await next(subscriber)).toMatchObject({ kind: 'PUBLISHED', alert: { id: second } });

  // Nor by coming again, whichever way.
  expect(await (await hub.subscribe(key.secret, LIVE, 'ws')).ended()).toMatchObject({ code: 4401 });
  expect((await (await hub.subscribe(key.secret, LIVE, 'sse')).next()).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await hub.ask(key.secret, '{ alerts { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  for (const subscriber of others) subscriber.leave();
});

test('the audience is narrowed: whoever lost the alert is told that it is gone, without content, and hears no more of it', async () => {
  const [lost, kept] = await Promise.all([both('publisher-ro'), both('publisher-md')]);
  const id = await publish({ level: 'COUNTRIES', countries: ['MD', 'RO'] });
  for (const subscriber of [...lost, ...kept]) expect(await next(subscriber)).toMatchObject({ kind: 'PUBLISHED', alertId: id, alert: { id } });
  await update(id, { version: 1, title: 'Offers for one country', audience: { level: 'COUNTRIES', countries: ['MD'] } });
  for (const subscriber of lost) expect(await next(subscriber)).toEqual({ kind: 'WITHDRAWN', alertId: id, alert: null });
  for (const subscriber of kept) expect(await next(subscriber)).toEqual({ kind: 'UPDATED', alertId: id, alert: { id, title: 'Offers for one country' } });
  await update(id, { version: 2, title: 'Offers for one country, again' });
  const marker = await publish();
  for (const subscriber of lost) expect(await next(subscriber)).toMatchObject({ alertId: marker });
  for (const subscriber of kept) expect([(await next(subscriber)).alertId, (await next(subscriber)).alertId]).toEqual([id, marker]);
  for (const subscriber of [...lost, ...kept]) subscriber.leave();
});

test('the roles change: the stream goes on, for no role widens or narrows reading', async () => {
  const [handle, roles] = ['secretary-al', ['EDITOR', 'STEWARD']];
  const subscribers = await both(handle);
  await hub.data('operator', 'mutation ($id: ID!, $roles: [Role!]!) { changeRoles(id: $id, roles: $roles) { __typename } }', { id: hub.person(handle).personId, roles });
  expect(await hub.data(handle, '{ viewer { roles } }')).toEqual({ viewer: { roles } });
  await publish({ level: 'COUNTRIES', countries: ['RO'] });
  const theirs = await publish({ level: 'COUNTRIES', countries: ['AL'] });
  for (const subscriber of subscribers) {
    expect(await next(subscriber)).toMatchObject({ kind: 'PUBLISHED', alert: { id: theirs } });
    subscriber.leave();
  }
});

test('the key loses its right to read: the stream stays open without what is no longer its own, and goes on when the right is back', async () => {
  const key = await newKey('publisher-al-2');
  const [subscribers, bystander] = [await both(key.secret), await hub.subscribe('publisher-al-2', LIVE)];
  // No act does this yet; whatever will, changes this column.
  const scopes = (change: string): Promise<unknown> => hub.database.writeAsHub((em) => em.execute(`update api_key set scopes = ${change} where id = ?`, [key.id.slice('key_'.length)]));
  await scopes(`'{SUBGRAPH}'`);
  const missed = await publish();
  expect((await next(bystander)).alertId).toBe(missed);
  await scopes(`'{ALERTS_READ}'`);
  const had = await publish();
  for (const subscriber of subscribers) {
    expect(await next(subscriber)).toMatchObject({ kind: 'PUBLISHED', alert: { id: had } });
    subscriber.leave();
  }
  bystander.leave();
});

// No act moves an organisation; whatever will, changes this column.
test('the organisation is of another country from now on: the next event of the old country is nothing to it, and that of the new one is', async () => {
  const subscribers = await both('reader-ua-interior');
  const country = (code: string): Promise<unknown> => hub.database.writeAsHub((em) => em.execute('update organisation set country = ? where id = ?', [code, hub.person('reader-ua-interior').organisationId.slice('organisation_'.length)]));
  const heard = async (code: string): Promise<void> => {
    const theirs = await publish({ level: 'COUNTRIES', countries: [code] });
    for (const subscriber of subscribers) expect(await next(subscriber)).toMatchObject({ kind: 'PUBLISHED', alert: { id: theirs } });
  };
  await heard('UA');
  await country('AL');
  await publish({ level: 'COUNTRIES', countries: ['UA'] });
  await heard('AL');
  await country('UA');
  await publish({ level: 'COUNTRIES', countries: ['AL'] });
  await heard('UA');
  for (const subscriber of subscribers) subscriber.leave();
});

test('the role by which a committee was read is lost: it is told of no more, while what is for all still is', async () => {
  const handle = 'reader-ua';
  const roles = (all: string[]): Promise<unknown> => hub.data('operator', 'mutation ($id: ID!, $roles: [Role!]!) { changeRoles(id: $id, roles: $roles) { __typename } }', { id: hub.person(handle).personId, roles: all });
  await roles(['COORDINATOR']);
  const desk = new CommitteeDesk(hub);
  const asked = { query: 'subscription { committeeEvents { kind subjectId } }' };
  const subscribers = await Promise.all([hub.subscribe(handle, asked, 'ws'), hub.subscribe(handle, asked, 'sse')]);
  const heard = async (committee: { id: string }, kind: string): Promise<void> => {
    for (const subscriber of subscribers) expect((await subscriber.next()).data.committeeEvents).toEqual({ kind, subjectId: committee.id });
  };
  const hidden = await desk.committee({ audience: { level: 'MEMBERS' } });
  await heard(hidden, 'COMMITTEE_CREATED');
  await roles(['READER']);
  await desk.change(hidden.id, { version: 1, languages: ['UK'] });
  await heard(await desk.committee(), 'COMMITTEE_CREATED');
  await roles(['COORDINATOR']);
  await desk.change(hidden.id, { version: 2, languages: ['UK', 'EN'] });
  await heard(hidden, 'COMMITTEE_CHANGED');
  for (const subscriber of subscribers) subscriber.leave();
});
