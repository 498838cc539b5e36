import type { Composition } from '../composing/composed.ts';
import type { Composer } from '../composing/composer.ts';
import type { CoreGraph } from '../composing/core.ts';
import type { SubgraphFinding } from '../composing/finding.ts';
import { ownershipFindings } from '../composing/ownership/policy.ts';
import { readSubgraph } from '../composing/read-subgraph.ts';
import type { JoinedSubmission } from './joined.queries.ts';

/** What is wrong with a subgraph by itself, held against the hub's own schema. */
export function findingsOf({ sdl, prefix }: { sdl: string; prefix: string }, core: CoreGraph): SubgraphFinding[] {
  const read = readSubgraph(sdl);
  return 'code' in read ? [read] : ownershipFindings(read.document, prefix, core);
}

/** The graph of the hub and these partners, or why there is none; null where there are no partners. */
export async function composed(parts: { core: CoreGraph; composer: Composer }, partners: readonly JoinedSubmission[]): Promise<Composition | null> {
  if (partners.length === 0) return null;
  const findings = partners.flatMap((partner) => findingsOf(partner, parts.core));
  return findings.length > 0 ? { kind: 'refused', findings } : parts.composer.compose(parts.core.sdl, partners);
}

/** The largest graph that goes with the hub's own schema, and whom it leaves out. */
export interface Fitting { readonly sdl: string | null; readonly partners: readonly JoinedSubmission[]; readonly left: readonly JoinedSubmission[] }

/**
 * Composes what goes together, for a hub whose own schema has changed under its partners: all; else one after the other in
 * the order in which they came, without whomever the graph would not bear.
 */
export async function fitting(parts: { core: CoreGraph; composer: Composer }, partners: readonly JoinedSubmission[]): Promise<Fitting> {
  const all = await composed(parts, partners);
  if (all === null || all.kind === 'composed') return { sdl: all?.sdl ?? null, partners, left: [] };
  let found: Fitting = { sdl: null, partners: [], left: [] };
  for (const partner of partners) {
    const next = [...found.partners, partner];
    const composition = await composed(parts, next);
    found = composition?.kind === 'composed' ? { ...found, sdl: composition.sdl, partners: next } : { ...found, left: [...found.left, partner] };
  }
  return found;
}
