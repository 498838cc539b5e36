import { LockMode } from '@mikro-orm/core';
import { meets, memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { forbidden } from '../../../kernel/index.ts';
import type { OrganisationRow } from '../directory.rows.ts';
import { Organisation } from '../organisation.entity.ts';
import type { DirectoryParts } from '../directory.parts.ts';
import { lastOperator } from './refusals.ts';
import type { LastOperator } from './refusals.ts';
import { oneAtATime, operatorsWithout, organisationFor, writeInForce } from './standing.ts';

/**
 * A partner takes part no longer: no credential of its people works, on this hub at once, within a second on any. It stays in the
 * directory with its past. Operators; refused where no active operator would be left. Again: nothing changes.
 */
export async function suspendOrganisation(
  parts: DirectoryParts, viewer: Viewer, id: string,
): Promise<({ __typename: 'Organisation' } & OrganisationRow) | LastOperator> {
  const member = memberOf(viewer);
  const { id: uuid } = await organisationFor(parts, id);
  if (!meets(parts.abilities.condition(member, 'suspend', 'Organisation'), {})) throw forbidden('Operators suspend organisations, with a key of the scope DIRECTORY_ADMINISTER.');
  const refused = await writeInForce(parts, member, async (em) => {
    await oneAtATime(em);
    const organisation = await em.findOneOrFail(Organisation, { id: uuid }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (organisation.status === 'SUSPENDED') return null;
    if (await operatorsWithout(em, uuid) === 0) return lastOperator();
    organisation.status = 'SUSPENDED';
    organisation.suspendedAt = parts.clock.now();
    return null;
  });
  if (refused !== null) return refused;
  await parts.directory.refresh();
  return { __typename: 'Organisation', ...parts.directory.get(uuid)! };
}
