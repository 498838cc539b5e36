import { sql } from 'kysely';
import { narrowestSafe } from '../../../anonymisation/index.ts';
import { compiled } from '../../../database/index.ts';
import { db } from '../alert.rows.ts';
import type { AlertContent } from '../alert.rows.ts';
import type { ActParts, WideningNeeded } from './act.ts';

type Case = Pick<AlertContent, 'country' | 'region' | 'ageBand' | 'sex' | 'forms'>;

/** The first day of the month `months` months before `now`'s, UTC: closed months end where the running one begins. */
const monthStart = (now: Date, months: number): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));

/**
 * The widest change that a one-case alert needs so that k such records share its values (anonymisation/widening.ts): null where
 * it needs none. Read over all organisations' records as the hub itself; only the values that would pass leave this function.
 */
export async function wideningFor(parts: ActParts, { country, region, ageBand, sex, forms }: Case): Promise<WideningNeeded | null> {
  const now = parts.clock.now();
  const peers = await parts.database.ask(compiled(db.selectFrom('alert')
    .select(['country', 'region', 'age_band as ageBand', 'sex', 'forms'])
    .where('from_one_case', '=', true).where('country', '=', country).where('withdrawn_at', 'is', null)
    .where('published_at', '>=', sql<Date>`${monthStart(now, 12)}`).where('published_at', '<', sql<Date>`${monthStart(now, 0)}`)));
  const safe = narrowestSafe({ country, region, ageBand, sex, forms }, peers as Case[]);
  if (safe.region === region && safe.ageBand === ageBand && safe.sex === sex) return null;
  return {
    __typename: 'WideningNeeded', country, region: safe.region, ageBand: safe.ageBand, sex: safe.sex,
    message: 'Too few cases share these values for them to hide one child. Publish with the wider values, or leave them out.',
  };
}
