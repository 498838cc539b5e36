import type { EntityManager } from '@mikro-orm/sql';
import { safeCells } from '../../../anonymisation/index.ts';
import type { Counted } from '../../../anonymisation/index.ts';
import { written } from '../../../database/index.ts';
import type { Database } from '../../../database/index.ts';
import type { Clock } from '../../../kernel/index.ts';
import { monthAfter, monthOf, monthsBetween, monthsOf, quarterOf, startOf } from './periods.ts';
import type { Period } from './periods.ts';
import { FRAME, counted } from './statistics.dimensions.ts';
import type { CountedRow } from './statistics.dimensions.ts';
import { StatisticsCell, StatisticsHeld } from './statistics.entity.ts';

interface Making { readonly period: Period; readonly now: Date }

/**
 * Releases every closed month and quarter that was not released, each once however many hubs try; returns how many. Each
 * alert is counted in one release only: its month's, or, where that month alone would show nothing, with the other such
 * months of its quarter. What two releases tell together is therefore what each tells by itself.
 */
export async function releaseStatistics(database: Database, clock: Clock): Promise<number> {
  const now = clock.now();
  const [ledger] = await database.ask(written<{ last: string | null; first: Date | null }>`select
    (select max("period") from "statistics_release" where "period" not like '%Q%') as "last",
    (select min("published_at") from "alert" where not exists (select 1 from "statistics_release")) as "first"`);
  const { last, first } = ledger!;
  if (last === null && first === null) return 0;
  let releases = 0;
  for (const month of monthsBetween(last === null ? monthsOf(quarterOf(monthOf(first!)))[0]! : monthAfter(last), monthOf(now))) {
    const closing = monthsOf(quarterOf(month))[2] === month;
    releases += await database.writeAsHub(async (em) =>
      await releaseMonth(em, { period: month, now }) + (closing ? await releaseQuarter(em, { period: quarterOf(month), now }) : 0));
  }
  return releases;
}

async function releaseMonth(em: EntityManager, { period, now }: Making): Promise<number> {
  const records = (await em.execute<CountedRow[]>(COUNTED, [startOf(period), startOf(monthAfter(period))])).map(counted);
  const cells = safeCells(records, FRAME);
  const held = cells.length === 0;
  if (!await begin(em, { period, now, held })) return 0;
  if (held) await em.insert(StatisticsHeld, { period, records });
  else await keep(em, period, cells);
  return 1;
}

async function releaseQuarter(em: EntityManager, { period, now }: Making): Promise<number> {
  if (!await begin(em, { period, now, held: false })) return 0;
  const held = await em.find(StatisticsHeld, { period: { $in: monthsOf(period) } });
  await keep(em, period, safeCells(held.flatMap(({ records }) => records as Counted[]), FRAME));
  await em.nativeDelete(StatisticsHeld, { period: { $in: monthsOf(period) } });
  return 1;
}

// What every partner may read, and nothing that some can't: from a count a partner takes away what it reads, and the rest
// would tell it in ones how many alerts are kept from it.
const COUNTED = `select "publisher_id" as "publisher", "country", "region", "age_band" as "ageBand", "sex", "forms", "kind", "severity" from "alert"
  where "published_at" >= ? and "published_at" < ? and "withdrawn_at" is null and "audience_level" in ('PUBLIC', 'NETWORK')`;

/** Whether this hub is the one that releases it: another one's release is waited for, and stands. */
async function begin(em: EntityManager, { period, now, held }: Making & { held: boolean }): Promise<boolean> {
  const { affectedRows } = await em.execute<{ affectedRows: number }>('insert into "statistics_release" ("period", "held", "released_at") values (?, ?, ?) on conflict do nothing', [period, held, now], 'run');
  return affectedRows === 1;
}

async function keep(em: EntityManager, period: Period, cells: ReturnType<typeof safeCells>): Promise<void> {
  if (cells.length === 0) return;
  await em.insertMany(StatisticsCell, cells.map(({ country, dimension, value, count }) => ({ period, country: country ?? '', dimension: dimension ?? '', value: value ?? '', count })));
}
