import type { BatchFetchNode, EntityBatchAlias, FetchNode, FlattenNode, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { MOST_FAULTS } from '../faults.ts';
import type { Thing } from '../../guard/thing.ts';
import { copied, join, placesAt, sizeOf } from './places.ts';
import type { IsOf, Place } from './places.ts';
import { representing, rewriting } from './representations.ts';

/** A question of a plan to one subgraph. */
export interface Question { readonly subgraph: string; readonly document: DocumentNode; readonly kind: OperationTypeNode; readonly operationName?: string; readonly variables: Readonly<Record<string, unknown>> }
/** One run of a plan: what it has come to so far, and by whom subgraphs are asked. */
export interface Run {
  readonly data: Thing;
  readonly errors: GraphQLError[];
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many values may still be put in more places than the first. */
  room: number;
  ask(question: Question): Promise<ExecutionResult>;
  /** What stands for an answer that there is no room for. */
  missing(question: Question): ExecutionResult;
}
type Step = (run: Run) => Promise<void>;
type Ask = (run: Run, variables?: Thing) => Question;

/** A plan that can be carried out again and again; `source` is what a subscription subscribes to. */
export interface Plan { readonly carryOut: Step; readonly source: ((run: Run) => Question) | null }

const NOTHING: Step = async () => {};
// What its types call absent, the planner's machine code writes as null.
const isNone = <T>(value: T | undefined): value is undefined => value === undefined || value === null;

/** Makes a plan ready: documents read, paths and representations worked out, once for all its runs. */
export function ready({ node }: QueryPlan, isOf: IsOf): Plan {
  if (isNone(node)) return { carryOut: NOTHING, source: null };
  const source = sourceOf(node);
  return { carryOut: new Steps(isOf).of(node), source: source && asking(source) };
}

function sourceOf(node: PlanNode): FetchNode | null {
  if (node.kind === 'Subscription') return node.primary;
  if (node.kind === 'Fetch') return node.operationKind === 'subscription' ? node : null;
  return node.kind === 'Sequence' ? node.nodes.map(sourceOf).find((one) => one !== null) ?? null : null;
}

class Steps {
  readonly #isOf: IsOf;
  constructor(isOf: IsOf) { this.#isOf = isOf; }

  of(node: PlanNode): Step {
    switch (node.kind) {
      case 'Sequence': {
        const steps = node.nodes.map((one) => this.of(one));
        return async (run) => { for (const step of steps) await step(run); };
      }
      case 'Parallel': {
        const steps = node.nodes.map((one) => this.of(one));
        return async (run) => { await Promise.all(steps.map((step) => step(run))); };
      }
      case 'Condition': {
        const [then, otherwise] = [node.ifClause, node.elseClause].map((one) => (isNone(one) ? NOTHING : this.of(one)));
        return (run) => (run.variables[node.condition] === true ? then! : otherwise!)(run);
      }
      case 'Subscription': return this.#root(node.primary);
      case 'Fetch': return this.#root(node);
      case 'Flatten': return this.#entities(node);
      case 'BatchFetch': return this.#batch(node);
      case 'Defer': throw new Error('A plan defers a part, and the hub has no @defer.');
    }
  }

  #root(node: FetchNode): Step {
    const ask = asking(node);
    const rewrite = rewriting(node.outputRewrites, this.#isOf);
    const place = [firstKey(ask.document)];
    return async (run) => {
      const { data, errors = [] } = await answered(run, ask(run), place);
      for (const error of errors) tell(run, error, [error.path ?? place]);
      if (data == null) return;
      rewrite(data);
      join(run.data, data);
    };
  }

  /** Of things that stand somewhere already: each is asked for once, wherever it stands. */
  #entities({ path, node }: FlattenNode): Step {
    if (node.kind !== 'Fetch') throw new Error(`A plan does a ${node.kind} at a place.`);
    const ask = asking(node);
    const of = this.#standing({ alias: '_entities', representationsVariableName: 'representations', paths: [path], requires: node.requires ?? [], inputRewrites: node.inputRewrites });
    const rewrite = rewriting(node.outputRewrites, this.#isOf);
    const place = path.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));
    return async (run) => {
      const told = new Map<string, Told>();
      const standing = of(run.data, told);
      await this.#asked(run, ask(run, variablesOf(told)), { told, place, standing: [standing], rewrite });
    };
  }

  /** The same for several kinds of thing in one question. */
  #batch(node: BatchFetchNode): Step {
    const ask = asking(node);
    const aliases = node.entityBatch.aliases.map((alias) => ({ of: this.#standing(alias), key: alias.alias, rewrite: rewriting(alias.outputRewrites, this.#isOf) }));
    const rewrite = (data: unknown): void => { for (const alias of aliases) alias.rewrite((data as Thing)[alias.key]); };
    return async (run) => {
      const told = new Map<string, Told>();
      const standing = aliases.map(({ of }) => of(run.data, told));
      await this.#asked(run, ask(run, variablesOf(told)), { told, place: null, standing, rewrite });
    };
  }

  #standing({ alias, representationsVariableName: variable, paths, requires, inputRewrites }: EntityBatchAlias): (data: Thing, told: Map<string, Told>) => Standing {
    const find = paths.map((path) => placesAt(path, this.#isOf));
    const represent = representing(requires, this.#isOf);
    const rewrite = rewriting(inputRewrites, this.#isOf);
    return (data, all) => {
      let told = all.get(variable);
      if (told === undefined) all.set(variable, told = { representations: [], byText: new Map() });
      const places: Place[][] = [];
      for (const place of find.flatMap((one) => one(data))) {
        const representation = represent(place.thing);
        if (representation === null) continue;
        rewrite(representation);
        (places[numberOf(representation, told)] ??= []).push(place);
      }
      return { alias, places };
    };
  }

  async #asked(run: Run, question: Question, { told, place, standing, rewrite }: Entities): Promise<void> {
    if (![...told.values()].some(({ representations }) => representations.length > 0)) return;
    const answer = await answered(run, question, place);
    if (answer.data != null) rewrite(answer.data);
    const { data, errors = [] } = fits(run, answer.data, standing) ? answer : run.missing(question);
    for (const error of errors) tell(run, error, relocated(error, standing, place));
    for (const { alias, places } of standing) {
      const said = data?.[alias];
      if (Array.isArray(said)) places.forEach((of, at) => put(said[at], of));
    }
  }
}

/** What a question tells of things, by a variable: each thing once. */
interface Told { readonly representations: Thing[]; readonly byText: Map<string, number> }
/** Where the things of one list of the answer stand, by their number in it. */
interface Standing { readonly alias: string; readonly places: readonly (readonly Place[])[] }
interface Entities { readonly told: ReadonlyMap<string, Told>; readonly place: readonly string[] | null; readonly standing: readonly Standing[]; readonly rewrite: (data: unknown) => void }

// One plan writes each kind of representation in one order, so the same thing is the same text.
function numberOf(representation: Thing, { representations, byText }: Told): number {
  const text = JSON.stringify(representation);
  let number = byText.get(text);
  if (number === undefined) byText.set(text, number = representations.push(representation) - 1);
  return number;
}

const variablesOf = (told: ReadonlyMap<string, Told>): Thing => Object.fromEntries([...told].map(([name, { representations }]) => [name, representations]));

function asking(node: FetchNode | BatchFetchNode): Ask & { readonly document: DocumentNode } {
  const document = documentOf(node.operation);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const used = node.variableUsages ?? [];
  const fixed = { subgraph: node.serviceName, document, kind: operation?.operation ?? OperationTypeNode.QUERY, operationName: node.operationName ?? undefined };
  const ask: Ask = ({ variables }, own = {}) =>
    ({ ...fixed, variables: { ...Object.fromEntries(used.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]])), ...own } });
  return Object.assign(ask, { document });
}

// Rarely the planner writes what can't be read. That is a fault where it is asked, and none of what stands beside it.
const UNREADABLE: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

function documentOf(text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return UNREADABLE;
  }
}

function firstKey(document: DocumentNode): string {
  for (const definition of document.definitions) {
    const first = definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
    if (first?.kind === Kind.FIELD) return (first.alias ?? first.name).value;
  }
  return '';
}

// What nobody foresaw is a fault at its place: the rest of the answer stands.
async function answered(run: Run, question: Question, place: readonly string[] | null): Promise<ExecutionResult> {
  try {
    if (question.document === UNREADABLE) throw new Error('The planner wrote a question that can\'t be read.');
    return await run.ask(question);
  } catch (fault) {
    return { errors: [new GraphQLError((fault as Error).message, { path: place, originalError: fault as Error })] };
  }
}

/**
 * Whether what was said may be put in its places: each but the first gets a copy. A thing named a thousand times, in each of
 * which another is, are a million places, and nobody else is answered meanwhile.
 */
function fits(run: Run, data: ExecutionResult['data'], standing: readonly Standing[]): boolean {
  for (const { alias, places } of standing) {
    const said = data?.[alias];
    if (Array.isArray(said)) places.forEach((of, at) => { if (of.length > 1) run.room -= (of.length - 1) * sizeOf(said[at]); });
  }
  return run.room >= 0;
}

function put(said: unknown, places: readonly Place[]): void {
  if (typeof said !== 'object' || said === null) return;
  for (const [at, { thing }] of places.entries()) join(thing, (at === 0 ? said : copied(said)) as Thing);
}

/** Where a fault of an answer stands: wherever the thing does of which it is. */
function * relocated({ path }: GraphQLError, standing: readonly Standing[], place: readonly string[] | null): Generator<GraphQLError['path']> {
  const [alias, number, ...rest] = path ?? [];
  const places = typeof number === 'number' ? standing.find((one) => one.alias === alias)?.places[number] : undefined;
  if (places === undefined) yield place ?? path;
  else for (const one of places) yield [...one.path, ...rest];
}

// A fault costs as much as hundreds of values, and each place of a thing has all of it. Of those beyond the bound one is told, which has no place.
function tell({ errors }: Run, error: GraphQLError, paths: Iterable<GraphQLError['path']>): void {
  for (const path of paths) {
    if (errors.length > MOST_FAULTS) return;
    errors.push(moved(error, errors.length === MOST_FAULTS ? undefined : path));
  }
}

const moved = (error: GraphQLError, path: GraphQLError['path']): GraphQLError =>
  (error.path === path ? error : new GraphQLError(error.message, { path, originalError: error, extensions: error.extensions }));
