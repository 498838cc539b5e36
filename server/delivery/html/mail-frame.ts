import type { Language } from '../../kernel/index.ts';
import { escaped } from './escaped.ts';

const FONT = 'font-family:Arial,Helvetica,sans-serif;line-height:1.5;overflow-wrap:anywhere;word-break:break-word';
// For programs that read a style; what is needed everywhere stands in the tags.
const STYLE = `.prose td,.prose th{border:1px solid #999999;padding:4px 8px;text-align:left;word-break:normal;overflow-wrap:normal}.prose table{border-collapse:collapse;display:block;overflow-x:auto}.prose pre{white-space:pre-wrap;font-size:13px}.prose img{border-radius:4px}
.prose blockquote{margin:1em 0;padding-left:12px;border-left:3px solid #999999}.prose h2{font-size:20px;line-height:1.3;margin:0 0 8px}.prose h3{font-size:17px}.prose h4,.prose h5,.prose h6{font-size:16px}
@media (prefers-color-scheme:dark){body,.paper{background:#16181b!important}.ink,.ink h1,.ink h2{color:#e8e6e3!important}.quiet{color:#b3afa9!important}.line{border-color:#4a4e54!important}a{color:#8ec5f5!important}}`;

/** A row of a letter: what is told, or in small print what is said about the letter. `html` is HTML. */
export const mailRow = (html: string, kind: 'head' | 'told' | 'small'): string => {
  const look = kind === 'small' ? 'font-size:13px;color:#555555;padding:16px 24px;border-top:1px solid #c8c8c8' : `font-size:16px;color:#1a1a1a;padding:20px 24px${kind === 'told' ? ';border-top:1px solid #c8c8c8' : ''}`;
  return `<tr><td class="${kind === 'small' ? 'quiet line' : `ink line${kind === 'told' ? ' prose' : ''}`}" style="${FONT};${look}">${html}</td></tr>`;
};

/** A letter's HTML: one column of rows, as wide as the window and at most 600 pixels, light and dark; written by hand, so that every program shows it. */
export const mailFrame = ({ language, title, rows }: { language: Language; title: string; rows: readonly string[] }): string => `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(title)}</title><style>${STYLE}</style></head><body style="margin:0;background:#ffffff">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" style="background:#ffffff"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;table-layout:fixed;text-align:left">
${rows.join('\n')}
</table></td></tr></table></body></html>
`;
