import { sessionOf, toPiece } from '../../../access/index.ts';
import type { Page, PageAnswer, PageAsked, Viewer } from '../../../access/index.ts';
import { text, written } from '../../../database/index.ts';
import { escaped, proseHtml } from '../../../delivery/index.ts';
import { COUNTRY_CODES, badInput } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import { articlePlaces, articleSelection, seriesPlaces } from '../newsletter.rows.ts';
import type { ArticleRow, PictureRow, TranslationRow } from '../newsletter.rows.ts';
import { textIn } from '../newsletter.resolvers.ts';
import { PHRASES } from '../readers/phrases.ts';
import { pictureHtml, picturePath } from '../pictures/picture.html.ts';
import { picturesOf } from '../pictures/picture.queries.ts';
import { plainText } from '../sending/plain-text.ts';
import { atomOf, jsonOf, rssOf } from './feed.forms.ts';
import type { FeedEntry, FeedKind, FeedTold } from './feed.forms.ts';
import { languageAsked } from './issue.page.ts';

/** An article with the issue that brought it out first, and its place there. */
interface Told extends ArticleRow { issueNumber: number; place: number }
interface Asked { readonly series: string | null; readonly language: Language | null; readonly country: CountryCode | null }
interface Entered { readonly article: Told; readonly translations: readonly TranslationRow[]; readonly pictures: readonly PictureRow[] }

const TYPES: Readonly<Record<FeedKind, string>> = { atom: 'application/atom+xml; charset=utf-8', rss: 'application/rss+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' };
const FORMS: Readonly<Record<FeedKind, (told: FeedTold) => string>> = { atom: atomOf, rss: rssOf, json: jsonOf };
const [MOST, SUMMARY] = [100, 300];
const SELECTION = text(articleSelection);

/**
 * What was issued last, as feeds: of all series that the viewer may read, or of one (`?series=`), in one language
 * (`?language=`, else each as it was written), about one country (`?country=`). Ids are the articles' own and last.
 */
export const newsletterFeeds = (parts: ActParts): Page[] => (['atom', 'rss', 'json'] as const).map((kind): Page => ({
  url: `/feeds/newsletter.${kind}`,
  answer: (asked) => answer(parts, kind, asked),
}));

function askedOf({ query }: PageAsked): Asked {
  const country = query['country'] === undefined ? null : COUNTRY_CODES.find((code) => code === query['country']!.toUpperCase());
  if (country === undefined) throw badInput('country', `must be one of ${COUNTRY_CODES.join(', ')}.`);
  return { series: query['series'] ?? null, language: languageAsked(query['language']), country };
}

async function answer(parts: ActParts, kind: FeedKind, page: PageAsked): Promise<PageAnswer | null> {
  const asked = askedOf(page);
  const series = asked.series === null ? null : await parts.reader.seriesNamed(page.viewer, asked.series);
  if (asked.series !== null && series === null) return null;
  const { articles, modified } = await told(parts, page.viewer, asked);
  const ids = articles.map(({ id }) => id);
  const [translations, pictures] = await Promise.all([parts.reader.translations(page.viewer, ids), picturesOf(parts, page.viewer, ids)]);
  const given = Object.entries(asked).filter(([, value]) => value !== null) as [string, string][];
  const query = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
  const body = FORMS[kind]({
    title: series === null ? 'Newsletters' : asked.language === null ? series.title : series.titles[asked.language] ?? series.title,
    home: `${parts.publicUrl()}/`, language: asked.language, modified, address: (of) => `${parts.publicUrl()}/feeds/newsletter.${of}${query}`,
    entries: articles.map((article, index) => entryOf(parts, { article, translations: translations[index]!, pictures: pictures[index]! }, asked.language)),
  });
  return { type: TYPES[kind], body, modified };
}

function entryOf(parts: ActParts, { article, translations, pictures }: Entered, language: Language | null): FeedEntry {
  const { title, text: words, isFallback, language: there } = textIn(article, translations, language);
  const note = isFallback && language !== null ? `<p><em>${escaped(PHRASES[language].fallback)}</em></p>` : '';
  const url = parts.publicUrl();
  // Programs that read feeds fetch pictures without the key: of what is not public they would get none.
  const [lead, ...rest] = article.audienceLevel === 'PUBLIC' ? pictures : [];
  const drawn = (picture: PictureRow): string => pictureHtml(picture, there, { source: `${url}${picturePath(picture)}`, most: picture.width });
  // Programs sort by time: what stands later in an issue is a little older.
  const issuedAt = new Date(article.issuedAt!.getTime() - article.place);
  const translatedAt = translations.find((one) => one.language === there)?.translatedAt ?? issuedAt;
  return {
    id: `urn:uuid:${article.id}`, link: `${url}/newsletters/${article.slug}/${article.issueNumber}#${article.id}`, title, summary: shortened(plainText(words)), language: there, category: article.category,
    html: `${note}<div lang="${there.toLowerCase()}">${lead === undefined ? '' : drawn(lead)}${proseHtml(words)}</div>${rest.map(drawn).join('')}`,
    author: parts.directory.get(article.organisationId)?.name ?? '', picture: lead === undefined ? null : { url: `${url}${picturePath(lead)}`, length: lead.bytes, type: 'image/jpeg' },
    issuedAt, updatedAt: translatedAt > issuedAt ? translatedAt : issuedAt,
  };
}

const shortened = (words: string): string => (words.length <= SUMMARY ? words : `${words.slice(0, SUMMARY).replace(/\s+\S*$/, '').toWellFormed()}…`);

/** The articles of a feed, newest first, and when one of them last came, went or was translated. */
async function told({ abilities, database }: ActParts, viewer: Viewer, { series, country }: Asked): Promise<{ articles: Told[]; modified: Date }> {
  const rule = toPiece(abilities.condition(viewer, 'read', 'Article'), articlePlaces);
  const seen = toPiece(abilities.condition(viewer, 'read', 'Series'), seriesPlaces);
  const [articles, [last]] = await database.read(sessionOf(viewer),
    written<Told>`select ${SELECTION}, "first"."issueNumber", "first"."place" from "newsletter_article" as "a" inner join "newsletter_series" as "s" on "s"."id" = "a"."series_id"
      cross join lateral (select "i"."issue_number" as "issueNumber", "k"."place" from "newsletter_issue_article" as "k" inner join "newsletter_issue" as "i" on "i"."id" = "k"."issue_id"
        where "k"."article_id" = "a"."id" and "i"."state" = 'ISSUED' order by "i"."issued_at", "i"."number" limit 1) as "first"
      where ${rule} and "a"."issued_at" is not null and "a"."withdrawn_at" is null and (${series}::text is null or "s"."slug" = ${series}) and (${country}::text is null or "a"."country" = ${country})
      order by "a"."issued_at" desc, "first"."place", "a"."number" desc limit ${MOST}`,
    // Who went is no more to be read: the hub's log still tells when.
    written<{ modified: Date | null }>`select greatest((select max("e"."occurred_at") from "event" as "e" where "e"."type" in ('article.withdrawn', 'issue.issued') and "e"."owner_id" in (select "s"."organisation_id" from "newsletter_series" as "s" where ${seen})),
      (select max("e"."occurred_at") from "event" as "e" inner join "newsletter_article" as "a" on "a"."id" = "e"."subject_id" and "a"."issued_at" < "e"."occurred_at" where "e"."type" = 'article.illustrated'),
      (select max("t"."translated_at") from "newsletter_translation" as "t" inner join "newsletter_article" as "a" on "a"."id" = "t"."article_id" where "a"."issued_at" is not null)) as "modified"`);
  return { articles, modified: last!.modified ?? new Date(0) };
}
