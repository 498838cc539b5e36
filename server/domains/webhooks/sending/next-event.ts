import type { Member } from '../../../access/index.ts';
import type { WebhookParts } from '../webhook.parts.ts';
import type { WebhookTopic } from '../webhook.words.ts';
import type { Message } from './send.ts';

/** The next event for a webhook as it is sent, and its place in the log. */
export interface Next { readonly position: number; readonly message: Message }

interface Node { readonly cursor: string; readonly kind: string; readonly occurredAt: string; readonly [field: string]: unknown }

const ALERT = `alert { id reference country { code } region { id } publishedBy { id name } sourceShielded kind severity urgency certainty tlp title summary language forms
  ageBand sex publishedAt updatedAt expiresAt version }`;
const COMMITTEE = 'committee { id slug name country { code } }';
const ISSUE = 'issue { id number date state series { id slug title } }';
const ARTICLE = 'article { id state category country { code } text { language title markdown } series { id slug title } }';

// In the order of the log of each, as anybody asks for it.
const FIELDS: Readonly<Record<WebhookTopic, string>> = {
  ALERTS: `alertEvents(first: 1, after: $after) { edges { node { cursor kind occurredAt alertId reference ${ALERT} } } }`,
  COMMITTEES: `committeeEvents(first: 1, after: $after) { edges { node { cursor kind occurredAt subjectId ${COMMITTEE} } } }`,
  NEWSLETTER: `newsletterEvents(first: 1, after: $after) { edges { node { cursor kind occurredAt subjectId ${ISSUE} ${ARTICLE} } } }`,
};
const SUBJECTS: Readonly<Record<WebhookTopic, string>> = { ALERTS: 'alert', COMMITTEES: 'committee', NEWSLETTER: 'newsletter' };

/** What is asked for a webhook of these topics; `data` of a message is one node of the answer. */
export const questionOf = (topics: readonly WebhookTopic[]): string => `query Webhook($after: String!) { ${topics.map((topic) => `${topic}: ${FIELDS[topic]}`).join(' ')} }`;

/** What happened in one word: `alert.published`, `minutes.approved`, `issue.issued`; `log.gap` where the log doesn't reach back. */
export function typeOf(topic: WebhookTopic, kind: string): string {
  if (kind === 'GAP') return 'log.gap';
  const word = kind.toLowerCase();
  return word.includes('_') ? word.replace('_', '.') : `${SUBJECTS[topic]}.${word}`;
}

/** The first event after `after` that the reader may have, with what of it they may have now; null where there is none. Throws where the hub has no answer. */
export async function nextEvent({ ask, seal }: WebhookParts, reader: Member, { topics, after }: { topics: readonly WebhookTopic[]; after: number }): Promise<Next | null> {
  const answer = await ask(reader, { query: questionOf(topics), variables: { after: seal.close('event', after) } });
  if (answer.errors !== undefined || answer.data == null) throw new Error('The hub had no answer to its own question.');
  const found = Object.entries(answer.data as Record<WebhookTopic, { edges: { node: Node }[] }>).flatMap(([topic, { edges }]) => edges.map(({ node }) => ({ topic: topic as WebhookTopic, node, position: seal.open('event', node.cursor)! })));
  const first = found.toSorted((a, b) => a.position - b.position || Number(b.node.kind === 'GAP') - Number(a.node.kind === 'GAP'))[0];
  if (first === undefined) return null;
  const { topic, node, position } = first;
  // A GAP stands at the place of an event that may have been sent before it was let go of.
  const id = `${node.kind === 'GAP' ? 'gap' : 'event'}_${node.cursor}`;
  return { position, message: { id, body: { type: typeOf(topic, node.kind), timestamp: new Date(node.occurredAt), data: node } } };
}
