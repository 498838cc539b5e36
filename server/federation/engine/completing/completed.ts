import { execute, GraphQLError, isAbstractType, Kind, separateOperations, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { ASTNode, DocumentNode, ExecutionResult, GraphQLFieldResolver, GraphQLSchema, OperationDefinitionNode, SelectionNode } from 'graphql';
import { tooComplex } from '../../../kernel/index.ts';
import { unavailable } from '../faults.ts';
import type { Operation } from '../engine.ts';
import { plainReader } from './plain-reader.ts';

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * An operation as an engine is asked it: alone, without what introspects, and with the type of each value that could be of
 * several. Null where it asks for nothing but introspection.
 */
export function plannable(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Operation | null {
  const info = new TypeInfo(schema);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  let asks = false;
  const planned: DocumentNode = visit(separateOperations(visit(document, { enter: (node) => (isNever(node) ? null : undefined) }))[operation.name?.value ?? '']!, visitWithTypeInfo(info, {
    Field: (node) => {
      if (INTROSPECTION.has(node.name.value)) return null;
      // A name that every selection may have keeps one whose fields were all taken away.
      if (node.name.value === '__typename' && roots.includes(info.getParentType() as never)) return null;
      asks = true;
      return undefined;
    },
    SelectionSet: {
      leave: (node) => {
        if (node.selections.length > 0 && !isAbstractType(info.getParentType())) return undefined;
        return { ...node, selections: [...node.selections, TYPENAME] };
      },
    },
  }));
  return asks ? { document: planned, kind: operation.operation, name: operation.name?.value } : null;
}

// The planner makes no plan of an operation whose text alone leaves nothing of it.
const isNever = (node: ASTNode): boolean => 'directives' in node && node.directives?.some(({ name: { value: name }, arguments: [given] = [] }) =>
  (name === 'skip' || name === 'include') && given?.value.kind === Kind.BOOLEAN && given.value.value === (name === 'skip')) === true;

// More than the largest page of the hub comes to with a partner's part in each row.
const MOST = { values: 400_000, letters: 32 * 1024 * 1024 };

/** Completes one answer to an operation that was asked with these variables. */
export type Complete = (variables: Readonly<Record<string, unknown>>, joined: ExecutionResult) => ExecutionResult | Promise<ExecutionResult>;

/**
 * What an engine joined, completed as GraphQL says: each value of its type, nulls where they may stand and else one level
 * up, each fault once and at its place. So no engine decides what an answer looks like, and nothing stands in one that
 * wasn't asked for. TOO_COMPLEX where it came to more than is written out: what a question may cost is reckoned before it is
 * asked, but how long a partner's lists are, and what of the hub hangs on each thing in them, is known only now.
 *
 * Most answers have nothing wrong in them and are read in one go; for all others graphql-js says what is wrong.
 */
export function completing(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Complete {
  const plain = plainReader(schema, document, { operation, bounds: MOST });
  const completed = byGraphql(schema, document, operation.name?.value);
  return (variables, joined) => {
    // A null that was given can be wrong where a variable that is left out is not.
    const isPlain = plain !== null && joined.errors === undefined && joined.data != null && !Object.values(variables).includes(null);
    const data = isPlain ? plain(joined.data!) : null;
    return data === null ? completed(variables, joined) : { data };
  };
}

const byGraphql = (schema: GraphQLSchema, document: DocumentNode, name: string | undefined): Complete => async (variables, { data, errors = [] }) => {
  if (isTooMuch(data)) {
    const root = tooComplex('The answer came to too much, because lists of partners in it are long; ask for less below them.');
    return { errors: [new GraphQLError(root.message, { originalError: root })] };
  }
  const { root, rest } = placed(data ?? {}, errors);
  const known = new Set<unknown>(errors);
  const result = await execute({
    schema, document, operationName: name, variableValues: variables, rootValue: root, fieldResolver: byKey,
    typeResolver: (value) => (value as { __typename?: string }).__typename,
  });
  const all = [...(result.errors ?? []).map((error) => (known.has(error) ? error : ofCompletion(error))), ...rest];
  return { ...(result.data === undefined ? {} : { data: result.data }), ...(all.length === 0 ? {} : { errors: all }) };
};

// Engines let one thing stand in many places; it is written out at each. The walk ends where it has seen enough.
function isTooMuch(data: unknown): boolean {
  let [values, letters] = [0, 0];
  const exceeds = (value: unknown): boolean => {
    if (typeof value === 'string') letters += value.length;
    if (++values > MOST.values || letters > MOST.letters) return true;
    return typeof value === 'object' && value !== null && Object.values(value).some(exceeds);
  };
  return exceeds(data);
}

// A fault keeps its own path, which may lead deeper than the null it left; the place in the text is the asker's.
const byKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (...[parent, , , { path, fieldNodes }]) => {
  const value = Object.hasOwn(parent, path.key) ? parent[path.key] : undefined;
  if (value instanceof GraphQLError) throw new GraphQLError(value.message, { nodes: fieldNodes, path: value.path, originalError: value, extensions: value.extensions });
  return value;
};

/** What has no cause of its own is a null where none may be: some part is missing, and why was told where it is. */
export function ofCompletion(error: GraphQLError): GraphQLError {
  if (error.originalError instanceof GraphQLError || error.path === undefined) return error;
  const root = unavailable();
  return new GraphQLError(root.message, { nodes: error.nodes, path: error.path, originalError: root });
}

/** A copy of the data in which each fault stands where its path comes to nothing; the rest are of values that are there. */
function placed(data: object, errors: readonly GraphQLError[]): { root: Record<string, unknown>; rest: GraphQLError[] } {
  const root = (errors.length === 0 ? data : structuredClone(data)) as Record<string, unknown>;
  const rest = errors.filter((error) => {
    let at: Record<string | number, unknown> = root;
    for (const key of error.path ?? []) {
      const next = at[key];
      if (next instanceof GraphQLError) return false;
      if (next === null || next === undefined) {
        at[key] = error;
        return false;
      }
      if (typeof next !== 'object') break;
      at = next as Record<string | number, unknown>;
    }
    return true;
  });
  return { root, rest };
}
