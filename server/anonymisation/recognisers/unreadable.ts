import { compact } from '../looking/compact.ts';
import { RowPattern } from '../looking/row-pattern.ts';
import { GREEK, kindsOf, STRANGE } from '../looking/signs.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { digitChains, stretch } from './digit-chains.ts';
import type { Told } from './languages.ts';
import { ciphers } from './unread/ciphers.ts';
import { foreignPassages } from './unread/foreign-passages.ts';
import { machineSigns } from './unread/machine-signs.ts';
import { wrongTables } from './unread/wrong-tables.ts';

// What each of these begins with, halves of pairs and blocks among them.
const BEYOND = STRANGE | GREEK | kindsOf('█\ud83c');
const IS_BEYOND = { begins: BEYOND, has: [BEYOND] };
// Half a surrogate pair is no character, and NUL can't be stored: either would come back as something that was never judged.
const NO_TEXT = new RowPattern(/[\p{Cs}\0](?:[^\p{Cs}\0]{0,3}[\p{Cs}\0])*/u, IS_BEYOND);
// A row of so many groups has any number at all somewhere in it, so that looking for one tells nothing.
const GROUPS_AT_MOST = 200;
// Signs that only machines and missing fonts write: replacement signs, private ones, blocks.
const NO_SIGNS = new RowPattern(/[\ufffd\ue000-\uf8ff\u2580-\u259f](?: ?[\ufffd\ue000-\uf8ff\u2580-\u259f]){2,}/, IS_BEYOND);
// Six letters or more of a script that none of the five languages has.
const OTHER_SCRIPT = new RowPattern(compact(/(?:(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}[\p{M} ,.]{0,3}){6,}/u), IS_BEYOND);

/** Units that are no text in any language, those close together as one; and endless rows of digits; what a machine wrote, text and text decoded by the wrong table. */
export function unreadable({ text, openings, signs }: Reading): Span[] {
  const found = machineSigns({ text, signs }, openings.digits);
  for (const chain of digitChains(openings, GROUPS_AT_MOST)) if (chain.opens.filter(Boolean).length > GROUPS_AT_MOST) found.push(stretch(chain, 0, chain.digits.length));
  if (signs.has(BEYOND)) for (const shape of [NO_TEXT, NO_SIGNS, OTHER_SCRIPT]) for (const match of shape.all(text, signs)) found.push(stretchOf(match));
  for (const words of wrongTables({ text, signs })) found.push(words);
  return found.map(asUnreadable);
}

const asUnreadable = ({ start, end }: { start: number; end: number }): Span => ({ kind: 'UNREADABLE', start, end });

const stretchOf = ({ index, 0: found }: RegExpExecArray): { start: number; end: number } => ({ start: index, end: index + found.length });

/** Passages in no language that is known here, within a text that otherwise is in one: ciphers, and whole sentences. */
export const unplaced = (reading: Reading, words: Told): Span[] => [...ciphers(reading, words), ...foreignPassages(reading, words)].map(asUnreadable);
