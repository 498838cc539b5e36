import { compact } from '../../looking/compact.ts';
import { kindsOf } from '../../looking/signs.ts';
import type { Sight } from '../surroundings.ts';
import type { Evidence } from '../words.ts';

// Behind these what is quoted is whom somebody called, by whatever they are called.
const SHOUTED = compact(/(?<!\p{L})(?:bërtit\p{L}*|thirr\p{L}*|thërr\p{L}*|therr\p{L}*|i thon[ëe]|strig\p{L}*|zice(?:a|au)?|spune(?:a|au)?|spus|гукну\p{L}+|гука\p{L}+|крикну\p{L}+|клика\p{L}+|кличуть|покликал\p{L}|відгуку\p{L}+|окликну\p{L}+|оклика\p{L}+|позвал\p{L}|отзыва\p{L}+|откликал?\p{L}+|shout\p{L}*|yell\p{L}*|call(?:s|ed)|answers? to|goes by|phone of|account of|saved (?:as|under)|contact|belongs to|owned by|telefonul lui|contul lui|salvat[ăa]? ca|контакт\p{L}{0,3}|збережен\p{L}{1,2} як|сохран[её]н\p{L}{0,2} как|ruajtur si|kontakti?|telefoni i|sounds? like|reads?|ask(?:ed)? for|pyet\p{L}* p[ëe]r|k[ëe]rko\p{L}*|[îi]ntreb\p{L}* (?:de|pe)|trecut[aă]?|figureaz[ăa]|спроси\p{L}*|спрашива\p{L}+|спита\p{L}*|питай\p{L}*|запита\p{L}*|записан\p{L}{0,2}|называ\p{L}+|tatuaj\p{L}*|тату\p{L}*|wrote|scris(?:e|ese)?|shkro\p{L}*|shkrua\p{L}*|написа(?:ла?|в|но)|вписа(?:ла?|в|но))(?: (?:нa|на|him|her|out|to|pe|o|îl|her|e|i)){0,2}(?: \p{L}{2,12})?[ :,–—-]{1,3}["«„“]$/iu);
// Behind these it is with what somebody signed.
const SIGNED = compact(/(?<!\p{L})(?:n[eë]nshkru\p{L}*|firm(?:a|ën|en|os\p{L}*)|semnat\p{L}{0,2}|semnătur\p{L}+|semnează|iscălit\p{L}?|підписа\p{L}+|підпису?|розписа\p{L}+|подписа\p{L}+|подпись?ю?|расписа\p{L}+|sign(?:ed|s|ature)?)(?:,? \p{L}{1,14}){0,5}[ :,–—-]{1,3}["«„“]$/iu);
const REACH = 70;
const QUOTE = kindsOf('"');
const OPENS: ReadonlySet<string | undefined> = new Set('"«„“');
const CLOSES = /^\.?["»”“]/;

/** Whether the words from `first` to `last`, all that a quotation holds, are whom somebody called by it or who signed with it. */
export function isCalledInQuotes({ text, signs, words }: Sight, { first, last, evidence }: { first: number; last: number; evidence: readonly Evidence[] }): boolean {
  const { start } = words[first]!;
  if (!signs.has(QUOTE) || !OPENS.has(text[start - 1]) || !CLOSES.test(text.slice(words[last]!.end, words[last]!.end + 2))) return false;
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, start - REACH), start))![0];
  if (evidence.some(({ cue, town, given }) => cue || (town && !given))) return false;
  return (evidence.some(({ given }) => given) || evidence.every(({ ordinary, place }) => !ordinary && !place) || evidence.some(({ ending, family }) => ending > 0 && family)) && (SIGNED.test(before) || SHOUTED.test(before));
}
