import type { ExecutionResult } from 'graphql';
import type { Engine, EngineParts, Fetch, Opened, Operation, Put } from './engine.ts';
import { isStream } from './engine.ts';
import { missing } from './faults.ts';
import { Grown } from './grown.ts';

/** What goes with one run of a plan. A subscription's plan is run once to find its source, and then for each event. */
interface Running { readonly put: Put; readonly stage: 'opening' | 'answering'; readonly grown: Grown; opened: Opened | null }
interface Asked { readonly document: Fetch['document']; readonly variables?: Readonly<Record<string, unknown>>; readonly operationName?: string; readonly operationType?: string; readonly context?: Running }

// The runtime of the Rust planner, which has builds for glibc Linux and macOS; elsewhere this import, or the planner's own, fails.
const RUNTIME = '@graphql-hive/router-runtime';

/**
 * The engine by the Rust planner. The runtime answers a whole subscription with one list of errors that never gets shorter,
 * so each event is a run of the plan of its own, in which the event stands for what the subscription's subgraph says.
 */
export async function plannedEngine({ sdl, supergraph, subgraphs }: EngineParts): Promise<Engine> {
  const { unifiedGraphHandler } = await import(RUNTIME) as typeof import('@graphql-hive/router-runtime');
  const fetch = async (name: string, asked: Asked): Promise<ExecutionResult> => {
    const running = asked.context!;
    const one: Fetch = { document: asked.document, variables: asked.variables ?? {}, operationName: asked.operationName, context: running.put.context, isEvent: running.put.root !== undefined };
    const held = (answer: ExecutionResult): ExecutionResult => (running.grown.takes(one, answer.data) ? answer : missing(one));
    if (asked.operationType !== 'subscription') return held(await subgraphs.ask(name, one));
    if (running.stage === 'answering') return held(await subgraphs.event(name, one, running.put.root));
    running.opened = await subgraphs.open(name, one);
    return { data: null };
  };
  const handler = await unifiedGraphHandler({ unifiedGraph: supergraph, getUnifiedGraphSDL: () => sdl, onSubgraphExecute: fetch as never });
  const run = async ({ document, kind, name }: Operation, running: Running): Promise<ExecutionResult> =>
    await handler.executor!({ document, operationType: kind, operationName: name, variables: running.put.variables, context: running }) as ExecutionResult;
  // The runtime builds a second schema when it first asks anything: now, and not while somebody waits.
  handler.getSubgraphSchema('hub');
  return {
    execute: (operation, put) => run(operation, { put, stage: 'answering', grown: new Grown(), opened: null }),
    open: async (operation, put) => {
      const running: Running = { put, stage: 'opening', grown: new Grown(), opened: null };
      const result = await run(operation, running);
      if (running.opened === null) return { errors: result.errors ?? [] };
      return isStream(running.opened) ? running.opened : { errors: running.opened.errors };
    },
    dispose: () => {},
  };
}
