import { sessionOf } from '../../../access/index.ts';
import type { Page, Viewer } from '../../../access/index.ts';
import { LANGUAGES, badInput } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import { LANGUAGE_NAMES, PHRASES, escaped } from '../readers/phrases.ts';
import { picturePath } from '../pictures/picture.html.ts';
import { picturesOf } from '../pictures/picture.queries.ts';
import { articleHtml, nameOf, pageOf } from '../sending/edition.ts';
import type { WholeIssue } from '../sending/edition.ts';

const STYLE = `body{font:18px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}h1,h2,h3{line-height:1.25}nav{font:15px sans-serif}
a{color:#0b4f8a}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.25rem .5rem}pre{white-space:pre-wrap}article{border-top:1px solid #ccc;margin-top:2rem}
@media print{nav{display:none}body{max-width:none;margin:0;font-size:11pt}h2,h3{break-after:avoid}a[href^="https"]::after{content:" (" attr(href) ")";font-size:80%;word-break:break-all}}`;

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
  const name = nameOf(whole, language);
  const languages = whole.series.languages.map((one) => `<a href="?language=${one}" lang="${one.toLowerCase()}"${one === language ? ' aria-current="true"' : ''}>${LANGUAGE_NAMES[one]}</a>`).join(' · ');
  return `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(name)}</title><link rel="canonical" href="${escaped(pageOf(publicUrl, whole.issue))}"><style>${STYLE}</style></head>
<body><header><h1>${escaped(name)}</h1><p><time>${whole.issue.date}</time></p><nav aria-label="${escaped(PHRASES[language].language)}">${languages}</nav></header><main>
${whole.articles.map((article) => `<article id="${article.id}">${articleHtml(whole, article, { language, source: picturePath, most: WIDTH })}</article>`).join('\n')}
</main></body></html>
`;
}
