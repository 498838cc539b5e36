import { execute, GraphQLError, Kind } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode, Source } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../access/index.ts';

/** What an operation is executed with; `root` is the event of a subscription. */
export interface Given { readonly variables: Readonly<Record<string, unknown>>; readonly context: RequestContext; readonly root?: unknown }
/** Executes one operation, again and again. */
export type Run = (given: Given) => ExecutionResult | Promise<ExecutionResult>;

/** A valid operation, in its document; `selections` with every fragment written out. */
export interface Asked { readonly schema: GraphQLSchema; readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly selections: number }

// Compiling takes some 0.1 ms a selection, so it has to pay: what is asked once is not worth it, and documents made up
// for the purpose must cost no more than what they ask.
const WORTH_COMPILING = 3;
const MOST_SELECTIONS = 300;

/**
 * How an operation is executed. A query that comes again is compiled, which takes a third off the time of a page. All else
 * goes by graphql-js: mutations and events are bound by the database, and their inputs may hold themselves, with which
 * the compiler never comes to an end. Queries' inputs may not; test/house holds them to it.
 */
export function runnerOf({ schema, document, operation, selections }: Asked): Run {
  const operationName = operation.name?.value;
  const plainly: Run = ({ variables, context, root }) => execute({ schema, document, operationName, variableValues: variables, contextValue: context, rootValue: root });
  if (operation.operation !== 'query' || selections > MOST_SELECTIONS || writesPrototypes(document) || hasMisreadDefault(operation)) return plainly;
  let run = plainly;
  let asked = 0;
  return (given) => {
    asked++;
    if (asked === WORTH_COMPILING) run = compile(schema, document, operationName) ?? plainly;
    return run(given);
  };
}

// The compiler writes answers as object literals, and there that key means something else.
const writesPrototypes = (document: DocumentNode): boolean => document.loc?.source.body.includes('__proto__') ?? true;

// The compiler refuses a required variable that is left out, whatever its default, and lets a null pass where a directive
// takes none: the variable of a default may stand there.
const hasMisreadDefault = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean => variableDefinitions.some(({ type, defaultValue }) =>
  defaultValue !== undefined && (type.kind === Kind.NON_NULL_TYPE || (type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean')));

/** Null where the document asks for what only graphql-js can answer. */
function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run | null {
  const compiled = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(compiled)) return null;
  const source = document.loc?.source;
  const told = (result: ExecutionResult): ExecutionResult =>
    (result.errors === undefined || source === undefined ? result : { ...result, errors: result.errors.map((error) => placed(error, source)) });
  return ({ variables, context, root }) => {
    const pending = compiled.query(root, context, variables) as ExecutionResult | Promise<ExecutionResult>;
    return pending instanceof Promise ? pending.then(told) : told(pending);
  };
}

/** The compiler's errors have lines and columns only, which don't outlive being told to the asker in other words. */
function placed({ message, locations, path, originalError }: GraphQLError, source: Source): GraphQLError {
  const starts = [0, ...Array.from(source.body.matchAll(/\r\n|[\n\r]/g), ({ 0: end, index }) => index + end.length)];
  const positions = locations?.map(({ line, column }) => starts[line - 1]! + column - 1);
  return new GraphQLError(message, { source, positions, path, originalError });
}
