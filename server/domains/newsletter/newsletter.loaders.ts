import DataLoader from 'dataloader';
import type { RequestContext } from '../../access/index.ts';
import type { NewsletterReader } from './newsletter.queries.ts';
import type { ArticleRow, IssueRow, SeriesRow, TranslationRow } from './newsletter.rows.ts';

type Of<Row> = (context: RequestContext) => DataLoader<string, Row>;

/** What one operation reads, in batches, each as its viewer may read it. */
export interface Loaded {
  readonly series: Of<SeriesRow | null>; readonly issues: Of<IssueRow | null>; readonly articles: Of<ArticleRow | null>;
  /** By issue. */
  readonly placed: Of<ArticleRow[]>;
  /** By article. */
  readonly translations: Of<TranslationRow[]>;
}

/** The loaders over a reader. */
export function loadersOf(reader: NewsletterReader): Loaded {
  const once = <Row>(load: (context: RequestContext, ids: readonly string[]) => Promise<ArrayLike<Row>>): Of<Row> => {
    const key = {};
    return (context) => context.once(key, () => new DataLoader<string, Row>((ids) => load(context, ids)));
  };
  const found = <S extends 'Series' | 'Issue' | 'Article'>(subject: S) => once(async ({ viewer }, ids) => {
    const rows = await reader.byIds(viewer, subject, ids);
    return ids.map((id) => rows.get(id) ?? null);
  });
  return {
    series: found('Series'), issues: found('Issue'), articles: found('Article'),
    placed: once(({ viewer }, ids) => reader.articlesOf(viewer, ids)), translations: once(({ viewer }, ids) => reader.translations(viewer, ids)),
  };
}
