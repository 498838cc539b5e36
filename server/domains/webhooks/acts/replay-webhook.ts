import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { written } from '../../../database/index.ts';
import { badInput } from '../../../kernel/index.ts';
import { Webhook } from '../webhook.entity.ts';
import type { WebhookRow } from '../webhook.rows.ts';
import { FREED, ROUND, readingBy, webhookFor } from './act.ts';
import type { ActParts } from './act.ts';

/** From where a webhook goes on: behind an event, with what happened from a moment on, or, with neither, from where it is. */
export interface ReplayAsked { readonly id: string; readonly after?: string | null; readonly since?: Date | null }

/**
 * A webhook goes on, at once and with the key in use, whatever stopped it: paused, or given up on. From an earlier place it
 * sends again what it sent, under the same ids; where the log doesn't reach back so far it says so by a GAP, as events do.
 */
export async function replayWebhook(parts: ActParts, viewer: Viewer, { id, after, since }: ReplayAsked): Promise<WebhookRow> {
  if (after != null && since != null) throw badInput('since', 'can\'t be given together with after.');
  const position = after == null ? null : parts.seal.open('event', after);
  if (after != null && position === null) throw badInput('after', 'is no cursor of the event log.');
  const { member, row } = await webhookFor(parts, viewer, id);
  const reading = await readingBy(parts, member, row.topics);
  const from = position ?? (since == null ? row.position : await before(parts, since));
  await parts.database.write(sessionOf(member), (em) => em.nativeUpdate(Webhook, { id: row.id }, { ...FREED, ...reading, position: from }));
  await parts.rounds.call(ROUND, [row.id]);
  return (await parts.reader.find(member, row.id))!;
}

// Behind the last that lies before the first of then or later; with nothing of then or later, behind all there is.
async function before({ database }: ActParts, since: Date): Promise<number> {
  const [row] = await database.ask(written<{ position: number | null }>`select coalesce((select min(position) - 1 from event where occurred_at >= ${since}), max(position)) as position from event`);
  return row?.position ?? 0;
}
