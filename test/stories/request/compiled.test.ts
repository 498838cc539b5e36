import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSmallHub } from './small-hub.ts';
import type { SmallHub } from './small-hub.ts';

let hub: SmallHub;
beforeAll(async () => {
  hub = await startSmallHub();
  hub.keys.give('reader');
});
afterAll(() => hub.stop());

const TIMES = 5;

/** The answers to one question asked again and again; what is made up anew for each answer is left out. */
async function answers(query: string, variables: Record<string, unknown>): Promise<string[]> {
  const all: string[] = [];
  for (let i = 0; i < TIMES; i++) all.push(JSON.stringify((await hub.post({ query, variables, headers: { authorization: 'Bearer reader' } })).body).replaceAll(/reference [0-9A-Z]{8}|"reference":"[0-9A-Z]{8}"/g, 'reference'));
  return all;
}

const PART = 'fragment Part on Thing { id colour ... on Thing { maker { name } } }';
const questions: [string, string, Record<string, unknown>][] = [
  ['plain fields and aliases', '{ who again: who hello(name: "a\\"b") }', {}],
  ['the names of objects of JavaScript', '{ constructor: who toString: who hasOwnProperty: who __proto__: who }', {}],
  ['the names of types', '{ __typename touched { __typename ... on Thing { name } ... on Maker { who: name } } }', {}],
  ['fragments that overlap', `query ($id: ID!) { thing(id: $id) { ...Part id maker { name } twin { ...Part twin { id } } } } ${PART}`, { id: 't1' }],
  ['lists in lists', '{ things(first: 2) { edges { cursor node { id things(first: 1) { edges { node { id maker { name } } } } } } totalCount } }', {}],
  ['what is left out', 'query ($yes: Boolean!, $no: Boolean = false) { who @include(if: $yes) hello @skip(if: $yes) moment @include(if: $no) thing(id: "t1") @skip(if: $no) { id @include(if: $yes) } }', { yes: true }],
  ['what is left out the other way', 'query ($yes: Boolean!, $no: Boolean = false) { who @include(if: $yes) hello @skip(if: $yes) moment @include(if: $no) }', { yes: false, no: true }],
  ['scalars in and out', 'query ($at: DateTime) { moment(at: $at) other: moment(at: "2026-03-01T09:30:00+02:00") }', { at: '2026-03-01T09:30:00Z' }],
  ['variables that are left out', 'query ($name: String, $first: Int = 1) { hello(name: $name) things(first: $first) { totalCount } }', {}],
  ['a required variable that is left out for its default', 'query ($first: Int! = 1, $no: Boolean! = false) { who @include(if: $no) things(first: $first) { totalCount } }', {}],
  ['a required variable that has a default, given', 'query ($first: Int! = 1) { things(first: $first) { edges { node { id } } } }', { first: 2 }],
  ['a null where a directive takes none', 'query ($no: Boolean = false) { who @include(if: $no) hello @skip(if: $no) }', { no: null }],
  ['variables with names that every object of JavaScript has', 'query ($constructor: String, $hasOwnProperty: Int = 1, $toString: Boolean = true) { hello(name: $constructor) @include(if: $toString) things(first: $hasOwnProperty) { totalCount } }', {}],
  ['a variable that is refused', 'query ($id: ID!, $at: DateTime) { thing(id: $id) { id } moment(at: $at) }', { id: null, at: 'yesterday' }],
  ['a null where none may be', 'query ($first: Int) { things(first: $first) { totalCount } }', { first: null }],
  ['a page out of bounds', '{ things(first: 101) { totalCount } }', {}],
  ['a refusal among answers', '{ who forbidden hello }', {}],
  ['a fault', '{\n  who\r\n  breaks }', {}],
  ['a fault below', '{ thing(id: "t1") { twin { maker { name } } } breaks forbidden }', {}],
];

test.each(questions)('%s: the first answer, and the later ones that compiled code makes, are the same to the letter', async (_name, query, variables) => {
  const [first, ...later] = await answers(query, variables);
  expect(later).toEqual(Array.from({ length: TIMES - 1 }, () => first));
  expect(first).toMatch(/^\{"(data|errors)":/);
});
