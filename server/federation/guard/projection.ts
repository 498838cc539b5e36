import { getNullableType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLAbstractType, GraphQLNullableType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { WRONG, leafValue } from './leaf-values.ts';
import type { Path } from './masked-errors.ts';
import type { PartnerSchema } from './partner-schema.ts';
import { argumentOf } from './selected-fields.ts';
import type { AskedQuestion, SelectedField, SelectedFields } from './selected-fields.ts';
import { isThing, valueOf } from './thing.ts';
import type { Thing } from './thing.ts';

/** More values in one answer than a question can mean; reading them would hold up everybody else. */
export class TooMuch extends Error {}

const MOST_VALUES = 20_000;
const MOST_FAULTS = 100;

type Fields = Readonly<Thing>;
/** What an object is read off: what the partner gave by the names of the answer, and before it what the hub sent by the names of fields. */
interface Source { readonly given: Fields; readonly ours: Fields | null }
interface Step { readonly key: string | number; readonly before: Step | null }
/** `beside`: of a value that is ours, what the partner gave in the same place; it may go on from a key that is an object. */
interface Place { readonly field: SelectedField; readonly at: Step; readonly isOurs: boolean; readonly beside?: unknown }


/**
 * Reads one answer by what was asked and what the partner's schema promises, as GraphQL itself completes values: whatever
 * is not asked for is not looked at, what has another type is a gap, and a gap that may not be goes up to where one may.
 */
export class Projection {
  readonly faults: Path[] = [];
  readonly #partner: PartnerSchema;
  readonly #selected: SelectedFields;
  readonly #variables: AskedQuestion['variables'];
  #values = 0;

  constructor(partner: PartnerSchema, selected: SelectedFields, variables: AskedQuestion['variables']) {
    this.#partner = partner;
    this.#selected = selected;
    this.#variables = variables;
  }

  /** The data of the answer, or null where there can be none. */
  root(given: unknown): Record<string, unknown> | null {
    const type = this.#partner.schema.getRootType(this.#selected.operation.operation);
    if (!isThing(given) || type == null) {
      this.#fault(null);
      return null;
    }
    const data = this.#object(type, this.#selected.ofRoot(type), { source: { given, ours: null }, at: null });
    return data === WRONG ? null : data;
  }

  #object(type: GraphQLObjectType, fields: readonly SelectedField[], { source, at }: { source: Source; at: Step | null }): Record<string, unknown> | typeof WRONG {
    // No names are inherited: an answer may be called `__proto__`.
    const read = Object.create(null) as Record<string, unknown>;
    for (const field of fields) {
      const value = this.#field(type, field, { fields, source, at: { key: field.key, before: at } });
      if (value === WRONG) return WRONG;
      read[field.key] = value;
    }
    return read;
  }

  #field(type: GraphQLObjectType, field: SelectedField, { fields, source, at }: { fields: readonly SelectedField[]; source: Source; at: Step }): unknown {
    if (field.name === '__typename') return type.name;
    const promised = type.getFields()[field.name];
    if (promised === undefined) return this.#gap(at);
    if (field.name === '_entities' && type === this.#partner.schema.getQueryType()) return this.#entities(field, valueOf(source.given, field.key), at);
    const isOurs = source.ours !== null && Object.hasOwn(source.ours, field.name);
    const mayGive = isOurs || this.#partner.isTheirs(type, field.name);
    const given = mayGive ? valueOf(source.given, this.#saidAs(type, fields, field)) : undefined;
    const value = isOurs ? source.ours[field.name] : given;
    if (value === undefined) return isNonNullType(promised.type) ? this.#wrong(at) : this.#gap(at);
    return this.#complete(promised.type, value, { field, at, isOurs, beside: given });
  }

  // One thing has one key, by however many names it is asked for: what is held against a rule under one of them is what goes on under all.
  #saidAs(type: GraphQLObjectType, fields: readonly SelectedField[], { key, name }: SelectedField): string {
    return this.#partner.isKey(type, name) && isLeafType(getNullableType(type.getFields()[name]!.type)) ? fields.find((one) => one.name === name)!.key : key;
  }

  /** One for each that was asked for, in that order; each of the type and with the keys it was asked for by. */
  #entities(field: SelectedField, given: unknown, at: Step): unknown {
    const asked = argumentOf(field, 'representations', this.#variables);
    if (!Array.isArray(asked)) return this.#wrong(at);
    if (!Array.isArray(given)) this.#fault(at);
    const list: readonly unknown[] = Array.isArray(given) ? given : asked.map(() => null);
    return (asked as unknown[]).map((ours, index) => {
      const place = { key: index, before: at };
      if (index >= list.length) return this.#gap(place);
      return list[index] === null ? null : this.#entity(field, { ours, given: list[index] }, place);
    });
  }

  #entity(field: SelectedField, { ours, given }: { ours: unknown; given: unknown }, at: Step): unknown {
    this.#count(1);
    const type = isThing(ours) ? this.#partner.schema.getType(String(ours['__typename'])) : undefined;
    if (!isThing(ours) || !isObjectType(type) || !isThing(given)) return this.#gap(at);
    const told = valueOf(given, '__typename');
    if (told !== undefined && told !== type.name) return this.#gap(at);
    const fields = this.#selected.below(field, type);
    // Of another thing, whatever it says of it: it would be taken for what was asked about.
    if (fields.some(({ name, key }) => Object.hasOwn(ours, name) && Object.hasOwn(given, key) && !this.#isSame(type.getFields()[name]?.type, ours[name], given[key]))) return this.#gap(at);
    const entity = this.#object(type, fields, { source: { given, ours }, at });
    return entity === WRONG ? null : entity;
  }

  // Keys that are objects are ours as a whole: what a partner says of them is not looked at.
  #isSame(type: GraphQLOutputType | undefined, ours: unknown, given: unknown): boolean {
    const leaf = type === undefined ? undefined : getNullableType(type);
    return !isLeafType(leaf) || leafValue(leaf, given, () => {}) === leafValue(leaf, ours, () => {});
  }

  #complete(type: GraphQLOutputType, value: unknown, place: Place): unknown {
    if (isNonNullType(type)) return value === null ? this.#wrong(place.at) : this.#value(type.ofType, value, place);
    if (value === null) return null;
    const read = this.#value(type, value, place);
    return read === WRONG ? null : read;
  }

  #value(type: GraphQLNullableType, value: unknown, place: Place): unknown {
    this.#count(1);
    if (isListType(type)) return this.#list(type.ofType as GraphQLOutputType, value, place);
    if (isLeafType(type)) {
      const read = leafValue(type, value, (values) => this.#count(values));
      return read === WRONG ? this.#wrong(place.at) : read;
    }
    const actual = isObjectType(type) ? type : isAbstractType(type) ? this.#actual(type, value) : undefined;
    if (actual === undefined || !isThing(value)) return this.#wrong(place.at);
    const source = place.isOurs ? { given: isThing(place.beside) ? place.beside : {}, ours: value } : { given: value, ours: null };
    return this.#object(actual, this.#selected.below(place.field, actual), { source, at: place.at });
  }

  #list(type: GraphQLOutputType, value: unknown, { field, at, isOurs }: Place): unknown {
    if (!Array.isArray(value)) return this.#wrong(at);
    this.#count(value.length);
    const items: unknown[] = [];
    for (const [index, item] of (value as unknown[]).entries()) {
      const read = this.#complete(type, item, { field, at: { key: index, before: at }, isOurs });
      if (read === WRONG) return WRONG;
      items.push(read);
    }
    return items;
  }

  #actual(type: GraphQLAbstractType, value: unknown): GraphQLObjectType | undefined {
    // Nothing is made text of what a partner gave: an object may say itself how.
    const name = isThing(value) ? valueOf(value, '__typename') : undefined;
    const actual = typeof name === 'string' ? this.#partner.schema.getType(name) : undefined;
    return isObjectType(actual) && this.#partner.schema.isSubType(type, actual) ? actual : undefined;
  }

  #count(values: number): void {
    this.#values += values;
    if (this.#values > MOST_VALUES) throw new TooMuch();
  }

  #wrong(at: Step): typeof WRONG {
    this.#fault(at);
    return WRONG;
  }

  #gap(at: Step): null {
    this.#fault(at);
    return null;
  }

  #fault(at: Step | null): void {
    if (this.faults.length >= MOST_FAULTS) return;
    const path: (string | number)[] = [];
    for (let step = at; step !== null; step = step.before) path.push(step.key);
    this.faults.push(path.reverse());
  }
}
