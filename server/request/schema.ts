import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { isIntrospectionType, Kind, parse, print, printType, visit } from 'graphql';
import type { DefinitionNode, DirectiveNode, DocumentNode, GraphQLSchema } from 'graphql';
import { refuseMadeUpEntities } from './entities.ts';
import { DateTime, Day } from './scalars.ts';

const HEADING = `# The hub's public schema, printed whole from schema/*.graphql by \`npm run generate\`. Reviewed as a diff, never edited,
# never read as a source.`;
const OWN_DIRECTIVES = new Set(['deprecated', 'specifiedBy', 'oneOf']);

// base.graphql opens the types that the others extend.
function sources(folder: string): DocumentNode {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
    .sort((a, b) => Number(b === 'base.graphql') - Number(a === 'base.graphql') || (a < b ? -1 : 1));
  return parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
}

// What is for routers: links to specifications, and directives that the sources use without defining them.
function withoutFederation(document: DocumentNode): DocumentNode {
  const defined = new Set(document.definitions.flatMap((node) => (node.kind === Kind.DIRECTIVE_DEFINITION ? [node.name.value] : [])));
  return visit(document, {
    SchemaExtension: () => null,
    Directive: ({ name }: DirectiveNode) => (OWN_DIRECTIVES.has(name.value) || defined.has(name.value) ? undefined : null),
  });
}

function merged(document: DocumentNode, maps: readonly object[]): Record<string, object> {
  const all: Record<string, object> = {};
  const scalars = document.definitions.flatMap((node) => (node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : []));
  for (const scalar of [DateTime, Day]) if (scalars.includes(scalar.name)) all[scalar.name] = scalar;
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map as Record<string, object>)) all[type] = type in all ? { ...all[type], ...fields } : fields;
  }
  return all;
}

/** What is made of the sources and the domains' resolvers. */
export interface Schemas {
  /** As the public sees it. */
  readonly hub: GraphQLSchema;
  /** With `_service`, `_entities` and federation's directives, for `/subgraph`. */
  readonly subgraph: GraphQLSchema;
  readonly printed: string;
}

/**
 * Builds both schemas from `<folder>/*.graphql`. An interface or union tells its type by the value's `__typename`.
 * Throws where a resolver is for a type or a field that the sources don't have.
 */
export function buildSchemas(folder: string, resolvers: readonly object[]): Schemas {
  const document = sources(folder);
  const all = merged(document, resolvers);
  const hub = makeExecutableSchema({
    typeDefs: withoutFederation(document), resolvers: all, resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  // Its own type for a map of resolvers stands behind no door of the package.
  const subgraph = buildSubgraphSchema({ typeDefs: document, resolvers: all as never });
  refuseMadeUpEntities(subgraph);
  return { hub, subgraph, printed: printed(document) };
}

/** The subgraph's schema as text, the same that `/subgraph.graphql` answers: what `_service` does without the definitions that federation itself brings. */
export const printSubgraph = (folder: string): string => printSubgraphSchema(buildSubgraphSchema({ typeDefs: sources(folder) }));

/** The public schema as text, the same that `/schema.graphql` answers: every type whole, in the order of the sources. */
export const printHub = (folder: string): string => printed(sources(folder));

function printed(document: DocumentNode): string {
  const { definitions } = withoutFederation(document);
  // What a file adds to another's type stands behind that type's own, whichever is read first.
  const isExtension = ({ kind }: DefinitionNode): boolean => kind.endsWith('Extension');
  const plain: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...definitions.filter((node) => !isExtension(node)), ...definitions.filter(isExtension)] };
  const schema = makeExecutableSchema({ typeDefs: plain, resolverValidationOptions: { requireResolversForResolveType: 'ignore' } });
  const directives = plain.definitions.filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION).map((node) => print(node));
  const order = new Map(plain.definitions.flatMap((node, at) => ('name' in node && node.name !== undefined ? [[node.name.value, at] as const] : [])).reverse());
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && order.has(type.name))
    .sort((a, b) => order.get(a.name)! - order.get(b.name)!);
  return [HEADING, ...directives, ...types.map((type) => printType(type))].join('\n\n') + '\n';
}
