import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';

// Four decimals: three are an amount in three of the five languages (12.500, 13.750).
const DECIMAL = /(?<![\d.,])([+-]?\d{1,2})([.,])\d{4,12}(?: ?° ?[NSNnsПП]?|[NS])?(?:, ?| ?; ?| |\/|%2C)([+-]?\d{1,3})\2\d{4,12}(?!\d)(?: ?° ?[EWew]?)?/g;
const SECOND = '(?:"|”|\'\'|’’|′′)';
const MINUTE = '(?:\'|’|′)';
const SEXAGESIMAL = new RegExp(`(?<!\\d)\\d{1,3} ?° ?\\d{1,2}(?:[.,]\\d{1,6})? ?${MINUTE}(?: ?\\d{1,2}(?:[.,]\\d{1,6})? ?${SECOND})? ?[NSEWСЮСЗПВ](?!\\p{L})`, 'giu');

/** Points on the map: decimal pairs precise to some ten metres, and degrees with minutes. */
export function coordinates({ text }: Reading): Span[] {
  const found: Span[] = [];
  for (const { index, 0: pair, 1: latitude, 3: longitude } of text.matchAll(DECIMAL)) {
    if (Math.abs(Number(latitude)) < 90 && Math.abs(Number(longitude)) < 180) found.push({ kind: 'GEO_COORDINATE', start: index, end: index + pair.length });
  }
  for (const { index, 0: angle } of text.matchAll(SEXAGESIMAL)) found.push({ kind: 'GEO_COORDINATE', start: index, end: index + angle.length });
  return found;
}
