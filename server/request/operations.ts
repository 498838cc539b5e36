import { coerceInputValue, GraphQLError, isInputType, isNonNullType, typeFromAST } from 'graphql';
import type { ExecutionArgs, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { LiveEvents, RequestContext } from '../access/index.ts';
import type { Selection } from '../access/index.ts';
import { badInput, HubError, tooComplex, unauthenticated } from '../kernel/index.ts';
import type { Answering, Documents, Planned } from './documents.ts';
import { requestError, rootOf } from './errors.ts';
import type { Present } from './errors.ts';
import { BOUNDS } from './limits/bounds.ts';
import type { Observer, Transport } from './observer.ts';
import { Answer } from './live/answer.ts';
import { ResponseStream } from './live/response-stream.ts';
import { selectionKey } from './live/selection-key.ts';
import { SharedAnswers } from './live/shared-answers.ts';

/** What came in, over whichever transport. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}
/** Who asks, and by which door. */
export interface Asking { readonly context: RequestContext; readonly transport: Transport }
/** A question that may be executed. `document` is one object for one text, so that equal questions can be told. */
export interface Ready extends ExecutionArgs {
  readonly contextValue: RequestContext;
  readonly operation: OperationDefinitionNode;
  readonly transport: Transport;
  /** By the graph of the moment it was asked, whichever runs when it is answered. */
  readonly answering: Answering;
}

/** The one way from a question to its answer: document, limits, execution, errors. HTTP, sockets and streams all go it. */
export class Operations {
  readonly #documents: Pick<Documents, 'prepare'>;
  readonly #present: Present;
  readonly #observer: Observer;

  constructor(documents: Pick<Documents, 'prepare'>, present: Present, observer: Observer) {
    this.#documents = documents;
    this.#present = present;
    this.#observer = observer;
  }

  /** The question, ready to be executed, or why it is not: errors as the asker may see them, already noted. */
  ready(question: Question, asking: Asking): Ready | GraphQLError[] {
    const { context, transport } = asking;
    const refuse = (errors: readonly unknown[]): GraphQLError[] => {
      const shown = errors.map((error) => this.#present(error, context));
      this.#observer.answered({ context, transport, operation: null, started: performance.now(), errors: shown, refused: true });
      return shown;
    };
    const prepared = this.#documents.prepare(question.query);
    if (!('operations' in prepared)) return refuse(prepared);
    const planned = chosen(prepared.operations, question.operationName);
    if (planned instanceof Error) return refuse([planned]);
    // With no prototype: a variable may be named like something every object has, and is then not given by that.
    const variables: Readonly<Record<string, unknown>> = Object.assign(Object.create(null) as object, question.variables);
    const refusal = this.#refusal(planned, variables, asking);
    if (refusal !== null) return refuse([refusal]);
    return {
      schema: planned.schema, document: prepared.document, operationName: planned.operation.name?.value, variableValues: variables,
      contextValue: context, operation: planned.operation, transport, answering: planned,
    };
  }

  /** Answers a query or a mutation. Without `data` the request was refused before anything was executed. */
  async answer(ready: Ready): Promise<ExecutionResult> {
    const started = performance.now();
    const pending = ready.answering.run({ variables: ready.variableValues!, context: ready.contextValue });
    const result = this.#shown(pending instanceof Promise ? await pending : pending, ready, ready.contextValue);
    this.#observer.answered({ context: ready.contextValue, transport: ready.transport, operation: ready.operation, started, errors: result.errors, refused: result.data === undefined });
    return result;
  }

  /**
   * Opens a subscription: answers shared with all who ask alike where its events are the log's, else a stream of its own; a
   * result says why there is neither. What a stream throws has been presented.
   */
  async open(ready: Ready): Promise<SharedAnswers | ResponseStream | ExecutionResult> {
    // A resolver that hands over no stream is thrown here, where any other fault comes back as a result.
    const source = await ready.answering.open({ variables: ready.variableValues!, context: ready.contextValue }).catch((error: unknown): ExecutionResult => ({ errors: [this.#present(error, ready.contextValue)] }));
    if (!(Symbol.asyncIterator in source)) {
      const result = this.#shown(source, ready, ready.contextValue);
      this.#observer.answered({ context: ready.contextValue, transport: ready.transport, operation: ready.operation, started: performance.now(), errors: result.errors, refused: true });
      return result;
    }
    const closed = this.#observer.subscribed(ready);
    const fail = (error: unknown): Error => this.#present(error, ready.contextValue);
    if (source instanceof LiveEvents) return new SharedAnswers(source, this.#selection(ready), { viewer: ready.contextValue.viewer, closed, fail });
    const respond = (event: unknown): Promise<ExecutionResult> => this.#respond(ready, ready.contextValue, event);
    return new ResponseStream(source[Symbol.asyncIterator]() as AsyncIterator<unknown>, { respond, fail, closed });
  }

  #selection(ready: Ready): Selection<Answer> {
    const { requestId } = ready.contextValue;
    return { key: selectionKey(ready), answer: async (viewer, event) => new Answer(await this.#respond(ready, new RequestContext(viewer, requestId), event)) };
  }

  async #respond(ready: Ready, context: RequestContext, event: unknown): Promise<ExecutionResult> {
    return this.#shown(await ready.answering.run({ variables: ready.variableValues!, context, root: event }), ready, context);
  }

  #refusal({ operation, plan, schema }: Planned, variables: Readonly<Record<string, unknown>>, { context: { viewer }, transport }: Asking): Error | null {
    if (operation.operation === 'subscription' && (transport === 'http' || transport === 'subgraph')) {
      return badInput('query', 'a subscription goes over a WebSocket at /graphql, or to /graphql/stream.');
    }
    if (plan.cost(variables) > BOUNDS.cost) return tooComplex(`The answer may come to more than ${BOUNDS.cost} objects; ask for smaller pages.`);
    if (viewer.kind !== 'nobody' || plan.introspects.length === 0) return null;
    const names = plan.introspects.map((type) => (type !== null && typeof type === 'object' ? variables[type.variable] : type));
    // Of a type that isn't there nothing is told, so this is answered to anyone: null.
    if (names.every((name) => typeof name === 'string' && schema.getType(name) === undefined)) return null;
    return unauthenticated('Introspection needs a credential. The whole schema is at /schema.graphql, for anyone.');
  }

  #shown(result: ExecutionResult, ready: Ready, asker: RequestContext): ExecutionResult {
    if (result.errors === undefined) return result;
    // Without data and without a path it is the variables that were refused, before anything ran.
    const faults = result.data === undefined && result.errors.every(({ path }) => path === undefined) ? inputFaults(ready) : [];
    const errors = faults.length > 0 ? faults : result.errors;
    return { ...result, errors: errors.map((error) => this.#present(error, asker)) };
  }
}

function chosen(operations: ReadonlyMap<string, Planned>, name: string | null | undefined): Planned | GraphQLError {
  const planned = name == null || name === '' ? [...operations.values()] : [operations.get(name)];
  const [first] = planned;
  if (planned.length === 1 && first !== undefined) return first;
  const why = name == null || name === '' ? 'The document has several operations: say which by operationName.' : 'The document has no operation of that name.';
  return requestError('OPERATION_RESOLUTION_FAILURE', new GraphQLError(why));
}

/** What is wrong with the variables, each by its path; the values stay out of the messages where graphql-js lets them. */
function inputFaults({ schema, operation, variableValues }: Ready): GraphQLError[] {
  const faults: GraphQLError[] = [];
  const note = (field: string, why: string): void => {
    faults.push(requestError('BAD_USER_INPUT', new GraphQLError(`${field}: ${why}`, { nodes: operation }), { field }));
  };
  for (const { variable: { name: { value: name } }, type: written, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, written);
    const value = variableValues?.[name];
    if (type === undefined || !isInputType(type)) continue;
    if (value === null || value === undefined) {
      if (isNonNullType(type) && (value === null || defaultValue === undefined)) note(name, 'is required.');
      continue;
    }
    coerceInputValue(value, type, (path, _value, error) => {
      const root = rootOf(error);
      if (faults.length < 20) note([name, ...path].join('.'), root instanceof HubError ? root.message : error.message);
    });
  }
  return faults;
}
