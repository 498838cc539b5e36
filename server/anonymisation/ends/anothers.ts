import type { Span } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { COUNTED } from './said-of-numbers.ts';

// Of a telephone that is dialled with its first figure, and of any number that has a check digit.
const WHOLE = /^(?:0\d{8,9}|00\d{9,13}|\+\d{9,14}|\d{10}|\d{13})$/;
const NO_NUMBER = /[^\d+]/g;
const FIRST_PIECE = /^\d{1,2} (?=[+\d])/;
const LAST_PIECE = /(?<=[\d)]) \d{1,3}$/;
const COUNTED_REACH = 24;

/**
 * A number without what is another thing's: "12 children" behind a comma, or the word before it that is one for a figure as well ("Try 069 …").
 * What is read aloud is read as one row of figures, in which the commas are gone.
 */
export function withoutAnothers(sent: string, reading: Reading, span: Span): Span {
  if (span.kind !== 'PHONE' && span.kind !== 'NATIONAL_ID') return span;
  const { plain, odd } = reading;
  // Only what has a space within its first or last signs has such a piece.
  const { start, end: to } = span;
  if (!(isSpace(plain, start + 1) || isSpace(plain, start + 2) || isSpace(plain, to - 2) || isSpace(plain, to - 3) || isSpace(plain, to - 4))) return span;
  const end = endOfIts(sent, reading, span);
  const said = plain.slice(span.start, end);
  const word = FIRST_PIECE.exec(said)?.[0].length ?? 0;
  const isAnothers = word > 0 && odd(span.start) && !odd(span.start + word) && WHOLE.test(said.slice(word).replace(NO_NUMBER, ''));
  return isAnothers || end < span.end ? { ...span, start: isAnothers ? span.start + word : span.start, end } : span;
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20;

/** Where a number ends that is whole before what is counted behind a comma. */
function endOfIts(sent: string, { plain, starts, ends }: Reading, { start, end }: Span): number {
  const last = LAST_PIECE.exec(plain.slice(start, end))?.[0].length ?? 0;
  const before = end - last;
  if (last === 0 || !/[,.;:]/.test(sent.slice(ends[before - 1]!, starts[before + 1]!)) || !WHOLE.test(plain.slice(start, before).replace(NO_NUMBER, ''))) return end;
  return COUNTED.test(sent.slice(ends[end - 1]!, ends[end - 1]! + COUNTED_REACH)) ? before : end;
}
