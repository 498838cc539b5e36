import { LockMode } from '@mikro-orm/core';
import type { Database } from '../../../database/index.ts';
import type { Clock } from '../../../kernel/index.ts';
import { Committee } from '../committee/committee.entity.ts';
import { dayOf } from '../committee/parts-held.ts';
import { Decision } from './decision.entity.ts';
import { recordOf } from './decision.log.ts';

const AT_ONCE = 200;

/**
 * Notes decisions whose last day has passed and that are not closed, each once however many hubs look: `decision.overdue`
 * in the log reaches whoever may read it, the organisation responsible above all. Their version stays: nobody changed them.
 * Returns how many.
 */
export function noteOverdue(database: Database, clock: Clock): Promise<number> {
  const now = clock.now();
  return database.writeAsHub(async (em) => {
    const due = await em.find(Decision, { dueOn: { $lt: dayOf(now) }, closedAt: null, overdueSince: null }, { limit: AT_ONCE, orderBy: { dueOn: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
    if (due.length === 0) return 0;
    const committees = await em.find(Committee, { id: { $in: [...new Set(due.map(({ committeeId }) => committeeId))] } });
    const byId = new Map(committees.map((committee) => [committee.id, committee]));
    for (const decision of due) {
      decision.overdueSince = now;
      await recordOf(em, decision, { type: 'decision.overdue', committee: byId.get(decision.committeeId)!, at: now, version: decision.version });
    }
    return due.length;
  });
}
