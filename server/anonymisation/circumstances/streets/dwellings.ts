import { beginningsOf } from '../../looking/beginnings.ts';
import { compact } from '../../looking/compact.ts';
import { NUMBER_WORDS } from '../../unmasking/number-words.ts';
import { CLOSE, L, NUMBER_SIGN } from '../words.ts';

// What a house is told by behind its street and number: the insides of patterns of `plain`.
const ORDINAL = 'first|second|third|fourth|fifth|sixth|перш[аиійому]{1,3}|друг[аеийіоуому]{1,3}|трет[яєійьаою]{1,3}|четверт[аеийыіому]{1,3}|п\'ят[аеийому]{1,3}|перв[аыоуюй]{1,2}|втор[аоыуюй]{1,2}|пят[аыоуюй]{1,2}|intai|doi|trei|patru|[ei] (?:pare|dyte|trete|katert|peste)';
const NUMBER = `(?:\\. ?[b-hбгд](?![${L}0-9])|\\.? ?(?:${NUMBER_SIGN} ?)?[a-zа-я]?-?\\d{1,4}[a-zа-я]?|(?:\\. ?|\\.? )(?:(?:${NUMBER_WORDS})|(?:${ORDINAL})|"?[a-lа-зл]"?(?= ?(?:[-,.;:!?)\\n]|$))))`;
// Only where people live; of the short ones each has a point and a number.
const FLAT = 'кв(?:артир[аиіу])?|ap(?:t|art(?:ament(?:ul|i|in)?)?)?|appt|flat|apartment|banesa|interno|int|wohnung|lok|byt|daire|piso|puerta|домофон|д\\/ф|interfon|intercom|интерно|интерном|гурт(?:ожиток)?|общ(?:ежитие)?';
const STAIRS = 'п(?:ід|од)(?:[\'ьъ]?[їе]зд|(?=\\.))|пар(?:адн[аяой]{1,2})?|hyrja|hyr|shk(?:alla)?|sc(?:ara)?|scala|staircase|stair(?:well|way)?|ent(?:r)?|entrance|вход|вхід|секц[іи][яї]|сект';
const PART = 'корп(?:ус)?|corp(?:ul)?|блок|bl(?:oc(?:ul)?|ock)?|bllok[u]?|будова|будівля|стр(?:оение)?|building|bldg|літер[аи]?|литер[аы]?|лит|літ|liter[ae]|letter|lit|godina|pall(?:ati)?|pll|vila|вилла|віла|house|casa|буд|дом|shtepia|гараж|garaj(?:ul)?|garazhi|barac[aă]|барак|вагончик|container(?:ul)?';
const STOREY = 'поверх|пов|этаж|эт|et(?:aj(?:ul)?)?|kat(?:i)?|floor|niveli|cam(?:era)?|dhoma|room|кімн(?:ата)?|комн(?:ата)?|unit|poarta|gate|door|dera|usa|двері|дверь|ворота';
const BEFORE_ITS_WORD = `(?:\\d{1,2}(?:\\.|-?(?:[ийіго]{1,3}|st|nd|rd|th|te|o|er|eme|e))?|${ORDINAL}|ground|top|lower|upper|черн(?:ый|ом)|чорн(?:ий|ому)|верхн[а-яії]{2}|нижн[а-яії]{2}|цокольн[а-яії]{2}|задн[а-яії]{2}|дальн[а-яії]{2}|rear|back|side)`;
const BEHIND_ITS_NUMBER = 'поверх|этаж|п(?:ід|од)[\'ьъ]?[їе]зд|парадн[а-яії]{1,2}|двір|двор|вхід|вход|хід|ход|floor|entrance|staircase|gate|yard|building|house|door|etage|stock|og|izq|dcha|[a-d]';
// Where in the house or its yard, without a number.
const WITHIN = '(?:ворота|брама|вход|вхід|двер[ьі]|калитка|хвіртка|poarta|usa|intrarea|dera|hyrja|porta|gate|door|entrance|bell) (?:слева|справа|налево|направо|зліва|ліворуч|праворуч|посередині|посередине|a (?:doua|treia)|din (?:stanga|dreapta)|la (?:stanga|dreapta)|majtas|djathtas|e (?:dyte|pare|trete)|on the (?:left|right))|консьєрж(?:ка|ці)?|консьерж(?:ка|ке)?|вахт[ае]|вахтер(?:ша)?|portar|п(?:ів|олу)?п?[иі]?двал[а-яії]*|подвал[а-яії]*|п[иі]двальн[а-яії]* [а-яії]{4,12}|напівпідвал[іу]?|полуподвал[е]?|цокол[ьяюі]*|цокольн[а-яії]{2,3} [а-яії]{4,7}|мансард[аиіуе]|горищ[еі]|чердак[е]?|флигел[ьяюе]|фл[иі]гел[ьяюі]|прибудов[аиіу]|пристройк[аиеу]|времянк[аиеу]|літн(?:я|ій|ю) кухн[яію]|летн(?:яя|ей|юю) кухн[яею]|сторожк[аиіеу]|прохідн(?:а|ій|ої|у)|проходн(?:ая|ой|ую)|гараж[іеи]?|сара[йїяюе]|подсобк[аеу]|бытовк[аеу]|общежити[ею]|общаг[аеу]|гуртожит(?:ок|ку)|барак[еу]?|вагончик[еу]?|basement|cellar(?: door)?|attic|loft|ground floor|top floor|rear|annexe?|bungalow|outhouse|garage|caretaker\'s [a-z]{3,7}|watchman\'s [a-z]{3,7}|guard\'s [a-z]{3,7}'
  + '|parter|demisol|subsol(?:ul)?|mansard[a]?|pod(?=[,.;])|anex[a]|garsonier[a]|casuta(?: [a-z]{4,12})?|casa (?:la|din|cu|de la) (?:curte|spate|poarta|gard|strada)(?: [a-z]{4,10})?|(?:in|din) curte|(?:in|din) spate(?:le curtii)?|bodrum(?:i|in)?|papafingo(?:ja)?|perdhes[e]?|kati perdhe[s]?|oborri?(?: i pasme| mbrapa)?|(?:hyrja|dera) (?:mbrapa|pas|prapa)|(?:dhoma|shtepia) (?:ne fund|e fundit|mbrapa|perdhese|e vjeter|me (?:(?:dy|nje) )?(?:port[ea]|der[ea]|oborr|gardh|dritare)(?: [a-z]{3,10})?)|kasoll(?:ja|e)|bajo|atico|sotano|hinterhaus|vorderhaus|souterrain|erdgeschoss|dachgeschoss|rez-de-chaussee'
  + '|(?:(?:cabinetul|biroul|camera|intrarea|poarta|usa|casa) (?:din|de la|dinspre|de pe) (?:curte|spate|subsol|strada|mansarda|demisol|gang)|(?:вход|вхід|двер[иь]|хід|ход|офіс|офис|кабінет|кабинет) (?:со?|з|із|из|в|у|во|через) (?:двор[ау]|двор[іе]|торц[ау]|подвал[еі]|підвалі|тил[ау]|арк[уи]|город[ау]?|садка?|вулиці|улицы)|(?:hyrja|dera|dhoma) (?:ne|nga) (?:oborri?|bodrumi?|pas|mbrapa|rruga|kopshti)|(?:the )?(?:room|door|entrance|gate) (?:in|off|from|at|through) (?:the )?(?:yard|courtyard|back|basement|side|garden)|(?:the )?back door)'
  + `|(?:the )?(?:house|hut|shed|gate|дом(?:ик)?|хата|хатинк[аи]|хатк[аи]|будин(?:ок|очок)) (?:with|behind|in|с|со|з|із|зі|за|сторожа|сторожки|охоронця|охранника|лісника|лесника|напротив|навпроти)(?: (?:the |an? )?[${L}]{3,14}){0,2}`;

const SURE = `(?:${FLAT}|${STAIRS})${NUMBER}${CLOSE}|(?:к|m)\\. ?\\d{1,4}${CLOSE}|п\\. ?\\d{1,2}(?=,? {0,2}кв)`;
const LOOSE = `(?:${PART}|${STOREY})${NUMBER}${CLOSE}|${BEFORE_ITS_WORD} (?:${BEHIND_ITS_NUMBER})${CLOSE}|(?:(?:la|in|in the|на|в|у|ne) )?(?:${WITHIN})${CLOSE}|\\d{1,2}o(?= ?(?:[,.;)\\n]|$))`;
const DWELLING = compact(new RegExp(`[,;(]{0,2} {0,2}(?:(?<sure>${SURE})|${LOOSE})`, 'y'));
const GAP = /[,;(]{0,2} {0,2}/y;
// What can stand behind the gap, by at most so many signs; any figure can, and any sign behind a word.
const LONGEST_BEGINNING = 4;
const BEGINNINGS = new Set(Array.from(beginningsOf(`${SURE}|${LOOSE}`), (signs) => signs.split(/[0\n]/, 1)[0]!.slice(0, LONGEST_BEGINNING)));
const [ZERO, NINE] = [0x30, 0x39];
const PARTS_AT_MOST = 5;
// A street without a number is told by what stands near it.
const LANDMARK = compact(new RegExp(`,? {1,2}(?:perballe|prane|ngjitur me|afer|mbi|pas|langa|linga|vizavi de|peste drum de|deasupra|in spatele|navproty|навпроти|напротив|возле|біля|за|над|коло|рядом с|поруч із|opposite|next to|above|behind|near|beside|by) (?:the )?[${L}'-]{3,20}(?: (?:e |te |de |lui )?[${L}'-]{3,20})?(?= ?(?:[,.;!?)\\n]|$))`, 'y'));

/** Parts of a house told one after another: where they end, and whether one of them is only found where people live. */
export interface Dwelling { readonly end: number; readonly isSure: boolean }

/** The parts of a house that are told from `from` on, behind its number; null where none are. */
export function dwellingAt(plain: string, from: number): Dwelling | null {
  let end = from;
  let isSure = false;
  for (let part = 0; part < PARTS_AT_MOST && mayBePart(plain, end); part++) {
    DWELLING.lastIndex = end;
    const match = DWELLING.exec(plain);
    if (match === null) break;
    end = DWELLING.lastIndex;
    isSure ||= match.groups!['sure'] !== undefined;
  }
  return end > from ? { end, isSure } : null;
}

function mayBePart(plain: string, from: number): boolean {
  GAP.lastIndex = from;
  GAP.test(plain);
  const at = GAP.lastIndex;
  const code = plain.charCodeAt(at);
  if (code >= ZERO && code <= NINE) return true;
  for (let length = 1; length <= LONGEST_BEGINNING; length++) if (BEGINNINGS.has(plain.slice(at, at + length))) return true;
  return false;
}

/** Where an address ends whose street and number end at `from`: with the parts of the house, and what these stand beside. */
export function endOfAddress(plain: string, from: number): number {
  const dwelling = dwellingAt(plain, from);
  if (dwelling !== null) return dwelling.end;
  const landmark = landmarkAt(plain, from);
  return landmark === from ? from : dwellingAt(plain, landmark)?.end ?? from;
}

/** Whether what a house stands beside is told from `from` on. */
export const hasLandmark = (plain: string, from: number): boolean => landmarkAt(plain, from) > from;

/** Where a house without a number ends, with what it stands beside and its parts. */
export function endOfNumberless(plain: string, from: number): number {
  const end = landmarkAt(plain, from);
  return dwellingAt(plain, end)?.end ?? end;
}

function landmarkAt(plain: string, from: number): number {
  LANDMARK.lastIndex = from;
  return LANDMARK.test(plain) ? LANDMARK.lastIndex : from;
}
