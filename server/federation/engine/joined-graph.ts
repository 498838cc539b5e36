import { getVariableValues, GraphQLError, printSchema, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Supergraph } from '../graph.ts';
import { completing, plannable } from './completing/completed.ts';
import type { Engine, MakeEngine, Opened, Put } from './engine.ts';
import { isStream } from './engine.ts';
import { keysOf, named } from './names.ts';
import { Permission } from './permission.ts';
import { publicSchema, supergraphOf } from './schema.ts';
import { subgraphsOf } from './subgraphs.ts';
import type { SubgraphParts } from './subgraphs.ts';
import type { Network } from './words.ts';

/** What a joined graph is made of, beside the supergraph. */
export interface JoinedParts extends SubgraphParts {
  /** The hub as the public sees it where no partner has joined. */
  readonly hub: GraphQLSchema;
  readonly slugOf: Network['slugOf'];
  readonly engine: MakeEngine;
}
type Refusal = ReturnType<Permission['refusal']>;
interface Written { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }
interface Answering { execute(put: Put): Promise<ExecutionResult>; open(put: Put): Promise<Opened> }

/**
 * The hub's graph with partners' parts, at one version, and what answers on it. What began here ends here, whatever runs
 * since; when it has been replaced and the last of it has ended, it lets go of its engine.
 */
export class JoinedGraph {
  readonly version: number;
  readonly schema: GraphQLSchema;
  readonly #engine: Engine;
  readonly #permission: Permission;
  readonly #keys: ReadonlySet<string>;
  #printed: string | null = null;
  #running = 0;
  #replaced: (() => void) | null = null;

  /** Throws where the engine can't be made of the supergraph. */
  static async make(supergraph: Supergraph, parts: JoinedParts): Promise<JoinedGraph> {
    const whole = supergraphOf(supergraph.sdl);
    const engine = await parts.engine({ sdl: supergraph.sdl, supergraph: whole, subgraphs: subgraphsOf(supergraph, whole, parts) });
    const partners = new Set(supergraph.partners.map(({ organisationId }) => organisationId));
    const permission = new Permission(whole, parts.hub, { slugOf: parts.slugOf, isPartner: (organisation) => partners.has(organisation) });
    return new JoinedGraph(supergraph.version, publicSchema(whole, parts.hub), { engine, permission, keys: keysOf(whole) });
  }

  private constructor(version: number, schema: GraphQLSchema, { engine, permission, keys }: { engine: Engine; permission: Permission; keys: ReadonlySet<string> }) {
    this.version = version;
    this.schema = schema;
    this.#engine = engine;
    this.#permission = permission;
    this.#keys = keys;
  }

  get printed(): string { return this.#printed ??= `${printSchema(this.schema)}\n`; }

  /** How one valid operation is answered; whether this asker may ask it is asked each time, and at each event. */
  answering({ document, operation }: Written): Answering | readonly Error[] {
    const faults = reservedNames(document);
    if (faults.length > 0) return faults;
    const plain = plannable(this.schema, document, operation);
    const planned = plain === null ? null : named(plain, this.#keys);
    const refusal = this.#permission.refusal(document, operation);
    const complete = completing(this.schema, document, operation);
    return {
      execute: async (put) => {
        const variables = this.#checked(operation, put, refusal);
        if ('errors' in variables) return variables;
        const result = planned === null ? {} : planned.result(await this.#held(() => this.#engine.execute(planned.operation, { ...put, variables: planned.variables(variables.values) })));
        return complete(put.variables, result);
      },
      open: async (put) => {
        const variables = this.#checked(operation, put, refusal);
        if ('errors' in variables) return variables;
        const release = this.#hold();
        const opened = await this.#engine.open(planned!.operation, { ...put, variables: planned!.variables(variables.values) }).catch((fault: unknown) => { release(); throw fault; });
        if (!isStream(opened)) {
          release();
          return opened;
        }
        return guarded(opened, { release, refusal: () => refusal(put.context.viewer, put.variables) });
      },
    };
  }

  /** Another graph runs from now on; `then` is called when nothing is being answered here any more. */
  replaced(then: () => void): void {
    this.#replaced = () => {
      this.#replaced = null;
      this.#engine.dispose();
      then();
    };
    if (this.#running === 0) this.#replaced();
  }

  // The engines find out what is wrong with a value when they have begun, and tell it in words of their own.
  #checked({ variableDefinitions = [] }: OperationDefinitionNode, { variables, context }: Put, refusal: Refusal): { errors: readonly GraphQLError[] } | { values: Put['variables'] } {
    const refused = refusal(context.viewer, variables);
    if (refused !== null) return { errors: [refused] };
    const { errors, coerced } = getVariableValues(this.schema, variableDefinitions, variables, { maxErrors: 20 });
    return errors === undefined ? { values: coerced! } : { errors };
  }

  #hold(): () => void {
    this.#running++;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      if (--this.#running === 0) this.#replaced?.();
    };
  }

  async #held<T>(work: () => Promise<T>): Promise<T> {
    const release = this.#hold();
    try {
      return await work();
    } finally {
      release();
    }
  }
}

interface Guarding { readonly release: () => void; readonly refusal: () => Error | null }

/** Ends with a refusal at the first event that the asker may no longer have. */
function guarded(events: AsyncIterable<unknown>, { release, refusal }: Guarding): AsyncIterableIterator<unknown> {
  const source = events[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorResult<unknown>> => {
    release();
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() { return this; },
    next: async () => {
      const next = await source.next().catch((fault: unknown) => { release(); throw fault; });
      if (next.done === true) return end();
      const refused = refusal();
      if (refused === null) return next;
      void end();
      throw refused;
    },
    return: end,
  };
}

// Engines read these names in answers, to tell what a value is and whose.
function reservedNames(document: DocumentNode): GraphQLError[] {
  const faults: GraphQLError[] = [];
  visit(document, {
    Field: (node) => {
      const name = node.alias?.value ?? '';
      if (name === '_entities' || (name.startsWith('__') && name !== node.name.value)) faults.push(new GraphQLError(`"${name}" is no name to give to a field.`, { nodes: node, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }));
    },
  });
  return faults;
}
