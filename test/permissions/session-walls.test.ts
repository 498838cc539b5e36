import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Abilities, NOBODY, SCOPES, meets, sessionOf, toPiece } from '../../server/access/index.ts';
import type { Member, Places, Role, Scope, Viewer } from '../../server/access/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import { written } from '../../server/database/index.ts';
import type { Database, Piece, Statement } from '../../server/database/index.ts';
import { committeePlaces, committeesPolicy, withinPlaces } from '../../server/domains/committees/index.ts';
import type { CommitteesGiven } from '../../server/domains/committees/index.ts';
import { SessionReader } from '../../server/domains/committees/sessions/session.queries.ts';
import { HubError, newId } from '../../server/kernel/index.ts';
import type { CountryCode, GroupAudience, GroupLevel } from '../../server/kernel/index.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { adding, snake } from './rows.ts';

/*
 * Committees, sessions and agenda items: who reads which, by the sentence, by the rule in memory, by the rule in SQL, and by
 * row-level security alone; over every audience, of things within committees of every audience.
 */
const ORGANISATIONS = {
  chair: { id: newId(), country: 'UA' }, secretary: { id: newId(), country: 'UA' }, member: { id: newId(), country: 'MD' }, observer: { id: newId(), country: 'RO' },
  outside: { id: newId(), country: 'UA' }, abroad: { id: newId(), country: 'RO' }, apart: { id: newId(), country: 'AL' },
} as const;
type Name = keyof typeof ORGANISATIONS;
const PEOPLE = new Map(Object.keys(ORGANISATIONS).map((name) => [name as Name, newId()]));

const viewer = (name: Name, roles: Role[], scopes: readonly Scope[]): Member => ({
  kind: 'member', credential: newId(), person: PEOPLE.get(name)!, name, organisation: ORGANISATIONS[name].id, country: ORGANISATIONS[name].country, since: new Date('2026-01-01T00:00:00Z'), roles, scopes, setup: false,
});
const VIEWERS: [name: string, viewer: Viewer][] = [
  ['nobody', NOBODY],
  ...(Object.keys(ORGANISATIONS) as Name[]).flatMap((name): [string, Viewer][] => [
    [`${name}, reader`, viewer(name, ['READER'], ['COMMITTEES_READ'])], [`${name}, secretary`, viewer(name, ['SECRETARY', 'APPROVER'], SCOPES)],
    [`${name}, coordinator`, viewer(name, ['COORDINATOR', 'OPERATOR'], SCOPES)], [`${name}, keeps without reading`, viewer(name, ['SECRETARY', 'COORDINATOR'], ['COMMITTEES_WRITE', 'ALERTS_READ'])],
    [`${name}, for calendars`, viewer(name, ['COORDINATOR'], ['CALENDAR'])], [`${name}, no scope`, viewer(name, ['OPERATOR'], [])],
  ]),
  ['member, setup key with every scope', { ...viewer('member', ['OPERATOR'], SCOPES), setup: true }],
];

const LEVELS: readonly GroupLevel[] = ['PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'MEMBERS', 'OWN'];
// Each level with each list, also lists that go with another level and must count for nothing.
const AUDIENCES: GroupAudience[] = LEVELS.flatMap((audienceLevel) => ([[[], []], [['RO'], []], [[], ['outside', 'observer']], [['UA', 'MD'], ['apart']]] as [CountryCode[], Name[]][])
  .map(([audienceCountries, names]) => ({ audienceLevel, audienceCountries, audienceOrganisations: names.map((name) => ORGANISATIONS[name].id) })));
const WIDE = AUDIENCES.filter(({ audienceLevel }, index) => index % 4 === 3 || audienceLevel === 'MEMBERS');

const of = (...names: Name[]): string[] => names.map((name) => ORGANISATIONS[name].id);
const LISTS = { members: of('chair', 'secretary', 'member', 'observer'), voices: of('chair', 'secretary', 'member'), desk: of('chair', 'secretary'), chairs: of('chair') };
const COMMITTEES = AUDIENCES.map((audience) => ({ id: newId(), country: 'UA', ...audience, ...LISTS }));
const SESSIONS = COMMITTEES.filter((_, index) => index % 4 === 3).flatMap((committee) => AUDIENCES.map((audience, index) => ({ id: newId(), committee, index, ...audience })));
const ITEMS = SESSIONS.filter(({ index }) => index % 4 === 3).flatMap((session) => WIDE.map((audience) => ({ id: newId(), session, ...audience })));

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  const put = (table: string, rows: readonly object[]): Promise<unknown> => database.writeAsHub((em) => em.execute(...adding(table, rows)));
  const at = new Date('2026-02-01T00:00:00Z');
  const audience = ({ audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience): object => snake({ audienceLevel, audienceCountries, audienceOrganisations });
  const organisations = Object.entries(ORGANISATIONS);
  await put('organisation', organisations.map(([slug, { id, country }]) => ({ id, slug, name: slug, names: {}, search: '', kind: 'NGO', country, languages: ['EN'], status: 'ACTIVE', admitted_at: at })));
  await put('person', organisations.map(([slug, { id }]) => ({ id: PEOPLE.get(slug as Name), organisation_id: id, name: slug, email: slug, roles: ['READER'], status: 'ACTIVE', added_at: at })));
  await database.writeAsHub(async (em) => {
    for (const [index, committee] of COMMITTEES.entries()) {
      await em.execute(`insert into committee (id, slug, kind, country, name, search, languages, host_id, audience_level, audience_countries, audience_organisations, members, voices, desk, chairs, created_at)
        select id, ?, 'ROUND_TABLE', country, 'C', '', '{EN}', ?, audience_level, audience_countries, audience_organisations, members, voices, desk, chairs, ? from jsonb_populate_record(null::committee, ?::jsonb)`,
      [`committee-${index}`, ORGANISATIONS.chair.id, at, JSON.stringify(snake(committee))]);
    }
  });
  const session = ({ id, committee, index, ...more }: (typeof SESSIONS)[number]): object => ({
    id, committee_id: committee.id, session_number: index + 1, language: 'EN', starts_at: at, time_zone: 'UTC', call_url: 'https://call.example', state: 'HELD', created_at: at, version: 1, ...audience(more),
  });
  await put('committee_session', SESSIONS.map(session));
  await put('agenda_item', ITEMS.map((item, place) => ({ id: item.id, session_id: item.session.id, committee_id: item.session.committee.id, place, title: 'T', papers: [], ...audience(item) })));
  await put('invitation', SESSIONS.map(({ id, committee }) => ({ session_id: id, committee_id: committee.id, organisation_id: ORGANISATIONS.member.id })));
  await put('attendance', SESSIONS.map(({ id, committee }) => ({ session_id: id, committee_id: committee.id, organisation_id: ORGANISATIONS.member.id, presence: 'PRESENT' })));
  await put('event', SESSIONS.flatMap((one) => ['session.scheduled', 'session.answered'].map((type) => ({
    type, subject_id: one.id, reference: 'committee-0', owner_id: ORGANISATIONS.chair.id, group_id: one.committee.id, occurred_at: at,
    before_audience_level: type === 'session.answered' ? 'MEMBERS' : null, after_audience_level: type === 'session.answered' ? 'MEMBERS' : one.audienceLevel,
    after_audience_countries: one.audienceCountries, after_audience_organisations: one.audienceOrganisations,
  }))));
}, 120_000);
afterAll(() => opened?.close());

// The sentences once more, by hand.
const canRead = (who: Viewer): boolean => who.kind === 'nobody' || (!who.setup && who.scopes.includes('COMMITTEES_READ'));
const isIn = (who: Viewer, list: readonly string[]): boolean => who.kind === 'member' && list.includes(who.organisation);
function isAdmitted(who: Viewer, { audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience): boolean {
  if (audienceLevel === 'PUBLIC') return true;
  if (who.kind === 'nobody') return false;
  return audienceLevel === 'NETWORK' || (audienceLevel === 'COUNTRIES' && audienceCountries.includes(who.country)) || (audienceLevel === 'ORGANISATIONS' && audienceOrganisations.includes(who.organisation));
}
const readsCommittee = (who: Viewer, one: (typeof COMMITTEES)[number]): boolean =>
  canRead(who) && (isAdmitted(who, one) || isIn(who, one.members) || (who.kind === 'member' && who.roles.includes('COORDINATOR') && who.country === one.country));
const readsSession = (who: Viewer, one: (typeof SESSIONS)[number]): boolean => canRead(who) && (isAdmitted(who, one) || isIn(who, one.committee.members));
const readsItem = (who: Viewer, one: (typeof ITEMS)[number]): boolean => readsSession(who, one.session)
  && (isAdmitted(who, one) || isIn(who, one.session.committee.desk) || (one.audienceLevel === 'MEMBERS' && isIn(who, one.session.committee.members)));
const isInside = (who: Viewer, one: (typeof SESSIONS)[number]): boolean => canRead(who) && isIn(who, one.committee.members);

const abilities = new Abilities([committeesPolicy]);
const rule = (who: Viewer, subject: string) => abilities.condition(who, 'read', subject);
const stated = (who: Viewer, subject: string, places: Places): Piece => toPiece(rule(who, subject), places);
const sorted = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).toSorted();
/** Past row-level security: what the statement itself holds back. */
const byStatement = async (statement: Statement<{ id: string }>): Promise<string[]> => sorted(await database.ask(statement));
/** What row-level security holds back, with nothing else asked. */
const byWall = async (who: Viewer, table: string, id = 'id'): Promise<string[]> => sorted((await database.read(sessionOf(who), { sql: `select ${id} as id from ${table}`, parameters: [] } as Statement<{ id: string }>))[0]);

const unwalled = { read: (_session: unknown, ...all: Statement[]) => Promise.all(all.map((one) => database.ask(one))) } as unknown as Database;
const readers = { statement: unwalled, both: null } as const;
const reader = (of: Database): SessionReader => new SessionReader({ database: of, abilities } as unknown as CommitteesGiven as never);

test('committees: sentence, memory, SQL and row-level security agree', async () => {
  for (const [name, who] of VIEWERS) {
    const should = sorted(COMMITTEES.filter((one) => readsCommittee(who, one)));
    expect({
      name, memory: sorted(COMMITTEES.filter((one) => meets(rule(who, 'Committee'), one))),
      sql: await byStatement(written<{ id: string }>`select "c"."id" from "committee" as "c" where ${stated(who, 'Committee', committeePlaces())}`), rls: await byWall(who, 'committee'),
    }).toEqual({ name, memory: should, sql: should, rls: should });
  }
});

test('sessions: sentence, memory, SQL, the hub\'s own statements and row-level security agree, also where the committee is out of sight', async () => {
  const lists = (one: (typeof SESSIONS)[number]): object => ({ ...one, ...LISTS });
  const ids = SESSIONS.map(({ id }) => id);
  for (const [name, who] of VIEWERS) {
    const should = sorted(SESSIONS.filter((one) => readsSession(who, one)));
    expect({
      name, memory: sorted(SESSIONS.filter((one) => meets(rule(who, 'Session'), lists(one)))),
      sql: await byStatement(written<{ id: string }>`select "s"."id" from "committee_session" as "s" inner join "committee" as "c" on "c"."id" = "s"."committee_id" where ${stated(who, 'Session', withinPlaces('s'))}`),
      rls: await byWall(who, 'committee_session'), statement: sorted([...(await reader(unwalled).byIds(who, ids)).values()]), both: sorted([...(await reader(database).byIds(who, ids)).values()]),
    }).toEqual({ name, memory: should, sql: should, rls: should, statement: should, both: should });
  }
});

test('agenda items: the same, within sessions that are read', async () => {
  const lists = (one: (typeof ITEMS)[number]): object => ({ ...one, ...LISTS });
  const [ids, sessions] = [ITEMS.map(({ id }) => id), SESSIONS.map(({ id }) => id)];
  for (const [name, who] of VIEWERS) {
    const should = sorted(ITEMS.filter((one) => readsItem(who, one)));
    const [statement, both] = [sorted([...(await reader(unwalled).items(who, ids)).values()]), sorted((await reader(database).agendas(who, sessions)).flat())];
    expect({
      name, memory: sorted(ITEMS.filter((one) => meets(rule(who, 'Session'), lists(one.session as never)) && meets(rule(who, 'AgendaItem'), lists(one)))),
      sql: await byStatement(written<{ id: string }>`select "i"."id" from "agenda_item" as "i" inner join "committee_session" as "s" on "s"."id" = "i"."session_id" inner join "committee" as "c" on "c"."id" = "s"."committee_id"
        where ${stated(who, 'Session', withinPlaces('s'))} and ${stated(who, 'AgendaItem', withinPlaces('i'))}`),
      rls: await byWall(who, 'agenda_item'), statement, both,
    }).toEqual({ name, memory: should, sql: should, rls: should, statement: should, both: should });
  }
});

test('calls, invitations, attendance and answers: members of the committee, whoever else reads the session', async () => {
  const ids = SESSIONS.map(({ id }) => id);
  for (const [name, who] of VIEWERS) {
    const should = sorted(SESSIONS.filter((one) => isInside(who, one)));
    const found: Record<string, string[]> = { invitations: await byWall(who, 'invitation', 'session_id'), attendance: await byWall(who, 'attendance', 'session_id') };
    found['answers'] = await byWall(who, `event where type = 'session.answered'`, 'subject_id');
    for (const [way, given] of Object.entries(readers)) {
      const from = reader(given ?? database);
      const of = (rows: { sessionId: string }[][]): string[] => rows.flat().map(({ sessionId }) => sessionId).toSorted();
      Object.assign(found, { [`call, ${way}`]: sorted([...(await from.byIds(who, ids)).values()].filter(({ callUrl }) => callUrl !== null)), [`invitations, ${way}`]: of(await from.invitations(who, ids)), [`attendance, ${way}`]: of(await from.attendance(who, ids)) });
    }
    expect({ name, found }).toEqual({ name, found: Object.fromEntries(Object.keys(found).map((way) => [way, should])) });
    expect({ name, told: await byWall(who, `event where type = 'session.scheduled'`, 'subject_id') }).toEqual({ name, told: sorted(SESSIONS.filter((one) => readsSession(who, one))) });
  }
});

async function tried(who: Viewer, text: string, parameters: unknown[]): Promise<string> {
  try {
    return await database.write(sessionOf(who), async (em) => {
      const { affectedRows } = await em.execute<{ affectedRows: number }>(text, parameters, 'run');
      throw new Error(`would have: ${affectedRows}`);
    });
  } catch (fault) {
    if (fault instanceof HubError) return 'refused';
    const message = String(fault);
    return /would have: \d+/.exec(message)?.[0].replace('would have: 0', 'refused') ?? /permission denied/.exec(message)?.[0] ?? message;
  }
}

test('row-level security alone lets chair and secretary write, and each organisation its own answer', async () => {
  const open = SESSIONS.find(({ audienceLevel, committee }) => audienceLevel === 'PUBLIC' && committee.audienceLevel === 'PUBLIC')!;
  const [item, own] = [ITEMS.find(({ session }) => session.committee === open.committee)!, { session: open.id, committee: open.committee.id }];
  for (const name of Object.keys(ORGANISATIONS) as Name[]) {
    const who = viewer(name, ['SECRETARY', 'COORDINATOR', 'OPERATOR'], SCOPES);
    const expected = name === 'chair' || name === 'secretary' ? 'would have: 1' : 'refused';
    const writes: [text: string, parameters: unknown[]][] = [
      [`update committee_session set title = 'x' where id = ?`, [own.session]], [`update agenda_item set audience_level = 'PUBLIC' where id = ?`, [item.id]], ['delete from agenda_item where id = ?', [item.id]],
      [`insert into invitation (session_id, committee_id, organisation_id) values (?, ?, ?)`, [own.session, own.committee, ORGANISATIONS.observer.id]], ['delete from invitation where session_id = ?', [own.session]],
      [`insert into attendance (session_id, committee_id, organisation_id, presence) values (?, ?, ?, 'PRESENT')`, [own.session, own.committee, ORGANISATIONS.observer.id]], ['delete from attendance where session_id = ?', [own.session]],
    ];
    for (const [text, parameters] of writes) expect([name, text, await tried(who, text, parameters)]).toEqual([name, text, expected]);
    expect([name, await tried(who, 'delete from committee_session where id = ?', [own.session])]).toEqual([name, 'permission denied']);
    const answered = await tried(who, `update invitation set answer = 'ACCEPTED' where session_id = ? and organisation_id = ?`, [own.session, ORGANISATIONS.member.id]);
    expect([name, answered]).toEqual([name, name === 'member' ? 'would have: 1' : expected]);
  }
});
