import { checkText } from '../../../kernel/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import { LockMode } from '@mikro-orm/core';
import { sessionOf, memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { record } from '../../../delivery/index.ts';
import { Alert } from '../alert.entity.ts';
import { audienceOf } from '../alert.events.ts';
import type { AlertRow } from '../alert.rows.ts';
import { alertFor, alreadyWithdrawn, done } from './act.ts';
import type { ActParts, AlertAlreadyWithdrawn, AlertDone } from './act.ts';

/**
 * Takes an alert back: from then on only the publisher's organisation reads it, and `alert.withdrawn` tells everybody who
 * could, without content. The reason stays in the organisation.
 */
export async function withdrawAlert(parts: ActParts, viewer: Viewer, { id, reason }: { id: string; reason: string }): Promise<(AlertRow & AlertDone) | ScreeningFailed | AlertAlreadyWithdrawn> {
  checkText('reason', reason, 2000);
  const member = memberOf(viewer);
  const row = await alertFor(parts, member, { id, action: 'withdraw' });
  if (row.withdrawnAt !== null) return alreadyWithdrawn(row);
  const gate = await parts.gate({ reason }, row.language);
  if (gate.kind === 'held') return screeningFailed(gate.findings.map((finding) => ({ ...finding, field: 'reason' })));
  const now = parts.clock.now();
  const withdrawn = await parts.database.write(sessionOf(member), async (em) => {
    const alert = await em.findOne(Alert, { id: row.id, withdrawnAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (alert === null) return false;
    Object.assign(alert, { withdrawnAt: now, withdrawalReason: gate.texts.reason, updatedAt: now });
    await em.flush();
    await record(em, {
      type: 'alert.withdrawn', subjectId: row.id, reference: row.reference, ownerId: row.publisherId, occurredAt: now,
      before: audienceOf(alert), after: null, versionBefore: alert.version, versionAfter: null,
    });
    return true;
  });
  const current = (await parts.reader.find(member, row.id))!;
  return withdrawn ? done(current) : alreadyWithdrawn(current);
}
