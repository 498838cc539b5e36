import { isObjectType } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { JoinedPartner, Supergraph } from '../graph.ts';
import type { PartnerAsking } from '../asking/partner-asking.ts';
import type { Core, Current } from './core.ts';
import type { Fetch, Opened, Subgraphs } from './engine.ts';
import { missing, ofPartner } from './faults.ts';
import { References } from './references.ts';

/** What the subgraphs of one supergraph are asked by. */
export interface SubgraphParts { readonly core: Core; readonly asking: PartnerAsking; readonly current: Current }

const HUB = 'hub';

/** Asks the hub's own part here, and partners through `asking`; from a partner's answer goes on only what the asker may read. */
export function subgraphsOf({ partners }: Supergraph, supergraph: GraphQLSchema, { core, asking, current }: SubgraphParts): Subgraphs {
  const entities = entitiesOf(supergraph);
  const joined = new Map(partners.map((partner) => [partner.name, { partner, references: new References(partner.sdl, entities, core) }]));
  const partnerOf = (name: string): { partner: JoinedPartner; references: References } => {
    const found = joined.get(name);
    if (found === undefined) throw new Error(`The supergraph has no partner ${name}.`);
    return found;
  };
  const told = async (name: string, fetch: Fetch, result: ExecutionResult): Promise<ExecutionResult> => {
    if (result.data == null) return missing(fetch, result.errors);
    const { references } = partnerOf(name);
    return { data: await references.seen(fetch.document, result.data, fetch.context), ...(result.errors === undefined ? {} : { errors: result.errors.map(ofPartner) }) };
  };
  const question = (references: References, { document, variables, operationName }: Fetch) => ({ document: references.asked(document), operationName, variables: { ...variables } });
  return {
    ask: async (name, fetch) => {
      if (name === HUB) return core.ask(fetch.document, fetch);
      const { partner, references } = partnerOf(name);
      const { viewer, requestId } = fetch.context;
      return told(name, fetch, await asking.ask(partner, question(references, fetch), { viewer, requestId }));
    },
    open: async (name, fetch): Promise<Opened> => {
      if (name === HUB) return core.open(fetch.document, fetch);
      const { partner, references } = partnerOf(name);
      const left = new AbortController();
      const { viewer, requestId } = fetch.context;
      return renewing(asking.listen(partner, question(references, fetch), { viewer, requestId, signal: left.signal }), { context: fetch.context, current, left });
    },
    event: async (name, fetch, event) => (name === HUB ? core.ask(fetch.document, { ...fetch, root: event }) : told(name, fetch, event as ExecutionResult)),
  };
}

/** The hub's types that partners may refer to: those with a key at the hub. */
function entitiesOf(supergraph: GraphQLSchema): string[] {
  return Object.values(supergraph.getTypeMap()).filter((type) => isObjectType(type) && type.astNode?.directives?.some(({ name, arguments: given = [] }) => {
    const text = (of: string): string | undefined => given.flatMap(({ name: { value: is }, value }) => (is === of && 'value' in value ? [String(value.value)] : []))[0];
    return name.value === 'join__type' && text('graph') === HUB.toUpperCase() && text('key') !== undefined;
  }) === true).map(({ name }) => name);
}

interface Listening { readonly context: Fetch['context']; readonly current: Current; readonly left: AbortController }

/**
 * A partner's events, each for the viewer of that moment. Where the credential has ended there is nothing more, and no end
 * either: the door that the stream goes out by is about to say so.
 */
function renewing(events: AsyncIterable<ExecutionResult>, { context, current, left }: Listening): AsyncIterableIterator<ExecutionResult> {
  const source = events[Symbol.asyncIterator]();
  const done = { done: true, value: undefined } as const;
  return {
    [Symbol.asyncIterator]() { return this; },
    next: async () => {
      const next = await source.next();
      if (next.done === true) return done;
      const viewer = await current(context.viewer);
      if (viewer === null) return new Promise((resolve) => { left.signal.addEventListener('abort', () => resolve(done)); });
      context.renew(viewer);
      return next;
    },
    return: async () => {
      left.abort();
      void source.return?.().catch(() => {});
      return done;
    },
  };
}
