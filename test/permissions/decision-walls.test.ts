import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Abilities, SCOPES, meets, sessionOf, toPiece } from '../../server/access/index.ts';
import type { Member, Viewer } from '../../server/access/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import { written } from '../../server/database/index.ts';
import type { Database, Statement } from '../../server/database/index.ts';
import { committeesPolicy, decisionPlaces } from '../../server/domains/committees/index.ts';
import type { CommitteeParts } from '../../server/domains/committees/committees.parts.ts';
import { DecisionReader } from '../../server/domains/committees/decisions/decision.queries.ts';
import { decisionTables } from '../../server/domains/committees/decisions/decision.rows.ts';
import { HubError, newId } from '../../server/kernel/index.ts';
import type { GroupLevel } from '../../server/kernel/index.ts';
import { DAY } from '../support/clock.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { JOINED, PARTNERS, VIEWERS, adding, fill, member, snake } from './rows.ts';
import type { Name } from './rows.ts';

/*
 * Decisions of every audience, in committees in which each partner has every part or none, that somebody is responsible for
 * or nobody, addressed to a committee or to none: who reads which, by the sentence of the schema, by the rule in memory, by
 * the rule in SQL, and by row-level security alone.
 */
const ids = (...names: Name[]): string[] => names.map((name) => PARTNERS[name].id);
const lists = (desk: Name, others: Name[]): Committee['lists'] => ({ members: ids(desk, ...others), voices: ids(desk), desk: ids(desk), chairs: ids(desk) });
interface Committee { id: string; level: GroupLevel; lists: { members: string[]; voices: string[]; desk: string[]; chairs: string[] } }
const COMMITTEES: Committee[] = [
  { id: newId(), level: 'NETWORK', lists: lists('own', ['other']) }, { id: newId(), level: 'MEMBERS', lists: lists('own', ['other']) }, { id: newId(), level: 'MEMBERS', lists: lists('same', []) },
];
const ADDRESSED: (Committee | null)[] = [null, { id: newId(), level: 'MEMBERS', lists: lists('apart', ['same']) }, { id: newId(), level: 'PUBLIC', lists: lists('other', []) }];

const AUDIENCES: [level: GroupLevel, countries: string[], organisations: Name[]][] = (['PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'MEMBERS', 'OWN'] as const)
  .flatMap((level) => [[], ['UA'], ['RO', 'AL']].flatMap((countries) => ([[], ['same'], ['other', 'apart']] as Name[][]).map((names): [GroupLevel, string[], Name[]] => [level, countries, names])));
const DECISIONS = COMMITTEES.flatMap((committee) => ADDRESSED.flatMap((addressee) => ([null, 'same', 'apart'] as (Name | null)[]).flatMap((responsible) => AUDIENCES.map(([audienceLevel, audienceCountries, names]) => ({
  id: newId(), committee, addressee, responsible, audienceLevel, audienceCountries, audienceOrganisations: ids(...names), key: '',
})))));
// In each committee the session in which all of it was decided, and the next.
const SESSIONS = COMMITTEES.flatMap((committee) => [0, 1].map((days) => ({ id: newId(), committee, days })));
type DecisionRecord = (typeof DECISIONS)[number];

const MANY: readonly (readonly [string, Viewer])[] = [
  ...VIEWERS,
  ...(['own', 'same', 'other', 'apart'] as Name[]).flatMap((name) => (['COORDINATOR', 'SECRETARY', 'READER'] as const).map((role): [string, Viewer] => [`${name}, ${role}`, member(name, { roles: [role], scopes: ['COMMITTEES_READ', 'COMMITTEES_WRITE'] })])),
  ['own, writes without reading', member('own', { roles: ['SECRETARY'], scopes: ['COMMITTEES_WRITE'] })],
];

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  await fill(database);
  const put = (table: string, rows: readonly object[]): Promise<unknown> => database.writeAsHub((em) => em.execute(...adding(table, rows)));
  await put('committee', [...COMMITTEES, ...ADDRESSED.filter((one) => one !== null)].map(({ id, level, lists: parts }, index) => ({
    id, slug: `committee-${index}`, kind: 'ROUND_TABLE', country: 'UA', name: 'C', names: {}, search: '', languages: ['EN'], host_id: PARTNERS.own.id, audience_level: level, audience_countries: [], audience_organisations: [], ...parts, created_at: JOINED, version: 1,
  })));
  await put('committee_session', SESSIONS.map(({ id, committee, days }, index) => ({
    id, committee_id: committee.id, session_number: index + 1, language: 'EN', starts_at: new Date(JOINED.getTime() + days * DAY), time_zone: 'Europe/Kyiv', state: 'HELD', audience_level: 'PUBLIC', audience_countries: [], audience_organisations: [], created_at: JOINED, version: 1,
  })));
  await put('decision', DECISIONS.map((decision) => rowOf(decision)));
  await put('decision_progress', DECISIONS.map(({ id, committee }) => ({ id, decision_id: id, committee_id: committee.id, organisation_id: committee.lists.desk[0], person_id: PARTNERS.own.person, note: 'N', state: 'OPEN', reported_at: JOINED })));
  await put('event', DECISIONS.map((decision) => eventOf(decision, 'decision.overdue')));
}, 120_000);
afterAll(() => opened?.close());

const rowOf = ({ id, committee, addressee, responsible, audienceLevel, audienceCountries, audienceOrganisations }: DecisionRecord): object => ({
  ...snake({ id, committeeId: committee.id, addresseeId: addressee?.id ?? null, responsibleId: responsible === null ? null : PARTNERS[responsible].id, audienceLevel, audienceCountries, audienceOrganisations }),
  session_id: SESSIONS.find((session) => session.committee === committee)!.id, kind: addressee === null ? 'ACTION' : 'RECOMMENDATION', text: 'T', search: ' t ', language: 'EN', state: 'OPEN', decided_at: JOINED, version: 1,
});
const eventOf = ({ id, committee, ...audience }: DecisionRecord, type: string): object => ({
  type, subject_id: id, reference: 'a-committee', owner_id: PARTNERS.own.id, group_id: committee.id, occurred_at: JOINED, version_before: 1, version_after: 1,
  ...Object.fromEntries(['before', 'after'].flatMap((side) => Object.entries(snake({ audienceLevel: audience.audienceLevel, audienceCountries: audience.audienceCountries, audienceOrganisations: audience.audienceOrganisations })).map(([column, value]) => [`${side}_${column}`, value as unknown]))),
});

const abilities = new Abilities([committeesPolicy]);
const inMemory = ({ committee, addressee, responsible, ...decision }: DecisionRecord): object => ({
  ...decision, ...committee.lists, responsibleId: responsible === null ? null : PARTNERS[responsible].id, addresseeMembers: addressee?.lists.members ?? [], addresseeDesk: addressee?.lists.desk ?? [],
});

const scoped = (viewer: Viewer): viewer is Member => viewer.kind === 'member' && !viewer.setup && viewer.scopes.includes('COMMITTEES_READ');
/** The schema's sentence once more, by hand. */
function should(viewer: Viewer, { committee, addressee, responsible, audienceLevel, audienceCountries, audienceOrganisations }: DecisionRecord): boolean {
  if (viewer.kind === 'nobody') return audienceLevel === 'PUBLIC';
  if (!scoped(viewer)) return false;
  const { organisation, country } = viewer;
  if (committee.lists.desk.includes(organisation) || addressee?.lists.members.includes(organisation) || (responsible !== null && PARTNERS[responsible].id === organisation)) return true;
  switch (audienceLevel) {
    case 'PUBLIC': case 'NETWORK': return true;
    case 'COUNTRIES': return audienceCountries.includes(country);
    case 'ORGANISATIONS': return audienceOrganisations.includes(organisation);
    case 'MEMBERS': return committee.lists.members.includes(organisation);
    default: return false;
  }
}

const sorted = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).toSorted();
const asked = (sql: string): Statement<{ id: string }> => ({ sql, parameters: [] });
/** Past row-level security: what a reader's own statements hold back, and nothing else. */
const unwalled = (): Database => ({ read: (_session: unknown, ...all: Statement[]) => Promise.all(all.map((one) => database.ask(one))) }) as unknown as Database;

test('the sentence, the rule in memory, the rule in SQL and row-level security alone agree on every decision, its reports and its events', async () => {
  const tables = { texts: [decisionTables], values: [] };
  for (const [name, viewer] of MANY) {
    const right = DECISIONS.filter((decision) => should(viewer, decision)).map(({ id }) => id).toSorted();
    const rule = abilities.condition(viewer, 'read', 'Decision');
    const stated = written<{ id: string }>`select "d"."id" from ${tables} where ${toPiece(rule, decisionPlaces('d', 'addressee'))}`;
    const [walled, reports, events, both] = await database.read(sessionOf(viewer), asked('select id from decision'), asked('select decision_id as id from decision_progress'), asked('select subject_id as id from event where group_id is not null'), stated);
    const statement = new DecisionReader({ database: unwalled(), abilities, clock: { now: () => JOINED } } as CommitteeParts);
    const progress = await statement.progress(viewer, DECISIONS.map(({ id }) => id));
    const [first, next] = [0, 1].map((at) => SESSIONS.filter(({ days }) => days === at).map(({ id }) => id));
    const [decided, carried, early] = [await statement.inSessions(viewer, first!), await statement.carriedInto(viewer, next!), await statement.carriedInto(viewer, first!)];
    expect(early.flat()).toEqual([]);
    expect({
      name, decided: sorted(decided.flat()), carried: sorted(carried.flat()), memory: DECISIONS.filter((decision) => meets(rule, inMemory(decision))).map(({ id }) => id).toSorted(), sql: sorted(await database.ask(stated)), walled: sorted(walled), both: sorted(both),
      reports: sorted(reports), events: sorted(events), progress: progress.flat().map(({ decisionId }) => decisionId).toSorted(), counted: await statement.count(viewer, {}),
    }).toEqual({ name, decided: right, carried: right, memory: right, sql: right, walled: right, both: right, reports: right, events: right, progress: right, counted: right.length });
  }
});

async function tried(viewer: Viewer, [text, parameters]: readonly [string, unknown[]]): Promise<boolean> {
  try {
    return await database.write(sessionOf(viewer), async (em) => {
      const { affectedRows } = await em.execute<{ affectedRows: number }>(text, parameters, 'run');
      throw new Error(`would have: ${affectedRows}`);
    });
  } catch (fault) {
    if (fault instanceof HubError || /permission denied/.test(String(fault))) return false;
    const found = /would have: (\d+)/.exec(String(fault));
    if (found === null) throw fault;
    return found[1] !== '0';
  }
}

// Of each committee × addressee × responsible one, for the desk only: what others may do with it they may do by their part.
const SOME = DECISIONS.filter(({ audienceLevel, audienceCountries, audienceOrganisations }) => audienceLevel === 'OWN' && audienceCountries.length === 0 && audienceOrganisations.length === 0);

test('row-level security alone: the desk records; desk, responsible and the addressee\'s desk change what may change; desk and responsible report, in their own name', async () => {
  for (const name of ['own', 'same', 'other', 'apart'] as const) {
    const [viewer, id] = [member(name, { roles: ['SECRETARY'], scopes: SCOPES }), PARTNERS[name].id];
    for (const decision of SOME) {
      const [isDesk, isResponsible, isAddressed] = [decision.committee.lists.desk.includes(id), decision.responsible === name, decision.addressee?.lists.desk.includes(id) === true];
      const report = (organisation: string) => adding('decision_progress', [{ id: newId(), decision_id: decision.id, committee_id: decision.committee.id, organisation_id: organisation, person_id: PARTNERS[name].person, note: 'N', state: 'OPEN', reported_at: JOINED }]);
      expect({
        name, records: await tried(viewer, adding('decision', [{ ...rowOf(decision), id: newId() }])), changes: await tried(viewer, ['update decision set version = 2 where id = ?', [decision.id]]),
        reports: await tried(viewer, report(id)), inAnothersName: await tried(viewer, report(PARTNERS[name === 'own' ? 'same' : 'own'].id)), tells: await tried(viewer, adding('event', [eventOf(decision, 'decision.progressed')])),
      }).toEqual({ name, records: isDesk, changes: isDesk || isResponsible || isAddressed, reports: isDesk || isResponsible, inAnothersName: false, tells: isDesk || isResponsible || isAddressed });
    }
  }
});

test('what was decided, for whom, and what was reported stays as it was, whoever writes', async () => {
  const desk = member('own', { roles: ['SECRETARY'], scopes: SCOPES });
  const decision = SOME.find(({ committee }) => committee === COMMITTEES[0])!;
  for (const set of [`text = 'X'`, `audience_level = 'PUBLIC'`, `responsible_id = null`, `addressee_id = null`, `committee_id = '${COMMITTEES[2]!.id}'`, 'session_id = null', 'decided_at = now()']) {
    expect([set, await tried(desk, [`update decision set ${set} where id = ?`, [decision.id]])]).toEqual([set, false]);
  }
  for (const text of ['delete from decision where id = ?', `update decision_progress set note = 'X' where id = ?`, 'delete from decision_progress where id = ?']) expect([text, await tried(desk, [text, [decision.id]])]).toEqual([text, false]);
});
