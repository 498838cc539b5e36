import { memberOf } from '../../../../access/index.ts';
import type { Viewer } from '../../../../access/index.ts';
import { notFound } from '../../../../kernel/index.ts';
import type { SessionRow } from '../../sessions/session.rows.ts';
import type { MinutesReads } from '../edition.ts';
import { minutesFor, minutesId, sessionNotFitting } from './act.ts';
import type { MinutesConflict, MinutesDone, MinutesNotOpen, SessionNotFitting } from './act.ts';
import { refusedStep, takeStep } from './advance-minutes.ts';
import { sessionMet } from './begin-minutes.ts';

// By when it was held, and of two at the same moment by its number.
const isLater = (one: SessionRow, other: SessionRow): boolean =>
  one.startsAt > other.startsAt || (one.startsAt.getTime() === other.startsAt.getTime() && one.sessionNumber > other.sessionNumber);

function unfit(met: SessionRow, of: SessionRow | null): string | null {
  if (of === null || met.committeeId !== of.committeeId) return 'Minutes are approved by a session of the same committee.';
  if (met.state !== 'HELD') return 'The session was not held.';
  return isLater(met, of) ? null : 'Minutes are approved by a later session than their own.';
}

/** Approves minutes as a later session of the committee did, which was held; the chair. They are the members' until they are published. */
export async function approveMinutes(reads: MinutesReads, viewer: Viewer, { id, input }: { id: string; input: { version: number; inSession: string } }): Promise<MinutesDone | MinutesConflict | MinutesNotOpen | SessionNotFitting> {
  const member = memberOf(viewer);
  const row = await minutesFor(reads, member, { id: minutesId(id), action: 'approve' });
  const [met, of] = await Promise.all([sessionMet(reads, member, input.inSession), reads.sessionsMet.find(member, row.sessionId)]);
  if (met === null) throw notFound('session');
  const step = { act: 'approve', type: 'minutes.approved', version: input.version, path: 'input.version' } as const;
  const refused = await refusedStep(reads, member, { row, step });
  if (refused !== null) return refused;
  const why = unfit(met, of);
  if (why !== null) return sessionNotFitting(why);
  return takeStep(reads, member, { row, step: { ...step, note(minutes, now) { Object.assign(minutes, { approvedAt: now, approvedIn: met.id }); } } });
}
