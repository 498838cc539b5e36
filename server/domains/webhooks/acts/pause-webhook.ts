import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { Webhook } from '../webhook.entity.ts';
import type { WebhookRow } from '../webhook.rows.ts';
import { FREED, webhookFor } from './act.ts';
import type { ActParts } from './act.ts';

/** Nothing more is sent until it is resumed; events wait in the log. What is under way may still arrive. */
export async function pauseWebhook(parts: ActParts, viewer: Viewer, id: string): Promise<WebhookRow> {
  const { member, row } = await webhookFor(parts, viewer, id);
  await parts.database.write(sessionOf(member), (em) => em.nativeUpdate(Webhook, { id: row.id }, { ...FREED, state: 'PAUSED' }));
  return (await parts.reader.find(member, row.id))!;
}
