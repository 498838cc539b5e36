import { evidenceOf } from '../evidence.ts';
import { hashesOf } from '../fold.ts';
import { besideOf, isWhere } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';

// Dita, Drita, Rinia, Bardha: days, papers, leagues and white nights.
const A_DAY = /^(?:dit|drit|rini|bardh|paq|bes|liri)/;
const OF_ALBANIAN = hashesOf('e|te|se');

/** "telefonoi Lindita", "Ia dhashë Shpresës": within an Albanian sentence no word has a capital; a day, a quarter and a group have a word beside them that tells so. */
export function isAlbanianWithin(sight: Sight, index: number): boolean {
  const { words } = sight;
  const { tongue, first, shape, gap, skeleton } = words[index]!;
  if (tongue !== 'sq' || first || shape !== 'title' || gap === 'hyphen' || (gap === 'break' && sight.text.slice(words[index]!.start - 2, words[index]!.start) !== ', ')) return false;
  const { given, ordinary, cue, city, town } = evidenceOf(words[index]!);
  if (!given || !ordinary || cue || city || town || A_DAY.test(skeleton) || isWhere(sight, index) || besideOf(sight, index) !== null) return false;
  const [next, after] = [words[index + 1], words[index + 2]];
  return next === undefined || next.gap !== 'space' || (next.shape === 'lower' && !(after?.gap === 'space' && after.shape === 'title' && isOneOf(next, OF_ALBANIAN)));
}
