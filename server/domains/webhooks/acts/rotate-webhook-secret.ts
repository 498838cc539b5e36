import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { notFound } from '../../../kernel/index.ts';
import { SendingRows } from '../sending/sending.rows.ts';
import { newSecret } from '../sending/signature.ts';
import { Webhook } from '../webhook.entity.ts';
import { webhookFor } from './act.ts';
import type { ActParts } from './act.ts';
import type { WebhookWithSecret } from './create-webhook.ts';

const OVERLAP = 24 * 3_600_000;

/**
 * A webhook has a new secret at once, and signs with the former one, too, for 24 hours, so that its receiver can be told in
 * between. Rotated again within these, the one before the former is gone.
 */
export async function rotateWebhookSecret(parts: ActParts, viewer: Viewer, id: string): Promise<WebhookWithSecret> {
  const { member, row } = await webhookFor(parts, viewer, id);
  const secret = newSecret();
  const { sealed, key } = parts.seal.sealText(secret, row.id);
  const until = new Date(parts.clock.now().getTime() + OVERLAP);
  // The hub reads what is sealed, which no viewer does; and of two who rotate at once the second takes the first's for the former.
  const former = await new SendingRows(parts).find(row.id);
  if (former === null) throw notFound('webhook');
  const turned = await parts.database.write(sessionOf(member), (em) => em.nativeUpdate(Webhook, { id: row.id, formerSecretUntil: former.formerSecretUntil }, {
    formerSecret: former.secret, formerSecretKey: former.secretKey, formerSecretUntil: until, secret: sealed, secretKey: key,
  }));
  if (turned === 0) return rotateWebhookSecret(parts, viewer, id);
  return { __typename: 'WebhookWithSecret', webhook: (await parts.reader.find(member, row.id))!, secret };
}
