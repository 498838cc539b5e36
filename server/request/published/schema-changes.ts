import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, findDangerousChanges, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** A public schema as it was on some day, or is now (null). */
interface Kept { readonly day: string | null; readonly schema: GraphQLSchema }

/** What came between two schemas, in sentences and coordinates such as `Alert.title`. */
export interface SchemaChanges {
  /** Questions that were right are wrong now. */
  readonly breaking: readonly string[];
  /** Questions stay right, and programs may meet what they don't expect. */
  readonly careful: readonly string[];
  readonly deprecated: readonly string[];
  readonly added: readonly string[];
}

/** Compares two schemas. */
export function changesBetween(before: GraphQLSchema, now: GraphQLSchema): SchemaChanges {
  const [was, is] = [coordinates(before), coordinates(now)];
  const added = [...is.keys()].filter((coordinate) => !was.has(coordinate));
  return {
    breaking: findBreakingChanges(before, now).map(({ description }) => description),
    careful: findDangerousChanges(before, now).map(({ description }) => description),
    deprecated: [...is].filter(([coordinate, reason]) => reason !== null && was.get(coordinate) === null).map(([coordinate, reason]) => `${coordinate}: ${reason}`),
    // Of what is new as a whole its name says all.
    added: added.filter((coordinate) => !coordinate.includes('.') || was.has(coordinate.slice(0, coordinate.indexOf('.')))),
  };
}

// Each with the reason for which it is deprecated; null where it isn't.
function coordinates(schema: GraphQLSchema): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const type of Object.values(schema.getTypeMap()).filter((one) => !isIntrospectionType(one))) {
    found.set(type.name, null);
    const members: readonly { name: string; deprecationReason?: string | null }[] = isEnumType(type) ? type.getValues() : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    for (const member of members) found.set(`${type.name}.${member.name}`, member.deprecationReason ?? null);
  }
  return found;
}

const HEADING = `# Changes of the hub's public schema

Since which day what has been in \`/schema.graphql\`, newest first. What is deprecated stays for at least ninety days.
`;
const LISTS: readonly (readonly [keyof SchemaChanges, string])[] = [['breaking', 'Breaking'], ['careful', 'To be looked at'], ['deprecated', 'Deprecated'], ['added', 'Added']];

const told = ({ day }: Kept, changes: SchemaChanges): string => {
  const lists = LISTS.filter(([list]) => changes[list].length > 0).map(([list, title]) => `### ${title}\n\n${changes[list].map((change) => `- ${change}`).join('\n')}\n`);
  return `## Since ${day}\n\n${lists.length === 0 ? 'Nothing.\n' : lists.join('\n')}`;
};

/** The changes from each schema in `<folder>/kept/` to the next one and to the schema of now, as Markdown. */
export function schemaChanges(folder: string, printed: string): string {
  const kept = join(folder, 'kept');
  const days = readdirSync(kept).filter((file) => file.endsWith('.graphql')).sort();
  const schemas: Kept[] = [...days.map((file) => ({ day: file.replace('.graphql', ''), schema: buildSchema(readFileSync(join(kept, file), 'utf8')) })), { day: null, schema: buildSchema(printed) }];
  return [HEADING, ...schemas.slice(0, -1).map((one, at) => told(one, changesBetween(one.schema, schemas[at + 1]!.schema))).reverse()].join('\n');
}
