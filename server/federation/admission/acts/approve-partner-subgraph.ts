import { memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import type { AdmissionParts } from '../admission.parts.ts';
import type { AdmissionReader, PartnerRow } from '../admission.queries.ts';
import { readSubmissions } from '../joined.queries.ts';
import { PartnerSubgraph, PartnerSubmission } from '../partner.entity.ts';
import { conflict, demandPartnerAct, refusedSubgraph } from './refusals.ts';
import type { PartnerSubgraphConflict, SubgraphRefused } from './refusals.ts';
import { swap } from '../swap.ts';

/** Which submission is approved: the one that the operator has read, not whatever was submitted since. */
export interface ApprovalAsked { id: string; input: { submission: number } }

type Approved = ({ __typename: 'PartnerSubgraph' } & PartnerRow) | SubgraphRefused | PartnerSubgraphConflict;

/**
 * A submission becomes part of the graph: what waits, or, of a suspended partner, what was approved before. Held against the
 * graph and the hub's schema of this moment, whatever was found when it was submitted; refused where it doesn't compose, or
 * where another submission waits by now, and where a steward took it out and has submitted nothing since. Every hub swaps within a second. What is part of the graph already: nothing changes.
 */
export async function approvePartnerSubgraph(parts: AdmissionParts, viewer: Viewer, { reader, asked }: { reader: AdmissionReader; asked: ApprovalAsked }): Promise<Approved> {
  const member = memberOf(viewer);
  const partner = await reader.demanded(member, asked.id);
  demandPartnerAct(reader, member, { act: 'approve', of: partner });
  const answer = async (): Promise<Approved> => ({ __typename: 'PartnerSubgraph', ...(await reader.find(member, partner.id))! });
  if (partner.state === 'RETIRED') return conflict('It was retired: its steward submits it anew.', partner);
  if (!parts.organisations.isActive(partner.organisationId)) return conflict('Its organisation is suspended.', partner);
  const submission = (await reader.submissions(member, [partner.id])).find(({ number }) => number === asked.input.submission);
  if (submission === undefined || (submission.approvedAt !== null && submission.id !== partner.submissionId)) {
    return conflict('This submission waits no longer: read what waits now, and approve that.', partner);
  }
  if (partner.state === 'SUSPENDED' && partner.endedBy === 'STEWARD' && submission.approvedAt !== null) return conflict('Its steward took it out: it comes back with what the steward submits anew.', partner);
  if (partner.state === 'JOINED' && submission.id === partner.submissionId) return answer();
  const [joining] = await readSubmissions(parts.database, [submission.id]);
  if (joining === undefined) return conflict('This submission waits no longer: read what waits now, and approve that.', partner);
  const now = parts.clock.now();
  const swapped = await swap(parts, {
    reason: 'APPROVED', by: member, partner,
    parts: (graph) => [...graph.partners.filter(({ id }) => id !== partner.id), joining],
    write: async (em) => {
      if (submission.approvedAt === null) {
        const approved = await em.nativeUpdate(PartnerSubmission, { id: submission.id, approvedAt: null }, { approvedAt: now, approvedBy: member.person, approvedByName: member.name });
        if (approved === 0) return false;
      }
      const changes = { state: 'JOINED', endedBy: null, submissionId: submission.id, name: submission.name, joinedAt: now, changedAt: now } as const;
      return await em.nativeUpdate(PartnerSubgraph, { id: partner.id, state: { $ne: 'RETIRED' } }, changes) > 0;
    },
  });
  if (swapped.kind === 'refused') return refusedSubgraph(swapped.findings);
  if (swapped.kind === 'changed') return conflict('It was changed at the same moment: read what waits now, and approve that.', (await reader.find(member, partner.id))!);
  return answer();
}
