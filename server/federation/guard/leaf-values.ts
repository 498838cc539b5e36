import { isEnumType } from 'graphql';
import type { GraphQLLeafType } from 'graphql';

/** Stands for a value that is not what its type promises. */
export const WRONG: unique symbol = Symbol('wrong');

const DEEPEST = 16;
const INT = 2 ** 31;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
// What a program that copies carelessly would take for the thing all others are made of.
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

type Leaf = (value: unknown) => unknown;
const matching = (pattern: RegExp): Leaf => (value) => (typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value)) ? value : WRONG);

// Stricter than GraphQL's own, which makes a number of "5": what a partner's schema promises is what it has to say.
const SCALARS: Readonly<Record<string, Leaf>> = {
  Int: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= -INT && value < INT ? value : WRONG),
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : WRONG),
  String: (value) => (typeof value === 'string' ? value : WRONG),
  Boolean: (value) => (typeof value === 'boolean' ? value : WRONG),
  ID: (value) => (typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : WRONG),
  DateTime: matching(MOMENT),
  Date: matching(DAY),
};

/** The value as its type has it, or `WRONG`; `count` is told of each value of a partner's own scalar that holds several. */
export function leafValue(type: GraphQLLeafType, value: unknown, count: (values: number) => void): unknown {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined ? value : WRONG;
  return Object.hasOwn(SCALARS, type.name) ? SCALARS[type.name]!(value) : plain(value, DEEPEST, count);
}

// A copy without names that are more than names; numbers that JSON can't write back are none.
function plain(value: unknown, deepest: number, count: (values: number) => void): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : WRONG;
  if (typeof value !== 'object' || deepest === 0) return WRONG;
  const parts = Object.entries(value);
  count(parts.length);
  const copies = parts.filter(([name]) => !POISON.has(name)).map(([name, part]) => [name, plain(part, deepest - 1, count)] as const);
  if (copies.some(([, copy]) => copy === WRONG)) return WRONG;
  return Array.isArray(value) ? copies.map(([, copy]) => copy) : Object.fromEntries(copies);
}
