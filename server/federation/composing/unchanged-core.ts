import { buildASTSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, isUnionType } from 'graphql';
import type { DocumentNode, GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';

/**
 * What of the hub's own graph is missing or another in the composed one, as coordinates: its types, their fields, arguments,
 * descriptions, defaults, deprecations, values and members. What is added to objects is for the ownership policy to judge.
 */
export function changedCore(core: DocumentNode, composed: DocumentNode): string[] {
  const now = buildASTSchema(composed, { assumeValidSDL: true });
  return Object.values(buildASTSchema(core, { assumeValidSDL: true }).getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !FEDERATION.test(type.name))
    .flatMap((type) => {
      const found = now.getType(type.name);
      return found === undefined ? [type.name] : typeChanges(type, found);
    });
}

const FEDERATION = /^(_|federation__|link__|FieldSet$)/;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const names = (things: readonly { name: string }[]): string[] => things.map(({ name }) => name).sort();

function typeChanges(was: GraphQLNamedType, now: GraphQLNamedType): string[] {
  const { name } = was;
  if (was.constructor !== now.constructor || (was.description ?? null) !== (now.description ?? null)) return [name];
  if (isUnionType(was) && isUnionType(now)) return same(names(was.getTypes()), names(now.getTypes())) ? [] : [name];
  if (isEnumType(was) && isEnumType(now)) {
    const values = (type: typeof was): string[] => type.getValues().map((one) => JSON.stringify([one.name, one.description ?? null, one.deprecationReason ?? null])).sort();
    return same(values(was), values(now)) ? [] : [name];
  }
  if (isInputObjectType(was) && isInputObjectType(now)) {
    return same(Object.values(was.getFields()).map(value).sort(), Object.values(now.getFields()).map(value).sort()) ? [] : [name];
  }
  if (!(isObjectType(was) || isInterfaceType(was)) || !(isObjectType(now) || isInterfaceType(now))) return [];
  const interfaces = same(names(was.getInterfaces()), names(now.getInterfaces())) ? [] : [name];
  // An interface of the hub has the hub's fields and no others.
  const added = isInterfaceType(was) ? Object.keys(now.getFields()).filter((field) => !(field in was.getFields())) : [];
  return [...interfaces, ...added.map((field) => `${name}.${field}`), ...Object.values(was.getFields()).filter((field) => !same(shape(field), shapeOf(now.getFields()[field.name]))).map((field) => `${name}.${field.name}`)];
}

const value = (one: GraphQLArgument | GraphQLInputField): string => JSON.stringify([one.name, String(one.type), one.defaultValue ?? null, one.description ?? null, one.deprecationReason ?? null]);
const shape = (field: GraphQLField<unknown, unknown>): unknown => [String(field.type), field.description ?? null, field.deprecationReason ?? null, field.args.map(value).sort()];
const shapeOf = (field: GraphQLField<unknown, unknown> | undefined): unknown => field === undefined ? null : shape(field);
