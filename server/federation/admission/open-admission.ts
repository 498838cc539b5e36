import type { Logger } from 'pino';
import type { RequestContext } from '../../access/index.ts';
import type { Tail } from '../../delivery/index.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { rowId } from '../../kernel/index.ts';
import { Composer } from '../composing/composer.ts';
import { readCore } from '../composing/core.ts';
import type { SupergraphSource } from '../graph.ts';
import type { AdmissionParts } from './admission.parts.ts';
import { AdmissionReader } from './admission.queries.ts';
import { admissionResolvers } from './admission.resolvers.ts';
import { composeForThisHub, leaveWithOrganisation } from './keep-graph.ts';
import { Supergraphs } from './supergraphs.ts';

/** What admission is made of; `coreSdl` is the hub's own subgraph, as `/subgraph.graphql` has it. */
export interface AdmissionSettings extends Omit<AdmissionParts, 'core' | 'composer' | 'graphs'> { readonly coreSdl: string; readonly tail: Tail; readonly logger: Pick<Logger, 'warn'> }

/** Partners' subgraphs as the rest of the hub meets them. */
export interface Admission {
  /** The graph that runs now. */
  readonly graphs: SupergraphSource;
  readonly resolvers: Resolvers;
  /** What `node(id)` finds here; null for all else. */
  node(id: string, context: RequestContext): Promise<object | null>;
  /** Reads the running graph and, where it was composed against another schema of the hub, composes it anew; call once the tail has its place. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Takes out whoever belongs to a suspended organisation; a chore. */
  leaveWithOrganisation(): Promise<void>;
}

/** Makes the part of the hub that admits partners' subgraphs. */
export function openAdmission({ coreSdl, tail, logger, ...others }: AdmissionSettings): Admission {
  const composing = { core: readCore(coreSdl), composer: new Composer() };
  const graphs = new Supergraphs({ database: others.database, tail, logger, ...composing });
  const parts: AdmissionParts = { ...others, ...composing, graphs };
  const reader = new AdmissionReader(parts);
  return {
    graphs, resolvers: admissionResolvers({ parts, reader }),
    node: async (id, { viewer }) => {
      const row = await reader.find(viewer, rowId('partner', id));
      return row && { __typename: 'PartnerSubgraph', ...row };
    },
    start: async () => {
      await graphs.start();
      await composeForThisHub(parts);
    },
    stop: async () => {
      await graphs.stop();
      await composing.composer.close();
    },
    leaveWithOrganisation: () => leaveWithOrganisation(parts),
  };
}
