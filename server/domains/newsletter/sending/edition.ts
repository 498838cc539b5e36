import { escaped, mailFrame, mailRow, proseHtml } from '../../../delivery/index.ts';
import type { Enclosed } from '../../../delivery/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { textIn } from '../newsletter.resolvers.ts';
import type { ArticleRow, IssueRow, PictureRow, SeriesRow, TranslationRow } from '../newsletter.rows.ts';
import { pictureHtml, wordsFor } from '../pictures/picture.html.ts';
import { PHRASES } from '../readers/phrases.ts';
import type { Wishes } from '../readers/reader-book.ts';
import { plainText } from './plain-text.ts';

/** An issue with all that is in it, as it is read to be shown or sent; translations and pictures by article. */
export interface WholeIssue {
  readonly issue: IssueRow; readonly series: SeriesRow; readonly articles: readonly ArticleRow[]; readonly translations: ReadonlyMap<string, readonly TranslationRow[]>; readonly pictures: ReadonlyMap<string, readonly PictureRow[]>;
  /** What pictures show, by their ids, as far as they are read for mail. */
  readonly small: ReadonlyMap<string, Uint8Array>;
}

/** What readers of one language with the same wishes get: all but the links that are each reader's own. */
export interface Edition { readonly slug: string; readonly sender: string; readonly subject: string; readonly pictures: readonly Enclosed[]; text(leave: string): string; html(leave: string): string }

// Stands in for each reader's own link: no text that passed the gate can hold it.
const LINK = '\u0000';
// What a letter's frame leaves for a picture; and what all pictures of a letter weigh at most, so that no server finds it too big.
const [WIDTH, WEIGHT] = [552, 1024 * 1024];
const wants = <Value>(list: readonly Value[], value: Value): boolean => list.length === 0 || list.includes(value);

/** The address at which an issue is read as a page. */
export const pageOf = (publicUrl: string, { slug, issueNumber }: IssueRow): string => `${publicUrl}/newsletters/${slug}/${issueNumber}`;
/** A day as it is written in a language. */
export const dayIn = (day: string, language: Language): string => new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : language.toLowerCase(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
/** What an issue is called in a language. */
export const nameOf = ({ issue, series }: WholeIssue, language: Language): string => `${series.titles[language] ?? series.title}, ${PHRASES[language].number} ${issue.issueNumber}`;

/**
 * The mail of an issue in a language, narrowed to what its readers want; null where nothing of it is for them. What is for
 * fewer than the whole network does not go by mail: the letter says that there is a new issue, and where.
 */
export function editionOf(whole: WholeIssue, language: Language, { wishes, publicUrl }: { wishes: Wishes; publicUrl: string }): Edition | null {
  const articles = whole.articles.filter(({ country, category }) => wants(wishes.countries, country) && wants(wishes.categories, category));
  if (articles.length === 0) return null;
  const shown = ['PUBLIC', 'NETWORK'].includes(whole.series.audienceLevel) ? articles : [];
  const pictures = enclosedIn(whole, shown);
  const [phrases, name, page] = [PHRASES[language], nameOf(whole, language), `${pageOf(publicUrl, whole.issue)}?language=${language}`];
  const rows = [
    mailRow(`<h1 style="font-size:24px;line-height:1.25;margin:0 0 8px">${escaped(name)}</h1><p style="margin:0">${dayIn(whole.issue.date, language)} · <a href="${escaped(page)}">${escaped(phrases.onPage)}</a></p>`, 'head'),
    ...shown.map((article) => mailRow(articleHtml(whole, article, { language, source: ({ id }) => (pictures.some(({ cid }) => cid === id) ? `cid:${id}` : null), most: WIDTH, style: 'max-width:100%;height:auto' }), 'told')),
    mailRow(`${escaped(phrases.why)} <a\nhref="${LINK}">${escaped(phrases.change)} · ${escaped(phrases.leave)}</a>`, 'small'),
  ];
  const [before, after] = mailFrame({ language, title: name, rows }).split(LINK) as [string, string];
  const textHead = `${name}\n${dayIn(whole.issue.date, language)}\n${phrases.onPage}: ${page}\n\n${shown.map((article) => articleText(whole, article, language)).join('\n\n')}\n\n—\n${phrases.why}\n${phrases.change} · ${phrases.leave}:\n`;
  return {
    slug: whole.series.slug, sender: whole.series.titles[language] ?? whole.series.title, subject: name, pictures,
    html: (leave) => `${before}${escaped(leave)}${after}`,
    text: (leave) => `${textHead}${leave}\n`,
  };
}

/** The first picture of each article, from the top on, until a letter has enough of them: the others are on the page. */
function enclosedIn({ pictures, small }: WholeIssue, shown: readonly ArticleRow[]): Enclosed[] {
  let left = WEIGHT;
  return shown.flatMap(({ id }) => {
    const cid = pictures.get(id)?.[0]?.id ?? '';
    const content = small.get(cid);
    if (content === undefined || content.length > left) return [];
    left -= content.length;
    return [{ cid, content, type: 'image/jpeg' }];
  });
}

/** How pictures are shown: from where, null for not at all; no wider than `most`; with that style of their own. */
export interface Shown { readonly language: Language; readonly most: number; readonly style?: string; source(picture: PictureRow): string | null }

/**
 * An article as HTML without styles of its own, its title an h2; where it is not in the language, it says so. Its first picture
 * stands before the text, the others after it.
 */
export function articleHtml({ translations, pictures }: Pick<WholeIssue, 'translations' | 'pictures'>, article: ArticleRow, shown: Shown): string {
  const { language } = shown;
  const { title, text, language: there, isFallback } = textIn(article, translations.get(article.id) ?? [], language);
  const [note, source] = [isFallback ? `<p><em>${escaped(PHRASES[language].fallback)}</em></p>` : '', article.sourceLink === null ? '' : `<p><a href="${escaped(article.sourceLink)}" rel="noopener noreferrer nofollow">${escaped(PHRASES[language].source)}</a></p>`];
  const [lead, ...rest] = (pictures.get(article.id) ?? []).map((picture) => {
    const address = shown.source(picture);
    return address === null ? '' : pictureHtml(picture, language, { ...shown, source: address });
  });
  return `${note}<div lang="${there.toLowerCase()}"><h2>${escaped(title)}</h2>${lead ?? ''}${proseHtml(text)}</div>${rest.join('')}${source}`;
}

function articleText({ translations, pictures }: WholeIssue, article: ArticleRow, language: Language): string {
  const { title, text, isFallback } = textIn(article, translations.get(article.id) ?? [], language);
  return [isFallback ? `[${PHRASES[language].fallback}]` : '', title.toLocaleUpperCase(language), ...(pictures.get(article.id) ?? []).map((picture) => `[${PHRASES[language].picture}: ${wordsFor(picture, language).text}]`), plainText(text), article.sourceLink === null ? '' : `${PHRASES[language].source}: ${article.sourceLink}`].filter((part) => part !== '').join('\n\n');
}
