import { sessionOf, memberOf } from '../../../access/index.ts';
import type { Role, Viewer } from '../../../access/index.ts';
import { forbidden, newId } from '../../../kernel/index.ts';
import type { PersonRow } from '../directory.rows.ts';
import { Person } from '../person.entity.ts';
import type { DirectoryParts } from '../directory.parts.ts';
import { alreadyTaken, unlessTaken } from './refusals.ts';
import type { AlreadyTaken } from './refusals.ts';
import { demand, organisationFor } from './standing.ts';
import { checkList, checkName, checkedEmail } from './written.ts';

/** A new person in an organisation. */
export interface AddPersonInput { organisation: string; name: string; email: string; roles: readonly Role[] }

/**
 * A person joins an active organisation, without a key yet. By those who look after its people, with no role above their
 * own standing. The address is kept in lower case and is unused so far in the whole network.
 */
export async function addPerson(
  parts: DirectoryParts, viewer: Viewer, input: AddPersonInput,
): Promise<({ __typename: 'Person' } & PersonRow) | AlreadyTaken> {
  checkName('input.name', input.name);
  const email = checkedEmail('input.email', input.email);
  checkList('input.roles', input.roles);
  const member = memberOf(viewer);
  const { id: organisationId, country, status } = await organisationFor(parts, input.organisation);
  const roles = [...input.roles];
  demand(parts, member, { act: 'add', of: { organisationId, country, roles } });
  if (status === 'SUSPENDED') throw forbidden('The organisation is suspended: nobody joins it.');
  const person = { id: newId(), organisationId, name: input.name, email, roles, status: 'ACTIVE' as const };
  const taken = alreadyTaken('input.email', 'This address belongs to somebody in the network. Give another.');
  const written = await unlessTaken(parts.database.write(sessionOf(member), async (em) => {
    await em.insert(Person, { ...person, addedAt: parts.clock.now(), suspendedAt: null });
  }), taken);
  return written ?? { __typename: 'Person', ...person, country, organisationStatus: status };
}
