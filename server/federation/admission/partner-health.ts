import type { PartnerHealth } from '../graph.ts';
import type { AdmissionParts } from './admission.parts.ts';

/** How asking a partner has gone lately, and which part of all questions to partners went to it; null where it wasn't asked. */
export function healthOf({ healths, graphs }: Pick<AdmissionParts, 'healths' | 'graphs'>, partnerId: string): (PartnerHealth & { readonly share: number | null }) | null {
  const health = healths.of(partnerId);
  if (health === null) return null;
  const all = (graphs.current()?.partners ?? []).reduce((sum, { id }) => sum + (healths.of(id)?.asked ?? 0), 0);
  return { ...health, share: all === 0 ? null : Math.min(1, health.asked / all) };
}
