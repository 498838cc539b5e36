/** A calendar month such as `2026-10`, or a quarter such as `2026-Q4`, in UTC: the only periods there are statistics of. */
export type Period = string;

const MONTHS_OF_A_QUARTER = 3;

const monthAt = (index: number): Period => `${Math.floor(index / 12)}-${String(index % 12 + 1).padStart(2, '0')}`;
const indexOf = (month: Period): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month that a moment lies in. */
export const monthOf = (moment: Date): Period => moment.toISOString().slice(0, 7);
/** The month that begins at exactly that moment; null where none does. */
export const monthFrom = (moment: Date): Period | null => startOf(monthOf(moment)).getTime() === moment.getTime() ? monthOf(moment) : null;
/** The first moment of a month. */
export const startOf = (month: Period): Date => new Date(`${month}-01T00:00:00Z`);
/** The month after. */
export const monthAfter = (month: Period): Period => monthAt(indexOf(month) + 1);
/** The months from one up to, not with, another. */
export function monthsBetween(first: Period, end: Period): Period[] {
  return Array.from({ length: Math.max(0, indexOf(end) - indexOf(first)) }, (_, offset) => monthAt(indexOf(first) + offset));
}
/** The quarter that a month belongs to. */
export const quarterOf = (month: Period): Period => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / MONTHS_OF_A_QUARTER)}`;
/** The three months of a quarter. */
export function monthsOf(quarter: Period): Period[] {
  const first = Number(quarter.slice(0, 4)) * 12 + (Number(quarter.slice(6)) - 1) * MONTHS_OF_A_QUARTER;
  return [0, 1, 2].map((offset) => monthAt(first + offset));
}
