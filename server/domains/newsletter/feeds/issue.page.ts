import { sessionOf } from '../../../access/index.ts';
import type { Page, Viewer } from '../../../access/index.ts';
import { escaped, pageFrame } from '../../../delivery/index.ts';
import { LANGUAGES, badInput } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import { LANGUAGE_NAMES, PHRASES } from '../readers/phrases.ts';
import { picturePath } from '../pictures/picture.html.ts';
import { picturesOf } from '../pictures/picture.queries.ts';
import { articleHtml, dayIn, nameOf, pageOf } from '../sending/edition.ts';
import type { WholeIssue } from '../sending/edition.ts';

const WIDTH = 1200;

/** The language asked for by `?language=`; throws where there is none of that name. */
export function languageAsked(asked: string | undefined): Language | null {
  if (asked === undefined) return null;
  const language = LANGUAGES.find((one) => one === asked.toUpperCase());
  if (language === undefined) throw badInput('language', `must be one of ${LANGUAGES.join(', ')}.`);
  return language;
}

/** An issue and what is in it, each as the viewer may read it. */
export async function issueFor(parts: ActParts, viewer: Viewer, at: { slug: string; number: number }): Promise<WholeIssue | null> {
  const { reader, database } = parts;
  const series = await reader.seriesNamed(viewer, at.slug);
  if (series === null || !Number.isSafeInteger(at.number) || at.number > 1_000_000) return null;
  const [[row]] = await database.read(sessionOf(viewer), { sql: 'select id from newsletter_issue where series_id = $1 and issue_number = $2', parameters: [series.id, at.number] });
  const issue = row === undefined ? null : await reader.find(viewer, 'Issue', (row as { id: string }).id);
  if (issue === null) return null;
  const [articles] = await reader.articlesOf(viewer, [issue.id]);
  const ids = articles!.map(({ id }) => id);
  const [texts, pictures] = await Promise.all([reader.translations(viewer, ids), picturesOf(parts, viewer, ids)]);
  return { issue, series, articles: articles!, translations: new Map(ids.map((id, index) => [id, texts[index]!])), pictures: new Map(ids.map((id, index) => [id, pictures[index]!])), small: new Map() };
}

/** Issues as web pages that print well: no script, nothing fetched from elsewhere. A draft is there for who makes it, with a key. */
export const issuePages = (parts: ActParts): Page[] => [{
  url: '/newsletters/:slug/:number',
  async answer({ viewer, params, query }) {
    const asked = languageAsked(query['language']);
    const whole = await issueFor(parts, viewer, { slug: params['slug']!, number: Number(params['number']) });
    if (whole === null) return null;
    const language = asked ?? whole.series.languages[0]!;
    return { type: 'text/html; charset=utf-8', body: pageHtml(whole, language, parts.publicUrl()) };
  },
}];

function pageHtml(whole: WholeIssue, language: Language, publicUrl: string): string {
  const { series: { slug, languages }, issue, articles } = whole;
  const [name, phrases] = [nameOf(whole, language), PHRASES[language]];
  const others = languages.map((one) => `<a href="?language=${one}" lang="${one.toLowerCase()}"${one === language ? ' aria-current="true"' : ''}>${LANGUAGE_NAMES[one]}</a>`).join(' · ');
  const feed = (form: string): string => `${escaped(publicUrl)}/feeds/newsletter.${form}?series=${slug}&#38;language=${language}`;
  const told = articles.map((article) => `<article id="${article.id}">${articleHtml(whole, article, { language, source: picturePath, most: WIDTH })}</article>`);
  return pageFrame({
    language, title: name, head: `<link rel="canonical" href="${escaped(pageOf(publicUrl, issue))}"><link rel="alternate" type="application/atom+xml" href="${feed('atom')}">`,
    body: `<header><h1>${escaped(name)}</h1><p><time>${dayIn(issue.date, language)}</time></p><nav aria-label="${escaped(phrases.language)}">${others}</nav></header><main>
${told.length === 0 ? `<p>${escaped(phrases.empty)}</p>` : told.join('\n')}
</main><footer>${escaped(phrases.follow)} <a href="${feed('atom')}">Atom</a> · <a href="${feed('rss')}">RSS</a> · <a href="${feed('json')}">JSON</a></footer>`,
  });
}
