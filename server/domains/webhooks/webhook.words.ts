import type { Scope } from '../../access/index.ts';

/** Whose events a webhook is sent. */
export type WebhookTopic = 'ALERTS' | 'COMMITTEES' | 'NEWSLETTER';
/** Whether events are sent. */
export type WebhookState = 'ACTIVE' | 'PAUSED' | 'PARKED';
/** Why the hub gave up on a webhook. */
export type WebhookParking = 'UNANSWERED' | 'GONE' | 'READER_ENDED' | 'SECRET_LOST';
/** What became of one attempt to send an event. */
export type WebhookOutcome = 'DELIVERED' | 'REFUSED' | 'UNREACHABLE' | 'LATE' | 'UNREADABLE' | 'CLOSED_ADDRESS';

/** What a key must have for each topic: that of the room's own events. */
export const TOPIC_SCOPES: Readonly<Record<WebhookTopic, Scope>> = { ALERTS: 'ALERTS_READ', COMMITTEES: 'COMMITTEES_READ', NEWSLETTER: 'NEWSLETTER_READ' };
