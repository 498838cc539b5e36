import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../../access/index.ts';

/** One operation for an engine: alone in its document, which is the same object each time it is asked. */
export interface Operation { readonly document: DocumentNode; readonly kind: OperationTypeNode; readonly name: string | undefined }
/** By whom and with what an operation is asked; `root` is the event of a subscription. */
export interface Put { readonly variables: Readonly<Record<string, unknown>>; readonly context: RequestContext; readonly root?: unknown }
/** A stream's events, or why there is none. */
export type Opened = AsyncIterable<unknown> | ExecutionResult;

/** What an engine asks of one subgraph; `isEvent`: for an event of a subscription, whoever's it is. */
export interface Fetch { readonly document: DocumentNode; readonly variables: Readonly<Record<string, unknown>>; readonly operationName?: string; readonly context: RequestContext; readonly isEvent: boolean }
/** The subgraphs of one supergraph by their names in it, the hub's own part among them. */
export interface Subgraphs {
  ask(name: string, fetch: Fetch): Promise<ExecutionResult>;
  open(name: string, fetch: Fetch): Promise<Opened>;
  /** What a subgraph's own part of a subscription says of one of its events. */
  event(name: string, fetch: Fetch, event: unknown): Promise<ExecutionResult>;
}

/**
 * Plans an operation over one supergraph, asks the subgraphs and joins what they say. What comes back is neither complete nor
 * checked: nulls stand where they must not, and errors may have lost their words; `completed` puts that right.
 */
export interface Engine {
  execute(operation: Operation, put: Put): Promise<ExecutionResult>;
  /** Events of the one subgraph whose subscription it is; each goes to `execute` as its root. */
  open(operation: Operation, put: Put): Promise<Opened>;
  /** Called once, when nothing is being answered by it and nothing will be. */
  dispose(): void;
}
/** What an engine is made of. */
export interface EngineParts { readonly sdl: string; readonly supergraph: GraphQLSchema; readonly subgraphs: Subgraphs }
/** Makes an engine of one supergraph; throws where it can't be planned over. */
export type MakeEngine = (parts: EngineParts) => Promise<Engine>;

/** Whether a stream was opened. */
export const isStream = (opened: Opened): opened is AsyncIterable<unknown> => Symbol.asyncIterator in opened;
