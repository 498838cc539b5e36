import { Kind } from 'graphql';
import type { DefinitionNode, DocumentNode } from 'graphql';
import type { CoreGraph } from '../core.ts';
import { checkEntity } from './entity-rules.ts';
import type { SubgraphFinding } from '../finding.ts';
import type { Judging } from './judging.ts';
import { checkLinks } from './link-rules.ts';
import { checkOwnType, checkRoot } from './own-rules.ts';
import { BOUNDS } from '../read-subgraph.ts';

const ROOTS = new Set(['Query', 'Subscription']);
const BUILT_IN = new Set(['_Any', '_Entity', '_Service', 'FieldSet', '_FieldSet', 'federation__FieldSet']);

/**
 * Who owns what: a partner's own types and root fields bear its prefix, and of the hub's types it may extend the open
 * entities by fields that bear it too. Composition alone would let it override, hide, rename or describe what is the hub's.
 * Only what is named here is allowed: a directive or kind of definition that a later specification brings is refused.
 */
export function ownershipFindings(document: DocumentNode, prefix: string, core: CoreGraph): SubgraphFinding[] {
  const findings: SubgraphFinding[] = [];
  const judging: Judging = {
    prefix, Prefix: prefix[0]!.toUpperCase() + prefix.slice(1), core,
    find: (code, message, { coordinate, node }) => { findings.push({ code, message, coordinate: coordinate ?? null, line: node?.loc?.startToken.line ?? null }); },
  };
  checkSize(document, judging);
  checkLinks(document, judging);
  for (const definition of document.definitions) checkDefinition(definition, judging);
  return findings.slice(0, MOST);
}

// Whoever has more than so many has one misunderstanding, not fifty.
const MOST = 50;

function checkDefinition(definition: DefinitionNode, judging: Judging): void {
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) return;
  if (definition.kind === Kind.DIRECTIVE_DEFINITION || definition.kind === Kind.DIRECTIVE_EXTENSION) {
    return judging.find('DIRECTIVE_DEFINITION', 'Leave out definitions of directives: @link brings those of federation, and there are no others.', { coordinate: `@${definition.name.value}`, node: definition });
  }
  if (!('name' in definition) || definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) {
    return judging.find('NOT_A_SCHEMA', 'A subgraph is types and their fields: operations and fragments have no place in it.', { node: definition });
  }
  const name = definition.name.value;
  if (name === 'Mutation') return judging.find('MUTATION', 'Partners have no mutations at the hub: whoever changes things of yours does so at yours.', { coordinate: name, node: definition });
  if (BUILT_IN.has(name)) return judging.find('BUILT_IN', `Leave out ${name}: federation brings it.`, { coordinate: name, node: definition });
  if (ROOTS.has(name)) return checkRoot(definition, judging);
  if (judging.core.entities.has(name)) return checkEntity(definition, judging);
  return checkOwnType(definition, judging);
}

function checkSize({ definitions }: DocumentNode, { find }: Judging): void {
  const types = definitions.filter((node) => 'name' in node);
  const fields = definitions.reduce((sum, node) => sum + ('fields' in node ? node.fields?.length ?? 0 : 0) + ('values' in node ? node.values?.length ?? 0 : 0), 0);
  if (types.length > BOUNDS.types) find('TOO_LARGE', `There are ${types.length} definitions of types; at most ${BOUNDS.types} may join.`, {});
  if (fields > BOUNDS.fields) find('TOO_LARGE', `There are ${fields} fields and values; at most ${BOUNDS.fields} may join.`, {});
}
