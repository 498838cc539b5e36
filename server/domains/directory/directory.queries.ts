import { sql } from 'kysely';
import { sessionOf, toSql } from '../../access/index.ts';
import type { Viewer } from '../../access/index.ts';
import { compiled } from '../../database/index.ts';
import type { PageOf } from '../../kernel/index.ts';
import { KEY, PERSON, PERSON_PLACES, db } from './directory.rows.ts';
import type { KeyRow, PersonRow } from './directory.rows.ts';
import type { RowPage } from './page.ts';
import type { DirectoryParts } from './directory.parts.ts';

// Latin with its marks and Cyrillic each in their own order, the same on both databases whatever they were made with.
const NAME = sql`p.name collate "und-x-icu"`;

const readable = (parts: DirectoryParts, viewer: Viewer) => toSql(parts.abilities.condition(viewer, 'read', 'Person'), PERSON_PLACES);

const people = (parts: DirectoryParts, viewer: Viewer) => db
  .selectFrom('person as p').innerJoin('organisation as o', 'o.id', 'p.organisation_id').where(readable(parts, viewer));

const keys = (parts: DirectoryParts, viewer: Viewer) => db
  .selectFrom('api_key as k').innerJoin('person as p', 'p.id', 'k.person_id').innerJoin('organisation as o', 'o.id', 'p.organisation_id')
  .where(readable(parts, viewer));

/** The people of these row ids whom the viewer may read, in no order. */
export async function readPeople(parts: DirectoryParts, viewer: Viewer, ids: readonly string[]): Promise<PersonRow[]> {
  const query = people(parts, viewer).where('p.id', '=', (same) => same.fn.any(same.val(ids as string[]))).select(PERSON);
  return (await parts.database.read(sessionOf(viewer), compiled<PersonRow>(query)))[0];
}

/** The person of that row id; null where there is none whom the viewer may read. */
export async function readPerson(parts: DirectoryParts, viewer: Viewer, id: string): Promise<PersonRow | null> {
  return (await readPeople(parts, viewer, [id]))[0] ?? null;
}

/** A page, by name, of the people whom the viewer looks after, else only the viewer; of one organisation where that is asked. */
export async function pageOfPeople(parts: DirectoryParts, viewer: Viewer, ask: RowPage & { organisation?: string }): Promise<PageOf<PersonRow>> {
  let query = people(parts, viewer).select(PERSON);
  if (ask.organisation !== undefined) query = query.where('p.organisation_id', '=', ask.organisation);
  if (ask.after !== null) {
    query = query.where(sql<boolean>`(${NAME}, p.id) > (select ${NAME}, p.id from person as p where p.id = ${ask.after})`);
  }
  query = query.orderBy(NAME).orderBy('p.id').limit(ask.size + 1);
  const [rows] = await parts.database.read(sessionOf(viewer), compiled<PersonRow>(query));
  return { rows: rows.slice(0, ask.size), hasNextPage: rows.length > ask.size, hasPreviousPage: ask.after !== null };
}

/** The keys that work or ran out, not the revoked ones, of these people, newest first. */
export async function readKeysOf(parts: DirectoryParts, viewer: Viewer, personIds: readonly string[]): Promise<KeyRow[]> {
  const query = keys(parts, viewer).where('p.id', '=', (same) => same.fn.any(same.val(personIds as string[])))
    .where('k.revoked_at', 'is', null).select(KEY).orderBy('k.created_at', 'desc').orderBy('k.id');
  return (await parts.database.read(sessionOf(viewer), compiled<KeyRow>(query)))[0];
}

/** The key of that row id, revoked or not; null where there is none that the viewer may read. */
export async function readKey(parts: DirectoryParts, viewer: Viewer, id: string): Promise<KeyRow | null> {
  const query = keys(parts, viewer).where('k.id', '=', id).select(KEY);
  return (await parts.database.read(sessionOf(viewer), compiled<KeyRow>(query)))[0][0] ?? null;
}
