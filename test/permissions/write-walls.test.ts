import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NOBODY, SCOPES, sessionOf } from '../../server/access/index.ts';
import type { Viewer } from '../../server/access/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import type { Database } from '../../server/database/index.ts';
import { HubError, newId } from '../../server/kernel/index.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { ALERTS, JOINED, PARTNERS, adding, content, fill, member } from './rows.ts';
import type { AlertRecord, Name } from './rows.ts';

/*
 * Every check of the acts passed by: what a session writes straight to the database, row-level security alone refuses,
 * with an error or by finding nothing to write to.
 */
let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  await fill(database);
}, 120_000);
afterAll(() => opened?.close());

const find = (level: string, { publisher = 'own', withdrawn = false }: { publisher?: Name; withdrawn?: boolean } = {}): { alert: AlertRecord; index: number } => {
  const index = ALERTS.findIndex((alert) => alert.audienceLevel === level && alert.publisher === publisher && alert.withdrawn === withdrawn);
  return { alert: ALERTS[index]!, index };
};
// By `own`: one that `same` reads, one that it does not, one that nobody else reads any more; and one by `same`.
const [read, unread, gone, mine] = [find('NETWORK'), find('OWN'), find('NETWORK', { withdrawn: true }), find('NETWORK', { publisher: 'same' })];

const publisher = member('same', { roles: ['PUBLISHER', 'STEWARD', 'OPERATOR'], scopes: SCOPES });
const owner = member('own', { roles: ['PUBLISHER'], scopes: SCOPES });
const blind = member('own', { roles: ['PUBLISHER'], scopes: ['ALERTS_PUBLISH', 'ALERTS_ACKNOWLEDGE'] });
const reader = member('same', { roles: ['READER'], scopes: ['ALERTS_READ'] });

type Written = readonly [text: string, parameters: unknown[]];
const changing = (table: string, set: string, where: { id: string } | { alert_id: string }): Written => [`update ${table} set ${set} where ${Object.keys(where)[0]} = ?`, Object.values(where)];

const alertBy = (name: Name): Written => adding('alert', [{
  ...content(0, 2), id: newId(), reference: newId(), publisher_id: PARTNERS[name].id, author_id: PARTNERS[name].person, audience_level: 'PUBLIC', audience_countries: [], audience_organisations: [], version: 1, translated_search: '',
}]);
const versionOf = ({ alert, index }: typeof read, by: Name): Written => adding('alert_version', [{
  ...content(index, 3), alert_id: alert.id, version: 3, publisher_id: PARTNERS[by].id, audience_level: 'PUBLIC', audience_countries: [], audience_organisations: [], made_at: JOINED, made_by: PARTNERS[by].person,
}]);
const translationOf = ({ alert }: typeof read, by: Name, language = 'UK'): Written => adding('alert_translation', [{
  alert_id: alert.id, language, title: 'T', summary: 'S', search: ' t ', by_organisation_id: PARTNERS[by].id, by_person_id: PARTNERS[by].person, of_version: 2, translated_at: JOINED,
}]);
const acknowledgementOf = ({ alert }: typeof read, by: Name, to = alert.publisher): Written => [
  `${adding('acknowledgement', [{ alert_id: alert.id, organisation_id: PARTNERS[by].id, publisher_id: PARTNERS[to].id, person_id: PARTNERS[by].person, acknowledged_at: JOINED }])[0]} on conflict (alert_id, organisation_id) do update set acknowledged_at = excluded.acknowledged_at, publisher_id = excluded.publisher_id`,
  adding('acknowledgement', [{ alert_id: alert.id, organisation_id: PARTNERS[by].id, publisher_id: PARTNERS[to].id, person_id: PARTNERS[by].person, acknowledged_at: JOINED }])[1],
];
const eventOf = ({ alert, index }: typeof read, type: string, more: object = {}): Written => adding('event', [{
  type, subject_id: alert.id, reference: `UA-${index}`, owner_id: PARTNERS[alert.publisher].id, occurred_at: JOINED, version_before: 2, version_after: 2,
  before_audience_level: alert.audienceLevel, before_audience_countries: alert.audienceCountries, before_audience_organisations: alert.audienceOrganisations,
  after_audience_level: alert.audienceLevel, after_audience_countries: alert.audienceCountries, after_audience_organisations: alert.audienceOrganisations, ...more,
}]);
const own = { before_audience_level: 'OWN', before_audience_countries: [], before_audience_organisations: [], after_audience_level: 'OWN', after_audience_countries: [], after_audience_organisations: [] };

const REFUSED: readonly (readonly [name: string, viewer: Viewer, written: Written])[] = [
  ['the words of another\'s alert', publisher, changing('alert', `title = 'X'`, { id: read.alert.id })],
  ['the words of an alert that is not read', publisher, changing('alert', `title = 'X'`, { id: unread.alert.id })],
  ['the audience of another\'s alert', publisher, changing('alert', `audience_level = 'PUBLIC'`, { id: read.alert.id })],
  ['taking back another\'s alert', publisher, changing('alert', 'withdrawn_at = now()', { id: read.alert.id })],
  ['bringing back another\'s withdrawn alert', publisher, changing('alert', 'withdrawn_at = null', { id: gone.alert.id })],
  ['taking another\'s alert over', publisher, changing('alert', `publisher_id = '${PARTNERS.same.id}'`, { id: read.alert.id })],
  ['putting one\'s own alert under another\'s name', publisher, changing('alert', `publisher_id = '${PARTNERS.own.id}'`, { id: mine.alert.id })],
  ['every alert at once', publisher, [`update alert set title = 'X' where publisher_id <> ?`, [PARTNERS.same.id]]],
  ['a new alert in another\'s name', publisher, alertBy('own')],
  ['a new alert by nobody', NOBODY, alertBy('own')],
  ['an alert gone', publisher, ['delete from alert where id = ?', [mine.alert.id]]],
  ['a version of another\'s alert in its name', publisher, versionOf(read, 'own')],
  ['a version of another\'s alert in one\'s own name', publisher, versionOf(read, 'same')],
  ['a version of an alert that is not read', publisher, versionOf(unread, 'same')],
  ['a version by a key that reads nothing', blind, versionOf(read, 'own')],
  ['a version rewritten by its own publisher', owner, changing('alert_version', `title = 'X'`, { alert_id: read.alert.id })],
  ['a version gone', owner, ['delete from alert_version where alert_id = ?', [read.alert.id]]],
  ['a translation of an alert that is not read', publisher, translationOf(unread, 'same')],
  ['a translation of a withdrawn alert', publisher, translationOf(gone, 'same')],
  ['a translation in another\'s name', publisher, translationOf(read, 'apart')],
  ['a translation by nobody', NOBODY, translationOf(find('PUBLIC'), 'same')],
  ['another\'s translation of this version', publisher, changing('alert_translation', `title = 'X', by_organisation_id = '${PARTNERS.same.id}'`, { alert_id: read.alert.id })],
  ['another\'s translation, left in its name', publisher, changing('alert_translation', `title = 'X'`, { alert_id: read.alert.id })],
  ['a translation gone', owner, ['delete from alert_translation where alert_id = ?', [read.alert.id]]],
  ['an acknowledgement in another\'s name', publisher, acknowledgementOf(read, 'other')],
  ['an acknowledgement of an alert that is not read', publisher, acknowledgementOf(unread, 'same')],
  ['an acknowledgement told to another than the publisher', publisher, acknowledgementOf(read, 'same', 'same')],
  ['an acknowledgement of one\'s own alert', owner, acknowledgementOf(read, 'own')],
  ['another\'s acknowledgement', publisher, [`update acknowledgement set action_taken = 'X' where organisation_id <> ?`, [PARTNERS.same.id]]],
  ['one\'s own acknowledgement, of an alert that is not read any more', publisher, changing('acknowledgement', `action_taken = 'X'`, { alert_id: gone.alert.id })],
  ['one\'s own acknowledgement, told to another', publisher, [`update acknowledgement set publisher_id = ? where organisation_id = ?`, [PARTNERS.same.id, PARTNERS.same.id]]],
  ['an event of an alert that is not read', publisher, eventOf(unread, 'alert.acknowledged', own)],
  ['an event in another\'s name', publisher, eventOf(read, 'alert.acknowledged', { ...own, owner_id: PARTNERS.same.id })],
  ['another\'s alert told as withdrawn', publisher, eventOf(read, 'alert.withdrawn', { after_audience_level: null })],
  ['another\'s alert told as updated', publisher, eventOf(read, 'alert.updated')],
  ['an acknowledgement told to all', publisher, eventOf(read, 'alert.acknowledged')],
  ['a translation told to more than read the alert', publisher, eventOf(read, 'alert.translated', { after_audience_level: 'PUBLIC' })],
  ['a translation told as of a wider audience', publisher, eventOf(read, 'alert.translated', { before_audience_level: 'PUBLIC' })],
  ['an event under another reference', publisher, eventOf(read, 'alert.acknowledged', { ...own, reference: 'UA-AAAAAA' })],
  ['an event by nobody', NOBODY, eventOf(find('PUBLIC'), 'alert.acknowledged', own)],
  ['an event moved', owner, ['update event set position = position + 100000 where subject_id = ?', [read.alert.id]]],
  ['an event gone', owner, ['delete from event where subject_id = ?', [read.alert.id]]],
  ['the log cut off', publisher, ['update log_state set pruned_through = ?', [1000]]],
  ['more roles for oneself', reader, [`update person set roles = '{OPERATOR}' where id = ?`, [PARTNERS.same.person]]],
  ['an organisation suspended by a reader', reader, [`update organisation set status = 'SUSPENDED' where id = ?`, [PARTNERS.own.id]]],
  ['a key for somebody else', reader, adding('api_key', [{ id: newId(), person_id: PARTNERS.own.person, digest: 'x', hint: 'x', label: 'x', scopes: [], setup: false, created_at: JOINED }])],
];

const GRANTED: readonly (readonly [name: string, viewer: Viewer, written: Written])[] = [
  ['the words of one\'s own alert', owner, changing('alert', `title = 'X'`, { id: read.alert.id })],
  ['a new alert', owner, alertBy('own')],
  ['a version of one\'s own alert', owner, versionOf(read, 'own')],
  ['a translation of an alert that is read', publisher, translationOf(read, 'same')],
  ['another\'s translation of one\'s own alert', owner, changing('alert_translation', `title = 'X', by_organisation_id = '${PARTNERS.own.id}'`, { alert_id: read.alert.id })],
  ['an acknowledgement again', publisher, acknowledgementOf(read, 'same')],
  ['an acknowledgement told to the publisher', publisher, eventOf(read, 'alert.acknowledged', own)],
  ['a translation told to its readers', publisher, eventOf(read, 'alert.translated')],
  ['one\'s own alert told as withdrawn', owner, eventOf(read, 'alert.withdrawn', { after_audience_level: null })],
];

const TABLES = ['organisation', 'person', 'api_key', 'alert', 'alert_version', 'alert_translation', 'acknowledgement', 'event', 'log_state'];
const everything = async (): Promise<unknown> => Promise.all(TABLES.map(async (table) =>
  (await database.ask<{ all: string }>({ sql: `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as all from ${table} t`, parameters: [] }))[0]));

/** How many rows it wrote, or the reason why it could not. */
async function tried(viewer: Viewer, [text, parameters]: Written): Promise<string> {
  try {
    const { affectedRows } = await database.write(sessionOf(viewer), (em) => em.execute<{ affectedRows: number }>(text, parameters, 'run'));
    return `${affectedRows} rows`;
  } catch (fault) {
    if (fault instanceof HubError) return fault.extensions.code;
    return /permission denied/.exec(String(fault))?.[0] ?? String(fault);
  }
}

test('what is not one\'s own to write, the database refuses to write', async () => {
  const before = await everything();
  const came: Record<string, string> = {};
  for (const [name, viewer, written] of REFUSED) came[name] = await tried(viewer, written);
  expect(Object.entries(came).filter(([, result]) => !['0 rows', 'NOT_FOUND', 'permission denied'].includes(result))).toEqual([]);
  expect(Object.keys(came)).toHaveLength(REFUSED.length);
  expect(await everything()).toEqual(before);
}, 60_000);

test('what is one\'s own to write, the same statements write', async () => {
  const came: Record<string, string> = {};
  for (const [name, viewer, written] of GRANTED) came[name] = await tried(viewer, written);
  expect(came).toEqual(Object.fromEntries(GRANTED.map(([name]) => [name, '1 rows'])));
}, 60_000);

test('a later version takes the place of another\'s translation', async () => {
  await database.writeAsHub(async (em) => {
    await em.execute(`insert into alert_version select (jsonb_populate_record(v, '{"version": 9}')).* from alert_version v where v.alert_id = ? and v.version = 2`, [mine.alert.id]);
    await em.execute('update alert set version = 9 where id = ?', [mine.alert.id]);
  });
  const other = member('other', { roles: ['PUBLISHER'], scopes: SCOPES });
  await database.writeAsHub((em) => em.execute(...translationOf(mine, 'apart', 'RU')));
  expect(await tried(other, [`update alert_translation set title = 'Y', of_version = 9, by_organisation_id = ? where alert_id = ? and language = 'RU'`, [PARTNERS.other.id, mine.alert.id]])).toBe('1 rows');
  expect(await tried(publisher, [`update alert_translation set title = 'Z', by_organisation_id = ? where alert_id = ? and language = 'RU'`, [PARTNERS.same.id, mine.alert.id]])).toBe('1 rows');
  expect(await tried(other, [`update alert_translation set title = 'Y', by_organisation_id = ? where alert_id = ? and language = 'RU'`, [PARTNERS.other.id, mine.alert.id]])).toMatch(/^(0 rows|NOT_FOUND)$/);
});
