import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { K, safeCells } from '../../server/anonymisation/index.ts';
import type { Counted, Frame, SafeCell } from '../../server/anonymisation/index.ts';
import { IntervalSolver } from './interval-solver.ts';

const REGIONS: Readonly<Record<string, readonly string[]>> = { A: ['A-1', 'A'], B: ['B-1', 'B'], C: ['C-1', 'C'] };
const FRAME: Frame = {
  countries: ['A', 'B', 'C'], crossed: { SEX: ['F', 'M', 'X'], FORM: ['P', 'Q', 'UNKNOWN'] }, divided: { REGION: REGIONS }, diverse: { FORM: ['P', 'Q'] },
};

const record = (country: string, changes: Record<string, string> = {}, publisher = 'one'): Counted =>
  ({ publisher, country, values: { SEX: 'F', FORM: 'P', REGION: country, ...changes } });
/** So many of each, by three publishers in turn. */
const times = (count: number, country: string, changes: Record<string, string> = {}): Counted[] =>
  Array.from({ length: count }, (_, index) => record(country, changes, ['one', 'two', 'three'][index % 3]));
const named = ({ country, dimension, value }: Omit<SafeCell, 'count'>): string => [country ?? '*', ...(dimension === null ? [] : [dimension, value])].join(' ');
const shown = (records: readonly Counted[]): Record<string, number> => Object.fromEntries(safeCells(records, FRAME).map((cell) => [named(cell), cell.count]));

/** Every cell of the frame's tables. */
const CELLS: readonly Omit<SafeCell, 'count'>[] = [null, ...FRAME.countries].flatMap((country) => [
  { country, dimension: null, value: null },
  ...Object.entries(FRAME.crossed).flatMap(([dimension, values]) => values.map((value) => ({ country, dimension, value }))),
  ...(country === null ? [] : REGIONS[country]!.map((value) => ({ country, dimension: 'REGION', value }))),
]);
/** Every kind of alert that there could be: whatever is shown is a sum over them. */
const KINDS: readonly Counted[] = FRAME.countries.flatMap((country) => REGIONS[country]!.flatMap((REGION) =>
  FRAME.crossed.SEX!.flatMap((SEX) => FRAME.crossed.FORM!.map((FORM) => record(country, { REGION, SEX, FORM })))));
const isIn = ({ country, dimension, value }: Omit<SafeCell, 'count'>) => (kind: Counted): boolean =>
  (country === null || kind.country === country) && (dimension === null || kind.values[dimension] === value);
const kindsOf = (cell: Omit<SafeCell, 'count'>): number[] => KINDS.flatMap((kind, index) => isIn(cell)(kind) ? [index] : []);

// Few kinds, some of them seldom: what makes small cells, and tables of which only a part can be shown.
const anyRecord = fc.record({
  publisher: fc.constantFrom('one', 'two', 'two', 'three', 'three', 'four'), country: fc.constantFrom('A', 'A', 'A', 'A', 'B', 'B', 'C'),
  values: fc.record({ SEX: fc.constantFrom('F', 'F', 'F', 'M', 'M', 'X'), FORM: fc.constantFrom('P', 'P', 'P', 'Q', 'Q', 'UNKNOWN'), REGION: fc.constantFrom(0, 0, 1) }),
}).map(({ values, ...rest }): Counted => ({ ...rest, values: { ...values, REGION: REGIONS[rest.country]![values.REGION]! } }));
const SEED = 20_261_122;

test.each([60, 400])('of up to %i alerts, whatever is shown together leaves every hidden count open: eleven values at the least, from 0 or from k or more on', (maxLength) => {
  let [hidden, counts] = [0, 0];
  fc.assert(fc.property(fc.array(anyRecord, { minLength: 10, maxLength, size: 'max' }), (records) => {
    const released = safeCells(records, FRAME);
    const names = new Set(released.map(named));
    const solver = new IntervalSolver(KINDS.length, released.map((cell) => ({ of: kindsOf(cell), sum: cell.count })));
    for (const cell of CELLS.filter((one) => !names.has(named(one)))) {
      const { low, high } = solver.range(kindsOf(cell));
      expect({ cell: named(cell), low, high, isOpen: (low === 0 || low >= K) && high - low >= K }).toMatchObject({ isOpen: true });
    }
    [hidden, counts] = [hidden + CELLS.length - names.size, counts + names.size];
  }), { numRuns: 100, seed: SEED, endOnFailure: true });
  // The tables say something, and hide something.
  expect(counts).toBeGreaterThan(150);
  expect(hidden).toBeGreaterThan(150);
}, 120_000);

test('whatever is shown is true, k or more, and no organisation\'s for more than four fifths', () => {
  fc.assert(fc.property(fc.array(anyRecord, { maxLength: 220, size: 'max' }), (records) => {
    for (const { count, ...cell } of safeCells(records, FRAME)) {
      const inside = records.filter(isIn(cell));
      const most = Math.max(...['one', 'two', 'three', 'four'].map((name) => inside.filter(({ publisher }) => publisher === name).length));
      expect([inside.length, count >= K, most <= 0.8 * count]).toEqual([count, true, true]);
    }
  }), { numRuns: 80, seed: SEED });
});

test('a count of nine is hidden, of ten shown', () => {
  const others = [...times(30, 'A'), ...times(30, 'C')];
  expect(shown([...others, ...times(10, 'B')])).toMatchObject({ '*': 70, A: 30, B: 10, C: 30 });
  expect(shown([...others, ...times(9, 'B')])).not.toHaveProperty('B');
});

test('a hidden country takes a second one with it, so that the total does not tell it', () => {
  expect(shown([...times(30, 'A'), ...times(3, 'B'), ...times(20, 'C')])).toMatchObject({ '*': 53, A: 30 });
  expect(Object.keys(shown([...times(30, 'A'), ...times(3, 'B'), ...times(20, 'C')])).filter((name) => /^[BC]/.test(name))).toEqual([]);
  // Nothing and few look alike.
  expect(Object.keys(shown([...times(30, 'A'), ...times(20, 'C')]))).toEqual(Object.keys(shown([...times(30, 'A'), ...times(9, 'B'), ...times(20, 'C')])));
});

test('where only one country could be shown, the total is given up for it; where none could, nothing is shown', () => {
  const single = shown([...times(12, 'A'), ...times(3, 'B')]);
  expect(single).toMatchObject({ A: 12 });
  expect(single).not.toHaveProperty('*');
  expect(shown([...times(9, 'A'), ...times(9, 'B'), ...times(9, 'C')])).toEqual({});
  expect(shown([])).toEqual({});
});

test('a count that one organisation dominates is hidden, and neither sum nor rest gives it away', () => {
  const rest = [...times(30, 'A'), ...times(30, 'C')];
  const byOne = (own: number, others: number): Counted[] => [...Array.from({ length: own }, () => record('B')), ...Array.from({ length: others }, () => record('B', {}, 'two'))];
  expect(shown([...rest, ...byOne(16, 4)])).toMatchObject({ B: 20 });
  const dominated = shown([...rest, ...byOne(17, 4)]);
  expect(Object.keys(dominated).filter((name) => name.startsWith('B'))).toEqual([]);
  expect(dominated).not.toMatchObject({ A: 30, C: 30, '*': 81 });
});

test('forms are shown only of a group with two of them in k or more alerts each; being UNKNOWN is none', () => {
  const forms = (records: readonly Counted[]): string[] => Object.keys(shown(records)).filter((name) => name.includes('FORM'));
  const [many, few] = [times(40, 'A'), [...times(20, 'B'), ...times(20, 'C')]];
  expect(forms([...many, ...few])).toEqual([]);
  expect(forms([...many, ...few, ...times(30, 'A', { FORM: 'UNKNOWN' })])).toEqual([]);
  expect(forms([...many, ...few, ...times(9, 'A', { FORM: 'Q' }), ...times(12, 'A', { FORM: 'UNKNOWN' })])).toEqual([]);
  // Diverse in one country, not in the others.
  const diverse = forms([...many, ...few, ...times(30, 'A', { FORM: 'Q' }), ...times(30, 'A', { FORM: 'UNKNOWN' }), ...times(5, 'B', { FORM: 'Q' }), ...times(15, 'C', { FORM: 'UNKNOWN' })]);
  expect(diverse.filter((name) => name.startsWith('A'))).not.toEqual([]);
  expect(diverse.filter((name) => /^[BC]/.test(name))).toEqual([]);
});
