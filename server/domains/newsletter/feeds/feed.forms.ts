import { Feed } from 'feed';
import type { Language } from '../../../kernel/index.ts';
import { escaped } from '../../../delivery/index.ts';

/** The forms that feeds have. */
export type FeedKind = 'atom' | 'rss' | 'json';

/** An article as a feed tells it, in words that are no HTML but for `html`. */
export interface FeedEntry {
  readonly id: string; readonly link: string; readonly title: string; readonly summary: string; readonly html: string; readonly language: Language; readonly author: string; readonly category: string;
  /** The first of its pictures, where programs can fetch it without a key. */
  readonly picture: { readonly url: string; readonly length: number; readonly type: string } | null;
  readonly issuedAt: Date; readonly updatedAt: Date;
}

/** A feed in any of its forms; without a language it is in several. */
export interface FeedTold { readonly title: string; readonly home: string; readonly language: Language | null; readonly modified: Date; readonly entries: readonly FeedEntry[]; address(kind: FeedKind): string }

// What no XML document can hold, however it is written.
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const fit = (words: string): string => words.replace(UNFIT, '');
const tagOf = (language: Language | null) => (language === null ? {} : { language: language.toLowerCase() });

/** Atom 1.0, RFC 4287; each entry says its language, and so does a feed that is in one. */
export function atomOf(told: FeedTold): string {
  const entries = told.entries.values();
  const tag = (name: string, language: Language): string => `<${name} xml:lang="${language.toLowerCase()}"`;
  // The package has no place for it. Within the texts a tag begins with its sign written as HTML, so these are the feed's own.
  const written = xmlFeed(told, 'atom').atom1().replaceAll('<entry>', () => `${tag('entry', entries.next().value!.language)}>`);
  return told.language === null ? written : written.replace('<feed', tag('feed', told.language));
}
/** RSS 2.0, with `content:encoded` for the whole of an article. */
export const rssOf = (told: FeedTold): string => xmlFeed(told, 'rss').rss2();

// An article's title and summary are HTML to Atom and RSS; written as HTML they can't end the CDATA they stand in either.
function xmlFeed({ title, home, language, modified, entries, address }: FeedTold, kind: FeedKind): Feed {
  const feed = new Feed({ id: address('atom'), title: fit(title), link: home, description: fit(title), updated: modified, generator: false, feedLinks: { [kind]: address(kind) }, ...tagOf(language) });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id, guid: entry.id, link: entry.link, title: escaped(fit(entry.title)), description: escaped(fit(entry.summary)), content: fit(entry.html), date: kind === 'rss' ? entry.issuedAt : entry.updatedAt, published: entry.issuedAt,
      // RSS's own author is an e-mail address.
      ...(kind === 'rss' ? { extensions: [{ name: 'dc:creator', objects: { _text: fit(entry.author) } }] } : { author: [{ name: fit(entry.author) }] }),
      ...(entry.picture === null ? {} : { enclosure: entry.picture }), category: [{ name: entry.category, term: entry.category }],
    });
  }
  return feed;
}

/** JSON Feed 1.1. */
export const jsonOf = ({ title, home, language, entries, address }: FeedTold): string => JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title, home_page_url: home, feed_url: address('json'), ...tagOf(language),
  items: entries.map(({ id, link, title: name, summary, html, language: there, author, category, picture, issuedAt, updatedAt }) => ({
    id, url: link, title: name, summary, content_html: html, ...(picture === null ? {} : { image: picture.url }), date_published: issuedAt.toISOString(), date_modified: updatedAt.toISOString(), authors: [{ name: author }], tags: [category], ...tagOf(there),
  })),
}, null, 2);
