import { randomBytes } from 'node:crypto';
import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { forbidden, notFound, rateLimited } from '../../../kernel/index.ts';
import { Webhook } from '../webhook.entity.ts';
import type { AttemptRow } from '../webhook.rows.ts';
import { SendingRows } from '../sending/sending.rows.ts';
import { send } from '../sending/send.ts';
import { webhookFor } from './act.ts';
import type { ActParts } from './act.ts';

const PAUSE = 10_000;

/**
 * Sends a message of the type `webhook.test`, now and once, whatever the webhook's state, and tells what became of it. It has
 * no place in the order of events and holds nothing of the hub. Once in ten seconds, else the hub could be made to knock on
 * somebody's door all day.
 */
export async function testWebhook(parts: ActParts, viewer: Viewer, id: string): Promise<AttemptRow> {
  const { member, row } = await webhookFor(parts, viewer, id);
  const now = parts.clock.now();
  const isFirst = await parts.database.write(sessionOf(member), (em) =>
    em.nativeUpdate(Webhook, { id: row.id, $or: [{ testedAt: null }, { testedAt: { $lte: new Date(now.getTime() - PAUSE) } }] }, { testedAt: now }));
  if (isFirst === 0) throw rateLimited(PAUSE / 1000);
  const rows = new SendingRows(parts);
  const sending = await rows.find(row.id);
  const secrets = sending === null ? null : rows.secretsOf(sending, now);
  if (sending === null || secrets === null) throw forbidden('The webhook\'s secret can\'t be opened: rotate it first.');
  const message = { id: `test_${randomBytes(12).toString('base64url')}`, body: { type: 'webhook.test', timestamp: now, data: {} } };
  const attempt = await send(parts, { url: row.url, secrets, message });
  const noted = await rows.noteTest(row.id, { ...attempt, messageId: message.id, type: message.body.type, at: now, attempt: 1 });
  if (noted === null) throw notFound('webhook');
  return noted;
}
