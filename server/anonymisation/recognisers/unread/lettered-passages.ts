import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { foreignLetters, hasForeignLetters } from './foreign-letters.ts';

// Behind a colon, in quotation marks or between stops.
const PARTS = /[^.!?\n:;"«»„“”()]{40,}/g;
const WORDS = compact(/(?<![\p{L}\p{M}@./-])\p{Ll}[\p{L}\p{M}'’]*/gu);
const WORDS_AT_LEAST = 8;
// What is printed for all tells of nobody: a leaflet, a title, a slogan.
const PRINTED = compact(/(?:leaflet|poster|slogan|motto|title|film|book|song|campaign|brochure|afis|pliant|titlu|carte|cantec|campani|brosur|fletepalosj|flet[eu]shk|parull|titull|liber|kenge|fushat|листівк|плакат|гасл|назв|фільм|книг|пісн|кампан|листовк|слоган|лозунг|песн|буклет|постер|афіш|афиш|брошур)[^.!?\n]{0,40}$/);
const REACH = 56;
// One word in three.
const FOR_EACH = 3;
const LETTERS_AT_LEAST = Math.ceil(WORDS_AT_LEAST / FOR_EACH);

/** Parts of sentences, of eight words or more, where a third of the words that are no names have a letter that none of the five languages has, unless they are printed for all. */
export function letteredPassages({ text, plain }: { text: string; plain: string }): { start: number; end: number }[] {
  if (!hasForeignLetters(text, LETTERS_AT_LEAST)) return [];
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: part } of matchesOf(PARTS, text)) {
    const words = foreignLetters(part) >= LETTERS_AT_LEAST ? part.match(WORDS) ?? [] : [];
    if (words.length < WORDS_AT_LEAST || words.filter((word) => foreignLetters(word) > 0).length * FOR_EACH < words.length || PRINTED.test(plain.slice(Math.max(0, index - REACH), index))) continue;
    found.push({ start: index + part.length - part.trimStart().length, end: index + part.trimEnd().length });
  }
  return found;
}
