import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { AlertDesk } from './alert-desk.ts';

// Far from today: `since` leaves the demo network's own alerts out of every list here.
const START = Date.parse('2031-05-01T08:00:00.000Z');
const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString();
const clock = new MovableClock(START);
let desk: AlertDesk;
const ids = new Map<string, string>();

// By name: who publishes it, and what is not as in a draft.
const ALERTS: Record<string, [who: string, changes: object]> = {
  camp: ['publisher-ua', { country: 'UA', region: 'UA-77', kind: 'RECRUITMENT', forms: ['AGRICULTURE', 'BEGGING'], severity: 'EXTREME', language: 'UK', title: 'Ґанок і гора', summary: 'Район, йод і п’ять слів. Обʼєкт: ёлка не в сім\'ї.' }],
  border: ['publisher-ua', { country: 'MD', region: 'MD-CU', kind: 'ROUTE', forms: ['BEGGING'], severity: 'SEVERE', title: 'Route by night', summary: 'At 50% of the crossings, file_name seen.' }],
  shop: ['publisher-ro', { region: 'RO-IS', kind: 'ROUTE', forms: ['SEXUAL'], severity: 'MODERATE', language: 'RO', title: 'Şcoala şi ţara', summary: 'Locuri de muncă în străinătate.' }],
  school: ['publisher-ro', { kind: 'OTHER', forms: [], severity: 'MINOR', language: 'RO', title: 'Școala și țara', summary: 'Altă poveste.' }],
  tourists: ['publisher-al', { kind: 'OTHER', forms: ['UNKNOWN'], severity: 'UNKNOWN', language: 'SQ', title: 'Fëmijë në çerdhe', summary: 'Punë pa kontratë.' }],
  hidden: ['publisher-al', { kind: 'OTHER', severity: 'MINOR', shieldSource: true, title: 'Shielded one', summary: 'Nobody is told by whom.' }],
  past: ['publisher-md', { kind: 'SERVICE_NOTICE', severity: 'MINOR', title: 'Ended', summary: 'It had an end.', expiresAt: at(60) }],
  own: ['publisher-md', { kind: 'RECRUITMENT', severity: 'EXTREME', title: 'Not for others', summary: 'Kept.', audience: { level: 'OWN' } }],
};

beforeAll(async () => {
  desk = new AlertDesk(await startHub({}, { clock }));
  for (const [name, [who, changes]] of Object.entries(ALERTS)) {
    clock.move(60_000);
    ids.set(name, (await desk.publish(who, changes)).id);
  }
  await desk.do('publisher-ro', 'translate', { id: ids.get('border'), input: { language: 'RU', title: 'Ночная дорога', summary: 'Объявление о приёме.', ofVersion: 1 } });
  clock.move(60 * 60_000);
});
afterAll(() => desk?.hub.close());

const publisher = (handle: string): string => desk.hub.person(handle).organisationId;
const found = async (filter: object, who: string | null = 'reader-ro') => {
  const { ids: listed, total } = await desk.list(who, { since: at(0), ...filter });
  expect(total).toBe(listed.length);
  return listed.map((id) => [...ids].find(([, known]) => known === id)![0]);
};

const CURRENT = ['hidden', 'tourists', 'school', 'shop', 'border', 'camp'];

test.each<[string, () => object, string[]]>([
  ['nothing', () => ({}), CURRENT],
  ['null for everything', () => ({ country: null, region: null, kind: null, form: null, severityAtLeast: null, publisher: null, text: null, includeExpired: null }), CURRENT],
  ['country', () => ({ country: 'RO' }), ['school', 'shop']],
  ['country of the alert, not of its publisher', () => ({ country: 'MD' }), ['border']],
  ['region', () => ({ region: 'UA-77' }), ['camp']],
  ['region that nothing is about', () => ({ region: 'UA-30' }), []],
  ['kind', () => ({ kind: 'ROUTE' }), ['shop', 'border']],
  ['form', () => ({ form: 'BEGGING' }), ['border', 'camp']],
  ['form that is one of several', () => ({ form: 'AGRICULTURE' }), ['camp']],
  ['severity at least EXTREME', () => ({ severityAtLeast: 'EXTREME' }), ['camp']],
  ['severity at least SEVERE', () => ({ severityAtLeast: 'SEVERE' }), ['border', 'camp']],
  ['severity at least MODERATE', () => ({ severityAtLeast: 'MODERATE' }), ['shop', 'border', 'camp']],
  ['severity at least MINOR', () => ({ severityAtLeast: 'MINOR' }), ['hidden', 'school', 'shop', 'border', 'camp']],
  ['severity at least UNKNOWN', () => ({ severityAtLeast: 'UNKNOWN' }), CURRENT],
  ['publisher', () => ({ publisher: publisher('publisher-ro') }), ['school', 'shop']],
  ['publisher of a shielded alert', () => ({ publisher: publisher('publisher-al') }), ['tourists']],
  ['publisher that is a person', () => ({ publisher: desk.hub.person('publisher-ro').personId }), []],
  ['publisher that is not there', () => ({ publisher: 'organisation_00000000-0000-4000-8000-000000000000' }), []],
  ['publisher that is no id', () => ({ publisher: '\u0000%' }), []],
  ['since, to the millisecond', () => ({ since: at(3) }), ['hidden', 'tourists', 'school', 'shop']],
  ['since, a millisecond later', () => ({ since: new Date(Date.parse(at(3)) + 1).toISOString() }), ['hidden', 'tourists', 'school']],
  ['since, in another zone', () => ({ since: at(3).replace('T08', 'T10').replace('Z', '+02:00') }), ['hidden', 'tourists', 'school', 'shop']],
  ['since, in the future', () => ({ since: '2090-01-01T00:00:00Z' }), []],
  ['includeExpired', () => ({ includeExpired: true }), ['past', ...CURRENT]],
  ['includeExpired with a kind', () => ({ includeExpired: true, kind: 'SERVICE_NOTICE' }), ['past']],
  ['kind of what has ended', () => ({ kind: 'SERVICE_NOTICE' }), []],
  ['kind and country', () => ({ kind: 'ROUTE', country: 'RO' }), ['shop']],
  ['kind, form and severity', () => ({ kind: 'ROUTE', form: 'BEGGING', severityAtLeast: 'SEVERE' }), ['border']],
  ['all at once', () => ({ country: 'UA', region: 'UA-77', kind: 'RECRUITMENT', form: 'BEGGING', severityAtLeast: 'EXTREME', publisher: publisher('publisher-ua'), text: 'район', includeExpired: true }), ['camp']],
  ['conditions that contradict each other', () => ({ country: 'MD', region: 'UA-77' }), []],
])('a list filtered by %s', async (_what, filter, names) => {
  expect(await found(filter())).toEqual(names);
});

test.each<[text: string, names: string[]]>([
  ['scoala', ['school', 'shop']], ['ŞCOALA', ['school', 'shop']], ['Școala', ['school', 'shop']], ['țara', ['school', 'shop']], ['ţara', ['school', 'shop']], ['TARA', ['school', 'shop']],
  ['s\u0326coala', ['school', 'shop']], ['străinătate', ['shop']], ['strainatate', ['shop']],
  ['femije', ['tourists']], ['fëmijë', ['tourists']], ['cerdhe', ['tourists']], ['Çerdhe', ['tourists']], ['pune', ['tourists']],
  ['елка', ['camp']], ['ёлка', ['camp']], ['Ёлка', ['camp']], ['прием', ['border']], ['приём', ['border']],
  ['п\'ять', ['camp']], ['п’ять', ['camp']], ['пʼять', ['camp']], ['пять', ['camp']], ['об\'єкт', ['camp']], ['сім’ї', ['camp']],
  ['ґанок', ['camp']], ['ганок', []], ['гора', ['camp']], ['ґора', []], ['район', ['camp']], ['раион', []], ['раи\u0306он', ['camp']], ['йод', ['camp']], ['иод', []],
  ['ночная', ['border']], ['дорога', ['border']], ['route', ['border']], ['ROUTE night', ['border']], ['night route', ['border']], ['route ночная', ['border']], ['route ночной', []],
  ['rou', ['border']], ['oute', []], ['50', ['border']], ['50%', ['border']], ['n_ght', []], ['n%ght', []], ['%', []], ['_', []], ['%%%', []], ['r%e', []], ['file_name', ['border']], ['file name', ['border']], ['fileXname', []],
  ['\\', []], ['\'', []], ['"; drop table alert; --', []], ['\u0000', []], ['\ud83d', []], ['', CURRENT], ['   ', CURRENT],
])('a search for %j', async (text, names) => {
  expect(await found({ text })).toEqual(names);
});

test('what a viewer may not read is not found by anything in it', async () => {
  for (const filter of [{ text: 'others' }, { kind: 'RECRUITMENT', severityAtLeast: 'EXTREME', country: 'MD' }, { publisher: publisher('publisher-md') }]) {
    expect(await found(filter)).toEqual([]);
    expect(await found(filter, null)).toEqual([]);
    expect(await found(filter, 'reader-md')).toEqual([]);
    expect(await found(filter, 'approver-md')).toEqual(['own']);
  }
  expect(await found({ publisher: publisher('publisher-al') }, 'editor-al')).toEqual(['hidden', 'tourists']);
});

test('a search finds the words of now, and of no version before', async () => {
  const alert = await desk.publish('publisher-ua', { title: 'Beforehand', summary: 'Words that go.' });
  ids.set('changed', alert.id);
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title: 'Afterwards', summary: 'Words that stay.' } });
  expect(await found({ text: 'afterwards stay' })).toEqual(['changed']);
  expect(await found({ text: 'beforehand' })).toEqual([]);
  await desk.do('publisher-md', 'translate', { id: alert.id, input: { language: 'RO', title: 'Întâi', summary: 'Cuvinte.', ofVersion: 2 } });
  expect(await found({ text: 'intai' })).toEqual(['changed']);
  await desk.do('publisher-md', 'translate', { id: alert.id, input: { language: 'RO', title: 'Apoi', summary: 'Cuvinte.', ofVersion: 2 } });
  expect(await found({ text: 'intai' })).toEqual([]);
});

const LOG = 'query ($filter: AlertFilter) { alertEvents(first: 500, filter: $filter) { edges { node { kind alertId alert { id } } } } }';
const LIVE = 'subscription ($after: String, $filter: AlertFilter) { alertEvents(after: $after, filter: $filter) { kind alertId } }';
const logged = async (who: string, filter: object, id: string): Promise<string[]> =>
  (await desk.hub.data(who, LOG, { filter })).alertEvents.edges.filter((edge: any) => edge.node.alertId === id).map((edge: any) => edge.node.kind);

test('whoever follows by words of a translation hears that the alert was taken back: by page and live', async () => {
  const filter = { text: 'livezi' };
  const alert = await desk.publish('publisher-ua', { title: 'Orchards', summary: 'Work in orchards.' });
  await desk.do('publisher-md', 'translate', { id: alert.id, input: { language: 'RO', title: 'Livezi', summary: 'Muncă.', ofVersion: 1 } });
  const follower = await desk.hub.subscribe('reader-ro', { query: LIVE, variables: { filter, after: await desk.head('reader-ro') } });
  await desk.do('publisher-ua', 'withdraw', { id: alert.id, reason: 'A mistake.' });
  expect((await follower.next()).data).toEqual({ alertEvents: { kind: 'WITHDRAWN', alertId: alert.id } });
  follower.leave();
  expect((await logged('reader-ro', filter, alert.id)).at(-1)).toBe('WITHDRAWN');
  // Words that were never theirs lead to nothing: the translation was for others.
  const narrow = await desk.publish('publisher-ua', { title: 'Orchards', summary: 'Work in orchards.', audience: { level: 'COUNTRIES', countries: ['MD'] } });
  await desk.do('publisher-md', 'translate', { id: narrow.id, input: { language: 'RO', title: 'Livezi', summary: 'Muncă.', ofVersion: 1 } });
  await desk.do('publisher-ua', 'update', { id: narrow.id, input: { version: 1, title: 'Farms', summary: 'Work.', audience: { level: 'NETWORK' } } });
  await desk.do('publisher-ua', 'withdraw', { id: narrow.id, reason: 'A mistake.' });
  expect(await logged('reader-ro', filter, narrow.id)).toEqual([]);
  expect(await logged('reader-ro', {}, narrow.id)).toEqual(['PUBLISHED', 'WITHDRAWN']);
});

test('an alert whose source was shielded is found by its publisher no longer, not when it was taken back either', async () => {
  const filter = { publisher: desk.hub.person('publisher-ua').organisationId };
  const alert = await desk.publish('publisher-ua');
  expect(await logged('reader-ro', filter, alert.id)).toEqual(['PUBLISHED']);
  const follower = await desk.hub.subscribe('reader-ro', { query: LIVE, variables: { filter, after: await desk.head('reader-ro') } });
  await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, shieldSource: true } });
  await desk.do('publisher-ua', 'withdraw', { id: alert.id, reason: 'A mistake.' });
  const open = await desk.publish('publisher-ua');
  expect((await follower.next()).data).toEqual({ alertEvents: { kind: 'PUBLISHED', alertId: open.id } });
  follower.leave();
  expect(await logged('reader-ro', filter, alert.id)).toEqual([]);
  expect((await logged('publisher-ua', filter, alert.id)).at(-1)).toBe('WITHDRAWN');
});
