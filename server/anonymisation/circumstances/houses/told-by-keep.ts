import { compact } from '../../looking/compact.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Reading } from '../../reading.ts';
import { isNoFinePlace } from '../places.ts';
import { CLOSE, endOfName, isCapital, L, OPEN } from '../words.ts';
import { isBeginningOfACity } from './cities.ts';
import { A_NUMBER, ANY_HOUSE, CARE, FOR_FEW, HOW_MANY, KEPT_BY, KEPT_BY_FIRST, OF_SO_MANY } from './small-words.ts';

// A house is small as soon as its phrase tells how many it holds, who keeps it, a name of its own, or a place that is no city.
const HOUSE = new WordPattern(`${OPEN}(?:(?<few>${FOR_FEW})|(?:${ANY_HOUSE}))${CLOSE}`);
const BEFORE = 48;
const FIRST = compact(new RegExp(`${OPEN}(?:(?:the|a|an|our|their|that|нашої|нашого|наш|нашей|нашего) )?(?:(?:${OF_SO_MANY}|${KEPT_BY_FIRST}|${CARE}) (?:[${L}'-]{3,14} ){0,1}){1,3}$`));
const HAS_FIRST = new WordPattern(`${OPEN}(?:${OF_SO_MANY}|${KEPT_BY_FIRST}|${CARE})`);
const IS = {
  ofSoMany: compact(new RegExp(`${OPEN}(?:${OF_SO_MANY})${CLOSE}`)),
  keptFirst: compact(new RegExp(`${OPEN}(?:${KEPT_BY_FIRST})${CLOSE}`)),
  care: compact(new RegExp(`${OPEN}(?:${CARE})${CLOSE}`)),
};
const BEHIND = 84;
// Without one of these behind it a house is not told by how many it holds, or by who keeps it.
const HAS_KEPT = new WordPattern(`${OPEN}(?:${KEPT_BY})`);
const HAS_MANY = new WordPattern(`${OPEN}(?:${A_NUMBER})`);
const tells = (pattern: RegExp, words: string): boolean => words !== '' && pattern.test(words);
// The words of one phrase: a comma only before how many, a bracket only around it.
const PHRASE = compact(new RegExp(`^(?:[^.,:;!?()\\n]|,(?= (?:with|cu|me|на|з|із|с|for|pentru|per|run|kept|tinut|condus)${CLOSE})|\\((?=[^()\\n]{3,28}\\)))+`));
const MANY = compact(new RegExp(`(?<=[ ,])(?:${HOW_MANY})\\)?`));
const KEPT = compact(new RegExp(`^(?: ["${L}'-]+){0,3}? (?:${KEPT_BY})${CLOSE}`));
const QUOTED = /^(?: [a-zа-яіїєґ-]+){0,2} "[^"\n]{2,40}"/;
const IN = '(?:in|at|near|outside|of|below|above|din|de la|de langa|de pe|langa|linga|la|ne|nga|prane|te|se|e|i|в|у|на|із|з|из|біля|возле|под|під|села|селі|селе|с\\.|смт|деревни|хутора|поселка)';
const PLACE = new RegExp(`(?<= \\(?)${IN} (?:(?:the village of|satul|comuna|fshatin|fshatit(?: te)?|селі|селе|с\\.|смт|примэрии|примарии|примарії) )?(?=["']?[${L}])`, 'g');
// A flat with three rooms may be anybody's.
const ROOMS = /room|camer|odai|dhom|кімнат|комнат/;
const OWNED = /(?<![\p{L}])\p{Lu}[\p{L}’'-]{2,24}['’]s (?:\p{Ll}[\p{L}-]{2,12} ){0,2}$/u;

// One of many of its kind, or many of them.
const ANY_ONE = /(?:^|[^a-zа-яіїєґ])(?:each|every|any|an?|no|new|per|fiecare|orice|nicio|niciun|un|o|unui|unei|cdo|nje|asnje|кожн[а-яії]+|кажд[а-я]+|будь-як[а-яії]+|люб[а-я]+|нов[а-яії]{2,3}|один|одна|одну|одного|типов[а-яії]+|одн[іо]?й)(?: [a-zа-яіїєґ'-]+)? $/;
const NETWORK = /nene tereza|mother teresa|la strada|unicef|save the children|salvati copiii|caritas|terre des hommes|sos children|hotline|helpline|telefonul/;
// What is held in a house is public, whosoever the house is.
const EVENT = /(?:train|seminar|meeting|conferen|workshop|polling|votar|votim|дільниц|участ(?:ок|к)|семін|тренінг|тренинг|зустріч|встреч|конферен|instruir|intalnir|sedint|trajnim|takim|mbledhj|lecture|lectur|лекці|лекци|exhibit|concert|концерт|выстав|вистав|збори|собрани|election|aleger|zgjedhj|вибор|выбор)[a-zа-яіїєґ]*(?: [a-zа-яіїєґ'0-9-]+){0,5} $/;

type Sight = Pick<Reading, 'text' | 'plain' | 'openings'>;
interface Stretch { start: number; end: number }
/** What of a house's keep can stand beside it in a text at all. */
interface Beside { hasFirst: boolean; mayBeKept: (at: number) => boolean; mayBeMany: (at: number) => boolean }

/** Houses of few people that nothing names but what is told of their keep; from what is told before the word to the last behind. */
export function toldByKeep(sight: Sight): Stretch[] {
  const { openings } = sight;
  const found: Stretch[] = [];
  const houses = HOUSE.all(openings);
  if (houses.length === 0) return found;
  const beside = { hasFirst: HAS_FIRST.isIn(openings), mayBeKept: HAS_KEPT.mayBeginWithin(openings, BEHIND), mayBeMany: HAS_MANY.mayBeginWithin(openings, BEHIND) };
  for (const house of houses) {
    const told = toldOf(sight, house, beside);
    if (told !== null) found.push(told);
  }
  return found;
}

function toldOf({ text, plain }: Sight, { index, 0: house, groups }: RegExpExecArray, beside: Beside): Stretch | null {
  const at = index + house.length;
  const few = groups!['few'];
  const lead = plain.slice(Math.max(0, index - BEFORE), index);
  const first = beside.hasFirst ? FIRST.exec(lead)?.[0] ?? '' : '';
  const [mayBeMany, mayBeKept] = [beside.mayBeMany(at), beside.mayBeKept(at)];
  // Of most houses nothing is told.
  if (few === undefined && first === '' && !mayBeMany && !mayBeKept) return null;
  const phrase = PHRASE.exec(plain.slice(at, at + BEHIND))?.[0] ?? '';
  const many = mayBeMany ? MANY.exec(phrase) : null;
  const kept = mayBeKept ? KEPT.exec(phrase) : null;
  const isMany = many !== null && (kept !== null || !ROOMS.test(many[0]) || isForFew(few, first, phrase)) || tells(IS.ofSoMany, first);
  const isKept = kept !== null || tells(IS.keptFirst, first);
  const isCare = isOfCare(few, first, phrase);
  if (!isMany && !isKept && !isCare) return null;
  const owned = lead.includes('\'s ') ? OWNED.exec(text.slice(Math.max(0, index - BEFORE), index))?.[0] ?? '' : '';
  const quoted = phrase.includes('"') ? QUOTED.exec(phrase) : null;
  const place = endOfPlace({ text, plain }, at, phrase);
  const isPlaced = place !== null || owned !== '';
  const told = Number(isMany) + Number(isKept) + Number(isPlaced) + Number(quoted !== null && isCare);
  if (told === 0) return null;
  const isSmall = isForFew(few, first, phrase);
  const isAny = (): boolean => ANY_ONE.test(lead.slice(0, lead.length - first.length)) || ANY_ONE.test(` ${first}`);
  if (told < 2 && !(isSmall && (isMany || (quoted !== null || isPlaced) && isCare) && !isAny())) return null;
  if (!isKept && EVENT.test(lead) || !isSmall && !isMany && !isKept) return null;
  if (told === 2 && isPlaced && isKept && !isSmall && kept === null) return null;
  const start = index - Math.max(isMany || isKept || isSmall ? first.length : 0, owned.length);
  const end = Math.max(at, ...[place ?? 0, ...[quoted, many, kept].map((part) => (part === null ? 0 : at + part.index + part[0].trimEnd().length))]);
  return NETWORK.test(plain.slice(start, end)) ? null : { start, end };
}

/** Whether a house is small by its kind, or by a word beside it. */
const isForFew = (few: string | undefined, first: string, phrase: string): boolean =>
  few !== undefined || tells(IS.care, first) || tells(IS.keptFirst, first) || tells(IS.care, phrase.slice(0, CARE_REACH));

// Where the place alone tells enough: what is for few and no school, of which a town has several.
const isOfCare = (few: string | undefined, first: string, phrase: string): boolean =>
  few !== undefined ? !/^(?:school|scol|scoal|shkoll|школ|hostel|общежит|гуртож|camin|konvikt|convent|manast|kuvend|ward|secti|палат|кухн|bucat|kuzhin|столов|[йї]дальн|canteen|cantin|mens)/.test(few) || tells(IS.care, first) || tells(IS.care, phrase.slice(0, CARE_REACH)) : tells(IS.care, first);
const CARE_REACH = 32;

/** Where the place ends that the phrase behind `at` names, finer than a region and no city; null where it names none. */
function endOfPlace({ text, plain }: { text: string; plain: string }, at: number, phrase: string): number | null {
  for (const { index, 0: words } of phrase.matchAll(PLACE)) {
    const name = at + index + words.length;
    if (!isCapital(text, name)) continue;
    const end = endOfName(text, name);
    if (end > name + 2 && !isNoFinePlace(plain, name, end) && !isBeginningOfACity(plain.slice(name, name + 20))) return end;
  }
  return null;
}
