import { isCompositeType, isListType, isNonNullType, isObjectType, isInterfaceType, getNamedType, Kind } from 'graphql';
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLOutputType, GraphQLSchema,
  OperationDefinitionNode, SelectionSetNode, ValueNode,
} from 'graphql';

// A page that does not say its size, and a list that has none.
const PAGE = 20;
const LIST = 3;
// No page is larger; what asks for more is refused by the list itself, with the argument's name.
const LARGEST_PAGE = 500;
// A count reads every row that it counts.
const COUNT = 50;
// The whole schema, as tools ask for it.
const INTROSPECTION = 1000;

type Variables = Readonly<Record<string, unknown>>;
/** How many: told by the document, or by a variable when it is asked. */
type Size = number | { readonly variable: string; readonly otherwise: unknown };
/** A field that answers with objects. `sizes` is null where it has no page. */
interface Step { readonly list: boolean; readonly sizes: readonly Size[] | null; readonly flat: number; readonly below: Body }
/** A selection; the bodies of fragments are shared by all that spread them. */
interface Body { readonly steps: Step[]; readonly spreads: Body[] }
/** What a selection costs once, and for each thing of the page around it. */
interface Cost { readonly once: number; readonly each: number }

const counted = (raw: unknown): number | null => {
  if (Array.isArray(raw)) return Math.max(1, raw.length);
  return typeof raw === 'number' ? Math.min(LARGEST_PAGE, Math.max(1, Math.abs(raw))) : null;
};

/**
 * How many objects an operation may make the hub answer with: pages multiply what lies below them. The plan is made once
 * for a document; `cost` asks it with the variables of one request. Literals, variables and their defaults count alike.
 */
export class CostPlan {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #bodies = new Map<string, Body>();
  readonly #defaults = new Map<string, unknown>();
  readonly #root: Body;
  readonly #settled: number | null;
  #byVariables = false;
  /** The types that `__type` is asked for, a Size being a variable's name; `null` where `__schema` is asked. */
  readonly introspects: (string | { variable: string } | null)[] = [];

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue !== undefined) this.#defaults.set(variable.name.value, literal(defaultValue));
    }
    this.#root = this.#body(operation.selectionSet, schema.getRootType(operation.operation)!);
    this.#settled = this.#byVariables ? null : this.#ask({});
  }

  cost(variables: Variables): number { return this.#settled ?? this.#ask(variables); }

  #ask(variables: Variables): number {
    const { once, each } = costOf(this.#root, variables, new Map());
    return once + LIST * each;
  }

  #body(set: SelectionSetNode, type: GraphQLCompositeType, into: Body = { steps: [], spreads: [] }): Body {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) into.spreads.push(this.#fragment(node.name.value));
      else if (node.kind === Kind.INLINE_FRAGMENT) this.#body(node.selectionSet, this.#type(node.typeCondition?.name.value) ?? type, into);
      else this.#field(node, type, into);
    }
    return into;
  }

  #type(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : null;
  }

  #fragment(name: string): Body {
    const known = this.#bodies.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name)!;
    const body: Body = { steps: [], spreads: [] };
    this.#bodies.set(name, body);
    return this.#body(fragment.selectionSet, this.#type(fragment.typeCondition.name.value)!, body);
  }

  #field(node: FieldNode, type: GraphQLCompositeType, into: Body): void {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') {
      this.introspects.push(name === '__schema' ? null : this.#named(node));
      into.steps.push({ list: false, sizes: null, flat: INTROSPECTION, below: { steps: [], spreads: [] } });
    }
    if (name === 'totalCount') into.steps.push({ list: false, sizes: null, flat: COUNT, below: { steps: [], spreads: [] } });
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const answer = field === undefined ? null : getNamedType(field.type);
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(answer)) return;
    into.steps.push({ list: isList(field.type), sizes: this.#sizes(node, field.args.map((arg) => arg.name)), flat: 1, below: this.#body(node.selectionSet, answer) });
  }

  #named(node: FieldNode): string | { variable: string } {
    const value = node.arguments?.find((argument) => argument.name.value === 'name')?.value;
    if (value?.kind === Kind.VARIABLE) return { variable: value.name.value };
    return value?.kind === Kind.STRING ? value.value : '';
  }

  // `representations` is the list of entities that a router asks for: a page whose size is how many it names.
  #sizes(node: FieldNode, known: readonly string[]): Size[] | null {
    if (!known.some((name) => name === 'first' || name === 'last' || name === 'representations')) return null;
    const given = (node.arguments ?? []).filter(({ name }) => ['first', 'last', 'representations'].includes(name.value));
    return given.flatMap(({ value }): Size[] => {
      if (value.kind !== Kind.VARIABLE) return [counted(literal(value)) ?? PAGE];
      this.#byVariables = true;
      return [{ variable: value.name.value, otherwise: this.#defaults.get(value.name.value) }];
    });
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function literal(value: ValueNode): unknown {
  if (value.kind === Kind.INT || value.kind === Kind.FLOAT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : null;
}

function sizeOf(sizes: readonly Size[], variables: Variables): number {
  const numbers = sizes.map((size) => (typeof size === 'number' ? size : counted(variables[size.variable] === undefined ? size.otherwise : variables[size.variable])));
  const asked = numbers.filter((number) => number !== null);
  return asked.length === 0 ? PAGE : Math.max(...asked);
}

// A connection is one object; its page multiplies the lists directly in it. A list outside a connection is short.
function costOf(body: Body, variables: Variables, known: Map<Body, Cost>): Cost {
  const before = known.get(body);
  if (before !== undefined) return before;
  let [once, each] = [0, 0];
  for (const step of body.steps) {
    const below = costOf(step.below, variables, known);
    if (step.sizes !== null) {
      const size = sizeOf(step.sizes, variables);
      once += step.list ? 1 + size * (1 + below.once + LIST * below.each) : 1 + below.once + size * below.each;
    } else if (step.list) {
      each += 1 + below.once + LIST * below.each;
    } else {
      once += step.flat + below.once + LIST * below.each;
    }
  }
  for (const spread of body.spreads) {
    const cost = costOf(spread, variables, known);
    once += cost.once;
    each += cost.each;
  }
  const cost = { once, each };
  known.set(body, cost);
  return cost;
}
