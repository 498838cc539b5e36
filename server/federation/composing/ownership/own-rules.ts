import { Kind } from 'graphql';
import type { FieldDefinitionNode, InputValueDefinitionNode, NameNode, StringValueNode, TypeDefinitionNode, TypeExtensionNode, TypeNode, TypeSystemDefinitionNode, TypeSystemExtensionNode } from 'graphql';
import { checkDirectives } from './directive-rules.ts';
import type { Standing } from './directive-rules.ts';
import type { Judging } from './judging.ts';
import { BOUNDS } from '../read-subgraph.ts';

/** Whatever has a name and is a type, defined or extended. */
export type Named = Exclude<TypeSystemDefinitionNode | TypeSystemExtensionNode, { kind: Kind.SCHEMA_DEFINITION | Kind.SCHEMA_EXTENSION | Kind.DIRECTIVE_DEFINITION | Kind.DIRECTIVE_EXTENSION }>;
type Place = { coordinate: string; node: NameNode };

const STANDINGS: Readonly<Record<string, Standing>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'own type', [Kind.OBJECT_TYPE_EXTENSION]: 'own type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'own interface', [Kind.INTERFACE_TYPE_EXTENSION]: 'own interface',
  [Kind.SCALAR_TYPE_DEFINITION]: 'own scalar', [Kind.SCALAR_TYPE_EXTENSION]: 'own scalar',
};

/** `Query` and `Subscription`: every field begins with the partner's prefix; the types themselves are the hub's. */
export function checkRoot(definition: Named, judging: Judging): void {
  const root = definition.name.value;
  const place = { coordinate: root, node: definition };
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return judging.find('CORE_TYPE', `${root} is an object type.`, place);
  if ('description' in definition && definition.description !== undefined) judging.find('CORE_DESCRIPTION', `The hub describes ${root}; describe your own fields.`, place);
  if ((definition.interfaces?.length ?? 0) > 0) judging.find('CORE_TYPE', `${root} has no interfaces.`, place);
  for (const directive of definition.directives ?? []) judging.find('DIRECTIVE', `@${directive.name.value} can't stand on ${root}: put it on your fields.`, { coordinate: root, node: directive });
  for (const field of definition.fields ?? []) {
    const name = field.name.value;
    if (name === '_service' || name === '_entities') judging.find('BUILT_IN', `Leave out ${root}.${name}: federation brings it.`, { coordinate: `${root}.${name}`, node: field });
    else if (!name.startsWith(`${judging.prefix}_`)) judging.find('ROOT_FIELD_NAME', `Fields of ${root} begin with your prefix: ${judging.prefix}_${name}.`, { coordinate: `${root}.${name}`, node: field });
    checkField(field, root, judging);
  }
}

/** Everything else that a partner defines is its own, and says so by its name. */
export function checkOwnType(definition: Named, judging: Judging): void {
  const { name } = definition;
  const place = { coordinate: name.value, node: name };
  if (judging.core.schema.getType(name.value) !== undefined) {
    return judging.find('CORE_TYPE', `${name.value} is the hub's and not open to partners (open: ${[...judging.core.entities.keys()].join(', ')}). Define a type of your own, ${judging.Prefix}_${name.value}.`, place);
  }
  if (!name.value.startsWith(`${judging.Prefix}_`)) judging.find('TYPE_NAME', `Your types begin with your prefix: ${judging.Prefix}_${name.value}.`, place);
  checkName(place, judging);
  checkDescription('description' in definition ? definition.description : undefined, place, judging);
  checkDirectives(definition.directives, { standing: STANDINGS[definition.kind] ?? 'own enum, input or union', coordinate: name.value }, judging);
  checkImplemented(definition, judging);
  checkMembers(definition, judging);
}

function checkMembers(definition: TypeDefinitionNode | TypeExtensionNode, judging: Judging): void {
  const type = definition.name.value;
  if ('values' in definition) {
    for (const { name, description, directives } of definition.values ?? []) {
      const place = { coordinate: `${type}.${name.value}`, node: name };
      checkName(place, judging);
      checkDescription(description, place, judging);
      checkDirectives(directives, { standing: 'value', coordinate: place.coordinate }, judging);
    }
  }
  if (!('fields' in definition)) return;
  for (const field of definition.fields ?? []) {
    if (field.kind === Kind.FIELD_DEFINITION) checkField(field, type, judging);
    else checkInput(field, `${type}.${field.name.value}`, judging);
  }
}

// What implements an interface of the hub, or is in one of its unions, would come up where only the hub's own types do.
function checkImplemented(definition: TypeDefinitionNode | TypeExtensionNode, judging: Judging): void {
  const named = 'interfaces' in definition ? definition.interfaces ?? [] : 'types' in definition ? definition.types ?? [] : [];
  for (const { name } of named) {
    if (!name.value.startsWith(`${judging.Prefix}_`) && !('types' in definition && judging.core.entities.has(name.value))) {
      judging.find('CORE_TYPE', `${definition.name.value} can only be made of types of your own; ${name.value} is none.`, { coordinate: definition.name.value, node: name });
    }
  }
}

/** A field that is the partner's to answer. */
export function checkField(field: FieldDefinitionNode, type: string, judging: Judging): void {
  const place = { coordinate: `${type}.${field.name.value}`, node: field.name };
  checkName(place, judging);
  checkDescription(field.description, place, judging);
  checkDirectives(field.directives, { standing: 'field', coordinate: place.coordinate }, judging);
  checkLists(field.type, place, judging);
  for (const argument of field.arguments ?? []) checkInput(argument, `${place.coordinate}(${argument.name.value}:)`, judging);
}

function checkInput({ name, description, directives, type }: InputValueDefinitionNode, coordinate: string, judging: Judging): void {
  const place = { coordinate, node: name };
  checkName(place, judging);
  checkDescription(description, place, judging);
  checkDirectives(directives, { standing: 'value', coordinate }, judging);
  checkLists(type, place, judging);
}

function checkName({ coordinate, node }: Place, { find }: Judging): void {
  if (node.value.length > BOUNDS.name) find('NAME', `A name has at most ${BOUNDS.name} letters.`, { coordinate, node });
  if (node.value.includes('__')) find('NAME', 'Two underscores side by side are kept for what federation makes.', { coordinate, node });
}

function checkDescription(description: StringValueNode | undefined, { coordinate, node }: Place, { find }: Judging): void {
  if (description !== undefined && description.value.length > BOUNDS.description) find('TOO_LARGE', `A description has at most ${BOUNDS.description} characters.`, { coordinate, node });
}

const LISTS = 3;

function checkLists(type: TypeNode, { coordinate, node }: Place, { find }: Judging): void {
  let lists = 0;
  for (let inner = type; inner.kind !== Kind.NAMED_TYPE; inner = inner.type) if (inner.kind === Kind.LIST_TYPE) lists++;
  if (lists > LISTS) find('TOO_LARGE', `Lists are nested at most ${LISTS} deep.`, { coordinate, node });
}
