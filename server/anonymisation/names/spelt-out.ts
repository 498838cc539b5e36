import { matchesOf } from '../looking/matches-of.ts';
import { fold } from './fold.ts';
import { LEXICON } from './lexicon-file.ts';
import { SENSE } from './lexicon.ts';
import { surnameEnding } from './suffixes.ts';

// Letters one by one, with one sign between each: "M-i-h-a-e-l-a", "С о л о м і я", "Д*и*м*а"; then, perhaps, another word of them.
const LETTERS = String.raw`\p{L}([-*_.·~ |])\p{L}(?:\1\p{L}){1,30}`;
const ROW = new RegExp(String.raw`(?=.[-*_.·~ |].[-*_.·~ |])(?<![\p{L}\p{N}]|[\p{L}\p{N}]['’])${LETTERS}(?: {1,4}${LETTERS.replace('\\1', '\\2')})?(?![\p{L}\p{N}])`, 'gu');
const SHORTEST = 4;
const LONGEST_NAME = 14;

/** Names whose letters stand apart. */
export function speltOut(text: string): { start: number; end: number }[] {
  return Array.from(matchesOf(ROW, text)).filter(([row]) => beginsWithName(row.replace(/\P{L}/gu, ''))).map(({ 0: row, index }) => ({ start: index, end: index + row.length }));
}

function beginsWithName(letters: string): boolean {
  for (let length = SHORTEST; length <= Math.min(letters.length, LONGEST_NAME); length++) {
    const senses = LEXICON.sensesOf(fold(letters.slice(0, length)));
    if ((senses & SENSE.given) !== 0 && (senses & SENSE.common) !== 0) return true;
  }
  return letters.length > SHORTEST && surnameEnding(fold(letters)) === 2;
}
