import type { EntitySchema } from '@mikro-orm/core';
import type { Page, RequestContext } from '../../access/index.ts';
import { passGate } from '../../anonymisation/index.ts';
import { Followed } from '../../delivery/index.ts';
import { rowId } from '../../kernel/index.ts';
import { committeeSources } from './committee.sources.ts';
import { CommitteePartSchema, CommitteeSchema } from './committee/committee.entity.ts';
import { CommitteeReader } from './committee/committee.queries.ts';
import { committeeResolvers, committeesOf } from './committee/committee.resolvers.ts';
import { bringPartsUpTo } from './committee/parts-held.ts';
import type { CommitteeParts, CommitteesGiven } from './committees.parts.ts';
import { committeeEventResolvers } from './events/committee-event.resolvers.ts';
import { CommitteeLog } from './events/committee.log.ts';
import { DECISION_ENTITIES } from './decisions/decision.entity.ts';
import { editionFor, minutesReads } from './minutes/edition.ts';
import { DecisionReader } from './decisions/decision.queries.ts';
import { decisionNode, decisionResolvers } from './decisions/decision.resolvers.ts';
import { noteOverdue } from './decisions/note-overdue.ts';
import { MINUTES_ENTITIES } from './minutes/minutes.entity.ts';
import { papers } from './papers/papers.ts';
import { paperResolvers } from './papers/papers.resolvers.ts';
import { sessionCalendar } from './sessions/calendar/session-calendar.page.ts';
import { minutesOf, minutesResolvers } from './minutes/minutes.resolvers.ts';
import { SESSION_ENTITIES } from './sessions/session.entity.ts';
import { SessionReader } from './sessions/session.queries.ts';
import { sessionNode, sessionResolvers } from './sessions/session.resolvers.ts';

export { committeesPolicy } from './committees.policy.ts';
export { committeePlaces, decisionPlaces, minutesPlaces, sectionPlaces, withinPlaces } from './committees.rows.ts';
export type { CommitteeRow, PartRow } from './committees.rows.ts';
export type { CommitteeAudienceRow, CommitteeEdge, CommitteePage } from './committee/committee.resolvers.ts';
export { seedDemoCommittees } from './demo/seed-committees.ts';
export type { AgendaRow, AttendanceRow, InvitationRow, SessionRow } from './sessions/session.rows.ts';
export type { SessionEdge, SessionPage } from './sessions/session.resolvers.ts';
export type { MinutesEdge, MinutesPage, SectionEdge, SectionPage } from './minutes/minutes.resolvers.ts';
export type { CorrectionRow, MinutesRow, MinutesVersionRow, SectionRow, SectionTranslationRow } from './minutes/minutes.rows.ts';
export type { CommitteeEvent, CommitteeEventPage } from './events/committee.events.ts';
export type { CommitteeEventEdge } from './events/committee-event.resolvers.ts';
export type { CommitteesGiven } from './committees.parts.ts';
export type { DecisionEdge, DecisionPage } from './decisions/decision.resolvers.ts';
export type { DecisionRow, ProgressRow } from './decisions/decision.rows.ts';

/** The entities of this room, for the ORM. */
export const COMMITTEE_ENTITIES = [CommitteeSchema, CommitteePartSchema, ...SESSION_ENTITIES, ...MINUTES_ENTITIES, ...DECISION_ENTITIES] as unknown as EntitySchema[];

/** The room as compose joins it. */
export interface CommitteeRoom {
  readonly resolvers: readonly object[];
  /** What is read at addresses of its own: calendars and papers. */
  readonly pages: readonly Page[];
  node(id: string, context: RequestContext): Promise<object | null>;
  /** What newsletters tell of committees. */
  readonly sources: ReturnType<typeof committeeSources>;
  /** Lets parts begin and end with their days; returns in how many committees. */
  keepParts(): Promise<number>;
  /** Tells of decisions whose last day has passed; returns of how many. */
  noteOverdue(): Promise<number>;
}

/** Opens the room over what compose gives it. */
export function openCommittees(given: CommitteesGiven): CommitteeRoom {
  const parts: CommitteeParts = { ...given, gate: passGate };
  const committees = new CommitteeReader(parts);
  const sessions = { ...parts, committees, sessions: new SessionReader(parts) };
  const minutes = minutesReads(parts, { committees, sessions: sessions.sessions });
  const decisions = { reader: new DecisionReader(parts), committees, sessions: sessions.sessions };
  const events = new Followed(given, 'committees', new CommitteeLog(parts));
  const nodes: readonly CommitteeRoom['node'][] = [
    async (id, context) => typed('Committee', await loaded(committeesOf(committees, context), rowId('committee', id))),
    (id, context) => sessionNode(sessions, id, context),
    async (id, context) => typed('Minutes', await loaded(minutesOf(minutes, context), rowId('minutes', id))),
    (id, context) => decisionNode(decisions.reader, id, context),
  ];
  return {
    resolvers: [committeeResolvers(parts, committees), sessionResolvers(sessions), minutesResolvers(minutes), paperResolvers(parts), decisionResolvers(parts, decisions), committeeEventResolvers(events, committees)],
    pages: [sessionCalendar(sessions), ...papers((viewer, minutesId, language) => editionFor(minutes, viewer, { minutesId, language }))],
    async node(id, context) {
      for (const node of nodes) {
        const found = await node(id, context);
        if (found !== null) return found;
      }
      return null;
    },
    sources: committeeSources(parts, { minutes, decisions: decisions.reader, committees }),
    keepParts: () => given.database.writeAsHub((em) => bringPartsUpTo(em, given.clock.now())),
    noteOverdue: () => noteOverdue(given.database, given.clock),
  };
}

const loaded = async <Row>(loader: { load(id: string): Promise<Row | null> }, id: string | null): Promise<Row | null> => (id === null ? null : loader.load(id));
const typed = (name: string, row: object | null): object | null => (row === null ? null : { __typename: name, ...row });
