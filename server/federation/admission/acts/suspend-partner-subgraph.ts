import { memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import type { AdmissionParts } from '../admission.parts.ts';
import type { AdmissionReader, PartnerRow } from '../admission.queries.ts';
import { conflict, demandPartnerAct, refusedSubgraph } from './refusals.ts';
import type { PartnerSubgraphConflict, SubgraphRefused } from './refusals.ts';
import { takeOut } from '../take-out.ts';

/**
 * A partner's subgraph leaves the graph until it is approved again: within a second no hub asks it any more. By its stewards
 * and by operators. Refused where it has not joined; again: nothing changes.
 */
export async function suspendPartnerSubgraph(parts: AdmissionParts, viewer: Viewer, { reader, id }: { reader: AdmissionReader; id: string }): Promise<({ __typename: 'PartnerSubgraph' } & PartnerRow) | PartnerSubgraphConflict | SubgraphRefused> {
  const member = memberOf(viewer);
  const partner = await reader.demanded(member, id);
  demandPartnerAct(reader, member, { act: 'suspend', of: partner });
  if (partner.state === 'SUSPENDED') return { __typename: 'PartnerSubgraph', ...partner };
  if (partner.state !== 'JOINED') return conflict('It is no part of the graph: there is nothing to suspend.', partner);
  const endedBy = member.organisation === partner.organisationId && member.roles.includes('STEWARD') ? 'STEWARD' : 'OPERATOR';
  const swapped = await takeOut(parts, member, { partner, out: { to: 'SUSPENDED', endedBy, reason: 'SUSPENDED' } });
  if (swapped.kind === 'refused') return refusedSubgraph(swapped.findings);
  return { __typename: 'PartnerSubgraph', ...(await reader.find(member, partner.id))! };
}
