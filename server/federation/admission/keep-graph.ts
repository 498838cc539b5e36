import type { AdmissionParts } from './admission.parts.ts';
import { NO_GRAPH, readGraph } from './joined.queries.ts';
import { PartnerSubgraph } from './partner.entity.ts';
import { swap } from './swap.ts';
import { takeOut } from './take-out.ts';

type KeepParts = Pick<AdmissionParts, 'database' | 'clock' | 'core' | 'composer' | 'graphs' | 'organisations'>;

/**
 * Makes the running graph one of this hub's own schema, where it was composed against another: a hub does so when it starts.
 * Whoever no longer goes with it is suspended, with HUB_CHANGED for the reason, so that steward and operator see it.
 */
export async function composeForThisHub(parts: KeepParts): Promise<void> {
  const stored = await readGraph(parts.database, null) ?? NO_GRAPH;
  if (stored.sdl === null || stored.core === parts.core.digest) return;
  const left = parts.graphs.left.map(({ id }) => id);
  await swap(parts, {
    reason: 'HUB_CHANGED', by: null, partner: null,
    parts: (now) => now.partners.filter(({ id }) => !left.includes(id)),
    // Of hubs that start at once one does it.
    write: async (em, now) => {
      if (now.core === parts.core.digest) return false;
      await em.nativeUpdate(PartnerSubgraph, { id: { $in: left }, state: 'JOINED' }, { state: 'SUSPENDED', endedBy: 'HUB_CHANGED', changedAt: parts.clock.now() });
      return true;
    },
  });
}

/** Takes out of the graph whoever belongs to an organisation that was suspended. To be called each second; asks nothing while there is none. */
export async function leaveWithOrganisation(parts: KeepParts): Promise<void> {
  for (const { id, organisationId } of parts.graphs.current()?.partners ?? []) {
    if (parts.organisations.isActive(organisationId)) continue;
    await takeOut(parts, null, { partner: { id, organisationId, state: 'JOINED' }, out: { to: 'SUSPENDED', endedBy: 'ORGANISATION_SUSPENDED', reason: 'ORGANISATION_SUSPENDED' } });
  }
}
