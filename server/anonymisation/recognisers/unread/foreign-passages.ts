import { unitsOf } from '../../looking/units.ts';
import { lettersOf } from '../../looking/words-in.ts';
import type { Told } from '../languages.ts';
import { foreignLetters } from './foreign-letters.ts';
import { letteredPassages } from './lettered-passages.ts';
import { inNeighboursLanguage, WORDS_OF_NEIGHBOURS } from './neighbours.ts';

const STOPS = lettersOf(/[.!?\n]/);
const SENTENCE_AT_LEAST = 60;
// In the five languages each sentence of so many words has some of the small ones, unless it is a list.
const WORDS_AT_LEAST = 15;
const FOR_EACH_SMALL = 14;
const FOR_EACH_COMMA = 5;
// With several foreign letters shorter passages tell enough. A quotation of some words stays.
const FOREIGN_AT_LEAST = 3;
const FOREIGN_WORDS = 11;
const FOREIGN_FOR_EACH_SMALL = 7;
// So many small words of a language that none of the five is, and the sentence is looked at part by part.
const NEIGHBOURS_AT_LEAST = 3;
// Letters of Ukrainian alone; and those of Russian, where none is Belarusian: an official sentence may have hardly a small word.
const OF_THE_FIVE = /[їєґ]|^[^іў]*[ыэ][^іў]*$/;
const FIGURES = /\d/g;
const FIGURES_AT_MOST = 6;

interface Texts { text: string; plain: string }

/** Sentences that are in none of the five languages, within a text that otherwise is. */
export function foreignPassages({ text, plain }: Texts, told: Told): { start: number; end: number }[] {
  const found = letteredPassages({ text, plain });
  const units = unitsOf(plain);
  let word = 0;
  for (let from = 0; from < plain.length;) {
    let to = from;
    while (to < plain.length && STOPS[units[to]!] !== 1) to++;
    if (to - from >= SENTENCE_AT_LEAST) {
      while (word < told.small.length && told.bounds[2 * word]! < from) word++;
      const tally = tallyOf({ text, plain }, told, { word, to });
      const parts = tally.neighbours >= NEIGHBOURS_AT_LEAST ? inNeighboursLanguage({ text, plain }, { from, to }) : [];
      if (parts.length > 0) found.push(...parts);
      else if (isForeign({ text, plain }, { from, to }, tally)) found.push({ start: to - plain.slice(from, to).trimStart().length, end: from + plain.slice(from, to).trimEnd().length });
    }
    from = to + 1;
  }
  return found;
}

/** What tells of a sentence whether it is in one of the five languages; `neighbours` counts small words of others. */
interface Tally { words: number; small: number; neighbours: number }

/** Of the sentence that begins with this word. */
function tallyOf({ text, plain }: Texts, { bounds, small }: Told, { word, to }: { word: number; to: number }): Tally {
  const tally: Tally = { words: 0, small: 0, neighbours: 0 };
  const units = unitsOf(plain);
  for (let at = word; at < small.length && bounds[2 * at]! < to; at++) {
    const index = bounds[2 * at]!;
    // Names need no small words.
    if (text.charCodeAt(index) === units[index] || text.charCodeAt(index) > 0x7f && text[index] === text[index]!.toLowerCase()) tally.words++;
    if (small[at]!) tally.small++;
    else if (WORDS_OF_NEIGHBOURS.hasAt(units, index, bounds[2 * at + 1]!)) tally.neighbours++;
  }
  return tally;
}

function isForeign({ text, plain }: Texts, { from, to }: { from: number; to: number }, { words, small }: Tally): boolean {
  if (words < FOREIGN_WORDS || small * FOREIGN_FOR_EACH_SMALL > words) return false;
  const sentence = plain.slice(from, to);
  let commas = 0;
  for (let at = sentence.indexOf(','); at >= 0; at = sentence.indexOf(',', at + 1)) commas++;
  if (commas * FOR_EACH_COMMA > words || (sentence.match(FIGURES)?.length ?? 0) > FIGURES_AT_MOST) return false;
  if (words >= WORDS_AT_LEAST && small * FOR_EACH_SMALL <= words && !OF_THE_FIVE.test(sentence)) return true;
  return foreignLetters(text, from, to) >= FOREIGN_AT_LEAST;
}
