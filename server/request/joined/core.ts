import { createSourceEventStream, Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LiveEvents } from '../../access/index.ts';
import type { AccessDoor } from '../../access/index.ts';
import { runnerOf } from '../compiled.ts';
import type { Run } from '../compiled.ts';
import type { Schemas } from '../schema.ts';
import type { Opened, Put } from './graph.ts';
import { OwnEvents } from './own-events.ts';

/** The hub's own part of a joined graph, asked in this process: the same rules, resolvers and loaders as at every other door. */
export interface CoreGraph {
  /** The hub as the public sees it where no partner has joined. */
  readonly hub: GraphQLSchema;
  ask(document: DocumentNode, put: Put): ExecutionResult | Promise<ExecutionResult>;
  /** The events of a subscription to the hub itself; each goes to `ask` as its root. */
  open(document: DocumentNode, put: Put): Promise<Opened>;
}

/** Makes the core of what `/subgraph` answers from. A planner asks with the same documents again: they are compiled like any others. */
export function coreGraph({ hub, subgraph }: Schemas, access: AccessDoor): CoreGraph {
  const runs = new WeakMap<DocumentNode, Run>();
  return {
    hub,
    ask: (document, put) => {
      let run = runs.get(document);
      if (run === undefined) runs.set(document, run = runOf(subgraph, document));
      return run(put);
    },
    open: async (document, { variables, context }) => {
      const events = await createSourceEventStream({ schema: subgraph, document, variableValues: variables, contextValue: context });
      return events instanceof LiveEvents ? new OwnEvents(events, context, (viewer) => access.current(viewer)) : events;
    },
  };
}

function runOf(schema: GraphQLSchema, planned: DocumentNode): Run {
  // A planner's documents have no text of their own, and what has none is not compiled.
  const document = parse(print(planned));
  let selections = 0;
  visit(document, { Field: () => { selections++; } });
  const operation = document.definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)!;
  return runnerOf({ schema, document, operation, selections });
}
