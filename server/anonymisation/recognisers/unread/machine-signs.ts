import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { RowPattern } from '../../looking/row-pattern.ts';
import { CAPITALS, DIGITS, kindsOf, LETTERS, SMALL, WITHIN_A_WORD } from '../../looking/signs.ts';
import type { Written } from '../../looking/signs.ts';

// Pairs of hexadecimal figures with a space between, with letters among them.
const HAS_HEX = /(?<![^ :])(?:\d[a-f]|[a-f]\d)(?![^ :])/i;
const HEX = compact(/(?=[0-9a-f]{2}[ :])(?<![\p{L}\d])[0-9a-f]{2}(?:[ :][0-9a-f]{2}){7,}(?![\p{L}\d])/giu);
// And without one.
const ROW_AT_LEAST = 24;
const HEX_ROW = new RowPattern(compact(/(?=[0-9a-f]{24})(?<![\p{L}\d_/=+-])(?:0x)?[0-9a-f]{24,}(?![\p{L}\d_/=+])/iu), { begins: DIGITS | LETTERS, least: ROW_AT_LEAST, apart: WITHIN_A_WORD | DIGITS });
// The sum of a file tells nobody anything: of the lengths that sums have, and called one.
const SUM_LENGTHS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128]);
const A_SUM = compact(/(?:sha-?\d{0,3}|md5|hash|hash-?(?:ul|i|it)|checksum|commit|digest|fingerprint|etag|хеш\p{L}*|геш\p{L}*|контрольн\p{L}+ сум\p{L}+|sum[aăe][a-z]* (?:de |e |te |të )?(?:control|kontroll)\p{L}*|amprent[aăe]\p{L}*)[^\p{L}\n]{0,3}(?:\p{L}{1,14}[^\p{L}\n]{0,3}){0,4}$/iu);
const SUM_REACH = 60;
const OF_SIXTY_FOUR = LETTERS | DIGITS | kindsOf('+/_-');
const SIXTY_FOUR = new RowPattern(/(?<![\w/.@:=?&%-])(?=[A-Za-z0-9+/]{24})(?=[A-Za-z0-9+/]{0,40}\d)(?=[A-Za-z0-9+/]{0,40}[a-z][A-Z])[A-Za-z0-9+/]{24,}={0,2}(?![\w/@])/, { begins: OF_SIXTY_FOUR, has: [SMALL, CAPITALS, DIGITS], least: ROW_AT_LEAST });
// Shorter, or without a figure: only what can be turned back into a text.
const SHORT_AT_LEAST = 11;
const SIXTY_FOUR_SHORT = new RowPattern(/(?<![\w/.@:=?&%+-])(?=[A-Za-z0-9+/]{0,20}[a-z][A-Z])[A-Za-z0-9+/_-]{11,400}={0,2}(?![\w/@])/, { begins: OF_SIXTY_FOUR, has: [SMALL, CAPITALS], least: SHORT_AT_LEAST });
const HAS_SIXTY_FOUR = /[a-z][A-Z][A-Za-z0-9+/]{0,16}[a-z0-9][A-Z]|=(?![\w"'])/;
// Units of other machines: \u0437, =D0=97, noughts and ones, dots and strokes.
const ESCAPED = /(?:(?:\\u|\\x|U\+)[0-9a-f]{2,6}[ ,]?){4,}|(?:=[0-9A-F]{2}){5,}/gi;
const MAY_BE_ESCAPED = /\\[ux]|U\+|=[0-9A-F]{2}=/i;
const BEFORE_ESCAPED = kindsOf('\\+=');
const MANY_DIGITS = 24;
const BINARY = /(?<!\d)[01]{7,8}(?: [01]{7,8}){3,}(?!\d)/g;
const MORSE = /(?<![^\s"'(«„“:])(?=[.-]{1,5} ?[/ ])(?=[ /-]{0,12}\.)(?=[ /.]{0,12}-)[.-]{1,5}(?:[ /|]{1,3}[.-]{1,5}){5,}(?![^\s"'),»”])/g;
const MAY_BE_MORSE = /[.-] [.-]{1,5}[ /]/;
const DOTS_AND_STROKES = kindsOf('.-');
// What is left where each letter became a question mark.
const LOST = /(?<![^\s"'(«„“])\?{2,}(?:[ ,.-]{1,2}\?{1,}){2,}/g;
const QUESTION_MARK = kindsOf('?');
const LOST_AT_LEAST = 9;
const DECODED_AT_LEAST = 7;

type Stretch = { start: number; end: number };

/** What a machine wrote for a machine: rows of hexadecimal figures, of sixty-four signs, of noughts and ones, escapes, and lost letters. */
export function machineSigns({ text, signs }: Written, digits: number): Stretch[] {
  const found: Stretch[] = [];
  const look = (matches: readonly RegExpExecArray[], isMeant: (found: RegExpExecArray) => boolean = () => true): void => {
    for (const match of matches) if (isMeant(match)) found.push({ start: match.index, end: match.index + match[0].length });
  };
  // A capital behind a small letter.
  const isTurned = signs.beside(SMALL, CAPITALS);
  const isLong = digits > 0 && signs.longest >= ROW_AT_LEAST;
  if (isLong && isTurned) look(SIXTY_FOUR.all(text, signs));
  if (signs.beside(DIGITS, LETTERS) || signs.beside(LETTERS, DIGITS)) look(matchesOf(HEX, text), ({ 0: pairs }) => HAS_HEX.test(pairs));
  if (isLong) look(HEX_ROW.all(text, signs), ({ index, 0: row }) => isHex(text, index, row));
  if (isTurned && HAS_SIXTY_FOUR.test(text)) look(SIXTY_FOUR_SHORT.all(text, signs), ({ 0: row }) => isText(Buffer.from(row, 'base64')));
  if (signs.has(BEFORE_ESCAPED) && MAY_BE_ESCAPED.test(text)) look(matchesOf(ESCAPED, text));
  if (digits > MANY_DIGITS) look(matchesOf(BINARY, text));
  if (signs.apart(DOTS_AND_STROKES, DOTS_AND_STROKES) && MAY_BE_MORSE.test(text)) look(matchesOf(MORSE, text));
  if (signs.beside(QUESTION_MARK, QUESTION_MARK)) look(matchesOf(LOST, text), ({ 0: row }) => row.replace(/[^?]/g, '').length >= LOST_AT_LEAST);
  return found;
}

/** A row that holds a text, or that is nothing which may stand: not a file's sum, nor figures alone. */
function isHex(text: string, index: number, row: string): boolean {
  const figures = row.replace(/^0x/i, '');
  if (figures.length % 2 === 0 && isText(Buffer.from(figures, 'hex'))) return true;
  if (!/[a-f]/i.test(figures)) return false;
  return !(SUM_LENGTHS.has(figures.length) && A_SUM.test(text.slice(Math.max(0, index - SUM_REACH), index)));
}

const DECODER = new TextDecoder('utf-8', { fatal: true });
const TWO_WORDS = compact(/^[\p{L}\p{M}\p{N}\p{P}\p{Zs}\n\r\t$+=@№]+$/u);

/** Whether bytes are letters that a person reads, one after another. */
function isText(bytes: Buffer): boolean {
  if (bytes.length < DECODED_AT_LEAST) return false;
  try {
    const decoded = DECODER.decode(bytes);
    return TWO_WORDS.test(decoded) && decoded.replace(/[^\p{L} ]/gu, '').length * 3 >= decoded.length * 2 && /^(?:[\p{Script=Latin}\P{L}]+|[\p{Script=Cyrillic}\P{L}]+)$/u.test(decoded);
  } catch {
    return false;
  }
}
