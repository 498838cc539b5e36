import { matchesOf } from '../../looking/matches-of.ts';
import { SMALL } from '../languages.ts';

const SENTENCE = /[^.!?\n]{60,}/g;
const WORD = /[a-zа-яіїєґў]+(?:'[a-zа-яіїєґў]+)*/g;
// In the five languages each sentence of so many words has some of the small ones, unless it is a list.
const WORDS_AT_LEAST = 15;
const FOR_EACH_SMALL = 14;
const FOR_EACH_COMMA = 5;
// Letters that none of the five has; with several of them shorter passages tell enough. A quotation of some words stays.
const FOREIGN = /[ßäöüñõåøæœłżźśćńęąőűğışčžšđřěůťďľĺŕáéíóúýàèìòùêôûŷўјљњћђџѓќѕ]/giu;
const FOREIGN_AT_LEAST = 3;
const FOREIGN_WORDS = 11;
const FOREIGN_FOR_EACH_SMALL = 7;
const FIGURES = /\d/g;
const FIGURES_AT_MOST = 6;

/** Sentences that are in none of the five languages, within a text that otherwise is. */
export function foreignPassages({ text, plain }: { text: string; plain: string }): { start: number; end: number }[] {
  return Array.from(matchesOf(SENTENCE, plain)).filter(({ index, 0: sentence }) => isForeign(text.slice(index, index + sentence.length), sentence))
    .map(({ index, 0: sentence }) => ({ start: index + sentence.length - sentence.trimStart().length, end: index + sentence.trimEnd().length }));
}

function isForeign(written: string, sentence: string): boolean {
  let words = 0;
  let small = 0;
  let commas = 0;
  for (let at = sentence.indexOf(','); at >= 0; at = sentence.indexOf(',', at + 1)) commas++;
  for (const { index, 0: word } of matchesOf(WORD, sentence)) {
    // Names need no small words.
    if (written.charCodeAt(index) === sentence.charCodeAt(index) || written.charCodeAt(index) > 0x7f && written[index] === written[index]!.toLowerCase()) words++;
    if (SMALL.has(word)) small++;
  }
  if (words < FOREIGN_WORDS || commas * FOR_EACH_COMMA > words || (sentence.match(FIGURES)?.length ?? 0) > FIGURES_AT_MOST) return false;
  if (words >= WORDS_AT_LEAST && small * FOR_EACH_SMALL <= words) return true;
  return small * FOREIGN_FOR_EACH_SMALL <= words && (written.match(FOREIGN)?.length ?? 0) >= FOREIGN_AT_LEAST;
}
