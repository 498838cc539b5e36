import { lettersOf, wordsIn } from '../../looking/words-in.ts';
import { cueOf } from '../../names/cues.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SMALL } from '../languages.ts';
import type { Told } from '../languages.ts';
import { CYRILLIC_PAIRS, LATIN_PAIRS } from './letter-pairs.data.ts';
import type { LetterPairs } from './letter-pairs.data.ts';

/** A word of a row; `known` once it was asked for. */
interface Scored { start: number; end: number; cost: number; pairs: number; known: boolean | null }
interface Texts { text: string; plain: string }

// A letter that neither Ukrainian nor Russian has parts words as any other sign does.
const LETTERS = lettersOf(/[a-zа-яіїєґ]/);
const NO_LETTER = 'ў';
const BEYOND = 0x500;
const ROW = 64;
// By its code, which of its script's letters a unit is; 0 for what is none.
const PLACES = new Uint8Array(BEYOND);
const tableOf = ({ letters, rows }: LetterPairs): Uint8Array => {
  const costs = new Uint8Array(ROW * ROW);
  for (let at = 0; at < letters.length; at++) PLACES[letters.charCodeAt(at)] = at + 1;
  for (const [before, row] of rows.entries()) for (let behind = 0; behind < row.length; behind++) costs[before * ROW + behind] = Number(row[behind]);
  return costs;
};
const LATIN = tableOf(LATIN_PAIRS);
const CYRILLIC = tableOf(CYRILLIC_PAIRS);
const FIRST_CYRILLIC = 0x400;

// So many words in a row, and what their letters cost on average: five of any European language stay below the first.
const WINDOWS = [{ words: 5, cost: 4.55, letters: 14 }, { words: 3, cost: 5.4, letters: 12 }];
const WORDS_AT_LEAST = 3;
// What a word of the five costs, more or less.
const ORDINARY = 4.2;
const LETTERS_AT_LEAST = 2;
// Codes and lists stand between figures and commas; a sentence's own signs part no cipher.
const GAP_AT_MOST = 4;
const CODE_AT_MOST = 4;
const IN_CAPITALS = /^\p{Lu}+$/u;
const OF_A_GAP = lettersOf(/[ ,.;:!?"()'-]/);
const KNOWN_AT_LEAST = 3;

/** Rows of words whose letters follow each other as in no language that is written in their script: what somebody wrote by a key, or with a fist. */
export function ciphers({ text, plain }: Texts, told: Told): readonly { start: number; end: number }[] {
  const bounds = plain.includes(NO_LETTER) ? wordsIn(plain, LETTERS) : told.bounds;
  if (!hasDear({ text, plain }, bounds)) return NOWHERE;
  const found: { start: number; end: number }[] = [];
  let row: Scored[] = [];
  const close = (): void => {
    for (const stretch of stretchesOf(row, { text, plain })) found.push(stretch);
    row = [];
  };
  for (let at = 0; at < bounds.length; at += 2) {
    const index = bounds[at]!;
    const end = bounds[at + 1]!;
    const last = row.at(-1);
    if (last !== undefined && (!isGap(plain, last.end, index))) close();
    if (isWordOfIt({ text, plain }, index, end)) row.push({ start: index, end, ...scoreOf(plain, index, end), known: null });
  }
  close();
  return found;
}

// Of the last eight words, by their number, what their letters cost above the limits of the two windows: in whole hundredths, so that nothing is lost in adding up.
const LAST = 7;
const [FIVE, THREE] = WINDOWS.map(({ cost }) => Math.round(100 * cost)) as [number, number];
const ABOVE_FIVE = new Int32Array(LAST + 1);
const ABOVE_THREE = new Int32Array(LAST + 1);

/** Whether the letters of five words or three cost too much, whatever stands between the words: those of most texts don't. */
function hasDear({ text, plain }: Texts, bounds: readonly number[]): boolean {
  ABOVE_FIVE.fill(0);
  ABOVE_THREE.fill(0);
  let five = 0;
  let three = 0;
  let count = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    const start = bounds[at]!;
    const end = bounds[at + 1]!;
    if (!isWordOfIt({ text, plain }, start, end)) continue;
    const { cost, pairs } = scoreOf(plain, start, end);
    five += (ABOVE_FIVE[count & LAST] = 100 * cost - FIVE * pairs) - ABOVE_FIVE[count - 5 & LAST]!;
    three += (ABOVE_THREE[count & LAST] = 100 * cost - THREE * pairs) - ABOVE_THREE[count - 3 & LAST]!;
    count++;
    if ((five >= 0 && count >= 5) || (three >= 0 && count >= 3)) return true;
  }
  return false;
}

function isGap(plain: string, from: number, to: number): boolean {
  if (to - from > GAP_AT_MOST) return false;
  for (let at = from; at < to; at++) if (OF_A_GAP[plain.charCodeAt(at)] !== 1) return false;
  return true;
}

const isNamed = ({ text, plain }: Texts, at: number): boolean => text.charCodeAt(at) !== plain.charCodeAt(at);
/** A lone letter, and a code in capitals, are no words of a row. */
const isWordOfIt = ({ text, plain }: Texts, start: number, end: number): boolean =>
  end - start >= LETTERS_AT_LEAST && !(end - start <= CODE_AT_MOST && isNamed({ text, plain }, start) && isNamed({ text, plain }, end - 1) && IN_CAPITALS.test(text.slice(start, end)));

/** What the pairs of letters of a word cost, and how many they are. */
function scoreOf(plain: string, start: number, end: number): { cost: number; pairs: number } {
  const costs = plain.charCodeAt(start) < FIRST_CYRILLIC ? LATIN : CYRILLIC;
  let before = 0;
  let cost = 0;
  let pairs = 1;
  for (let at = start; at < end; at++) {
    const place = PLACES[plain.charCodeAt(at)]!;
    if (place === 0) continue;
    cost += costs[before * ROW + place]!;
    pairs++;
    before = place;
  }
  return { cost: cost + costs[before * ROW]!, pairs };
}

const NOWHERE: readonly never[] = [];

/** Where the words of a row cost too much, without the known words at both ends. */
function stretchesOf(row: readonly Scored[], texts: Texts): readonly { start: number; end: number }[] {
  if (row.length < WORDS_AT_LEAST) return NOWHERE;
  const spoilt = WINDOWS.flatMap((window) => spoiltIn(row, window, texts));
  if (spoilt.length === 0) return NOWHERE;
  const isOrdinary = (word: Scored): boolean => isKnown(word, texts.plain) || word.cost < ORDINARY * word.pairs;
  return runsOf([...new Set(spoilt)].sort((one, other) => one - other)).flatMap((run) => {
    while (run.length > 0 && isOrdinary(row[run[0]!]!)) run.shift();
    while (run.length > 0 && isOrdinary(row[run.at(-1)!]!)) run.pop();
    return run.length > 0 ? [{ start: row[run[0]!]!.start, end: row[run.at(-1)!]!.end }] : [];
  });
}

/** The words that stand in a window whose letters cost too much. */
function spoiltIn(row: readonly Scored[], { words, cost: limit, letters }: typeof WINDOWS[number], { text, plain }: Texts): readonly number[] {
  let found: number[] | null = null;
  let cost = 0;
  let pairs = 0;
  for (let at = 0; at < row.length; at++) {
    cost += row[at]!.cost;
    pairs += row[at]!.pairs;
    if (at >= words) {
      cost -= row[at - words]!.cost;
      pairs -= row[at - words]!.pairs;
    }
    if (at < words - 1 || cost < limit * pairs || pairs - words < letters) continue;
    const here = row.slice(at - words + 1, at + 1);
    // A list of names and places has its letters from everywhere.
    if (here.filter(({ start }) => isNamed({ text, plain }, start)).length * 2 > words) continue;
    if (here.filter((word) => isKnown(word, plain)).length * 3 <= words) for (let back = 0; back < words; back++) (found ??= []).push(at - back);
  }
  return found ?? NOWHERE;
}

function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** A word, a name or a place of the five languages. Two letters are too few to tell. */
const isKnown = (word: Scored, plain: string): boolean => word.known ??= isWord(plain.slice(word.start, word.end));

function isWord(word: string): boolean {
  if (word.length < KNOWN_AT_LEAST) return false;
  const skeleton = fold(word);
  if (SMALL.has(word)) return true;
  return word.length > KNOWN_AT_LEAST && (LEXICON.sensesOf(skeleton) !== 0 || cueOf({ skeleton, cyrillic: word.charCodeAt(0) >= FIRST_CYRILLIC }) !== 0);
}
