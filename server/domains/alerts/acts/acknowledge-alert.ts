import { memberOf } from '../../../access/index.ts';
import { checkText } from '../../../kernel/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { EntityManager } from '@mikro-orm/sql';
import type { Viewer } from '../../../access/index.ts';
import { record } from '../../../delivery/index.ts';
import type { ScreenedText } from '../../../kernel/index.ts';
import { Acknowledgement } from '../alert.entity.ts';
import { OWN } from '../alert.events.ts';
import type { AlertRow } from '../alert.rows.ts';
import { alertFor, done, writeOn } from './act.ts';
import type { ActParts, AlertDone } from './act.ts';

/**
 * Says for the viewer's organisation that it has read the alert, and what it did; only the publisher's organisation is told.
 * Again without anything new, nothing is written and nobody is told.
 */
export async function acknowledgeAlert(parts: ActParts, viewer: Viewer, { id, actionTaken }: { id: string; actionTaken?: string | null }): Promise<(AlertRow & AlertDone) | ScreeningFailed> {
  checkText('actionTaken', actionTaken, 2000);
  const member = memberOf(viewer);
  const row = await alertFor(parts, member, { id, action: 'acknowledge' });
  let action: ScreenedText | null = null;
  if (actionTaken != null) {
    const gate = await parts.gate({ actionTaken }, row.language);
    if (gate.kind === 'held') return screeningFailed(gate.findings.map((finding) => ({ ...finding, field: 'actionTaken' })));
    action = gate.texts.actionTaken;
  }
  const [own] = await parts.reader.acknowledgements(member, [row.id]);
  const earlier = own![0];
  if (earlier !== undefined && (action === null || action === earlier.actionTaken)) return done(row);
  const now = parts.clock.now();
  const work = async (em: EntityManager): Promise<void> => {
    await em.upsert(Acknowledgement, {
      alertId: row.id, organisationId: member.organisation, publisherId: row.publisherId, personId: member.person, acknowledgedAt: now, actionTaken: action,
    } as never, { onConflictFields: ['alertId', 'organisationId'] as never, onConflictAction: 'merge', onConflictExcludeFields: ['acknowledgedAt'] as never });
    await record(em, {
      type: 'alert.acknowledged', subjectId: row.id, reference: row.reference, ownerId: row.publisherId, occurredAt: now,
      before: OWN, after: OWN, versionBefore: row.version, versionAfter: row.version,
    });
  };
  await writeOn(parts, member, { id, action: 'acknowledge', work });
  return done(row);
}
