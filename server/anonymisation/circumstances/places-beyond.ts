import type { CountryCode } from '../../kernel/index.ts';
import type { Span } from '../finding.ts';
import { read } from '../reading.ts';
import { PLACE_NAMES } from './place-names.data.ts';
import { CLOSE, isCapital, L, OPEN } from './words.ts';

const NAMES = new Map<CountryCode, RegExp>();

/** A name's beginning and what a case adds to it, at most six letters. */
function namesOf(country: CountryCode): RegExp {
  const known = NAMES.get(country);
  if (known) return known;
  const names = PLACE_NAMES[country].split(' ').map((name) => name.replace('-', '[ -]')).map((name) => (name.endsWith('$') ? name.slice(0, -1) : `${name}[${L}]{0,6}`));
  const pattern = new RegExp(`${OPEN}(?:${names.join('|')})${CLOSE}`, 'g');
  NAMES.set(country, pattern);
  return pattern;
}

/**
 * The places of its country that a text names although the fields beside it name no region: what the fields were widened
 * to hide, the text would tell. Offsets into the text as sent; none where the fields have a region.
 */
export function placesBeyond(text: string, { country, region }: { country: CountryCode; region: string | null }): Span[] {
  if (region !== null) return [];
  const reading = read(text);
  return Array.from(reading.plain.matchAll(namesOf(country)))
    .filter(({ index }) => isCapital(reading.text, index))
    .map(({ index, 0: name }) => ({ kind: 'SINGLING_OUT', start: reading.starts[index]!, end: reading.ends[index + name.length - 1]! }));
}
