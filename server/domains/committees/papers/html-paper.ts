import { escaped, proseHtml } from '../../../delivery/index.ts';
import type { Paper, PaperSection } from './paper.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --ground: #fff; --mark: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9198a1; --line: #3d444d; --ground: #0d1117; --mark: #e3b341; } }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.6 system-ui, "Noto Sans", sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0; } h2 { font-size: 1.2rem; line-height: 1.3; margin: 0; }
header, section { border-bottom: 1px solid var(--line); padding: 1rem 0; }
.mark { font: 600 .8rem/1 ui-monospace, monospace; color: var(--mark); } .quiet, footer { color: var(--quiet); font-size: .9rem; margin: .2rem 0; }
.head { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; flex-wrap: wrap; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); } a { color: inherit; }
.wide { overflow-x: auto; } table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: .25rem .6rem; text-align: start; } pre { overflow-x: auto; }
@media print { :root { --ink: #000; --quiet: #333; --line: #999; --ground: #fff; --mark: #000; } body { max-width: none; padding: 0; font-size: 11pt; } h2 { break-after: avoid; } }`;

const quiet = (lines: readonly string[]): string => lines.map((line) => `<p class="quiet">${escaped(line)}</p>`).join('\n');

const section = ({ title, text, mark, language, notes }: PaperSection): string => `<section lang="${language.toLowerCase()}">
<div class="head"><h2>${escaped(title)}</h2><span class="mark">${mark}</span></div>
${quiet(notes)}
${proseHtml(text).replaceAll('<table>', '<div class="wide" tabindex="0"><table>').replaceAll('</table>', '</table></div>')}</section>`;

/** A paper as a page that stands alone: it prints well, runs nothing, and fetches nothing. */
export const htmlPaper = (paper: Paper): string => `<!doctype html>
<html lang="${paper.language.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped([paper.title, paper.committee].filter((part) => part !== '').join(' · '))}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<div class="head"><span class="quiet">${escaped(paper.committee)}</span><span class="mark">${paper.mark}</span></div>
<h1>${escaped(paper.title)}</h1>
${quiet(paper.facts)}
</header>
<main>
${paper.sections.map(section).join('\n')}
</main>
<footer>
${quiet(paper.notes)}
</footer>
</body>
</html>
`;
