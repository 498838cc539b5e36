import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** A stretch of text that looks alike. */
export interface Run { readonly text: string; readonly bold?: true; readonly italic?: true; readonly link?: string }

/** A piece of prose that begins on a line of its own. `depth` of an item counts from 0; `mark` is its bullet or number. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly depth: number; readonly mark: string; readonly runs: readonly Run[] }
  | { readonly kind: 'row'; readonly isHead: boolean; readonly cells: readonly (readonly Run[])[] }
  | { readonly kind: 'rule' };

// CommonMark with tables; what is written as HTML stays text, and nothing is fetched.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
const SCHEMES = ['https', 'mailto'];
// Below the headings of what the prose stands in.
const DEEPER = 2;
markdown.renderer.rules['heading_open'] = (tokens, index) => `<${deeper(tokens[index]!.tag)}>`;
markdown.renderer.rules['heading_close'] = (tokens, index) => `</${deeper(tokens[index]!.tag)}>\n`;

const deeper = (tag: string): string => `h${Math.min(6, Number(tag.slice(1)) + DEEPER)}`;

const RULES: sanitize.IOptions = {
  allowedTags: ['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'hr', 'br', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: SCHEMES,
  allowProtocolRelative: false,
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }) },
};

/**
 * Markdown as HTML that may stand in any page, mail or feed: no script, no styles, no pictures, links by https and mailto
 * only; its highest heading is an h3.
 */
export const proseHtml = (text: string): string => sanitize(markdown.render(text), RULES);

/** The same prose as blocks, for papers that are no HTML. */
export function proseBlocks(text: string): Block[] {
  const reader = new BlockReader();
  for (const token of markdown.parse(text, {})) reader.read(token);
  return reader.blocks;
}

/** Walks over the tokens of a text; what an inline token belongs to is what was opened last. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly #lists: { ordered: boolean; next: number }[] = [];
  #quotes = 0;
  #level = 0;
  #mark: string | null = null;
  #isHead = false;
  #cells: Run[][] | null = null;

  read(token: Token): void {
    if (token.type === 'inline') this.#say(runsOf(token.children ?? []));
    else if (token.type === 'fence' || token.type === 'code_block') this.#say([{ text: token.content.trimEnd() }]);
    else if (token.type === 'hr') this.blocks.push({ kind: 'rule' });
    else if (token.nesting === 1) this.#open(token);
    else if (token.nesting === -1) this.#close(token);
  }

  #open(token: Token): void {
    const { type, tag } = token;
    if (type === 'heading_open') this.#level = Number(tag.slice(1));
    else if (type === 'blockquote_open') this.#quotes++;
    else if (tag === 'ul' || tag === 'ol') this.#lists.push({ ordered: tag === 'ol', next: Number(token.attrGet('start') ?? 1) });
    else if (tag === 'li') this.#mark = markOf(this.#lists.at(-1)!);
    else if (tag === 'thead' || tag === 'tbody') this.#isHead = tag === 'thead';
    else if (tag === 'tr') this.#cells = [];
  }

  #close({ type, tag }: Token): void {
    if (type === 'heading_close') this.#level = 0;
    else if (type === 'blockquote_close') this.#quotes--;
    else if (tag === 'ul' || tag === 'ol') this.#lists.pop();
    else if (tag === 'tr') {
      this.blocks.push({ kind: 'row', isHead: this.#isHead, cells: this.#cells ?? [] });
      this.#cells = null;
    }
  }

  #say(runs: Run[]): void {
    if (this.#cells !== null) this.#cells.push(runs);
    else if (this.#level > 0) this.blocks.push({ kind: 'heading', level: this.#level, runs });
    else if (this.#lists.length > 0) {
      // A second paragraph of an item has no mark of its own.
      this.blocks.push({ kind: 'item', depth: this.#lists.length - 1, mark: this.#mark ?? '', runs });
      this.#mark = null;
    } else this.blocks.push({ kind: this.#quotes > 0 ? 'quote' : 'paragraph', runs });
  }
}

const markOf = (list: { ordered: boolean; next: number }): string => (list.ordered ? `${list.next++}.` : '•');

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let [bold, italic] = [0, 0];
  let link: string | null = null;
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') bold += token.nesting;
    else if (token.type === 'em_open' || token.type === 'em_close') italic += token.nesting;
    else if (token.type === 'link_open') link = safeLink(String(token.attrGet('href') ?? ''));
    else if (token.type === 'link_close') link = null;
    else {
      const text = token.type === 'hardbreak' ? '\n' : token.type === 'softbreak' ? ' ' : token.content;
      if (text !== '') runs.push({ text, ...(bold > 0 ? { bold: true as const } : {}), ...(italic > 0 ? { italic: true as const } : {}), ...(link === null ? {} : { link }) });
    }
  }
  return runs;
}

const safeLink = (href: string): string | null => (SCHEMES.some((scheme) => href.startsWith(`${scheme}:`)) ? href : null);
