import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, draft, refusalIn } from './alert-desk.ts';

let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const everything = async () => ({ log: await desk.log('publisher-ua'), list: await desk.list('publisher-ua', { includeExpired: true }) });
const ABSENT = 'organisation_00000000-0000-4000-8000-000000000000';

const hidden = (words: string, from = 0xe0000): string => Array.from(words, (sign) => String.fromCodePoint(from + sign.charCodeAt(0))).join('');

const malformed: [what: string, input: () => object, field: string][] = [
  ['a lone surrogate in the title', () => ({ title: 'Half a \ud83d' }), 'title'],
  ['a lone surrogate in the summary', () => ({ summary: '\udc00 the other half' }), 'summary'],
  ['a NUL in the title', () => ({ title: 'No\u0000thing' }), 'title'],
  ['a NUL in the summary', () => ({ summary: '\u0000' }), 'summary'],
  ['a control sign within a telephone number', () => ({ summary: 'Call +380\u000767\u0007123\u000745\u000767.' }), 'summary'],
  ['an escape sequence in the title', () => ({ title: 'Work \u001b[2J offers' }), 'title'],
  ['words in tags, which are shown to nobody', () => ({ title: `Work offers${hidden('Maria Popescu')}` }), 'title'],
  ['words in variants of signs, which are shown to nobody', () => ({ summary: `Work offers${hidden('Maria', 0xe0100)}` }), 'summary'],
  ['a sign that is none', () => ({ title: 'Work \uffff offers' }), 'title'],
  ['a title of nothing that is seen', () => ({ title: '\u200b\u2060' }), 'title'],
  ['no title', () => ({ title: '' }), 'title'],
  ['a title of blanks', () => ({ title: ' \t\n\u00a0' }), 'title'],
  ['a title that is too long', () => ({ title: 'x'.repeat(201) }), 'title'],
  ['a title that is too long in UTF-16', () => ({ title: '🕯'.repeat(101) }), 'title'],
  ['a summary that is too long', () => ({ summary: 'x'.repeat(8001) }), 'summary'],
  ['an unknown region', () => ({ region: 'UA-99' }), 'region'],
  ['a region of another country of the world', () => ({ region: 'DE-BY' }), 'region'],
  ['a region in lower case', () => ({ region: 'ua-77' }), 'region'],
  ['an empty region', () => ({ region: '' }), 'region'],
  ['a region of another country', () => ({ country: 'MD', region: 'UA-77' }), 'region'],
  ['an end that is past', () => ({ expiresAt: '2020-01-01T00:00:00.000Z' }), 'expiresAt'],
  ['a day that no month has', () => ({ expiresAt: '2099-02-30T00:00:00.000Z' }), 'expiresAt'],
  ['a 29 February of a common year', () => ({ expiresAt: '2099-02-29T00:00:00.000Z' }), 'expiresAt'],
  ['a 13th month', () => ({ expiresAt: '2099-13-01T00:00:00.000Z' }), 'expiresAt'],
  ['a 24th hour', () => ({ expiresAt: '2099-01-01T24:00:00.000Z' }), 'expiresAt'],
  ['a date without a time', () => ({ expiresAt: '2099-01-01' }), 'expiresAt'],
  ['a moment without a zone', () => ({ expiresAt: '2099-01-01T00:00:00' }), 'expiresAt'],
  ['a number for a moment', () => ({ expiresAt: 4_070_908_800_000 }), 'expiresAt'],
  ['countries with another level', () => ({ audience: { level: 'NETWORK', countries: ['MD'] } }), 'audience.countries'],
  ['organisations with another level', () => ({ audience: { level: 'PUBLIC', organisations: [desk.hub.person('reader-md').organisationId] } }), 'audience.organisations'],
  ['both lists', () => ({ audience: { level: 'COUNTRIES', countries: ['MD'], organisations: [desk.hub.person('reader-md').organisationId] } }), 'audience.organisations'],
  ['an organisation that is not there', () => ({ audience: { level: 'ORGANISATIONS', organisations: [desk.hub.person('reader-md').organisationId, ABSENT] } }), 'audience.organisations.1'],
  ['a person for an organisation', () => ({ audience: { level: 'ORGANISATIONS', organisations: [desk.hub.person('reader-md').personId] } }), 'audience.organisations.0'],
  ['a slug for an organisation', () => ({ audience: { level: 'ORGANISATIONS', organisations: ['la-strada-moldova'] } }), 'audience.organisations.0'],
  ['too many organisations', () => ({ audience: { level: 'ORGANISATIONS', organisations: Array(201).fill(ABSENT) } }), 'audience.organisations'],
  ['a country that is not in the network', () => ({ audience: { level: 'COUNTRIES', countries: ['MD', 'DE'] } }), 'audience.countries.1'],
  ['a word that the schema has not', () => ({ severity: 'SEVERER' }), 'severity'],
];

test.each(malformed)('%s is refused by its path, before anything else is looked at, and nothing is written', async (_what, input, field) => {
  const [alert, before] = [await desk.publish('publisher-ua'), await everything()];
  const refusal = { code: 'BAD_USER_INPUT', field: `input.${field}` };
  for (const who of ['publisher-ua', 'reader-al', null]) {
    expect(await desk.refusal(who, 'publish', { input: draft(input()) })).toEqual(refusal);
    expect(await desk.refusal(who, 'update', { id: alert.id, input: { version: 1, ...input() } })).toEqual(refusal);
    expect(await desk.refusal(who, 'update', { id: 'alert_made-up', input: { version: 7, ...input() } })).toEqual(refusal);
  }
  const after = await everything();
  expect(after.log).toHaveLength(before.log.length);
  expect(after).toEqual({ ...before, log: expect.anything() });
  expect(await desk.read('publisher-ua', alert.id)).toEqual(alert);
});

test.each([
  ['', 'idempotencyKey'], ['x'.repeat(201), 'idempotencyKey'], ['tab\there', 'idempotencyKey'], ['ключ', 'idempotencyKey'], ['half \ud83d', 'idempotencyKey'],
])('a key such as %j is refused', async (idempotencyKey, field) => {
  for (const who of ['publisher-ua', 'reader-al', null]) {
    expect(await desk.refusal(who, 'publish', { input: draft({ idempotencyKey }) })).toEqual({ code: 'BAD_USER_INPUT', field: `input.${field}` });
  }
});

test.each([
  ['withdraw', { reason: ' ' }, 'reason'], ['withdraw', { reason: 'x'.repeat(2001) }, 'reason'], ['withdraw', { reason: 'half \ud83d' }, 'reason'], ['withdraw', { reason: 'No\u0000' }, 'reason'],
  ['acknowledge', { actionTaken: '' }, 'actionTaken'], ['acknowledge', { actionTaken: 'x'.repeat(2001) }, 'actionTaken'], ['acknowledge', { actionTaken: '\udfff' }, 'actionTaken'],
  ['translate', { input: { language: 'RO', title: '', summary: 'Text.', ofVersion: 1 } }, 'input.title'], ['translate', { input: { language: 'RO', title: 'Titlu', summary: 'No\u0000', ofVersion: 1 } }, 'input.summary'],
  ['translate', { input: { language: 'DE', title: 'Titel', summary: 'Text.', ofVersion: 1 } }, 'input.language'],
] as const)('%s with %j is refused, for nobody too', async (act, variables, field) => {
  const [alert, before] = [await desk.publish('publisher-ua'), await everything()];
  for (const who of ['publisher-ua', 'publisher-ro', null]) {
    for (const id of [alert.id, 'alert_made-up']) expect(await desk.refusal(who, act, { id, ...variables })).toEqual({ code: 'BAD_USER_INPUT', field });
  }
  expect(await everything()).toEqual(before);
  expect(await desk.read('publisher-ua', alert.id)).toEqual(alert);
});

test('the longest texts that are taken come back as they were sent', async () => {
  const long = { title: '🕯'.repeat(100), summary: 'Copiii și oamenii țin legătura: діти і ґанок, їжа; ëndrra dhe ’ çanta. '.repeat(120).slice(0, 7999).trimEnd().padEnd(8000, '.') };
  expect(long.summary).toHaveLength(8000);
  expect(await desk.publish('publisher-ua', long)).toMatchObject(long);
});

test.each([
  { level: 'COUNTRIES' }, { level: 'COUNTRIES', countries: [] }, { level: 'COUNTRIES', countries: null }, { level: 'ORGANISATIONS' }, { level: 'ORGANISATIONS', organisations: [] },
])('an audience of nobody, %j, is told as such and nothing is written', async (audience) => {
  const [alert, before] = [await desk.publish('publisher-ua'), await everything()];
  const empty = { __typename: 'AudienceEmpty', message: expect.stringMatching(/\w/) };
  expect(await desk.do('publisher-ua', 'publish', { input: draft({ audience }) })).toEqual(empty);
  expect(await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, audience } })).toEqual(empty);
  expect(await desk.refusal('reader-al', 'publish', { input: draft({ audience }) })).toEqual({ code: 'FORBIDDEN' });
  expect(await desk.refusal(null, 'publish', { input: draft({ audience }) })).toEqual({ code: 'UNAUTHENTICATED' });
  expect(await everything()).toEqual(before);
});

test('an audience without a level, or none at all, is refused by its path', async () => {
  expect(await desk.refusal('publisher-ua', 'publish', { input: draft({ audience: {} }) })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await desk.refusal('publisher-ua', 'publish', { input: draft({ audience: null }) })).toEqual({ code: 'BAD_USER_INPUT', field: 'input.audience' });
});

test.each([
  ['filter: { region: "UA-99" }', 'filter.region'], [`filter: { text: "${'x'.repeat(201)}" }`, 'filter.text'], ['first: 0', 'first'], ['first: -1', 'first'], ['first: 101', 'first'],
  ['last: 0', 'last'], ['last: -1', 'last'], ['last: 101', 'last'], ['first: 5, last: 5', 'last'], ['after: "made up"', 'after'], ['before: ""', 'before'],
])('a list with %s is refused by its path', async (written, field) => {
  for (const who of ['reader-al', null]) {
    expect(refusalIn(await desk.hub.ask(who, `{ alerts(${written}) { totalCount } }`))).toEqual({ code: 'BAD_USER_INPUT', field });
    if (/last|before/.test(written)) continue;
    expect(refusalIn(await desk.hub.ask(who, `{ organisation(slug: "csdr") { alerts(${written}) { totalCount } } }`))).toEqual({ code: 'BAD_USER_INPUT', field });
  }
});
