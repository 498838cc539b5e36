import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';

// Behind a colon, in quotation marks or between stops.
const PARTS = /[^.!?\n:;"«»„“”()]{40,}/g;
const WORDS = /(?<![\p{L}\p{M}@./-])\p{Ll}[\p{L}\p{M}'’]*/gu;
const WORDS_AT_LEAST = 8;
// One word in three.
const FOR_EACH = 3;

/** Parts of sentences, of eight words or more, where a third of the words that are no names have a letter of `foreign`, which none of the five languages has. */
export function letteredPassages(text: string, foreign: RegExp): { start: number; end: number }[] {
  const hasOne = compact(new RegExp(foreign.source, 'iu'));
  if (!hasOne.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: part } of matchesOf(PARTS, text)) {
    const words = hasOne.test(part) ? part.match(WORDS) ?? [] : [];
    if (words.length < WORDS_AT_LEAST || words.filter((word) => hasOne.test(word)).length * FOR_EACH < words.length) continue;
    found.push({ start: index + part.length - part.trimStart().length, end: index + part.trimEnd().length });
  }
  return found;
}
