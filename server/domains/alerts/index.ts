import type { EntitySchema } from '@mikro-orm/core';
import type { RequestContext } from '../../access/index.ts';
import type { ActParts } from './acts/act.ts';
import { expireAlerts } from './acts/expire-alerts.ts';
import { AcknowledgementSchema, AlertSchema, AlertTranslationSchema, AlertVersionSchema } from './alert.entity.ts';
import { alertEventResolvers } from './alert-event.resolvers.ts';
import { AlertLog } from './alert.log.ts';
import type { AlertParts } from './alert.parts.ts';
import { AlertReader } from './alert.queries.ts';
import { alertNode, alertResolvers } from './alert.resolvers.ts';
import { AlertEvents } from './follow-alerts.ts';
import { releaseStatistics } from './statistics/release-statistics.ts';
import { StatisticsCellSchema, StatisticsHeldSchema, StatisticsReleaseSchema } from './statistics/statistics.entity.ts';
import { statisticsResolvers } from './statistics/statistics.resolvers.ts';

export { alertPolicy } from './alert.policy.ts';
export { alertPlaces, eventPlaces, versionPlaces } from './alert.rows.ts';
export type { AlertRow } from './alert.rows.ts';
export type { AlertParts } from './alert.parts.ts';
export type { AcknowledgementRow, TranslationRow } from './alert.queries.ts';
export type { AlertEvent } from './alert.events.ts';
export type { EventPage } from './follow-alerts.ts';
export type { AlertEdge, AlertPage } from './alert.resolvers.ts';
export type { AlertEventEdge } from './alert-event.resolvers.ts';
export type { WideningNeeded } from './acts/act.ts';
export { seedDemoAlerts } from './demo/seed-alerts.ts';

/** The entities of this room, for the ORM. */
export const ALERT_ENTITIES = [AlertSchema, AlertVersionSchema, AlertTranslationSchema, AcknowledgementSchema, StatisticsReleaseSchema, StatisticsCellSchema, StatisticsHeldSchema] as unknown as EntitySchema[];

/** The room as compose joins it: its resolvers, its things by global id, and what time does to alerts. */
export interface AlertRoom {
  readonly resolvers: readonly object[];
  node(id: string, context: RequestContext): Promise<object | null>;
  /** Notes alerts that have passed their expiresAt; returns how many. */
  expire(): Promise<number>;
  /** Releases the statistics of the months and quarters that have closed; returns how many. */
  release(): Promise<number>;
}

/** Opens the room over what compose gives it. */
export function openAlerts(given: AlertParts): AlertRoom {
  const reader = new AlertReader(given);
  const parts: ActParts = { ...given, reader };
  const events = new AlertEvents(given, new AlertLog(given, reader), reader);
  return {
    resolvers: [alertResolvers(parts), alertEventResolvers(parts, events), statisticsResolvers(parts)],
    node: (id, context) => alertNode(parts, context, { id }),
    expire: () => expireAlerts(given.database, given.clock),
    release: () => releaseStatistics(given.database, given.clock),
  };
}
