import { compact } from '../../looking/compact.ts';
import { RowPattern } from '../../looking/row-pattern.ts';
import { CAPITALS, kindsOf, WITHIN_A_WORD } from '../../looking/signs.ts';
import { CUE } from '../cues.ts';
import { evidenceOf } from '../evidence.ts';
import { hashesOf } from '../fold.ts';
import { calledBefore, cueAt, spokenOf } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';

// "U.S.", "P.S.", "S.A.": two letters that are nobody's.
const NOBODYS = /^(?:sc|ce|fc|cs|sn|cf|tv|or|cv|dj|pc|us|uk|eu|un|sa|ps|nb|am|pm|ue|no|sh|ro|md|ua|al|tv|vs|id|it|hr|pr)$/;
// Who was there is often written so: "Prezenți: A.N., C.V.".
const PRESENT = /(?:present|prezen[tț]i|prezente|participan[tț]i|pranish[eë]m|pjes[eë]marr[eë]s|присутні|присутствовали|присутствуют|учасники|участники)[^.\n]{0,3}:[^\n]{0,120}$/iu;
const BEFORE_AT_MOST = 160;
// "F.B. (juristja)"
const IN_BRACKETS = /^\. ?\(\p{Ll}{3,}\)/u;
// "B. M. (born …)"
const BORN = /^\. ?[(,] ?(?:born|n[aă]scut|lindur|e lindur|i lindur|народж|нар\.|рожд|род\.|d\.? ?o\.? ?b)/iu;
const IN_BRACKETS_AT_MOST = 30;
// "M. K., băiat"
const CHILD = hashesOf('female|male|minor|minora|minori|baiat|fata|fetita|copil|copila|dial|diale|vaize|vaiz|mitur|mituri|femije|hlopets|hlopchik|divchina|divchinka|devochka|devushka|malchik|paren|ditina|rebenok|podrostok|pidlitok|nepovnolitnia|nepovnolitnii|nesovershennoletniaia|nesovershennoletnii');

/** Two initials with their dots and no surname, where the words around say that a person is meant: "T.M. (asistenta)". */
export function loneInitials(sight: Sight): { first: number; last: number }[] {
  const { words, capitals } = sight;
  const found: { first: number; last: number }[] = [];
  for (let index = 0; index + 1 < capitals.length; index++) {
    const at = capitals[index]!;
    if (words[at]!.shape !== 'letter' || !isPair(sight, at)) continue;
    if (isSomebody(sight, at)) found.push({ first: at, last: at + 1 });
    index++;
  }
  return found;
}

function isPair({ text, words }: Sight, at: number): boolean {
  const [one, other, next, before] = [words[at]!, words[at + 1]!, words[at + 2], words[at - 1]];
  if (other.shape !== 'letter' || other.gap !== 'dot' || text[other.end] !== '.') return false;
  if (next !== undefined && next.start - other.end <= 2 && next.shape !== 'lower') return false;
  return !(before !== undefined && before.shape !== 'lower' && before.gap !== 'break' && one.gap !== 'break') && one.gap !== 'dot';
}

function isSomebody(sight: Sight, at: number): boolean {
  const { text, words } = sight;
  if (PRESENT.test(text.slice(Math.max(0, words[at]!.start - BEFORE_AT_MOST), words[at]!.start))) return true;
  if (NOBODYS.test(words[at]!.skeleton + words[at + 1]!.skeleton)) return false;
  const behind = words[at + 2];
  const role = CUE.title | CUE.kin | CUE.role;
  if (behind !== undefined && /^\.(?:,? |,? ?\()$/.test(text.slice(words[at + 1]!.end, behind.start)) && behind.shape === 'lower' && ((cueAt(sight, at + 2) & role) !== 0 || CHILD.has(behind.hash))) return true;
  if (BORN.test(text.slice(words[at + 1]!.end, words[at + 1]!.end + IN_BRACKETS_AT_MOST))) return true;
  return IN_BRACKETS.test(text.slice(words[at + 1]!.end, words[at + 1]!.end + IN_BRACKETS_AT_MOST)) || (calledBefore(sight, at).by & (role | CUE.intro)) !== 0 || spokenOf(sight, at + 1) > 0;
}

/** "stepfather, V. Moldovan", "Mama (E. Deti)": behind one letter that a role explains a capital is a surname, be it a word or a people too. */
export function initialled(sight: Sight): { first: number; last: number }[] {
  const { text, words, capitals } = sight;
  const found: { first: number; last: number }[] = [];
  for (const at of capitals) {
    const one = words[at]!;
    const name = words[at + 1];
    if (one.shape !== 'letter' || at === 0 || name === undefined || name.shape !== 'title' || name.gap !== 'dot' || text[one.end] !== '.' || name.end - name.start < 3) continue;
    if (/^(?:, | \(| )$/.test(text.slice(words[at - 1]!.end, one.start)) && (cueAt(sight, at - 1) & WHOSE) !== 0 && (cueAt(sight, at + 1) & (CUE.place | CUE.thing)) === 0) found.push({ first: at, last: at + 1 });
  }
  return found;
}

const WHOSE = CUE.kin | CUE.title | CUE.role;

// "O. H-iv", "Т-в М.": an initial and what is left of a surname.
const HYPHEN = kindsOf('-');
const DOTTED = kindsOf('.');
const SHORTENED = new RowPattern(compact(/(?<![\p{L}-])(?:\p{Lu}\. ?\p{Lu}-\p{Ll}{1,5}|\p{Lu}-\p{Ll}{1,5} \p{Lu}\.)(?![\p{L}-])/u), { begins: CAPITALS, has: [HYPHEN | DOTTED], apart: WITHIN_A_WORD });

/** Initials with a surname of which the middle is left out. */
export function shortened({ text, signs }: Sight): { start: number; end: number }[] {
  if (!signs.beside(CAPITALS, HYPHEN) || !signs.beside(CAPITALS, DOTTED)) return [];
  return SHORTENED.all(text, signs).map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}

const SHORTEST = 4;
const TWO = 2;

/**
 * "место 14 гаврилюк к., место 15 мунтян а.": surnames without their capitals, each with one letter and its dot. One alone may be
 * a measure or a shortened word; where two of them stand, it is a list of people.
 */
export function smallInitials({ text, words }: Sight): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let last = 1; last < words.length; last++) {
    const initial = words[last]!;
    if (initial.end - initial.start !== 1 || initial.shape !== 'lower' || initial.gap !== 'space' || text[initial.end] !== '.') continue;
    const name = words[last - 1]!;
    if (name.shape !== 'lower' || name.end - name.start < SHORTEST || name.cyrillic !== initial.cyrillic) continue;
    const { ordinary, place, cue, family, ending } = evidenceOf(name);
    if (!ordinary && !place && !cue && (family || ending > 0)) found.push({ first: last - 1, last });
  }
  return found.length < TWO ? [] : found;
}
