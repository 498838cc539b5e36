import { badInput } from '../../../kernel/index.ts';
import { checkFilter } from '../alert.filter.ts';
import type { AlertFilter } from '../alert.filter.ts';
import { SEVERITIES } from '../alert.words.ts';
import { monthAfter, monthFrom, monthOf, monthsOf, quarterOf } from './periods.ts';
import type { Period } from './periods.ts';
import type { Dimension } from './statistics.dimensions.ts';

/** What statistics are asked by; the spellings of the schema. */
export type Axis = Dimension | 'MONTH' | 'QUARTER';

/** What was asked, before anything is known of it. */
export interface StatisticsAsked { readonly by: readonly Axis[]; readonly filter?: AlertFilter | null }

/** A question that can be answered: `chosen` are the values that a filter leaves of a dimension, `since` the first month. */
export interface StatisticsQuestion {
  readonly by: readonly Axis[];
  readonly chosen: ReadonlyMap<Dimension, readonly string[]>;
  readonly since: Period | null;
}

const MOST_DIMENSIONS = 2;

export const isTime = (axis: Axis): axis is 'MONTH' | 'QUARTER' => axis === 'MONTH' || axis === 'QUARTER';

/** Throws what is malformed at `now`, before anything else is looked at: a table too fine, a window that is no period, a filter that nobody may count by. */
export function checkStatistics({ by, filter }: StatisticsAsked, now: Date): StatisticsQuestion {
  const checked = checkFilter(filter);
  if (new Set(by).size < by.length) throw badInput('by', 'names a dimension twice.');
  if (by.filter(isTime).length > 1) throw badInput('by', 'has MONTH and QUARTER: ask by one of them.');
  if (by.filter((axis) => !isTime(axis)).length > MOST_DIMENSIONS) throw badInput('by', `has more than ${MOST_DIMENSIONS} dimensions besides the period.`);
  if (checked.publisher != null) throw badInput('filter.publisher', 'nobody\'s alerts are counted by who published them.');
  if (checked.text != null) throw badInput('filter.text', 'nothing is counted by its words.');
  return { by, chosen: chosenBy(checked), since: checked.since == null ? null : firstMonth(checked.since, { by, now }) };
}

function chosenBy({ country, region, kind, form, severityAtLeast }: AlertFilter): Map<Dimension, readonly string[]> {
  const chosen = new Map<Dimension, readonly string[]>();
  const one = (dimension: Dimension, value: string | null | undefined): void => { if (value != null) chosen.set(dimension, [value]); };
  one('COUNTRY', country);
  one('REGION', region);
  one('KIND', kind);
  one('FORM', form);
  if (severityAtLeast != null && severityAtLeast !== 'UNKNOWN') chosen.set('SEVERITY', SEVERITIES.slice(0, SEVERITIES.indexOf(severityAtLeast) + 1));
  return chosen;
}

function firstMonth(since: Date, { by, now }: { by: readonly Axis[]; now: Date }): Period {
  const month = monthFrom(since);
  const inQuarters = by.includes('QUARTER');
  const [first, , third] = monthsOf(quarterOf(month ?? monthOf(now)));
  if (month === null || (inQuarters && month !== first)) throw badInput('filter.since', `must be the first moment of a ${inQuarters ? 'quarter' : 'month'}, in UTC.`);
  if (monthAfter(inQuarters ? third! : month) > monthOf(now)) throw badInput('filter.since', 'begins a period that is not closed yet.');
  return month;
}
