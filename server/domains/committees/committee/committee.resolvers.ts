import DataLoader from 'dataloader';
import type { RequestContext, Viewer } from '../../../access/index.ts';
import type { CommitteeResolvers, Resolvers } from '../../../generated/schema.ts';
import { checkPage, forbidden, globalId } from '../../../kernel/index.ts';
import type { GroupAudience, PageOf } from '../../../kernel/index.ts';
import { countryOf, regionOf } from '../../directory/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { CommitteeRow, PartRow } from '../committees.rows.ts';
import { changeCommittee } from './change-committee.ts';
import { checkCommitteeFilter } from './committee.queries.ts';
import type { CommitteeFilter, CommitteeReader } from './committee.queries.ts';
import { createCommittee } from './create-committee.ts';

/** A page of committees and what it was asked with, so that counting waits until it is asked for. */
export interface CommitteePage extends PageOf<CommitteeRow> { filter: CommitteeFilter }

/** A committee in a list. */
export interface CommitteeEdge { node: CommitteeRow }

/** An audience within a committee; `isTold` whether the viewer is told whom it lists. */
export interface CommitteeAudienceRow extends GroupAudience { readonly isTold: boolean }

const LIST = { purpose: 'committee', usual: 20, most: 100 } as const;
const TLP = { PUBLIC: 'CLEAR', NETWORK: 'GREEN', COUNTRIES: 'AMBER', MEMBERS: 'AMBER', ORGANISATIONS: 'AMBER_STRICT', OWN: 'AMBER_STRICT' } as const;

/** Throws for a key that may not read committees at all: an empty list would look like "there are none". */
export function checkReading(viewer: Viewer): void {
  if (viewer.kind === 'nobody' || (viewer.scopes.includes('COMMITTEES_READ') && !viewer.setup)) return;
  throw forbidden('This key lacks the scope COMMITTEES_READ: ask your steward for one that has it.');
}

/** An audience as it is told to the viewer: whom it lists is for chair and secretary of that committee. */
export const audienceTold = (audience: GroupAudience, viewer: Viewer, desk: readonly string[]): CommitteeAudienceRow =>
  ({ ...audience, isTold: viewer.kind === 'member' && desk.includes(viewer.organisation) });

/** The committees of one operation, those that the viewer may read, in one batch. */
export const committeesOf = (reader: CommitteeReader, context: RequestContext): DataLoader<string, CommitteeRow | null> => context.once(committeesOf, () =>
  new DataLoader(async (ids: readonly string[]) => {
    const found = await reader.byIds(context.viewer, ids);
    return ids.map((id) => found.get(id) ?? null);
  }));

const partsOf = (reader: CommitteeReader, context: RequestContext): DataLoader<string, PartRow[] | null> =>
  context.once(partsOf, () => new DataLoader((ids: readonly string[]) => reader.partsOf(context.viewer, ids)));

const cursorOf = (parts: CommitteeParts, row: CommitteeRow | undefined): string | null => row === undefined ? null : parts.seal.close('committee', row.number);

const committeeFields = (parts: CommitteeParts, reader: CommitteeReader): CommitteeResolvers => ({
  id: ({ id }) => globalId('committee', id),
  name: ({ name, names }, { language }) => (language == null ? name : names[language] ?? name),
  country: ({ country }) => countryOf(country),
  region: ({ region }) => (region === null ? null : regionOf(region)!),
  host: async ({ hostId }) => (await parts.directory.find(hostId))!,
  audience: (committee, _args, { viewer }) => audienceTold(committee, viewer, committee.desk),
  members: ({ id }, _args, context) => partsOf(reader, context).load(id),
  async viewerParts({ id }, _args, context) {
    const [held, today] = [await partsOf(reader, context).load(id), parts.clock.now().toISOString().slice(0, 10)];
    const { viewer } = context;
    return (held ?? []).filter((part) => viewer.kind === 'member' && part.organisationId === viewer.organisation && part.since <= today && (part.until === null || today <= part.until)).map(({ part }) => part);
  },
});

/** Everything of committees themselves that GraphQL asks. */
export const committeeResolvers = (parts: CommitteeParts, reader: CommitteeReader): Resolvers => ({
  Query: {
    async committees(_root, { filter, ...asked }, { viewer }) {
      const [page, checked] = [checkPage(asked, LIST, parts.seal), checkCommitteeFilter(filter)];
      checkReading(viewer);
      return { ...await reader.page(viewer, page, checked), filter: checked };
    },
    committee(_root, { slug }, { viewer }) {
      checkReading(viewer);
      return reader.bySlug(viewer, slug);
    },
  },
  Mutation: {
    createCommittee: (_root, { input }, { viewer }) => createCommittee(parts, viewer, { reader, input }),
    changeCommittee: (_root, { id, input }, { viewer }) => changeCommittee(parts, viewer, { reader, id, input }),
  },
  Committee: committeeFields(parts, reader),
  CommitteeMember: { organisation: async ({ organisationId }) => (await parts.directory.find(organisationId))! },
  CommitteeAudience: {
    level: ({ audienceLevel }) => audienceLevel,
    tlp: ({ audienceLevel }) => TLP[audienceLevel],
    countries: ({ audienceCountries, isTold }) => (isTold ? audienceCountries.map(countryOf) : null),
    organisations: ({ audienceOrganisations, isTold }) => (isTold ? audienceOrganisations.flatMap((id) => parts.directory.get(id) ?? []) : null),
  },
  CommitteeConnection: {
    edges: ({ rows }) => rows.map((node) => ({ node })),
    pageInfo: ({ rows, hasNextPage, hasPreviousPage }) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(parts, rows[0]), endCursor: cursorOf(parts, rows.at(-1)) }),
    totalCount: ({ filter }, _args, { viewer }) => reader.count(viewer, filter),
  },
  CommitteeEdge: { cursor: ({ node }) => cursorOf(parts, node)! },
});
