import type { EntitySchema } from '@mikro-orm/core';
import type { Page, RequestContext } from '../../access/index.ts';
import { passGate } from '../../anonymisation/index.ts';
import { Followed } from '../../delivery/index.ts';
import { rowId } from '../../kernel/index.ts';
import { CommitteePartSchema, CommitteeSchema } from './committee/committee.entity.ts';
import { CommitteeReader } from './committee/committee.queries.ts';
import { committeeResolvers, committeesOf } from './committee/committee.resolvers.ts';
import { bringPartsUpTo } from './committee/parts-held.ts';
import type { CommitteeParts, CommitteesGiven } from './committees.parts.ts';
import { committeeEventResolvers } from './events/committee-event.resolvers.ts';
import { CommitteeLog } from './events/committee.log.ts';
import { DECISION_ENTITIES } from './decisions/decision.entity.ts';
import { MINUTES_ENTITIES } from './minutes/minutes.entity.ts';
import { sessionCalendar } from './sessions/calendar/session-calendar.page.ts';
import { SESSION_ENTITIES } from './sessions/session.entity.ts';
import { SessionReader } from './sessions/session.queries.ts';
import { sessionNode, sessionResolvers } from './sessions/session.resolvers.ts';

export { committeesPolicy } from './committees.policy.ts';
export { committeePlaces, decisionPlaces, minutesPlaces, sectionPlaces, withinPlaces } from './committees.rows.ts';
export type { CommitteeRow, PartRow } from './committees.rows.ts';
export type { CommitteeAudienceRow, CommitteeEdge, CommitteePage } from './committee/committee.resolvers.ts';
export type { AgendaRow, AttendanceRow, InvitationRow, SessionRow } from './sessions/session.rows.ts';
export type { SessionEdge, SessionPage } from './sessions/session.resolvers.ts';
export type { CommitteeEvent, CommitteeEventPage } from './events/committee.events.ts';
export type { CommitteeEventEdge } from './events/committee-event.resolvers.ts';
export type { CommitteesGiven } from './committees.parts.ts';

/** The entities of this room, for the ORM. */
export const COMMITTEE_ENTITIES = [CommitteeSchema, CommitteePartSchema, ...SESSION_ENTITIES, ...MINUTES_ENTITIES, ...DECISION_ENTITIES] as unknown as EntitySchema[];

/** The room as compose joins it. */
export interface CommitteeRoom {
  readonly resolvers: readonly object[];
  /** What is read at addresses of its own: calendars and papers. */
  readonly pages: readonly Page[];
  node(id: string, context: RequestContext): Promise<object | null>;
  /** Lets parts begin and end with their days; returns in how many committees. */
  keepParts(): Promise<number>;
}

/** Opens the room over what compose gives it. */
export function openCommittees(given: CommitteesGiven): CommitteeRoom {
  const parts: CommitteeParts = { ...given, gate: passGate };
  const committees = new CommitteeReader(parts);
  const sessions = { ...parts, committees, sessions: new SessionReader(parts) };
  const events = new Followed(given, new CommitteeLog(parts));
  return {
    resolvers: [committeeResolvers(parts, committees), sessionResolvers(sessions), committeeEventResolvers(events, committees)],
    pages: [sessionCalendar(sessions)],
    async node(id, context) {
      const committee = rowId('committee', id);
      const found = committee === null ? null : await committeesOf(committees, context).load(committee);
      return found === null ? sessionNode(sessions, id, context) : { __typename: 'Committee', ...found };
    },
    keepParts: () => given.database.writeAsHub((em) => bringPartsUpTo(em, given.clock.now())),
  };
}
