import { isUnionType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { badInput } from '../kernel/index.ts';

/**
 * Refuses what a router sends as entities and no subgraph of ours has, before any of them is looked for: Apollo's own
 * resolver throws at the first of an unknown type, and leaves what it has begun for the others to fail with nobody waiting,
 * which ends the process; of a type without a resolver it hands back what was sent.
 */
export function refuseMadeUpEntities(subgraph: GraphQLSchema): void {
  const [field, union] = [subgraph.getQueryType()?.getFields()['_entities'], subgraph.getType('_Entity')];
  const resolve = field?.resolve;
  if (field === undefined || resolve === undefined || !isUnionType(union)) return;
  const types = new Set<unknown>(union.getTypes().map(({ name }) => name));
  const checked: GraphQLFieldResolver<unknown, unknown, { representations: readonly unknown[] }> = (root, asked, context, info) => {
    for (const [index, one] of asked.representations.entries()) {
      const { __typename: type, id } = Object(one) as { __typename?: unknown; id?: unknown };
      if (!types.has(type) || typeof id !== 'string') throw badInput(`representations.${index}`, 'is no entity of this hub: it needs the __typename of one, and its id as text.');
    }
    return resolve(root, asked, context, info);
  };
  field.resolve = checked as typeof resolve;
}
