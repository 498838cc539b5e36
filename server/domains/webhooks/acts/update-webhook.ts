import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { Webhook } from '../webhook.entity.ts';
import type { WebhookRow } from '../webhook.rows.ts';
import { checkAsked, readingBy, webhookFor } from './act.ts';
import type { ActParts, WebhookAsked } from './act.ts';

/**
 * Changes where a webhook sends, whose events, and what it is called; from now on it reads by the key in use. Its place in
 * the log, its state and what waits to be tried again stay. What is under way may still go to the old address.
 */
export async function updateWebhook(parts: ActParts, viewer: Viewer, { id, input }: { id: string; input: WebhookAsked }): Promise<(WebhookRow & { __typename: 'Webhook' }) | ScreeningFailed> {
  checkAsked(parts, input);
  const { member, row } = await webhookFor(parts, viewer, id);
  const topics = [...input.events ?? row.topics];
  const reading = await readingBy(parts, member, topics);
  const gate = await parts.gate<string>(input.label == null ? {} : { 'input.label': input.label }, parts.directory.get(member.organisation)?.languages[0] ?? 'EN');
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const label = input.label == null ? {} : { label: gate.texts['input.label']! };
  await parts.database.write(sessionOf(member), (em) => em.nativeUpdate(Webhook, { id: row.id }, { ...reading, ...label, url: input.url ?? row.url, topics }));
  return { __typename: 'Webhook', ...(await parts.reader.find(member, row.id))! };
}
