import { compact } from '../looking/compact.ts';

const REACH = 48;
// A cue speaks for the next number of its own sentence: never across a line, another number, or a replacement's brackets.
const STOPS: ReadonlySet<number> = new Set(Array.from('\n\r0123456789[];!?', (sign) => sign.charCodeAt(0)));

/**
 * The words that lead up to `at`, at most 48 characters of the same clause, or as many as are asked for. Cues are looked for here, so that one costs
 * the same in a text of any length.
 */
export function leadUp(text: string, at: number, reach = REACH): string {
  const least = Math.max(0, at - reach);
  let from = at;
  while (from > least && !STOPS.has(text.charCodeAt(from - 1))) from--;
  const lead = text.slice(from, at);
  // Cut within a word, its rest is no word: not "tel" of "hotel".
  return from === least && /\p{L}/u.test(text[from - 1] ?? '') ? lead.replace(/^\p{L}+/u, '') : lead;
}

// Cues are looked for in `plain`: no capitals, no marks on Latin letters.
const OPEN = '(?<![a-zа-яіїєґ0-9])';
const pattern = (source: string): RegExp => compact(new RegExp(source.replaceAll('\\p{L}', '[a-zа-яіїєґ]')));

/** Any of these words, from the beginning of a word; `words` is the inside of a pattern. */
export const anyOf = (words: string): RegExp => pattern(`${OPEN}(?:${words})`);

const SIGNS = '[\\s:.,=#(+-]{0,4}';
const NUMBER_WORD = `(?:nr|no|number|numar(?:ul)?|номер(?:ом|у|а)?|numri|№)${SIGNS}`;

/** One of these words with nothing after it but signs and words such as "no." or "is". */
export const justBefore = (words: string): RegExp =>
  pattern(`${OPEN}(?:${words})${SIGNS}(?:${NUMBER_WORD}|(?:is|este|eshte)${SIGNS}){0,2}$`);

/** "Law no.", "справа №": one of these words, and that it has a number; the word alone says nothing of a number after it. */
export const numberOf = (words: string): RegExp => pattern(`${OPEN}(?:${words})${SIGNS}${NUMBER_WORD}$`);

/** Where the code stands to which the words of a match lead up: it is the end of the match. With its indices a match would cost twice as much. */
export function codeOf(match: RegExpExecArray): { start: number; end: number } {
  const end = match.index + match[0].length;
  return { start: end - match.groups!['code']!.length, end };
}
