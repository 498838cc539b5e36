import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { badInput } from '../../../kernel/index.ts';
import { checkLine, checkOrganisation } from '../../directory/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { CommitteeRow } from '../committees.rows.ts';
import type { Presence } from '../committees.words.ts';
import { MEANT } from './check-session.ts';
import { done, sessionClosed, sessionConflict, sessionFor, sessionNow, tell } from './session-act.ts';
import type { SessionActs, SessionClosed, SessionConflict, SessionDone } from './session-act.ts';
import { Attendance, CommitteeSession } from './session.entity.ts';
import type { AttendanceRow, SessionRow } from './session.rows.ts';

/** Who was there, as it is told. */
export interface RecordAttendanceAsked { version: number; attendance: readonly { organisation: string; function?: string | null; presence: Presence }[] }

/** The session has not begun. */
export interface SessionNotBegun { readonly __typename: 'SessionNotBegun'; readonly message: string; readonly session: SessionRow }

type Recorded = SessionDone | ScreeningFailed | SessionConflict | SessionClosed | SessionNotBegun;
const MOST = { entries: 500, function: 200 };

/**
 * Records who was there, by organisation and office, and makes the session HELD: the list, a new version, and `session.held`
 * in the log; `session.changed` where the list of a held session is put right. The same list again writes nothing.
 */
export async function recordAttendance(acts: SessionActs, viewer: Viewer, { id, input }: { id: string; input: RecordAttendanceAsked }): Promise<Recorded> {
  const organisations = checkAttendance(input, acts.directory);
  const member = memberOf(viewer);
  const { session, committee } = await sessionFor(acts, member, { id, action: 'keep' });
  if (session.state === 'CANCELLED') return sessionClosed(session);
  if (acts.clock.now() < session.startsAt) return { __typename: 'SessionNotBegun', message: `The session begins at ${session.startsAt.toISOString()}: who was there is recorded from then on.`, session };
  const functions = Object.fromEntries(input.attendance.flatMap((told, index) => (told.function == null ? [] : [[`input.attendance.${index}.function`, told.function]])));
  const gate = await acts.gate<string>(functions, session.language, MEANT);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const attendance = input.attendance.map(({ presence }, index): AttendanceRow =>
    ({ sessionId: session.id, organisationId: organisations[index]!, function: gate.texts[`input.attendance.${index}.function`] ?? null, presence }));
  // Before the version is asked for: a second click is no conflict.
  const [recorded] = await acts.sessions.attendance(member, [session.id]);
  if (session.state === 'HELD' && isDeepStrictEqual(byOrganisation(recorded!), byOrganisation(attendance))) return done(session);
  if (session.version !== input.version) return sessionConflict(session);
  const isOvertaken = await write(acts, member, { session, committee, attendance });
  const current = await sessionNow(acts, member, session.id);
  if (isOvertaken) return current.state === 'CANCELLED' ? sessionClosed(current) : sessionConflict(current);
  return done(current);
}

const byOrganisation = (rows: readonly AttendanceRow[]): Map<string, object> => new Map(rows.map((row) => [row.organisationId, { ...row }]));

function checkAttendance({ attendance }: RecordAttendanceAsked, directory: Directory): string[] {
  if (attendance.length === 0) throw badInput('input.attendance', 'is empty.');
  if (attendance.length > MOST.entries) throw badInput('input.attendance', `has more than ${MOST.entries} entries.`);
  const organisations = attendance.map((told, index) => {
    if (told.function != null) checkLine(`input.attendance.${index}.function`, told.function, MOST.function);
    return checkOrganisation(`input.attendance.${index}.organisation`, told.organisation, directory);
  });
  if (new Set(organisations).size < organisations.length) throw badInput('input.attendance', 'names an organisation twice.');
  return organisations;
}

const write = (acts: SessionActs, member: Member, { session, committee, attendance }: { session: SessionRow; committee: CommitteeRow; attendance: readonly AttendanceRow[] }): Promise<boolean> =>
  acts.database.write(sessionOf(member), async (em) => {
    const now = acts.clock.now();
    const row = await em.findOne(CommitteeSession, { id: session.id, version: session.version }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row === null) return true;
    Object.assign(row, { state: 'HELD', version: session.version + 1, updatedAt: now });
    await em.flush();
    await em.nativeDelete(Attendance, { sessionId: session.id });
    await em.insertMany(Attendance, attendance.map((one) => ({ ...one, committeeId: committee.id })) as never);
    await tell(em, { type: session.state === 'HELD' ? 'session.changed' : 'session.held', session, committee, at: now });
    return false;
  });
