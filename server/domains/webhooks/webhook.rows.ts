import type { Places } from '../../access/index.ts';
import { text } from '../../database/index.ts';
import type { WebhookOutcome, WebhookParking, WebhookState, WebhookTopic } from './webhook.words.ts';

/** A webhook read to be answered with: all of it but its secrets. `number` orders the list. */
export interface WebhookRow {
  id: string; number: number; organisationId: string; keyId: string; readsUntil: Date | null; label: string; url: string; topics: WebhookTopic[];
  state: WebhookState; parkedBecause: WebhookParking | null; position: number; failedAttempts: number; failingSince: Date | null; nextAttemptAt: Date | null;
  lastSuccessAt: Date | null; lastFailureAt: Date | null; testedAt: Date | null; createdAt: Date; formerSecretUntil: Date | null;
}

/** One attempt to send one event. */
export interface AttemptRow { number: number; messageId: string; type: string; attempt: number; at: Date; outcome: WebhookOutcome; status: number | null; milliseconds: number }

const COLUMNS: Record<keyof WebhookRow, string> = {
  id: 'id', number: 'number', organisationId: 'organisation_id', keyId: 'key_id', readsUntil: 'reads_until', label: 'label', url: 'url', topics: 'topics',
  state: 'state', parkedBecause: 'parked_because', position: 'position', failedAttempts: 'failed_attempts', failingSince: 'failing_since', nextAttemptAt: 'next_attempt_at',
  lastSuccessAt: 'last_success_at', lastFailureAt: 'last_failure_at', testedAt: 'tested_at', createdAt: 'created_at', formerSecretUntil: 'former_secret_until',
};

/** The columns of `webhook as w` under the names of a row. */
export const WEBHOOK = text(Object.entries(COLUMNS).map(([property, column]) => `"w"."${column}" as "${property}"`).join(', '));
/** The columns of `webhook_delivery as d`. */
export const ATTEMPT = text('"d"."number", "d"."message_id" as "messageId", "d"."type", "d"."attempt", "d"."at", "d"."outcome", "d"."status", "d"."milliseconds"');
/** Where the fields of a condition on a webhook stand. */
export const webhookPlaces: Places = { organisationId: { column: 'w.organisation_id' } };
