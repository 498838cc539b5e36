import { LockMode } from '@mikro-orm/core';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { checkText } from '../../../kernel/index.ts';
import { MEANT } from './check-session.ts';
import { done, sessionClosed, sessionFor, sessionNow, tell } from './session-act.ts';
import type { SessionActs, SessionClosed, SessionDone } from './session-act.ts';
import { CommitteeSession } from './session.entity.ts';
import type { SessionRow } from './session.rows.ts';

const MOST = 1000;

/**
 * Cancels a planned session for good: its reason, a new version, and `session.cancelled` in the log. It stays there to be
 * read, so that calendars tell of it. A second time nothing is written.
 */
export async function cancelSession(acts: SessionActs, viewer: Viewer, { id, reason }: { id: string; reason: string }): Promise<SessionDone | ScreeningFailed | SessionClosed> {
  checkText('reason', reason, MOST);
  const member = memberOf(viewer);
  const { session, committee } = await sessionFor(acts, member, { id, action: 'keep' });
  if (session.state !== 'PLANNED') return asItIs(session);
  const gate = await acts.gate({ reason }, session.language, MEANT);
  if (gate.kind === 'held') return screeningFailed(gate.findings.map((finding) => ({ ...finding, field: 'reason' })));
  const now = acts.clock.now();
  const isOvertaken = await acts.database.write(sessionOf(member), async (em) => {
    // Whatever was changed meanwhile, it does not take place.
    const row = await em.findOne(CommitteeSession, { id: session.id, state: 'PLANNED' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row === null) return true;
    const before = { ...session, version: row.version, audienceLevel: row.audienceLevel, audienceCountries: row.audienceCountries, audienceOrganisations: row.audienceOrganisations };
    Object.assign(row, { state: 'CANCELLED', cancelledAt: now, cancellationReason: gate.texts.reason, updatedAt: now, version: row.version + 1 });
    await em.flush();
    await tell(em, { type: 'session.cancelled', session: before, committee, at: now });
    return false;
  });
  const current = await sessionNow(acts, member, session.id);
  return isOvertaken ? asItIs(current) : done(current);
}

const asItIs = (session: SessionRow): SessionDone | SessionClosed => (session.state === 'CANCELLED' ? done(session) : sessionClosed(session));
