import { allOf, meets, sessionOf, toPiece, where } from '../../access/index.ts';
import type { Places, Viewer } from '../../access/index.ts';
import { piece, text, written } from '../../database/index.ts';
import type { Piece, Statement } from '../../database/index.ts';
import { forbidden, pageOf, rowId } from '../../kernel/index.ts';
import type { CountryCode, Page, PageOf } from '../../kernel/index.ts';
import type { NewsletterParts } from './newsletter.parts.ts';
import { articlePlaces, articleSelection, issuePlaces, issueSelection, seriesPlaces, seriesSelection } from './newsletter.rows.ts';
import type { ArticleRow, IssueRow, SeriesRow, TranslationRow } from './newsletter.rows.ts';
import type { ArticleCategory, ArticleState, IssueState } from './newsletter.words.ts';

/** What issues of a list must be; all given conditions hold together. */
export interface IssueFilter { series?: string | null; state?: IssueState | null }
/** What articles of a list must be; all given conditions hold together. */
export interface ArticleFilter { series?: string | null; state?: ArticleState | null; country?: CountryCode | null; category?: ArticleCategory | null }

const SERIES = 'newsletter_series';
const COLUMNS = { Series: text(seriesSelection), Issue: text(issueSelection), Article: text(articleSelection) };
const TABLES = {
  Series: text(`"${SERIES}" as "s"`), Issue: text(`"newsletter_issue" as "i" inner join "${SERIES}" as "s" on "s"."id" = "i"."series_id"`),
  Article: text(`"newsletter_article" as "a" inner join "${SERIES}" as "s" on "s"."id" = "a"."series_id"`),
};
const PLACES: Record<Subject, Places> = { Series: seriesPlaces, Issue: issuePlaces, Article: articlePlaces };
const ALIAS = { Series: 's', Issue: 'i', Article: 'a' } as const;
type Subject = keyof typeof COLUMNS;
type RowOf = { Series: SeriesRow; Issue: IssueRow; Article: ArticleRow };

/** Throws for a key that may not read newsletters at all: an empty list would look like "there are none". */
export function checkReading(viewer: Viewer): void {
  if (viewer.kind === 'nobody' || (viewer.scopes.includes('NEWSLETTER_READ') && !viewer.setup)) return;
  throw forbidden('This key lacks the scope NEWSLETTER_READ: ask your steward for one that has it.');
}

/** Reads of newsletters, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class NewsletterReader {
  readonly #parts: NewsletterParts;
  constructor(parts: NewsletterParts) { this.#parts = parts; }

  /** Whether the viewer may do that to it, asked in memory of what was read a moment ago. */
  may(viewer: Viewer, [action, subject]: readonly [action: string, subject: Subject], row: object): boolean {
    return meets(this.#parts.abilities.condition(viewer, action, subject), row);
  }

  /** Those of the ids that the viewer may read. */
  async byIds<S extends Subject>(viewer: Viewer, subject: S, ids: readonly string[]): Promise<Map<string, RowOf[S]>> {
    const rows = await this.#rows(viewer, subject, piece`${text(`"${ALIAS[subject]}"."id"`)} = any (${ids}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async find<S extends Subject>(viewer: Viewer, subject: S, id: string | null): Promise<RowOf[S] | null> {
    return id === null ? null : (await this.byIds(viewer, subject, [id])).get(id) ?? null;
  }

  /** The series of that name in addresses. */
  async seriesNamed(viewer: Viewer, slug: string): Promise<SeriesRow | null> {
    return (await this.#rows(viewer, 'Series', piece`"s"."slug" = ${slug}`))[0] ?? null;
  }

  seriesPage(viewer: Viewer, page: Page): Promise<PageOf<SeriesRow>> { return this.#page(viewer, 'Series', { page, listed: text('true') }); }

  issuePage(viewer: Viewer, page: Page, filter: IssueFilter): Promise<PageOf<IssueRow>> {
    const conditions = [...(filter.series == null ? [] : [where('in', 'seriesId', idsOf(filter.series))]), ...(filter.state == null ? [] : [where('eq', 'state', filter.state)])];
    return this.#page(viewer, 'Issue', { page, listed: toPiece(allOf(conditions), { seriesId: { column: 'i.series_id' }, state: { column: 'i.state' } }) });
  }

  articlePage(viewer: Viewer, page: Page, filter: ArticleFilter): Promise<PageOf<ArticleRow>> {
    const conditions = (['state', 'country', 'category'] as const).flatMap((field) => (filter[field] == null ? [] : [where('eq', field, filter[field])]));
    if (filter.series != null) conditions.push(where('in', 'seriesId', idsOf(filter.series)));
    const places = { seriesId: { column: 'a.series_id' }, state: { column: 'a.state' }, country: { column: 'a.country' }, category: { column: 'a.category' } };
    return this.#page(viewer, 'Article', { page, listed: toPiece(allOf(conditions), places) });
  }

  /** What stands in issues that the viewer may read, in order; what was taken back is left out. */
  async articlesOf(viewer: Viewer, issues: readonly string[]): Promise<ArticleRow[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<ArticleRow & { issueId: string }>`select ${COLUMNS.Article}, "k"."issue_id" as "issueId" from "newsletter_issue_article" as "k"
      inner join "newsletter_issue" as "i" on "i"."id" = "k"."issue_id" inner join "newsletter_article" as "a" on "a"."id" = "k"."article_id" inner join "newsletter_series" as "s" on "s"."id" = "a"."series_id"
      where ${this.#rule(viewer, 'Issue')} and ${this.#rule(viewer, 'Article')} and "k"."issue_id" = any (${issues}::uuid[]) and "a"."withdrawn_at" is null order by "k"."place"`);
    const groups = Map.groupBy(rows, ({ issueId }) => issueId);
    return issues.map((issue) => groups.get(issue) ?? []);
  }

  /** The translations of articles that the viewer may read, by article. */
  async translations(viewer: Viewer, articles: readonly string[]): Promise<TranslationRow[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<TranslationRow>`select "t"."article_id" as "articleId", "t"."language", "t"."title", "t"."text", "t"."translated_at" as "translatedAt" from "newsletter_translation" as "t"
      inner join "newsletter_article" as "a" on "a"."id" = "t"."article_id" inner join "newsletter_series" as "s" on "s"."id" = "a"."series_id"
      where ${this.#rule(viewer, 'Article')} and "t"."article_id" = any (${articles}::uuid[]) order by "t"."language"`);
    const groups = Map.groupBy(rows, ({ articleId }) => articleId);
    return articles.map((article) => groups.get(article) ?? []);
  }

  #rule(viewer: Viewer, subject: Subject): Piece { return toPiece(this.#parts.abilities.condition(viewer, 'read', subject), PLACES[subject]); }

  async #rows<S extends Subject>(viewer: Viewer, subject: S, of: Piece): Promise<RowOf[S][]> {
    const statement = written<RowOf[S]>`select ${COLUMNS[subject]} from ${TABLES[subject]} where ${this.#rule(viewer, subject)} and ${of}`;
    const [rows] = await this.#parts.database.read(sessionOf(viewer), statement as Statement<RowOf[S]>);
    return rows as RowOf[S][];
  }

  async #page<S extends Subject>(viewer: Viewer, subject: S, { page, listed }: { page: Page; listed: Piece }): Promise<PageOf<RowOf[S]>> {
    const number = text(`"${ALIAS[subject]}"."number"`);
    const rows = await this.#rows(viewer, subject, piece`${listed} and (${page.after}::bigint is null or ${number} < ${page.after}) and (${page.before}::bigint is null or ${number} > ${page.before})
      order by ${number} ${text(page.backward ? 'asc' : 'desc')} limit ${page.size + 1}`);
    return pageOf(rows, page);
  }
}

// An id of anything else is no series': nothing passes.
const idsOf = (series: string): string[] => { const id = rowId('series', series); return id === null ? [] : [id]; };
