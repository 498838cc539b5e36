import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { RowPattern } from '../looking/row-pattern.ts';
import { CAPITALS, kindsOf, LETTERS, SMALL, STRANGE, WITHIN_A_WORD } from '../looking/signs.ts';
import { fold } from './fold.ts';
import { LEXICON } from './lexicon-file.ts';
import { SENSE } from './lexicon.ts';
import { SUFFIX, suffixesOf } from './endings/suffixes.ts';
import type { Sight } from './surroundings.ts';
import type { Word } from './words.ts';

const PARTING = kindsOf('*_|~·');
const HYPHEN = kindsOf('-');
const JOINT = PARTING | kindsOf('-.');
const SPACE = kindsOf(' ');
// Letters one by one, with one sign between each: "M-i-h-a-e-l-a", "С о л о м і я", "Д*и*м*а"; then, perhaps, another word of them.
const ONE_BY_ONE = String.raw`\p{L}([-*_.·~ |])\p{L}(?:\1\p{L}){1,30}`;
const ROW = compact(new RegExp(String.raw`(?=.[-*_.·~ |].[-*_.·~ |])(?<![\p{L}\p{N}]|[\p{L}\p{N}]['’])${ONE_BY_ONE}(?: {1,4}${ONE_BY_ONE.replace('\\1', '\\2')})?(?![\p{L}\p{N}])`, 'gu'));
// A word whose letters stand together: the other half of such a name.
const WHOLE_BEFORE = compact(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,20} {1,4}$/u);
const WHOLE_BEHIND = compact(/^ {1,4}\p{Lu}\p{Ll}{2,20}(?![\p{L}\p{N}])/u);
const WORD_AT_MOST = 26;
// Syllables with one sign between them, or a sign within a word: "Ма-ри-на", "Mir*ela Du*ka".
const SYLLABLES = new RowPattern(compact(/(?<![\p{L}\p{N}*_|~·])\p{Lu}\p{Ll}{0,8}(?:([*_|~·])\p{Ll}{1,8}(?:\1\p{Ll}{1,8}){0,4}|-\p{Ll}{1,3}(?:-\p{Ll}{1,3}){1,4})(?: {1,2}\p{Lu}\p{Ll}{0,8}[-*_|~·]\p{Ll}{1,8}(?:[-*_|~·]\p{Ll}{1,8}){0,4})?(?![\p{L}\p{N}])/u), { begins: CAPITALS, has: [PARTING | HYPHEN, SMALL], apart: WITHIN_A_WORD });
// A hyphen is common, two of them around a few letters are not.
const SYLLABLE_AT_MOST = 3;
const SHORTEST = 4;
const LONGEST_NAME = 14;

/** Names whose letters stand apart. */
export function speltOut({ text, signs, words }: Sight): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (signs.apart(JOINT, JOINT) || (signs.apart(SPACE, SPACE) && (signs.has(STRANGE) || words.some(isLetterBehindLetter)))) for (const { 0: row, index } of matchesOf(ROW, text)) {
    const name = nameAround(text, index, index + row.length);
    if (name !== null) found.push(name);
  }
  const mayHaveSyllables = (signs.beside(LETTERS, PARTING) && signs.beside(PARTING, SMALL)) || (signs.beside(HYPHEN, SMALL) && hasSyllables(text));
  if (mayHaveSyllables) for (const { 0: row, index } of SYLLABLES.all(text, signs)) if (beginsWithName(lettersOf(row))) found.push({ start: index, end: index + row.length });
  return found;
}

function hasSyllables(text: string): boolean {
  for (let at = text.indexOf('-'); at >= 0;) {
    const next = text.indexOf('-', at + 1);
    if (next - at > 1 && next - at - 1 <= SYLLABLE_AT_MOST) return true;
    at = next;
  }
  return false;
}

const isLetterBehindLetter = ({ start, end }: Word, at: number, words: readonly Word[]): boolean =>
  end - start === 1 && at > 0 && start - words[at - 1]!.start === 2;

function nameAround(text: string, start: number, end: number): { start: number; end: number } | null {
  const before = WHOLE_BEFORE.exec(text.slice(Math.max(0, start - WORD_AT_MOST), start))?.[0] ?? '';
  const behind = WHOLE_BEHIND.exec(text.slice(end, end + WORD_AT_MOST))?.[0] ?? '';
  const letters = lettersOf(text.slice(start, end));
  if (before !== '' && isName(lettersOf(before))) return { start: start - before.length, end };
  return beginsWithName(letters + (letters.length > SHORTEST ? lettersOf(behind) : '')) ? { start, end: end + behind.length } : null;
}

const lettersOf = (row: string): string => row.replace(/\P{L}/gu, '');

function isName(letters: string): boolean {
  const senses = LEXICON.sensesOf(fold(letters));
  return (senses & SENSE.given) !== 0 && (senses & SENSE.common) !== 0;
}

function beginsWithName(letters: string): boolean {
  for (let length = SHORTEST; length <= Math.min(letters.length, LONGEST_NAME); length++) if (isName(letters.slice(0, length))) return true;
  return letters.length > SHORTEST && (suffixesOf(fold(letters)) & SUFFIX.sure) !== 0;
}
