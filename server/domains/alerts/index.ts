import type { EntitySchema } from '@mikro-orm/core';
import { sessionOf } from '../../access/index.ts';
import type { Page, RequestContext } from '../../access/index.ts';
import { passGate } from '../../anonymisation/index.ts';
import { Followed } from '../../delivery/index.ts';
import type { ActParts } from './acts/act.ts';
import { expireAlerts } from './acts/expire-alerts.ts';
import { AcknowledgementSchema, AlertSchema, AlertTranslationSchema, AlertVersionSchema } from './alert.entity.ts';
import { alertEventResolvers } from './alert-event.resolvers.ts';
import { AlertLog } from './alert.log.ts';
import type { AlertParts } from './alert.parts.ts';
import { AlertReader } from './alert.queries.ts';
import { alertNode, alertResolvers } from './alert.resolvers.ts';
import { alertSources } from './alert.sources.ts';
import { alertMailResolvers } from './mailing/alert-mail.resolvers.ts';
import { alertPages } from './mailing/alert.pages.ts';
import { MailBook } from './mailing/mail-book.ts';
import { mailPages } from './mailing/mail.pages.ts';
import { Postman } from './mailing/postman.ts';
import { ReleaseRequestSchema, openReleases } from './release/index.ts';
import { releaseStatistics } from './statistics/release-statistics.ts';
import { StatisticsCellSchema, StatisticsHeldSchema, StatisticsReleaseSchema } from './statistics/statistics.entity.ts';
import { statisticsResolvers } from './statistics/statistics.resolvers.ts';

export { alertPolicy } from './alert.policy.ts';
export { alertPlaces, eventPlaces, versionPlaces } from './alert.rows.ts';
export type { AlertRow } from './alert.rows.ts';
export type { AlertParts } from './alert.parts.ts';
export type { AcknowledgementRow, TranslationRow } from './alert.queries.ts';
export type { AlertEvent, AlertEventPage } from './alert.events.ts';
export type { AlertEdge, AlertPage } from './alert.resolvers.ts';
export type { AlertEventEdge } from './alert-event.resolvers.ts';
export type { WideningNeeded } from './acts/act.ts';
export { releasePlaces, releasePolicy } from './release/index.ts';
export type { MailRow } from './mailing/mail-book.ts';
export type { FindingCount, OpenedAct, ReleaseClosed, ReleaseEdge, ReleasePage, ReleaseRow } from './release/index.ts';
export { seedDemoAlerts } from './demo/seed-alerts.ts';

/** The entities of this room, for the ORM. */
export const ALERT_ENTITIES = [
  AlertSchema, AlertVersionSchema, AlertTranslationSchema, AcknowledgementSchema, ReleaseRequestSchema,
  StatisticsReleaseSchema, StatisticsCellSchema, StatisticsHeldSchema,
] as unknown as EntitySchema[];

/** The room as compose joins it: its resolvers, its things by global id, and what time does to alerts. */
export interface AlertRoom {
  readonly resolvers: readonly object[];
  readonly pages: readonly Page[];
  node(id: string, context: RequestContext): Promise<object | null>;
  /** What other rooms may tell of alerts. */
  readonly sources: ReturnType<typeof alertSources>;
  /** Notes alerts that have passed their expiresAt; returns how many. */
  expire(): Promise<number>;
  /** Tells people of alerts by mail, as they chose; returns how many letters were taken. */
  tellByMail(): Promise<number>;
  /** Deletes disputed texts that nobody decided on within 72 hours; returns how many. */
  endReleases(): Promise<number>;
  /** Releases the statistics of the months and quarters that have closed; returns how many. */
  releaseStatistics(): Promise<number>;
}

/** Opens the room over what compose gives it. */
export function openAlerts(given: AlertParts): AlertRoom {
  const reader = new AlertReader(given);
  const parts: ActParts = { ...given, reader, gate: passGate, write: (member, work) => given.database.write(sessionOf(member), work) };
  const log = new AlertLog(given, reader);
  const events = new Followed(given, 'alerts', log);
  const book = new MailBook(given);
  const postman = new Postman({ ...given, book, log, reader });
  const releases = openReleases(parts);
  return {
    resolvers: [alertResolvers(parts), alertEventResolvers(events), releases.resolvers, statisticsResolvers(parts), alertMailResolvers(book, given.tail)],
    pages: [...mailPages(book, given.seal), ...alertPages({ ...given, reader })],
    node: async (id, context) => await alertNode(parts, context, { id }) ?? releases.node(id, context),
    sources: alertSources(given.database, reader),
    expire: () => expireAlerts(given.database, given.clock),
    tellByMail: () => postman.run(),
    endReleases: () => releases.end(),
    releaseStatistics: () => releaseStatistics(given.database, given.clock),
  };
}
