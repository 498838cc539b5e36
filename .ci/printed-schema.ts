import { buildSubgraphSchema } from '@apollo/subgraph';
import { assertValidSchema, buildASTSchema, isIntrospectionType, Kind, print, printType } from 'graphql';
import type { DefinitionNode, DirectiveDefinitionNode, DocumentNode, GraphQLSchema } from 'graphql';

const HEADING = `# The hub's public schema, printed whole from schema/*.graphql by \`npm run generate\`. Reviewed as a diff, never edited,
# never read as a source.`;

/**
 * The schema as the public sees it: every type once, with what its extensions add, in the order of the sources, without
 * federation's directives. Throws where the sources don't build, as a subgraph or as a schema.
 */
export function printedSchema(sources: DocumentNode): string {
  buildSubgraphSchema(sources);
  const schema = publicSchema(sources);
  const directives = sources.definitions
    .filter((definition): definition is DirectiveDefinitionNode => definition.kind === Kind.DIRECTIVE_DEFINITION);
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && type.astNode);
  // Offsets are into one text: the sources are parsed as one document.
  types.sort((a, b) => a.astNode!.loc!.start - b.astNode!.loc!.start);
  return [HEADING, ...directives.map((directive) => print(directive)), ...types.map((type) => printType(type))].join('\n\n') + '\n';
}

function publicSchema(sources: DocumentNode): GraphQLSchema {
  const definitions = sources.definitions.filter((definition: DefinitionNode) => definition.kind !== Kind.SCHEMA_EXTENSION);
  // What stands in the sources is known to be valid; only federation's directives are unknown to a plain schema.
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  assertValidSchema(schema);
  return schema;
}
