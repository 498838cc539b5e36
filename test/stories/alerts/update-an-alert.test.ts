import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { AlertDesk } from './alert-desk.ts';

let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub()); });
afterAll(() => desk?.hub.close());

test('an update makes a version, and says what it changed', async () => {
  const alert = await desk.publish('publisher-ua', { region: 'UA-77', expiresAt: '2099-01-01T00:00:00.000Z' });
  expect(alert).toMatchObject({ version: 1, updatedAt: null, changes: [] });
  const second = await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title: 'Offers without papers', severity: 'EXTREME' } });
  expect(second).toMatchObject({ __typename: 'Alert', id: alert.id, reference: alert.reference, version: 2, title: 'Offers without papers', severity: 'EXTREME', summary: alert.summary, region: { id: 'UA-77' } });
  expect(Date.parse(second.updatedAt)).toBeGreaterThanOrEqual(Date.parse(alert.publishedAt));
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 2, summary: 'Now also at bus stations.', forms: ['AGRICULTURE'] } });

  const { changes, ...read } = await desk.read('reader-al', alert.id);
  expect(read).toMatchObject({ version: 3, publishedAt: alert.publishedAt });
  expect(changes).toEqual([
    { version: 3, at: read.updatedAt, fields: ['summary', 'forms'], titleBefore: null, summaryBefore: alert.summary },
    { version: 2, at: second.updatedAt, fields: ['severity', 'title'], titleBefore: alert.title, summaryBefore: null },
  ]);
});

test('who may read it and whether the source is shielded is no change that others are told of', async () => {
  const alert = await desk.publish('publisher-ua');
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, shieldSource: true, audience: { level: 'PUBLIC' } } });
  expect((await desk.read('editor-ua', alert.id)).changes).toMatchObject([{ version: 2, fields: ['audience', 'sourceShielded'] }]);
  expect((await desk.read('reader-al', alert.id)).changes).toEqual([]);
});

test('what somebody could not read at the time is no change to them', async () => {
  const alert = await desk.publish('publisher-ua', { audience: { level: 'OWN' }, title: 'Not yet for others' });
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title: 'For partners', audience: { level: 'NETWORK' } } });
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 2, title: 'For all partners' } });
  expect((await desk.read('reader-al', alert.id)).changes).toMatchObject([{ version: 3, titleBefore: 'For partners' }]);
  expect(JSON.stringify(await desk.read('reader-al', alert.id))).not.toContain('Not yet');
});

test('an update of another version than the present one is told the present one', async () => {
  const alert = await desk.publish('publisher-ua');
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title: 'The second' } });
  for (const version of [1, 3, 0, -1]) {
    const refused = await desk.do('publisher-ua', 'update', { id: alert.id, input: { version, title: 'The third' } });
    expect(refused).toMatchObject({ __typename: 'VersionConflict', message: expect.stringContaining('version 2'), current: { id: alert.id, version: 2, title: 'The second' } });
  }
  expect((await desk.read('publisher-ua', alert.id)).version).toBe(2);
});

test('of updates at once exactly one wins, and the others are told its version', async () => {
  const alert = await desk.publish('publisher-ua');
  const after = await desk.head('reader-al');
  const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
  const results = await Promise.all(titles.map((title) => desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title } })));
  const won = results.filter((result) => result.__typename === 'Alert');
  expect(won).toHaveLength(1);
  expect(results.filter((result) => result.__typename === 'VersionConflict').map(({ current }) => current)).toEqual(Array(4).fill(expect.objectContaining({ version: 2, title: won[0].title })));
  expect((await desk.log('reader-al', after)).map(({ kind }) => kind)).toEqual(['UPDATED']);
});

test('an update that changes nothing makes no version and tells nobody', async () => {
  const given = { title: 'As it is', region: 'RO-IS', forms: ['BEGGING', 'SEXUAL'], ageBand: 'MINOR', sex: 'FEMALE', expiresAt: '2099-05-01T10:00:00.000Z', audience: { level: 'COUNTRIES', countries: ['MD', 'UA'] } };
  const alert = await desk.publish('publisher-ro', given);
  const after = await desk.head('publisher-ro');
  const same = [{}, given, { ...given, forms: ['SEXUAL', 'BEGGING', 'SEXUAL'], audience: { level: 'COUNTRIES', countries: ['UA', 'MD', 'UA'] } }, { expiresAt: '2099-05-01T12:00:00+02:00', country: 'RO', shieldSource: false, acceptWidening: true }];
  for (const input of same) {
    expect(await desk.do('publisher-ro', 'update', { id: alert.id, input: { version: 1, ...input } })).toMatchObject({ __typename: 'Alert', version: 1, updatedAt: null });
  }
  expect(await desk.log('publisher-ro', after)).toEqual([]);
});

test('null takes away what an alert need not have', async () => {
  const alert = await desk.publish('publisher-ua', { region: 'UA-77', ageBand: 'MINOR', sex: 'FEMALE', expiresAt: '2099-01-01T00:00:00.000Z', forms: ['SEXUAL'] });
  const updated = await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, region: null, ageBand: null, sex: null, expiresAt: null, forms: [] } });
  expect(updated).toMatchObject({ version: 2, region: null, ageBand: null, sex: null, expiresAt: null, forms: [], country: { code: 'UA' } });
  expect(updated.changes[0].fields).toEqual(['region', 'forms', 'ageBand', 'sex', 'expiresAt']);
});

test.each(['kind', 'severity', 'urgency', 'certainty', 'title', 'summary', 'language', 'country', 'forms', 'audience', 'shieldSource'])('null for %s, which every alert has, is refused by its path', async (field) => {
  const alert = await desk.publish('publisher-ua');
  for (const who of ['publisher-ua', 'reader-al', null]) {
    expect(await desk.refusal(who, 'update', { id: alert.id, input: { version: 1, [field]: null } })).toEqual({ code: 'BAD_USER_INPUT', field: `input.${field}` });
  }
});

test('region and country stay of one piece', async () => {
  const alert = await desk.publish('publisher-ua', { region: 'UA-77' });
  const update = (version: number, input: object) => desk.do('publisher-ua', 'update', { id: alert.id, input: { version, ...input } });
  const refused = (input: object) => desk.refusal('publisher-ua', 'update', { id: alert.id, input: { version: 1, ...input } });
  expect(await refused({ country: 'MD' })).toEqual({ code: 'BAD_USER_INPUT', field: 'input.country' });
  expect(await refused({ country: 'MD', region: 'UA-77' })).toEqual({ code: 'BAD_USER_INPUT', field: 'input.region' });
  expect(await update(1, { region: 'MD-CU' })).toMatchObject({ version: 2, country: { code: 'MD' }, region: { id: 'MD-CU' } });
  expect(await update(2, { country: 'RO', region: 'RO-IS' })).toMatchObject({ version: 3, country: { code: 'RO' }, region: { id: 'RO-IS' } });
  expect(await update(3, { country: 'UA', region: null })).toMatchObject({ version: 4, country: { code: 'UA' }, region: null });
  expect((await desk.read('publisher-ua', alert.id)).reference).toBe(alert.reference);
});

test.each([
  ['somebody who reads it', 'reader-al', { code: 'FORBIDDEN' }], ['a publisher of another organisation', 'publisher-ro', { code: 'FORBIDDEN' }],
  ['an approver of the same organisation', 'approver-ua', { code: 'FORBIDDEN' }], ['nobody', null, { code: 'UNAUTHENTICATED' }],
])('%s can\'t update it', async (_who, who, refusal) => {
  const alert = await desk.publish('publisher-ua');
  expect(await desk.refusal(who, 'update', { id: alert.id, input: { version: 1, title: 'Mine now' } })).toEqual(refusal);
  const unseen = await desk.publish('publisher-ua', { audience: { level: 'OWN' } });
  if (who !== null && who !== 'approver-ua') {
    const made = { id: 'alert_00000000-0000-4000-8000-000000000000', input: { version: 1, title: 'Mine now' } };
    const [hidden, absent] = await Promise.all([desk.answer(who, 'update', { ...made, id: unseen.id }), desk.answer(who, 'update', made)]);
    expect(hidden).toEqual(absent);
    expect(hidden.errors![0]!.extensions.code).toBe('NOT_FOUND');
  }
});
