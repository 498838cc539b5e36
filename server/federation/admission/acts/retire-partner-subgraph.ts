import { memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import type { AdmissionParts } from '../admission.parts.ts';
import type { AdmissionReader, PartnerRow } from '../admission.queries.ts';
import { PartnerSubmission } from '../partner.entity.ts';
import { demandPartnerAct, refusedSubgraph } from './refusals.ts';
import type { SubgraphRefused } from './refusals.ts';
import { takeOut } from '../take-out.ts';

/**
 * A partner's subgraph leaves the graph, and what waits of it is deleted; what was approved is kept with the versions of the
 * graph, and the prefix stays the organisation's. By its stewards and by operators. Again: nothing changes.
 */
export async function retirePartnerSubgraph(parts: AdmissionParts, viewer: Viewer, { reader, id }: { reader: AdmissionReader; id: string }): Promise<({ __typename: 'PartnerSubgraph' } & PartnerRow) | SubgraphRefused> {
  const member = memberOf(viewer);
  const partner = await reader.demanded(member, id);
  demandPartnerAct(reader, member, { act: 'retire', of: partner });
  if (partner.state === 'RETIRED') return { __typename: 'PartnerSubgraph', ...partner };
  const endedBy = member.organisation === partner.organisationId && member.roles.includes('STEWARD') ? 'STEWARD' : 'OPERATOR';
  const swapped = await takeOut(parts, member, {
    partner, out: { to: 'RETIRED', endedBy, reason: 'RETIRED', besides: async (em) => { await em.nativeDelete(PartnerSubmission, { partnerId: partner.id, approvedAt: null }); } },
  });
  if (swapped.kind === 'refused') return refusedSubgraph(swapped.findings);
  return { __typename: 'PartnerSubgraph', ...(await reader.find(member, partner.id))! };
}
