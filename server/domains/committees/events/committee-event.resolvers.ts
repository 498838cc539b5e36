import { eventResolvers } from '../../../delivery/index.ts';
import type { Followed } from '../../../delivery/index.ts';
import type { Resolvers } from '../../../generated/schema.ts';
import { globalId } from '../../../kernel/index.ts';
import { checkReading, committeesOf } from '../committee/committee.resolvers.ts';
import type { CommitteeReader } from '../committee/committee.queries.ts';
import type { CommitteeEvent } from './committee.events.ts';
import { checkEventFilter } from './committee.log.ts';
import type { CommitteeEventFilter } from './committee.log.ts';

/** An event in the log. */
export interface CommitteeEventEdge { node: CommitteeEvent }

/** The log of committees as GraphQL asks it, as pages and live. */
export function committeeEventResolvers(events: Followed<CommitteeEvent, CommitteeEventFilter>, committees: CommitteeReader): Resolvers {
  const { query, subscription, cursor, connection, edge } = eventResolvers(events, { filter: checkEventFilter, reading: checkReading });
  return {
    Query: { committeeEvents: query },
    Subscription: { committeeEvents: subscription },
    CommitteeEvent: {
      cursor,
      subjectId: ({ subject, subjectId }) => (subject === null || subjectId === null ? null : globalId(subject, subjectId)),
      committee: ({ committeeId, kind }, _args, context) => (committeeId === null || kind === 'WITHDRAWN' ? null : committeesOf(committees, context).load(committeeId)),
    },
    CommitteeEventConnection: connection,
    CommitteeEventEdge: edge,
  };
}
