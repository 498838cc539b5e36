import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../../access/index.ts';

/** One operation of a document, as it stands there. */
export interface Written { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }
/** By whom an operation is asked, and with what; `root` is the event of a subscription. */
export interface Put { readonly variables: Readonly<Record<string, unknown>>; readonly context: RequestContext; readonly root?: unknown }
/** A stream's events, or why there is none. */
export type Opened = AsyncIterable<unknown> | ExecutionResult;

/** How one operation over the joined graph is answered, again and again. */
export interface JoinedAnswering {
  execute(put: Put): Promise<ExecutionResult>;
  /** Each event goes to `execute` as its root. Throws at an event that the asker may no longer have. */
  open(put: Put): Promise<Opened>;
}

/** The hub's graph with partners' parts joined to it, at one version: what is asked on it is answered by it to the end. */
export interface JoinedGraph {
  /** As the public sees it, partners' types among the hub's. */
  readonly schema: GraphQLSchema;
  readonly printed: string;
  /** Errors where the operation can't be planned; it is valid by `schema` already. */
  answering(written: Written): JoinedAnswering | readonly Error[];
}

/** Where the graph of the moment is found. Null: no partner has joined, there is the hub alone. */
export interface Graphs { current(): JoinedGraph | null }
