import type { Member, Viewer } from '../../access/index.ts';
import { memberOf } from '../../access/index.ts';
import { forbidden, notFound } from '../../kernel/index.ts';
import type { NewsletterParts } from './newsletter.parts.ts';
import type { NewsletterReader } from './newsletter.queries.ts';
import type { ArticleRow, IssueRow, SeriesRow } from './newsletter.rows.ts';

/** What the acts of this room work with. */
export interface ActParts extends NewsletterParts {
  readonly reader: NewsletterReader;
  /** How many get the issues of a series by mail, as things are; whoever asks must run it. */
  countReaders(series: string): Promise<number>;
}

/** An issue that is not as it was read, or not in a state for the act; nothing was written. */
export interface IssueConflict { readonly __typename: 'IssueConflict'; readonly message: string; readonly current: IssueRow }
/** An article that is not in a state for the act; nothing was written. */
export interface ArticleUnfit { readonly __typename: 'ArticleUnfit'; readonly message: string; readonly article: ArticleRow }

/** FORBIDDEN unless the viewer is an editor of the organisation that runs it. */
export function demandEditor(parts: ActParts, viewer: Viewer, row: SeriesRow | IssueRow | ArticleRow): Member {
  const member = memberOf(viewer);
  if (parts.reader.may(member, ['run', 'Series'], row)) return member;
  if (!member.scopes.includes('NEWSLETTER_WRITE')) throw forbidden('This key lacks the scope NEWSLETTER_WRITE: ask your steward for one that has it.');
  throw forbidden('Only editors of the organisation that runs the series do this.');
}

/** The issue of that id, as its editor; NOT_FOUND where there is none for the viewer, before FORBIDDEN. */
export async function issueForEditor(parts: ActParts, viewer: Viewer, id: string | null): Promise<{ member: Member; issue: IssueRow }> {
  const member = memberOf(viewer);
  const issue = await parts.reader.find(member, 'Issue', id);
  if (issue === null) throw notFound('issue');
  return { member: demandEditor(parts, member, issue), issue };
}

/** The refusal of an issue that was changed meanwhile. */
export const overtaken = (current: IssueRow): IssueConflict =>
  ({ __typename: 'IssueConflict', message: `The issue is at version ${current.version} by now: read it again and decide anew.`, current });

/** The refusal of an issue in the wrong state. */
export const wrongState = (current: IssueRow, message: string): IssueConflict => ({ __typename: 'IssueConflict', message, current });
