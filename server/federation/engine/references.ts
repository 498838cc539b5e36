import { buildSubgraphSchema } from '@apollo/subgraph';
import { getNamedType, isAbstractType, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, InlineFragmentNode, SelectionNode } from 'graphql';
import type { RequestContext } from '../../access/index.ts';
import type { Core } from './core.ts';

// No response key of an asker's begins like this; see `checkedNames`.
const TYPE = '__hub_type';
const ID = '__hub_id';

/** What a partner's answer says of one of the hub's own entities. */
interface Reference { readonly [TYPE]: string; readonly [ID]: string }

const field = (name: string, alias: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name }, alias: { kind: Kind.NAME, value: alias } });
const within = (type: string, selections: SelectionNode[]): InlineFragmentNode =>
  ({ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } }, selectionSet: { kind: Kind.SELECTION_SET, selections } });

/**
 * A partner may name any of the hub's entities in its answers. Whatever it names is asked for at the hub first, by the
 * asker's own rule: what they may not read is null before anybody else hears of it, and the same as what there never was.
 */
export class References {
  readonly #entities: ReadonlySet<string>;
  readonly #schema: GraphQLSchema;
  readonly #core: Core;
  readonly #seen: DocumentNode;
  readonly #asking = new WeakMap<DocumentNode, DocumentNode>();

  /** `sdl` is the partner's; `entities` are the hub's, each with `id` as its key. */
  constructor(sdl: string, entities: readonly string[], core: Core) {
    this.#schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
    this.#entities = new Set(entities);
    this.#core = core;
    this.#seen = parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ${entities.map((name) => `... on ${name} { id }`).join(' ')} } }`);
  }

  /** The document with the key of every entity of the hub that it may be answered with. */
  asked(document: DocumentNode): DocumentNode {
    let asked = this.#asking.get(document);
    if (asked === undefined) this.#asking.set(document, asked = this.#withKeys(document));
    return asked;
  }

  /** The answer to such a document, in which only stands what the asker may read. */
  async seen<T>(document: DocumentNode, data: T, context: RequestContext): Promise<T> {
    if (this.asked(document) === document) return data;
    const named = new Map<string, { __typename: string; id: string }>();
    look(data, ({ [TYPE]: type, [ID]: id }) => { if (this.#entities.has(type)) named.set(`${type} ${id}`, { __typename: type, id }); });
    if (named.size === 0) return without(data, () => false) as T;
    const representations = [...named.values()];
    const answer = await this.#core.ask(this.#seen, { variables: { representations }, context });
    const entities = (answer.data?.['_entities'] ?? []) as readonly ({ id: string } | null)[];
    const readable = new Set(representations.flatMap(({ __typename, id }, at) => (entities[at]?.id === id ? [`${__typename} ${id}`] : [])));
    return without(data, ({ [TYPE]: type, [ID]: id }) => readable.has(`${type} ${id}`)) as T;
  }

  #withKeys(document: DocumentNode): DocumentNode {
    const info = new TypeInfo(this.#schema);
    return visit(document, visitWithTypeInfo(info, {
      Field: {
        leave: (node) => {
          const type = getNamedType(info.getType());
          // The entities asked for by `_entities` are the hub's own representations.
          if (node.selectionSet === undefined || type == null || type.name === '_Entity') return undefined;
          const possible = isObjectType(type) ? [type] : isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
          const keys = possible.filter(({ name }) => this.#entities.has(name)).map(({ name }) => within(name, [field('__typename', TYPE), field('id', ID)]));
          return keys.length === 0 ? undefined : { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...keys] } };
        },
      },
    }));
  }
}

const isReference = (value: object): value is Reference => ID in value;

function look(value: unknown, at: (reference: Reference) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && isReference(value)) at(value);
  for (const part of Object.values(value)) look(part, at);
}

/** A copy without the keys that were asked for, and without the references that `readable` refuses. */
function without(value: unknown, readable: (reference: Reference) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => without(one, readable));
  if (isReference(value) && !readable(value)) return null;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (key === TYPE || key === ID ? [] : [[key, without(part, readable)]])));
}
