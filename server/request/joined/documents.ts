import { separateOperations, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Asked } from '../compiled.ts';
import { answeredHere, Documents } from '../documents.ts';
import type { Answerer, Prepared } from '../documents.ts';
import type { Graphs, JoinedGraph } from './graph.ts';

/**
 * Texts to documents by the graph of the moment. What the hub can answer alone is the hub's, remembered and compiled there
 * as if no partner had joined, and costs no more for any number of them; a document of another graph is forgotten with it.
 */
export class GraphDocuments {
  readonly #core: Documents;
  readonly #graphs: Graphs;
  #joined: { readonly graph: JoinedGraph; readonly documents: Documents } | null = null;

  constructor(core: Documents, graphs: Graphs) {
    this.#core = core;
    this.#graphs = graphs;
  }

  /** The document, or the errors that refuse it. */
  prepare(text: string): Prepared | readonly Error[] {
    const graph = this.#graphs.current();
    if (graph === null) return this.#core.prepare(text);
    if (this.#joined?.graph !== graph) this.#joined = { graph, documents: new Documents(graph.schema, answerer(graph, this.#core.schema)) };
    const { documents } = this.#joined;
    const joined = documents.known(text);
    if (joined !== undefined) return joined;
    const core = this.#core.prepare(text);
    // Who introspects is told of the whole graph.
    return 'operations' in core && ![...core.operations.values()].some(({ plan }) => plan.introspects.length > 0) ? core : documents.prepare(text);
  }
}

const answerer = (graph: JoinedGraph, core: GraphQLSchema): Answerer => (asked, plan) => {
  if (plan.introspects.length === 0 && isOfCore(core, asked)) return answeredHere({ ...asked, schema: core }, plan);
  const answering = graph.answering(asked);
  return 'execute' in answering ? { schema: graph.schema, run: (put) => answering.execute(put), open: (put) => answering.open(put) } : answering;
};

/**
 * Valid by the hub's own schema, an operation names nothing of a partner's, and the hub's fields answer with nothing of a
 * partner's: there is nothing to plan. A document's only operation was asked already.
 */
function isOfCore(core: GraphQLSchema, { document, operation }: Asked): boolean {
  const alone = separateOperations(document);
  return Object.keys(alone).length > 1 && validate(core, alone[operation.name?.value ?? '']!).length === 0;
}
