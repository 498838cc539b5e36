import type { RequestContext } from '../../../access/index.ts';
import type { AgendaItemResolvers, Resolvers, SessionConnectionResolvers, SessionResolvers } from '../../../generated/schema.ts';
import { checkPage, globalId, rowId } from '../../../kernel/index.ts';
import type { PageOf } from '../../../kernel/index.ts';
import { checkReading, committeesOf } from '../committee/committee.resolvers.ts';
import { answerInvitation } from './answer-invitation.ts';
import { calendarUrl } from './calendar/session-calendar.page.ts';
import { cancelSession } from './cancel-session.ts';
import { changeSession } from './change-session.ts';
import { recordAttendance } from './record-attendance.ts';
import { scheduleSession } from './schedule-session.ts';
import type { SessionActs } from './session-act.ts';
import { agendasOf, attendanceOf, countsOf, invitationsOf, itemsOf, pagesOf, sessionsOf } from './session.loaders.ts';
import { checkSessionFilter, positionOf } from './session.queries.ts';
import type { SessionFilter } from './session.queries.ts';
import type { SessionRow } from './session.rows.ts';

/** A page of sessions and what it was asked with, so that counting waits until it is asked for; `committeeId` where the list is a committee's own. */
export interface SessionPage extends PageOf<SessionRow> { filter: SessionFilter; committeeId: string | null }

/** A session in a list. */
export interface SessionEdge { node: SessionRow }

const LIST = { purpose: 'session', usual: 20, most: 100 } as const;

const sessionFields = (acts: SessionActs): SessionResolvers => ({
  id: ({ id }) => globalId('session', id),
  committee: ({ committeeId }, _args, context) => committeesOf(acts.committees, context).load(committeeId),
  number: ({ sessionNumber }) => sessionNumber,
  audience: (session) => ({ ...session, isTold: session.isDesk }),
  agenda: ({ id }, _args, context) => agendasOf(acts.sessions, context).load(id),
  invitations: ({ id, isMember }, _args, context) => (isMember ? invitationsOf(acts.sessions, context).load(id) : null),
  attendance: ({ id, isMember, state }, _args, context) => (isMember && state === 'HELD' ? attendanceOf(acts.sessions, context).load(id) : null),
});

const agendaFields = (acts: SessionActs): AgendaItemResolvers => ({
  id: ({ id }) => globalId('agenda', id),
  session: async ({ sessionId }, _args, context) => (await sessionsOf(acts.sessions, context).load(sessionId))!,
  audience: (item) => ({ ...item, isTold: item.isDesk }),
});

const listFields = (acts: SessionActs): SessionConnectionResolvers => ({
  edges: ({ rows }) => rows.map((node) => ({ node })),
  pageInfo: ({ rows, hasNextPage, hasPreviousPage }) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(acts, rows[0]), endCursor: cursorOf(acts, rows.at(-1)) }),
  totalCount: ({ filter, committeeId }, _args, context) =>
    (committeeId === null ? acts.sessions.count(context.viewer, filter) : countsOf(acts.sessions, context).load({ committeeId, filter })),
});

/** Everything of sessions that GraphQL asks. */
export const sessionResolvers = (acts: SessionActs): Resolvers => ({
  Query: {
    async sessions(_root, { filter, ...asked }, { viewer }) {
      const [page, checked] = [checkPage(asked, LIST, acts.seal), checkSessionFilter(filter)];
      checkReading(viewer);
      return { ...await acts.sessions.page(viewer, { page, filter: checked }), filter: checked, committeeId: null };
    },
    session(_root, { id }, context) {
      checkReading(context.viewer);
      return findSession(acts, id, context);
    },
  },
  Mutation: {
    scheduleSession: (_root, { input }, { viewer }) => scheduleSession(acts, viewer, input),
    changeSession: (_root, { id, input }, { viewer }) => changeSession(acts, viewer, { id, input }),
    cancelSession: (_root, asked, { viewer }) => cancelSession(acts, viewer, asked),
    answerInvitation: (_root, asked, { viewer }) => answerInvitation(acts, viewer, asked),
    recordAttendance: (_root, { id, input }, { viewer }) => recordAttendance(acts, viewer, { id, input }),
  },
  Committee: {
    async sessions({ id }, { filter, ...asked }, context) {
      const [page, checked] = [checkPage(asked, LIST, acts.seal), checkSessionFilter(filter)];
      return { ...await pagesOf(acts.sessions, context).load({ committeeId: id, page, filter: checked }), filter: checked, committeeId: id };
    },
    calendarUrl: ({ slug }) => calendarUrl(acts, slug),
  },
  CommitteeEvent: {
    session: ({ subject, subjectId, kind }, _args, context) => (subject !== 'session' || subjectId === null || kind === 'WITHDRAWN' ? null : sessionsOf(acts.sessions, context).load(subjectId)),
  },
  Session: sessionFields(acts),
  AgendaItem: agendaFields(acts),
  Invitation: { organisation: async ({ organisationId }) => (await acts.directory.find(organisationId))! },
  Attendance: { organisation: async ({ organisationId }) => (await acts.directory.find(organisationId))! },
  SessionConnection: listFields(acts),
  SessionEdge: { cursor: ({ node }) => cursorOf(acts, node)! },
});

const cursorOf = (acts: SessionActs, row: SessionRow | undefined): string | null => (row === undefined ? null : acts.seal.close('session', positionOf(row)));

async function findSession(acts: SessionActs, id: string, context: RequestContext): Promise<SessionRow | null> {
  const session = rowId('session', id);
  return session === null ? null : sessionsOf(acts.sessions, context).load(session);
}

/** The session or agenda item of that id, for `node`. */
export async function sessionNode(acts: SessionActs, id: string, context: RequestContext): Promise<object | null> {
  const session = await findSession(acts, id, context);
  if (session !== null) return { __typename: 'Session', ...session };
  const item = rowId('agenda', id);
  const found = item === null ? null : await itemsOf(acts.sessions, context).load(item);
  return found === null ? null : { __typename: 'AgendaItem', ...found };
}
