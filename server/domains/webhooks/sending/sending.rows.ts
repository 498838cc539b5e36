import { piece, written } from '../../../database/index.ts';
import type { Piece } from '../../../database/index.ts';
import type { WebhookParts } from '../webhook.parts.ts';
import { ATTEMPT, WEBHOOK } from '../webhook.rows.ts';
import type { AttemptRow, WebhookRow } from '../webhook.rows.ts';
import type { WebhookParking } from '../webhook.words.ts';

/** A webhook as the hub sends for it. */
export interface SendingRow extends WebhookRow { secret: string; secretKey: string; formerSecret: string | null; formerSecretKey: string | null }
/** An attempt to be noted. */
export type Attempt = Omit<AttemptRow, 'number'>;

// Nothing where the webhook was deleted while its receiver thought.
const noted = (id: string, { messageId, type, attempt, at, outcome, status, milliseconds }: Attempt): Piece => piece`insert into webhook_delivery as d (webhook_id, message_id, type, attempt, at, outcome, status, milliseconds)
  select w.id, ${messageId}::text, ${type}::text, ${attempt}::int, ${at}::timestamptz, ${outcome}::text, ${status}::int, ${milliseconds}::int from webhook as w where w.id = ${id}::uuid`;

/** What the hub itself reads and notes while it sends. */
export class SendingRows {
  readonly #parts: WebhookParts;
  constructor(parts: WebhookParts) { this.#parts = parts; }

  async find(id: string): Promise<SendingRow | null> {
    const [row] = await this.#parts.database.ask(written<SendingRow>`select ${WEBHOOK}, "w"."secret", "w"."secret_key" as "secretKey", "w"."former_secret" as "formerSecret", "w"."former_secret_key" as "formerSecretKey"
      from "webhook" as "w" where "w"."id" = ${id}::uuid`);
    return row ?? null;
  }

  /** The secrets to sign with now, the present one first; null where it can't be opened. */
  secretsOf({ id, secret, secretKey, formerSecret, formerSecretKey, formerSecretUntil }: SendingRow, now: Date): string[] | null {
    const present = this.#parts.seal.openText({ sealed: secret, key: secretKey }, id);
    if (present === null) return null;
    const isOver = formerSecret === null || formerSecretKey === null || formerSecretUntil === null || formerSecretUntil <= now;
    const former = isOver ? null : this.#parts.seal.openText({ sealed: formerSecret, key: formerSecretKey }, id);
    return former === null ? [present] : [present, former];
  }

  /** The webhooks that are not at `position`, and don't wait to try again. */
  async awake(position: number, now: Date): Promise<string[]> {
    return (await this.#parts.database.ask(written<{ id: string }>`select id from webhook where state = 'ACTIVE' and position <> ${position} and (next_attempt_at is null or next_attempt_at <= ${now})`)).map(({ id }) => id);
  }

  /** Everything up to `to` is behind it; unless somebody moved it meanwhile. */
  async pass({ id, position }: SendingRow, to: number): Promise<void> {
    await this.#parts.database.ask(written`update webhook set position = ${to} where id = ${id} and position = ${position} and position < ${to}`);
  }

  /** An event was taken: the next one's turn. */
  async taken({ id, position }: SendingRow, to: number, attempt: Attempt): Promise<void> {
    await this.#parts.database.ask(written`with noted as (${noted(id, attempt)})
      update webhook set last_success_at = ${attempt.at}, position = case when position = ${position} then ${to} else position end,
        failed_attempts = 0, failing_since = null, next_attempt_at = null where id = ${id}`);
  }

  /** An event was not taken: tried again at `next`, or no more. */
  async failed({ id, position }: SendingRow, attempt: Attempt, { next, parked }: { next: Date | null; parked: WebhookParking | null }): Promise<void> {
    await this.#parts.database.ask(written`with noted as (${noted(id, attempt)}),
      seen as (update webhook set last_failure_at = ${attempt.at} where id = ${id} and (state <> 'ACTIVE' or position <> ${position}))
      update webhook set last_failure_at = ${attempt.at}, failed_attempts = ${attempt.attempt}, failing_since = coalesce(failing_since, ${attempt.at}::timestamptz), next_attempt_at = ${next},
        state = ${parked === null ? 'ACTIVE' : 'PARKED'}, parked_because = ${parked} where id = ${id} and state = 'ACTIVE' and position = ${position}`);
  }

  /** The hub gives up before it tries. */
  async park({ id, position }: SendingRow, because: WebhookParking): Promise<void> {
    await this.#parts.database.ask(written`update webhook set state = 'PARKED', parked_because = ${because}, next_attempt_at = null where id = ${id} and state = 'ACTIVE' and position = ${position}`);
  }

  /** A test has no place in the order of events: it is noted and changes nothing. */
  async noteTest(id: string, attempt: Attempt): Promise<AttemptRow | null> {
    const [row] = await this.#parts.database.ask(written<AttemptRow>`${noted(id, attempt)} returning ${ATTEMPT}`);
    return row ?? null;
  }

  /** Lets go of what was noted before `moment`. */
  async prune(moment: Date): Promise<void> { await this.#parts.database.ask(written`delete from webhook_delivery where at < ${moment}`); }
}
