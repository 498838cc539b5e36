import type { Evidence } from '../evidence.ts';
import type { Sight } from '../surroundings.ts';
import { isRiver } from './waters.ts';
import { isVessel } from './vessels.ts';
import { isOfAWork } from './works.ts';

// Могилів-Подільський, Белгород-Днестровский: which of two towns it is; in the case of either.
const WHICH_TOWN = /^(?:podils?k|podols?k|dn[ie]st[er]*ovsk|volins?k|hmelnitsk|shevchenk[io]vsk|frank[io]vsk|s[ie]versk|zaporiz|buzk|bugsk|dn[ei]provsk|stramb|chernovetsk|galitsk|zabor)/;

/** Whether words that look like somebody's name are a river, a town, a ferry, Mother Teresa, or who wrote or is in a book. */
export function isSomethingElse(sight: Sight, run: { first: number; last: number; evidence: readonly Evidence[] }): boolean {
  const { words } = sight;
  const { first, last } = run;
  if (first === last && (isRiver(sight, first) || isVessel(sight, first))) return true;
  if (words[last]!.cyrillic && words[last]!.gap === 'hyphen' && last === first + 1 && WHICH_TOWN.test(words[last]!.skeleton)) return true;
  if (words[last]!.skeleton.startsWith('terez') && /^(?:nen|mother|maic|mat)/.test(words[last - 1]?.skeleton ?? '')) return true;
  return isOfAWork(sight, run);
}
