import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, draft } from './alert-desk.ts';

const clock = new MovableClock();
let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

test('an alert is about the country it names, else its region\'s, else its publisher\'s, and its reference begins with that', async () => {
  const cases = [[{}, 'UA'], [{ region: 'MD-CU' }, 'MD'], [{ country: 'RO' }, 'RO'], [{ country: 'AL', region: 'AL-06' }, 'AL']] as const;
  for (const [input, code] of cases) {
    const alert = await desk.publish('publisher-ua', input);
    expect(alert).toMatchObject({ country: { code }, version: 1, publishedAt: clock.now().toISOString() });
    expect(alert.reference).toMatch(new RegExp(`^${code}-[2-9A-HJKMNP-TV-Z]{6}$`));
  }
});

test('references tell no order', async () => {
  const references: string[] = [];
  for (let index = 0; index < 30; index++) references.push((await desk.publish('publisher-ua')).reference);
  expect(new Set(references).size).toBe(30);
  // Thirty of 30^6 come in order, either way, once in 10^32.
  expect(references).not.toEqual(references.toSorted());
  expect(references).not.toEqual(references.toSorted().reverse());
});

test('each audience has its label, and its lists are told to the publisher\'s organisation only', async () => {
  const { organisationId: id, organisation: slug } = desk.hub.person('reader-md');
  const audiences = [
    [{ level: 'PUBLIC' }, 'CLEAR', [], []], [{ level: 'NETWORK' }, 'GREEN', [], []], [{ level: 'COUNTRIES', countries: ['MD', 'RO', 'MD'] }, 'AMBER', ['MD', 'RO'], []],
    [{ level: 'ORGANISATIONS', organisations: [id, id] }, 'AMBER_STRICT', [], [slug]], [{ level: 'OWN' }, 'AMBER_STRICT', [], []],
  ] as const;
  for (const [audience, tlp, countries, organisations] of audiences) {
    const { level } = audience;
    const alert = await desk.publish('publisher-ua', { audience });
    expect(alert).toMatchObject({ tlp, audience: { level, countries: countries.map((code) => ({ code })), organisations: organisations.map((name) => ({ slug: name })) } });
    const other = await desk.read('reader-md', alert.id);
    if (level === 'OWN') expect(other).toBeNull();
    else expect(other).toMatchObject({ tlp, audience: { level, countries: null, organisations: null } });
  }
});

test('a shielded source is told to its own organisation and nobody else, by no way round', async () => {
  const alert = await desk.publish('publisher-ua', { shieldSource: true, audience: { level: 'PUBLIC' } });
  await desk.do('publisher-ua', 'translate', { id: alert.id, input: { language: 'RO', title: 'Oferte de muncă', summary: 'Fără contract.', ofVersion: 1 } });
  await desk.do('publisher-md', 'translate', { id: alert.id, input: { language: 'SQ', title: 'Oferta pune', summary: 'Pa kontratë.', ofVersion: 1 } });
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title: 'Offers of work' } });
  expect(await desk.read('editor-ua', alert.id)).toMatchObject({ sourceShielded: true, publishedBy: { slug: 'la-strada-ukraine' }, translations: [{ language: 'RO', by: { slug: 'la-strada-ukraine' } }, { language: 'SQ' }] });
  for (const who of ['reader-md', 'publisher-ro', 'operator', 'coordinator-ua', null]) {
    const read = await desk.read(who, alert.id);
    expect(read).toMatchObject({ sourceShielded: true, publishedBy: null, translations: [{ language: 'SQ', by: { slug: 'la-strada-moldova' } }] });
    expect(JSON.stringify([read, await desk.log(who)])).not.toContain('la-strada-ukraine');
    const words = await desk.hub.data(who, 'query ($id: ID!) { alert(id: $id) { text(language: RO) { title } } }', { id: alert.id });
    expect(words.alert.text.title).toBe('Oferte de muncă');
    const publisher = desk.hub.person('publisher-ua').organisationId;
    expect((await desk.list(who, { publisher })).ids).not.toContain(alert.id);
    const { organisation } = await desk.hub.data(who, '{ organisation(slug: "la-strada-ukraine") { alerts(first: 100) { edges { node { id } } } } }');
    expect(organisation.alerts.edges.map((edge: any) => edge.node.id)).not.toContain(alert.id);
  }
});

const counts = async () => ({ events: (await desk.log('publisher-ua')).filter(({ kind }) => kind === 'PUBLISHED').length, listed: (await desk.list('publisher-ua')).total });

test('a retried publish answers with the first alert, and nothing is published twice', async () => {
  const input = draft({ idempotencyKey: 'after a lost answer', expiresAt: new Date(clock.now().getTime() + DAY).toISOString() });
  const first = await desk.do('publisher-ua', 'publish', { input });
  const before = await counts();
  expect(await desk.do('publisher-ua', 'publish', { input })).toEqual(first);
  // By now it has been changed, and its end has passed.
  await desk.do('publisher-ua', 'update', { id: first.id, input: { version: 1, title: 'Since then changed' } });
  clock.move(2 * DAY);
  expect(await desk.do('publisher-ua', 'publish', { input })).toMatchObject({ id: first.id, version: 2, title: 'Since then changed' });
  expect((await desk.list('publisher-ua', { includeExpired: true })).ids.filter((id) => id === first.id)).toHaveLength(1);
  expect((await desk.log('publisher-ua')).filter(({ kind }) => kind === 'PUBLISHED')).toHaveLength(before.listed);
});

test('of the same publish ten times at once one is published, and all are answered with it', async () => {
  const before = await counts();
  const answers = await Promise.all(Array.from({ length: 10 }, () => desk.do('publisher-ua', 'publish', { input: draft({ idempotencyKey: 'ten at once' }) })));
  expect(answers).toEqual(Array(10).fill(answers[0]));
  expect(answers[0].__typename).toBe('Alert');
  expect(await counts()).toEqual({ events: before.events + 1, listed: before.listed + 1 });
});

test('a key belongs to what it was sent with, and to one organisation', async () => {
  const input = draft({ idempotencyKey: 'one alert' });
  const first = await desk.do('publisher-ua', 'publish', { input });
  const before = await counts();
  for (const change of [{ title: 'Another title' }, { audience: { level: 'PUBLIC' } }, { audience: { level: 'COUNTRIES', countries: ['MD'] } }, { region: 'UA-77' }, { expiresAt: '2099-01-01T00:00:00.000Z' }, { shieldSource: true }, { forms: ['BEGGING'] }]) {
    expect(await desk.refusal('publisher-ua', 'publish', { input: { ...input, ...change } })).toEqual({ code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' });
  }
  expect(await counts()).toEqual(before);
  const other = await desk.do('publisher-ro', 'publish', { input });
  expect(other).toMatchObject({ __typename: 'Alert', publishedBy: { slug: 'save-the-children-romania' } });
  expect(other.id).not.toBe(first.id);
  expect((await desk.do('publisher-ro', 'publish', { input: draft({ idempotencyKey: 'one alert' }) })).id).toBe(other.id);
});

test('a key is given up with what was refused: nothing was published under it', async () => {
  const idempotencyKey = 'refused at first';
  expect(await desk.do('publisher-ua', 'publish', { input: draft({ idempotencyKey, summary: 'Write to maria.popescu@gmail.com about it.' }) })).toMatchObject({ __typename: 'ScreeningFailed' });
  expect(await desk.do('publisher-ua', 'publish', { input: draft({ idempotencyKey }) })).toMatchObject({ __typename: 'Alert' });
});

test.each([
  ['a reader', 'reader-ua', { code: 'FORBIDDEN' }], ['an approver', 'approver-ua', { code: 'FORBIDDEN' }], ['the operator', 'operator', { code: 'FORBIDDEN' }], ['nobody', null, { code: 'UNAUTHENTICATED' }],
])('%s publishes nothing', async (_who, who, refusal) => {
  expect(await desk.refusal(who, 'publish', { input: draft() })).toEqual(refusal);
  expect(await desk.refusal(who, 'publish', { input: draft({ idempotencyKey: 'ten at once' }) })).toEqual(refusal);
});
