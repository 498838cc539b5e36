import { LockMode } from '@mikro-orm/core';
import type { Database } from '../../../database/index.ts';
import { record } from '../../../delivery/index.ts';
import type { Clock } from '../../../kernel/index.ts';
import { Alert } from '../alert.entity.ts';
import { audienceOf } from '../alert.events.ts';

const AT_ONCE = 200;

/**
 * Notes that alerts have passed their expiresAt, each once however many hubs look, and tells everybody who may read them;
 * they stay readable. Returns how many.
 */
export function expireAlerts(database: Database, clock: Clock): Promise<number> {
  const now = clock.now();
  return database.writeAsHub(async (em) => {
    const due = await em.find(Alert, { expiresAt: { $lte: now }, expiredAt: null, withdrawnAt: null }, { limit: AT_ONCE, orderBy: { expiresAt: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
    for (const alert of due) {
      alert.expiredAt = now;
      const audience = audienceOf(alert);
      await record(em, {
        type: 'alert.expired', subjectId: alert.id, reference: alert.reference, ownerId: alert.publisherId, occurredAt: now,
        before: audience, after: audience, versionBefore: alert.version, versionAfter: alert.version,
      });
    }
    return due.length;
  });
}
