import type { AudienceEmpty } from '../../directory/index.ts';
import type { ScreeningFailed, ScreeningFinding } from '../../../anonymisation/index.ts';
import type { Viewer } from '../../../access/index.ts';
import type { Seal } from '../../../kernel/index.ts';
import type { ActParts, AlertAlreadyWithdrawn, AlertDone, Ready, VersionConflict, WideningNeeded } from '../acts/act.ts';
import { preparePublish } from '../acts/publish-alert.ts';
import type { PublishAsked } from '../acts/publish-alert.ts';
import { prepareTranslation } from '../acts/translate-alert.ts';
import type { TranslationAsked } from '../acts/translate-alert.ts';
import { prepareUpdate } from '../acts/update-alert.ts';
import type { UpdateAsked } from '../acts/update-alert.ts';
import type { AlertRow } from '../alert.rows.ts';
import type { ReleaseRow } from './release.queries.ts';

/** An act whose text was refused, as its author asked for it; `id` is the alert's global one. */
export type DisputedAct =
  | { act: 'PUBLISH'; input: PublishAsked }
  | { act: 'UPDATE'; id: string; input: UpdateAsked }
  | { act: 'TRANSLATE'; id: string; input: TranslationAsked };

/** What is sealed: the act, the texts that were judged, and what was found in them. */
export interface SealedAct { readonly asked: DisputedAct; readonly texts: Record<string, string>; readonly findings: ScreeningFinding[] }

/** What else than screening can refuse the act. */
export type OtherRefusal = AudienceEmpty | WideningNeeded | VersionConflict | AlertAlreadyWithdrawn;
type Outcome = (AlertRow & AlertDone) | ScreeningFailed | OtherRefusal;

/** The very act that would have been done without the dispute, but for the writing. */
export function prepare(parts: ActParts, viewer: Viewer, asked: DisputedAct): Promise<Ready<Outcome> | Outcome> {
  if (asked.act === 'PUBLISH') return preparePublish(parts, viewer, asked) as Promise<Ready<Outcome> | Outcome>;
  if (asked.act === 'UPDATE') return prepareUpdate(parts, viewer, asked) as Promise<Ready<Outcome> | Outcome>;
  return prepareTranslation(parts, viewer, asked) as Promise<Ready<Outcome> | Outcome>;
}

/** What a request has sealed; null where it is closed, or the hub's secret is another one by now. */
export function opened(seal: Seal, { id, sealed, sealedKey }: ReleaseRow): SealedAct | null {
  const text = sealed === null || sealedKey === null ? null : seal.openText({ sealed, key: sealedKey }, id);
  if (text === null) return null;
  const act = JSON.parse(text) as SealedAct;
  // What the act takes as a moment, JSON has as a text.
  const input = act.asked.input as { expiresAt?: unknown };
  if (typeof input.expiresAt === 'string') input.expiresAt = new Date(input.expiresAt);
  return act;
}
