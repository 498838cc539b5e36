import type { Language } from '../kernel/index.ts';

/** Text as it stands in HTML, between tags and in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}h1{font-size:1.5rem;line-height:1.25}
button{font:inherit;padding:.6rem 1rem;margin:.25rem 0}dt{font-weight:600}dd{margin:0 0 .5rem}small,.aside{opacity:.8}`;

/** A page of the hub's own words, in one language: no script, nothing fetched, light or dark as the reader has it. `body` is HTML. */
export const plainPage = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title>
<style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1>
${body}
</main></body></html>
`;

/** A button that posts one word to the page it stands on, as `act`. */
export const actButton = (act: string, label: string): string => `<form method="post"><button name="act" value="${escaped(act)}">${escaped(label)}</button></form>`;
