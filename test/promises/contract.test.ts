import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isRequiredArgument, isRequiredInputField, isSpecifiedScalarType, isUnionType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';

const names = (things: readonly { name: string }[]): string[] => things.map(({ name }) => name);
const missing = (promised: readonly string[], present: readonly string[], of: string): string[] => promised.filter((name) => !present.includes(name)).map((name) => `${of}.${name} is missing`);

type Values = readonly (GraphQLArgument | GraphQLInputField)[];

/** Arguments and input fields: those promised as they are; those added must not be required. */
function valueFaults(promised: Values, present: Values, { of, isRequired }: { of: string; isRequired: (value: never) => boolean }): string[] {
  const added = present.filter((value) => !names(promised).includes(value.name) && isRequired(value as never));
  return [
    ...promised.flatMap(({ name, type, defaultValue }) => {
      const found = present.find((value) => value.name === name);
      if (found === undefined) return [`${of}.${name} is missing`];
      if (String(found.type) !== String(type)) return [`${of}.${name} is ${String(found.type)}, not ${String(type)}`];
      return found.defaultValue === defaultValue ? [] : [`${of}.${name} has another default`];
    }),
    ...added.map(({ name }) => `${of}.${name} is required and not in the contract`),
  ];
}

function fieldFaults(promised: GraphQLField<unknown, unknown>, present: GraphQLField<unknown, unknown> | undefined, of: string): string[] {
  if (present === undefined) return [`${of} is missing`];
  const type = String(present.type) === String(promised.type) ? [] : [`${of} is ${String(present.type)}, not ${String(promised.type)}`];
  return [...type, ...valueFaults(promised.args, present.args, { of, isRequired: isRequiredArgument })];
}

function typeFaults(promised: GraphQLNamedType, present: GraphQLNamedType | undefined): string[] {
  const { name } = promised;
  if (present === undefined) return [`${name} is missing`];
  if (isEnumType(promised) && isEnumType(present)) {
    const [here, there] = [names(present.getValues()), names(promised.getValues())];
    return [...missing(there, here, name), ...here.filter((value) => !there.includes(value)).map((value) => `${name}.${value} is not in the contract`)];
  }
  if (isUnionType(promised) && isUnionType(present)) return missing(names(promised.getTypes()), names(present.getTypes()), name);
  if (isInputObjectType(promised) && isInputObjectType(present)) {
    return valueFaults(Object.values(promised.getFields()), Object.values(present.getFields()), { of: name, isRequired: isRequiredInputField });
  }
  if ((isObjectType(promised) && isObjectType(present)) || (isInterfaceType(promised) && isInterfaceType(present))) {
    return [
      ...missing(names(promised.getInterfaces()), names(present.getInterfaces()), name),
      ...Object.values(promised.getFields()).flatMap((field) => fieldFaults(field, present.getFields()[field.name], `${name}.${field.name}`)),
    ];
  }
  return promised.constructor === present.constructor ? [] : [`${name} is of another kind`];
}

const faultsOf = (promised: GraphQLSchema, present: GraphQLSchema): string[] => Object.values(promised.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap((type) => typeFaults(type, present.getType(type.name)));

const contract = buildSchema(readFileSync('test/promises/contract.graphql', 'utf8'));
const hub = buildSchema(readFileSync('schema/printed/hub.graphql', 'utf8'), { assumeValidSDL: true });

test('the hub has every type, field, argument and value of the contract as it is written there', () => {
  expect(faultsOf(contract, hub)).toEqual([]);
});

test('a change to anything promised is seen; what is added is not', () => {
  const promised = buildSchema('interface Node { id: ID! } enum E { A B } union U = T input I { a: Int b: E! } type T implements Node { id: ID! f(x: Int, y: [E!]!): String! } scalar S type Query { t: T u: U }');
  const changed = (from: string, to: string): string[] => {
    const sdl = 'interface Node { id: ID! } enum E { A B } union U = T input I { a: Int b: E! } type T implements Node { id: ID! f(x: Int, y: [E!]!): String! } scalar S type Query { t: T u: U }';
    expect(sdl).toContain(from);
    return faultsOf(promised, buildSchema(sdl.replace(from, to), { assumeValid: true }));
  };
  expect(changed('enum E { A B }', 'enum E { A }')).toEqual(['E.B is missing']);
  expect(changed('enum E { A B }', 'enum E { A B C }')).toEqual(['E.C is not in the contract']);
  expect(changed('): String!', '): String')).toEqual(['T.f is String, not String!']);
  expect(changed('u: U', 'u: U!')).toEqual(['Query.u is U!, not U']);
  expect(changed('x: Int', 'x: Int!')).toEqual(['T.f.x is Int!, not Int']);
  expect(changed('x: Int', 'x: Int = 1')).toEqual(['T.f.x has another default']);
  expect(changed('x: Int, ', '')).toEqual(['T.f.x is missing']);
  expect(changed('x: Int', 'z: Int!, x: Int')).toEqual(['T.f.z is required and not in the contract']);
  expect(changed('a: Int', 'c: Int!')).toEqual(['I.a is missing', 'I.c is required and not in the contract']);
  expect(changed('type T implements Node', 'type T')).toEqual(['T.Node is missing']);
  expect(changed('union U = T', 'union U = Query')).toEqual(['U.T is missing']);
  expect(changed('scalar S', '')).toEqual(['S is missing']);
  expect(changed('scalar S', 'type S { a: Int }')).toEqual(['S is of another kind']);
  expect(changed('a: Int', 'a: Int c: Int')).toEqual([]);
  expect(changed('union U = T', 'union U = T | Query')).toEqual([]);
  expect(changed('t: T', 't(z: Int): T v: S')).toEqual([]);
});
