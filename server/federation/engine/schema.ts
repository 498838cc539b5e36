import { filterInternalFieldsAndTypes } from '@graphql-tools/federation';
import { buildASTSchema, GraphQLSchema, isScalarType, isSpecifiedScalarType, parse, valueFromASTUntyped } from 'graphql';

/** The supergraph with all that is for planners. */
export const supergraphOf = (sdl: string): GraphQLSchema => buildASTSchema(parse(sdl), { assumeValidSDL: true, assumeValid: true });

/**
 * What of a supergraph the public sees: no joins, and no directives but those the hub has itself. The hub's scalars refuse
 * here what they refuse at the hub, and pass the rest on as it was written, for whoever resolves it to read.
 */
export function publicSchema(supergraph: GraphQLSchema, core: GraphQLSchema): GraphQLSchema {
  const shown = filterInternalFieldsAndTypes(supergraph).toConfig();
  const schema = new GraphQLSchema({ ...shown, directives: shown.directives.filter(({ name }) => core.getDirective(name) != null), assumeValid: true });
  for (const type of Object.values(schema.getTypeMap())) {
    const own = core.getType(type.name);
    if (!isScalarType(type) || isSpecifiedScalarType(type) || !isScalarType(own)) continue;
    type.parseValue = (value) => {
      own.parseValue(value);
      return value;
    };
    type.parseLiteral = (node, variables) => {
      own.parseLiteral(node, variables);
      return valueFromASTUntyped(node, variables);
    };
  }
  return schema;
}
