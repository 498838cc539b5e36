import { isObjectType } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { JoinedPartner, Supergraph, SupergraphSource } from '../graph.ts';
import type { PartnerAsking } from '../asking/partner-asking.ts';
import type { Core, Current } from './core.ts';
import type { Fetch, Opened, Subgraphs } from './engine.ts';
import { missing, ofPartner } from './faults.ts';
import { renewing, untilTakenOut } from './partner-streams.ts';
import { References } from './references.ts';

/** What the subgraphs of one supergraph are asked by. */
export interface SubgraphParts { readonly core: Core; readonly asking: PartnerAsking; readonly current: Current; readonly source: Pick<SupergraphSource, 'isTakenOut' | 'onSwap'> }

const HUB = 'hub';

/** Asks the hub's own part here, and partners through `asking`; from a partner's answer goes on only what the asker may read. */
export function subgraphsOf({ partners }: Supergraph, supergraph: GraphQLSchema, { core, asking, current, source }: SubgraphParts): Subgraphs {
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
      if (fetch.isEvent && source.isTakenOut(partner.id)) return missing(fetch);
      return told(name, fetch, await asking.ask(partner, question(references, fetch), { viewer: fetch.context.viewer }));
    },
    open: async (name, fetch): Promise<Opened> => {
      if (name === HUB) return core.open(fetch.document, fetch);
      const { partner, references } = partnerOf(name);
      const { viewer } = fetch.context;
      const listen = (signal: AbortSignal): AsyncIterable<ExecutionResult> => asking.listen(partner, question(references, fetch), { viewer, signal });
      return renewing(untilTakenOut(listen, partner.id, source), { context: fetch.context, current });
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
