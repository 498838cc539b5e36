import type { Viewer } from '../../access/index.ts';
import type { EventPage, LoggedEvent } from '../../delivery/index.ts';
import type { Audience, GroupAudience } from '../../kernel/index.ts';
import type { AlertReader } from './alert.queries.ts';
import type { AlertRow, SearchedAlert, SearchedVersion } from './alert.rows.ts';

/** The facts of this room, in the past tense, as the log names them. */
export type AlertFact = 'alert.published' | 'alert.updated' | 'alert.translated' | 'alert.acknowledged' | 'alert.withdrawn' | 'alert.expired';

/** What happened, from where a viewer stands. */
export type AlertEventKind = 'PUBLISHED' | 'UPDATED' | 'WITHDRAWN' | 'EXPIRED' | 'GAP';

/** An event as one viewer gets it. The position becomes a cursor on the way out. */
export interface AlertEvent { position: number; kind: AlertEventKind; occurredAt: Date; alertId: string | null; alert: AlertRow | null; reference: string | null }

/** A page of the log as `alertEvents` answers with it. */
export type AlertEventPage = EventPage<AlertEvent>;

/** What is known of an event's alert: its versions before and after, and as it is now (null: gone). */
export interface EventSubject { before: SearchedVersion | null; after: SearchedVersion | null; now: SearchedAlert | null }

/** The audience of an alert, as the log keeps it. */
export const audienceOf = (alert: Audience): Audience => ({
  audienceLevel: alert.audienceLevel, audienceCountries: alert.audienceCountries, audienceOrganisations: alert.audienceOrganisations,
});

/** Only the publisher's organisation. */
export const OWN: Audience = { audienceLevel: 'OWN', audienceCountries: [], audienceOrganisations: [] };

/**
 * What a viewer gets of an event, worked out when it is delivered from what they may read now (the table in
 * server/README.md): null where it is nothing to them. `now` is the alert as it is; content only leaves if it is theirs to
 * read at this moment.
 */
export function eventFor(reader: AlertReader, viewer: Viewer, { event, now }: { event: LoggedEvent; now: AlertRow | null }): AlertEvent | null {
  const could = (audience: GroupAudience | null): boolean =>
    audience !== null && reader.mayRead(viewer, { ...audience, publisherId: event.ownerId, withdrawnAt: null });
  const before = could(event.before);
  const after = could(event.after);
  const kind = kindOf(event.type as AlertFact, before, after);
  if (kind === null) return null;
  // A tombstone stays one, also where the viewer may read the alert again by now: that is told by an event of its own.
  const alert = kind !== 'WITHDRAWN' && now !== null && now.withdrawnAt === null && reader.mayRead(viewer, now) ? now : null;
  // Taken back before the viewer's organisation joined: it never had it, so there is nothing to take back from it.
  if (alert === null && viewer.kind === 'member' && viewer.organisation !== event.ownerId && event.occurredAt < viewer.since) return null;
  return { position: event.position, kind, occurredAt: event.occurredAt, alertId: event.subjectId, alert, reference: event.reference };
}

function kindOf(type: AlertFact, before: boolean, after: boolean): AlertEventKind | null {
  if (type === 'alert.withdrawn') return before ? 'WITHDRAWN' : null;
  if (type === 'alert.expired') return before ? 'EXPIRED' : null;
  if (after) return before ? 'UPDATED' : 'PUBLISHED';
  return before ? 'WITHDRAWN' : null;
}
