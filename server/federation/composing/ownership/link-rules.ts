import { Kind } from 'graphql';
import type { ConstDirectiveNode, ConstValueNode, DocumentNode, SchemaDefinitionNode, SchemaExtensionNode } from 'graphql';
import { ALLOWED, refusalOf } from './directive-rules.ts';
import type { Judging } from './judging.ts';

const FEDERATION = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.([0-9])$/;
const EXAMPLE = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const argument = (directive: ConstDirectiveNode, name: string): ConstValueNode | undefined => directive.arguments?.find((one) => one.name.value === name)?.value;

/** One @link to federation 2, whose imports keep their names: under another name any directive could pass for an allowed one. */
export function checkLinks({ definitions }: DocumentNode, judging: Judging): void {
  const schemas = definitions.filter((node): node is SchemaDefinitionNode | SchemaExtensionNode => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION);
  const links: ConstDirectiveNode[] = [];
  for (const node of schemas) {
    if ('description' in node && node.description !== undefined) judging.find('CORE_DESCRIPTION', 'The schema as a whole is described by the hub.', { coordinate: 'schema', node });
    for (const { operation, type } of node.operationTypes ?? []) {
      const usual = operation[0]!.toUpperCase() + operation.slice(1);
      if (type.name.value !== usual) judging.find('ROOT_RENAMED', `The root types are called Query and Subscription; ${type.name.value} can't stand for ${usual}.`, { coordinate: 'schema', node });
    }
    for (const directive of node.directives ?? []) {
      if (directive.name.value === 'link') links.push(directive);
      else judging.find('DIRECTIVE', `@${directive.name.value} can't stand on the schema; only @link can.`, { coordinate: 'schema', node: directive });
    }
  }
  if (links.length === 0) judging.find('LINK_MISSING', `The SDL must say that it speaks federation 2: begin it with ${EXAMPLE}`, {});
  if (links.length > 1) judging.find('LINK', 'One @link, to federation, is all that may stand there.', { coordinate: 'schema', node: links[1]! });
  for (const link of links) checkLink(link, judging);
}

function checkLink(link: ConstDirectiveNode, { find }: Judging): void {
  const place = { coordinate: 'schema', node: link };
  const url = argument(link, 'url');
  if (url?.kind !== Kind.STRING || !FEDERATION.test(url.value)) find('LINK', `The hub speaks federation 2.0 to 2.9: ${EXAMPLE}`, place);
  const others = (link.arguments ?? []).map(({ name }) => name.value).filter((name) => name !== 'url' && name !== 'import');
  if (others.length > 0) find('LINK', `@link takes url and import here, not ${others.join(', ')}: what is renamed can't be told.`, place);
  const imported = argument(link, 'import');
  if (imported === undefined) return;
  if (imported.kind !== Kind.LIST) return find('LINK', 'import is a list of names, such as ["@key", "@authenticated"].', place);
  for (const one of imported.values) {
    if (one.kind !== Kind.STRING) find('LINK', 'What is imported keeps its name: give it as a text such as "@key".', place);
    else if (one.value.startsWith('@') && !ALLOWED.has(one.value.slice(1))) find('DIRECTIVE', refusalOf(one.value.slice(1)), place);
    else if (!one.value.startsWith('@') && one.value !== 'FieldSet') find('LINK', `"${one.value}" is nothing that a partner's subgraph needs.`, place);
  }
}
