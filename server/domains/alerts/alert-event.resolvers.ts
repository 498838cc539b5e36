import type { Followed } from '../../delivery/index.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { globalId } from '../../kernel/index.ts';
import type { AlertEvent } from './alert.events.ts';
import { checkFilter } from './alert.filter.ts';
import type { AlertFilter } from './alert.filter.ts';
import { checkReading } from './alert.resolvers.ts';

/** An event in the log. */
export interface AlertEventEdge { node: AlertEvent }

/** The log of alerts as GraphQL asks it, as pages and live. */
export const alertEventResolvers = (events: Followed<AlertEvent, AlertFilter>): Resolvers => ({
  Query: {
    alertEvents(_root, { first, after, filter }, context) {
      const asked = { size: events.size(first), after: events.position(after), filter: checkFilter(filter) };
      checkReading(context.viewer);
      return events.page(context, asked);
    },
  },
  Subscription: {
    alertEvents: {
      subscribe(_root, { after, filter }, context) {
        const position = events.position(after);
        const checked = checkFilter(filter);
        checkReading(context.viewer);
        return events.follow(context, position, checked) as never;
      },
      resolve: (event: AlertEvent) => event,
    },
  },
  AlertEvent: {
    cursor: (event) => events.cursor(event),
    alertId: ({ alertId }) => alertId === null ? null : globalId('alert', alertId),
  },
  AlertEventConnection: {
    edges: ({ events: page }) => page.map((node) => ({ node })),
    pageInfo: (page) => events.pageInfo(page),
  },
  AlertEventEdge: { cursor: ({ node }) => events.cursor(node) },
});
