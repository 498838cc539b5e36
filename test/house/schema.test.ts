import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { DefinitionNode } from 'graphql';
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
