import { matchesOf } from '../looking/matches-of.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { digitChains, stretch } from './digit-chains.ts';

// Half a surrogate pair is no character, and NUL can't be stored: either would come back as something that was never judged.
const NO_TEXT = /[\p{Cs}\0](?:[^\p{Cs}\0]{0,3}[\p{Cs}\0])*/gu;
// A row of so many groups has any number at all somewhere in it, so that looking for one tells nothing.
const GROUPS_AT_MOST = 200;
// Signs that only machines and missing fonts write: replacement signs, private ones, blocks.
const NO_SIGNS = /[\ufffd\ue000-\uf8ff\u2580-\u259f](?: ?[\ufffd\ue000-\uf8ff\u2580-\u259f]){2,}/g;
// Beyond the letters, marks and signs of Latin and Cyrillic: the first three below are looked for only where there is such a one.
const STRANGE = /\0|[^\0-\u036f\u0400-\u052f\u1e00-\u1eff\u2000-\u20cf№]/;
// Six letters or more of a script that none of the five languages has.
const OTHER_SCRIPT = /(?:(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}[\p{M} ,.]{0,3}){6,}/gu;
// Text that was decoded by the wrong table: accents that none of the five has, several in one word, or two such words.
const ODD = /[À-ÁÃ-ÆÈ-ÊÌÍÏ-áã-æè-êìíï-ÿĆ¡-ª¬®-¶¸-º¼-¿ƒ‚†‡]/g;
const ODD_IN_ALL = 6;
const ODD_AT_LEAST = 3;
const NEAR = 14;
const WORD_BEFORE = /[^\s"([]{0,24}$/;
const WORD_AFTER = /[^\s")\]]{0,24}/y;
// A machine's alphabets: pairs of hexadecimal figures with letters among them, and sixty-four signs in a row.
const HAS_HEX = /(?<![^ :])(?:\d[a-f]|[a-f]\d)(?![^ :])/i;
const HEX = /(?=[0-9a-f]{2}[ :])(?<![\p{L}\d])[0-9a-f]{2}(?:[ :][0-9a-f]{2}){7,}(?![\p{L}\d])/giu;
const SIXTY_FOUR = /(?<![\w/.@:=?&%-])(?=[A-Za-z0-9+/]{24})(?=[A-Za-z0-9+/]{0,40}\d)(?=[A-Za-z0-9+/]{0,40}[a-z][A-Z])[A-Za-z0-9+/]{24,}={0,2}(?![\w/@])/g;
// Cyrillic by another table: small letters and capitals changed places.
const TURNED_CASE = /(?<!\p{L})(?:\p{Ll}\p{Lu}{2,}|\p{Lu}{4,})(?: (?:\p{Ll}\p{Lu}{2,}|\p{Lu}{3,}))+(?!\p{L})/gu;
const TURNED_WORD = /(?=[а-яё][А-ЯЁ])(?<!\p{L})[а-яё][А-ЯЁ]{3,}(?!\p{L})/u;

/** Units that are no text in any language, those close together as one; and endless rows of digits; what a machine wrote, and text decoded by the wrong table. */
export function unreadable({ text, openings }: Reading): Span[] {
  const rows = digitChains(openings, GROUPS_AT_MOST)
    .filter((chain) => chain.opens.filter(Boolean).length > GROUPS_AT_MOST)
    .map((chain) => stretch(chain, 0, chain.digits.length));
  const shapes = [...(STRANGE.test(text) ? [NO_TEXT, NO_SIGNS, OTHER_SCRIPT] : []), ...(openings.digits > 0 ? [SIXTY_FOUR] : [])].flatMap((shape) => Array.from(matchesOf(shape, text), stretchOf));
  const hex = Array.from(openings.digits > 0 ? matchesOf(HEX, text) : []).filter(({ 0: pairs }) => HAS_HEX.test(pairs)).map(stretchOf);
  const turned = TURNED_WORD.test(text) ? Array.from(matchesOf(TURNED_CASE, text)).filter(({ 0: words }) => TURNED_WORD.test(words)).map(stretchOf) : [];
  return [...rows, ...shapes, ...hex, ...turned, ...wronglyDecoded(text)].map((span) => ({ kind: 'UNREADABLE', ...span }));
}

const stretchOf = ({ index, 0: found }: RegExpExecArray): { start: number; end: number } => ({ start: index, end: index + found.length });

/** Words near each other that a wrong table has spoilt, with what stands between them. */
function wronglyDecoded(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number; odd: number }[] = [];
  for (const { index } of matchesOf(ODD, text)) {
    const last = found.at(-1);
    if (last && index - last.end < NEAR) Object.assign(last, { end: index + 1, odd: last.odd + 1 });
    else found.push({ start: index, end: index + 1, odd: 1 });
  }
  return found.filter(({ start, end, odd }) => (odd >= ODD_IN_ALL && odd * 5 >= end - start) || (odd >= ODD_AT_LEAST && odd * 2 >= end - start)).map(({ start, end }) => {
    WORD_AFTER.lastIndex = end;
    return { start: start - WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))![0].length, end: end + WORD_AFTER.exec(text)![0].length };
  });
}
