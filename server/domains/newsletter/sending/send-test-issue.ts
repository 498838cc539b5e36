import type { Viewer } from '../../../access/index.ts';
import { rowId } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { issueForEditor, wrongState } from '../newsletter.act.ts';
import type { ActParts, IssueConflict } from '../newsletter.act.ts';
import { editionOf } from './edition.ts';
import { wholeIssue } from './whole-issue.ts';

/** The letter of an issue goes to its editor alone, at the address that the directory has, as readers of a language would get it. */
export async function sendTestIssue(parts: ActParts, viewer: Viewer, { id, language }: { id: string; language: Language }): Promise<{ __typename: 'NewsletterAsked'; message: string } | IssueConflict> {
  const { member, issue } = await issueForEditor(parts, viewer, rowId('issue', id));
  const whole = await wholeIssue(parts, issue.id);
  const publicUrl = parts.publicUrl();
  const edition = whole === null ? null : editionOf(whole, language, { wishes: { countries: [], categories: [] }, publicUrl });
  if (edition === null) return wrongState(issue, 'There is nothing in it yet.');
  const [person] = await parts.database.ask<{ email: string }>({ sql: 'select email from person where id = $1', parameters: [member.person] });
  const leave = `${publicUrl}/newsletter/leave/test`;
  const handed = await parts.mail.hand(await parts.mail.compose({
    to: person!.email, sender: edition.sender, subject: `[Test] ${edition.subject}`, pictures: edition.pictures, text: edition.text(leave), html: edition.html(leave), messageId: `${crypto.randomUUID()}@${new URL(publicUrl).hostname}`, headers: {},
  }));
  return { __typename: 'NewsletterAsked', message: handed === 'taken' ? 'It is on its way to your address in the network.' : 'The mail server did not take it. Nothing was sent.' };
}
