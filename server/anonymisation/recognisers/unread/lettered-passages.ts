import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';

// Behind a colon, in quotation marks or between stops.
const PARTS = /[^.!?\n:;"«»„“”()]{40,}/g;
const WORDS = /(?<![\p{L}\p{M}@./-])\p{Ll}[\p{L}\p{M}'’]*/gu;
const WORDS_AT_LEAST = 8;
// What is printed for all tells of nobody: a leaflet, a title, a slogan.
const PRINTED = compact(/(?:leaflet|poster|slogan|motto|title|film|book|song|campaign|brochure|afis|pliant|titlu|carte|cantec|campani|brosur|fletepalosj|flet[eu]shk|parull|titull|liber|kenge|fushat|листівк|плакат|гасл|назв|фільм|книг|пісн|кампан|листовк|слоган|лозунг|песн|буклет|постер|афіш|афиш|брошур)[^.!?\n]{0,40}$/);
const REACH = 56;
// One word in three.
const FOR_EACH = 3;

/** Parts of sentences, of eight words or more, where a third of the words that are no names have a letter of `foreign`, which none of the five languages has, unless they are printed for all. */
export function letteredPassages({ text, plain }: { text: string; plain: string }, foreign: RegExp): { start: number; end: number }[] {
  const hasOne = compact(new RegExp(foreign.source, 'iu'));
  if (!hasOne.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: part } of matchesOf(PARTS, text)) {
    const words = hasOne.test(part) ? part.match(WORDS) ?? [] : [];
    if (words.length < WORDS_AT_LEAST || words.filter((word) => hasOne.test(word)).length * FOR_EACH < words.length || PRINTED.test(plain.slice(Math.max(0, index - REACH), index))) continue;
    found.push({ start: index + part.length - part.trimStart().length, end: index + part.trimEnd().length });
  }
  return found;
}
