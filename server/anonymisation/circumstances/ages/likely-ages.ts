import { compact } from '../../looking/compact.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../finding.ts';
import { NUMBER_WORDS, valueOf } from '../../unmasking/number-words.ts';
import { finePlaces, isNoFinePlace } from '../places.ts';
import { CLOSE, isCapital, L, OPEN } from '../words.ts';
import { GENITIVES, isABodys, isAmongSeveral, HEADS, NO_AGE_AFTER, NO_AGE_BEFORE, NTH, OF_A_SENTENCE, STRONG_LIMIT, withWhom, YOUNG } from './age-words.ts';
import { sentenceAround, whereTold } from './where-told.ts';

/** A word of which what was learnt says how far it is one of an age with a place. */
export interface Weighty { start: number; end: number; weight: number }

const OLDEST = 19;
const CARDINAL = `(?:1?\\d|${NUMBER_WORDS})`;
// An age alone, or in one word with its years, months or days; nineteen is the most that a child's can be taken for.
const AN_AGE = compact(new RegExp(`^(?:(?<alone>${CARDINAL}|${GENITIVES})|1?\\d(?:yo|y|yrs?|ish|vj|л|р|літ|лет|річ)[a-zа-яіїєґ]*|(?:${NUMBER_WORDS})(?:vjec|muajsh|ditesh)[a-z]*|(?:${GENITIVES})(?:річ|літ|лет|місяч|месяч)[а-яіїєґ]*|(?:${NTH})(?:ий|ый|ому|ем|ого)|[a-z]{3,9}(?:teenth|sprezecelea|mbedhjetat?)|twelfth|eleventh)$`));
const ITS_UNIT = compact(new RegExp(`^[ -]{0,2}(?:years?(?:[ -]olds?)?|yrs?|ani(?:sori)?|vjec[a-z]*|vjet|років|роки|рочк[${L}]*|лет|года?|годик[${L}]*|(?:months?|weeks?|days?)(?:[ -]olds?)?|luni|saptamani|zile|muajsh?[a-z]*|дн[яеі]й?|тижн[${L}]*|недел[${L}]*|місяц[${L}]*|месяц[${L}]*|річн[${L}]*|літн[${L}]*|летн[${L}]*)${CLOSE}`));
// Behind a number that counts nothing.
const COUNTS_NOTHING = compact(new RegExp(`^(?: ?[^ ${L}0-9-]| ?$| [–—-] | (?:and|when|but|now|in|at|from|by|this|next|who|with|he|she|they|we|has|had|was|is|on|until|if|as|for|tomorrow|today|already|and a half|si|dar|cand|dupa|la|din|in|a|au|e|este|are|stau|sta|suntem|sunt|acum|care|pe|cu|fara|cel|o|dhe|por|kur|ne|nga|jemi|jam|e|i|te|sipas|po|tani|me|pa|і|й|та|але|коли|як|за|в|у|з|із|зі|на|ми|я|він|вона|живе|буде|має|уже|вже|и|а|но|когда|как|по|из|с|мы|он|она|живет|живёт|будет|был[аои]?|бул[аои]?|взял[аи]|відібрали|приїхала|приехала|що|что|де|где|без|до)${CLOSE})`));
const AN_ORDINAL = /^-?(?:lea|th|st|nd|rd|ta|ti|й|я|е|го|му|ти|ій)(?![a-zа-яіїєґ])(?! ?(?:years?|birthday|ani|vjec|років|лет))/;
const A_CHILDS = compact(new RegExp(`${OPEN}(?:${YOUNG}|bride|groom|daughter|son|mireas[ae]|cioban[${L}]*|nus[ej]a?|наречен[${L}]*|невест[${L}]*|пастух[${L}]*|пастуш[${L}]*|бійчин[${L}]*)${CLOSE}`));
// "Fifteen years at the shelter in …".
const LASTED = compact(/^ (?:у|в|la|at|in|ne) (?:the |our |un |o )?(?:прихист|приют|adapost|shelter|streh|центр|cent[er]|qend|offic|birou|zyr|офіс|офис|організ|организ|organi|polic|poli[tț]|поліц|полиц|servic|служб|school|scoal|shkoll|школ)/);
// "Only fourteen, not twenty centres …".
const NOT_SO_MANY = compact(new RegExp(`^, (?:а не|и не|not|nu|jo|і не) [${L}0-9]+ [${L}]{4}`));
// So much weighs an age without a word for a child.
const ALONE = -30;
// "We reached 15 in Soroca": a number right before a place, or between two bars, is a count as often.
const AT_A_PLACE = /^,? (?:(?:and|si|dhe|і|и|та) )?(?:in|at|from|la|din|ne|nga|в|у|з|із|из) /;
const IN_A_ROW = /[|/]/;
// Where an age weighs as much as this, the place may stand in the sentence before or behind, whatever that tells.
const SURE = 0;
// And so much one that need not be told apart from a count.
const CERTAIN = 10;
const A_WORD = new RegExp(`[${L}0-9]+(?:'[${L}]+)*`, 'g');
const AN_ARTICLE = 3;
const NEAR = 72;

// What an age's word can begin with, three letters of it.
const BEGINNING = 3;
const BEGINNINGS = new Set([...NUMBER_WORDS.split('|'), ...GENITIVES.replaceAll('?', '').split('|'), 'третьо', 'третий', 'п\'ят', 'дев\'ят', 'шост', 'сьом', 'седьм'].map((word) => word.slice(0, BEGINNING)));

/** Whether a word that begins here can be an age: it has a digit, or begins as a number does. */
export const mayBeAnAge = (left: string) => (at: number): boolean => {
  const code = left.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || BEGINNINGS.has(left.slice(at, at + BEGINNING));
};

// A text with more numbers is a table of them.
const ASKED_AT_MOST = 1_000;

/** Ages that no rule knows and what was learnt takes for one, where a place is told with them; words in order. */
export function likelyAges({ text, plain, openings }: Reading, words: readonly Weighty[]): Span[] {
  const ages = words.slice(0, ASKED_AT_MOST).filter((word) => isAnAge(plain, word));
  if (ages.length === 0) return [];
  const places = finePlaces({ text, plain, openings });
  let first = 0;
  return ages.flatMap(({ start, end: bare, weight }): Span[] => {
    const end = bare + (ITS_UNIT.exec(plain.slice(bare, bare + NEAR))?.[0].length ?? 0);
    const sentence = sentenceAround(plain, start, end);
    while (first < places.length && places[first]!.start < sentence.from) first++;
    const whose = withWhom(plain, start);
    const place = whereTold({ text, plain }, { start, end, whose, places, first, sentence, isSure: weight >= SURE });
    return place === null ? [] : [{ kind: 'EXACT_AGE_WITH_PLACE', start: Math.min(whose, place.start), end: Math.max(end, place.end) }];
  });
}

/** Whether a word is somebody's age, and of a child, where it weighs too little alone. */
function isAnAge(plain: string, word: Weighty): boolean {
  const told = toldIn(plain, word);
  if (told === null) return false;
  const { lead, rest, isBare } = told;
  if (isBare && word.weight < CERTAIN && !COUNTS_NOTHING.test(rest)) return false;
  const isAlone = word.weight >= ALONE && !(isBare && (AT_A_PLACE.test(rest) || IN_A_ROW.test(lead.slice(-2) + rest.slice(0, 2))));
  return (isAlone || A_CHILDS.test(lead)) && !isNobodys(told);
}

/** An age, what stands before it in its sentence, and behind it and its unit; whether it is a number without one. */
interface Told { age: string; lead: string; rest: string; unit: string; isBare: boolean }

function toldIn(plain: string, { start, end }: Omit<Weighty, 'weight'>): Told | null {
  const age = plain.slice(start, end);
  const match = AN_AGE.exec(age);
  if (match === null || (valueOf(age) ?? 0) > OLDEST) return null;
  const behind = plain.slice(end, end + NEAR);
  const unit = ITS_UNIT.exec(behind)?.[0] ?? '';
  const isAlone = match.groups!['alone'] !== undefined;
  if (AN_ORDINAL.test(behind)) return null;
  return { age: age + behind.slice(0, NEAR / 4), lead: plain.slice(Math.max(0, start - NEAR), start).replace(/^[\s\S]*[.;!?\n]/, ''), rest: behind.slice(unit.length), unit: isAlone ? unit : '', isBare: isAlone && unit === '' };
}

/** Whether a number is a limit, a band, a group's, or how old a thing is or how long something lasted. */
function isNobodys({ age, lead, rest, unit }: Told): boolean {
  if (/^ ?[%‰]/.test(rest) || STRONG_LIMIT.test(lead) || NO_AGE_AFTER.test(rest) || isAmongSeveral(lead, age) || isABodys(lead)) return true;
  return !A_CHILDS.test(lead) && (LASTED.test(rest) || NOT_SO_MANY.test(rest) || HEADS.test(rest) || OF_A_SENTENCE.test(rest) || (unit !== '' && NO_AGE_BEFORE.test(lead)));
}

// "For example: a girl of sixteen …", where no place is named.
const AN_EXAMPLE = compact(new RegExp(`${OPEN}(?:for (?:example|instance)|e\\.g\\.|de (?:exemplu|pilda)|p\\. ?sh\\.|per shembull|наприклад|например|допустим|припустимо)[:,]? (?:[${L}]{1,12} ){0,4}$`));
const EXAMPLE_REACH = 48;
const IS_OF_AN_EXAMPLE = compact(new RegExp(`^(?:for (?:example|instance)|de exemplu|p\\. ?sh\\.|per shembull|наприклад|например|допустим|припустимо)(?![${L}])`));

/** Whether what was learnt took for an age what is nobody's: each of its numbers is, or all its names are countries' and regions'. */
export function isNoChilds({ text, plain }: Pick<Reading, 'text' | 'plain'>, { start, end }: Omit<Weighty, 'weight'>): boolean {
  const words = [...plain.slice(start, end).matchAll(A_WORD)].map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }));
  const ages = words.map((word) => toldIn(plain, word)).filter((told) => told !== null);
  const example = IS_OF_AN_EXAMPLE.exec(plain.slice(start, end))?.[0].length ?? 0;
  const names = words.filter((word) => word.start >= start + example && (word.start > start || word.end > start + AN_ARTICLE) && isCapital(text, word.start));
  if (names.length === 0 && (example > 0 || AN_EXAMPLE.test(plain.slice(Math.max(0, start - EXAMPLE_REACH), start)))) return true;
  return (ages.length > 0 && ages.every(isNobodys)) || (names.length > 0 && names.every((name) => isNoFinePlace(plain, name.start, name.end)));
}
