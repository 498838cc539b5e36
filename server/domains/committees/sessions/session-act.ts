import type { Member } from '../../../access/index.ts';
import { record } from '../../../delivery/index.ts';
import { forbidden, notFound, rowId } from '../../../kernel/index.ts';
import type { GroupAudience } from '../../../kernel/index.ts';
import type { EntityManager } from '@mikro-orm/sql';
import type { CommitteeReader } from '../committee/committee.queries.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { CommitteeRow } from '../committees.rows.ts';
import type { SessionReader } from './session.queries.ts';
import type { SessionRow } from './session.rows.ts';

/** What every act on sessions works with. */
export interface SessionActs extends CommitteeParts { readonly sessions: SessionReader; readonly committees: CommitteeReader }

/** A session as an act's result. */
export type SessionDone = SessionRow & { readonly __typename: 'Session' };
/** Somebody changed the session since it was read. */
export interface SessionConflict { readonly __typename: 'SessionConflict'; readonly message: string; readonly current: SessionRow }
/** The session takes this no more. */
export interface SessionClosed { readonly __typename: 'SessionClosed'; readonly message: string; readonly session: SessionRow }

/** The session as a result of an act. */
export const done = (row: SessionRow): SessionDone => ({ __typename: 'Session', ...row });
/** The refusal of a change to another version than the one that was read. */
export const sessionConflict = (current: SessionRow): SessionConflict =>
  ({ __typename: 'SessionConflict', message: `The session is at version ${current.version} by now: read it again and decide anew.`, current });
/** The refusal of what a session that was cancelled or held takes no more. */
export const sessionClosed = (session: SessionRow): SessionClosed => ({
  __typename: 'SessionClosed', session,
  message: session.state === 'CANCELLED' ? 'The session was cancelled and changes no more: schedule another one.'
    : 'The session was held: only its papers, who may read it and its items, and who was there can still be put right.',
});

const REFUSALS = {
  keep: 'Sessions are kept by secretaries of the committee\'s chair and of its secretary.',
  attend: 'Only who has a part in the committee, and doesn\'t only read for it, answers its invitations.',
} as const;

/** The committee, where the member may do that in it; else throws what somebody is told who may read. It may itself be out of their sight. */
export function demandIn(acts: SessionActs, member: Member, { action, committee }: { action: 'keep' | 'attend'; committee: CommitteeRow | null }): CommitteeRow {
  if (committee !== null && acts.committees.may(member, action, committee)) return committee;
  if (!member.scopes.includes('COMMITTEES_WRITE')) throw forbidden('This key lacks the scope COMMITTEES_WRITE (with COMMITTEES_READ): ask your steward for one that has it.');
  throw forbidden(REFUSALS[action]);
}

/** The session to act on and its committee: unseen and absent alike are NOT_FOUND, readable but not the member's to act on FORBIDDEN. */
export async function sessionFor(acts: SessionActs, member: Member, { id, action }: { id: string; action: 'keep' | 'attend' }): Promise<{ session: SessionRow; committee: CommitteeRow }> {
  const session = await acts.sessions.find(member, rowId('session', id));
  if (session === null) throw notFound('session');
  return { session, committee: demandIn(acts, member, { action, committee: await acts.committees.find(member, session.committeeId) }) };
}

/** The session as it is once an act was written, for its result. */
export async function sessionNow(acts: SessionActs, member: Member, id: string): Promise<SessionRow> {
  const session = await acts.sessions.find(member, id);
  if (session === null) throw notFound('session any more');
  return session;
}

/** Who may read a session, as the log keeps it. */
export const audienceOf = ({ audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience): GroupAudience =>
  ({ audienceLevel, audienceCountries: [...audienceCountries], audienceOrganisations: [...audienceOrganisations] });

interface Happened { type: `session.${string}`; session: SessionRow; committee: CommitteeRow; at: Date; after?: GroupAudience }

/** Tells the log of the next version of a session. */
export const tell = (em: EntityManager, { type, session, committee, at, after }: Happened): Promise<void> => record(em, {
  type, subjectId: session.id, reference: committee.slug, ownerId: committee.hostId, groupId: committee.id, occurredAt: at,
  before: audienceOf(session), after: audienceOf(after ?? session), versionBefore: session.version, versionAfter: session.version + 1,
});

/** Lets one transaction at a time, on all hubs, give numbers to a committee's sessions; the highest and whether `asked` is taken. */
export async function numberSessions(em: EntityManager, committeeId: string, asked: number | null): Promise<{ highest: number; isTaken: boolean }> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`sessions of ${committeeId}`]);
  const [row] = await em.execute<{ highest: number; taken: boolean }[]>(
    'select coalesce(max(session_number), 0) as highest, coalesce(bool_or(session_number = ?), false) as taken from committee_session where committee_id = ?', [asked ?? 0, committeeId]);
  return { highest: row!.highest, isTaken: row!.taken };
}
