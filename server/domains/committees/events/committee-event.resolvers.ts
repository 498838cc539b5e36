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
export const committeeEventResolvers = (events: Followed<CommitteeEvent, CommitteeEventFilter>, committees: CommitteeReader): Resolvers => ({
  Query: {
    committeeEvents(_root, { first, after, filter }, context) {
      const asked = { size: events.size(first), after: events.position(after), filter: checkEventFilter(filter) };
      checkReading(context.viewer);
      return events.page(context, asked);
    },
  },
  Subscription: {
    committeeEvents: {
      subscribe(_root, { after, filter }, context) {
        const [position, checked] = [events.position(after), checkEventFilter(filter)];
        checkReading(context.viewer);
        return events.follow(context, position, checked) as never;
      },
      resolve: (event: CommitteeEvent) => event,
    },
  },
  CommitteeEvent: {
    cursor: (event) => events.cursor(event),
    subjectId: ({ subject, subjectId }) => (subject === null || subjectId === null ? null : globalId(subject, subjectId)),
    committee: ({ committeeId, kind }, _args, context) => (committeeId === null || kind === 'WITHDRAWN' ? null : committeesOf(committees, context).load(committeeId)),
  },
  CommitteeEventConnection: {
    edges: ({ events: page }) => page.map((node) => ({ node })),
    pageInfo: (page) => events.pageInfo(page),
  },
  CommitteeEventEdge: { cursor: ({ node }) => events.cursor(node) },
});
