import { lettersOf, wordsIn } from '../../looking/words-in.ts';
import { cueOf } from '../../names/cues.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SMALL } from '../languages.ts';
import { CYRILLIC_PAIRS, LATIN_PAIRS } from './letter-pairs.data.ts';
import type { LetterPairs } from './letter-pairs.data.ts';

/** A word of a row; `known` once it was asked for. */
interface Scored { start: number; end: number; cost: number; pairs: number; known: boolean | null }
interface Texts { text: string; plain: string }

const LETTERS = lettersOf(/[a-zа-яіїєґ]/);
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
const IN_CAPITALS = /^\p{Lu}+$/u;
const SPACE = 0x20;
const GAP = /^[ ,.;:!?"()'-]*$/;
const KNOWN_AT_LEAST = 3;

/** Rows of words whose letters follow each other as in no language that is written in their script: what somebody wrote by a key, or with a fist. */
export function ciphers({ text, plain }: Texts): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let row: Scored[] = [];
  const close = (): void => {
    for (const stretch of stretchesOf(row, { text, plain })) found.push(stretch);
    row = [];
  };
  const bounds = wordsIn(plain, LETTERS);
  for (let at = 0; at < bounds.length; at += 2) {
    const index = bounds[at]!;
    const end = bounds[at + 1]!;
    const last = row.at(-1);
    if (last !== undefined && (!isGap(plain, last.end, index))) close();
    // A lone letter, and a code in capitals, are no words of it.
    if (end - index < LETTERS_AT_LEAST || isCode({ text, plain }, index, end - index)) continue;
    row.push(scored(plain, index, end));
  }
  close();
  return found;
}

const isGap = (plain: string, from: number, to: number): boolean =>
  to - from <= GAP_AT_MOST && ((to - from === 1 && plain.charCodeAt(from) === SPACE) || GAP.test(plain.slice(from, to)));

const isNamed = ({ text, plain }: Texts, at: number): boolean => text.charCodeAt(at) !== plain.charCodeAt(at);
const isCode = ({ text, plain }: Texts, at: number, length: number): boolean => length <= 4 && isNamed({ text, plain }, at) && IN_CAPITALS.test(text.slice(at, at + length));

function scored(plain: string, start: number, end: number): Scored {
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
  return { start, end, cost: cost + costs[before * ROW]!, pairs, known: null };
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
