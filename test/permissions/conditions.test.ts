import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CompoundCondition } from '@ucast/core';
import type { Condition } from '@ucast/core';
import fc from 'fast-check';
import { sql } from 'kysely';
import { allOf, anyOf, meets, toSql, where } from '../../server/access/index.ts';
import type { Places } from '../../server/access/index.ts';
import { compiled, statements } from '../../server/database/index.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

let opened: TestDatabase;
beforeAll(async () => { opened = await openTestDatabase([]); }, 60_000);
afterAll(() => opened?.close());

/** One field of each kind that a condition can name; `past` is a place whose value is null for every row. */
interface Row { id: number; word: string | null; count: number | null; at: Date | null; list: string[] | null; text: string | null; past: null }

const PLACES: Places = {
  word: { column: 'r.word' }, count: { column: 'r.count' }, at: { column: 'r.at' }, list: { column: 'r.list', kind: 'array' },
  text: { column: 'r.text', kind: 'search' }, past: { value: null },
};

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { freq: 3, nil: null });
const word = fc.constantFrom('a', 'b', 'c');
const count = fc.integer({ min: 0, max: 3 });
const at = fc.integer({ min: 0, max: 3 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)));
const row = fc.record({
  word: maybe(word), count: maybe(count), at: maybe(at), list: maybe(fc.uniqueArray(word, { maxLength: 3 })),
  text: maybe(fc.array(fc.constantFrom('apple', 'app', 'plea', 'zoo'), { maxLength: 3 }).map((words) => ` ${words.join(' ')} `)), past: fc.constant(null),
});
const rows = fc.array(row, { minLength: 1, maxLength: 12 }).map((all) => all.map((one, id): Row => ({ id, ...one })));

const leaf = (field: string, value: fc.Arbitrary<unknown>, ordered: boolean): fc.Arbitrary<Condition> => fc.oneof(
  fc.tuple(fc.constantFrom('eq', 'ne'), maybe(value)), fc.tuple(fc.constant('in'), fc.array(value, { maxLength: 3 })),
  ...(ordered ? [fc.tuple(fc.constantFrom('lt', 'lte', 'gt', 'gte'), value)] : []),
).map(([operator, given]) => where(operator, field, given));
const words = fc.array(fc.constantFrom('app', 'apple', 'lea', 'zo'), { maxLength: 2 }).map((given) => where('words', 'text', given));
const leaves = fc.oneof(leaf('word', word, false), leaf('count', count, true), leaf('at', at, true), leaf('list', word, false), leaf('past', word, false), words);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 }, leaves, fc.array(tie('condition'), { maxLength: 3 }).map(allOf), fc.array(tie('condition'), { maxLength: 3 }).map(anyOf),
    tie('condition').map((inner) => new CompoundCondition('not', [inner])),
  ),
}));

const db = statements<Record<string, never>>();

/** Which of the rows the database finds, as the hub itself. */
async function found(asked: Condition | null, all: readonly Row[]): Promise<number[]> {
  const table = sql<{ id: number }>`jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as r(id int, word text, count int, at timestamptz, list text[], text text)`;
  const query = sql<{ id: number }>`select r.id from ${table} where ${toSql(asked, PLACES)} order by r.id`;
  return (await opened.database.ask(compiled({ compile: () => query.compile(db) }))).map(({ id }) => id);
}

test('whatever the condition and the rows, NULLs and negation among them, memory and SQL give the same answer', async () => {
  await fc.assert(fc.asyncProperty(condition, rows, async (asked, all) => {
    expect(await found(asked, all)).toEqual(all.filter((one) => meets(asked, one)).map(({ id }) => id));
  }), { numRuns: 400 });
}, 60_000);

test('what can\'t be met at all is met by no row, and what only one of the two understands is refused', async () => {
  const one: Row = { id: 0, word: 'a', count: 1, at: null, list: ['a'], text: ' apple ', past: null };
  expect(await found(null, [one])).toEqual([]);
  expect(meets(null, one)).toBe(false);
  expect(() => toSql(where('nin', 'word', ['a']), PLACES)).toThrow('nin');
  expect(() => toSql(new CompoundCondition('nor', [where('eq', 'word', 'a')]), PLACES)).toThrow('nor');
  expect(() => toSql(where('eq', 'elsewhere', 'a'), PLACES)).toThrow('elsewhere');
});
