import { badInput } from '../../../kernel/index.ts';
import { monthsOf, quarterOf } from './periods.ts';
import type { Period } from './periods.ts';
import { valuesOf } from './statistics.dimensions.ts';
import type { Dimension } from './statistics.dimensions.ts';
import { isTime } from './statistics.question.ts';
import type { Axis, StatisticsQuestion } from './statistics.question.ts';

/** A release and a count as the ledger has them. */
export interface ReleaseRow { readonly period: Period; readonly held: boolean }
export interface CellRow { readonly period: Period; readonly country: string; readonly dimension: string; readonly value: string; readonly count: number }
/** The part of the ledger that a question is answered from. */
export interface Ledger { readonly releases: readonly ReleaseRow[]; readonly cells: readonly CellRow[] }

/** A count with the values that it is of; null where it is hidden. */
export interface AnsweredCell { keys: { dimension: Axis; value: string }[]; count: number | null }
/** The closed periods that are counted, and every combination of the values asked by. */
export interface StatisticsAnswer { periods: Period[]; cells: AnsweredCell[] }

const MOST_CELLS = 5000;

type Values = ReadonlyMap<Dimension, readonly string[]>;

/**
 * The answer to a question: released counts looked up and added, nothing else; a sum of which a part is hidden is hidden. So
 * no question, however it is asked, tells more than the released counts do.
 */
export function answerTo(question: StatisticsQuestion, ledger: Ledger): StatisticsAnswer {
  const periods = periodsOf(question, ledger.releases);
  const count = counter(ledger);
  const axes = question.by.map((axis) => isTime(axis) ? periods : question.chosen.get(axis) ?? valuesOf(axis));
  // A region has its country, so the two together make no more cells than regions alone.
  const sizes = axes.filter((_, index) => question.by[index] !== 'COUNTRY' || !question.by.includes('REGION')).map((values) => values.length);
  if (sizes.reduce((product, size) => product * size, 1) > MOST_CELLS) throw badInput('by', `asks for more than ${MOST_CELLS} counts: ask since a later period, or filter.`);
  const combinations = axes.reduce<readonly (readonly string[])[]>((made, values) => made.flatMap((before) => values.map((value) => [...before, value])), [[]]);
  const cells = combinations.flatMap((values): AnsweredCell[] => {
    const keys = question.by.map((dimension, index) => ({ dimension, value: values[index]! }));
    const chosen: Values = new Map([...question.chosen, ...keys.flatMap(({ dimension, value }) => isTime(dimension) ? [] : [[dimension, [value]] as const])]);
    if (!isPossible(chosen)) return [];
    const within = keys.find(({ dimension }) => isTime(dimension));
    return [{ keys, count: sum((within === undefined ? periods : [within.value]).map((period) => count(period, chosen))) }];
  });
  return { periods, cells };
}

/** The fixed table that counts these values, as far as there is one: `null` where no release has it. */
export function tableOf(dimensions: Iterable<Dimension>): { dimension: Dimension | '' } | null {
  const others = [...new Set(dimensions)].filter((dimension) => dimension !== 'COUNTRY');
  return others.length > 1 ? null : { dimension: others[0] ?? '' };
}

/** The dimensions that a question touches, by what it asks or by its filter. */
export const touched = ({ by, chosen }: StatisticsQuestion): Dimension[] => [...by.filter((axis) => !isTime(axis)), ...chosen.keys()];

function periodsOf({ by, since }: StatisticsQuestion, releases: readonly ReleaseRow[]): Period[] {
  const released = releases.map(({ period }) => period).sort();
  const quarters = released.filter((period) => period.includes('Q') && (since === null || period >= quarterOf(since)));
  const months = released.filter((period) => !period.includes('Q') && (since === null || period >= since));
  if (by.includes('QUARTER')) return quarters;
  if (by.includes('MONTH')) return months;
  if (since === null) return months.slice(-1);
  // Whole quarters as such: a month that was held counts there, and only there.
  const whole = quarters.filter((quarter) => monthsOf(quarter).every((month) => months.includes(month)));
  return [...whole.map((period) => ({ period, first: monthsOf(period)[0]! })), ...months.filter((month) => !whole.includes(quarterOf(month))).map((period) => ({ period, first: period }))]
    .sort((one, other) => one.first < other.first ? -1 : 1).map(({ period }) => period);
}

/** What looks up a count of a month or a quarter. */
function counter({ releases, cells }: Ledger): (period: Period, values: Values) => number | null {
  const held = new Map(releases.map((release) => [release.period, release.held]));
  const key = (...parts: string[]): string => parts.join(' ');
  const counts = new Map(cells.map(({ period, country, dimension, value, count }) => [key(period, country, dimension, value), count]));
  // A quarter is its months and, as one, those of them that were held.
  const partsOf = (period: Period): Period[] => {
    if (!period.includes('Q')) return [period];
    const shown = monthsOf(period).filter((month) => held.get(month) === false);
    return shown.length < 3 ? [...shown, period] : shown;
  };
  return (period, values) => {
    const table = tableOf(values.keys());
    if (table === null) return null;
    const [country] = values.get('COUNTRY') ?? [''];
    const wanted = table.dimension === '' ? [''] : values.get(table.dimension)!;
    return sum(partsOf(period).flatMap((part) => wanted.map((value) =>
      counts.get(key(part, table.dimension === 'REGION' ? value.slice(0, 2) : country!, table.dimension, value)) ?? null)));
  };
}

/** A region lies in its own country. */
function isPossible(values: Values): boolean {
  const [country, region] = [values.get('COUNTRY')?.[0], values.get('REGION')?.[0]];
  return country === undefined || region === undefined || region.startsWith(country);
}

const sum = (counts: readonly (number | null)[]): number | null =>
  counts.length === 0 || counts.includes(null) ? null : counts.reduce<number>((total, count) => total + count!, 0);
