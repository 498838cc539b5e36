import MarkdownIt from 'markdown-it';

const reader = new MarkdownIt({ html: true });
type Token = ReturnType<typeof reader.parse>[number];

// What stands between two blocks, or where a line ends, is seen as a space; marks within a line are not seen at all.
function seen(token: Token): string {
  if (token.type === 'inline') return `${(token.children ?? []).map(seen).join('')}\n`;
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
  if (token.type === 'html_inline') return '';
  if (token.type === 'html_block') return `${token.content.replace(/<[^>]*>/g, '')}\n`;
  if (token.type === 'image') return (token.children ?? []).map(seen).join('');
  return token.content;
}

/** Markdown as somebody reads it: its words without the marks. */
export const asRead = (markdown: string): string => reader.parse(markdown, {}).map(seen).join('').trim();
