import { LockMode } from '@mikro-orm/core';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, checkText, notFound, rowId } from '../../../kernel/index.ts';
import { factOf, giver } from '../events/newsletter.events.ts';
import { demandEditor } from '../newsletter.act.ts';
import type { ActParts, ArticleUnfit } from '../newsletter.act.ts';
import { Article, Placed } from '../newsletter.entity.ts';
import type { ArticleRow } from '../newsletter.rows.ts';

/** What the editors say to an article. */
export interface AcceptArticleAsked { accept: boolean; reason?: string | null }

type Decided = (ArticleRow & { __typename: 'Article' }) | ScreeningFailed | ArticleUnfit;

/** The editors accept an article or decline it; both can be taken back while no issue has it. `article.accepted` or `article.declined` tells its organisation. */
export async function acceptArticle(parts: ActParts, viewer: Viewer, { id, input }: { id: string; input: AcceptArticleAsked }): Promise<Decided> {
  checkText('input.reason', input.reason, 500);
  if (input.accept && input.reason != null) throw badInput('input.reason', 'goes with declining only.');
  const member = memberOf(viewer);
  const article = await parts.reader.find(member, 'Article', rowId('article', id));
  if (article === null) throw notFound('article');
  demandEditor(parts, member, article);
  const gate = await parts.gate<string>(input.reason == null ? {} : { reason: input.reason }, article.languages[0]!);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const now = parts.clock.now();
  const unfit = await parts.database.write(sessionOf(member), async (em) => {
    const row = await em.findOneOrFail(Article, { id: article.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row.issuedAt !== null || row.withdrawnAt !== null) return 'It is issued or was taken back: that stands.';
    if (!input.accept && await em.count(Placed, { articleId: row.id }) > 0) return 'It stands in an issue: take it out of that first.';
    Object.assign(row, { state: input.accept ? 'ACCEPTED' : 'DECLINED', reason: gate.texts['reason'] ?? null, decidedAt: now });
    await em.flush();
    await record(em, factOf(input.accept ? 'article.accepted' : 'article.declined', article, { subjectId: article.id, occurredAt: now, after: giver(article.organisationId) }));
    return null;
  });
  const current = (await parts.reader.find(member, 'Article', article.id))!;
  return unfit === null ? { __typename: 'Article', ...current } : { __typename: 'ArticleUnfit', message: unfit, article: current };
}
