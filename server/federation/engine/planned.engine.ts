import { isAbstractType, isObjectType, print } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Engine, EngineParts, Fetch, Operation, Put } from './engine.ts';
import { isStream } from './engine.ts';
import { missing } from './faults.ts';
import { ready } from './plan/steps.ts';
import type { Plan, Question, Run } from './plan/steps.ts';
import type { IsOf } from './plan/places.ts';

// The Rust planner has builds for glibc Linux and macOS; elsewhere this import fails.
const PLANNER = '@graphql-hive/router-query-planner';
// Of one answer, beside what stands in it once.
const COPIES = 1_000_000;
// Parts of a graph that are being moved from one subgraph to another go by these; no partner may move any.
const UNMOVED = { labels: new Set<string>(), percentage: 0 };

/**
 * The engine by the Rust planner: it plans, and `plan/` carries plans out. Where a partner's answer is put among the hub's
 * own, and how often, is for the hub to say; and the runtime that comes with the planner took a tenth of a millisecond more a
 * question, and a second schema. An event of a subscription is a run of the plan of its own.
 */
export async function plannedEngine({ sdl, supergraph, subgraphs }: EngineParts): Promise<Engine> {
  const { QueryPlanner } = await import(PLANNER) as typeof import('@graphql-hive/router-query-planner');
  const planner = new QueryPlanner(sdl);
  const isOf = typesOf(supergraph);
  const plans = new WeakMap<DocumentNode, Promise<Plan>>();
  const planOf = ({ document, name }: Operation): Promise<Plan> => {
    let plan = plans.get(document);
    if (plan === undefined) {
      plan = planner.planAsync(print(document), name, UNMOVED.labels, UNMOVED.percentage).then((planned) => ready(planned, isOf));
      plans.set(document, plan);
    }
    return plan;
  };
  const fetchOf = ({ document, variables, operationName }: Question, { context, root }: Put): Fetch => ({ document, variables, operationName, context, isEvent: root !== undefined });
  const runOf = (put: Put): Run => ({
    data: {}, errors: [], variables: put.variables, room: COPIES,
    ask: (question) => {
      const fetch = fetchOf(question, put);
      return question.kind === 'subscription' ? subgraphs.event(question.subgraph, fetch, put.root) : subgraphs.ask(question.subgraph, fetch);
    },
    missing: (question) => missing(fetchOf(question, put)),
  });
  return {
    execute: async (operation, put) => {
      const plan = await planOf(operation);
      const run = runOf(put);
      await plan.carryOut(run);
      return run.errors.length === 0 ? { data: run.data } : { data: run.data, errors: run.errors };
    },
    open: async (operation, put) => {
      const { source } = await planOf(operation);
      if (source === null) throw new Error('A subscription was planned with no source.');
      const question = source(runOf(put));
      const opened = await subgraphs.open(question.subgraph, fetchOf(question, put));
      return isStream(opened) ? opened : { errors: opened.errors ?? [] };
    },
    dispose: () => {},
  };
}

function typesOf(schema: GraphQLSchema): IsOf {
  return (name, types) => types.some((one) => {
    if (one === name) return true;
    const [type, of] = [schema.getType(name), schema.getType(one)];
    return isObjectType(type) && isAbstractType(of) && schema.isSubType(of, type);
  });
}
