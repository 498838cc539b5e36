import { lettersOf, wordsIn } from '../../looking/words-in.ts';
import { cueOf } from '../../names/cues.ts';
import { fold } from '../../names/fold.ts';
import { LEXICON } from '../../names/lexicon-file.ts';
import { SMALL } from '../languages.ts';
import { CYRILLIC_PAIRS, LATIN_PAIRS } from './letter-pairs.data.ts';
import type { LetterPairs } from './letter-pairs.data.ts';

interface Scored { start: number; end: number; word: string; cost: number; pairs: number; named: boolean }

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
export function ciphers({ text, plain }: { text: string; plain: string }): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let row: Scored[] = [];
  const close = (): void => {
    for (const stretch of stretchesOf(row)) found.push(stretch);
    row = [];
  };
  const bounds = wordsIn(plain, LETTERS);
  for (let at = 0; at < bounds.length; at += 2) {
    const index = bounds[at]!;
    const end = bounds[at + 1]!;
    const last = row.at(-1);
    if (last !== undefined && (!isGap(plain, last.end, index))) close();
    // A lone letter, and a code in capitals, are no words of it.
    if (end - index < LETTERS_AT_LEAST || isCode(text, index, end - index)) continue;
    const word = plain.slice(index, end);
    row.push({ start: index, end, word, named: text[index] !== plain[index], ...costOf(word) });
  }
  close();
  return found;
}

const isGap = (plain: string, from: number, to: number): boolean =>
  to - from <= GAP_AT_MOST && ((to - from === 1 && plain.charCodeAt(from) === SPACE) || GAP.test(plain.slice(from, to)));

const isCode = (text: string, at: number, length: number): boolean => length <= 4 && IN_CAPITALS.test(text.slice(at, at + length));

function costOf(word: string): { cost: number; pairs: number } {
  const costs = word.charCodeAt(0) < FIRST_CYRILLIC ? LATIN : CYRILLIC;
  let before = 0;
  let cost = 0;
  let pairs = 1;
  for (let at = 0; at < word.length; at++) {
    const place = PLACES[word.charCodeAt(at)]!;
    if (place === 0) continue;
    cost += costs[before * ROW + place]!;
    pairs++;
    before = place;
  }
  return { cost: cost + costs[before * ROW]!, pairs };
}

/** Where the words of a row cost too much, without the known words at both ends. */
function stretchesOf(row: readonly Scored[]): { start: number; end: number }[] {
  const spoilt = new Set<number>();
  for (const { words, cost: limit, letters } of WINDOWS) {
    let cost = 0;
    let pairs = 0;
    for (let at = 0; at < row.length; at++) {
      cost += row[at]!.cost - (row[at - words]?.cost ?? 0);
      pairs += row[at]!.pairs - (row[at - words]?.pairs ?? 0);
      if (at < words - 1 || cost < limit * pairs || pairs - words < letters) continue;
      const here = Array.from({ length: words }, (_, back) => at - back);
      // A list of names and places has its letters from everywhere.
      if (here.filter((index) => row[index]!.named).length * 2 > words) continue;
      if (here.filter((index) => isKnown(row[index]!.word)).length * 3 <= words) for (const index of here) spoilt.add(index);
    }
  }
  return runsOf([...spoilt].sort((one, other) => one - other)).flatMap((run) => {
    while (run.length > 0 && isOrdinary(row[run[0]!]!)) run.shift();
    while (run.length > 0 && isOrdinary(row[run.at(-1)!]!)) run.pop();
    return run.length > 0 ? [{ start: row[run[0]!]!.start, end: row[run.at(-1)!]!.end }] : [];
  });
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

const isOrdinary = ({ word, cost, pairs }: Scored): boolean => isKnown(word) || cost < ORDINARY * pairs;

/** A word, a name or a place of the five languages. Two letters are too few to tell. */
function isKnown(word: string): boolean {
  if (word.length < KNOWN_AT_LEAST) return false;
  const skeleton = fold(word);
  if (SMALL.has(word)) return true;
  return word.length > KNOWN_AT_LEAST && (LEXICON.sensesOf(skeleton) !== 0 || cueOf({ skeleton, cyrillic: word.charCodeAt(0) >= FIRST_CYRILLIC }) !== 0);
}
