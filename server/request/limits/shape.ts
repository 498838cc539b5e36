import { GraphQLError, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { tooComplex } from '../../kernel/index.ts';
import { BOUNDS } from './bounds.ts';

/** What a selection comes to with every fragment written out; numbers may be as large as Infinity. */
interface Shape {
  selections: number;
  depth: number;
  aliases: number;
  directives: number;
  /** Lists of types on the way down, and the deepest of either below `__schema` and `__type`. */
  lists: number;
  introspectionDepth: number;
  introspectionLists: number;
}

const LISTS_OF_TYPES = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);
const nothing = (): Shape =>
  ({ selections: 0, depth: 0, aliases: 0, directives: 0, lists: 0, introspectionDepth: 0, introspectionLists: 0 });

function add(total: Shape, part: Shape): void {
  total.selections += part.selections;
  total.aliases += part.aliases;
  total.directives += part.directives;
  total.depth = Math.max(total.depth, part.depth);
  total.lists = Math.max(total.lists, part.lists);
  total.introspectionDepth = Math.max(total.introspectionDepth, part.introspectionDepth);
  total.introspectionLists = Math.max(total.introspectionLists, part.introspectionLists);
}

const worstOf = (a: Shape, b: Shape): Shape => {
  const worst = nothing();
  for (const of of Object.keys(worst) as (keyof Shape)[]) worst[of] = Math.max(a[of], b[of]);
  return worst;
};

/** Looks at each selection of a document once, and at each fragment once, however often it is spread. */
class Measure {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Shape | 'under way'>();
  repeats = 0;

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  whole(set: SelectionSetNode): Shape {
    this.#countRepeats(set, new Set(), '');
    return this.#selection(set);
  }

  fragment(name: string): Shape {
    const known = this.#measured.get(name);
    // Validation would refuse it too, after walking every way through the circle.
    if (known === 'under way') throw new GraphQLError(`Cannot spread fragment "${name}" within itself.`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return nothing();
    this.#measured.set(name, 'under way');
    const shape = this.whole(fragment.selectionSet);
    shape.directives += fragment.directives?.length ?? 0;
    this.#measured.set(name, shape);
    return shape;
  }

  #selection(set: SelectionSetNode): Shape {
    const total = nothing();
    for (const node of set.selections) {
      total.selections++;
      total.directives += node.directives?.length ?? 0;
      add(total, this.#node(node));
    }
    return total;
  }

  #node(node: SelectionNode): Shape {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.fragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#selection(node.selectionSet);
    const below = node.selectionSet === undefined ? nothing() : this.whole(node.selectionSet);
    const name = node.name.value;
    if (node.alias !== undefined) below.aliases++;
    if (name === '__schema' || name === '__type') {
      below.introspectionDepth = Math.max(below.introspectionDepth, below.depth);
      below.introspectionLists = Math.max(below.introspectionLists, below.lists);
      below.depth = 0;
    }
    below.depth++;
    if (LISTS_OF_TYPES.has(name)) below.lists++;
    return below;
  }

  // Inline fragments lie in the selection around them; the same field of two types is not the same field.
  #countRepeats(set: SelectionSetNode, seen: Set<string>, type: string): void {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) this.#countRepeats(node.selectionSet, seen, node.typeCondition?.name.value ?? type);
      if (node.kind !== Kind.FIELD) continue;
      const key = `${type}.${(node.alias ?? node.name).value}`;
      if (seen.has(key)) this.repeats++;
      seen.add(key);
    }
  }
}

const within = (what: string, number: number, most: number): void => {
  if (number > most) throw tooComplex(`The document has ${Number.isFinite(number) && number < 1e6 ? number : 'too many'} ${what}; at most ${most} are answered.`);
};

/**
 * Refuses a document by its form alone, before it is validated: some rules of validation take time that grows with the
 * square of what is repeated, or doubles with each fragment in a fragment. Takes time in proportion to the text. Returns
 * the number of selections with every fragment written out.
 */
export function refuseShape(document: DocumentNode): number {
  const measure = new Measure(document);
  let worst = nothing();
  for (const definition of document.definitions) {
    // How deep a fragment lies, and whether within introspection, is told where it is spread; one that isn't is refused.
    if (definition.kind === Kind.FRAGMENT_DEFINITION) worst.selections = Math.max(worst.selections, measure.fragment(definition.name.value).selections);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape = measure.whole(definition.selectionSet);
    shape.directives += definition.directives?.length ?? 0;
    for (const variable of definition.variableDefinitions ?? []) shape.directives += variable.directives?.length ?? 0;
    worst = worstOf(worst, shape);
  }
  within('levels of fields', worst.depth, BOUNDS.depth);
  within('aliases', worst.aliases, BOUNDS.aliases);
  within('directives', worst.directives, BOUNDS.directives);
  within('repeated fields', measure.repeats, BOUNDS.repeats);
  within('selections', worst.selections, BOUNDS.selections);
  within('levels of introspection', worst.introspectionDepth, BOUNDS.introspectionDepth);
  within('lists of types within one another', worst.introspectionLists, BOUNDS.introspectionLists);
  return worst.selections;
}
