import { compact } from '../../looking/compact.ts';
import type { Sight } from '../surroundings.ts';

// Whom a saying names: Murphy's law, "Tom, Dick and Harry", «куда Макар телят не гонял».
const A_SAYING = compact(/tom, dick (?:and|or) harry|murphy['’]s law|leg(?:ea|ii) lui murphy|ligj\p{L}* (?:i|e|të) m[ëe]rf|закон\p{L}* м[еэ]рф|макар\p{L}? телят|mama omida|hoxha e di vet|цар[яеію] горох/iu);
// "Emma, Liam and Olivia were the most common names".
const COMMON_NAMES = compact(/^(?:(?:, | and | și | dhe | e | та | і | й | и |, and )\p{Lu}\p{L}{1,20}){0,8},? (?:(?:are|were|remain|sunt|au fost|erau|janë|ishin|[–—-])(?: still| iar| din nou| sërish| досі| снова)? )(?:(?:among )?the (?:most|least) (?:common|popular|frequent)\p{L}*(?: given| first)? names|cele mai (?:frecvente|populare|des întâlnite|comune)(?: pre)? ?nume|emrat më (?:të )?(?:shpeshtë|popullorë)|найпоширеніші|найпопулярніші|самые (?:частые|популярные|распростран[её]нные) имена)/iu);
// "Radio Maria", "kalaja e Rozafës".
const BEARS_A_NAME = compact(/(?<!\p{L})(?:radio|радіо|радио|kala(?:ja|së|në) (?:e|së)|cetatea|замок) ["«„“]?$/iu);
const IS_A_SHOW = compact(/^(?: (?:і|та|й|и) \p{L}{2,12}(?: \p{L}{2,12})?)? [–—-] (?:це |это )?(?:вистава|спектакль|казка|сказка|мультфільм|мультфильм|опера|балет)(?!\p{L})/iu);
// Whom a text has made nameless by a letter.
const A_LETTER = compact(/^(?:case|child|person|family|client|cazul|copilul|persoana|familia|rasti|fëmija|випадок|дитина|особа|родина|случай|ребёнок|семья) [A-ZА-ЯІЇЄ]$/iu);
/** How the words begin, as they stand in `plain`, without which none of these is there but a title and a letter. */
export const SAYINGS = 'dick|murphy|merf|м[еэ]рф|телят|omida|hoxha|горох|frecv|popul|des |comun|frequ|common|shpesh|найпош|найпоп|имена|radio|рад[иі]о|kala|cetat|замок|вистав|спекта|казка|сказка|мультф|опера|балет';
const REACH = 70;

// Whose first letter is meant, where that letter stands before: "N de la Nicolae", "М як Марія".
const OF_ITS_LETTER = compact(/(?<![\p{L}\p{N}])(?<letter>\p{Lu})(?: de la| ca (?:la|in|în)| as in| for| like| si| nga| як(?: у)?| как(?: в)?| от| від) $/u);
const ITS_REACH = 14;

/** Whether it is a letter that stands for nobody, "Child A", or a name that stands for its first letter. */
export function isALetter({ text, words }: Sight, { first, last }: { first: number; last: number }): boolean {
  const { start } = words[first]!;
  if (words[last]!.end - words[last]!.start === 1) return A_LETTER.test(text.slice(start, words[last]!.end));
  return first === last && OF_ITS_LETTER.exec(text.slice(Math.max(0, start - ITS_REACH), start))?.groups!['letter'] === text[start];
}

/** Whether it is whom a saying or a statistic of names names. */
export function isSaid({ text, words }: Sight, { first, last }: { first: number; last: number }): boolean {
  const { start } = words[first]!;
  const { end } = words[last]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH + REACH);
  if (A_SAYING.test(before.slice(-SAYING) + text.slice(start, end) + behind.slice(0, SAYING))) return true;
  if (BEARS_A_NAME.test(before) || IS_A_SHOW.test(behind)) return true;
  return first === last && COMMON_NAMES.test(behind);
}
const SAYING = 18;
