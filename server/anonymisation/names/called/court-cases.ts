import { hashesOf } from '../fold.ts';
import { isWithin } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';
import type { Evidence } from '../words.ts';

// "cazul Grosu", "справа Щербини", "rasti i Dushkut", "the Ciobanu file": what lies at a court or in a cabinet.
const CASE = hashesOf('cazul|cazului|dosarul|dosarului|cauza|cauzei|rasti|rastin|rastit|dosja|dosjen|dosjes|tsheshtja|ceshtja|ceshtjen|sprava|spravi|spravu|spravoiu|dela|delo|dele|delu|delom|case|file');
const OF = hashesOf('i|e|of|lui|na|gr');
const CASE_BEHIND = hashesOf('case|file|dosje');

/** Whether the words from `first` to `last` are whom a case at court or a file is about. */
export function isCase({ text, words }: Sight, { first, last, evidence }: { first: number; last: number; evidence: readonly Evidence[] }): boolean {
  if (CASE.has(words[first]!.hash) || evidence.some(({ town, ending }) => town && ending === 0)) return false;
  const at = isOneOf(words[first - 1], OF) ? first - 2 : first - 1;
  const next = words[last + 1];
  return isOneOf(words[at], CASE) && isWithin(text, words[at], words[first]!) || (next?.gap === 'space' && next.shape === 'lower' && CASE_BEHIND.has(next.hash));
}

// "Rantsev v. Cyprus" is a judgment that everybody may read.
const AGAINST = /^ (?:(?:v|vs|c)\.|(?:vs|împotriva|contra|проти|против|kundër|kunder) )/u;
const SEE = hashesOf('see|cf|compare|in|vezi|shih|krahaso|div|sm|spravi|vidi');

/** Whether a word that may be somebody's name is who went to court in a judgment; "see" may stand before. */
export function isJudgment({ text, words }: Sight, { first, last }: { first: number; last: number }): boolean {
  const { end } = words[last]!;
  return text[end] === ' ' && (first === last || (last === first + 1 && SEE.has(words[first]!.hash))) && AGAINST.test(text.slice(end, end + 12));
}
