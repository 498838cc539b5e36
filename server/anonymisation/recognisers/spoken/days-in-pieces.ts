import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import { NUMBER_WORDS } from '../../unmasking/number-words.ts';
import { yearsIn } from '../surroundings/figures-of-dates.ts';
import { ORDINALS } from './ordinals.ts';

/** A date, as a match of a pattern gives it. */
interface DateAt { index: number; 0: string }

const L = 'a-zа-яіїєґ';
const MONTHS = [
  'january february march april june july august september october november december', 'ianuarie februarie martie aprilie iunie iulie august septembrie octombrie noiembrie decembrie',
  'janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor', 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень', 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря', 'may mai maji majit',
].flatMap((names) => names.split(' '));
const SHORT_MONTH = /^[a-zа-яіїєґ]{3,5}$/;
const ROMAN = /^[ivxіх]{1,4}$/;
const LEAST_MISSPELT = 5;

const SEP = `[ ,./|_()-]{1,3}(?:(?:of|de|the|te|e|i|al|a|la|luna|month|muaji|місяць|месяц) )?`;
const WORD = `[${L}]{3,12}`;
const IN_WORDS = `(?:${NUMBER_WORDS}|${ORDINALS})`;
const DAY = `(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|-?(?:го|ого|е|те|ше|ге|a))?(?![${L}\\d])|${IN_WORDS}(?:[ -](?:si |e )?${IN_WORDS})?(?![${L}]))`;
const BEFORE_A_YEAR = [
  compact(new RegExp(`(?<![${L}\\d.,/-])${DAY}${SEP}(?<month>${WORD})${SEP}$`)),
  compact(new RegExp(`(?<![${L}])(?<month>${WORD})${SEP}${DAY}${SEP}$`)),
];
const BEHIND_A_YEAR = [
  compact(new RegExp(`^${SEP}(?<month>${WORD}|[ivxіх]{1,4})${SEP}${DAY}`)),
  compact(new RegExp(`^${SEP}${DAY}${SEP}(?<month>${WORD})(?![${L}])`)),
];
const REACH = 48;
const A_YEAR = compact(/^(?:19[5-9]|20[0-2])\d(?!\d)/);
const THOUSAND = new WordPattern(`(?<![${L}])(?:two thousand|doua ?mii|дв[іе]х? ?т[иы]сяч[іи]?|дв[еі] ?тыщ[іи]|двох? тысячи|dy ?mije?|twenty(?=[ -](?:oh|ten|eleven|twelve|[a-z]{3,5}teen)(?![a-z])))[${L}]{0,12}(?: (?:and|si|e|dhe|oh))?(?:[ -]${IN_WORDS}){0,2}(?![${L}])`);

const OF_ONE = '(?: (?:у (?:неї|нього|нее|него)|[ie] (?:saj|tij)|ei|lui))';
/** A part of a day that is told as hers or his. */
export const IS_ONES = compact(new RegExp(`${OF_ONE}(?![${L}])|(?<![${L}])(?:her|his|її|його|ее|его)(?![${L}])`));
const IS = `${OF_ONE}?(?: (?:is|was|e|este|era|eshte|ishte|це|это|був|был))?[ :=,-]{1,3}(?:(?:the|a|al|i|e|te|se) )?`;
const UNIT = { year: '(?:year|anul(?:ui)?|an|vit(?:i|it)|рік|року|год|года)', month: '(?:month|luna|lunii|muaj(?:i|it)|місяц[ья]|месяца?)', day: '(?:day|ziua|zi|dita|dite|день|дня|число|числа)' };
const YEAR = `(?:(?:19[5-9]|20[0-2])\\d|(?:two thousand|doua ?mii|дв[іе] ?т[иы]сяч[іи]|dy ?mije?)[${L}]{0,12}(?: (?:and|si|e|dhe))?(?: ${IN_WORDS}){0,2}|${IN_WORDS})(?![${L}\\d])`;
const NUMBER = `(?:\\d{1,2}(?:st|nd|rd|th|-?[${L}]{1,2})?|${IN_WORDS}(?:[ -](?:si |e )?${IN_WORDS})?)(?![${L}\\d])`;
const PART = compact(new RegExp([
  `(?<year>(?<![${L}])${UNIT.year}${IS}${YEAR}|(?<![${L}\\d])${YEAR}(?:-?[гй]о?)? ${UNIT.year}(?![${L}]))`,
  `(?<month>(?<![${L}])${UNIT.month}${IS}(?:${NUMBER}|${WORD}(?![${L}]))|(?<![${L}\\d])${NUMBER} ${UNIT.month}(?![${L}]))`,
  `(?<day>(?<![${L}])${UNIT.day}${IS}${NUMBER}|(?<![${L}\\d])${NUMBER} ${UNIT.day}(?![${L}]))`,
].join('|'), 'g'));
const A_MONTH = new WordPattern(`(?<![${L}])${UNIT.month}(?![${L}])`);
const BETWEEN = compact(/^[ ,;./()-]{1,3}(?:(?:and|the|of|in|si|e|dhe|te|i|a|al|din|і|и|та|а|в|у|her|his|її|його|ее|его)[ ,]{1,2}){0,2}$/);
const PARTS = 3;
const AROUND_A_MONTH = 72;
// A text with more is a table.
const AT_MOST = 300;

/** Dates whose parts stand in another order or between other signs than dates do, with a month that may be misspelt; or told by name: "the year is 2011, the month May, the day the ninth". */
export function daysInPieces(openings: Openings): DateAt[] {
  const { text } = openings;
  const years = yearsIn(openings).filter((at) => A_YEAR.test(text.slice(at, at + 5))).map((at): DateAt => ({ index: at, 0: text.slice(at, at + 4) }));
  const around = [...years, ...THOUSAND.all(openings)].flatMap((year) => aroundAYear(text, year) ?? []);
  const named = A_MONTH.all(openings).slice(0, AT_MOST).flatMap(({ index }) => byTheirNames(text, index) ?? []);
  return [...around, ...named];
}

/** The day and the month with this year. */
function aroundAYear(text: string, { index, 0: year }: DateAt): DateAt | null {
  const end = index + year.length;
  const lead = text.slice(Math.max(0, index - REACH), index);
  for (const pattern of BEFORE_A_YEAR) {
    const found = pattern.exec(lead);
    if (found !== null && isAMonth(found.groups!['month']!)) return { index: index - found[0].length, 0: found[0] + year };
  }
  const rest = text.slice(end, end + REACH);
  for (const pattern of BEHIND_A_YEAR) {
    const found = pattern.exec(rest);
    if (found !== null && isAMonth(found.groups!['month']!)) return { index, 0: year + found[0] };
  }
  return null;
}

/** The date of which the month that is told here by name is one of three parts. */
function byTheirNames(text: string, at: number): DateAt | null {
  const from = Math.max(0, at - AROUND_A_MONTH);
  const words = text.slice(from, at + AROUND_A_MONTH);
  const parts = matchesOf(PART, words);
  for (let first = 0; first + PARTS <= parts.length; first++) {
    const three = parts.slice(first, first + PARTS);
    const kinds = new Set(three.map(({ groups }) => Object.keys(groups!).find((kind) => groups![kind] !== undefined)));
    const areClose = three.every(({ index }, number) => number === 0 || BETWEEN.test(words.slice(three[number - 1]!.index + three[number - 1]![0].length, index)));
    if (kinds.size === PARTS && areClose) return { index: from + three[0]!.index, 0: words.slice(three[0]!.index, three[2]!.index + three[2]![0].length) };
  }
  return null;
}

/** Whether this is the name of a month, its beginning, or one with a slip of the pen. */
const isAMonth = (word: string): boolean => ROMAN.test(word) || MONTHS.some((name) => name === word || (SHORT_MONTH.test(word) && name.startsWith(word)) || (word.length >= LEAST_MISSPELT && isASlipOf(name, word)));

/** Whether one letter is left out, put in, written otherwise or two are exchanged. */
function isASlipOf(name: string, word: string): boolean {
  if (Math.abs(name.length - word.length) > 1) return false;
  let from = 0;
  while (from < name.length && name[from] === word[from]) from++;
  let behind = 0;
  while (behind < Math.min(name.length, word.length) - from && name.at(-1 - behind) === word.at(-1 - behind)) behind++;
  const meant = name.slice(from, name.length - behind);
  const written = word.slice(from, word.length - behind);
  return (meant.length <= 1 && written.length <= 1) || (meant.length === 2 && meant === `${written[1]}${written[0]}`);
}
