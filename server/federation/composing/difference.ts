import { Kind, buildASTSchema, findBreakingChanges, print } from 'graphql';
import type { DefinitionNode, DocumentNode, FieldDefinitionNode, InputValueDefinitionNode, TypeDefinitionNode } from 'graphql';
import type { CoreGraph } from './core.ts';
import { keyOf } from './core.ts';

/** What a subgraph would change of the running graph, as coordinates such as `LaStrada_Hotline.topics`. */
export interface SubgraphDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** What of it breaks questions that are asked today, in sentences. */
  readonly breaking: readonly string[];
  /** What the partner is told of the hub's own: the keys of the entities that it extends. */
  readonly reads: readonly string[];
}

/** What would come, go and be another where `next` takes the place of what was approved; without one all of it comes. */
export function differenceOf(before: DocumentNode | null, next: DocumentNode, core: CoreGraph): SubgraphDifference {
  const [was, is] = [before === null ? new Map<string, string>() : coordinates(before, core), coordinates(next, core)];
  return {
    added: [...is.keys()].filter((coordinate) => !was.has(coordinate)),
    removed: [...was.keys()].filter((coordinate) => !is.has(coordinate)),
    changed: [...is].filter(([coordinate, shape]) => was.has(coordinate) && was.get(coordinate) !== shape).map(([coordinate]) => coordinate),
    breaking: before === null ? [] : findBreakingChanges(standing(before), standing(next)).map(({ description }) => description),
    reads: readOfCore(next, core),
  };
}

const isType = (node: DefinitionNode): node is TypeDefinitionNode => 'name' in node && node.kind !== Kind.DIRECTIVE_DEFINITION && /Type(Definition|Extension)$/.test(node.kind);

const shapeOf = ({ type, ...node }: FieldDefinitionNode | InputValueDefinitionNode): string => {
  const takes = 'arguments' in node ? node.arguments?.map((argument) => print({ ...argument, description: undefined })) ?? [] : [];
  return `(${takes.join(', ')}): ${print(type)}${node.directives?.map(print).sort().join(' ') ?? ''}`;
};

// The partner's own types, fields, values and members, each with what it is.
function coordinates({ definitions }: DocumentNode, core: CoreGraph): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of definitions.filter(isType)) {
    const type = node.name.value;
    if (core.schema.getType(type) === undefined) found.set(type, `${node.kind.replace('Extension', 'Definition')} ${node.directives?.map(print).sort().join(' ') ?? ''}`);
    if ('fields' in node) for (const field of node.fields ?? []) if (!isCoreField(core, type, field.name.value)) found.set(`${type}.${field.name.value}`, shapeOf(field));
    if ('values' in node) for (const value of node.values ?? []) found.set(`${type}.${value.name.value}`, value.directives?.map(print).join(' ') ?? '');
    if ('types' in node) for (const member of node.types ?? []) found.set(`${type} | ${member.name.value}`, '');
  }
  return found;
}

function isCoreField(core: CoreGraph, type: string, field: string): boolean {
  const known = core.schema.getType(type);
  return known !== undefined && 'getFields' in known && field in known.getFields();
}

function readOfCore({ definitions }: DocumentNode, core: CoreGraph): string[] {
  const keys = definitions.filter(isType).filter(({ name }) => core.entities.has(name.value))
    .flatMap((node) => (node.directives ?? []).filter((directive) => directive.name.value === 'key').map((directive) => `${node.name.value}.${keyOf(directive) ?? ''}`));
  return [...new Set(keys)];
}

// A subgraph as a schema of its own: what it only extends stands for a definition, so that it can be compared.
function standing({ definitions }: DocumentNode) {
  const defined = new Set<string>();
  const types = definitions.filter(isType).map((node) => {
    const kind = defined.has(node.name.value) ? node.kind : node.kind.replace('Extension', 'Definition');
    defined.add(node.name.value);
    return { ...node, kind } as DefinitionNode;
  });
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: types }, { assumeValidSDL: true });
}
