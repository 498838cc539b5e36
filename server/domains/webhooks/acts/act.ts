import { memberOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { written } from '../../../database/index.ts';
import { OutgoingFault } from '../../../delivery/index.ts';
import { badInput, forbidden, notFound, rowId } from '../../../kernel/index.ts';
import { checkLine, checkList } from '../../directory/index.ts';
import type { WebhookParts } from '../webhook.parts.ts';
import type { WebhookReader } from '../webhook.queries.ts';
import type { WebhookRow } from '../webhook.rows.ts';
import { TOPIC_SCOPES } from '../webhook.words.ts';
import type { WebhookTopic } from '../webhook.words.ts';

/** What the acts of this room work with. */
export interface ActParts extends WebhookParts { readonly reader: WebhookReader }

/** What is said of a webhook; what is left out stays as it is. */
export interface WebhookAsked { readonly url?: string | null; readonly events?: readonly WebhookTopic[] | null; readonly label?: string | null }

const LONGEST_URL = 500;

/** Throws what is malformed, with its path: an address that the hub doesn't send to is. */
export function checkAsked({ outgoing }: WebhookParts, { url, events, label }: WebhookAsked): void {
  if (label != null) checkLine('input.label', label, 100);
  if (events != null) checkList('input.events', events);
  if (url == null) return;
  if (url.length > LONGEST_URL || !/^[\x21-\x7e]+$/.test(url)) throw badInput('input.url', `is no address of at most ${LONGEST_URL} plain signs.`);
  try {
    outgoing.address(url);
  } catch (fault) {
    throw fault instanceof OutgoingFault ? badInput('input.url', fault.message) : fault;
  }
}

/** FORBIDDEN unless the viewer keeps webhooks of that organisation. */
export function demandKeeper(parts: ActParts, viewer: Viewer, row: Pick<WebhookRow, 'organisationId'>): Member {
  const member = memberOf(viewer);
  if (parts.reader.mayKeep(member, row)) return member;
  throw forbidden(member.scopes.includes('WEBHOOKS_ADMINISTER') ? 'Only stewards keep webhooks.' : 'This key lacks the scope WEBHOOKS_ADMINISTER: ask your steward for one that has it.');
}

/** The webhook of that id, as its keeper; unseen and absent are NOT_FOUND alike. */
export async function webhookFor(parts: ActParts, viewer: Viewer, id: string): Promise<{ member: Member; row: WebhookRow }> {
  const member = demandKeeper(parts, viewer, { organisationId: memberOf(viewer).organisation });
  const row = await parts.reader.find(member, rowId('webhook', id));
  if (row === null) throw notFound('webhook');
  return { member, row };
}

/** By which key it reads from now on, which is the one in use; FORBIDDEN where that lacks a scope for the topics. */
export async function readingBy({ database }: WebhookParts, member: Member, topics: readonly WebhookTopic[]): Promise<{ keyId: string; readsUntil: Date | null }> {
  const lacking = topics.map((topic) => TOPIC_SCOPES[topic]).filter((scope) => !member.scopes.includes(scope));
  if (lacking.length > 0) throw forbidden(`A webhook reads by the key in use, and this one lacks ${lacking.join(', ')}.`);
  const [key] = await database.ask(written<{ expires_at: Date | null }>`select expires_at from api_key where id = ${member.credential}`);
  return { keyId: member.credential, readsUntil: key?.expires_at ?? null };
}

/** As it is when nothing stands in its way any more. */
export const FREED = { state: 'ACTIVE', parkedBecause: null, failedAttempts: 0, failingSince: null, nextAttemptAt: null } as const;

/** The name under which rounds of webhooks are called. */
export const ROUND = 'webhooks';
