import type { EventPage, LoggedEvent } from '../../../delivery/index.ts';

/** The facts of this room, in the past tense, as the log names them, and what those are told who may read their subject. */
export const KINDS = {
  'committee.created': 'COMMITTEE_CREATED', 'committee.changed': 'COMMITTEE_CHANGED',
  'session.scheduled': 'SESSION_SCHEDULED', 'session.changed': 'SESSION_CHANGED', 'session.cancelled': 'SESSION_CANCELLED', 'session.held': 'SESSION_HELD', 'session.answered': 'INVITATION_ANSWERED',
  'minutes.begun': 'MINUTES_BEGUN', 'minutes.saved': 'MINUTES_SAVED', 'minutes.circulated': 'MINUTES_CIRCULATED', 'minutes.commented': 'CORRECTION_PROPOSED', 'minutes.answered': 'CORRECTION_ANSWERED',
  'minutes.approved': 'MINUTES_APPROVED', 'minutes.published': 'MINUTES_PUBLISHED', 'minutes.corrected': 'MINUTES_CORRECTED', 'minutes.translated': 'MINUTES_TRANSLATED',
  'decision.recorded': 'DECISION_RECORDED', 'decision.progressed': 'DECISION_PROGRESSED', 'decision.overdue': 'DECISION_OVERDUE', 'decision.answered': 'RECOMMENDATION_ANSWERED',
} as const;

/** What happened, from where a viewer stands. */
export type CommitteeEventKind = (typeof KINDS)[keyof typeof KINDS] | 'WITHDRAWN' | 'GAP';
/** What a fact is about: the part of its name before the dot. */
export type Subject = 'committee' | 'session' | 'minutes' | 'decision';

/** An event as one viewer gets it, with the fact it was made of: it is asked again when it goes out. */
export interface CommitteeEvent { position: number; kind: CommitteeEventKind; occurredAt: Date; subject: Subject | null; subjectId: string | null; committeeId: string | null; fact: LoggedEvent | null }

/** A page of the log as `committeeEvents` answers with it. */
export type CommitteeEventPage = EventPage<CommitteeEvent>;

/** What the fact is about. */
export const subjectOf = ({ type }: LoggedEvent): Subject => type.slice(0, type.indexOf('.')) as Subject;

/** What a viewer is told of a fact, by whether they could and can read its subject; null where it is nothing to them. */
export function eventOf(fact: LoggedEvent, { before, after }: { before: boolean; after: boolean }): CommitteeEvent | null {
  if (!before && !after) return null;
  const kind = after ? KINDS[fact.type as keyof typeof KINDS] : 'WITHDRAWN';
  return { position: fact.position, kind, occurredAt: fact.occurredAt, subject: subjectOf(fact), subjectId: fact.subjectId, committeeId: fact.groupId, fact };
}
