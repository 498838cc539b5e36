import DataLoader from 'dataloader';
import type { RequestContext, Viewer } from '../../access/index.ts';
import type { PartnerSubgraphConnectionResolvers, PartnerSubgraphResolvers, PartnerSubmissionResolvers, Resolvers } from '../../generated/schema.ts';
import type { PageAsked, PageOf } from '../../kernel/index.ts';
import { checkPage, forbidden, globalId } from '../../kernel/index.ts';
import { differenceOf } from '../composing/difference.ts';
import { readSubgraph } from '../composing/read-subgraph.ts';
import type { AdmissionParts } from './admission.parts.ts';
import type { AdmissionReader, PartnerRow, SubmissionRow, VersionRow } from './admission.queries.ts';
import type { PartnerState } from './admission.words.ts';
import { approvePartnerSubgraph } from './acts/approve-partner-subgraph.ts';
import { subgraphName } from './joined.queries.ts';
import { healthOf } from './partner-health.ts';
import { retirePartnerSubgraph } from './acts/retire-partner-subgraph.ts';
import { rollBackSupergraph } from './acts/roll-back-supergraph.ts';
import { submitPartnerSubgraph } from './acts/submit-partner-subgraph.ts';
import { suspendPartnerSubgraph } from './acts/suspend-partner-subgraph.ts';

/** A page of partners' subgraphs and which it was asked for, so that counting waits until it is asked for. */
export interface PartnerPage extends PageOf<PartnerRow> { state: PartnerState | null }
/** A partner's subgraph in a list. */
export interface PartnerEdge { node: PartnerRow }
/** A version of the graph in a list. */
export interface VersionEdge { node: VersionRow }

/** What answers questions about partners' subgraphs. */
export interface Answering { readonly parts: AdmissionParts; readonly reader: AdmissionReader }

const LIST = { purpose: 'partner', usual: 20, most: 100 } as const;
const VERSIONS = { purpose: 'supergraph', usual: 20, most: 100 } as const;
const [SUBMISSIONS, SDLS] = [{}, {}];

// The viewer is asked for at each batch: a context outlives what its viewer was at first.
const submissionsOf = ({ reader }: Answering, context: RequestContext) => context.once(SUBMISSIONS, () => new DataLoader<string, SubmissionRow[]>(async (ids) => {
  const found = Map.groupBy(await reader.submissions(context.viewer, ids), ({ partnerId }) => partnerId);
  return ids.map((id) => found.get(id) ?? []);
}, { cache: false }));
const sdlsOf = ({ reader }: Answering, context: RequestContext) => context.once(SDLS, () => new DataLoader<string, string | null>(async (ids) => {
  const found = await reader.sdls(context.viewer, ids);
  return ids.map((id) => found.get(id) ?? null);
}));

async function listed({ parts, reader }: Answering, viewer: Viewer, { state, ...asked }: PageAsked & { state?: PartnerState | null }): Promise<PartnerPage> {
  const page = checkPage(asked, LIST, parts.seal);
  return { ...await reader.page(viewer, page, state ?? null), state: state ?? null };
}

async function versions({ parts, reader }: Answering, viewer: Viewer, asked: PageAsked): Promise<PageOf<VersionRow>> {
  const page = checkPage(asked, VERSIONS, parts.seal);
  if (!reader.mayRollBack(viewer)) throw forbidden('Operators read the versions of the graph, with a key of the scope DIRECTORY_ADMINISTER.');
  return reader.versions(viewer, page);
}

const partnerFields = (answering: Answering): PartnerSubgraphResolvers => {
  const { parts, reader } = answering;
  return {
    id: ({ id }) => globalId('partner', id),
    graphName: ({ prefix }) => subgraphName(prefix),
    organisation: ({ organisationId }) => parts.organisations.get(organisationId) as never,
    approved: async ({ id, submissionId }, _args, context) => (await submissionsOf(answering, context).load(id)).find((row) => row.id === submissionId) ?? null,
    waiting: async ({ id }, _args, context) => (await submissionsOf(answering, context).load(id)).find(({ approvedAt }) => approvedAt === null) ?? null,
    submissions: (row, _args, context) => reader.may(context.viewer, 'keep', row) ? submissionsOf(answering, context).load(row.id) : null,
    health: (row, _args, { viewer }) => reader.may(viewer, 'keep', row) ? healthOf(parts, row.id) : null,
  };
};

async function changes(answering: Answering, row: SubmissionRow, context: RequestContext) {
  if (row.approvedAt !== null) return null;
  const [next, before] = await sdlsOf(answering, context).loadMany(row.approvedId === null ? [row.id] : [row.id, row.approvedId]);
  const [is, was] = [next, before].map((sdl) => typeof sdl === 'string' ? readSubgraph(sdl) : null);
  if (is == null || 'code' in is) return null;
  return differenceOf(was == null || 'code' in was ? null : was.document, is.document, answering.parts.core);
}

const submissionFields = (answering: Answering): PartnerSubmissionResolvers => ({
  sdl: async ({ id }, _args, context) => (await sdlsOf(answering, context).load(id))!,
  submittedBy: ({ submittedByName }) => submittedByName,
  approvedBy: ({ approvedByName }) => approvedByName,
  difference: (row, _args, context) => changes(answering, row, context) as never,
  cost: (row) => row,
});

const connection = ({ parts, reader }: Answering): PartnerSubgraphConnectionResolvers => {
  const cursorOf = (row: PartnerRow | undefined): string | null => row === undefined ? null : parts.seal.close('partner', row.number);
  return {
    edges: ({ rows }) => rows.map((node) => ({ node })),
    pageInfo: ({ rows, hasNextPage, hasPreviousPage }) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(rows[0]), endCursor: cursorOf(rows.at(-1)) }),
    totalCount: ({ state }, _args, { viewer }) => reader.count(viewer, state),
  };
};

const versionTypes = ({ parts, reader }: Answering): Resolvers => {
  const cursorOf = (row: VersionRow | undefined): string | null => row === undefined ? null : parts.seal.close('supergraph', row.number);
  return {
    SupergraphVersion: {
      madeBy: ({ madeByName }) => madeByName,
      partners: async ({ submissions }, _args, { viewer }) => (await reader.partsOf(viewer, submissions)).map((partner) => ({ partner, submission: partner.submission })),
    },
    SupergraphVersionConnection: {
      edges: ({ rows }) => rows.map((node) => ({ node })),
      pageInfo: ({ rows, hasNextPage, hasPreviousPage }) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(rows[0]), endCursor: cursorOf(rows.at(-1)) }),
    },
    SupergraphVersionEdge: { cursor: ({ node }) => cursorOf(node)! },
  };
};

/** Everything of schema/partners.graphql. */
export const admissionResolvers = (answering: Answering): Resolvers => {
  const { parts, reader } = answering;
  return {
    Query: {
      partnerSubgraphs: (_root, asked, { viewer }) => listed(answering, viewer, asked),
      supergraphVersions: (_root, asked, { viewer }) => versions(answering, viewer, asked),
    },
    Mutation: {
      submitPartnerSubgraph: (_root, { input }, { viewer }) => submitPartnerSubgraph(parts, viewer, { reader, input }) as never,
      approvePartnerSubgraph: (_root, asked, { viewer }) => approvePartnerSubgraph(parts, viewer, { reader, asked }) as never,
      suspendPartnerSubgraph: (_root, { id }, { viewer }) => suspendPartnerSubgraph(parts, viewer, { reader, id }) as never,
      retirePartnerSubgraph: (_root, { id }, { viewer }) => retirePartnerSubgraph(parts, viewer, { reader, id }) as never,
      rollBackSupergraph: (_root, { to }, { viewer }) => rollBackSupergraph(parts, viewer, { reader, to: to ?? null }),
    },
    PartnerSubgraph: partnerFields(answering),
    PartnerSubmission: submissionFields(answering),
    CompositionCost: { bytes: ({ graphBytes }) => graphBytes },
    PartnerSubgraphConnection: connection(answering),
    PartnerSubgraphEdge: { cursor: ({ node }) => parts.seal.close('partner', node.number) },
    ...versionTypes(answering),
  };
};
