import DataLoader from 'dataloader';
import type { ApiKeyResolvers, PersonResolvers, QueryResolvers, ViewerResolvers } from '../../generated/schema.ts';
import type { RequestContext } from '../../access/index.ts';
import { globalId, rowId } from '../../kernel/index.ts';
import type { PageOf } from '../../kernel/index.ts';
import type { DirectoryParts } from './directory.parts.ts';
import { pageOfPeople, readKey, readKeysOf, readPeople } from './directory.queries.ts';
import type { KeyRow, PersonRow } from './directory.rows.ts';
import { checkRowPage } from './page.ts';

const PEOPLE = {};
const KEYS = {};

// The viewer is asked for at each batch: a context outlives what its viewer was at first.
const peopleOf = (parts: DirectoryParts, context: RequestContext) => context.once(PEOPLE, () => new DataLoader<string, PersonRow | null>(async (ids) => {
  const found = new Map((await readPeople(parts, context.viewer, ids)).map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}, { cache: false }));

const keysOf = (parts: DirectoryParts, context: RequestContext) => context.once(KEYS, () => new DataLoader<string, KeyRow[]>(async (ids) => {
  const found = Map.groupBy(await readKeysOf(parts, context.viewer, ids), (key) => key.personId);
  return ids.map((id) => found.get(id) ?? []);
}, { cache: false }));

/** The person of a global id; null where there is none whom the viewer may read. */
export async function personNode(parts: DirectoryParts, context: RequestContext, id: string): Promise<({ __typename: 'Person' } & PersonRow) | null> {
  const uuid = rowId('person', id);
  const row = uuid === null ? null : await peopleOf(parts, context).load(uuid);
  return row && { __typename: 'Person', ...row };
}

/** The key of a global id; null where there is none that the viewer may read. */
export async function keyNode(parts: DirectoryParts, context: RequestContext, id: string): Promise<({ __typename: 'ApiKey' } & KeyRow) | null> {
  const uuid = rowId('key', id);
  const row = uuid === null ? null : await readKey(parts, context.viewer, uuid);
  return row && { __typename: 'ApiKey', ...row };
}

async function people(parts: DirectoryParts, context: RequestContext, asked: { first?: number | null; after?: string | null; organisation?: string | null }): Promise<PageOf<PersonRow>> {
  const page = checkRowPage(asked, { purpose: 'person' }, parts.seal);
  // Of an id that is no organisation's there is nobody, as of one where nobody may be read.
  const organisation = asked.organisation == null ? undefined : rowId('organisation', asked.organisation);
  if (organisation === null) return { rows: [], hasNextPage: false, hasPreviousPage: false };
  return pageOfPeople(parts, context.viewer, { ...page, organisation });
}

export const personQueries = (parts: DirectoryParts) => ({
  viewer: (_root, _none, { viewer }) => viewer.kind === 'nobody' ? null : viewer,
  people: (_root, asked, context) => people(parts, context, asked),
}) satisfies QueryResolvers;

export const viewerType = (parts: DirectoryParts) => ({
  id: ({ person }) => globalId('person', person),
  organisation: async ({ organisation }) => (await parts.directory.find(organisation))!,
}) satisfies ViewerResolvers;

export const personType = (parts: DirectoryParts) => ({
  id: ({ id }) => globalId('person', id),
  organisation: async ({ organisationId }) => (await parts.directory.find(organisationId))!,
  keys: ({ id }, _none, context) => keysOf(parts, context).load(id),
}) satisfies PersonResolvers;

export const keyType = (parts: DirectoryParts) => ({
  id: ({ id }) => globalId('key', id),
  person: async ({ personId }, _none, context) => (await peopleOf(parts, context).load(personId))!,
}) satisfies ApiKeyResolvers;
