import { GraphQLError, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { isThing } from '../guard/thing.ts';
import type { Operation } from './engine.ts';

type Variables = Readonly<Record<string, unknown>>;

/** An operation by names that engines give to nothing, and what turns variables and answers into those and back. */
export interface Named { readonly operation: Operation; variables(given: Variables): Variables; result(answer: ExecutionResult): ExecutionResult }

// By which the planner tells subgraphs of things.
const THEIRS = /^(?:representations|__batch_reps_\d+)$/;

/** The names of all fields that things are known by. */
export function keysOf(supergraph: GraphQLSchema): Set<string> {
  const texts = Object.values(supergraph.getTypeMap()).flatMap(({ astNode }) => astNode?.directives ?? [])
    .flatMap(({ name, arguments: given = [] }) => (name.value === 'join__type' ? given : []))
    .flatMap(({ name, value }) => (name.value === 'key' && 'value' in value ? [String(value.value)] : []));
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
}

/**
 * Askers name their fields and variables as they like. To engines a thing's keys stand among its fields, and what is called
 * like one would be told to the next subgraph as the key: another thing, or a text that is not for it.
 */
export function named(operation: Operation, keys: ReadonlySet<string>): Named {
  const { document } = operation;
  const taken = new Set<string>();
  visit(document, { Name: ({ value }) => { taken.add(value); } });
  let prefix = 'as_';
  while ([...taken].some((name) => name.startsWith(prefix))) prefix = `a${prefix}`;
  const [fields, variables] = [new Map<string, string>(), new Map<string, string>()];
  const other = <T extends { readonly value: string }>(name: T, known: Map<string, string>): T => {
    const value = `${prefix}${name.value}`;
    known.set(value, name.value);
    return { ...name, value };
  };
  const changed: DocumentNode = visit(document, {
    Field: (node) => (node.alias !== undefined && node.alias.value !== node.name.value && keys.has(node.alias.value) ? { ...node, alias: other(node.alias, fields) } : undefined),
    Variable: (node) => (THEIRS.test(node.name.value) ? { ...node, name: other(node.name, variables) } : undefined),
  });
  return {
    operation: { ...operation, document: changed },
    variables: (given) => (variables.size === 0 ? given : { ...given, ...Object.fromEntries([...variables].flatMap(([value, name]) => (Object.hasOwn(given, name) ? [[value, given[name]]] : []))) }),
    result: (answer) => {
      if (fields.size === 0) return answer;
      rename(answer.data, fields);
      return { ...answer, ...(answer.errors === undefined ? {} : { errors: answer.errors.map((error) => renamed(error, fields)) }) };
    },
  };
}

function rename(value: unknown, names: ReadonlyMap<string, string>): void {
  if (Array.isArray(value)) for (const one of value) rename(one, names);
  if (!isThing(value)) return;
  for (const part of Object.values(value)) rename(part, names);
  for (const [key, name] of names) {
    if (!Object.hasOwn(value, key)) continue;
    value[name] = value[key];
    delete value[key];
  }
}

function renamed(error: GraphQLError, names: ReadonlyMap<string, string>): GraphQLError {
  const path = error.path?.map((key) => (typeof key === 'string' ? names.get(key) ?? key : key));
  return new GraphQLError(error.message, { path, originalError: error, extensions: error.extensions });
}
