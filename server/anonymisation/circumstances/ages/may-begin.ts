import { compact } from '../../looking/compact.ts';
import { lettersOf, PLAIN_LETTERS } from '../../looking/words-in.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import { NUMBER_WORDS, valueOf } from '../../unmasking/number-words.ts';
import { genitiveOf, LIVES } from './age-words.ts';
import { L } from '../words.ts';

// Where no word before a number tells that it is an age, one of these stands behind it: years or months, a half, or what somebody of that age does. By their beginnings.
const UNITS = '[лргay]\\.|[лг] \\d|y(?:[ .]|\\d|rs?|o)|vj|vec|fac|jam|год|рочк|ani|year|month|mth|mos|m(?:[ .]|\\d)|week|day|muaj|(?:ти|ми|и|х)?(?:річн|літн|летн|літк|летк|місячн|месячн)|рок|рік|році|лет|vite|rok|rochk|let|мес|міс|lun[ia]|недел|тиж|saptam|jav|zi|дн|dit';
const OTHERS = 'jumat|gjysm|half|половин|хвостик|гаком|лишним|ceva|(?:не)?полных|(?:не)?повних|(?:ne)?implinit';
const CALLED = 'вік|возраст|varsta|mosha|age';
// In a note no word for where stands behind the number alone.
const TELLS_IN_BRIEF = new WordPattern(`(?<![${L}])(?:${UNITS}|${OTHERS}|${CALLED})`);
const TELLS = new WordPattern(`(?<![${L}])(?:${UNITS}|${OTHERS}|(?:from|din|de la|nga|з|із|зі|из|родом) |${CALLED}|${LIVES})`);
const SHORTEST_IN_ONE = 5;
const IN_ONE_WORD = compact(new RegExp(`[${L}']{2,16}?(?:${UNITS})`, 'y'));
// So far behind the number, where it is told with another in words: "fourteen, and eleven months".
const TELLS_WITHIN = 26;
const TELLS_RIGHT_BEHIND = 16;
const IN_WORDS = new WordPattern(`(?<![${L}])(?:${NUMBER_WORDS})`);
// So far behind the first word for an age its number may stand.
const LONGEST_CUE = 96;
const END_OF_CLAUSE = lettersOf(/[.;!?\n]/);
const FIGURES_AT_MOST = 2;
// Behind the figures of a date or a sum stands another sign.
const BEHIND_FIGURES = lettersOf(/[ ,)'a-zа-яіїєґў-]/);
// And behind that sign other figures.
const WITHIN_FIGURES = lettersOf(/[.,:/ -]/);
const [ZERO, NINE, SPACE, APOSTROPHE] = [0x30, 0x39, 0x20, 0x27];
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Of places that are asked about in order: whether a number that can be an age stands behind in the same clause. */
export function hasNumberBehind(openings: Openings): (at: number) => boolean {
  const { text: plain, figures } = openings;
  const areWordsWithin = IN_WORDS.mayBeginWithin(openings, LONGEST_CUE);
  let row = 0;
  return (at) => {
    while (row < figures.length && (figures[row]! < at || figures[row + 1]! - figures[row]! > FIGURES_AT_MOST)) row += 2;
    const areFiguresNear = row < figures.length && figures[row]! - at < LONGEST_CUE;
    if (!areFiguresNear && !areWordsWithin(at + 1)) return false;
    const reach = endOfClause(plain, at) - at;
    return areFiguresNear && figures[row]! - at < reach || areWordsWithin(at + 1, reach);
  };
}

/** Of places with figures that are asked about in order: whether what makes an age of a number stands behind. */
export function isToldBehindFigures(openings: Openings): (at: number) => boolean {
  const { text: plain } = openings;
  const isTold = TELLS.mayBeginWithin(openings, TELLS_RIGHT_BEHIND);
  return (at) => {
    const end = endOfNumber(plain, at);
    return end - at <= FIGURES_AT_MOST && BEHIND_FIGURES[plain.charCodeAt(end)] === 1 && isTold(at);
  };
}

/** The same of places where a number stands in words, be it in one word with its unit. */
export function isToldBehindWords(openings: Openings): (at: number) => boolean {
  const isTold = TELLS.mayBeginWithin(openings, TELLS_WITHIN);
  return (at) => isTold(at, endOfNumber(openings.text, at) - at + TELLS_WITHIN) || isInOneWord(openings.text, at);
}

function isInOneWord(plain: string, at: number): boolean {
  const end = endOfNumber(plain, at);
  // A number alone has no unit in it.
  if (end - at < SHORTEST_IN_ONE || valueOf(plain.slice(at, end)) !== undefined) return false;
  IN_ONE_WORD.lastIndex = at;
  return IN_ONE_WORD.test(plain);
}

/** The same of an age in brief: a number with its unit, or one that a sign parts from what comes. */
export function mayBeInBrief({ text, openings }: { text: string; openings: Openings }): (at: number) => boolean {
  const { text: plain } = openings;
  const isTold = TELLS_IN_BRIEF.mayBeginWithin(openings, TELLS_WITHIN);
  return (at) => {
    const end = endOfNumber(plain, at);
    if (isDigit(plain.charCodeAt(at)) && (end - at > FIGURES_AT_MOST || WITHIN_FIGURES[plain.charCodeAt(end)] === 1 && isDigit(plain.charCodeAt(end + 1)))) return false;
    if (isTold(at, end - at + TELLS_WITHIN) || plain.startsWith(' de', end)) return true;
    return (isSetApartBehind(text, end) || isClosedBehind(text, end)) && mayBeWithoutAWord(plain, at, end) || isInOneWord(plain, at);
  };
}

/** A number that no unit makes an age says no less; one that says more than the second is no child's age. */
export const [YOUNGEST_WITHOUT_A_WORD, OLDEST] = [4, 24] as const;
const OLDEST_KIN = 99;
/** Whether an age is a child's, or may be that of one of their kin, by the comma before it. */
export const mayBeOfKin = (plain: string, at: number, value: number): boolean => value <= OLDEST || (value <= OLDEST_KIN && plain.endsWith(', ', at));

function mayBeWithoutAWord(plain: string, at: number, end: number): boolean {
  const value = valueIn(plain.slice(at, end));
  return value >= YOUNGEST_WITHOUT_A_WORD && mayBeOfKin(plain, at, value);
}

const AFTER_FIGURES = 0x3A;
/** What a number in figures or in words says; 0 for what is none. */
export const valueIn = (number: string): number => (number.charCodeAt(0) < AFTER_FIGURES ? Number(number) : valueOf(number) ?? genitiveOf(number) ?? 0);

/** Where the clause ends that goes on at `at`, or is looked at no further. */
function endOfClause(plain: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_CUE && END_OF_CLAUSE[plain.charCodeAt(end)] !== 1) end++;
  return end;
}

// Longer is none, and no row of words with apostrophes is gone through again for each of them.
const LONGEST_NUMBER = 32;
const isOfAWord = (code: number): boolean => PLAIN_LETTERS[code] === 1 || code === APOSTROPHE;

/** Behind the figures, or the word, that begin at `at`. */
function endOfNumber(plain: string, at: number): number {
  const isPart = isDigit(plain.charCodeAt(at)) ? isDigit : isOfAWord;
  let end = at;
  while (end - at < LONGEST_NUMBER && isPart(plain.charCodeAt(end))) end++;
  return end;
}

const SIGNS = new Set(Array.from(',;|/().:-–—', (sign) => sign.charCodeAt(0)));
const isSign = (text: string, at: number): boolean => SIGNS.has(text.charCodeAt(at));
/** Whether a sign sets apart what begins at `at` from what stands before it. */
export const isSetApartBefore = (text: string, at: number): boolean => isSign(text, text.charCodeAt(at - 1) === SPACE ? at - 2 : at - 1);
/** The same of what ends at `at`, and what stands behind. */
export const isSetApartBehind = (text: string, at: number): boolean => isSign(text, text.charCodeAt(at) === SPACE ? at + 1 : at);

const [PARTS, STOPS, QUOTES, DASHES] = [',;|/(', ',.;:!?)|\n/', '"”»', '–—-'];
const standsAt = (text: string, at: number, signs: string): boolean => at >= 0 && at < text.length && signs.includes(text[at]!);
/** Whether a sign parts what ends at `at` from what comes: a dash, a point and a colon do before a space alone. */
export const isSeparatedBefore = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === SPACE ? standsAt(text, at - 2, PARTS) || standsAt(text, at - 2, '–—:.-') : standsAt(text, at - 1, PARTS);
/** Whether nothing more is said behind `at`: the text ends there, or its line or a part of its sentence. */
export function isClosedBehind(text: string, at: number): boolean {
  const from = standsAt(text, at, QUOTES) ? at + 1 : at;
  const isGap = text.charCodeAt(from) === SPACE;
  const next = isGap ? from + 1 : from;
  return next >= text.length || standsAt(text, next, STOPS) || (isGap && standsAt(text, next, DASHES));
}
