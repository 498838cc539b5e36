import type { Followed } from '../../delivery/index.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { badInput, globalId } from '../../kernel/index.ts';
import type { ActParts } from './acts/act.ts';
import type { AlertEvent } from './alert.events.ts';
import { checkFilter } from './alert.filter.ts';
import type { AlertFilter } from './alert.filter.ts';
import { checkReading } from './alert.resolvers.ts';

const USUAL = 100;
const MOST = 500;

function sizeOf(first: number | null | undefined): number {
  if (first != null && (first < 1 || first > MOST)) throw badInput('first', `must be from 1 to ${MOST}, not ${first}.`);
  return first ?? USUAL;
}

/** An event in the log. */
export interface AlertEventEdge { node: AlertEvent }

const cursorOf = (parts: ActParts, event: AlertEvent | undefined): string | null => event === undefined ? null : parts.seal.close('event', event.position);

/** The log of alerts as GraphQL asks it, as pages and live. */
export const alertEventResolvers = (parts: ActParts, events: Followed<AlertEvent, AlertFilter>): Resolvers => ({
  Query: {
    alertEvents(_root, { first, after, filter }, context) {
      const asked = { size: sizeOf(first), after: events.position(after), filter: checkFilter(filter) };
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
    cursor: (event) => cursorOf(parts, event)!,
    alertId: ({ alertId }) => alertId === null ? null : globalId('alert', alertId),
  },
  AlertEventConnection: {
    edges: ({ events: page }) => page.map((node) => ({ node })),
    pageInfo: ({ events: page, hasNextPage, hasPreviousPage }) =>
      ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(parts, page[0]), endCursor: cursorOf(parts, page.at(-1)) }),
  },
  AlertEventEdge: { cursor: ({ node }) => cursorOf(parts, node)! },
});
