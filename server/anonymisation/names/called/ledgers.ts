import { matchesOf } from '../../looking/matches-of.ts';
import type { Sight } from '../surroundings.ts';

// Two and more of "Lule 300", "SANDA – 150 (bolnavă)" in a row: whoever a ledger holds, and their sums.
const SUM = '\\p{Lu}\\p{L}{2,16}(?: ?\\([^()\\n]{1,16}\\))?(?: ?[-–—:=])? ?\\d{1,5}(?![\\d\\p{L}])(?: (?:lekë|lek|lei|euro|грн|руб|eur))?(?: ?\\([^()\\n]{1,16}\\))?';
const ROW = new RegExp(`(?<![\\p{L}\\d] ?)${SUM}(?:(?:, ?|; ?| ?\\n|\\. )${SUM})+`, 'gu');
const MAY_BE_A_ROW = /\p{Lu}\p{L}{2,}[ :=–—-]{1,3}\d{1,5}[,;\n. ]/u;
// A name that is a word too is one where the row is said to be of such a book.
const BOOK = /(?<!\p{L})(?:fletor\p{L}*|bllok\p{L}*|faq[ej]\p{L}*|caiet\p{L}*|carne[tț]\p{L}*|agend\p{L}+|pagin\p{L}+|зошит\p{L}*|блокнот\p{L}*|сторін\p{L}+|тетрад\p{L}*|страниц\p{L}+|запис[ник]\p{L}*|notebook|ledger|diary|page|list of girls)(?!\p{L})/iu;
const REACH = 90;

/** The names in rows of names with sums; by their words. */
export function inLedgers(sight: Sight): { first: number; last: number }[] {
  const { text } = sight;
  if (!MAY_BE_A_ROW.test(text)) return [];
  return Array.from(matchesOf(ROW, text)).flatMap(({ index, 0: row }) => namesIn(sight, index, index + row.length)).map((at) => ({ first: at, last: at }));
}

/** The words that stand before the sums from `start` to `end`, where most of them are given names and enough tells that people are meant. */
function namesIn({ text, words, witness }: Sight, start: number, end: number): number[] {
  const before: number[] = [];
  for (let at = 0; at < words.length && words[at]!.start < end; at++) {
    if (words[at]!.start >= start && words[at]!.shape !== 'lower' && words[at]!.gap === 'break') before.push(at);
  }
  const known = before.map((at) => witness.of(words[at]!)).filter(({ given, weight }) => given && weight > 0);
  const sure = known.filter(({ ordinary, town, weight }) => !ordinary && !town && weight >= 2.5).length;
  const isEnough = sure > 1 || (known.length > 1 && BOOK.test(text.slice(Math.max(0, start - REACH), start)));
  return isEnough && known.length * 2 > before.length ? before : [];
}
