import type { Replacement } from './number-words.ts';

/** In the order of the text and apart: of two that overlap the first stays, of two that begin together the longer. */
export function inOrder(replacements: Replacement[]): Replacement[] {
  if (replacements.length < 2) return replacements;
  let behind = 0;
  return replacements.sort((one, other) => one.start - other.start || other.end - one.end).filter(({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  });
}
