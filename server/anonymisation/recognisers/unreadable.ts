import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { digitChains, stretch } from './digit-chains.ts';

// Half a surrogate pair is no character, and NUL can't be stored: either would come back as something that was never judged.
const NO_TEXT = /[\p{Cs}\0](?:[^\p{Cs}\0]{0,3}[\p{Cs}\0])*/gu;
// A row of so many groups has any number at all somewhere in it, so that looking for one tells nothing.
const GROUPS_AT_MOST = 200;

/** Units that are no text in any language, those close together as one; and endless rows of digits. */
export function unreadable({ text }: Reading): Span[] {
  const rows = digitChains(text, GROUPS_AT_MOST)
    .filter((chain) => chain.opens.filter(Boolean).length > GROUPS_AT_MOST)
    .map((chain) => stretch(chain, 0, chain.digits.length));
  const units = Array.from(text.matchAll(NO_TEXT), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return [...rows, ...units].map((span) => ({ kind: 'UNREADABLE', ...span }));
}
