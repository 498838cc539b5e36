/** The letters of `plain`, as the inside of a class. */
export const L = 'a-zа-яіїєґў';
/** The beginning and the end of a word of `plain`. */
export const OPEN = `(?<![${L}0-9])`;
export const CLOSE = `(?![${L}0-9])`;

/** One of these words of `plain`, whole; `words` is the inside of a pattern. */
export const wholeWord = (words: string): RegExp => new RegExp(`${OPEN}(?:${words})${CLOSE}`, 'g');

const CAPITAL = /\p{Lu}/u;
/** Whether a capital stands at `at`. */
export const isCapital = (text: string, at: number): boolean => CAPITAL.test(text[at] ?? '');

/** "No.", "nr.", "№": what stands before a number that is a name. */
export const NUMBER_SIGN = '(?:nr\\.?|no\\.?|numri|numar(?:ul)?|number|номер|№|#|n\\.)';

const NAME = /["'(]{0,2}\p{Lu}[\p{L}\p{M}'’ʼ.-]*(?: (?:de|din|la|cel|a|i|e|të|së|of|the|на|над|під|под|von|și|і|и) (?=["']?\p{Lu})| ?(?=["']?\p{Lu}))?/uy;
const WORDS_AT_MOST = 5;

/** Where the capitalised name ends that begins at `at`, at most five words of it; `at` where there is none. */
export function endOfName(text: string, at: number): number {
  let end = at;
  for (let word = 0; word < WORDS_AT_MOST; word++) {
    NAME.lastIndex = end;
    const part = NAME.exec(text)?.[0];
    if (part === undefined) break;
    end += part.length;
    if (/[.](?! ?\p{Lu})$/u.test(part) || part.length > 4 && part.endsWith('. ')) break;
  }
  return end > at ? end - (/[ .'(-]+$/.exec(text.slice(at, end))?.[0].length ?? 0) : at;
}
