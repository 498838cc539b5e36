import { getNamedType, GraphQLError, isAbstractType, isInterfaceType, isObjectType, Kind, valueFromASTUntyped } from 'graphql';
import type { ASTNode, ConstDirectiveNode, DocumentNode, FieldNode, GraphQLField, GraphQLNamedType, GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import type { Viewer } from '../../access/index.ts';
import { forbidden, unauthenticated } from '../../kernel/index.ts';
import type { Network } from './words.ts';
import { isMember, meetsPolicies, meetsScopes } from './words.ts';

/** What must hold of an asker, and how it is told. */
interface Need { readonly where: string; readonly words: string; met(viewer: Viewer): boolean }
/** A need of one field in an operation; it is not asked where a condition keeps the field out. */
interface Asked { readonly need: Need; readonly node: FieldNode; readonly conditions: readonly Condition[] }
interface Condition { readonly variable: string; readonly otherwise: unknown; readonly wants: boolean }
type Variables = Readonly<Record<string, unknown>>;

/**
 * Who may ask for partners' fields: `@authenticated`, `@requiresScopes` and `@policy` of their SDL, on fields and on the
 * types that fields are of or answer with. A field that enters a partner's part and says nothing of who may, is for
 * credentials: forgetting a directive opens nothing. What several types could answer asks as much as all of them.
 */
export class Permission {
  readonly #supergraph: GraphQLSchema;
  readonly #core: GraphQLSchema;
  readonly #network: Network;
  readonly #needs = new Map<string, readonly Need[]>();

  constructor(supergraph: GraphQLSchema, core: GraphQLSchema, network: Network) {
    this.#supergraph = supergraph;
    this.#core = core;
    this.#network = network;
  }

  /** Made once for an operation: why a viewer may not ask it with these variables, or null. */
  refusal(document: DocumentNode, operation: OperationDefinitionNode): (viewer: Viewer, variables: Variables) => GraphQLError | null {
    const asked = [...this.#walk(new Walk(document, operation), operation.selectionSet, { type: this.#supergraph.getRootType(operation.operation)!, conditions: [] })];
    return (viewer, variables) => {
      for (const { need, node, conditions } of asked) {
        if (need.met(viewer) || !conditions.every(({ variable, otherwise, wants }) => holds(variables[variable], otherwise, wants))) continue;
        const root = viewer.kind === 'nobody' ? unauthenticated(`${need.where} needs a credential: send "Authorization: Bearer <key>".`) : forbidden(`${need.where} is for ${need.words}.`);
        return new GraphQLError(root.message, { nodes: node, originalError: root });
      }
      return null;
    };
  }

  * #walk(walk: Walk, set: SelectionSetNode, at: { type: GraphQLNamedType; conditions: readonly Condition[] }): Generator<Asked> {
    for (const node of set.selections) {
      const conditions = walk.conditions(node, at.conditions);
      if (conditions === null) continue;
      if (node.kind === Kind.FIELD) {
        for (const need of this.#needsOf(at.type, node.name.value)) if (walk.isNew(need, conditions)) yield { need, node, conditions };
        const field = fieldOf(at.type, node.name.value);
        if (node.selectionSet !== undefined && field !== undefined) yield* this.#walk(walk, node.selectionSet, { type: getNamedType(field.type), conditions });
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : walk.fragment(node.name.value);
        const name = fragment.typeCondition?.name.value;
        yield* this.#walk(walk, fragment.selectionSet, { type: name === undefined ? at.type : this.#supergraph.getType(name)!, conditions });
      }
    }
  }

  #needsOf(type: GraphQLNamedType, field: string): readonly Need[] {
    const where = `${type.name}.${field}`;
    let needs = this.#needs.get(where);
    if (needs === undefined) this.#needs.set(where, needs = this.#find(type, field, where));
    return needs;
  }

  #find(type: GraphQLNamedType, name: string, where: string): Need[] {
    const field = fieldOf(type, name);
    const own = [...directivesOf(field?.astNode), ...directivesOf(type.astNode), ...directivesOf(field === undefined ? undefined : getNamedType(field.type).astNode)]
      .flatMap((directive) => this.#need(directive, where));
    const enters = field !== undefined && this.#core.getType(type.name) !== undefined && fieldOf(this.#core.getType(type.name)!, name) === undefined;
    if (enters && own.length === 0) own.push({ where, words: 'credentials', met: isMember });
    return isAbstractType(type) ? [...own, ...this.#supergraph.getPossibleTypes(type).flatMap((possible) => this.#needsOf(possible, name))] : own;
  }

  #need(directive: ConstDirectiveNode, where: string): Need[] {
    const given = (name: string): string[][] => {
      const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
      return (value === undefined ? [] : valueFromASTUntyped(value)) as string[][];
    };
    const told = (words: readonly string[][]): string => words.map((all) => all.join(' and ')).join(', or ');
    if (directive.name.value === 'authenticated') return [{ where, words: 'credentials', met: isMember }];
    if (directive.name.value === 'requiresScopes') {
      const scopes = given('scopes');
      return [{ where, words: `keys with the scope ${told(scopes)}`, met: (viewer) => meetsScopes(scopes, viewer) }];
    }
    if (directive.name.value !== 'policy') return [];
    const policies = given('policies');
    return [{ where, words: told(policies), met: (viewer) => meetsPolicies(policies, viewer, this.#network) }];
  }
}

/** One operation's fragments, the defaults of its variables, and what was found in it already. */
class Walk {
  readonly #fragments = new Map<string, Extract<ASTNode, { kind: Kind.FRAGMENT_DEFINITION }>>();
  readonly #defaults = new Map<string, unknown>();
  readonly #always = new Set<Need>();

  constructor(document: DocumentNode, operation: OperationDefinitionNode) {
    for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) if (defaultValue?.kind === Kind.BOOLEAN) this.#defaults.set(variable.name.value, defaultValue.value);
  }

  fragment(name: string): Extract<ASTNode, { kind: Kind.FRAGMENT_DEFINITION }> { return this.#fragments.get(name)!; }

  isNew(need: Need, conditions: readonly Condition[]): boolean {
    if (this.#always.has(need)) return false;
    if (conditions.length === 0) this.#always.add(need);
    return true;
  }

  /** Those around and those of this selection; null where it is never there. */
  conditions({ directives = [] }: SelectionNode, around: readonly Condition[]): readonly Condition[] | null {
    const own: Condition[] = [];
    for (const { name: { value: name }, arguments: [argument] = [] } of directives) {
      if ((name !== 'include' && name !== 'skip') || argument === undefined) continue;
      const wants = name === 'include';
      if (argument.value.kind === Kind.BOOLEAN && argument.value.value !== wants) return null;
      if (argument.value.kind === Kind.VARIABLE) own.push({ variable: argument.value.name.value, otherwise: this.#defaults.get(argument.value.name.value), wants });
    }
    return own.length === 0 ? around : [...around, ...own];
  }
}

// A condition that nothing is known of keeps nothing out.
const holds = (given: unknown, otherwise: unknown, wants: boolean): boolean => {
  const value = given === undefined ? otherwise : given;
  return typeof value !== 'boolean' || value === wants;
};

const directivesOf = (node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined): readonly ConstDirectiveNode[] => node?.directives ?? [];
const fieldOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined => (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined);
