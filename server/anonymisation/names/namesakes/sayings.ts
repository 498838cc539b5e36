import { compact } from '../../looking/compact.ts';
import type { Sight } from '../surroundings.ts';

// Whom a saying names: Murphy's law, "Tom, Dick and Harry", «куда Макар телят не гонял».
const A_SAYING = compact(/tom, dick (?:and|or) harry|murphy['’]s law|leg(?:ea|ii) lui murphy|ligj\p{L}* (?:i|e|të) m[ëe]rf|закон\p{L}* м[еэ]рф|макар\p{L}? телят|mama omida|hoxha e di vet|цар[яеію] горох/iu);
// "Emma, Liam and Olivia were the most common names".
const COMMON_NAMES = compact(/^(?:(?:, | and | și | dhe | e | та | і | й | и |, and )\p{Lu}\p{L}{1,20}){0,8},? (?:(?:are|were|remain|sunt|au fost|erau|janë|ishin|[–—-])(?: still| iar| din nou| sërish| досі| снова)? )(?:(?:among )?the (?:most|least) (?:common|popular|frequent)\p{L}*(?: given| first)? names|cele mai (?:frecvente|populare|des întâlnite|comune)(?: pre)? ?nume|emrat më (?:të )?(?:shpeshtë|popullorë)|найпоширеніші|найпопулярніші|самые (?:частые|популярные|распростран[её]нные) имена)/iu);
// "Radio Maria", "kalaja e Rozafës".
const BEARS_A_NAME = compact(/(?<!\p{L})(?:radio|радіо|радио|kala(?:ja|së|në) (?:e|së)|cetatea|замок) ["«„“]?$/iu);
// What is sung, shown or read by this title.
const A_TITLE = compact(/(?<!\p{L})(?:song|cântecul(?:ui)?|këng[aëe][ns]?|пісн[яюіе]|песн[яюие]|films?|movie|filmul(?:ui)?|filmi[nt]?|фільм[уі]?|фильм[ае]?|novel|romanul(?:ui)?|romani[nt]?|роман[уіе]?) ["«„“][^"«»„“”!?\n]{0,24}$/iu);
const REST_OF_TITLE = /^[^"«„“»”!?\n\d]{0,40}["»”“]/;
const IS_A_SHOW = compact(/^(?: (?:і|та|й|и) \p{L}{2,12}(?: \p{L}{2,12})?)? [–—-] (?:це |это )?(?:вистава|спектакль|казка|сказка|мультфільм|мультфильм|опера|балет)(?!\p{L})/iu);
// Whom a text has made nameless by a letter.
const A_LETTER = compact(/^(?:case|child|person|family|client|cazul|copilul|persoana|familia|rasti|fëmija|випадок|дитина|особа|родина|случай|ребёнок|семья) [A-ZА-ЯІЇЄ]$/iu);
const REACH = 70;

/** Whether it is whom a saying, a title or a statistic of names names, or a letter that stands for nobody. */
export function isSaid({ text, words }: Sight, { first, last }: { first: number; last: number }): boolean {
  const { start } = words[first]!;
  const { end } = words[last]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH + REACH);
  const own = text.slice(start, end);
  if (A_LETTER.test(own) || A_SAYING.test(before.slice(-SAYING) + own + behind.slice(0, SAYING))) return true;
  if (BEARS_A_NAME.test(before) || (A_TITLE.test(before) && REST_OF_TITLE.test(behind)) || IS_A_SHOW.test(behind)) return true;
  return first === last && COMMON_NAMES.test(behind);
}
const SAYING = 18;
