import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { Abilities, NOBODY, SCOPES, meets, sessionOf, toSql } from '../../server/access/index.ts';
import type { Member, Scope, Viewer } from '../../server/access/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import { statements } from '../../server/database/index.ts';
import type { Database, Statement } from '../../server/database/index.ts';
import { committeesPolicy, minutesPlaces, sectionPlaces } from '../../server/domains/committees/index.ts';
import { minutesReads } from '../../server/domains/committees/minutes/edition.ts';
import type { MinutesReads } from '../../server/domains/committees/minutes/edition.ts';
import { newId } from '../../server/kernel/index.ts';
import type { CountryCode, GroupAudience, GroupLevel } from '../../server/kernel/index.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { wrong } from './doors.ts';
import type { Held } from './doors.ts';
import { adding } from './rows.ts';

/** Chair, secretary, member, observer, and two that have no part: one is listed by name, one lives in the listed country. */
const PARTNERS = { chair: 'UA', secretary: 'UA', member: 'MD', observer: 'UA', listed: 'AL', abroad: 'RO', apart: 'AL' } as const;
type Name = keyof typeof PARTNERS;
const NAMES = Object.keys(PARTNERS) as Name[];
const ids = Object.fromEntries(NAMES.map((name) => [name, { organisation: newId(), person: newId() }])) as Record<Name, { organisation: string; person: string }>;
const AT = new Date('2026-01-01T00:00:00Z');
const own = (...names: Name[]): string[] => names.map((name) => ids[name].organisation);
const LISTS = { members: own('chair', 'secretary', 'member', 'observer'), voices: own('chair', 'secretary', 'member'), desk: own('chair', 'secretary'), chairs: own('chair') };
const seat = (name: Name, scopes: readonly Scope[], more: Partial<Member> = {}): Member => ({
  kind: 'member', credential: newId(), person: ids[name].person, name: 'Somebody', organisation: ids[name].organisation, country: PARTNERS[name] as CountryCode, since: AT, roles: ['READER'], scopes, setup: false, ...more,
});
const VIEWERS: readonly (readonly [string, Viewer])[] = [
  ['nobody', NOBODY], ...NAMES.flatMap((name) => [
    [`${name}, everything`, seat(name, SCOPES, { roles: ['SECRETARY', 'APPROVER', 'COORDINATOR', 'OPERATOR'] })], [`${name}, COMMITTEES_READ`, seat(name, ['COMMITTEES_READ'])], [`${name}, other scopes`, seat(name, ['ALERTS_READ', 'COMMITTEES_WRITE'])],
  ] as [string, Viewer][]), ['secretary, a setup key with every scope', seat('secretary', SCOPES, { setup: true })],
];

const STATES = ['DRAFT', 'CIRCULATED', 'APPROVED', 'PUBLISHED'] as const;
const LEVELS: readonly GroupLevel[] = ['PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'MEMBERS', 'OWN'];
/** Each level with each list, also those that go with another level and must count for nothing. */
const AUDIENCES: readonly GroupAudience[] = LEVELS.flatMap((audienceLevel) => [[], ['RO'], ['MD', 'UA']].flatMap((audienceCountries) => [[], own('listed'), own('member', 'abroad')].map((audienceOrganisations) =>
  ({ audienceLevel, audienceCountries: audienceCountries as CountryCode[], audienceOrganisations }))));

interface SectionRecord extends GroupAudience { id: string; minutes: string; state: typeof STATES[number]; committee: string }
interface VersionRecord extends GroupAudience { key: string; of: SectionRecord | null; reached: typeof STATES[number]; withdrawn: boolean; committee: string; section: string; minutes: string }
/** In a committee that everybody may read, and in one that is its members' own. */
const COMMITTEES = (['PUBLIC', 'MEMBERS'] as const).map((level) => ({ id: newId(), level }));
/** Minutes of one section each: every audience in every state; what they are open to is that section's. */
const SECTIONS: readonly SectionRecord[] = COMMITTEES.flatMap(({ id: committee }) => STATES.flatMap((state) => AUDIENCES.map((audience) => ({ ...audience, id: newId(), minutes: newId(), state, committee }))));
/** What each section was: as now, with another audience, taken back, and of a section that is gone. */
const VERSIONS: readonly VersionRecord[] = SECTIONS.flatMap((of, index) => {
  const { committee, minutes } = of;
  const then = AUDIENCES[(index * 7 + 3) % AUDIENCES.length]!;
  const at = { committee, minutes, section: of.id };
  return [
    { ...at, ...of, of, reached: of.state, withdrawn: false, key: `${of.id} 3` }, { ...at, ...then, of, reached: STATES[index % (STATES.indexOf(of.state) + 1)]!, withdrawn: false, key: `${of.id} 2` },
    { ...at, ...then, of, reached: of.state, withdrawn: true, key: `${of.id} 1` },
    ...(index % 5 === 0 ? [newId()].map((section) => ({ ...at, ...then, section, of: null, reached: of.state, withdrawn: false, key: `${section} 1` })) : []),
  ];
});

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  await fill();
}, 120_000);
afterAll(() => opened?.close());

const audience = ({ audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience): object => ({ audience_level: audienceLevel, audience_countries: audienceCountries, audience_organisations: audienceOrganisations });
const openness = ({ audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience) =>
  ({ levels: [audienceLevel], countries: audienceLevel === 'COUNTRIES' ? audienceCountries : [], organisations: audienceLevel === 'ORGANISATIONS' ? audienceOrganisations : [] });

async function fill(): Promise<void> {
  const put = (table: string, rows: readonly object[]): Promise<unknown> => database.writeAsHub((em) => em.execute(...adding(table, rows)));
  await put('organisation', NAMES.map((slug) => ({ id: ids[slug].organisation, slug, name: slug, names: {}, search: '', kind: 'NGO', country: PARTNERS[slug], languages: ['EN'], status: 'ACTIVE', admitted_at: AT })));
  await put('person', NAMES.map((slug) => ({ id: ids[slug].person, organisation_id: ids[slug].organisation, name: slug, email: slug, roles: ['READER'], status: 'ACTIVE', added_at: AT })));
  // `number` is the database's to give: with the others by name only.
  await put('committee', COMMITTEES.map(({ id, level }) => ({
    id, slug: level, kind: 'ROUND_TABLE', country: 'MD', name: 'N', names: {}, search: '', languages: ['EN'], host_id: ids.chair.organisation, ...audience({ audienceLevel: level, audienceCountries: [], audienceOrganisations: [] }), ...LISTS, created_at: AT, version: 1,
  })));
  await put('committee_session', SECTIONS.map(({ minutes, committee }, index) => ({ id: minutes, committee_id: committee, session_number: index + 1, language: 'EN', starts_at: AT, time_zone: 'UTC', state: 'HELD', ...audience(AUDIENCES.at(-1)!), created_at: AT, version: 1 })));
  const minutes = (section: SectionRecord): object => ({ committee_id: section.committee, state: section.state, version: 3, ...openness(section) });
  await put('minutes', SECTIONS.map((section) => ({ id: section.minutes, session_id: section.minutes, language: 'EN', ...minutes(section), begun_at: AT, updated_at: AT })));
  await put('minutes_version', SECTIONS.map((section) => ({ minutes_id: section.minutes, ...minutes(section), made_at: AT, made_by: ids.chair.person, organisation_id: ids.chair.organisation })));
  await put('minutes_section', SECTIONS.map((section) => ({ id: section.id, minutes_id: section.minutes, committee_id: section.committee, place: 0, title: 'T', text: 'S', search: ' orchard work ', ...audience(section), version: 3 })));
  await put('minutes_section_version', VERSIONS.map((version) => ({
    section_id: version.section, version: Number(version.key.split(' ')[1]), minutes_id: version.minutes, committee_id: version.committee, reached: version.reached, removed: version.of === null, withdrawn: version.withdrawn, place: 0, title: 'T', text: 'S', ...audience(version),
  })));
  const about = VERSIONS.filter(({ of, key }) => of !== null && !key.endsWith('1'));
  await put('correction', about.map(({ section, key, minutes: of, committee }) => ({
    id: newId(), minutes_id: of, section_id: section, committee_id: committee, organisation_id: ids.member.organisation, person_id: ids.member.person, of_version: Number(key.split(' ')[1]), comment: 'C', state: 'OPEN', proposed_at: AT,
  })));
  await put('section_translation', about.map(({ section, key, minutes: of, committee }) => ({
    section_id: section, language: key.endsWith('2') ? 'RO' : 'UK', minutes_id: of, committee_id: committee, title: 'T', text: 'S', search: ' livada ', of_version: Number(key.split(' ')[1]), by_organisation_id: ids.member.organisation, by_person_id: ids.member.person, translated_at: AT,
  })));
}

const reading = (viewer: Viewer): boolean => viewer.kind === 'nobody' || (!viewer.setup && viewer.scopes.includes('COMMITTEES_READ'));
const has = (viewer: Viewer, list: keyof typeof LISTS): boolean => viewer.kind === 'member' && LISTS[list].includes(viewer.organisation);

function admitted(viewer: Viewer, { audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience): boolean {
  if (audienceLevel === 'PUBLIC') return true;
  if (viewer.kind === 'nobody') return false;
  if (audienceLevel === 'COUNTRIES') return audienceCountries.includes(viewer.country);
  return audienceLevel === 'NETWORK' || (audienceLevel === 'ORGANISATIONS' && audienceOrganisations.includes(viewer.organisation));
}

/** The contract's sentences once more, by hand. */
function shouldPart(viewer: Viewer, part: GroupAudience, state: string): boolean {
  if (!reading(viewer)) return false;
  if (has(viewer, 'desk')) return true;
  if (state === 'DRAFT') return false;
  if (has(viewer, 'members') && (part.audienceLevel === 'MEMBERS' || admitted(viewer, part))) return true;
  return state === 'PUBLISHED' && admitted(viewer, part);
}
const shouldMinutes = (viewer: Viewer, section: SectionRecord): boolean =>
  reading(viewer) && (has(viewer, 'desk') || (section.state !== 'DRAFT' && has(viewer, 'members')) || (section.state === 'PUBLISHED' && admitted(viewer, section)));
const shouldVersion = (viewer: Viewer, version: VersionRecord): boolean => shouldPart(viewer, version, version.reached)
  && (has(viewer, 'desk') || (!version.withdrawn && version.of !== null && shouldPart(viewer, version.of, version.of.state)));

const abilities = new Abilities([committeesPolicy]);
const db = statements<Record<string, never>>();
const rule = (viewer: Viewer, subject: 'Minutes' | 'Section') => abilities.condition(viewer, 'read', subject);
const keys = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key).sort();
const byStatement = async (from: string, key: string, where: ReturnType<typeof toSql>): Promise<string[]> =>
  keys(await database.ask(sql<{ key: string }>`select ${sql.raw(key)} as key from ${sql.raw(from)} where ${where}`.compile(db) as unknown as Statement<{ key: string }>));
const byWall = async (viewer: Viewer, from: string, key: string): Promise<string[]> => keys((await database.read(sessionOf(viewer), { sql: `select ${key} as key from ${from}`, parameters: [] } as Statement<{ key: string }>))[0]);
/** Past row-level security: what a reader's own statements hold back, and nothing else. */
const unwalled = { read: (_session: unknown, ...all: Statement[]) => Promise.all(all.map((one) => database.ask(one))), ask: (one: Statement) => database.ask(one) } as unknown as Database;
const reads = (given: Database): MinutesReads => minutesReads({ database: given, abilities } as never, {} as never);

async function eachViewer(hold: (viewer: Viewer) => Promise<Record<string, readonly string[]>>): Promise<string[]> {
  const cells: Held[] = [];
  for (const [name, viewer] of VIEWERS) {
    const { should, ...answers } = await hold(viewer);
    for (const [by, is] of Object.entries(answers)) cells.push({ cell: `${name} · ${by}`, is, should: should! });
  }
  return wrong(cells);
}
const sorted = (found: readonly string[]): string[] => [...found].sort();
const all = SECTIONS.map(({ minutes }) => minutes);

test('minutes: the sentence, the rule in memory and in SQL, row-level security alone, and what the reader answers agree', async () => {
  expect(await eachViewer(async (viewer) => ({
    should: sorted(SECTIONS.filter((section) => shouldMinutes(viewer, section)).map(({ minutes }) => minutes)),
    memory: sorted(SECTIONS.filter((section) => meets(rule(viewer, 'Minutes'), { state: section.state, ...openness(section), ...LISTS })).map(({ minutes }) => minutes)),
    sql: await byStatement('minutes as m join committee as c on c.id = m.committee_id', 'm.id', toSql(rule(viewer, 'Minutes'), minutesPlaces('m'))),
    versions: sorted(await byStatement('minutes_version as m join committee as c on c.id = m.committee_id', 'm.minutes_id', toSql(rule(viewer, 'Minutes'), minutesPlaces('m')))),
    rls: await byWall(viewer, 'minutes', 'id'), versionsByRls: await byWall(viewer, 'minutes_version', 'minutes_id'),
    statement: sorted([...(await reads(unwalled).minutes.byIds(viewer, all)).keys()]), both: sorted([...(await reads(database).minutes.byIds(viewer, all)).keys()]),
  }))).toEqual([]);
}, 120_000);

test('sections: the same, by state and by audience', async () => {
  const listed = async (given: Database, viewer: Viewer): Promise<string[]> => sorted((await reads(given).sections.sections(viewer, all)).flat().map(({ id }) => id));
  const found = async (given: Database, viewer: Viewer, words: string): Promise<string[]> => sorted((await reads(given).minutes.search(viewer, { size: 5000, backward: false, after: null, before: null }, { words, filter: {} })).rows.map(({ id }) => id));
  expect(await eachViewer(async (viewer) => ({
    should: sorted(SECTIONS.filter((section) => shouldPart(viewer, section, section.state)).map(({ id }) => id)),
    memory: sorted(SECTIONS.filter((section) => meets(rule(viewer, 'Section'), { ...section, ...LISTS })).map(({ id }) => id)),
    sql: await byStatement('minutes_section as s join minutes as m on m.id = s.minutes_id join committee as c on c.id = s.committee_id', 's.id', toSql(rule(viewer, 'Section'), sectionPlaces('s', 'm.state'))),
    rls: await byWall(viewer, 'minutes_section', 'id'), statement: await listed(unwalled, viewer), both: await listed(database, viewer), found: await found(unwalled, viewer, 'ORCHARD'), foundByBoth: await found(database, viewer, 'work orch'),
  }))).toEqual([]);
}, 120_000);

test('what sections were: as they were then and are now, unless taken back or gone', async () => {
  const some = SECTIONS.filter((_section, index) => index % 40 === 0);
  const at = async (given: Database, viewer: Viewer): Promise<string[]> => {
    const rows = await Promise.all(some.map(({ minutes }) => reads(given).sections.at(viewer, minutes, 3)));
    return sorted(rows.flat().map(({ sectionId, version }) => `${sectionId} ${version}`));
  };
  expect(await eachViewer(async (viewer) => ({
    should: sorted(VERSIONS.filter((version) => shouldVersion(viewer, version)).map(({ key }) => key)),
    memory: sorted(VERSIONS.filter((version) => meets(rule(viewer, 'Section'), { ...version, state: version.reached, ...LISTS })
      && (has(viewer, 'desk') || (!version.withdrawn && version.of !== null && meets(rule(viewer, 'Section'), { ...version.of, ...LISTS })))).map(({ key }) => key)),
    rls: await byWall(viewer, 'minutes_section_version', `section_id || ' ' || version`),
  }))).toEqual([]);
  expect(await eachViewer(async (viewer) => ({ should: await at(database, viewer), statement: await at(unwalled, viewer) }))).toEqual([]);
}, 120_000);

test('corrections and translations: with the version of the section that they are about', async () => {
  const about = VERSIONS.filter(({ of, key }) => of !== null && !key.endsWith('1'));
  const minutes = SECTIONS.map((section) => ({ id: section.minutes, ...LISTS }));
  const corrections = async (given: Database, viewer: Viewer): Promise<string[]> => sorted((await reads(given).sections.corrections(viewer, minutes as never)).flatMap((rows) => rows ?? []).map(({ sectionId, ofVersion }) => `${sectionId} ${ofVersion}`));
  const translations = async (given: Database, viewer: Viewer): Promise<string[]> => sorted((await reads(given).sections.translations(viewer, SECTIONS.map(({ id }) => id))).flat().map(({ sectionId, ofVersion }) => `${sectionId} ${ofVersion}`));
  const should = (viewer: Viewer): string[] => sorted(about.filter((version) => shouldVersion(viewer, version)).map(({ key }) => key));
  expect(await eachViewer(async (viewer) => ({
    should: has(viewer, 'members') ? should(viewer) : [], rls: await byWall(viewer, 'correction', `section_id || ' ' || of_version`), statement: await corrections(unwalled, viewer), both: await corrections(database, viewer),
  }))).toEqual([]);
  expect(await eachViewer(async (viewer) => ({
    should: should(viewer), rls: await byWall(viewer, 'section_translation', `section_id || ' ' || of_version`), statement: await translations(unwalled, viewer), both: await translations(database, viewer),
  }))).toEqual([]);
}, 120_000);
