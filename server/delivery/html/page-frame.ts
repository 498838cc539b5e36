import type { Language } from '../../kernel/index.ts';
import { escaped } from './escaped.ts';

// One look for all pages: light and dark as the reader's device has it, on paper black on white.
const STYLE = `:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--quiet:#555;--line:#c8c8c8;--link:#0b4f8a;--on-link:#fff;--warn:#a1260d}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e3;--paper:#16181b;--quiet:#b3afa9;--line:#4a4e54;--link:#8ec5f5;--on-link:#10202e;--warn:#ff9d8a}}
*{box-sizing:border-box}body{font:18px/1.6 Georgia,"Noto Serif",serif;max-width:42rem;margin:0 auto;padding:1.5rem 1rem 3rem;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;margin:1.5em 0 .5em}h1{font-size:1.8rem;margin-top:0}h2{font-size:1.4rem}h3{font-size:1.15rem}h4,h5,h6{font-size:1rem}
a{color:var(--link)}img{max-width:100%;height:auto;border-radius:4px}pre{white-space:pre-wrap;font-size:.85em}code{font-size:.9em}blockquote{margin:1em 0;padding-left:1em;border-left:3px solid var(--line);color:var(--quiet)}
table{border-collapse:collapse;display:block;overflow-x:auto;max-width:100%;overflow-wrap:normal}td,th{border:1px solid var(--line);padding:.25rem .6rem;text-align:left}
article{border-top:1px solid var(--line);margin-top:2rem}nav,footer,form,time{font-family:system-ui,"Noto Sans",sans-serif;font-size:1rem}time,footer{color:var(--quiet);font-size:.9rem}nav a[aria-current]{color:inherit;font-weight:600;text-decoration:none}
dt{font-weight:600}dd{margin:0 0 .5rem}.aside{color:var(--quiet)}
footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}form{margin:1rem 0}fieldset{margin:0 0 1rem;border:1px solid var(--line);border-radius:6px;padding:.5rem 1rem}legend{padding:0 .4rem;font-weight:600}
label{display:block;padding:.3rem 0}input[type=checkbox]{width:1.1rem;height:1.1rem;vertical-align:-.15rem;margin:0 .5rem 0 0;accent-color:var(--link)}select{font:inherit;padding:.3rem;max-width:100%}
button{font:inherit;padding:.6rem 1.2rem;border-radius:6px;border:1px solid var(--link);background:var(--paper);color:var(--link);cursor:pointer;max-width:100%}button[value=confirm],button[value=change]{background:var(--link);color:var(--on-link)}button[value=everything]{border-color:var(--warn);color:var(--warn)}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--quiet:#333;--link:#000}nav,footer{display:none}body{max-width:none;padding:0;font-size:11pt}table{display:table}img{max-height:9cm;width:auto}img,tr,blockquote{break-inside:avoid}
h1,h2,h3,h4{break-after:avoid}p{orphans:3;widows:3}main a[href^="https"]::after{content:" (" attr(href) ")";font-size:80%}}`;

/** A page: in one language, without script, its style in it. `head` and `body` are HTML. */
export const pageFrame = ({ language, title, head = '', body }: { language: Language; title: string; head?: string; body: string }): string => `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title>${head}<style>${STYLE}</style></head>
<body>${body}</body></html>
`;

/** A page of the hub's own words, which no search engine keeps: a heading, and under it `body`, which is HTML. */
export const plainPage = (language: Language, title: string, body: string): string =>
  pageFrame({ language, title, head: '<meta name="robots" content="noindex">', body: `<main><h1>${escaped(title)}</h1>${body}</main>` });

/** A button that posts one word to the page it stands on, as `act`. */
export const actButton = (act: string, label: string): string => `<form method="post"><button name="act" value="${escaped(act)}">${escaped(label)}</button></form>`;
