import { memberOf } from '../../../access/index.ts';
import type { Role, Viewer } from '../../../access/index.ts';
import type { PersonRow } from '../directory.rows.ts';
import type { DirectoryParts } from '../directory.parts.ts';
import { lastOperator } from './refusals.ts';
import type { LastOperator } from './refusals.ts';
import { demand, hold, oneAtATime, operatorsWithout, personFor, writeInForce } from './standing.ts';
import { checkList } from './written.ts';

/**
 * A person's roles become exactly these. By those who look after them, from no standing above their own and to none;
 * refused where it would take the last active operator. Their credentials follow, on this hub at once, within a second on any.
 */
export async function changeRoles(
  parts: DirectoryParts, viewer: Viewer, input: { id: string; roles: readonly Role[] },
): Promise<({ __typename: 'Person' } & PersonRow) | LastOperator> {
  checkList('roles', input.roles);
  const member = memberOf(viewer);
  const person = await personFor(parts, member, { act: 'changeRoles', id: input.id });
  const roles = [...input.roles];
  demand(parts, member, { act: 'changeRoles', of: { ...person, roles } });
  const refused = await writeInForce(parts, member, async (em) => {
    await oneAtATime(em);
    const held = await hold(em, person);
    demand(parts, member, { act: 'changeRoles', of: { ...person, roles: held.roles } });
    const ends = held.roles.includes('OPERATOR') && !roles.includes('OPERATOR');
    if (ends && await operatorsWithout(em, person.id) === 0) return lastOperator();
    held.roles = roles;
    return null;
  });
  return refused ?? { __typename: 'Person', ...person, roles };
}
