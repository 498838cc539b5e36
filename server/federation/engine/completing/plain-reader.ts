import { isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { DocumentNode, GraphQLAbstractType, GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { SelectedFields } from '../../guard/selected-fields.ts';
import type { SelectedField } from '../../guard/selected-fields.ts';

/** What of an engine's answer was asked for, completed; null where something in it is not as it should be. */
export type PlainReader = (data: object) => Record<string, unknown> | null;
/** What one answer may come to: so many values, so many letters in texts. */
export interface AnswerBounds { readonly values: number; readonly letters: number }

type Fields = Readonly<Record<string, unknown>>;
/** What is left of the bounds of one answer. */
interface Left { values: number; letters: number }
type Read = (value: unknown, left: Left) => unknown;

class NotPlain extends Error {}
const NOT_PLAIN = new NotPlain();
const stop = (): never => { throw NOT_PLAIN; };

/**
 * Reads answers to one operation as graphql-js completes them, in a third of its time, as long as nothing is wrong: a null
 * where none may be, a value of another type, more than `bounds`, and it says no more than that it is so. Null for
 * what only graphql-js can read: where variables decide what is asked for, and introspection.
 */
export function plainReader(schema: GraphQLSchema, document: DocumentNode, { operation, bounds }: { operation: OperationDefinitionNode; bounds: AnswerBounds }): PlainReader | null {
  const root = schema.getRootType(operation.operation);
  const selected = new SelectedFields(schema, { document, operationName: operation.name?.value, variables: {} });
  if (root == null || !selected.isFixed) return null;
  const fields = selected.ofRoot(root);
  if (fields.some(({ name }) => name === '__schema' || name === '__type')) return null;
  const read = new Reading(schema, selected).object(root, fields);
  return (data) => {
    try {
      return read(data, { ...bounds }) as Record<string, unknown>;
    } catch (fault) {
      if (fault === NOT_PLAIN) return null;
      throw fault;
    }
  };
}

/** Makes of each place of an operation what reads it; made when it is first come to where a value can be of several types. */
class Reading {
  readonly #schema: GraphQLSchema;
  readonly #selected: SelectedFields;

  constructor(schema: GraphQLSchema, selected: SelectedFields) {
    this.#schema = schema;
    this.#selected = selected;
  }

  object(type: GraphQLObjectType, fields: readonly SelectedField[]): Read {
    const promised = type.getFields();
    const reads = fields.map((field): readonly [string, Read] => [field.key, field.name === '__typename' ? () => type.name : this.#value(promised[field.name]!.type, field)]);
    return (value, left) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return stop();
      const read: Record<string, unknown> = {};
      // An answer may be called like something every object has.
      for (const [key, one] of reads) read[key] = one(Object.hasOwn(value, key) ? (value as Fields)[key] : null, left);
      return read;
    };
  }

  #value(type: GraphQLOutputType, field: SelectedField): Read {
    const isRequired = isNonNullType(type);
    const read = this.#present(isRequired ? type.ofType as GraphQLOutputType : type, field);
    return (value, left) => {
      if (left.values-- === 0) return stop();
      if (value !== null && value !== undefined) return read(value, left);
      return isRequired ? stop() : null;
    };
  }

  #present(type: GraphQLOutputType, field: SelectedField): Read {
    if (isListType(type)) {
      const item = this.#value(type.ofType as GraphQLOutputType, field);
      return (value, left) => (Array.isArray(value) ? value.map((one) => item(one, left)) : stop());
    }
    if (isLeafType(type)) return leaf(type);
    if (isObjectType(type)) return this.object(type, this.#selected.below(field, type));
    return isAbstractType(type) ? this.#abstract(type, field) : stop();
  }

  #abstract(type: GraphQLAbstractType, field: SelectedField): Read {
    const reads = new Map<string, Read>();
    return (value, left) => {
      const name: unknown = typeof value === 'object' && value !== null ? (value as Fields)['__typename'] : undefined;
      if (typeof name !== 'string') return stop();
      let read = reads.get(name);
      if (read === undefined) {
        const actual = this.#schema.getType(name);
        if (!isObjectType(actual) || !this.#schema.isSubType(type, actual)) return stop();
        reads.set(name, read = this.object(actual, this.#selected.below(field, actual)));
      }
      return read(value, left);
    };
  }
}

const leaf = (type: GraphQLLeafType): Read => (value, left) => {
  // Of a scalar that holds several values each would have to be counted; and a fault stands in the place of the value that it left.
  if (typeof value === 'object' || (typeof value === 'string' && (left.letters -= value.length) < 0)) return stop();
  let written: unknown;
  try {
    written = type.serialize(value);
  } catch {
    return stop();
  }
  return written ?? stop();
};
