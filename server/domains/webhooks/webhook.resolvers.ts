import type { RequestContext, Viewer } from '../../access/index.ts';
import type { MutationResolvers, Resolvers, WebhookResolvers } from '../../generated/schema.ts';
import type { PageAsked, PageOf, SealPurpose } from '../../kernel/index.ts';
import { checkPage, forbidden, globalId, rowId } from '../../kernel/index.ts';
import type { ActParts } from './acts/act.ts';
import { createWebhook } from './acts/create-webhook.ts';
import { deleteWebhook } from './acts/delete-webhook.ts';
import { pauseWebhook } from './acts/pause-webhook.ts';
import { replayWebhook } from './acts/replay-webhook.ts';
import { rotateWebhookSecret } from './acts/rotate-webhook-secret.ts';
import { testWebhook } from './acts/test-webhook.ts';
import { updateWebhook } from './acts/update-webhook.ts';
import type { AttemptRow, WebhookRow } from './webhook.rows.ts';

/** A webhook in a list. */
export interface WebhookEdge { node: WebhookRow }
/** An attempt in a list. */
export interface AttemptEdge { node: AttemptRow }

const LIST = { usual: 20, most: 100 } as const;

// An empty list would look like "there are none".
function checkReading(parts: ActParts, viewer: Viewer): void {
  if (viewer.kind === 'nobody' || parts.reader.mayKeep(viewer, { organisationId: viewer.organisation })) return;
  throw forbidden('Only stewards see webhooks, by a key with the scope WEBHOOKS_ADMINISTER.');
}

async function listed(parts: ActParts, viewer: Viewer, asked: PageAsked): Promise<PageOf<WebhookRow>> {
  const page = checkPage(asked, { purpose: 'webhook', ...LIST }, parts.seal);
  checkReading(parts, viewer);
  return parts.reader.page(viewer, page);
}

/** The webhook of a global id; null where there is none that the viewer may read. */
export async function webhookNode(parts: ActParts, { viewer }: RequestContext, id: string): Promise<(WebhookRow & { __typename: 'Webhook' }) | null> {
  const row = await parts.reader.find(viewer, rowId('webhook', id));
  return row === null ? null : { __typename: 'Webhook', ...row };
}

const fields = (parts: ActParts): WebhookResolvers => ({
  id: ({ id }) => globalId('webhook', id),
  events: ({ topics }) => topics,
  cursor: ({ position }) => parts.seal.close('event', position),
  nextAttemptAt: ({ state, nextAttemptAt }) => (state === 'ACTIVE' ? nextAttemptAt : null),
  formerSecretUntil: ({ formerSecretUntil }) => (formerSecretUntil !== null && formerSecretUntil > parts.clock.now() ? formerSecretUntil : null),
  deliveries: ({ id }, asked, { viewer }) => parts.reader.attempts(viewer, id, checkPage(asked, { purpose: 'attempt', ...LIST }, parts.seal)),
});

const acts = (parts: ActParts): MutationResolvers => ({
  createWebhook: (_root, { input }, { viewer }) => createWebhook(parts, viewer, input),
  updateWebhook: (_root, asked, { viewer }) => updateWebhook(parts, viewer, asked),
  pauseWebhook: (_root, { id }, { viewer }) => pauseWebhook(parts, viewer, id),
  resumeWebhook: (_root, { id }, { viewer }) => replayWebhook(parts, viewer, { id }),
  replayWebhook: (_root, asked, { viewer }) => replayWebhook(parts, viewer, asked),
  rotateWebhookSecret: (_root, { id }, { viewer }) => rotateWebhookSecret(parts, viewer, id),
  testWebhook: (_root, { id }, { viewer }) => testWebhook(parts, viewer, id),
  deleteWebhook: (_root, { id }, { viewer }) => deleteWebhook(parts, viewer, id),
});

const pageInfo = <Row extends { number: number }>({ seal }: ActParts, purpose: SealPurpose) => ({ rows, hasNextPage, hasPreviousPage }: PageOf<Row>) => {
  const cursorOf = (row: Row | undefined): string | null => (row === undefined ? null : seal.close(purpose, row.number));
  return { hasNextPage, hasPreviousPage, startCursor: cursorOf(rows[0]), endCursor: cursorOf(rows.at(-1)) };
};
const edges = <Row>({ rows }: PageOf<Row>): { node: Row }[] => rows.map((node) => ({ node }));

/** Everything of webhooks that GraphQL asks. */
export const webhookResolvers = (parts: ActParts): Resolvers => ({
  Query: {
    webhooks: (_root, asked, { viewer }) => listed(parts, viewer, asked),
    webhook: (_root, { id }, { viewer }) => parts.reader.find(viewer, rowId('webhook', id)),
  },
  Mutation: acts(parts),
  Webhook: fields(parts),
  WebhookConnection: { edges, pageInfo: pageInfo<WebhookRow>(parts, 'webhook'), totalCount: (_page, _args, { viewer }) => parts.reader.count(viewer) },
  WebhookEdge: { cursor: ({ node }) => parts.seal.close('webhook', node.number) },
  WebhookDeliveryConnection: { edges, pageInfo: pageInfo<AttemptRow>(parts, 'attempt') },
  WebhookDeliveryEdge: { cursor: ({ node }) => parts.seal.close('attempt', node.number) },
});
