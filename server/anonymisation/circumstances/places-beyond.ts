import type { CountryCode } from '../../kernel/index.ts';
import type { Span } from '../finding.ts';
import type { WordPattern } from '../looking/word-pattern.ts';
import { read } from '../reading.ts';
import { PLACE_NAMES } from './place-names.data.ts';
import { isCapital, L, wholeWords } from './words.ts';

const NAMES = new Map<CountryCode, WordPattern>();

/** A name's beginning and what a case adds to it, at most six letters. */
function namesOf(country: CountryCode): WordPattern {
  const known = NAMES.get(country);
  if (known) return known;
  const names = PLACE_NAMES[country].split(' ').map((name) => name.replace('-', '[ -]')).map((name) => (name.endsWith('$') ? name.slice(0, -1) : `${name}[${L}]{0,6}`));
  const pattern = wholeWords(names);
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
  return namesOf(country).all(reading.openings)
    .filter(({ index }) => isCapital(reading.text, index))
    .map(({ index, 0: name }) => ({ kind: 'SINGLING_OUT', start: reading.starts[index]!, end: reading.ends[index + name.length - 1]! }));
}
