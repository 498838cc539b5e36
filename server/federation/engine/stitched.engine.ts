import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { ofCompletion } from './completing/completed.ts';
import type { Engine, EngineParts, Fetch, Operation, Put, Subgraphs } from './engine.ts';
import { isStream } from './engine.ts';

interface Asked { readonly document: Fetch['document']; readonly variables?: Fetch['variables']; readonly operationName?: string; readonly operationType?: string; readonly context?: Pick<Fetch, 'context' | 'isEvent'> }

/**
 * The engine without a planner, where that has no build: each type knows which subgraphs have a part of it, and asks them as
 * it is come to. It answers the same (test/stories/federation), with two differences: it asks more often than a plan would,
 * and it asks each of a partner's entities for its key, so that one without a key it promised is null, asked for or not.
 */
export async function stitchedEngine({ sdl, subgraphs }: EngineParts): Promise<Engine> {
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: sdl,
    onSubschemaConfig: (config) => { config.executor = executorOf(subgraphs, nameIn(sdl, config.name)) as never; },
  });
  const argumentsOf = ({ document, name }: Operation, { variables, context, root }: Put) =>
    ({ schema, document, operationName: name, variableValues: variables, contextValue: { context, isEvent: root !== undefined }, rootValue: root });
  return {
    execute: async (operation, put) => {
      const { data, errors } = await execute(argumentsOf(operation, put));
      return errors === undefined ? { data } : { data, errors: errors.map(single) };
    },
    open: (operation, put) => createSourceEventStream(argumentsOf(operation, put)),
    dispose: () => {},
  };
}

// Where an entity is missing, stitching throws all faults of its fields at each of them.
function single(error: GraphQLError): GraphQLError {
  if (error.message.startsWith('Cannot return null for non-nullable field ')) return ofCompletion(error);
  const several = error.originalError as AggregateError | undefined;
  if (!(several instanceof Error) || !Array.isArray(several.errors)) return error;
  const [first] = several.errors as GraphQLError[];
  return new GraphQLError(first!.message, { path: error.path, originalError: first });
}

// Stitching knows a subgraph by the name of its enum value.
const nameIn = (sdl: string, value: string): string => new RegExp(`\\b${value}\\s+@join__graph\\(name: "([^"]+)"`, 'i').exec(sdl)?.[1] ?? value;

const executorOf = (subgraphs: Subgraphs, name: string) => async (request: Asked): Promise<unknown> => {
  const fetch: Fetch = { document: request.document, variables: request.variables ?? {}, operationName: request.operationName, ...request.context! };
  if (request.operationType !== 'subscription') return subgraphs.ask(name, fetch);
  const opened = await subgraphs.open(name, fetch);
  return isStream(opened) ? answered(opened, (event) => subgraphs.event(name, fetch, event)) : opened;
};

/** Each event as what its subgraph says of it, made when it is asked for; ends with its source, and ends it. */
function answered(events: AsyncIterable<unknown>, answer: (event: unknown) => Promise<ExecutionResult>): AsyncIterableIterator<ExecutionResult> {
  const source = events[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() { return this; },
    next: async () => {
      const next = await source.next();
      return next.done === true ? { done: true, value: undefined } : { done: false, value: await answer(next.value) };
    },
    return: async () => {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}
