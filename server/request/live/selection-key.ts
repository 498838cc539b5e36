import { Kind, visit } from 'graphql';
import type { ASTNode, DocumentNode, ExecutionArgs, OperationDefinitionNode } from 'graphql';

/** What of a subscription decides how an event of it is told. */
export interface Asked extends Pick<ExecutionArgs, 'variableValues' | 'document'> { readonly operation: OperationDefinitionNode }

interface Known { readonly number: number; readonly variables: readonly string[] }

const known = new WeakMap<OperationDefinitionNode, Known>();
let count = 0;

/**
 * Equal for subscriptions that tell an event in the same words: one operation, and the same values for the variables that
 * stand anywhere but among the arguments of the subscription's own field. Those say which events come, and where from.
 */
export function selectionKey({ document, operation, variableValues }: Asked): string {
  let of = known.get(operation);
  if (of === undefined) known.set(operation, of = { number: ++count, variables: variablesIn(document, operation) });
  const given = of.variables.filter((name) => Object.hasOwn(variableValues!, name)).map((name) => [name, variableValues![name]]);
  return `${of.number} ${JSON.stringify(given)}`;
}

function variablesIn(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const found = new Set<string>();
  const look = (node: ASTNode): void => { visit(node, { Variable: ({ name }) => { found.add(name.value); } }); };
  for (const directive of operation.directives ?? []) look(directive);
  for (const root of operation.selectionSet.selections) {
    // Behind a fragment the field is not looked for: its arguments count with all the rest.
    if (root.kind !== Kind.FIELD) look(root);
    else for (const part of [...(root.directives ?? []), ...(root.selectionSet?.selections ?? [])]) look(part);
  }
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) look(definition);
  return [...found].toSorted();
}
