import { compact } from '../../looking/compact.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Sight } from '../surroundings.ts';

// What bears people's names by the row: "Роза, Лилия и Виктория: так называются паромы".
const THING = '(?:паром|пором|катер|теплох|теплоход|судн|суда|корабл|човн|лодк|баркас|яхт|готел|гостиниц|отел|пансионат|сорт|ураган|шторм|бурев|циклон|ciclon|cyclone|ferr(?:y|ies)|boats?|ships?|vessels?|yachts?|barges?|hotels?|storms?|hurricanes?|varieties|ferib|nave(?:le)?|navele|vap|bacuri|șalup|hoteluri|pensiun|furtun|soiuri|traget|anije|varka|vark|hotele|stuhi|bujtina)\\p{L}*';
const ONE = '["«„“]?\\p{Lu}[\\p{L}’\'-]{1,20}["»”“]?';
const JOINT = '(?:,? (?:and|și|si|та|й|і|и|dhe|e) |, )';
const CALLED_BEHIND = compact(new RegExp(`^["»”“]?(?:${JOINT}${ONE}){0,6}(?: ?[:,–—-])? (?:(?:так|așa|asa|kështu|keshtu|this is how|that is how|these are|це|это|are|were|sunt|erau|janë|ishin) ){0,2}(?:називаються|звуться|называются|зовутся|se numesc|se cheamă|quhen|quheshin|e quajnë)? ?(?:(?:the|two|three|names of|numele|emrat e|тільки|только|doar|vetëm) ){0,2}${THING}`, 'iu'));
const CALLED_BEFORE = compact(new RegExp(`(?<!\\p{L})${THING}(?: \\p{Ll}{2,14}){0,2}[ ,]{1,2}(?:(?:are|is|were|was) )?(?:called|named|christened|dubbed|numit[eăa]?|botezat[eăa]?|названн?(?:ый|ая|ые|ое|ых)?|назван(?:ий|а|і|их)|(?:i|e|të) quajtur\\p{L}*|se numesc|quhen|quhet|të quajtur\\p{L}*|називаються|називається|називають|называются|называется|под названием|під назвою|з назвою|с названием) (?:${ONE}${JOINT}){0,6}["«„“]?$`, 'iu'));
const ONE_OF_A_ROW = compact(new RegExp(`(?:${ONE}${JOINT}){1,6}["«„“]?$`, 'u'));
// "The ferries Clara and Cornelia"; but on a ferry somebody may do something.
const THINGS_BEFORE = compact(new RegExp(`(?<!\\p{L})(?<!(?:^|[^\\p{L}])(?:на|в|у|с|з|із|зі|из|до|к|о|la|în|in|pe|din|spre|cu|at|on|from|to|by|near|te|në|ne|nga|me)(?: the| a| un| o| një)? )${THING} (?:${ONE}${JOINT}){0,6}["«„“]?$`, 'iu'));
const REACH = 110;
const IS_THERE = compact(new RegExp(THING, 'iu'));
// The beginnings of the same words as they stand in `plain`.
const BEGINS = new WordPattern('(?<![a-zа-яіїєґ])(?:паром|пором|катер|теплох|судн|суда|корабл|човн|лодк|баркас|яхт|готел|гостиниц|отел|пансионат|сорт|ураган|шторм|бурев|циклон|ciclon|cyclone|ferr|boat|ship|vessel|yacht|barge|hotel|storm|hurricane|variet|ferib|nave|vap|bacuri|salup|pensiun|furtun|soiuri|traget|anije|vark|stuhi|bujtina)');

/** Whether the word at `index` is a ferry, a hotel or a storm that bears a person's name: one of a row that is called so, or named right behind the thing. */
export function isVessel(sight: Sight, index: number): boolean {
  const { text, words } = sight;
  const { start, end } = words[index]!;
  sight.things ??= BEGINS.all(sight.openings).map(({ index: at }) => at);
  if (!isOneWithin(sight.things, start - REACH, end + REACH)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (IS_THERE.test(before) && (THINGS_BEFORE.test(before) || CALLED_BEFORE.test(before))) return true;
  return IS_THERE.test(behind) && (behind.startsWith(',') || /^["»”“]? (?:and|și|si|та|й|і|и|dhe|e) /.test(behind) || ONE_OF_A_ROW.test(before)) && CALLED_BEHIND.test(behind);
}

/** Whether one of these places, which are in order, is from `from` on and before `to`. */
function isOneWithin(places: readonly number[], from: number, to: number): boolean {
  let low = 0;
  for (let high = places.length; low < high;) {
    const middle = low + high >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! < to;
}
