import { K } from '../widening.ts';
import { rangeOf } from './circulation.ts';
import type { Line } from './circulation.ts';

/** What is counted of one alert: who published it, its country, and its one value in every other dimension. */
export interface Counted { readonly publisher: string; readonly country: string; readonly values: Readonly<Record<string, string>> }

/** The tables of a release: the values of each dimension that is crossed with the countries, and of one that divides them. */
export interface Frame {
  readonly countries: readonly string[];
  readonly crossed: Readonly<Record<string, readonly string[]>>;
  readonly divided: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Crossed dimensions of which a group shows nothing unless it is diverse, with the values that make it so. */
  readonly diverse: Readonly<Record<string, readonly string[]>>;
}

/** A count that may be shown; null stands for "all of them". */
export interface SafeCell { readonly country: string | null; readonly dimension: string | null; readonly value: string | null; readonly count: number }

/** The part of a cell that one organisation may have published at the most. */
const DOMINANCE = 0.8;
/** How many values a diverse group must have, each in K records or more. */
export const L = 2;

interface CellLine extends Line { readonly cell: Omit<SafeCell, 'count'>; readonly isFixed: boolean }

/**
 * The counts of one release, with everything left out from which a count below K, or one that an organisation dominates,
 * could be told: of whatever is left out, all that is shown together leaves at least K + 1 values possible, from 0 or from no
 * less than K on. Empty where no country can be shown.
 *
 * The tables are the total, countries, and each dimension alone and by country: a star around the countries. Once the country
 * is known, two dimensions say nothing of each other, so that what each table's own network leaves open stays open beside all
 * others; a country whose count is hidden is hidden in every table, which therefore tell nothing of it either.
 */
export function safeCells(records: readonly Counted[], frame: Frame): SafeCell[] {
  const tally = new Tally(records);
  const centre = centreOf(tally, frame.countries);
  const [total, ...countries] = centre as [CellLine, ...CellLine[]];
  if (countries.every(({ hidden }) => hidden)) return [];
  const tables = [
    ...Object.keys(frame.crossed).map((dimension) => crossedTable(tally, frame, { dimension, total, countries })),
    ...Object.entries(frame.divided).map(([dimension, values]) => dividedTable(tally, values, { dimension, total, countries })),
  ];
  return [...centre, ...tables.flat()].filter(({ hidden }) => !hidden).map(({ cell, count }) => ({ ...cell, count }));
}

const cellKey = ({ country, dimension, value }: CellLine['cell']): string => JSON.stringify([country, dimension, value]);

/** The counts by publisher of every cell. */
class Tally {
  readonly #cells = new Map<string, Map<string, number>>();
  constructor(records: readonly Counted[]) {
    for (const { publisher, country, values } of records) {
      for (const within of [null, country]) {
        for (const [dimension, value] of [[null, null] as const, ...Object.entries(values)]) this.#add(cellKey({ country: within, dimension, value }), publisher);
      }
    }
  }

  #add(key: string, publisher: string): void {
    const cell = this.#cells.get(key) ?? new Map<string, number>();
    this.#cells.set(key, cell.set(publisher, (cell.get(publisher) ?? 0) + 1));
  }

  /** The cell as a line: hidden where it is too small, or where one organisation stands for too much of it. */
  line(from: string, to: string, { isFixed = false, hidden = false, ...cell }: CellLine['cell'] & { isFixed?: boolean; hidden?: boolean }): CellLine {
    const by = [...this.#cells.get(cellKey(cell))?.values() ?? []];
    const count = by.reduce((sum, one) => sum + one, 0);
    return { from, to, count, hidden: hidden || count < K || Math.max(...by) > DOMINANCE * count, cell, isFixed };
  }
}

const ALL = { country: null, dimension: null, value: null };
const bySize = (one: Line, other: Line): number => one.count - other.count;

/** The total and the countries. The total is given up only where else no country could be shown. */
function centreOf(tally: Tally, names: readonly string[]): CellLine[] {
  const lines = (): CellLine[] => [tally.line('end', 'start', { ...ALL, isFixed: true }), ...names.map((country) => tally.line('start', 'end', { ...ALL, country }))];
  const [withTotal, without] = [lines(), lines()];
  hideUntilSafe(withTotal);
  if (!withTotal[0]!.hidden && withTotal.some(({ hidden, cell }) => !hidden && cell.country !== null)) return withTotal;
  without[0]!.hidden = true;
  hideTwo(without.slice(1));
  return without;
}

/** Where no total binds the values together, another table's sum could stand in for it: two of them take up the difference. */
function hideTwo(lines: readonly CellLine[]): void {
  for (const line of lines.filter(({ hidden }) => !hidden).sort(bySize)) {
    if (lines.filter(({ hidden }) => hidden).length >= 2) return;
    line.hidden = true;
  }
}

interface Around { dimension: string; total: CellLine; countries: readonly CellLine[] }

function crossedTable(tally: Tally, frame: Frame, { dimension, total, countries }: Around): CellLine[] {
  const values = frame.crossed[dimension]!;
  const telling = frame.diverse[dimension];
  // Lines from a group to its values; a group that is not diverse shows none of them.
  const group = (within: CellLine | null): CellLine[] => {
    const country = within?.cell.country ?? null;
    const lines = values.map((value) => tally.line(country ?? `= ${value}`, country === null ? 'end' : `= ${value}`, { country, dimension, value, hidden: within?.hidden ?? false }));
    const told = lines.filter(({ count, cell }) => count >= K && telling?.includes(cell.value!) === true).length;
    if (telling !== undefined && told < L) for (const line of lines) line.hidden = true;
    return lines;
  };
  const alone = group(null);
  if (total.hidden) hideTwo(alone);
  // Where a country has all of a value, the country's cell is the one to go: so it stands first.
  const table = [...countries.flatMap((country) => group(country)), ...alone];
  hideUntilSafe([total, ...countries.map((line) => ({ ...line, to: line.cell.country!, isFixed: true })), ...table]);
  return table;
}

function dividedTable(tally: Tally, values: Readonly<Record<string, readonly string[]>>, { dimension, total, countries }: Around): CellLine[] {
  const table = countries.flatMap(({ cell: { country }, hidden }) => values[country!]!.map((value) => tally.line(country!, 'end', { country, dimension, value, hidden })));
  hideUntilSafe([total, ...countries.map((line) => ({ ...line, to: line.cell.country!, isFixed: true })), ...table]);
  return table;
}

/** Hides more, the smallest counts beside what can be told first, until nothing hidden can be told. */
function hideUntilSafe(lines: readonly CellLine[]): void {
  for (;;) {
    // All of them anew: with more hidden, what could be told to be k or more may be told to be 1 or more.
    const told = lines.find((line) => line.hidden && !isOpen(line, lines));
    if (told === undefined) return;
    const shown = lines.filter(({ hidden, isFixed }) => !hidden && !isFixed).sort(bySize);
    // There is one: a table of which nothing is shown leaves each cell open from 0 to its country's count, which is K or more.
    const next = shown.find(({ from, to }) => from === told.from || to === told.to || from === told.to || to === told.from) ?? shown[0]!;
    next.hidden = true;
  }
}

/** Whether a hidden count stays open: K + 1 values at the least, from 0 or from K or more on. */
function isOpen(line: CellLine, lines: readonly CellLine[]): boolean {
  const { low, high } = rangeOf(line, lines, K);
  return (low === 0 || low >= K) && high - low >= K;
}
