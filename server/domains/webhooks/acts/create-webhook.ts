import type { EntityManager } from '@mikro-orm/sql';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { newId } from '../../../kernel/index.ts';
import { newSecret } from '../sending/signature.ts';
import { Webhook } from '../webhook.entity.ts';
import type { WebhookRow } from '../webhook.rows.ts';
import type { WebhookTopic } from '../webhook.words.ts';
import { FREED, checkAsked, demandKeeper, readingBy } from './act.ts';
import type { ActParts } from './act.ts';

/** A webhook and its secret, which can't be read a second time. */
export interface WebhookWithSecret { readonly __typename: 'WebhookWithSecret'; readonly webhook: WebhookRow; readonly secret: string }
/** The organisation has as many as it may; nothing was written. */
export interface TooManyWebhooks { readonly __typename: 'TooManyWebhooks'; readonly message: string }

const MOST = 20;
const COUNTING = 4_604_903;

/**
 * A webhook begins with what happens from now on, and reads by the key in use: what that key may not read, or no longer, is
 * not sent, and when it is revoked nothing is. Refused as data where the label could tell who a person is, and beyond
 * twenty an organisation. The secret is kept sealed and answered with this once.
 */
export async function createWebhook(parts: ActParts, viewer: Viewer, input: { url: string; events: readonly WebhookTopic[]; label: string }): Promise<WebhookWithSecret | TooManyWebhooks | ScreeningFailed> {
  checkAsked(parts, input);
  const member = demandKeeper(parts, viewer, { organisationId: memberOf(viewer).organisation });
  const reading = await readingBy(parts, member, input.events);
  const gate = await parts.gate({ 'input.label': input.label }, parts.directory.get(member.organisation)?.languages[0] ?? 'EN');
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const { head } = await parts.tail.log.bounds();
  const [id, secret] = [newId(), newSecret()];
  const { sealed, key } = parts.seal.sealText(secret, id);
  const isThere = await parts.database.write(sessionOf(member), async (em) => {
    if (await numberOf(em, member.organisation) >= MOST) return false;
    await em.insert(Webhook, {
      id, organisationId: member.organisation, ...reading, label: gate.texts['input.label']!, url: input.url, topics: [...input.events], ...FREED, position: head,
      createdAt: parts.clock.now(), secret: sealed, secretKey: key,
    } as never);
    return true;
  });
  if (!isThere) return { __typename: 'TooManyWebhooks', message: `Your organisation has ${MOST} webhooks: delete one that isn't needed.` };
  return { __typename: 'WebhookWithSecret', webhook: (await parts.reader.find(member, id))!, secret };
}

// One organisation's at a time, so that of two at once the second counts the first.
async function numberOf(em: EntityManager, organisation: string): Promise<number> {
  await em.execute('select pg_advisory_xact_lock(?, hashtext(?))', [COUNTING, organisation]);
  const [row] = await em.execute<{ count: number }[]>('select count(*)::int as count from webhook');
  return row!.count;
}
