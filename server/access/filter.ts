import { CompoundCondition, FieldCondition } from '@ucast/core';
import type { Condition } from '@ucast/core';
import { allInterpreters, createJsInterpreter } from '@ucast/js';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Piece } from '../database/index.ts';

/**
 * Where a condition's field stands in a statement: a column, an array column, a column of `searchable` texts, a column that
 * splits the table into few kinds (its value stands in the text, so that PostgreSQL plans for that kind), or a value that is
 * the same for every row (an event's past version was never withdrawn). Of a searched column that holds more than the viewer
 * may read, `readable` is what they may: the column then only says where it is worth looking.
 */
export type Place = { column: string; kind?: 'array' | 'search' | 'kind'; readable?: Piece } | { value: null };
/** The places of all fields that conditions on one subject may name. */
export type Places = Readonly<Record<string, Place>>;

/** All of them hold. */
export const allOf = (conditions: readonly Condition[]): Condition => new CompoundCondition('and', [...conditions]);
/** One of them holds. */
export const anyOf = (conditions: readonly Condition[]): Condition => new CompoundCondition('or', [...conditions]);
/**
 * One field's condition; operators: eq, ne, in, lt, lte, gt, gte, words (each begins a word of the text). What orders is for
 * numbers and moments: a database orders texts by its own collation.
 */
export const where = (operator: string, field: string, value: unknown): Condition => new FieldCondition(operator, field, value);

/** Gathers text and values in the order in which they stand in the statement. */
class Writer implements Piece {
  readonly texts = [''];
  readonly values: unknown[] = [];

  text(constant: string): this {
    this.texts[this.texts.length - 1] += constant;
    return this;
  }

  value(value: unknown): this {
    this.values.push(value);
    this.texts.push('');
    return this;
  }

  piece({ texts, values }: Piece): this {
    this.text(texts[0]!);
    for (const [index, value] of values.entries()) this.value(value).text(texts[index + 1]!);
    return this;
  }

  /** Each by `write`, in brackets, with `between` between them. */
  list<Item>(items: readonly Item[], between: ' and ' | ' or ', write: (item: Item) => void): void {
    this.text('(');
    for (const [index, item] of items.entries()) {
      if (index > 0) this.text(between);
      write(item);
    }
    this.text(')');
  }
}

const quoted = (column: string): string => column.split('.').map((part) => `"${part}"`).join('.');
const COMPARE: Record<string, string> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
// What may stand in a text as it is.
const WORD = /^[A-Z][A-Z_]*$/;

function writeField({ operator, value }: { operator: string; value: unknown }, place: Place, into: Writer): void {
  if ('value' in place) return void into.text((operator === 'eq' && value === null) || (operator === 'ne' && value !== null) ? 'true' : 'false');
  const column = quoted(place.column);
  const values = Array.isArray(value) ? value as unknown[] : [value];
  if (operator === 'words' && place.kind === 'search') {
    // `%` and `_` never get here: folding leaves letters, digits and spaces only.
    const words = values.map((word) => `% ${String(word)}%`);
    into.text(`(${column} like all (`).value(words).text(')');
    if (place.readable !== undefined) into.text(' and ').piece(place.readable).text(' like all (').value(words).text(')');
    into.text(')');
  } else if (operator === 'in' && values.length === 0) {
    into.text('false');
  } else if (value === null && (operator === 'eq' || operator === 'ne')) {
    into.text(`${column} is ${operator === 'eq' ? '' : 'not '}null`);
  } else if (place.kind === 'array' && (operator === 'in' || operator === 'eq' || operator === 'ne')) {
    if (operator === 'ne') into.text('not coalesce(');
    into.list(values, ' or ', (one) => { into.value(one).text(` = any (${column})`); });
    if (operator === 'ne') into.text(', false)');
  } else if (operator === 'in') {
    into.text(`${column} = any (`).value(values).text(')');
  } else if (operator === 'eq' && place.kind === 'kind' && typeof value === 'string' && WORD.test(value)) {
    into.text(`${column} = '${value}'`);
  } else if (operator === 'eq' || operator === 'ne') {
    into.text(`${column} ${operator === 'eq' ? '=' : 'is distinct from'} `).value(value);
  } else {
    const compare = COMPARE[operator];
    if (compare === undefined) throw new Error(`No SQL is known for the condition ${operator}.`);
    into.text(`${column} ${compare} `).value(value);
  }
}

function write(condition: Condition, places: Places, into: Writer): void {
  if (condition instanceof CompoundCondition) {
    const parts = condition.value as Condition[];
    // Any other, such as `nor`, would be read as its opposite.
    if (!['and', 'or', 'not'].includes(condition.operator)) throw new Error(`No SQL is known for ${condition.operator}.`);
    // SQL's NOT over an unknown is unknown and drops the row; in memory a comparison with null is simply false.
    if (condition.operator === 'not') into.text('not coalesce(');
    if (parts.length === 0) into.text(condition.operator === 'or' ? 'false' : 'true');
    else into.list(parts, condition.operator === 'or' ? ' or ' : ' and ', (part) => { write(part, places, into); });
    if (condition.operator === 'not') into.text(', false)');
    return;
  }
  if (!(condition instanceof FieldCondition)) throw new Error(`No SQL is known for the condition ${condition.operator}.`);
  const place = places[condition.field as string];
  if (place === undefined) throw new Error(`No place is known for the field ${String(condition.field)}.`);
  writeField(condition, place, into);
}

/** A condition as a part of a statement, over the given places; one that can't be met (null) is `false`. Unknown fields throw. */
export function toPiece(condition: Condition | null, places: Places): Piece {
  const into = new Writer();
  if (condition === null) into.text('false');
  else write(condition, places, into);
  return into;
}

/** The same for the builder of statements. */
export function toSql(condition: Condition | null, places: Places): RawBuilder<boolean> {
  const { texts, values } = toPiece(condition, places);
  return sql<boolean>(texts as unknown as TemplateStringsArray, ...values);
}

const wordsIn = (condition: FieldCondition<string[]>, row: object, { get }: { get: (row: object, field: string) => unknown }): boolean => {
  const text = String(get(row, condition.field as string));
  return condition.value.every((word) => text.includes(` ${word}`));
};

// As SQL compares: moments by their time, and nothing with null.
function compare(one: unknown, other: unknown): number {
  if (one == null || other == null) return NaN;
  const [left, right] = [one, other].map((value) => value instanceof Date ? value.getTime() : value as number);
  return left === right ? 0 : left! > right! ? 1 : -1;
}

const interpret = createJsInterpreter({ ...allInterpreters, words: wordsIn } as never, { compare } as never) as (condition: Condition, row: object) => boolean;

/** Whether a row in memory meets a condition: the same answer as the SQL of `toSql`. */
export const meets = (condition: Condition | null, row: object): boolean => condition !== null && interpret(condition, row);
