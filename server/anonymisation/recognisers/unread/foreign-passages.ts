import { lettersOf, wordsIn } from '../../looking/words-in.ts';
import { SMALL } from '../languages.ts';
import { letteredPassages } from './lettered-passages.ts';
import { inNeighboursLanguage, WORDS_OF_NEIGHBOURS } from './neighbours.ts';

const STOPS = lettersOf(/[.!?\n]/);
const SENTENCE_AT_LEAST = 60;
// In the five languages each sentence of so many words has some of the small ones, unless it is a list.
const WORDS_AT_LEAST = 15;
const FOR_EACH_SMALL = 14;
const FOR_EACH_COMMA = 5;
// Letters that none of the five has; with several of them shorter passages tell enough. A quotation of some words stays.
const FOREIGN = /[ßäöüñõåøæœłżźśćńęąőűğışčžšđřěůťďľĺŕáéíóúýàèìòùêôûŷўјљњћђџѓќѕığ]/giu;
const FOREIGN_AT_LEAST = 3;
const FOREIGN_WORDS = 11;
const FOREIGN_FOR_EACH_SMALL = 7;
// So many small words of a language that none of the five is, and the sentence is looked at part by part.
const NEIGHBOURS_AT_LEAST = 3;
const FIGURES = /\d/g;
const FIGURES_AT_MOST = 6;

/** Sentences that are in none of the five languages, within a text that otherwise is. */
export function foreignPassages({ text, plain }: { text: string; plain: string }): { start: number; end: number }[] {
  const found = letteredPassages({ text, plain }, FOREIGN);
  for (let from = 0; from < plain.length;) {
    let to = from;
    while (to < plain.length && STOPS[plain.charCodeAt(to)] !== 1) to++;
    const sentence = to - from < SENTENCE_AT_LEAST ? '' : plain.slice(from, to);
    if (sentence !== '') {
      const tally = tallyOf(text.slice(from, to), sentence);
      const parts = tally.neighbours >= NEIGHBOURS_AT_LEAST ? inNeighboursLanguage({ text, plain }, { from, to }, FOREIGN) : [];
      if (parts.length > 0) found.push(...parts);
      else if (isForeign(tally)) found.push({ start: to - sentence.trimStart().length, end: from + sentence.trimEnd().length });
    }
    from = to + 1;
  }
  return found;
}

/** What tells of a sentence whether it is in one of the five languages; `neighbours` counts small words of others. */
interface Tally { written: string; sentence: string; words: number; small: number; neighbours: number }

function tallyOf(written: string, sentence: string): Tally {
  let words = 0;
  let small = 0;
  let neighbours = 0;
  const bounds = wordsIn(sentence);
  for (let at = 0; at < bounds.length; at += 2) {
    const index = bounds[at]!;
    // Names need no small words.
    if (written.charCodeAt(index) === sentence.charCodeAt(index) || written.charCodeAt(index) > 0x7f && written[index] === written[index]!.toLowerCase()) words++;
    if (SMALL.has(sentence, index, bounds[at + 1])) small++;
    else if (WORDS_OF_NEIGHBOURS.has(sentence, index, bounds[at + 1])) neighbours++;
  }
  return { written, sentence, words, small, neighbours };
}

function isForeign({ written, sentence, words, small }: Tally): boolean {
  if (small * FOREIGN_FOR_EACH_SMALL > words) return false;
  let commas = 0;
  for (let at = sentence.indexOf(','); at >= 0; at = sentence.indexOf(',', at + 1)) commas++;
  if (words < FOREIGN_WORDS || commas * FOR_EACH_COMMA > words || (sentence.match(FIGURES)?.length ?? 0) > FIGURES_AT_MOST) return false;
  if (words >= WORDS_AT_LEAST && small * FOR_EACH_SMALL <= words) return true;
  return (written.match(FOREIGN)?.length ?? 0) >= FOREIGN_AT_LEAST;
}
