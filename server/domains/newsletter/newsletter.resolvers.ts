import type { Viewer } from '../../access/index.ts';
import { proseHtml } from '../../delivery/index.ts';
import type { ArticleResolvers, NewsletterIssueResolvers, NewsletterSeriesResolvers, Resolvers } from '../../generated/schema.ts';
import { checkPage, globalId, rowId } from '../../kernel/index.ts';
import type { Language, PageOf, ScreenedText, SealPurpose } from '../../kernel/index.ts';
import { countryOf } from '../directory/index.ts';
import { acceptArticle } from './articles/accept-article.ts';
import { contributeArticle } from './articles/contribute-article.ts';
import { translateArticle } from './articles/translate-article.ts';
import { composeIssue } from './issues/compose-issue.ts';
import { issueNewsletter, scheduleIssue, unscheduleIssue } from './issues/schedule-issue.ts';
import type { ActParts } from './newsletter.act.ts';
import type { Loaded } from './newsletter.loaders.ts';
import { checkReading } from './newsletter.queries.ts';
import type { ArticleRow, IssueRow, SeriesRow, TranslationRow } from './newsletter.rows.ts';
import { createSeries } from './series/create-series.ts';

/** A series in a list. */
export interface SeriesEdge { node: SeriesRow }
/** An issue in a list. */
export interface IssueEdge { node: IssueRow }
/** An article in a list. */
export interface ArticleEdge { node: ArticleRow }

/** A text of an article, and whether another language was asked for. */
export interface ArticleTextRow { language: Language; title: ScreenedText; text: ScreenedText; isFallback: boolean }

const TLP = { PUBLIC: 'CLEAR', NETWORK: 'GREEN', COUNTRIES: 'AMBER', ORGANISATIONS: 'AMBER_STRICT', OWN: 'AMBER_STRICT' } as const;
const rule = (purpose: SealPurpose) => ({ purpose, usual: 20, most: 100 });
const runs = (viewer: Viewer, { runnerId }: { runnerId: string }): boolean => viewer.kind === 'member' && viewer.organisation === runnerId;

/** The text of an article in the language asked for; else the original, which says so. */
export function textIn(article: ArticleRow, translations: readonly TranslationRow[], language: Language | null | undefined): ArticleTextRow {
  const found = language == null || language === article.language ? article : translations.find((one) => one.language === language);
  const { language: there, title, text } = found ?? article;
  return { language: there, title, text, isFallback: found === undefined };
}

const seriesFields = (parts: ActParts): NewsletterSeriesResolvers => ({
  id: ({ id }) => globalId('series', id),
  title: ({ title, titles }, { language }) => (language == null ? title : titles[language] ?? title),
  organisation: async ({ runnerId }) => (await parts.directory.find(runnerId))!,
  audience: ({ audienceLevel }) => audienceLevel,
  tlp: ({ audienceLevel }) => TLP[audienceLevel],
  readerCount: (series, _args, { viewer }) => (parts.reader.may(viewer, ['run', 'Series'], series) ? parts.countReaders(series.id) : null),
});

const issueFields = (parts: ActParts, loaded: Loaded): NewsletterIssueResolvers => ({
  id: ({ id }) => globalId('issue', id),
  number: ({ issueNumber }) => issueNumber,
  series: async ({ seriesId }, _args, context) => (await loaded.series(context).load(seriesId))!,
  articles: ({ id }, _args, context) => loaded.placed(context).load(id),
  recipientCount: (issue, _args, { viewer }) => (runs(viewer, issue) ? parts.countReaders(issue.seriesId) : null),
});

const articleFields = (parts: ActParts, loaded: Loaded): ArticleResolvers => ({
  id: ({ id }) => globalId('article', id),
  series: async ({ seriesId }, _args, context) => (await loaded.series(context).load(seriesId))!,
  organisation: async ({ organisationId }) => (await parts.directory.find(organisationId))!,
  country: ({ country }) => countryOf(country),
  text: async (article, { language }, context) => textIn(article, await loaded.translations(context).load(article.id), language),
  texts: async (article, _args, context) => [textIn(article, [], null), ...(await loaded.translations(context).load(article.id)).map((text) => ({ ...text, isFallback: false }))],
  async missingLanguages(article, _args, context) {
    const there = [article.language, ...(await loaded.translations(context).load(article.id)).map(({ language }) => language)];
    return article.languages.filter((language) => !there.includes(language));
  },
  reason: (article, _args, { viewer }) => (runs(viewer, article) || runs(viewer, { runnerId: article.organisationId }) ? article.reason : null),
});

const connection = <Row extends { number: number }>(parts: ActParts, purpose: SealPurpose) => {
  const cursor = (row: Row | undefined): string | null => (row === undefined ? null : parts.seal.close(purpose, row.number));
  return {
    page: {
      edges: ({ rows }: PageOf<Row>) => rows.map((node) => ({ node })),
      pageInfo: ({ rows, hasNextPage, hasPreviousPage }: PageOf<Row>) => ({ hasNextPage, hasPreviousPage, startCursor: cursor(rows[0]), endCursor: cursor(rows.at(-1)) }),
    },
    edge: { cursor: ({ node }: { node: Row }) => cursor(node)! },
  };
};

const queries = (parts: ActParts, loaded: Loaded): Resolvers['Query'] => ({
  newsletterSeries(_root, asked, { viewer }) {
    const page = checkPage(asked, rule('series'), parts.seal);
    checkReading(viewer);
    return parts.reader.seriesPage(viewer, page);
  },
  newsletterIssues(_root, { filter, ...asked }, { viewer }) {
    const page = checkPage(asked, rule('issue'), parts.seal);
    checkReading(viewer);
    return parts.reader.issuePage(viewer, page, filter ?? {});
  },
  newsletterIssue(_root, { id }, context) {
    const issue = rowId('issue', id);
    checkReading(context.viewer);
    return issue === null ? null : loaded.issues(context).load(issue);
  },
  newsletterArticles(_root, { filter, ...asked }, { viewer }) {
    const page = checkPage(asked, rule('article'), parts.seal);
    checkReading(viewer);
    return parts.reader.articlePage(viewer, page, filter ?? {});
  },
});

/** Everything of series, issues and articles that GraphQL asks. */
export function newsletterResolvers(parts: ActParts, loaded: Loaded): Resolvers {
  const [series, issues, articles] = [connection<SeriesRow>(parts, 'series'), connection<IssueRow>(parts, 'issue'), connection<ArticleRow>(parts, 'article')];
  return {
    Query: queries(parts, loaded)!,
    Mutation: {
      createNewsletterSeries: (_root, { input }, { viewer }) => createSeries(parts, viewer, input),
      contributeArticle: (_root, { input }, { viewer }) => contributeArticle(parts, viewer, input),
      translateArticle: (_root, { id, input }, { viewer }) => translateArticle(parts, viewer, { id, input }),
      acceptArticle: (_root, { id, input }, { viewer }) => acceptArticle(parts, viewer, { id, input }),
      composeIssue: (_root, { input }, { viewer }) => composeIssue(parts, viewer, input),
      scheduleIssue: (_root, asked, { viewer }) => scheduleIssue(parts, viewer, asked),
      unscheduleIssue: (_root, asked, { viewer }) => unscheduleIssue(parts, viewer, asked),
      issueNewsletter: (_root, asked, { viewer }) => issueNewsletter(parts, viewer, asked),
    },
    NewsletterSeries: seriesFields(parts), NewsletterIssue: issueFields(parts, loaded), Article: articleFields(parts, loaded),
    ArticleText: { markdown: ({ text }) => text, html: ({ text }) => proseHtml(text) },
    NewsletterSeriesConnection: series.page, NewsletterSeriesEdge: series.edge, NewsletterIssueConnection: issues.page, NewsletterIssueEdge: issues.edge,
    ArticleConnection: articles.page, ArticleEdge: articles.edge,
  };
}
