import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { Abilities, meets, sessionOf, toSql } from '../../server/access/index.ts';
import type { Viewer } from '../../server/access/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import { statements } from '../../server/database/index.ts';
import type { Database, Statement } from '../../server/database/index.ts';
import { Tail } from '../../server/delivery/index.ts';
import { eventFor } from '../../server/domains/alerts/alert.events.ts';
import { listCondition } from '../../server/domains/alerts/alert.filter.ts';
import type { AlertFilter } from '../../server/domains/alerts/alert.filter.ts';
import { AlertLog } from '../../server/domains/alerts/alert.log.ts';
import { AlertReader } from '../../server/domains/alerts/alert.queries.ts';
import { alertPlaces, alertPolicy, eventPlaces, versionPlaces } from '../../server/domains/alerts/index.ts';
import type { AlertParts } from '../../server/domains/alerts/index.ts';
import { directoryPolicy } from '../../server/domains/directory/index.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { wrong } from './doors.ts';
import type { Held } from './doors.ts';
import type { Audience } from '../../server/kernel/index.ts';
import { ALERTS, JOINED, PARTNERS, SOME_VIEWERS, VIEWERS, fill, firstAudience } from './rows.ts';
import type { AlertRecord } from './rows.ts';

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  await fill(database);
}, 120_000);
afterAll(() => opened?.close());

const abilities = new Abilities([directoryPolicy, alertPolicy]);
const rule = (viewer: Viewer) => abilities.condition(viewer, 'read', 'Alert');
const db = statements<Record<string, never>>();

/** The rows that a condition lets through, as the hub itself: no wall but the statement's own. */
const byStatement = async (from: string, key: string, where: ReturnType<typeof toSql>): Promise<string[]> =>
  keys(await database.ask(sql<{ key: string }>`select ${sql.raw(key)} as key from ${sql.raw(from)} where ${where}`.compile(db) as unknown as Statement<{ key: string }>));
/** The rows that row-level security lets through, and nothing else asked. */
const byWall = async (viewer: Viewer, from: string, key: string): Promise<string[]> => keys((await database.read(sessionOf(viewer), { sql: `select ${key} as key from ${from}`, parameters: [] } as Statement<{ key: string }>))[0]);
const keys = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key).sort();

/** The contract's sentence once more, by hand. */
function should(viewer: Viewer, { publisher, withdrawn, audienceLevel, audienceCountries, audienceOrganisations }: Omit<AlertRecord, 'id'>): boolean {
  if (viewer.kind === 'nobody') return !withdrawn && audienceLevel === 'PUBLIC';
  if (viewer.setup || !viewer.scopes.includes('ALERTS_READ')) return false;
  if (viewer.organisation === PARTNERS[publisher].id) return true;
  if (withdrawn || audienceLevel === 'OWN') return false;
  if (audienceLevel === 'COUNTRIES') return audienceCountries.includes(viewer.country);
  return audienceLevel !== 'ORGANISATIONS' || audienceOrganisations.includes(viewer.organisation);
}

async function eachViewer(hold: (viewer: Viewer) => Promise<Record<string, readonly string[]>>, viewers = VIEWERS): Promise<string[]> {
  const cells: Held[] = [];
  for (const [name, viewer] of viewers) {
    const { should: right, ...answers } = await hold(viewer);
    for (const [by, is] of Object.entries(answers)) cells.push({ cell: `${name} · ${by}`, is, should: right! });
  }
  return wrong(cells);
}

const inMemory = (alert: AlertRecord): object => ({ ...alert, publisherId: PARTNERS[alert.publisher].id, withdrawnAt: alert.withdrawn ? new Date() : null });

test('alerts: the sentence of the contract, the rule in memory, the rule in SQL and row-level security alone agree on every row', async () => {
  expect(await eachViewer(async (viewer) => ({
    should: ALERTS.filter((alert) => should(viewer, alert)).map(({ id }) => id).sort(),
    memory: ALERTS.filter((alert) => meets(rule(viewer), inMemory(alert))).map(({ id }) => id).sort(),
    sql: await byStatement('alert as a', 'a.id', toSql(rule(viewer), alertPlaces('a'))),
    rls: await byWall(viewer, 'alert', 'id'),
  }))).toEqual([]);
});

test('versions: who could read each at its time', async () => {
  const versions = ALERTS.flatMap((alert, index) => [firstAudience(index), alert].map((audience, at) => ({ ...alert, ...audience, id: alert.id, withdrawn: false, key: `${alert.id} ${at + 1}` })));
  expect(await eachViewer(async (viewer) => ({
    should: versions.filter((version) => should(viewer, version)).map(({ key }) => key).sort(),
    memory: versions.filter((version) => meets(rule(viewer), inMemory(version))).map(({ key }) => key).sort(),
    sql: await byStatement('alert_version as v', `v.alert_id || ' ' || v.version`, toSql(rule(viewer), versionPlaces('v'))),
    rls: await byWall(viewer, 'alert_version', `alert_id || ' ' || version`),
  }))).toEqual([]);
});

const tail = (): Tail => new Tail(database);
/** Past row-level security: what a reader's own statements hold back, and nothing else. */
const unwalled = (): Database => ({ read: (_session: unknown, ...all: Statement[]) => Promise.all(all.map((one) => database.ask(one))), ask: (one: Statement) => database.ask(one) }) as unknown as Database;
const parts = (given: Partial<AlertParts> = {}): AlertParts => ({ database, abilities, tail: tail(), clock: { now: () => JOINED }, ...given }) as AlertParts;
/** Statements that ask for nothing: what is held back, row-level security holds back. */
const ruleless = (): AlertReader => new AlertReader(parts({ abilities: new Abilities([() => [{ action: 'read', subject: 'Alert' }]]) }));
const ids = ALERTS.map(({ id }) => id);

test('translations: whoever may read the alert, by the statement alone and by row-level security alone', async () => {
  const key = (row: { alertId: string }): string => row.alertId;
  expect(await eachViewer(async (viewer) => ({
    should: ALERTS.filter((alert, index) => index % 2 === 0 && should(viewer, alert)).map(({ id }) => id).sort(),
    statement: (await new AlertReader(parts({ database: unwalled() })).translations(viewer, ids)).flat().map(key).sort(),
    both: (await new AlertReader(parts()).translations(viewer, ids)).flat().map(key).sort(),
    rls: await byWall(viewer, 'alert_translation', 'alert_id'),
  }))).toEqual([]);
});

test('acknowledgements: all of one\'s own alerts, one\'s own of others\', of alerts that one may read', async () => {
  const given = ALERTS.flatMap((alert) => (['same', 'other', 'apart'] as const).filter((name) => name !== alert.publisher).map((by) => ({ alert, by, key: `${alert.id} ${PARTNERS[by].id}` })));
  const key = (row: { alertId: string; organisationId: string }): string => `${row.alertId} ${row.organisationId}`;
  expect(await eachViewer(async (viewer) => ({
    should: given.filter(({ alert, by }) => viewer.kind === 'member' && should(viewer, alert) && [PARTNERS[by].id, PARTNERS[alert.publisher].id].includes(viewer.organisation)).map((one) => one.key).sort(),
    statement: (await new AlertReader(parts({ database: unwalled() })).acknowledgements(viewer, ids)).flat().map(key).sort(),
    both: (await new AlertReader(parts()).acknowledgements(viewer, ids)).flat().map(key).sort(),
    rls: await byWall(viewer, 'acknowledgement', `alert_id || ' ' || organisation_id`),
  }))).toEqual([]);
});

test('events: whoever could read the alert before or after', async () => {
  const events = await tail().log.after(0, 10_000);
  const nameOf = new Map(Object.entries(PARTNERS).map(([name, { id }]) => [id, name as AlertRecord['publisher']]));
  expect(events.length).toBeGreaterThan(1000);
  expect(await eachViewer(async (viewer) => {
    const could = (by: (alert: AlertRecord) => boolean): string[] => events.filter(({ ownerId, before, after }) =>
      [before, after].some((audience) => audience !== null && by({ ...audience as Audience, id: '', publisher: nameOf.get(ownerId)!, withdrawn: false }))).map(({ position }) => String(position)).sort();
    const either = sql<boolean>`(${toSql(rule(viewer), eventPlaces('e', 'before'))} or ${toSql(rule(viewer), eventPlaces('e', 'after'))})`;
    return {
      should: could((alert) => should(viewer, alert)), memory: could((alert) => meets(rule(viewer), inMemory(alert))),
      sql: await byStatement('event as e', 'e.position::text', either), rls: await byWall(viewer, 'event', 'position::text'),
    };
  })).toEqual([]);
});

const FILTERS: readonly AlertFilter[] = [
  {}, { country: 'UA' }, { region: 'UA-77' }, { kind: 'ROUTE' }, { form: 'BEGGING' }, { severityAtLeast: 'MODERATE' }, { since: JOINED }, { since: new Date('2026-04-01T00:00:00Z') },
  { publisher: `organisation_${PARTNERS.own.id}` }, { publisher: `organisation_${PARTNERS.same.id}`, includeExpired: true }, { publisher: 'organisation_made-up' }, { text: 'orchard' }, { text: 'liv' },
  { text: '…' }, { country: 'RO', kind: 'OTHER', severityAtLeast: 'EXTREME', text: 'work' },
];

test('lists and counts, by every filter: by the statement alone, by row-level security alone, by both and in memory', async () => {
  const rows = await new AlertReader(parts({ database: unwalled(), abilities: new Abilities([() => [{ action: 'read', subject: 'Alert' }]]) })).byIds(VIEWERS[0]![1], ids);
  const searched = new Map((await database.ask<{ id: string; search: string; translatedSearch: string }>({ sql: 'select id, search, translated_search as "translatedSearch" from alert', parameters: [] })).map((row) => [row.id, row]));
  const page = { size: 1000, backward: false, after: null, before: null };
  for (const filter of FILTERS) {
    const cells = await eachViewer(async (viewer) => {
      const listed = async (reader: AlertReader): Promise<string[]> => (await reader.page(viewer, page, filter)).rows.map(({ id }) => id).sort();
      const right = [...rows.values()].filter((row) => meets(rule(viewer), row) && meets(listCondition(filter, viewer, JOINED), { ...row, ...searched.get(row.id) })).map(({ id }) => id).sort();
      const [statement, both] = [new AlertReader(parts({ database: unwalled() })), new AlertReader(parts())];
      const counts = await Promise.all([statement, both, ruleless()].map((reader) => reader.count(viewer, filter)));
      expect({ viewer, filter, counts }).toEqual({ viewer, filter, counts: [right.length, right.length, right.length] });
      return { should: right, statement: await listed(statement), both: await listed(both), rls: await listed(ruleless()) };
    }, SOME_VIEWERS);
    expect({ filter, cells }).toEqual({ filter, cells: [] });
  }
}, 60_000);

test('the log, by every filter: what a stream gives out of memory is what a page gives out of SQL, with and without row-level security', async () => {
  const events = await tail().log.after(0, 300);
  const memory = new AlertLog(parts(), new AlertReader(parts()));
  const subjects = await memory.subjects(events);
  const head = events.at(-1)!.position;
  const told = ({ position, kind, alert }: { position: number; kind: string; alert: object | null }): string => `${position} ${kind} ${alert === null ? 'null' : 'shown'}`;
  for (const filter of FILTERS) {
    const cells = await eachViewer(async (viewer) => {
      const paged = async (given: AlertParts): Promise<string[]> => (await new AlertLog(given, new AlertReader(given)).page(viewer, { after: 0, head, size: 10_000 }, filter)).events.map(told);
      const right = events.flatMap((event) => {
        const subject = { ...(subjects.past.get(event.position) ?? { before: null, after: null }), now: subjects.now.get(event.subjectId) ?? null };
        const seen = memory.passes(viewer, filter, { event, subject }) ? eventFor(new AlertReader(parts()), viewer, { event, now: subject.now }) : null;
        return seen === null ? [] : [told(seen)];
      });
      return { should: right, statement: await paged(parts({ database: unwalled() })), both: await paged(parts()) };
    }, SOME_VIEWERS);
    expect({ filter, cells }).toEqual({ filter, cells: [] });
  }
}, 60_000);
