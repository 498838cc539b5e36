import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, refusalIn } from './alert-desk.ts';

let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const RO = { language: 'RO', title: 'Oferte de muncă fără contract', summary: 'Adolescenților li se oferă muncă fără contract.', ofVersion: 1 };
const translate = (who: string, id: string, input: object = RO) => desk.do(who, 'translate', { id, input });
const text = async (who: string | null, id: string, language: string) =>
  (await desk.hub.data(who, 'query ($id: ID!, $language: Language!) { alert(id: $id) { text(language: $language) { language title summary isFallback isOutdated } } }', { id, language })).alert.text;

test('another organisation translates, and each reader has the words of their language or is told that they are not', async () => {
  const alert = await desk.publish('publisher-ua');
  const translated = await translate('publisher-md', alert.id);
  expect(translated).toMatchObject({ __typename: 'Alert', version: 1, updatedAt: null, title: alert.title });
  const { language, title, summary } = RO;
  const given = { language, title, summary, ofVersion: 1, by: { slug: 'la-strada-moldova' } };
  expect(translated.translations).toEqual([given]);
  expect((await desk.read('reader-al', alert.id)).translations).toEqual([given]);
  expect(await text('reader-ro', alert.id, 'RO')).toEqual({ language, title, summary, isFallback: false, isOutdated: false });
  const asWritten = { language: 'EN', title: alert.title, summary: alert.summary, isOutdated: false };
  expect(await text('reader-ro', alert.id, 'EN')).toEqual({ ...asWritten, isFallback: false });
  expect(await text('reader-al', alert.id, 'SQ')).toEqual({ ...asWritten, isFallback: true });
});

test('after an update a translation is outdated until it is given anew, by whoever', async () => {
  const alert = await desk.publish('publisher-ua');
  await translate('publisher-md', alert.id);
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title: 'Offers of work at bus stations' } });
  expect(await text('reader-ro', alert.id, 'RO')).toMatchObject({ title: RO.title, isFallback: false, isOutdated: true });
  expect((await desk.read('reader-ro', alert.id)).translations).toMatchObject([{ language: 'RO', ofVersion: 1 }]);

  expect(await translate('publisher-ro', alert.id)).toMatchObject({ __typename: 'VersionConflict', current: { id: alert.id, version: 2 } });
  expect(await translate('publisher-ro', alert.id, { ...RO, ofVersion: 3 })).toMatchObject({ __typename: 'VersionConflict' });
  const anew = await translate('publisher-ro', alert.id, { ...RO, title: 'Oferte de muncă în autogări', ofVersion: 2 });
  expect(anew.translations).toMatchObject([{ title: 'Oferte de muncă în autogări', ofVersion: 2, by: { slug: 'save-the-children-romania' } }]);
  expect(await text('reader-ro', alert.id, 'RO')).toMatchObject({ title: 'Oferte de muncă în autogări', isOutdated: false });
});

test('what another organisation translated is replaced by the publisher only', async () => {
  const alert = await desk.publish('publisher-ua');
  await translate('publisher-md', alert.id);
  expect(await desk.refusal('publisher-ro', 'translate', { id: alert.id, input: { ...RO, title: 'Altfel' } })).toEqual({ code: 'FORBIDDEN' });
  expect((await desk.read('reader-al', alert.id)).translations).toMatchObject([{ title: RO.title }]);
  expect((await translate('editor-md', alert.id, { ...RO, title: 'Același partener' })).translations).toMatchObject([{ title: 'Același partener', by: { slug: 'la-strada-moldova' } }]);
  expect((await translate('editor-ua', alert.id, { ...RO, title: 'De la editor' })).translations).toMatchObject([{ title: 'De la editor', by: { slug: 'la-strada-ukraine' } }]);
  expect(await desk.refusal('publisher-md', 'translate', { id: alert.id, input: RO })).toEqual({ code: 'FORBIDDEN' });
});

test('a new version of the same words for the same readers takes their translations with it', async () => {
  const alert = await desk.publish('publisher-ua');
  await translate('publisher-md', alert.id);
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, severity: 'EXTREME' } });
  expect(await text('reader-ro', alert.id, 'RO')).toMatchObject({ title: RO.title, isOutdated: false });
  expect((await desk.read('reader-ro', alert.id)).translations).toMatchObject([{ ofVersion: 2 }]);
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 2, audience: { level: 'PUBLIC' } } });
  expect((await desk.read('reader-ro', alert.id)).translations).toMatchObject([{ ofVersion: 2 }]);
  expect((await desk.read(null, alert.id)).translations).toEqual([]);
});

test('of organisations that translate at once one is kept and the others are refused', async () => {
  const alert = await desk.publish('publisher-ua');
  const after = await desk.head('reader-al');
  const people = ['publisher-md', 'publisher-ro', 'publisher-ro-2', 'publisher-md-2', 'publisher-al'];
  const answers = await Promise.all(people.map((who) => desk.answer(who, 'translate', { id: alert.id, input: RO })));
  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  expect(answers.filter(({ errors }) => errors !== undefined).map(refusalIn)).toEqual(Array(4).fill({ code: 'FORBIDDEN' }));
  expect((await desk.log('reader-al', after)).map(({ kind }) => kind)).toEqual(['UPDATED']);
});

test('translating while the alert is narrowed never tells those who may not read it any more', async () => {
  for (let round = 0; round < 5; round++) {
    const alert = await desk.publish('publisher-ua');
    const after = await desk.head('reader-al');
    const [answer] = await Promise.all([
      desk.answer('publisher-md', 'translate', { id: alert.id, input: RO }),
      desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, audience: { level: 'COUNTRIES', countries: ['MD'] } } }),
    ]);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    expect((await desk.log('reader-al', after)).map(({ kind }) => kind).join()).toMatch(/^(UPDATED,)?WITHDRAWN$/);
  }
});

test('a translation of a language the alert is in, or without words, is malformed', async () => {
  const alert = await desk.publish('publisher-ua');
  for (const [input, field] of [[{ language: 'EN' }, 'language'], [{ title: ' ' }, 'title'], [{ summary: 'x'.repeat(8001) }, 'summary'], [{ title: 'x'.repeat(201) }, 'title']] as const) {
    expect(await desk.refusal('publisher-md', 'translate', { id: alert.id, input: { ...RO, ...input } })).toEqual({ code: 'BAD_USER_INPUT', field: `input.${field}` });
  }
});

test.each([
  ['a reader', 'reader-md', { code: 'FORBIDDEN' }], ['a steward', 'steward-md', { code: 'FORBIDDEN' }], ['somebody outside the audience', 'publisher-al', { code: 'NOT_FOUND' }], ['nobody', null, { code: 'UNAUTHENTICATED' }],
])('%s translates nothing', async (_who, who, refusal) => {
  const alert = await desk.publish('publisher-ua', { audience: { level: 'COUNTRIES', countries: ['MD'] } });
  expect(await desk.refusal(who, 'translate', { id: alert.id, input: RO })).toEqual(refusal);
  expect((await desk.read('publisher-ua', alert.id)).translations).toEqual([]);
});
