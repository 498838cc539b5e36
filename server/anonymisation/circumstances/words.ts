import { matchesOf } from '../looking/matches-of.ts';
import { compact } from '../looking/compact.ts';
import { AnyOf } from '../looking/any-of.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Openings } from '../looking/openings.ts';
import { CAPITAL, PLAIN_LETTERS } from '../looking/words-in.ts';
import { NUMBER_WORDS } from '../unmasking/number-words.ts';

/** The letters of `plain`, as the inside of a class. */
export const L = 'a-zа-яіїєґў';
/** The beginning and the end of a word of `plain`. */
export const OPEN = `(?<![${L}0-9])`;
export const CLOSE = `(?![${L}0-9])`;

/** Any of these words of `plain`, whole: the insides of patterns. */
export const wholeWords = (words: readonly string[]): WordPattern => new WordPattern(`${OPEN}(?:${words.join('|')})${CLOSE}`);

const NONE: readonly RegExpExecArray[] = [];
/** What can be asked for its matches in a text. */
export type Asked = Pick<WordPattern, 'all' | 'way'>;

/** A pattern that has a word in each of its matches that begins with one of these: it is asked only where such a word stands behind. */
export function having(beginnings: string, pattern: WordPattern): Asked {
  const words = new WordPattern(`(?<![${L}])(?:${beginnings})`);
  return { way: pattern.way, all: (openings) => (pattern.mayBeIn(openings) && words.mayBeIn(openings) ? pattern.all(openings, words.mayBeginWithin(openings, Infinity)) : NONE) };
}

/** A pattern of two words and more: it is asked only where a space and another word, or a dash, stand behind its first. */
export const goingOn = (pattern: WordPattern): Asked => ({ way: pattern.way, all: (openings) => (pattern.mayBeIn(openings) ? pattern.all(openings, (at) => isFollowed(openings.text, at)) : NONE) });

const [SPACE, DASH] = [0x20, 0x2d];
function isFollowed(plain: string, at: number): boolean {
  let end = at;
  while (PLAIN_LETTERS[plain.charCodeAt(end)] === 1) end++;
  const next = plain.charCodeAt(end + 1);
  return plain.charCodeAt(end) === SPACE && (PLAIN_LETTERS[next] === 1 || next === DASH);
}

/** Patterns that are asked together, and none of them where none can begin. */
export interface Group { readonly any: AnyOf; readonly patterns: readonly Asked[] }
export const groupOf = (...patterns: readonly Asked[]): Group => ({ any: new AnyOf(patterns), patterns });

/** How the words begin that tell more of somebody: "who", "whose", in the five languages. */
export const WHO_WORDS = 'who|that|care|caro|caru|qe|cil|як[иаоуі]|що|чи[йяєїю]|че[йя]|чь[яеию]|котр|котор|что|кто|хто';

/** Every match of a group's, one pattern after the other. */
export function matchesOfAll({ any, patterns }: Group, openings: Openings): readonly RegExpExecArray[] {
  if (!any.mayBeIn(openings)) return NONE;
  let found = NONE;
  for (let index = 0; index < patterns.length; index++) {
    const matches = patterns[index]!.all(openings);
    if (matches.length > 0) found = found.length > 0 ? [...found, ...matches] : matches;
  }
  return found;
}

/** Where these patterns match, without the spaces at their end. */
export const stretchesOf = (group: Group, openings: Openings): { start: number; end: number }[] =>
  matchesOfAll(group, openings).map(({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length }));

/** The stretches of a text with a figure in them, or a number that is spelt out behind its word, and `before` units before each; whole words. */
export function nearFigures(openings: Openings, before: number): { from: number; to: number }[] {
  const near: { from: number; to: number }[] = [];
  // The next space, kept from figure to figure: a text that has none is looked through once.
  let space = 0;
  const note = (start: number, end: number): void => {
    const least = Math.max(0, start - before);
    if (space >= 0 && space < least) space = openings.text.indexOf(' ', least);
    const from = least === 0 ? 0 : Math.max(least, space + 1);
    const last = near.at(-1);
    if (last && from <= last.to) last.to = end + AFTER;
    else near.push({ from: Math.min(from, start), to: end + AFTER });
  };
  if (SPELT_OUT.isIn(openings)) {
    for (const { index, 0: figure } of matchesOf(FIGURE, openings.text)) note(index, index + figure.length);
  } else {
    const figures = openings.figures;
    for (let at = 0; at < figures.length; at += 2) note(figures[at]!, figures[at + 1]!);
  }
  return near;
}
const ITS_WORD = `(?:numar(?:ul)?|nr\\.?|numri|numer|number|house|буд\\.|д\\.|будин[а-яі]+|дом|хат[аі]|номер|(?:(?:вулиц|улиц|strad|rrug)[а-яіїa-z]{1,3}|пр-т|проспект[іе]?|вул\\.|ул\\.|пров\\.|пер\\.|бульвар|str\\.?|rr\\.?) ?[${L}]{1,20}(?: [${L}]{1,20}){0,2}?)(?:,? |[.,])?(?: ?(?:сто|двести|двісті|триста|o suta|one hundred|nje ?qind)(?: and| e)? )?`;
const FIGURE = compact(new RegExp(`\\d+|${ITS_WORD}(?:${NUMBER_WORDS})`, 'g'));
const SPELT_OUT = new WordPattern(`(?<![${L}])(?<=${ITS_WORD})(?:${NUMBER_WORDS})`);
const AFTER = 90;

const A_CAPITAL = /\p{Lu}/u;
/** Whether a capital stands at `at`. */
export const isCapital = (text: string, at: number): boolean => (text.charCodeAt(at) < CAPITAL.length ? CAPITAL[text.charCodeAt(at)] === 1 : A_CAPITAL.test(text[at] ?? ''));

/** "No.", "nr.", "№": what stands before a number that is a name. */
export const NUMBER_SIGN = '(?:nr\\.?|no\\.?|numri|numer|numar(?:ul)?|number|номер|№|#|n\\.)';

const NAME = compact(/["'(]{0,2}\p{Lu}[\p{L}\p{M}'’ʼ.-]*(?: (?:de|din|la|cel|a|i|e|të|së|of|the|на|над|під|под|von|și|і|и) (?=["']?\p{Lu})| ?(?=["']?\p{Lu}))?/uy);
const WORDS_AT_MOST = 5;

/** Where the capitalised name ends that begins at `at`, at most five words of it; `at` where there is none. */
export function endOfName(text: string, at: number): number {
  let end = at;
  for (let word = 0; word < WORDS_AT_MOST; word++) {
    NAME.lastIndex = end;
    const part = NAME.exec(text)?.[0];
    if (part === undefined) break;
    end += part.length;
    if (part.endsWith('.') || part.length > 4 && part.endsWith('. ')) break;
  }
  return end > at ? end - (/[ .'(-]+$/.exec(text.slice(at, end))?.[0].length ?? 0) : at;
}
