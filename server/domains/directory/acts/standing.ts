import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { meets, sessionOf } from '../../../access/index.ts';
import type { Member } from '../../../access/index.ts';
import { forbidden, notFound, rowId } from '../../../kernel/index.ts';
import { readPerson } from '../directory.queries.ts';
import type { OrganisationRow, PersonRow } from '../directory.rows.ts';
import { Person } from '../person.entity.ts';
import type { DirectoryParts } from '../directory.parts.ts';

/** What is asked of the policy about a person, who need not be there yet. */
export type Standing = Pick<PersonRow, 'organisationId' | 'country' | 'roles'> & { readonly id?: string };

/** FORBIDDEN unless the policy lets the viewer do that to such a person. */
export function demand(parts: DirectoryParts, viewer: Member, asked: { act: string; of: Standing }): void {
  if (meets(parts.abilities.condition(viewer, asked.act, 'Person'), asked.of)) return;
  throw forbidden(viewer.scopes.includes('DIRECTORY_ADMINISTER')
    ? 'Stewards look after the people of their organisation, coordinators those of their country, operators all; nobody acts on, or makes, somebody above themselves.'
    : 'This needs a key with the scope DIRECTORY_ADMINISTER.');
}

/** The person to act on: NOT_FOUND where the viewer can't read them, FORBIDDEN where they may not do that to them. */
export async function personFor(parts: DirectoryParts, viewer: Member, asked: { act: string; id: string }): Promise<PersonRow> {
  const uuid = rowId('person', asked.id);
  const person = uuid === null ? null : await readPerson(parts, viewer, uuid);
  if (person === null) throw notFound('person');
  demand(parts, viewer, { act: asked.act, of: person });
  return person;
}

/** The organisation of that id; NOT_FOUND where there is none. */
export async function organisationFor(parts: DirectoryParts, id: string): Promise<OrganisationRow> {
  const uuid = rowId('organisation', id);
  const organisation = uuid === null ? null : await parts.directory.find(uuid);
  if (organisation === null) throw notFound('organisation');
  return organisation;
}

/** The same person held until the transaction ends, so that what was asked of the policy stays true while it is acted on. */
export async function hold(em: EntityManager, person: PersonRow): Promise<Person> {
  return em.findOneOrFail(Person, { id: person.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Writes what takes something from a credential. It is in force on this hub as soon as it is written. */
export async function writeInForce<T>(parts: DirectoryParts, by: Member, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const written = await parts.database.write(sessionOf(by), work);
  parts.access.forget();
  return written;
}

const OPERATORS = 4_604_902;

/**
 * Lets one transaction at a time, on all hubs, take operators away. Two that each counted the other's would between them
 * leave none. Called before anything is held, so that no two wait for each other.
 */
export async function oneAtATime(em: EntityManager): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(?)', [OPERATORS]);
}

/** How many active operators there would be without that person, or without that organisation. */
export async function operatorsWithout(em: EntityManager, id: string): Promise<number> {
  const [counted] = await em.execute<{ left: number }[]>(
    `select count(*)::int as left from person p join organisation o on o.id = p.organisation_id
      where 'OPERATOR' = any (p.roles) and p.status = 'ACTIVE' and o.status = 'ACTIVE' and p.id <> ?::uuid and o.id <> ?::uuid`, [id, id]);
  return counted!.left;
}
