import { BREAK, Kind, getOperationAST, isAbstractType, valueFromASTUntyped, visit } from 'graphql';
import type { DirectiveNode, DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** A question as a partner was asked it. */
export interface AskedQuestion { readonly document: DocumentNode; readonly operationName?: string; readonly variables: Readonly<Record<string, unknown>> }

/** A field under the name it has in the answer, with every place of the document that asks for it. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: FieldNode[];
  /** What is asked of it, by what it turns out to be. */
  readonly below: Map<GraphQLObjectType, SelectedField[]>;
}

/** Which fields a document asks for, fragments, `@skip` and `@include` worked out; each place once, however often it is answered. */
export class SelectedFields {
  readonly operation: OperationDefinitionNode;
  /** Whether the document alone decides: no variable has a say, and no name of an operation. */
  readonly isFixed: boolean;
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor(schema: GraphQLSchema, { document, operationName, variables }: AskedQuestion) {
    const operation = getOperationAST(document, operationName);
    if (operation == null) throw new Error('The document has no such operation.');
    this.operation = operation;
    this.isFixed = isFixed(document);
    this.#schema = schema;
    for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    const defaults = operation.variableDefinitions?.flatMap(({ variable, defaultValue }) => (defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const])) ?? [];
    this.#variables = { ...Object.fromEntries(defaults), ...variables };
  }

  /** Of the operation itself. */
  ofRoot(type: GraphQLObjectType): SelectedField[] {
    return this.#collected(type, [this.operation.selectionSet]);
  }

  /** Of a thing of that type, in that field. */
  below(field: SelectedField, type: GraphQLObjectType): SelectedField[] {
    let fields = field.below.get(type);
    if (fields === undefined) {
      fields = this.#collected(type, field.nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet])));
      field.below.set(type, fields);
    }
    return fields;
  }

  #collected(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectedField[] {
    const fields = new Map<string, SelectedField>();
    const seen = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!this.#isIncluded(selection.directives ?? [])) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const field = fields.get(key);
          if (field === undefined) fields.set(key, { key, name: selection.name.value, nodes: [selection], below: new Map() });
          else field.nodes.push(selection);
          continue;
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD && seen.size === seen.add(selection.name.value).size) continue;
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        if (fragment !== undefined && this.#holds(fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
      }
    };
    for (const set of sets) collect(set);
    return [...fields.values()];
  }

  #holds(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.#schema.getType(condition);
    return isAbstractType(wanted) && this.#schema.isSubType(wanted, type);
  }

  #isIncluded(directives: readonly DirectiveNode[]): boolean {
    return directives.every(({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return true;
      return (given?.[0] === undefined ? undefined : valueFromASTUntyped(given[0].value, this.#variables)) === (name.value === 'include');
    });
  }
}

/** The value of a field's argument, as it was sent. */
export function argumentOf({ nodes }: SelectedField, name: string, variables: AskedQuestion['variables']): unknown {
  const given = nodes[0]!.arguments?.find((argument) => argument.name.value === name);
  return given === undefined ? undefined : valueFromASTUntyped(given.value, variables);
}

function isFixed(document: DocumentNode): boolean {
  if (document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1) return false;
  let decides = false;
  visit(document, {
    Directive: ({ arguments: given }) => {
      decides = given?.some(({ value }) => value.kind === Kind.VARIABLE) === true;
      return decides ? BREAK : false;
    },
  });
  return !decides;
}
