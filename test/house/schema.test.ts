import { expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType, Kind, parse } from 'graphql';
import type { DefinitionNode, GraphQLInputType } from 'graphql';
import { matching, repository } from './kit/repository.ts';
import type { Files } from './kit/repository.ts';

// GraphQL names them, and everybody who reads a schema knows what they are.
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const SENTENCE = /\S[.!?)]$/;

function undescribed(files: Files): string[] {
  return [...matching(files, /^schema\/[^/]+\.graphql$/)].flatMap(([path, text]) =>
    parse(text).definitions.flatMap((definition) => faultsOf(definition)).map((fault) => `${path}: ${fault}`));
}

function faultsOf(definition: DefinitionNode): string[] {
  if (!('name' in definition) || definition.name === undefined) return [];
  const name = definition.name.value;
  const extension = definition.kind.endsWith('Extension');
  const faults: string[] = [];
  const look = (what: string, described: { description?: { value: string } | undefined }): void => {
    if (!SENTENCE.test(described.description?.value.trim() ?? '')) faults.push(what);
  };
  if (!extension && !ROOTS.has(name)) look(name, definition as { description?: { value: string } });
  if ('fields' in definition) for (const field of definition.fields ?? []) look(`${name}.${field.name.value}`, field);
  // A value that needs no words has none; one that has them has a sentence.
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
    for (const value of definition.values ?? []) if (value.description) look(`${name}.${value.name.value}`, value);
  }
  return faults;
}

test('every type and field of the public schema is described in a sentence', () => {
  const sources = repository();
  expect(matching(sources, /^schema\/[^/]+\.graphql$/).size).toBeGreaterThan(0);
  expect(undescribed(sources)).toEqual([]);
});

test('a type, field, input field or extension without a description is refused', () => {
  expect(undescribed(new Map([['schema/a.graphql', `
    type Query { "The one." a: A }
    type A { "Its id." id: ID! name: String }
    "An input." input B { c: Int "In metres." d: Int "metres" e: Int "." f: Int }
    extend type Query { b(arg: B): Int }
    enum E { X } "A word." enum F { X "the letter" Y "The letter." Z }
    scalar S
    union U = A
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")
  `], ['schema/printed/hub.graphql', 'type C { d: Int }']]))).toEqual([
    'A', 'A.name', 'B.c', 'B.e', 'B.f', 'Query.b', 'E', 'F.Y', 'S', 'U',
  ].map((fault) => `schema/a.graphql: ${fault}`));
});

/** The inputs that hold themselves, by whatever way round, among those that a query takes. */
function endless(sdl: string): string[] {
  const schema = buildSchema(sdl);
  const found = new Set<string>();
  const walk = (type: GraphQLInputType, above: readonly string[]): void => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return;
    if (above.includes(named.name)) return void found.add(named.name);
    for (const field of Object.values(named.getFields())) walk(field.type, [...above, named.name]);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) for (const arg of field.args) walk(arg.type, []);
  }
  return [...found];
}

test('no input of a query holds itself: queries are compiled, and that would never come to an end', () => {
  expect(endless(repository().get('schema/printed/hub.graphql')!)).toEqual([]);
  expect(endless('type Query { a(b: B): Int } type Mutation { c(d: D): Int } input B { e: [E!] } input E { b: B f: Int } input D { d: D }')).toEqual(['B']);
});
