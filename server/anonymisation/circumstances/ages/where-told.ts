import { compact } from '../../looking/compact.ts';
import type { Reading } from '../../reading.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SENSE } from '../../names/lexicon.ts';
import { YOUNG } from './age-words.ts';
import { isCapital, L, OPEN } from '../words.ts';
import { isNoFinePlace, isOfARegion } from '../places.ts';

interface Place { start: number; end: number }
type Sight = Pick<Reading, 'text' | 'plain'>;
/** An age, where the word for whose it is begins, and the places of its text in order, of which those before `first` stand before its sentence; `isSure` where a place next to its sentence is enough. */
interface Age { start: number; end: number; whose: number; places: readonly Place[]; first: number; sentence: { from: number; to: number }; isSure: boolean }

const NEAR = 90;

/** The place that is told with an age: in its sentence, right beside it, or in the sentence before or behind where that tells of the same child. */
export function whereTold(sight: Sight, age: Age): Place | null {
  return nearest(age) ?? besideIt(sight, age) ?? townIn(sight, age) ?? nextDoor(sight, age);
}

// "in Bălți … a 17-year-old from Glodeni": where somebody is from stands right behind.
const RIGHT_BEHIND = 6;

/** Of the places of the sentence, the one nearest to where the age begins, or right behind it. */
function nearest({ places, first, start, end, sentence: { to } }: Age): Place | null {
  const gap = (place: Place): number => (place.start < start ? start - place.end : place.start - end <= RIGHT_BEHIND ? 0 : place.start - start);
  let best: Place | null = null;
  for (let index = first; index < places.length && places[index]!.start < to; index++) {
    if (!best || gap(places[index]!) < gap(best)) best = places[index]!;
  }
  return best;
}

// A town right beside an age, with no word for where: "14 лет, тирасполь", "(Бендеры)", "Kukës, girl, 12", "a Soroca girl".
const BEHIND_IT = compact(/^(?:,? (?:of|resident (?:in|of)) |, | ?\()(?<town>\p{L}[\p{L}'’-]{2,24})(?= ?(?:[,.;)!?\n]|$))/u);
const BEFORE_IT = compact(/(?<![\p{L}'’-])(?<town>\p{Lu}[\p{L}'’-]{2,24})(?:,? ?|: )(?:(?:an?|the) )?$/u);
const A_TOWN = SENSE.place | SENSE.town;
const WORDS = SENSE.wordEn | SENSE.wordRo | SENSE.wordUk | SENSE.wordRu;
const NO_TOWN = SENSE.country | WORDS;
const PEOPLE = SENSE.given | SENSE.family;

const A_YOUNG_ONE = compact(new RegExp(`^(?:an? |o |un |nje )?(?:${YOUNG})(?![${L}])`));

/** The town right before or behind, of which the lists know that it is one, and no given name. */
function besideIt({ text, plain }: Sight, { whose, end }: Age): Place | null {
  const behind = BEHIND_IT.exec(text.slice(end, end + 48));
  const before = BEFORE_IT.exec(text.slice(Math.max(0, whose - 32), whose));
  const isTown = (name: string, at: number): boolean => {
    const senses = LEXICON.sensesOf(fold(name));
    const isSure = /^\p{Lu}/u.test(name) && (senses & A_TOWN) === A_TOWN;
    return (senses & A_TOWN) !== 0 && ((senses & NO_TOWN) === 0 || isSure) && ((senses & SENSE.given) === 0 || (senses & SENSE.town) !== 0) && !isNoFinePlace(plain, at, at + name.length);
  };
  const name = behind?.groups!['town'] ?? '';
  // In brackets, or behind "of", a name that is no person's is a place's.
  const isPlace = / (?:of|in) \p{Lu}|\(\p{Lu}/u.test(behind?.[0] ?? '') && (LEXICON.sensesOf(fold(name)) & (PEOPLE | NO_TOWN)) === 0;
  const of = end + (behind?.[0].length ?? 0);
  if (name !== '' && (isTown(name, of - name.length) || (isPlace && !isNoFinePlace(plain, of - name.length, of)))) return { start: end, end: plain.startsWith(' (', end) && plain[of] === ')' ? of + 1 : of };
  if (before === null) return null;
  const at = whose - before[0].length;
  const town = before.groups!['town']!;
  // "Bilhorod-Dnistrovskyi: girl, 17", of which the lists know nothing.
  const isHeading = before[0].endsWith(': ') && A_YOUNG_ONE.test(plain.slice(whose, end)) && (at === 0 || text[at - 1] === '\n') && (LEXICON.sensesOf(fold(town)) & (PEOPLE | NO_TOWN)) === 0 && !isNoFinePlace(plain, at, at + town.length);
  return isHeading || isTown(town, at) ? { start: at, end: at + town.length } : null;
}

const NAME = /(?<![\p{L}'’-])\p{L}[\p{L}'’-]{2,24}/gu;
const WHERE = compact(new RegExp(`${OPEN}(?:from|in|din|la|nga|ne|з|із|зі|в|у|из|с)$`));
const WE_ARE = compact(new RegExp(`${OPEN}(?:we are|i am|i'm|suntem|sunt|jemi|jam|ми|мы|я) (?:from|in|din|la|nga|ne|з|із|зі|в|у|из|с)$`));
// What is called after a town or sits there, and finds, hears or writes of a child.
const OF_A_DESK = compact(new RegExp(`${OPEN}(?:суд|court|tribun|judecat|gjykat|прокур|procur|prokur|univer|унів|унив|філі|филиал|office|biro|birou|zyr|офіс|офис|team|echip|ekip|команд|branch|desk|linia|linja|лінія|линия|radio|gazet|газет|ziar)[${L}]{0,12}(?: (?:de|i|e|te|al|apel))* ?$`));

/** A town of the lists elsewhere in the sentence: "the police of Fier", "Vlora harbour", or in a chat without capitals "suntem din dorohoi". */
function townIn(sight: Sight, { sentence: { from, to } }: Age): Place | null {
  const towns = townsUpTo(sight, { from, to });
  let low = 0;
  for (let high = towns.length; low < high;) {
    const middle = low + high >> 1;
    if (towns[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const town = towns[low];
  return town !== undefined && town.start < to ? town : null;
}

// Of the last text that was asked about, sentence by sentence in order: of many ages in one each asks for the towns around it. Before `to` none is looked for again.
let last: { text: string; from: number; to: number; towns: Place[] } = { text: '', from: 0, to: 0, towns: [] };

/** The towns of this sentence, among those of the sentences before it that were asked for. */
function townsUpTo({ text, plain }: Sight, { from, to }: { from: number; to: number }): readonly Place[] {
  // Whoever begins anew asks for the first ones again.
  if (last.text !== text || from < last.from) last = { text, from, to: from, towns: [] };
  last.from = from;
  while (last.to < to) {
    NAME.lastIndex = Math.max(from, last.to);
    const name = NAME.exec(text);
    const index = name?.index ?? text.length;
    last.to = name === null || index >= to ? Math.max(index, to) : index + name[0].length;
    if (name !== null && index < to && isTownHere({ text, plain }, index, name[0])) last.towns.push({ start: index, end: last.to });
  }
  return last.towns;
}

function isTownHere({ text, plain }: Sight, index: number, name: string): boolean {
  const senses = LEXICON.sensesOf(fold(name));
  if ((senses & SENSE.country) !== 0 || ((senses & A_TOWN) === 0 && (senses !== 0 || isCapital(text, index)))) return false;
  const lead = plain.slice(Math.max(0, index - 24), index);
  const isTown = isCapital(text, index) ? (senses & A_TOWN) === A_TOWN && (senses & WORDS) === 0 && !isBesideAName(text, index, index + name.length) : (senses & WORDS) === 0 && (senses & PEOPLE) === 0 && (senses === 0 ? WE_ARE : WHERE).test(lead.trimEnd());
  return isTown && !OF_A_DESK.test(lead) && !isNoFinePlace(plain, index, index + name.length) && !isOfARegion(plain, index);
}

/** Whether a capitalised word stands right beside, so that both may be somebody's name. */
const isBesideAName = (text: string, start: number, end: number): boolean => /\p{Lu}[\p{L}'’-]*\.? $/u.test(text.slice(Math.max(0, start - 20), start)) || /^ \p{Lu}/u.test(text.slice(end, end + 2));

// A sentence that tells where the child of the one before it is at home: "E din Fălești.", "The aunt's house is in …".
const IS_FROM = compact(new RegExp(`^[.!?)"\\]»” \\n]*(?:(?:she|he|ea|el|ajo|ai|вона|він|она|он|we|they|ми|мы|сам|сама|и|і|e|este|eshte|is|are|comes?|'s|vine|vjen|родом|tot|also|all|все|всі|gjithe) ){0,3}(?=(?:from|din|de la|nga|з|із|зі|из|с) )`));
const AT_HOME = compact(new RegExp(`${OPEN}(?:liv(?:e|es|ed|ing)|stay|home|hous|famil|mother|father|parent|grandm|grandp|aunt|uncle|relativ|villag|hometown|sta(?:u|ie)?(?![a-z])|locui|domicil|trai|casa|familia|mama|tata(?![a-z])|parint|bunic|matus|unchi|satul|jeto|banon|rri(?![a-z])|shtepi|vendlind|nena|prind|gjysh|tez|xhaxha|fshat|жив|мешка|прожив|прописан|дім|дом(?:а|у|ом)?(?![а-я])|хат|родин|сім'|сем[ьеё]|мати|мама|мать|батьк|бабус|бабушк|тітк|тітч|тет[іяк]|т[её]т[яи]|отец|родит|село)`));
const YOUNG_AT = compact(new RegExp(`${OPEN}(?:${YOUNG})(?: [${L}]{1,12}){0,2}$`));
// "He is nine", "Йому 9 років": of whom the sentence before has told.
const ONE_TOLD_OF = /^[ \n"„«“]*(?:(?:she|he|ea|el|ajo|ai|вона|він|она|он|йому|їй|ему|ей|este|e|are|avea|is|was|ka|eshte|ishte|only|just|doar|vetem|лише|всього|только|всего|age|aged|вік|возраст|varsta|mosha)[ :]){0,4}$/;

// "Rubik. Female. 16.", "Peshkopi again. This time a girl of …": a town as the heading of a note.
const HEADING = compact(/(?<open>^|[\n.!?] ["„«]?|\p{L}+ )(?<town>\p{Lu}[\p{L}'’-]{2,24})(?: \p{Ll}+)?\. (?:[^.!?\n]{3,16}\. )?(?:[^.!?\n]{3,24} )?$/u);

/** The place of the sentence behind or before, where that tells of the same child. */
function nextDoor({ text, plain }: Sight, { start, places, first, isSure, sentence: { from, to } }: Age): Place | null {
  let index = first;
  while (index < places.length && places[index]!.start < to) index++;
  const behind = places[index];
  if (behind !== undefined && behind.start - to <= NEAR) {
    const lead = plain.slice(to, behind.start);
    if (!/[.!?\n] ./.test(lead.slice(3)) && (isSure || IS_FROM.test(plain.slice(to, behind.end)) && lead.length < 24 || AT_HOME.test(lead))) return behind;
  }
  const heading = HEADING.exec(text.slice(Math.max(0, start - NEAR / 2), start));
  if (heading !== null) {
    const at = Math.max(0, start - NEAR / 2) + heading.index + heading.groups!['open']!.length;
    const town = heading.groups!['town']!;
    const senses = LEXICON.sensesOf(fold(town));
    if (((senses & A_TOWN) === A_TOWN || (senses & (A_TOWN | WORDS | PEOPLE)) === SENSE.place) && !isNoFinePlace(plain, at, at + town.length)) return { start: at, end: at + town.length };
  }
  const before = places[first - 1];
  if (before === undefined || from - before.end > NEAR / 2 || !(isSure || ONE_TOLD_OF.test(plain.slice(from, start))) || /[.!?\n] ./.test(plain.slice(before.end, from - 1))) return null;
  return isSure || YOUNG_AT.test(plain.slice(Math.max(0, before.start - 36), before.start).trimEnd()) ? before : null;
}

/** The sentence around, at most 90 characters to either side. A dot ends one only before a capital or a line's end, and not behind an abbreviation. */
export function sentenceAround(plain: string, start: number, end: number): { from: number; to: number } {
  const before = plain.slice(Math.max(0, start - NEAR), start);
  const after = plain.slice(end, end + NEAR);
  const opened = Math.max(...['\n', '!', '?', '. '].map((sign) => lastStop(before, sign)));
  const closed = /[\n!?]|(?<![ .](?:с|м|смт|с\.м|c|sat|com|or|s|st|fsh))\. /.exec(after)?.index ?? after.length;
  return { from: start - before.length + opened + 1, to: end + closed };
}

function lastStop(before: string, sign: string): number {
  const at = before.lastIndexOf(sign);
  return sign === '. ' && at > 0 && /(?:^|[ .,(])(?:с|м|смт|sat|com|or|s|st|fsh)$/.test(before.slice(0, at)) ? -1 : at;
}
