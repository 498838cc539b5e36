import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { draft } from '../alerts/alert-desk.ts';
import { DISPUTED, ReleaseDesk, disputed } from './release-desk.ts';

const clock = new MovableClock();
let desk: ReleaseDesk;
beforeAll(async () => { desk = new ReleaseDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

const requests = async (): Promise<number> => (await desk.list('approver-ua')).totalCount;
const keyOf = async (handle: string, scopes: string[]): Promise<string> => (await desk.hub.data('operator', 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret } } }',
  { input: { person: desk.hub.person(handle).personId, label: 'Another key', scopes } })).createKey.secret;

test('the author and the approvers of the same organisation see a request, and nobody else by any door', async () => {
  const request = await desk.open('publisher-ua', { audience: { level: 'PUBLIC' } });
  await desk.roles('editor-ua', 'EDITOR', 'PUBLISHER');
  for (const who of ['publisher-ua', 'approver-ua']) expect((await desk.read(who, request.id)).sealed.summary).toBe(DISPUTED);
  const others = ['approver-md', 'approver-ro', 'publisher-ua-2', 'steward-ua', 'editor-ua', 'coordinator-ua', 'operator', 'reader-ua', null];
  for (const who of others) {
    expect(await desk.read(who, request.id)).toBeNull();
    expect(await desk.list(who)).toMatchObject({ ids: [], totalCount: 0 });
    for (const approve of [true, false]) expect(await desk.decisionRefusal(who, request.id, approve)).toEqual({ code: who === null ? 'UNAUTHENTICATED' : 'NOT_FOUND' });
    expect(await desk.decisionRefusal(who, `release_${crypto.randomUUID()}`, true)).toEqual({ code: who === null ? 'UNAUTHENTICATED' : 'NOT_FOUND' });
  }
  expect(await desk.read('approver-ua', request.id)).toMatchObject({ status: 'OPEN' });
});

test('a key needs the scopes that publishing needs, of author and approver alike', async () => {
  const request = await desk.open('publisher-ua', { title: 'By its own key' });
  for (const handle of ['publisher-ua', 'approver-ua']) {
    const narrow = await keyOf(handle, ['ALERTS_READ', 'ALERTS_ACKNOWLEDGE']);
    expect(await desk.read(narrow, request.id)).toBeNull();
    expect((await desk.hub.ask(narrow, '{ releaseRequests { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await desk.decisionRefusal(narrow, request.id, false)).toEqual({ code: 'NOT_FOUND' });
  }
  expect(await desk.requestRefusal(await keyOf('publisher-ua', ['ALERTS_READ']), { input: disputed() })).toEqual({ code: 'FORBIDDEN' });
});

test('nobody approves their own, whatever their roles; they can take it back', async () => {
  await desk.roles('publisher-ua', 'PUBLISHER', 'APPROVER', 'STEWARD');
  const request = await desk.open('publisher-ua', { title: 'My own' });
  expect(await desk.decisionRefusal('publisher-ua', request.id, true)).toEqual({ code: 'FORBIDDEN' });
  expect(await desk.read('publisher-ua', request.id)).toMatchObject({ status: 'OPEN' });
  expect(await desk.decide('publisher-ua', request.id, false)).toMatchObject({ status: 'DECLINED', sealed: null, decidedBy: request.author });
  await desk.roles('publisher-ua', 'PUBLISHER');
});

test('who may not do the act may not ask for its release', async () => {
  const before = await requests();
  for (const who of ['approver-ua', 'steward-ua', 'coordinator-ua', 'operator', 'reader-ua']) expect(await desk.requestRefusal(who, { input: disputed() })).toEqual({ code: 'FORBIDDEN' });
  expect(await desk.requestRefusal(null, { input: disputed() })).toEqual({ code: 'UNAUTHENTICATED' });
  const own = await desk.alerts.publish('publisher-ua', { audience: { level: 'OWN' } });
  expect(await desk.requestRefusal('publisher-md', { id: own.id, translation: { language: 'RO', title: 'Titlu', summary: DISPUTED, ofVersion: 1 } })).toEqual({ code: 'NOT_FOUND' });
  expect(await requests()).toBe(before);
});

test('a request is malformed where its act would be, where it says no act or two, and where nothing was found', async () => {
  const { id } = await desk.alerts.publish('publisher-ua');
  const before = await requests();
  const update = { version: 1, summary: DISPUTED };
  const rows: [variables: object, field: string][] = [
    [{}, 'input'], [{ input: disputed(), id, update }, 'input'], [{ input: disputed(), id }, 'id'], [{ update }, 'id'], [{ input: draft() }, 'input'], [{ id, update: { version: 1, severity: 'MINOR' } }, 'update'],
    [{ input: disputed({ title: ' ' }) }, 'input.title'], [{ input: disputed({ region: 'XX-1' }) }, 'input.region'], [{ input: disputed({ expiresAt: '2020-01-01T00:00:00Z' }) }, 'input.expiresAt'],
  ];
  for (const [variables, field] of rows) expect([field, await desk.requestRefusal('publisher-ua', variables)]).toEqual([field, { code: 'BAD_USER_INPUT', field }]);
  expect(await requests()).toBe(before);
});

test('what else than screening refuses the act refuses the request: a release is none of the rule of one case', async () => {
  const before = await requests();
  const alert = await desk.alerts.publish('publisher-ua');
  const gone = await desk.alerts.publish('publisher-ua');
  await desk.alerts.do('publisher-ua', 'withdraw', { id: gone.id, reason: 'It was a misunderstanding.' });
  expect(await desk.request('publisher-ua', { input: disputed({ audience: { level: 'COUNTRIES', countries: [] } }) })).toMatchObject({ __typename: 'AudienceEmpty' });
  const oneCase = disputed({ fromOneCase: true, region: 'UA-77', ageBand: 'AGE_12_14', sex: 'FEMALE' });
  expect(await desk.request('publisher-ua', { input: oneCase })).toMatchObject({ __typename: 'WideningNeeded', region: null, ageBand: 'MINOR', sex: 'UNKNOWN' });
  expect(await desk.request('publisher-ua', { id: alert.id, update: { version: 7, summary: DISPUTED } })).toMatchObject({ __typename: 'VersionConflict' });
  expect(await desk.request('publisher-ua', { id: gone.id, update: { version: 1, summary: DISPUTED } })).toMatchObject({ __typename: 'AlertAlreadyWithdrawn' });
  expect(await requests()).toBe(before);
  const request = await desk.request('publisher-ua', { input: { ...oneCase, acceptWidening: true } });
  expect(await desk.decide('approver-ua', request.id, true)).toMatchObject({ __typename: 'Alert', region: null, ageBand: 'MINOR', sex: 'UNKNOWN', summary: DISPUTED });
});

test('text that nobody can read is not released', async () => {
  const before = await requests();
  const unreadable = 'zqxj wvkq xzjq qqkz vvxw jzqk wqxz kjqv xxzw qvjk zzqx wkjv ';
  const input = draft({ title: unreadable, summary: unreadable.repeat(5) + '0 '.repeat(500) });
  const refused = await desk.request('publisher-ua', { input });
  expect(refused).toMatchObject({ __typename: 'ScreeningFailed', message: expect.stringContaining('Nothing was stored'), findings: expect.arrayContaining([expect.objectContaining({ kind: 'UNREADABLE' })]) });
  expect(await requests()).toBe(before);
});

test('what has changed since is refused when it is decided, and the request waits on', async () => {
  const alert = await desk.alerts.publish('publisher-ua');
  const request = await desk.request('publisher-ua', { id: alert.id, update: { version: 1, summary: DISPUTED } });
  await desk.alerts.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, severity: 'MINOR' } });
  expect(await desk.decide('approver-ua', request.id, true)).toMatchObject({ __typename: 'VersionConflict' });
  expect(await desk.alerts.read('publisher-ua', alert.id)).toMatchObject({ version: 2, summary: alert.summary });
  const ending = await desk.open('publisher-ua', { expiresAt: new Date(clock.now().getTime() + 60_000).toISOString() });
  clock.move(60_000);
  expect(await desk.decisionRefusal('approver-ua', ending.id, true)).toEqual({ code: 'BAD_USER_INPUT', field: 'input.expiresAt' });
  for (const { id } of [request, ending]) expect(await desk.read('approver-ua', id)).toMatchObject({ status: 'OPEN', sealed: { summary: DISPUTED } });
  expect(await desk.decide('approver-ua', request.id, false)).toMatchObject({ status: 'DECLINED' });
});

test('of an update that is overtaken while it is approved, neither the alert nor the request changes', async () => {
  const alert = await desk.alerts.publish('publisher-ua');
  const request = await desk.request('publisher-ua', { id: alert.id, update: { version: 1, summary: DISPUTED } });
  const [decided, updated] = await Promise.all([desk.decide('approver-ua', request.id, true), desk.alerts.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, severity: 'MINOR' } })]);
  expect([decided.__typename, updated.__typename].toSorted()).toEqual(['Alert', 'VersionConflict']);
  const isApproved = decided.__typename === 'Alert';
  expect(await desk.read('approver-ua', request.id)).toMatchObject({ status: isApproved ? 'APPROVED' : 'OPEN' });
  expect(await desk.alerts.read('publisher-ua', alert.id)).toMatchObject({ version: 2, summary: isApproved ? DISPUTED : alert.summary });
});

test('nothing is published in the name of an author who may not do it any more', async () => {
  const [first, second] = [await desk.open('publisher-ua', { title: 'Before the roles changed' }), await desk.open('publisher-ua', { title: 'Before the end' })];
  const { total } = await desk.alerts.list('approver-ua');
  const refused = async (id: string): Promise<string> => (await desk.hub.ask('approver-ua', 'mutation ($id: ID!) { decideRelease(id: $id, approve: true) { __typename } }', { id })).errors![0]!.message;
  await desk.roles('publisher-ua', 'READER');
  expect(await refused(first.id)).toMatch(/^Оксана Гречаник may not do this any more/);
  await desk.hub.data('operator', 'mutation ($id: ID!) { suspendPerson(id: $id) { __typename } }', { id: desk.hub.person('publisher-ua').personId });
  expect(await refused(second.id)).toMatch(/^Оксана Гречаник can't use the hub any more/);
  expect((await desk.alerts.list('approver-ua')).total).toBe(total);
  for (const { id } of [first, second]) expect(await desk.decide('approver-ua', id, false)).toMatchObject({ status: 'DECLINED' });
});

test('pages follow each other, newest first, and their cursors are of this list', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 5; index++) ids.unshift((await desk.open('publisher-ro', { title: `Request ${index}` })).id);
  const first = await desk.list('approver-ro', { first: 2 });
  expect(first).toMatchObject({ ids: ids.slice(0, 2), totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  expect(await desk.list('approver-ro', { first: 3, after: first.pageInfo.endCursor })).toMatchObject({ ids: ids.slice(2), pageInfo: { hasNextPage: false } });
  expect(await desk.list('approver-ro', { last: 2 })).toMatchObject({ ids: ids.slice(3) });
  await desk.decide('approver-ro', ids[1]!, false);
  expect(await desk.list('approver-ro', { open: true })).toMatchObject({ ids: ids.toSpliced(1, 1), totalCount: 4 });
  expect(await desk.list('approver-ro', { open: false })).toMatchObject({ ids: [ids[1]], totalCount: 1 });
  const foreign = (await desk.hub.data('approver-ro', '{ alerts(first: 1) { pageInfo { endCursor } } }')).alerts.pageInfo.endCursor;
  for (const asked of [`after: "${foreign}"`, 'first: 0', 'first: 101']) expect((await desk.hub.ask('approver-ro', `{ releaseRequests(${asked}) { totalCount } }`)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
