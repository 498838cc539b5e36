import { GraphQLError, Kind, parse, validate, visit } from 'graphql';
import type { ArgumentNode, ASTNode, DocumentNode, GraphQLSchema, ObjectFieldNode, OperationDefinitionNode } from 'graphql';
import { HubError, tooComplex } from '../kernel/index.ts';
import { runnerOf } from './compiled.ts';
import type { Run } from './compiled.ts';
import { requestError, rootOf } from './errors.ts';
import { BOUNDS } from './limits/bounds.ts';
import { CostPlan } from './limits/cost.ts';
import { refuseShape } from './limits/shape.ts';

/** A document that may be asked; the same object for the same text while it is remembered. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operations: ReadonlyMap<string, Planned>;
}
/** One operation of a document, what it costs, and how it is executed. */
export interface Planned { readonly operation: OperationDefinitionNode; readonly plan: CostPlan; readonly run: Run }

// Of syntax trees, in tokens of all remembered documents: some 25 MB, more than the clients of a network have.
const REMEMBERED = 50_000;
// A text is kept with its tree, and comments are no tokens: so many signs of it count as one.
const SIGNS = 40;
const MOST_ERRORS = 20;

/**
 * Texts to documents, once: parsed, measured, validated, planned. What was used last is remembered longest, so that
 * documents made up for the purpose don't drive out those in use. Refused ones are not remembered, nor those far longer than what they ask.
 */
export class Documents {
  readonly schema: GraphQLSchema;
  readonly #known = new Map<string, Prepared>();
  #weight = 0;

  constructor(schema: GraphQLSchema) { this.schema = schema; }

  /** The document, or the errors that refuse it. */
  prepare(text: string): Prepared | Error[] {
    const known = this.#known.get(text);
    if (known === undefined) return this.#read(text);
    this.#known.delete(text);
    this.#known.set(text, known);
    return known;
  }

  #read(text: string): Prepared | Error[] {
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
      operations.set(operation.name?.value ?? '', { operation, plan: new CostPlan(this.schema, document, operation), run: runnerOf({ schema: this.schema, document, operation, selections }) });
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
