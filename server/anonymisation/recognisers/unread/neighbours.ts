import { compact } from '../../looking/compact.ts';
import { WordSet } from '../../looking/word-set.ts';
import { wordsIn } from '../../looking/words-in.ts';
import { SMALL } from '../languages.ts';
import { foreignLetters } from './foreign-letters.ts';
import { NEIGHBOURS } from './neighbours.data.ts';

// By a word, the languages that have it, each as a bit.
const LANGUAGES_OF = new Map<string, number>();
for (const [at, words] of NEIGHBOURS.entries()) {
  for (const word of words.split(' ')) if (!SMALL.has(word)) LANGUAGES_OF.set(word, (LANGUAGES_OF.get(word) ?? 0) | 1 << at);
}

/** The small words of the languages of the neighbours. */
export const WORDS_OF_NEIGHBOURS = new WordSet([...LANGUAGES_OF.keys()]);

// A quotation of some words stays.
const WORDS_AT_LEAST = 10;
const DIFFERENT_AT_LEAST = 3;
// One small word in four, and more of them than the five languages have there.
const FOR_EACH = 4;
// With letters that none of the five has, fewer tell enough.
const WITH_LETTERS_FOR_EACH = 6;
const LETTERS_AT_LEAST = 3;
const PARTS = /[^.!?\n:;"«»„“”()]+/g;
const CYRILLIC = /\p{Script=Cyrillic}/u;
// Within a name of an organisation or a title most words have a capital.
const CAPITALS = compact(/(?<!\p{L})\p{Lu}/gu);

/** The parts of a sentence, from `from` to `to`, that are in a language of the neighbours. */
export function inNeighboursLanguage({ text, plain }: { text: string; plain: string }, { from, to }: { from: number; to: number }): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: part } of plain.slice(from, to).matchAll(PARTS)) {
    const start = from + index;
    if (!CYRILLIC.test(part) && isForeign(text.slice(start, start + part.length), part)) found.push({ start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length });
  }
  return found;
}

function isForeign(written: string, part: string): boolean {
  const bounds = wordsIn(part);
  const words = bounds.length / 2;
  if (words < WORDS_AT_LEAST || (written.match(CAPITALS)?.length ?? 0) * 2 > words) return false;
  const hits = NEIGHBOURS.map(() => 0);
  const different = NEIGHBOURS.map(() => new Set<string>());
  let small = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    const word = part.slice(bounds[at], bounds[at + 1]);
    if (SMALL.has(word)) small++;
    const languages = LANGUAGES_OF.get(word) ?? 0;
    for (let bits = languages, language = 0; bits !== 0; bits >>= 1, language++) if ((bits & 1) !== 0) {
      hits[language]!++;
      different[language]!.add(word);
    }
  }
  const most = Math.max(...hits);
  if (different[hits.indexOf(most)]!.size < DIFFERENT_AT_LEAST || most <= small / 2) return false;
  return (most * FOR_EACH >= words && most > small) || (most * WITH_LETTERS_FOR_EACH >= words && foreignLetters(written) >= LETTERS_AT_LEAST);
}
