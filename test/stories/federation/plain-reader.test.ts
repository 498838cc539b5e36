import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, execute, getOperationAST, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { plainReader } from '../../../server/federation/engine/completing/plain-reader.ts';

const schema = buildSchema(`
  scalar Anything
  enum Topic { WORK ROAD }
  interface Named { name: String }
  type Hotline implements Named { name: String calls: Int! topics: [Topic!]! of: House }
  type House implements Named { name: String! rooms: [[Int]] any: Anything hotline: Hotline }
  union Service = Hotline | House
  type Query { hotline: Hotline houses: [House!] named: [Named] service: Service! constructor: Int }
`);
const QUESTION = `{
  me: __typename hotline { name calls number: calls topics of { name } ...More } houses { name rooms any hotline { topics } }
  named { __typename name ... on House { rooms } } service { ... on Named { name } ... on Hotline { calls } } constructor
} fragment More on Hotline { of { rooms } calls }`;
const BOUNDS = { values: 1000, letters: 1000 };

function readerOf(question: string, bounds = BOUNDS): { read: ReturnType<typeof plainReader>; byGraphql(data: object): unknown } {
  const document = parse(question);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return {
    read: plainReader(schema, document, { operation, bounds }),
    byGraphql: (data) => JSON.parse(JSON.stringify(execute({
      schema, document, rootValue: data, fieldResolver: (...[parent, , , { path }]) => (Object.hasOwn(parent as object, path.key) ? (parent as Record<string, unknown>)[path.key] : undefined),
    }))),
  };
}

// Mostly as it should be, with all that may go wrong at any place.
const or = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<unknown> = fc.constantFrom(null, undefined, 7, '7', 1.5, true, {}, [], ['WORK'], { __typename: 'Query' })) => fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: wrong });
const name = or(fc.constantFrom('Oksana', '', 'x'.repeat(20)));
const topics = or(fc.array(or(fc.constantFrom('WORK', 'ROAD')), { maxLength: 3 }));
const rooms = or(fc.array(or(fc.array(or(fc.integer({ min: -9, max: 9 })), { maxLength: 2 })), { maxLength: 2 }));
const house = or(fc.record({ __typename: fc.constant('House'), name, rooms, any: or(fc.constantFrom<unknown>(1, 'a', true, { a: [1] }, [2])), hotline: or(fc.record({ topics })) }));
const hotline = or(fc.record({ __typename: fc.constant('Hotline'), name, calls: or(fc.nat()), number: or(fc.nat()), topics, of: or(fc.record({ name, rooms })) }));
const answer = fc.record({ hotline, houses: or(fc.array(house, { maxLength: 3 })), named: or(fc.array(fc.oneof(house, hotline), { maxLength: 3 })), service: fc.oneof(house, hotline), constructor: or(fc.integer()) }, { requiredKeys: ['hotline', 'houses', 'service'] });

test('an answer is read as graphql-js completes it, or not at all; whatever graphql-js finds a fault in is not', () => {
  const { read, byGraphql } = readerOf(QUESTION);
  let plain = 0;
  fc.assert(fc.property(answer, (data) => {
    const own = read!(data);
    if (own === null) return;
    plain++;
    expect({ data: JSON.parse(JSON.stringify(own)) }).toEqual(byGraphql(data));
  }), { numRuns: 1000, seed: 6 });
  expect(plain).toBeGreaterThan(100);
});

test('what every object has is not in an answer for that, and what was not asked for is not there', () => {
  const { read } = readerOf('{ constructor hotline { toString: name hasOwnProperty: calls } }');
  expect(read!({ hotline: { hasOwnProperty: 5, secret: 1 }, more: 2 })).toEqual({ constructor: null, hotline: { toString: null, hasOwnProperty: 5 } });
});

test('more than the bounds is not read', () => {
  const data = { houses: Array.from({ length: 10 }, () => ({ name: 'x'.repeat(10) })) };
  const read = (bounds: typeof BOUNDS): unknown => readerOf('{ houses { name } }', bounds).read!(data);
  expect(read({ values: 21, letters: 100 })).toEqual(data);
  expect([read({ values: 20, letters: 100 }), read({ values: 21, letters: 99 })]).toEqual([null, null]);
});

test('where variables decide what is asked for, or the schema itself is asked for, nothing is read', () => {
  expect(readerOf('query ($a: Boolean!) { hotline @include(if: $a) { name } }').read).toBeNull();
  expect(readerOf('{ hotline { name } __schema { description } }').read).toBeNull();
  expect(readerOf('{ hotline @skip(if: true) { name } me: __typename }').read!({})).toEqual({ me: 'Query' });
});
