import type { NewsletterParts } from '../newsletter.parts.ts';
import { articleSelection, issueSelection, seriesSelection } from '../newsletter.rows.ts';
import type { ArticleRow, IssueRow, SeriesRow, TranslationRow } from '../newsletter.rows.ts';
import { leadPictures } from '../pictures/picture.queries.ts';
import type { WholeIssue } from './edition.ts';

/** An issue as its readers get it, read by the hub itself; what was taken back is not in it. Null where there is none. */
export async function wholeIssue({ database }: Pick<NewsletterParts, 'database'>, id: string): Promise<WholeIssue | null> {
  const parameters = [id];
  const [issue] = await database.ask<IssueRow>({ sql: `select ${issueSelection} from newsletter_issue i inner join newsletter_series s on s.id = i.series_id where i.id = $1`, parameters });
  if (issue === undefined) return null;
  const [[series], articles, translations] = await Promise.all([
    database.ask<SeriesRow>({ sql: `select ${seriesSelection} from newsletter_series s where s.id = $1`, parameters: [issue.seriesId] }),
    database.ask<ArticleRow>({ sql: `select ${articleSelection} from newsletter_issue_article k inner join newsletter_article a on a.id = k.article_id inner join newsletter_series s on s.id = a.series_id
      where k.issue_id = $1 and a.withdrawn_at is null order by k.place`, parameters }),
    database.ask<TranslationRow>({ sql: `select t.article_id as "articleId", t.language, t.title, t.text, t.translated_at as "translatedAt" from newsletter_issue_article k inner join newsletter_translation t on t.article_id = k.article_id where k.issue_id = $1`, parameters }),
  ]);
  const leads = await leadPictures({ database }, articles.map(({ id: article }) => article));
  return {
    issue, series: series!, articles, translations: Map.groupBy(translations, ({ articleId }) => articleId),
    pictures: Map.groupBy(leads.map(({ row }) => row), ({ articleId }) => articleId), small: new Map(leads.map(({ row, small }) => [row.id, small])),
  };
}
