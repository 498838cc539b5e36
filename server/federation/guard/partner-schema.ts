import { Kind, buildASTSchema, parse, visit } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, DocumentNode, GraphQLObjectType, GraphQLSchema, ObjectTypeDefinitionNode, SelectionSetNode } from 'graphql';

/** What of a partner says how its answers are read. */
export interface GuardedPartner { readonly sdl: string; readonly prefix: string }

/** A partner's schema as its answers are held against: what it may say, and what of that is the hub's own. */
export interface PartnerSchema {
  readonly schema: GraphQLSchema;
  /** Whether a partner may give that field a value: its own, or a key by which it refers to a thing of the hub. */
  isTheirs(type: GraphQLObjectType, field: string): boolean;
  /** Whether the field stands in a key of the type. */
  isKey(type: GraphQLObjectType, field: string): boolean;
}

const KEY = ['key', 'federation__key'];

/**
 * Reads the SDL that was approved. Admission has seen that it names no more of the hub's types than their keys; that is
 * held here once more, so that a gap there gives nobody the hub's fields.
 */
export function partnerSchema({ sdl, prefix }: GuardedPartner): PartnerSchema {
  const document = parse(sdl, { noLocation: true });
  const keys = keysOf(document);
  const schema = buildASTSchema(asSubgraph(document, [...keys.keys()]), { assumeValid: true, assumeValidSDL: true });
  const ownType = `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}_`;
  return {
    schema,
    isTheirs: (type, field) => type.name.startsWith(ownType) || field.startsWith(`${prefix}_`) || keys.get(type.name)?.has(field) === true,
    isKey: (type, field) => keys.get(type.name)?.has(field) === true,
  };
}

/** For each entity the fields that stand in one of its keys, nested ones under the field that holds them. */
function keysOf({ definitions }: DocumentNode): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      if (!KEY.includes(directive.name.value)) continue;
      const fields = keys.get(definition.name.value) ?? new Set();
      for (const field of fieldsOf(directive)) fields.add(field);
      keys.set(definition.name.value, fields);
    }
  }
  return keys;
}

function fieldsOf({ arguments: given }: ConstDirectiveNode): string[] {
  const fields = given?.find(({ name }) => name.value === 'fields')?.value;
  if (fields?.kind !== Kind.STRING) return [];
  const [read] = parse(`{ ${fields.value} }`, { noLocation: true }).definitions;
  const { selections } = (read as unknown as { selectionSet: SelectionSetNode }).selectionSet;
  return selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
}

/** The document as plain GraphQL, with the two fields by which a hub asks a subgraph for entities. */
function asSubgraph(document: DocumentNode, entities: readonly string[]): DocumentNode {
  const plain = visit(document, { Directive: () => null, DirectiveDefinition: () => null, SchemaExtension: () => null });
  const based = new Set(plain.definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition.name.value] : [])));
  const definitions = plain.definitions.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION || based.has(definition.name.value)) return definition;
    based.add(definition.name.value);
    return { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION } as ObjectTypeDefinitionNode;
  });
  const query = definitions.flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION ? definition.operationTypes : [])).find(({ operation }) => operation === 'query')?.type.name.value ?? 'Query';
  const entity = entities.length === 0 ? '' : `scalar _Any union _Entity = ${entities.join(' | ')} extend type ${query} { _entities(representations: [_Any!]!): [_Entity]! }`;
  return { kind: Kind.DOCUMENT, definitions: [...definitions, ...parse(`${based.has(query) ? '' : `type ${query}`} ${entity}`.trim() || 'scalar _Any', { noLocation: true }).definitions] };
}
