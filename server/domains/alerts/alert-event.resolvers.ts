import { eventResolvers } from '../../delivery/index.ts';
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
export function alertEventResolvers(events: Followed<AlertEvent, AlertFilter>): Resolvers {
  const { query, subscription, cursor, connection, edge } = eventResolvers(events, { filter: checkFilter, reading: checkReading });
  return {
    Query: { alertEvents: query },
    Subscription: { alertEvents: subscription },
    AlertEvent: { cursor, alertId: ({ alertId }) => alertId === null ? null : globalId('alert', alertId) },
    AlertEventConnection: connection,
    AlertEventEdge: edge,
  };
}
