import type { EntityManager } from '@mikro-orm/sql';
import { memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { badInput, forbidden } from '../../../kernel/index.ts';
import type { AdmissionParts } from '../admission.parts.ts';
import type { AdmissionReader, VersionRow } from '../admission.queries.ts';
import { NO_GRAPH, readGraph } from '../joined.queries.ts';
import type { StoredGraph } from '../joined.queries.ts';
import { PartnerSubgraph } from '../partner.entity.ts';
import { refusedSubgraph } from './refusals.ts';
import type { SubgraphRefused } from './refusals.ts';
import { swap } from '../swap.ts';

/** There is no such version to go back to; nothing was written. */
export interface NoSuchVersion { readonly __typename: 'NoSuchVersion'; readonly message: string }

const noSuchVersion = (message: string): NoSuchVersion => ({ __typename: 'NoSuchVersion', message });

/**
 * The graph becomes what it was at an earlier version, composed anew with the hub's schema of today. Who joined since is
 * suspended; who was suspended or retired since stays out, for somebody took them out on purpose. Operators; refused where
 * it doesn't compose.
 */
export async function rollBackSupergraph(parts: AdmissionParts, viewer: Viewer, { reader, to }: { reader: AdmissionReader; to: number | null }): Promise<({ __typename: 'SupergraphVersion' } & VersionRow) | SubgraphRefused | NoSuchVersion> {
  if (to !== null && to < 0) throw badInput('to', 'must be a version\'s number; 0 is the hub alone.');
  const member = memberOf(viewer);
  if (!reader.mayRollBack(member)) throw forbidden('Operators roll the graph back, with a key of the scope DIRECTORY_ADMINISTER.');
  const running = (await readGraph(parts.database, null) ?? NO_GRAPH).number;
  const wanted = to ?? running - 1;
  if (wanted < 0 || wanted >= running) return noSuchVersion(running === 0 ? 'No partner has ever joined: there is nothing to roll back.' : `There are the versions 0 (the hub alone) to ${running - 1} to go back to; ${running} runs.`);
  const target = wanted === 0 ? NO_GRAPH : (await readGraph(parts.database, wanted))!;
  const staying = ({ partners }: StoredGraph) => target.partners.filter(({ id }) => partners.some((partner) => partner.id === id));
  const swapped = await swap(parts, { reason: 'ROLLED_BACK', by: member, partner: null, parts: staying, write: (em, now) => standAs(parts, em, { was: now, is: staying(now) }) });
  if (swapped.kind === 'refused') return refusedSubgraph(swapped.findings);
  if (swapped.kind === 'changed') return noSuchVersion('The graph was changed at the same moment: look at what runs now.');
  const { rows } = await reader.versions(member, { size: 1, backward: false, after: swapped.version + 1, before: null });
  return { __typename: 'SupergraphVersion', ...rows[0]! };
}

async function standAs({ clock }: AdmissionParts, em: EntityManager, { was, is }: { was: StoredGraph; is: StoredGraph['partners'] }): Promise<boolean> {
  const changedAt = clock.now();
  for (const { id } of was.partners) {
    const stays = is.find((partner) => partner.id === id);
    const changes = stays === undefined ? { state: 'SUSPENDED', endedBy: 'ROLLED_BACK', changedAt } as const : { submissionId: stays.submissionId, changedAt };
    if (await em.nativeUpdate(PartnerSubgraph, { id, state: 'JOINED' }, changes) === 0) return false;
  }
  return true;
}
