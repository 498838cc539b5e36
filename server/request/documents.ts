import { createSourceEventStream, GraphQLError, Kind, parse, validate, visit } from 'graphql';
import type { ArgumentNode, ASTNode, DocumentNode, ExecutionResult, GraphQLSchema, ObjectFieldNode, OperationDefinitionNode } from 'graphql';
import { HubError, tooComplex } from '../kernel/index.ts';
import { runnerOf } from './compiled.ts';
import type { Asked, Given, Run } from './compiled.ts';
import { requestError, rootOf } from './errors.ts';
import { BOUNDS } from './limits/bounds.ts';
import { CostPlan } from './limits/cost.ts';
import { refuseShape } from './limits/shape.ts';

/** A document that may be asked; the same object for the same text while it is remembered. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operations: ReadonlyMap<string, Planned>;
}
/** One operation of a document, what it costs, and how it is answered. */
export interface Planned extends Answering { readonly operation: OperationDefinitionNode; readonly plan: CostPlan }
/** How an operation is answered, and by which schema. `open` opens a subscription: each of its events is the root of a `run`. */
export interface Answering { readonly schema: GraphQLSchema; readonly run: Run; open(given: Given): Promise<AsyncIterable<unknown> | ExecutionResult> }
/** Decides how a valid operation is answered; errors where it isn't. */
export type Answerer = (asked: Asked, plan: CostPlan) => Answering | readonly Error[];

// Of syntax trees, in tokens of all remembered documents: some 25 MB, more than the clients of a network have.
const REMEMBERED = 50_000;
// A text is kept with its tree, and comments are no tokens: so many signs of it count as one.
const SIGNS = 40;
const MOST_ERRORS = 20;

/** By one schema, with nothing to plan. */
export const answeredHere: Answerer = (asked) => ({
  schema: asked.schema,
  run: runnerOf(asked),
  open: ({ variables, context }) => createSourceEventStream({
    schema: asked.schema, document: asked.document, operationName: asked.operation.name?.value, variableValues: variables, contextValue: context,
  }),
});

/**
 * Texts to documents, once: parsed, measured, validated, planned. What was used last is remembered longest, so that
 * documents made up for the purpose don't drive out those in use. Refused ones are not remembered, nor those far longer than what they ask.
 */
export class Documents {
  readonly schema: GraphQLSchema;
  readonly #answerer: Answerer;
  readonly #known = new Map<string, Prepared>();
  #weight = 0;

  constructor(schema: GraphQLSchema, answerer: Answerer = answeredHere) {
    this.schema = schema;
    this.#answerer = answerer;
  }

  /** The document, or the errors that refuse it. */
  prepare(text: string): Prepared | readonly Error[] { return this.known(text) ?? this.#read(text); }

  /** The document, where it is remembered. */
  known(text: string): Prepared | undefined {
    const known = this.#known.get(text);
    if (known === undefined) return undefined;
    this.#known.delete(text);
    this.#known.set(text, known);
    return known;
  }

  #read(text: string): Prepared | readonly Error[] {
    const document = parsed(text);
    if (document instanceof Error) return [document];
    let selections: number;
    try {
      selections = refuseShape(document);
    } catch (error) {
      return [error as Error];
    }
    const faults = faultsOf(this.schema, document);
    if (faults.length > 0) return faults.map((fault) => validationError(document, fault));
    const operations = new Map<string, Planned>();
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const plan = new CostPlan(this.schema, document, operation);
      const answering = this.#answerer({ schema: this.schema, document, operation, selections }, plan);
      if (isRefusal(answering)) return answering;
      operations.set(operation.name?.value ?? '', { ...answering, operation, plan });
    }
    return this.#remember(text, { document, operations });
  }

  #remember(text: string, prepared: Prepared): Prepared {
    const weight = weightOf(text, prepared);
    if (weight > BOUNDS.tokens) return prepared;
    this.#known.set(text, prepared);
    this.#weight += weight;
    for (const [oldest, known] of this.#known) {
      if (this.#weight <= REMEMBERED) break;
      this.#known.delete(oldest);
      this.#weight -= weightOf(oldest, known);
    }
    return prepared;
  }
}

const isRefusal = (answering: Answering | readonly Error[]): answering is readonly Error[] => Array.isArray(answering);

const weightOf = (text: string, { document }: Prepared): number => Math.max(document.tokenCount ?? BOUNDS.tokens, Math.ceil(text.length / SIGNS));

function parsed(text: string): DocumentNode | Error {
  try {
    return parse(text, { maxTokens: BOUNDS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes(`more that ${BOUNDS.tokens} tokens`)
      ? tooComplex(`The document has more than ${BOUNDS.tokens} tokens.`) : requestError('GRAPHQL_PARSE_FAILED', error);
  }
}

// A rule throws what it meets where it has to look at values: a subscription's field that is skipped by a variable.
function faultsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document, undefined, { maxErrors: MOST_ERRORS });
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

// A value written into the document that a scalar refuses is a malformed value like one in a variable.
function validationError(document: DocumentNode, fault: GraphQLError): GraphQLError {
  const root = rootOf(fault);
  const node = fault.nodes?.[0];
  if (!(root instanceof HubError) || node === undefined) return requestError('GRAPHQL_VALIDATION_FAILED', fault);
  const field = placeOf(document, node);
  return requestError(root.extensions.code, new GraphQLError(`${field}: ${root.message}`, { nodes: fault.nodes }), { field });
}

/** Where a value stands in its arguments, such as `input.expiresAt`. */
function placeOf(document: DocumentNode, value: ASTNode): string {
  const within: string[] = [];
  let place = '';
  const named = {
    enter: ({ name }: ArgumentNode | ObjectFieldNode) => { within.push(name.value); },
    leave: () => { within.pop(); },
  };
  visit(document, { Argument: named, ObjectField: named, enter: (node) => { if (node === value) place = within.join('.'); } });
  return place;
}
