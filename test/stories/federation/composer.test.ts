import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { composeAll } from '../../../server/federation/composing/composed.ts';
import { Composer } from '../../../server/federation/composing/composer.ts';
import type { ComposerSettings } from '../../../server/federation/composing/composer.ts';
import { readCore } from '../../../server/federation/composing/core.ts';
import { ownershipFindings } from '../../../server/federation/composing/ownership/policy.ts';
import { readSubgraph } from '../../../server/federation/composing/read-subgraph.ts';
import { changedCore } from '../../../server/federation/composing/unchanged-core.ts';
import { printSubgraph } from '../../../server/request/index.ts';
import { LINK, hotline } from './partner-desk.ts';

const sdl = printSubgraph('schema');
const core = readCore(sdl);
let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'fanar-test-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A composer whose thread does that with each graph it is sent. */
async function obeying(behaviour: string, settings: Partial<ComposerSettings> = {}): Promise<Composer> {
  const file = join(folder, `${crypto.randomUUID()}.mjs`);
  await writeFile(file, `import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ core }) => { ${behaviour} });`);
  return new Composer({ thread: pathToFileURL(file), ...settings });
}
const DONE = "parentPort.postMessage({ kind: 'composed', sdl: core, milliseconds: 1 });";

test.each([
  ['never ends', `if (core === 'bad') for (;;); ${DONE}`, 'TOO_SLOW'], ['throws', `if (core === 'bad') throw new Error('a bug'); ${DONE}`, 'TOO_LARGE'],
  ['takes all memory', `if (core === 'bad') { const all = []; for (;;) all.push(new Array(1e5).fill(core + all.length)); } ${DONE}`, 'TOO_LARGE'],
  ['ends itself', `if (core === 'bad') process.exit(0); ${DONE}`, 'COMPOSITION'],
])('a thread that %s counts as a graph that does not compose, and the next one is composed by another', async (_what, behaviour, code) => {
  const composer = await obeying(behaviour, { millisecondsAtMost: code === 'TOO_SLOW' ? 500 : 20_000, megabytesAtMost: 32 });
  const [bad, good] = await Promise.all([composer.compose('bad', []), composer.compose('good', [])]);
  expect(bad).toMatchObject({ kind: 'refused', findings: [{ code }] });
  expect(good).toMatchObject({ kind: 'composed', sdl: 'good' });
  await composer.close();
});

test('who comes when too many wait is told to come again', async () => {
  const composer = await obeying(DONE, { waitingAtMost: 2 });
  const first = [composer.compose('a', []), composer.compose('b', [])];
  await expect(composer.compose('c', [])).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  expect(await Promise.all(first)).toHaveLength(2);
  expect(await composer.compose('c', [])).toMatchObject({ sdl: 'c' });
  await composer.close();
});

test('what composition itself does not understand is refused in words', () => {
  for (const bad of ['type {', 'type Organisation @key(fields: "id {") { id: ID! }', `${LINK} type Query { laStrada_x: Nothing }`, `${LINK} type Organisation @key(fields: "nothing") { id: ID! }`]) {
    expect(composeAll(sdl, [{ name: 'la_strada', sdl: bad }])).toMatchObject({ kind: 'refused', findings: [expect.objectContaining({ code: expect.stringMatching(/^COMPOSITION/), message: expect.stringMatching(/\w{3}/) })] });
  }
});

// What composition accepts, and the ownership policy is there to refuse: were it to forget one, the last check still does.
test.each([
  ['a core field answered by a partner', 'type Organisation @key(fields: "id") { id: ID! hotline: String @override(from: "hub") }', '@override'],
  ['a core field hidden', 'type Organisation @key(fields: "id") { id: ID! laStrada_x: Int } type Region @shareable { id: ID! @inaccessible }', '@shareable'],
  ['an interface of the hub that gets a field', 'interface Node { id: ID! laStrada_x: Int }', null],
  ['an enum of the hub that gets a value', 'enum OrganisationKind { LA_STRADA }', null],
  ['a union of the hub that gets a member', 'union CreateKeyResult = LaStrada_A type LaStrada_A { a: Int }', null],
  ['a type of the hub that gets an interface', 'type Organisation implements LaStrada_I @key(fields: "id") { id: ID! } interface LaStrada_I { id: ID! }', null],
])('%s never becomes part of the graph, even past the policy', (_what, body, _why) => {
  const link = LINK.replace('"@authenticated"', '"@authenticated", "@override", "@shareable", "@inaccessible"');
  expect(composeAll(sdl, [{ name: 'la_strada', sdl: `${link} type Query { laStrada_q: Int } ${body}` }]).kind).toBe('refused');
});

test('whatever is changed of the hub\'s own is seen: fields, arguments, defaults, words, values, members', () => {
  const was = parse('"A." type A { "B." b("C." c: Int = 1): Int d: E @deprecated(reason: "Old.") } enum E { X Y } union U = A | F type F { f: Int } input I { i: Int = 1 } interface N { n: Int } type Query { a: A }');
  const changed = (from: string, to: string): string[] => changedCore(was, parse(`"A." type A { "B." b("C." c: Int = 1): Int d: E @deprecated(reason: "Old.") partner_x: Int } enum E { X Y } union U = A | F type F { f: Int } input I { i: Int = 1 } interface N { n: Int } type Query { a: A partner_y: Int }`.replace(from, to)));
  expect(changed('', '')).toEqual([]);
  for (const [from, to, coordinate] of [
    ['"A." type', '"Z." type', 'A'], ['"B." b', '"Z." b', 'A.b'], ['c: Int = 1', 'c: Int = 2', 'A.b'], ['"C." c', 'c', 'A.b'], ['= 1): Int', '= 1): Int!', 'A.b'], ['Old', 'New', 'A.d'], ['X Y }', 'X }', 'E'], ['X Y }', 'X Y Z }', 'E'],
    ['A | F', 'A', 'U'], ['i: Int = 1 }', 'i: Int }', 'I'], ['interface N { n: Int }', 'interface N { n: Int m: Int }', 'N.m'], ['type F { f: Int }', 'type F { g: Int }', 'F.f'], ['type A {', 'type A implements N { n: Int', 'A'],
  ] as const) expect([from, to, changed(from, to)]).toEqual([from, to, [coordinate]]);
});

// Pieces of which hostile and honest subgraphs are made.
const BODIES = [
  'type Organisation @key(fields: "id") { id: ID! laStrada_a: Int }', 'extend type Country @key(fields: "id") { id: ID! @external laStrada_b: LaStrada_T }', 'type LaStrada_T { a: Int b(c: LaStrada_I): [LaStrada_E!] }', 'enum LaStrada_E { A B }',
  'input LaStrada_I { a: Int = 1 }', 'type Query { laStrada_q: LaStrada_T }', 'extend type Query { laStrada_r: [Organisation!]! }', 'extend type Subscription { laStrada_s: Int }', 'interface LaStrada_N { id: ID! }', 'type LaStrada_M implements LaStrada_N @key(fields: "id") { id: ID! }',
  'type Organisation @key(fields: "id") { id: ID! name(language: Language): String! @shareable }', 'type Mutation { laStrada_m: Int }', 'enum CountryCode { AL MD RO UA }', 'enum Language { SQ XX }', 'scalar DateTime', 'interface Node { id: ID! }', 'type Region @shareable { id: ID! }',
  'type Alert @key(fields: "id") { id: ID! laStrada_x: Int }', 'type PageInfo @shareable { hasNextPage: Boolean! }', 'extend type Query { organisations: Int }', 'directive @x on FIELD_DEFINITION', 'input AlertFilter { text: String }', 'union LaStrada_U = LaStrada_T | Organisation',
];

test('of subgraphs put together at random, those that the policy lets through and that compose leave everything of the hub as it was', () => {
  let through = 0;
  fc.assert(fc.property(fc.subarray(BODIES, { maxLength: 6 }), (bodies) => {
    const text = [LINK, ...bodies].join('\n');
    const read = readSubgraph(text);
    if ('code' in read || ownershipFindings(read.document, 'laStrada', core).length > 0) return;
    const composition = composeAll(sdl, [{ name: 'la_strada', sdl: text }]);
    // The last check of composing would have told.
    if (composition.kind === 'refused') return expect(composition.findings.filter(({ code }) => code === 'CORE_CHANGED')).toEqual([]);
    through++;
  }), { numRuns: 60, seed: 11 });
  expect(through).toBeGreaterThan(2);
}, 60_000);

test('of twenty partners each is part of the graph, and none is told where another is asked', () => {
  const parts = Array.from({ length: 20 }, (_, at) => ({ name: `partner_${at}`, sdl: hotline(`partner${String.fromCodePoint(97 + at)}`) }));
  const composition = composeAll(sdl, parts);
  expect(composition.kind).toBe('composed');
  for (const { name } of parts) expect(composition).toMatchObject({ sdl: expect.stringContaining(`name: "${name}", url: "https://${name}.invalid/"`) });
});
