import type { Sight } from '../surroundings.ts';

const SHORTEST = 4;
const TWO = 2;

/**
 * "место 14 гаврилюк к., место 15 мунтян а.": surnames without their capitals, each with one letter and its dot. One alone may be
 * a measure or a shortened word; where two of them stand, it is a list of people.
 */
export function smallInitials({ text, words, witness }: Sight): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let last = 1; last < words.length; last++) {
    const initial = words[last]!;
    if (initial.end - initial.start !== 1 || initial.shape !== 'lower' || initial.gap !== 'space' || text[initial.end] !== '.') continue;
    const name = words[last - 1]!;
    if (name.shape !== 'lower' || name.end - name.start < SHORTEST || name.cyrillic !== initial.cyrillic) continue;
    const { ordinary, place, cue, family, ending } = witness.of(name);
    if (!ordinary && !place && !cue && (family || ending > 0)) found.push({ first: last - 1, last });
  }
  return found.length < TWO ? [] : found;
}
