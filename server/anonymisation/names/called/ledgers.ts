import { evidenceOf } from '../evidence.ts';
import { compact } from '../../looking/compact.ts';
import { RowPattern } from '../../looking/row-pattern.ts';
import { CAPITALS, DIGITS, WITHIN_A_WORD } from '../../looking/signs.ts';
import type { Sight } from '../surroundings.ts';

// Two and more of "Lule 300", "SANDA – 150 (bolnavă)" in a row: whoever a ledger holds, and their sums.
const SUM = '\\p{Lu}\\p{L}{2,16}(?: ?\\([^()\\n]{1,16}\\))?(?: ?[-–—:=])? ?\\d{1,5}(?![\\d\\p{L}])(?: (?:lekë|lek|lei|euro|грн|руб|eur))?(?: ?\\([^()\\n]{1,16}\\))?';
const ROW = new RowPattern(compact(new RegExp(`(?<![\\p{L}\\d] ?)${SUM}(?:(?:, ?|; ?| ?\\n|\\. )${SUM})+`, 'u')), { begins: CAPITALS, has: [CAPITALS], apart: WITHIN_A_WORD });
// A name that is a word too is one where the row is said to be of such a book.
const BOOK = compact(/(?<!\p{L})(?:fletor\p{L}*|bllok\p{L}*|faq[ej]\p{L}*|caiet\p{L}*|carne[tț]\p{L}*|agend\p{L}+|pagin\p{L}+|зошит\p{L}*|блокнот\p{L}*|сторін\p{L}+|тетрад\p{L}*|страниц\p{L}+|запис[ник]\p{L}*|notebook|ledger|diary|page|list of girls)(?!\p{L})/iu);
const REACH = 90;
// What stands between a name and its sum, and behind that.
const BETWEEN = ' :=–—-';
const BETWEEN_AT_MOST = 3;
const DIGITS_AT_MOST = 5;
const BEHIND = ',;\n. ';
const ROW_AT_LEAST = 2;
const SHORTEST = 3;

const NONE: readonly { first: number; last: number }[] = [];

/** The names in rows of names with sums; by their words. */
export function inLedgers(sight: Sight): readonly { first: number; last: number }[] {
  const { text, words, signs } = sight;
  if (!mayHoldARow(sight)) return NONE;
  const found: { first: number; last: number }[] = [];
  let from = 0;
  for (const { index, 0: row } of ROW.all(text, signs)) {
    while (from < words.length && words[from]!.start < index) from++;
    for (const at of namesIn(sight, from, { start: index, end: index + row.length })) found.push({ first: at, last: at });
  }
  return found;
}

/** Whether two words with a capital have a figure or a bracket behind them, and one of them a sum. */
function mayHoldARow({ text, signs, words, capitals }: Sight): boolean {
  if (capitals.length < ROW_AT_LEAST || !signs.has(DIGITS)) return false;
  let figures = 0;
  let hasSum = false;
  for (let index = 0; index < capitals.length; index++) {
    const { start, end } = words[capitals[index]!]!;
    if (end - start < SHORTEST) continue;
    let at = end;
    while (at - end < BETWEEN_AT_MOST && BETWEEN.includes(text.charAt(at))) at++;
    if (!isDigit(text, at) && text[at] !== '(') continue;
    figures++;
    hasSum ||= at > end && isASum(text, at);
    if (hasSum && figures >= ROW_AT_LEAST) return true;
  }
  return false;
}

const isDigit = (text: string, at: number): boolean => text.charAt(at) >= '0' && text.charAt(at) <= '9';

function isASum(text: string, start: number): boolean {
  let at = start;
  while (at - start <= DIGITS_AT_MOST && isDigit(text, at)) at++;
  return at > start && at - start <= DIGITS_AT_MOST && at < text.length && BEHIND.includes(text[at]!);
}

/** The words, from the one at `from` on, that stand before the sums from `start` to `end`, where most of them are given names and enough tells that people are meant. */
function namesIn({ text, words }: Sight, from: number, { start, end }: { start: number; end: number }): number[] {
  const before: number[] = [];
  for (let at = from; at < words.length && words[at]!.start < end; at++) {
    if (words[at]!.shape !== 'lower' && words[at]!.gap === 'break') before.push(at);
  }
  const known = before.map((at) => evidenceOf(words[at]!)).filter(({ given, weight }) => given && weight > 0);
  const sure = known.filter(({ ordinary, town, weight }) => !ordinary && !town && weight >= 2.5).length;
  const isEnough = sure > 1 || (known.length > 1 && BOOK.test(text.slice(Math.max(0, start - REACH), start)));
  return isEnough && known.length * 2 > before.length ? before : [];
}
