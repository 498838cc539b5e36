import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { Webhook } from '../webhook.entity.ts';
import { webhookFor } from './act.ts';
import type { ActParts } from './act.ts';

/** A webhook is gone, with what was kept of its deliveries. Answers with its id. */
export async function deleteWebhook(parts: ActParts, viewer: Viewer, id: string): Promise<string> {
  const { member, row } = await webhookFor(parts, viewer, id);
  await parts.database.write(sessionOf(member), (em) => em.nativeDelete(Webhook, { id: row.id }));
  return id;
}
