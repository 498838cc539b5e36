import type { EntitySchema } from '@mikro-orm/core';
import type { RequestContext } from '../../access/index.ts';
import { passGate } from '../../anonymisation/index.ts';
import { ROUND } from './acts/act.ts';
import type { ActParts } from './acts/act.ts';
import { sendEvents } from './sending/send-events.ts';
import { SendingRows } from './sending/sending.rows.ts';
import { waking } from './sending/wake.ts';
import { WebhookSchema } from './webhook.entity.ts';
import type { WebhookGiven, WebhookParts } from './webhook.parts.ts';
import { WebhookReader } from './webhook.queries.ts';
import { webhookNode, webhookResolvers } from './webhook.resolvers.ts';

export { webhookPolicy } from './webhook.policy.ts';
export { webhookPlaces } from './webhook.rows.ts';
export type { AttemptRow, WebhookRow } from './webhook.rows.ts';
export type { AttemptEdge, WebhookEdge } from './webhook.resolvers.ts';
export type { WebhookGiven } from './webhook.parts.ts';
export { questionOf, typeOf } from './sending/next-event.ts';
export { nextAttempt } from './sending/retries.ts';

/** The entities of this room, for the ORM. */
export const WEBHOOK_ENTITIES = [WebhookSchema] as unknown as EntitySchema[];

/** The room as compose joins it. */
export interface WebhookRoom {
  readonly resolvers: readonly object[];
  node(id: string, context: RequestContext): Promise<object | null>;
  /** There is more in the log: those whose it may be are called. */
  wake(): Promise<void>;
  /** Lets go of what was noted of deliveries more than 30 days ago. */
  prune(): Promise<void>;
}

const KEPT = 30 * 86_400_000;

/** Opens the room over what compose gives it. */
export function openWebhooks(given: WebhookGiven): WebhookRoom {
  const plain: WebhookParts = { ...given, gate: passGate };
  const parts: ActParts = { ...plain, reader: new WebhookReader(plain) };
  given.rounds.on(ROUND, (id, signal) => sendEvents(parts, id, signal));
  return {
    resolvers: [webhookResolvers(parts)],
    node: (id, context) => webhookNode(parts, context, id),
    wake: waking(parts),
    prune: () => new SendingRows(parts).prune(new Date(given.clock.now().getTime() - KEPT)),
  };
}
