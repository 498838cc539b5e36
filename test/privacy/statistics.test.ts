import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Abilities, NOBODY, SCOPES, sessionOf } from '../../server/access/index.ts';
import type { Viewer } from '../../server/access/index.ts';
import { K } from '../../server/anonymisation/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import type { Database } from '../../server/database/index.ts';
import { alertPolicy } from '../../server/domains/alerts/index.ts';
import type { AlertParts } from '../../server/domains/alerts/index.ts';
import { monthsOf } from '../../server/domains/alerts/statistics/periods.ts';
import { releaseStatistics } from '../../server/domains/alerts/statistics/release-statistics.ts';
import { counted, valuesOf } from '../../server/domains/alerts/statistics/statistics.dimensions.ts';
import type { Dimension } from '../../server/domains/alerts/statistics/statistics.dimensions.ts';
import { statistics } from '../../server/domains/alerts/statistics/statistics.queries.ts';
import type { Axis } from '../../server/domains/alerts/statistics/statistics.question.ts';
import { newId } from '../../server/kernel/index.ts';
import { PARTNERS, adding, fill, member } from '../permissions/rows.ts';
import { MovableClock } from '../support/clock.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { IntervalSolver } from './interval-solver.ts';

const SEED = 20_261_122;
const clock = new MovableClock(Date.parse('2031-01-01T00:00:00.000Z'));
const reader = member('apart', { roles: ['READER'], scopes: ['ALERTS_READ'] });
let opened: TestDatabase;
let database: Database;
let parts: AlertParts;

/** A year of alerts: some months full, some nearly empty; by four organisations, one of them busier than the rest. */
const anyAlert = fc.record({
  publisher: fc.constantFrom(...Object.values(PARTNERS), PARTNERS.own), country: fc.constantFrom('UA', 'UA', 'UA', 'UA', 'RO', 'RO', 'MD'), inRegion: fc.constantFrom(null, '1', '2', '2'),
  sex: fc.constantFrom('FEMALE', 'FEMALE', 'FEMALE', 'MALE', 'MALE', 'MIXED', null), age_band: fc.constantFrom('AGE_12_14', 'AGE_12_14', 'AGE_15_17', 'MINOR', null), kind: fc.constantFrom('ROUTE', 'RECRUITMENT'),
  severity: fc.constantFrom('SEVERE', 'SEVERE', 'EXTREME', 'MODERATE'), forms: fc.constantFrom(['BEGGING'], ['BEGGING'], ['SEXUAL'], ['SEXUAL', 'BEGGING'], []),
  audience_level: fc.constantFrom(...Array.from({ length: 9 }, () => 'NETWORK'), 'PUBLIC', 'PUBLIC', 'OWN', 'ORGANISATIONS'), isWithdrawn: fc.constantFrom(...Array.from({ length: 12 }, () => false), true),
});
const REGION: Record<string, Record<string, string>> = { UA: { 1: 'UA-77', 2: 'UA-30' }, RO: { 1: 'RO-IS', 2: 'RO-B' }, MD: { 1: 'MD-BA', 2: 'MD-CU' } };
const SIZES = [60, 4, 0, 12, 14, 13, 120, 35, 200, 9, 90, 25];
const ALERTS = SIZES.flatMap((size, month) => fc.sample(anyAlert, { seed: SEED + month, numRuns: Math.max(1, size) }).slice(0, size).map(({ publisher, inRegion, isWithdrawn, ...alert }, index) => ({
  ...alert, id: newId(), reference: `S-${month}-${index}`, region: inRegion === null ? null : REGION[alert.country]![inRegion]!, publisher_id: publisher.id, author_id: publisher.person, urgency: 'PAST', certainty: 'LIKELY', title: 'T', summary: 'S', language: 'EN',
  audience_countries: [], audience_organisations: [], source_shielded: index % 3 === 0, from_one_case: index % 2 === 0, published_at: new Date(Date.UTC(2030, month, 1 + index % 28)), withdrawn_at: isWithdrawn ? new Date(Date.UTC(2030, month, 28)) : null, search: '', version: 1, translated_search: '',
})));

beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  parts = { database, clock, abilities: new Abilities([alertPolicy]) } as Partial<AlertParts> as AlertParts;
  await fill(database);
  await database.ask({ sql: 'update alert set published_at = $1', parameters: ['2031-05-01T00:00:00Z'] });
  await database.writeAsHub((em) => em.execute(...adding('alert', ALERTS)));
}, 120_000);
afterAll(() => opened?.close());

const ask = (by: readonly Axis[], filter: object = {}, viewer: Viewer = reader) => statistics(parts, viewer, { by, filter });
const DIMENSIONS: readonly Dimension[] = ['COUNTRY', 'REGION', 'AGE_BAND', 'SEX', 'FORM', 'KIND', 'SEVERITY'];
const LEGS = DIMENSIONS.slice(1);

/** Every question there is over one dimension and the countries: by month, quarter, and as one, whole and filtered. */
function questions(leg: Dimension): { by: readonly Axis[]; filter: Record<string, unknown> }[] {
  const filters: Record<string, unknown>[] = [{}, { country: 'UA' }, { country: 'RO' }, ...(({ FORM: [{ form: 'BEGGING' }], REGION: [{ region: 'UA-77' }], KIND: [{ kind: 'ROUTE' }], SEVERITY: [{ severityAtLeast: 'SEVERE' }, { severityAtLeast: 'MODERATE' }] } as Record<string, Record<string, unknown>[]>)[leg] ?? [])];
  const shapes: Axis[][] = [[], ['COUNTRY'], [leg], ['COUNTRY', leg], [leg, 'COUNTRY']];
  const spans = ['2030-07-01', '2030-08-01', '2030-09-01', '2030-10-01'].map((day) => ({ since: new Date(`${day}T00:00:00Z`) }));
  return shapes.flatMap((by) => filters.flatMap((filter) => [{ by: [...by, 'MONTH'] as const, filter }, { by: [...by, 'QUARTER'] as const, filter }, { by, filter }, ...spans.map((span) => ({ by, filter: { ...filter, ...span } }))]));
}

interface Told { months: string[]; country: string | null; values: readonly string[] | null; count: number | null }

/** What the answer to a question says of sums over months, one country or all, and values of the dimension. */
async function told(leg: Dimension, { by, filter }: { by: readonly Axis[]; filter: Record<string, any> }): Promise<Told[]> {
  const { periods, cells } = await ask(by, filter);
  return cells.map(({ keys, count }) => {
    const value = (dimension: Axis): string | undefined => keys.find((key) => key.dimension === dimension)?.value;
    const within = value('MONTH') ?? value('QUARTER');
    const chosen = filter.severityAtLeast === undefined ? [filter.form ?? filter.region ?? filter.kind].filter((one) => one !== undefined) : valuesOf('SEVERITY').slice(0, filter.severityAtLeast === 'SEVERE' ? 2 : 3);
    return {
      months: (within === undefined ? periods : [within]).flatMap((period) => period.includes('Q') ? monthsOf(period) : [period]), country: value('COUNTRY') ?? filter.country ?? null,
      values: value(leg) === undefined ? chosen.length === 0 ? null : chosen : [value(leg)!], count,
    };
  });
}

const countedAlerts = (): { month: string; country: string; values: Readonly<Record<string, string>> }[] => ALERTS.filter((alert) => ['PUBLIC', 'NETWORK'].includes(alert.audience_level) && alert.withdrawn_at === null)
  .map((alert) => ({ month: alert.published_at.toISOString().slice(0, 7), ...counted({ ...alert, publisher: alert.publisher_id, ageBand: alert.age_band } as never) }));
const everyAnswer = async (): Promise<unknown[]> => {
  const all = [];
  for (const leg of LEGS) for (const by of [[leg], ['COUNTRY', leg]] as const) for (const time of [['MONTH'], ['QUARTER'], []] as const) all.push(await ask([...by, ...time]));
  return all;
};

test('several hubs that release at once release each period once', async () => {
  const releases = await Promise.all([1, 2, 3].map(() => releaseStatistics(database, clock)));
  expect(releases.reduce((sum, one) => sum + one, 0)).toBe(12 + 4);
  expect(await releaseStatistics(database, clock)).toBe(0);
});

test('a release and its alerts: some months and some quarters show countries, others wait or hide', async () => {
  const periods = async (by: readonly Axis[]): Promise<Set<string>> => new Set((await ask(['COUNTRY', ...by])).cells.filter(({ count }) => count !== null).map(({ keys }) => keys[1]!.value));
  const [months, quarters] = [await periods(['MONTH']), await periods(['QUARTER'])];
  expect([...months]).toEqual(expect.arrayContaining(['2030-01', '2030-07', '2030-09', '2030-11']));
  expect(months).not.toContain('2030-02');
  // Too small by month, released as a quarter.
  expect([...quarters]).toEqual(expect.arrayContaining(['2030-Q2', '2030-Q3']));
  expect([...months].filter((month) => monthsOf('2030-Q2').includes(month))).toEqual([]);
});

test.each(LEGS)('every answer by %s is true, and no two or more of them tell a hidden count', async (leg) => {
  const answers = (await Promise.all(questions(leg).map((question) => told(leg, question)))).flat();
  const alerts = countedAlerts();
  const inside = ({ months, country, values }: Told) => (alert: (typeof alerts)[number]): boolean =>
    months.includes(alert.month) && (country === null || alert.country === country) && (values === null || values.includes(alert.values[leg]!));
  for (const answer of answers.filter(({ count }) => count !== null)) expect([answer.count, answer.count! >= K]).toEqual([alerts.filter(inside(answer)).length, true]);
  for (const quarter of ['2030-Q2', '2030-Q3']) {
    const months = monthsOf(quarter);
    // Every kind of alert there could be in the quarter, as far as these tables tell them apart.
    const kinds = months.flatMap((month) => valuesOf('COUNTRY').flatMap((country) => valuesOf(leg).filter((value) => leg !== 'REGION' || value.startsWith(country)).map((value) => ({ month, country, values: { [leg]: value } }))));
    const of = (answer: Told): number[] => kinds.flatMap((kind, index) => inside(answer)(kind) ? [index] : []);
    const within = answers.filter((answer) => answer.months.length > 0 && answer.months.every((month) => months.includes(month)));
    const solver = new IntervalSolver(kinds.length, within.filter(({ count }) => count !== null).map((answer) => ({ of: of(answer), sum: answer.count! })));
    const hidden = new Map(within.filter(({ count }) => count === null).map((answer) => [of(answer).join(), answer]));
    expect(hidden.size).toBeGreaterThan(10);
    for (const answer of hidden.values()) {
      const { low, high } = solver.range(of(answer));
      const { months: over, country, values } = answer;
      // A hidden sum of several values may be known, where it is all that is hidden of a row; but not to be below k.
      const isOpen = values !== null && values.length > 1 ? high >= K : (low === 0 || low >= K) && high - low >= K;
      if (!isOpen) throw new Error(`${over.join()} ${country} ${values?.join()} is told: ${low} to ${high}.`);
    }
  }
}, 120_000);

test('nothing that becomes of alerts later changes an answer, nor does asking again', async () => {
  const before = await everyAnswer();
  await database.ask({ sql: `update alert set withdrawn_at = now() where reference like 'S-%3'`, parameters: [] });
  await database.ask({ sql: `update alert set country = 'AL', region = null, audience_level = 'OWN' where reference like 'S-%4'`, parameters: [] });
  await database.ask({ sql: `update alert set published_at = '2030-07-15' where published_at = '2031-05-01'`, parameters: [] });
  expect(JSON.stringify(await everyAnswer())).toBe(JSON.stringify(before));
}, 60_000);

test('what was released can\'t be changed or taken back, nor hidden counts be found in the ledger', async () => {
  for (const sql of ['update statistics_cell set count = count + 1', 'delete from statistics_cell', 'delete from statistics_release', `update statistics_release set held = true`, 'truncate statistics_cell']) {
    await expect(database.ask({ sql, parameters: [] })).rejects.toThrow(/never changed/);
  }
  const [kept] = await database.ask<{ least: number; held: number }>({ sql: 'select (select min(count) from statistics_cell) as least, (select count(*) from statistics_held) as held', parameters: [] });
  expect(kept!.least).toBeGreaterThanOrEqual(K);
  // Every quarter has closed, so nothing waits any more.
  expect(kept!.held).toBe(0);
});

test('the ledger is for partners who read alerts; what waits is for nobody', async () => {
  const rows = async (viewer: Viewer): Promise<number[]> => (await database.read(sessionOf(viewer), { sql: 'select period from statistics_release', parameters: [] }, { sql: 'select period from statistics_cell', parameters: [] })).map((read) => read.length);
  expect((await rows(reader)).every((count) => count > 10)).toBe(true);
  for (const viewer of [NOBODY, member('own', { roles: ['OPERATOR'], scopes: ['ALERTS_PUBLISH', 'SUBGRAPH'] }), member('apart', { roles: ['OPERATOR'], scopes: SCOPES, setup: true })]) expect(await rows(viewer)).toEqual([0, 0]);
  await expect(database.read(sessionOf(reader), { sql: 'select period from statistics_held', parameters: [] })).rejects.toThrow(/permission denied/);
  for (const sql of [`insert into statistics_release (period, held, released_at) values ('2031-01', true, now())`, `insert into statistics_cell values ('2030-01', 'AL', '', '', 10)`, `update statistics_cell set count = 11`, 'delete from statistics_held']) {
    await expect(database.write(sessionOf(reader), (em) => em.execute(sql))).rejects.toThrow(/permission denied/);
  }
});
