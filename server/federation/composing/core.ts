import { createHash } from 'node:crypto';
import { Kind, buildASTSchema, parse, print } from 'graphql';
import type { ConstDirectiveNode, GraphQLObjectType, GraphQLSchema } from 'graphql';

// An Alert's id tells whoever is asked about it that there is such an alert; a partner need not be in its audience. What is
// public can be extended, nothing else.
const OPEN = ['Organisation', 'Country'];

/** What the hub is called in the composed graph. */
export const HUB = 'hub';

/** The hub's own subgraph, as everything that partners submit is held against. */
export interface CoreGraph {
  readonly sdl: string;
  /** Tells one SDL of the hub from another, across versions and processes. */
  readonly digest: string;
  readonly schema: GraphQLSchema;
  /** The entities that partners may extend, each with its published keys as `@key` writes them. */
  readonly entities: ReadonlyMap<string, readonly string[]>;
}

/** A key's fields in one spelling, so that blanks and commas don't part what is the same; null where it is none. */
export function keyFields(fields: string): string | null {
  try {
    return print(parse(`{${fields}}`, { noLocation: true, maxTokens: 100 })).replace(/\s+/g, ' ').replace(/^\{ | \}$/g, '');
  } catch {
    return null;
  }
}

/** The `fields` of a `@key`; null where it has none. */
export function keyOf(directive: ConstDirectiveNode): string | null {
  const value = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return value?.kind === Kind.STRING ? keyFields(value.value) : null;
}

/** Reads the hub's own subgraph, as `/subgraph.graphql` has it. */
export function readCore(sdl: string): CoreGraph {
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  const entities = OPEN.map((name) => {
    const type = schema.getType(name) as GraphQLObjectType | undefined;
    const keys = (type?.astNode?.directives ?? []).filter((directive) => directive.name.value === 'key').map((directive) => keyOf(directive)!);
    if (keys.length === 0) throw new Error(`${name} has no key in the hub's own SDL: partners could not extend it.`);
    return [name, keys] as const;
  });
  return { sdl, digest: createHash('sha256').update(sdl).digest('hex'), schema, entities: new Map(entities) };
}
