import { Kind, parse, print } from 'graphql';
import type { FieldDefinitionNode, FieldNode, GraphQLObjectType, ObjectTypeDefinitionNode, ObjectTypeExtensionNode, OperationDefinitionNode } from 'graphql';
import { keyOf } from '../core.ts';
import { checkDirectives } from './directive-rules.ts';
import { checkField } from './own-rules.ts';
import type { Named } from './own-rules.ts';
import type { Judging } from './judging.ts';

type Extended = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** One of the hub's entities in a partner's SDL: its published key, and new fields that bear the prefix and may be null. */
export function checkEntity(definition: Named, judging: Judging): void {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) {
    return judging.find('CORE_TYPE', 'This is a type of the hub and of another kind.', { coordinate: definition.name.value, node: definition });
  }
  const name = definition.name.value;
  const published = judging.core.entities.get(name)!;
  const place = { coordinate: name, node: definition };
  if ('description' in definition && definition.description !== undefined) judging.find('CORE_DESCRIPTION', `The hub describes ${name}; describe your own fields.`, place);
  if ((definition.interfaces?.length ?? 0) > 0) judging.find('CORE_TYPE', `${name} has the interfaces that the hub gives it: leave out \`implements\`.`, place);
  checkDirectives(definition.directives, { standing: 'core entity', coordinate: name }, judging);
  const keys = (definition.directives ?? []).filter((directive) => directive.name.value === 'key').map(keyOf);
  const written = published.map((key) => `@key(fields: "${key}")`).join(' or ');
  if (keys.length === 0) judging.find('ENTITY_KEY', `${name} needs its key here: type ${name} ${written} { … }.`, place);
  for (const key of keys) if (key === null || !published.includes(key)) judging.find('ENTITY_KEY', `${name} is found by ${written}, not by "${key ?? ''}".`, place);
  const inKeys = new Set(keys.flatMap((key) => (key === null || !published.includes(key) ? [] : firstFields(key))));
  for (const field of definition.fields ?? []) checkEntityField(definition, { field, inKeys }, judging);
}

const firstFields = (key: string): string[] => (parse(`{${key}}`).definitions[0] as OperationDefinitionNode).selectionSet.selections.map((field) => (field as FieldNode).name.value);

function checkEntityField(definition: Extended, { field, inKeys }: { field: FieldDefinitionNode; inKeys: ReadonlySet<string> }, judging: Judging): void {
  const [type, name] = [definition.name.value, field.name.value];
  const place = { coordinate: `${type}.${name}`, node: field };
  const core = (judging.core.schema.getType(type) as GraphQLObjectType).getFields()[name];
  if (inKeys.has(name)) return checkKeyField(field, { place, expected: String(core?.type) }, judging);
  if (core !== undefined) return judging.find('CORE_FIELD', `${type}.${name} is the hub's to answer. Leave it out; give yours a name of its own, such as ${judging.prefix}_${name}.`, place);
  if (!name.startsWith(`${judging.prefix}_`)) judging.find('FIELD_NAME', `What you add to ${type} begins with your prefix: ${judging.prefix}_${name}.`, place);
  if (field.type.kind === Kind.NON_NULL_TYPE) {
    judging.find('FIELD_NOT_NULLABLE', `${type}.${name} must be able to be null (${print(field.type.type)}): where your system doesn't answer, the rest of ${type} still must.`, place);
  }
  checkField(field, type, judging);
}

function checkKeyField(field: FieldDefinitionNode, { place, expected }: { place: { coordinate: string; node: FieldDefinitionNode }; expected: string }, judging: Judging): void {
  if (print(field.type) !== expected) judging.find('ENTITY_KEY', `${place.coordinate} is ${expected} at the hub, and must be here.`, place);
  if ((field.arguments?.length ?? 0) > 0) judging.find('ENTITY_KEY', `${place.coordinate} takes no arguments.`, place);
  if (field.description !== undefined) judging.find('CORE_DESCRIPTION', `The hub describes ${place.coordinate}.`, place);
  checkDirectives(field.directives, { standing: 'core key', coordinate: place.coordinate }, judging);
}
