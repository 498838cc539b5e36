import { memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import type { PersonRow } from '../directory.rows.ts';
import type { DirectoryParts } from '../directory.parts.ts';
import { lastOperator } from './refusals.ts';
import type { LastOperator } from './refusals.ts';
import { demand, hold, oneAtATime, operatorsWithout, personFor, writeInForce } from './standing.ts';

/**
 * A person uses the hub no longer: none of their credentials works, on this hub at once, within a second on any. By those who look after
 * them and are not below them; refused where it would take the last active operator. Again: nothing changes.
 */
export async function suspendPerson(
  parts: DirectoryParts, viewer: Viewer, id: string,
): Promise<({ __typename: 'Person' } & PersonRow) | LastOperator> {
  const member = memberOf(viewer);
  const person = await personFor(parts, member, { act: 'suspend', id });
  const refused = await writeInForce(parts, member, async (em) => {
    await oneAtATime(em);
    const held = await hold(em, person);
    demand(parts, member, { act: 'suspend', of: { ...person, roles: held.roles } });
    if (held.status === 'SUSPENDED') return null;
    if (held.roles.includes('OPERATOR') && await operatorsWithout(em, person.id) === 0) return lastOperator();
    held.status = 'SUSPENDED';
    held.suspendedAt = parts.clock.now();
    return null;
  });
  return refused ?? { __typename: 'Person', ...person, status: 'SUSPENDED' };
}
