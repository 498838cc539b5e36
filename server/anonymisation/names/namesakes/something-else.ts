import { lettered } from '../../looking/letters.ts';
import type { Evidence } from '../evidence.ts';
import { hashesOf } from '../fold.ts';
import type { Sight } from '../surroundings.ts';
import { isRiver } from './waters.ts';
import { isVessel } from './vessels.ts';
import { isOfAWork } from './works.ts';

// Могилів-Подільський, Белгород-Днестровский: which of two towns it is; in the case of either.
const WHICH_TOWN = /^(?:podils?k|podols?k|dn[ie]st[er]*ovsk|volins?k|hmelnitsk|shevchenk[io]vsk|frank[io]vsk|s[ie]versk|zaporiz|buzk|bugsk|dn[ei]provsk|stramb|chernovetsk|galitsk|zabor)/;

const GENERAL = hashesOf('general');
// Behind the quotation mark: what is named after somebody.
const A_HALL = lettered(/^["”»] (?:[Hh]all|[Rr]oom|[Aa]uditorium)(?![\p{L}])/u);

// "Cutting it."
const A_DOING = /^ing (?:it|the|that|this|them|out|off|all)(?![a-z])/;

/** "The Prosecutor General's office", "CERV-2023-DAPHNE", "the “Maria Bieșu” hall". */
function isOfficeOrProject({ text, words }: Sight, first: number, last: number): boolean {
  const { start, shape, hash, gap } = words[first]!;
  const { end } = words[last]!;
  if (A_HALL.test(text.slice(end, end + 14))) return true;
  if (first !== last) return false;
  if (words[first]!.first && end - start > 5 && A_DOING.test(text.slice(end - 3, end + 6))) return true;
  return shape === 'upper' ? /\d-$/.test(text.slice(Math.max(0, start - 2), start)) || /^-\d/.test(text.slice(end, end + 2)) : gap === 'space' && GENERAL.has(hash) && words[first - 1]!.shape === 'title';
}

/** Whether words that look like somebody's name are a river, a town, a ferry, Mother Teresa, or who wrote or is in a book. */
export function isSomethingElse(sight: Sight, run: { first: number; last: number; evidence: readonly Evidence[] }): boolean {
  const { words } = sight;
  const { first, last } = run;
  if (first === last && (isRiver(sight, first) || isVessel(sight, first))) return true;
  if (words[last]!.cyrillic && words[last]!.gap === 'hyphen' && last === first + 1 && WHICH_TOWN.test(words[last]!.skeleton)) return true;
  if (words[last]!.skeleton.startsWith('terez') && /^(?:nen|mother|maic|mat)/.test(words[last - 1]?.skeleton ?? '')) return true;
  return isOfficeOrProject(sight, first, last) || isOfAWork(sight, run);
}
