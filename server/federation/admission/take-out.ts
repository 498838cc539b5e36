import type { EntityManager } from '@mikro-orm/sql';
import type { Member } from '../../access/index.ts';
import { sessionOf } from '../../access/index.ts';
import type { AdmissionParts } from './admission.parts.ts';
import type { PartnerRow } from './admission.queries.ts';
import type { EndReason, PartnerState, SwapReason } from './admission.words.ts';
import { PartnerSubgraph } from './partner.entity.ts';
import { swap } from './swap.ts';
import type { Swapped } from './swap.ts';

/** How a partner leaves the graph; `besides` is written with it. */
export interface TakingOut { readonly to: Extract<PartnerState, 'SUSPENDED' | 'RETIRED'>; readonly endedBy: EndReason; readonly reason: SwapReason; besides?(em: EntityManager): Promise<void> }

/** A partner leaves the graph, on every hub within a second; of one that isn't part of it only the state is written. Null `by`: the hub itself does it. */
export async function takeOut(parts: Pick<AdmissionParts, 'database' | 'clock' | 'core' | 'composer' | 'graphs'>, by: Member | null, { partner, out }: { partner: Pick<PartnerRow, 'id' | 'organisationId' | 'state'>; out: TakingOut }): Promise<Swapped> {
  // Of two at once the second finds it out already, and makes no version in which nothing changed.
  const write = async (em: EntityManager): Promise<boolean> => {
    const written = await em.nativeUpdate(PartnerSubgraph, { id: partner.id, state: out.to === 'SUSPENDED' ? 'JOINED' : { $ne: 'RETIRED' } }, {
      state: out.to, endedBy: out.endedBy, changedAt: parts.clock.now(), ...(out.to === 'RETIRED' ? { submissionId: null } : {}),
    });
    if (written > 0) await out.besides?.(em);
    return written > 0;
  };
  if (partner.state === 'JOINED') return swap(parts, { reason: out.reason, by, partner, parts: (graph) => graph.partners.filter(({ id }) => id !== partner.id), write });
  const isWritten = await (by === null ? parts.database.writeAsHub(write) : parts.database.write(sessionOf(by), write));
  return isWritten ? { kind: 'swapped', version: 0 } : { kind: 'changed' };
}
