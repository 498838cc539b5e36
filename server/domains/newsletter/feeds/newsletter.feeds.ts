import { Feed } from 'feed';
import { sessionOf, toPiece } from '../../../access/index.ts';
import type { Page, PageAnswer, PageAsked, Viewer } from '../../../access/index.ts';
import { text, written } from '../../../database/index.ts';
import { proseHtml } from '../../../delivery/index.ts';
import { COUNTRY_CODES, badInput } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import { articlePlaces, articleSelection, seriesPlaces } from '../newsletter.rows.ts';
import type { ArticleRow, PictureRow, TranslationRow } from '../newsletter.rows.ts';
import { textIn } from '../newsletter.resolvers.ts';
import { PHRASES, escaped } from '../readers/phrases.ts';
import { picturePath, pictureHtml } from '../pictures/picture.html.ts';
import { picturesOf } from '../pictures/picture.queries.ts';
import { languageAsked } from './issue.page.ts';

type Kind = 'atom' | 'rss' | 'json';
interface Told extends ArticleRow { issueNumber: number }
interface Asked { readonly series: string | null; readonly language: Language | null; readonly country: CountryCode | null }

const TYPES: Readonly<Record<Kind, string>> = { atom: 'application/atom+xml; charset=utf-8', rss: 'application/rss+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' };
const MOST = 100;
const SELECTION = text(articleSelection);
// What no XML document can hold, however it is written.
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const fit = (words: string): string => words.replace(UNFIT, '');

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

async function answer(parts: ActParts, kind: Kind, page: PageAsked): Promise<PageAnswer | null> {
  const asked = askedOf(page);
  const series = asked.series === null ? null : await parts.reader.seriesNamed(page.viewer, asked.series);
  if (asked.series !== null && series === null) return null;
  const { articles, modified } = await told(parts, page.viewer, asked);
  const ids = articles.map(({ id }) => id);
  const [translations, pictures] = await Promise.all([parts.reader.translations(page.viewer, ids), picturesOf(parts, page.viewer, ids)]);
  const title = series === null ? 'Newsletters' : asked.language === null ? series.title : series.titles[asked.language] ?? series.title;
  const feed = feedOf(parts, kind, { title, asked, modified });
  for (const [index, article] of articles.entries()) feed.addItem(itemOf(parts, kind, { article, translations: translations[index]!, pictures: pictures[index]!, language: asked.language }));
  const body = { atom: () => feed.atom1(), rss: () => feed.rss2(), json: () => feed.json1() }[kind]();
  return { type: TYPES[kind], body, modified };
}

function feedOf(parts: ActParts, kind: Kind, { title, asked, modified }: { title: string; asked: Asked; modified: Date }): Feed {
  const given = Object.entries(asked).filter(([, value]) => value !== null) as [string, string][];
  const query = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
  const url = parts.publicUrl();
  const address = (of: Kind): string => `${url}/feeds/newsletter.${of}${query}`;
  return new Feed({
    id: address('atom'), title: fit(title), link: `${url}/`, description: fit(title), updated: modified, generator: false, feedLinks: { [kind]: address(kind) },
    ...(asked.language === null ? {} : { language: asked.language.toLowerCase() }),
  });
}

interface Item { readonly article: Told; readonly translations: readonly TranslationRow[]; readonly pictures: readonly PictureRow[]; readonly language: Language | null }

// An article's title is HTML to Atom and RSS, plain to JSON; written as HTML it can't end the CDATA it stands in either.
function itemOf(parts: ActParts, kind: Kind, { article, translations, pictures, language }: Item) {
  const { title, text: words, isFallback, language: there } = textIn(article, translations, language);
  const note = isFallback && language !== null ? `<p><em>${escaped(PHRASES[language].fallback)}</em></p>` : '';
  const url = parts.publicUrl();
  const name = parts.directory.get(article.organisationId)?.name ?? '';
  // Programs that read feeds fetch pictures without the key: of what is not public they would get none.
  const [lead, ...rest] = article.audienceLevel === 'PUBLIC' ? pictures : [];
  const drawn = (picture: PictureRow): string => pictureHtml(picture, there, { source: `${url}${picturePath(picture)}`, most: picture.width });
  return {
    id: `urn:uuid:${article.id}`, guid: `urn:uuid:${article.id}`, link: `${url}/newsletters/${article.slug}/${article.issueNumber}#${article.id}`, title: kind === 'json' ? title : escaped(fit(title)),
    content: fit(`${note}<div lang="${there.toLowerCase()}">${lead === undefined ? '' : drawn(lead)}${proseHtml(words)}</div>${rest.map(drawn).join('')}`), date: article.issuedAt!, published: article.issuedAt!,
    // RSS's own author is an e-mail address.
    ...(kind === 'rss' ? { extensions: [{ name: 'dc:creator', objects: { _text: fit(name) } }] } : { author: [{ name: fit(name) }] }),
    ...enclosure(kind, lead === undefined ? null : { url: `${url}${picturePath(lead)}`, length: lead.bytes, type: 'image/jpeg' }),
    category: [{ name: article.category, term: article.category }],
  };
}

// JSON Feed has a field of its own for the picture of an item.
const enclosure = (kind: Kind, lead: { url: string; length: number; type: string } | null) => (lead === null ? {} : kind === 'json' ? { image: lead.url } : { enclosure: lead });

/** The articles of a feed, newest first, and when one of them last came, went or was translated. */
async function told({ abilities, database }: ActParts, viewer: Viewer, { series, country }: Asked): Promise<{ articles: Told[]; modified: Date }> {
  const rule = toPiece(abilities.condition(viewer, 'read', 'Article'), articlePlaces);
  const seen = toPiece(abilities.condition(viewer, 'read', 'Series'), seriesPlaces);
  const [articles, [last]] = await database.read(sessionOf(viewer),
    written<Told>`select ${SELECTION}, (select min("i"."issue_number") from "newsletter_issue_article" as "k" inner join "newsletter_issue" as "i" on "i"."id" = "k"."issue_id" where "k"."article_id" = "a"."id" and "i"."state" = 'ISSUED') as "issueNumber"
      from "newsletter_article" as "a" inner join "newsletter_series" as "s" on "s"."id" = "a"."series_id"
      where ${rule} and "a"."issued_at" is not null and "a"."withdrawn_at" is null and (${series}::text is null or "s"."slug" = ${series}) and (${country}::text is null or "a"."country" = ${country})
      order by "a"."issued_at" desc, "a"."number" desc limit ${MOST}`,
    // Who went is no more to be read: the hub's log still tells when.
    written<{ modified: Date | null }>`select greatest((select max("e"."occurred_at") from "event" as "e" where "e"."type" in ('article.withdrawn', 'issue.issued') and "e"."owner_id" in (select "s"."organisation_id" from "newsletter_series" as "s" where ${seen})),
      (select max("e"."occurred_at") from "event" as "e" inner join "newsletter_article" as "a" on "a"."id" = "e"."subject_id" and "a"."issued_at" < "e"."occurred_at" where "e"."type" = 'article.illustrated'),
      (select max("t"."translated_at") from "newsletter_translation" as "t" inner join "newsletter_article" as "a" on "a"."id" = "t"."article_id" where "a"."issued_at" is not null)) as "modified"`);
  return { articles, modified: last!.modified ?? new Date(0) };
}
