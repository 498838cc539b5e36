import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, rowId } from '../../../kernel/index.ts';
import { DESK, factOf } from '../events/newsletter.events.ts';
import { issueForEditor, overtaken, wrongState } from '../newsletter.act.ts';
import type { ActParts, IssueConflict } from '../newsletter.act.ts';
import { Issue } from '../newsletter.entity.ts';
import type { IssueRow } from '../newsletter.rows.ts';

/** An issue and the version that was read. */
export interface IssueAsked { id: string; version: number }

type Scheduled = (IssueRow & { __typename: 'NewsletterIssue' }) | IssueConflict;

// So long can what was issued be taken back.
const UNDO = 10_000;

/** An issue that is ready waits for its hour: it comes out then and not before. `issue.scheduled` tells its organisation. */
export function scheduleIssue(parts: ActParts, viewer: Viewer, { at, ...asked }: IssueAsked & { at: Date }): Promise<Scheduled> {
  if (at <= parts.clock.now()) throw badInput('at', 'is past.');
  return move(parts, viewer, { ...asked, to: { state: 'SCHEDULED', scheduledFor: at } });
}

/** What is ready comes out in ten seconds; until then it can be unscheduled like any that waits. */
export function issueNewsletter(parts: ActParts, viewer: Viewer, asked: IssueAsked): Promise<Scheduled> {
  return move(parts, viewer, { ...asked, to: { state: 'SCHEDULED', scheduledFor: new Date(parts.clock.now().getTime() + UNDO) } });
}

/** An issue does not wait for its hour any more; it is ready as before. `issue.unscheduled` tells its organisation. */
export function unscheduleIssue(parts: ActParts, viewer: Viewer, asked: IssueAsked): Promise<Scheduled> {
  return move(parts, viewer, { ...asked, to: { state: 'READY', scheduledFor: null } });
}

async function move(parts: ActParts, viewer: Viewer, { id, version, to }: IssueAsked & { to: { state: 'SCHEDULED' | 'READY'; scheduledFor: Date | null } }): Promise<Scheduled> {
  const { member, issue } = await issueForEditor(parts, viewer, rowId('issue', id));
  const from = to.state === 'SCHEDULED' ? 'READY' : 'SCHEDULED';
  if (issue.version !== version) return overtaken(issue);
  if (issue.state !== from) return wrongState(issue, issue.state === 'ISSUED' ? 'It is out by now.' : from === 'READY' ? 'Say first that it is ready, by composeIssue.' : 'It does not wait for an hour.');
  const now = parts.clock.now();
  const moved = await parts.database.write(sessionOf(member), async (em) => {
    const count = await em.nativeUpdate(Issue, { id: issue.id, version, state: from }, { ...to, version: version + 1, updatedAt: now });
    if (count > 0) await record(em, factOf(to.state === 'SCHEDULED' ? 'issue.scheduled' : 'issue.unscheduled', issue, { subjectId: issue.id, occurredAt: now, after: DESK }));
    return count > 0;
  });
  const current = (await parts.reader.find(member, 'Issue', issue.id))!;
  return moved ? { __typename: 'NewsletterIssue', ...current } : overtaken(current);
}
