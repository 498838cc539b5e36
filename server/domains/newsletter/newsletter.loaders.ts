import DataLoader from 'dataloader';
import type { RequestContext } from '../../access/index.ts';
import type { NewsletterParts } from './newsletter.parts.ts';
import type { NewsletterReader } from './newsletter.queries.ts';
import { picturesOf } from './pictures/picture.queries.ts';
import type { ArticleRow, IssueRow, PictureRow, SeriesRow, TranslationRow } from './newsletter.rows.ts';

type Of<Row> = (context: RequestContext) => DataLoader<string, Row>;

/** What one operation reads, in batches, each as its viewer may read it. */
export interface Loaded {
  readonly series: Of<SeriesRow | null>; readonly issues: Of<IssueRow | null>; readonly articles: Of<ArticleRow | null>;
  /** By issue. */
  readonly placed: Of<ArticleRow[]>;
  /** By article. */
  readonly translations: Of<TranslationRow[]>;
  /** By article. */
  readonly pictures: Of<PictureRow[]>;
}

/** The loaders over what the room works with. */
export function loadersOf(parts: NewsletterParts, reader: NewsletterReader): Loaded {
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
    pictures: once(({ viewer }, ids) => picturesOf(parts, viewer, ids)),
  };
}
