import type { Openings } from '../looking/word-pattern.ts';

const NONE: readonly number[] = [];
// Most recognisers ask it of the same text one after another.
let last: { openings: Openings; bounds: readonly number[] } | null = null;

/** Where the rows of digits of a text begin and end, one number after the other. To look at them costs less than to ask a pattern at each. */
export function figuresIn(openings: Openings): readonly number[] {
  if (openings.digits === 0) return NONE;
  if (last?.openings !== openings) last = { openings, bounds: boundsIn(openings.text) };
  return last.bounds;
}

function boundsIn(text: string): number[] {
  const bounds: number[] = [];
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) === isWithin) continue;
    isWithin = !isWithin;
    bounds.push(at);
  }
  if (isWithin) bounds.push(text.length);
  return bounds;
}
