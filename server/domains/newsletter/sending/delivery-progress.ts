import { setTimeout as wait } from 'node:timers/promises';
import type { RequestContext } from '../../../access/index.ts';
import { abortable } from '../../../delivery/index.ts';
import { forbidden, notFound, rowId } from '../../../kernel/index.ts';
import type { ActParts } from '../newsletter.act.ts';

/** How far an issue has come on its way to its readers, as numbers. */
export interface Progress { readonly issueId: string; readonly total: number; readonly waiting: number; readonly sent: number; readonly skipped: number; readonly bounced: number; readonly failed: number }

const PAUSE = 500;

/** The numbers of an issue, for the organisation that runs the series; NOT_FOUND where the viewer sees no such issue. */
export async function deliveryProgress(parts: ActParts, { viewer }: RequestContext, id: string): Promise<Progress> {
  const issue = await parts.reader.find(viewer, 'Issue', rowId('issue', id));
  if (issue === null) throw notFound('issue');
  if (viewer.kind === 'nobody' || viewer.organisation !== issue.runnerId) throw forbidden('Only the organisation that runs the series sees how an issue is sent.');
  const [row] = await parts.database.ask<Omit<Progress, 'issueId'>>({
    sql: `select count(*)::int as total, count(*) filter (where state in ('WAITING', 'CLAIMED'))::int as waiting, count(*) filter (where state = 'SENT')::int as sent, count(*) filter (where state = 'SKIPPED')::int as skipped,
      count(*) filter (where state = 'BOUNCED')::int as bounced, count(*) filter (where state = 'FAILED')::int as failed from newsletter_delivery where issue_id = $1`, parameters: [issue.id],
  });
  return { issueId: issue.id, ...row! };
}

/** The same at once, and again whenever it has changed, until nothing of an issue that is out waits any more. */
export function followDelivery(parts: ActParts, context: RequestContext, id: string): AsyncGenerator<Progress> {
  return abortable((signal) => run(parts, { context, id, signal }));
}

async function* run(parts: ActParts, { context, id, signal }: { context: RequestContext; id: string; signal: AbortSignal }): AsyncGenerator<Progress> {
  for (let before = ''; !signal.aborted;) {
    const viewer = await parts.access.current(context.viewer);
    if (viewer === null) return;
    context.renew(viewer);
    const progress = await deliveryProgress(parts, context, id);
    if (JSON.stringify(progress) !== before) yield progress;
    before = JSON.stringify(progress);
    if (progress.total > 0 && progress.waiting === 0) return;
    await wait(PAUSE, undefined, { signal, ref: false }).catch(() => {});
  }
}
