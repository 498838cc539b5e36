import { child, textOf } from '../support/xml.ts';
import type { Element } from '../support/xml.ts';

// What the three specifications demand of a feed, as far as ours uses them, in our own words. Each fault is a sentence.

const ATOM = 'http://www.w3.org/2005/Atom';
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/;
const TAG = /^[a-z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;
const isAddress = (text: string | undefined): boolean => text !== undefined && /^https?:/.test(text) && URL.canParse(text);
const isIri = (text: string): boolean => URL.canParse(text) && text === text.trim();
const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) < index);

/** How often elements of each name stand in another: `1` exactly once, `?` at most, `+` at least, `*` as often as one likes. */
type Counts = Readonly<Record<string, '1' | '?' | '+' | '*'>>;
function counted(element: Element, counts: Counts): string[] {
  const wrong = Object.entries(counts).filter(([name, count]) => {
    const { length } = child(element, name);
    return (count === '1' && length !== 1) || (count === '?' && length > 1) || (count === '+' && length < 1);
  }).map(([name, count]) => `${element.name} has ${child(element, name).length} of ${name}, not ${count}`);
  return [...wrong, ...element.children.filter(({ name }) => counts[name] === undefined).map(({ name }) => `${element.name} knows no ${name}`)];
}

/** RFC 4287: what is wrong with a feed in Atom. */
export function atomFaults(root: Element): string[] {
  if (root.name !== 'feed' || root.attributes['xmlns'] !== ATOM) return ['It is no Atom feed.'];
  const entries = child(root, 'entry');
  const faults = [...counted(root, { id: '1', title: '1', updated: '1', subtitle: '?', rights: '?', author: '*', category: '*', link: '*', entry: '*' }), ...constructs(root)];
  if (child(root, 'author').length === 0 && entries.some((entry) => child(entry, 'author').length === 0)) faults.push('Neither the feed nor an entry has an author.');
  for (const entry of entries) {
    faults.push(...counted(entry, { id: '1', title: '1', updated: '1', published: '?', summary: '?', content: '?', rights: '?', author: '*', category: '*', link: '*' }), ...constructs(entry));
    if (child(entry, 'content').length === 0 && !links(entry).some(({ rel = 'alternate' }) => rel === 'alternate')) faults.push('An entry has neither content nor an alternate link.');
  }
  if (!links(root).some(({ rel }) => rel === 'self')) faults.push('The feed has no link to itself.');
  for (const id of repeated(entries.map((entry) => textOf(entry, 'id')))) faults.push(`Two entries are ${id}`);
  for (const moment of repeated(entries.map((entry) => textOf(entry, 'updated')))) faults.push(`Two entries were updated at ${moment}`);
  return faults;
}

const links = (element: Element): Record<string, string>[] => child(element, 'link').map(({ attributes }) => attributes);

function constructs(element: Element): string[] {
  const faults: string[] = [];
  for (const name of ['updated', 'published']) for (const { text } of child(element, name)) if (!MOMENT.test(text) || Number.isNaN(Date.parse(text))) faults.push(`${name} is ${text}`);
  for (const { text } of child(element, 'id')) if (!isIri(text)) faults.push(`id is ${text}`);
  for (const name of ['title', 'subtitle', 'summary', 'content', 'rights']) {
    for (const { attributes, children } of child(element, name)) if (!['text', 'html', undefined].includes(attributes['type']) || children.length > 0) faults.push(`${name} is of type ${attributes['type']} with ${children.length} elements`);
  }
  for (const author of child(element, 'author')) faults.push(...counted(author, { name: '1', uri: '?', email: '?' }), ...(textOf(author, 'name').trim() === '' ? ['An author has no name.'] : []));
  for (const { attributes } of child(element, 'category')) if ((attributes['term'] ?? '') === '') faults.push('A category has no term.');
  for (const { href, type, hreflang, length } of links(element)) {
    if (!isAddress(href) || (type !== undefined && !/^[\w.+-]+\/[\w.+-]+$/.test(type)) || (hreflang !== undefined && !TAG.test(hreflang)) || (length !== undefined && !/^\d+$/.test(length))) faults.push(`A link leads to ${href}, ${type}`);
  }
  const alternates = links(element).filter(({ rel = 'alternate' }) => rel === 'alternate').map(({ type, hreflang }) => `${type} ${hreflang}`);
  return [...faults, ...repeated(alternates).map((both) => `Two alternate links are ${both}`)];
}

/** RSS 2.0 and what the RSS Advisory Board's profile adds: what is wrong with a feed. */
export function rssFaults(root: Element): string[] {
  const [channel] = child(root, 'channel');
  if (root.name !== 'rss' || root.attributes['version'] !== '2.0' || channel === undefined) return ['It is no RSS 2.0.'];
  const faults = counted(channel, { title: '1', link: '1', description: '1', language: '?', lastBuildDate: '?', pubDate: '?', docs: '?', 'atom:link': '1', item: '*' });
  if (!isAddress(textOf(channel, 'link'))) faults.push('The channel\'s link is none.');
  const [self] = child(channel, 'atom:link');
  if (root.attributes['xmlns:atom'] !== ATOM || self?.attributes['rel'] !== 'self' || self.attributes['type'] !== 'application/rss+xml' || !isAddress(self.attributes['href'])) faults.push('The feed has no link to itself.');
  const language = textOf(channel, 'language');
  if (language !== '' && !TAG.test(language)) faults.push(`language is ${language}`);
  for (const name of ['lastBuildDate', 'pubDate']) for (const { text } of child(channel, name)) if (!RFC_822.test(text)) faults.push(`${name} is ${text}`);
  const items = child(channel, 'item');
  for (const item of items) faults.push(...itemFaults(item));
  return [...faults, ...repeated(items.map((item) => textOf(item, 'guid'))).map((guid) => `Two items are ${guid}`)];
}

function itemFaults(item: Element): string[] {
  const faults = counted(item, { title: '1', link: '1', guid: '1', pubDate: '1', description: '1', 'content:encoded': '?', 'dc:creator': '?', author: '?', category: '*', enclosure: '?' });
  const names = item.children.map(({ name }) => name);
  if (names.includes('content:encoded') && names.indexOf('description') > names.indexOf('content:encoded')) faults.push('The description stands behind the content.');
  const [guid] = child(item, 'guid');
  if (guid?.attributes['isPermaLink'] !== 'false' && !isAddress(guid?.text)) faults.push('guid is no address.');
  if (!RFC_822.test(textOf(item, 'pubDate'))) faults.push(`pubDate is ${textOf(item, 'pubDate')}`);
  if (!isAddress(textOf(item, 'link'))) faults.push('An item\'s link is none.');
  for (const { text } of child(item, 'author')) if (!/^\S+@\S+/.test(text)) faults.push('An author is no e-mail address.');
  for (const { attributes: { url, type, length } } of child(item, 'enclosure')) if (!isAddress(url) || !/^\w+\/[\w.+-]+$/.test(type ?? '') || !/^\d+$/.test(length ?? '')) faults.push(`enclosure is ${url}, ${type}, ${length}`);
  return faults;
}

const [FEED, ITEM] = [
  ['version', 'title', 'home_page_url', 'feed_url', 'description', 'language', 'authors', 'items'],
  ['id', 'url', 'title', 'summary', 'content_html', 'content_text', 'image', 'date_published', 'date_modified', 'authors', 'tags', 'language', 'attachments'],
];

/** JSON Feed 1.1: what is wrong with a feed. */
export function jsonFaults(feed: any): string[] {
  const faults = Object.keys(feed).filter((key) => !FEED.includes(key)).map((key) => `The feed has ${key}, which 1.1 does not know or has given up.`);
  if (feed.version !== 'https://jsonfeed.org/version/1.1') faults.push(`version is ${feed.version}`);
  if (typeof feed.title !== 'string' || feed.title === '') faults.push('The feed has no title.');
  for (const key of ['home_page_url', 'feed_url']) if (!isAddress(feed[key])) faults.push(`${key} is ${feed[key]}`);
  if (feed.language !== undefined && !TAG.test(feed.language)) faults.push(`language is ${feed.language}`);
  if (!Array.isArray(feed.items)) return [...faults, 'The feed has no items.'];
  for (const item of feed.items) {
    faults.push(...Object.keys(item).filter((key) => !ITEM.includes(key)).map((key) => `An item has ${key}, which 1.1 does not know or has given up.`));
    if (typeof item.id !== 'string' || item.id === '') faults.push('An item has no id.');
    if (typeof item.content_html !== 'string' && typeof item.content_text !== 'string') faults.push('An item has no content.');
    for (const key of ['url', 'image']) if (item[key] !== undefined && !isAddress(item[key])) faults.push(`${key} is ${item[key]}`);
    for (const key of ['date_published', 'date_modified']) if (item[key] !== undefined && !MOMENT.test(item[key])) faults.push(`${key} is ${item[key]}`);
    if (item.authors !== undefined && !item.authors.every(({ name }: any) => typeof name === 'string' && name !== '')) faults.push('An author has no name.');
    if (item.tags !== undefined && !item.tags.every((tag: unknown) => typeof tag === 'string')) faults.push('A tag is no text.');
    if (item.language !== undefined && !TAG.test(item.language)) faults.push(`language is ${item.language}`);
  }
  return [...faults, ...repeated(feed.items.map(({ id }: any) => id)).map((id) => `Two items are ${id}`)];
}
