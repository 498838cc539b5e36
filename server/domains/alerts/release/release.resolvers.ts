import type { RequestContext, Viewer } from '../../../access/index.ts';
import type { ReleaseRequestConnectionResolvers, ReleaseRequestResolvers, Resolvers, SealedInputResolvers } from '../../../generated/schema.ts';
import type { Audience, PageAsked, PageOf } from '../../../kernel/index.ts';
import { checkPage, forbidden, globalId, rowId } from '../../../kernel/index.ts';
import { audienceFrom, countryOf, regionOf } from '../../directory/index.ts';
import type { ContentAsked } from '../acts/check-input.ts';
import { alertNode } from '../alert.resolvers.ts';
import type { AlertRow } from '../alert.rows.ts';
import { decideRelease } from './decide-release.ts';
import { RELEASE_SCOPES } from './release.policy.ts';
import type { Openness, ReleaseRow } from './release.queries.ts';
import { requestRelease } from './request-release.ts';
import type { ReleaseParts } from './request-release.ts';
import { opened } from './sealed-act.ts';
import type { SealedAct } from './sealed-act.ts';

/** A page of requests and which it was asked for, so that counting waits until it is asked for. */
export interface ReleasePage extends PageOf<ReleaseRow> { open: Openness }
/** A request in a list. */
export interface ReleaseEdge { node: ReleaseRow }
/** What was sealed, opened for somebody who may read it; `organisationId` is the author's. */
export interface OpenedAct extends SealedAct { organisationId: string }

const LIST = { purpose: 'release', usual: 20, most: 100 } as const;

// An empty list would look like "there are none".
function checkReading(viewer: Viewer): void {
  if (viewer.kind === 'nobody' || RELEASE_SCOPES.every((scope) => viewer.scopes.includes(scope) && !viewer.setup)) return;
  throw forbidden('This key lacks a scope of ALERTS_READ and ALERTS_PUBLISH: ask your steward for one that has both.');
}

async function listed(parts: ReleaseParts, viewer: Viewer, { open, ...asked }: PageAsked & { open?: boolean | null }): Promise<ReleasePage> {
  const page = checkPage(asked, LIST, parts.seal);
  checkReading(viewer);
  const { rows, hasNextPage, hasPreviousPage } = await parts.releases.page(viewer, page, open ?? null);
  return { rows, hasNextPage, hasPreviousPage, open: open ?? null };
}

/** The request of a global id for whoever asks by `node`; null where there is none that they may read. */
export async function releaseNode(parts: ReleaseParts, context: RequestContext, id: string): Promise<(ReleaseRow & { __typename: 'ReleaseRequest' }) | null> {
  const row = await parts.releases.find(context.viewer, rowId('release', id));
  return row === null ? null : { __typename: 'ReleaseRequest', ...row };
}

const requestFields = (parts: ReleaseParts): ReleaseRequestResolvers => ({
  id: ({ id }) => globalId('release', id),
  author: ({ authorName }) => authorName,
  isOwn: ({ authorId }, _args, { viewer }) => viewer.kind === 'member' && viewer.person === authorId,
  alert: ({ alertId }, _args, context) => alertId === null ? null : alertNode(parts, context, { id: globalId('alert', alertId) }),
  waitsUntil: ({ expiresAt }) => expiresAt,
  decidedBy: ({ decidedByName }) => decidedByName,
  sealed(row) {
    const act = opened(parts.seal, row);
    return act && { ...act, organisationId: row.organisationId };
  },
});

const given = <Key extends keyof ContentAsked>(key: Key) => ({ asked }: OpenedAct): NonNullable<ContentAsked[Key]> | null => (asked.input as ContentAsked)[key] ?? null;

// As an alert of the author's organisation has it, so that the same rule says who is told the lists.
function audienceOf({ asked, organisationId }: OpenedAct): AlertRow | null {
  const audience = (asked.input as ContentAsked).audience;
  const kept: Audience | null = audience == null ? null : audienceFrom(audience);
  return kept === null ? null : { ...kept, publisherId: organisationId } as AlertRow;
}

const sealedFields: SealedInputResolvers = {
  title: ({ texts }) => texts.title!,
  summary: ({ texts }) => texts.summary!,
  language: given('language'), kind: given('kind'), severity: given('severity'), urgency: given('urgency'), certainty: given('certainty'),
  country: ({ asked }) => { const { country } = asked.input as ContentAsked; return country == null ? null : countryOf(country); },
  region: ({ asked }) => { const { region } = asked.input as ContentAsked; return region == null ? null : regionOf(region)!; },
  forms: (act) => { const forms = given('forms')(act); return forms === null ? null : [...forms]; },
  ageBand: given('ageBand'), sex: given('sex'), audience: audienceOf, expiresAt: given('expiresAt'), shieldSource: given('shieldSource'),
  fromOneCase: ({ asked }) => asked.act === 'PUBLISH' ? asked.input.fromOneCase ?? false : null,
};

const connection = (parts: ReleaseParts): ReleaseRequestConnectionResolvers => {
  const cursorOf = (row: ReleaseRow | undefined): string | null => row === undefined ? null : parts.seal.close('release', row.number);
  return {
    edges: ({ rows }) => rows.map((node) => ({ node })),
    pageInfo: ({ rows, hasNextPage, hasPreviousPage }) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(rows[0]), endCursor: cursorOf(rows.at(-1)) }),
    totalCount: ({ open }, _args, { viewer }) => parts.releases.count(viewer, open),
  };
};

/** Everything of releases that GraphQL asks. */
export const releaseResolvers = (parts: ReleaseParts): Resolvers => ({
  Query: { releaseRequests: (_root, asked, { viewer }) => listed(parts, viewer, asked) },
  Mutation: {
    requestRelease: (_root, asked, { viewer }) => requestRelease(parts, viewer, asked),
    decideRelease: (_root, asked, { viewer }) => decideRelease(parts, viewer, asked),
  },
  ReleaseRequest: requestFields(parts),
  ReleaseRequestConnection: connection(parts),
  ReleaseRequestEdge: { cursor: ({ node }) => parts.seal.close('release', node.number) },
  SealedInput: sealedFields,
});
