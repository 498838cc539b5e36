import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { CAPITALS, CYRILLIC, kindsOf, SMALL } from '../../looking/signs.ts';
import type { Written } from '../../looking/signs.ts';
import { unitsOf } from '../../looking/units.ts';

type Stretch = { start: number; end: number };

// Text that was decoded by the wrong table: accents that none of the five has, several in one word, or two such words.
const ODD = /[À-ÁÃ-ÆÈ-ÊÌÍÏ-áã-æè-êìíï-ÿĆ¡-ª¬®-¶¸-º¼-¿ƒ‚†‡]/g;
const ODD_IN_ALL = 6;
const ODD_AT_LEAST = 3;
const NEAR = 14;
const WORD_BEFORE = /[^\s"([]{0,24}$/;
const WORD_AFTER = /[^\s")\]]{0,24}/y;
// Cyrillic by another table: small letters and capitals changed places.
const TURNED_CASE = compact(/(?<!\p{L})(?:\p{Ll}\p{Lu}{2,}|\p{Lu}{4,})(?: (?:\p{Ll}\p{Lu}{2,}|\p{Lu}{3,}))+(?!\p{L})/gu);
const TURNED_WORD = compact(/(?=[а-яё][А-ЯЁ])(?<!\p{L})[а-яё][А-ЯЁ]{3,}(?!\p{L})/u);
// Each letter of Cyrillic as two: Р or С and a sign of the upper half of a table. Only capitals of a word could be so by chance.
const HALF_SIGN = '(?:[ЂЃ‚ѓ„†‡€‰Љ‹ЊЌЋЏђ‘’“”•™љ›њќћџЎўЈ¤Ґ¦§Ё©Є«¬®Ї°±Ііґµμ¶ёє»јЅѕї?\'"-]|No|TM|\\.{3}|\\.| )';
const HALVES = compact(new RegExp(`(?:[РС]${HALF_SIGN}[ ,.!?;:()«»"-]{0,3}){4,}`, 'g'));
const SURE_HALVES = /[РС][ЂЃ‚ѓ„†‡€‰Љ‹ЊЌЋЏђ‘’“”•™љ›њќћџЎўЈ¤¦§©¬®°±µμ¶»јЅѕ]/g;
const HALVES_AT_LEAST = 2;
// One letter with a mark as two signs: "Ã«", "Äƒ", "È™", "ÅŸ", "â€œ".
const MARKED = /Ã[«§‰‡Š®¢‚¤¶¼©¨´±‹]|Ä[ƒ‚]|È(?:TM|[™›˜šœ])|Å(?:[Ÿž£¢¾¡]|TM)|[ÄÈ]\?|[ГДИЕ](?:TM|[ѓ‚®«›ўЎ¤©§±])|â€|[ÐÑ][\u0080-\u00BFŒœŠšŸŽžƒ‚„…†‡ˆ‰‹›‘’“”•–—™€]/g;
const SPOILT_SIGNS = CYRILLIC | kindsOf('ÃÄÈÅâÐÑÀàĆ¡´ª°µº¼ƒ‚†‡');
const NOT_SPOILT = { isOdd: false, isHalved: false, isMarked: false };
const MARKED_NEAR = 60;

// What signs are to these, as bits; where one is asked for behind another, the two bits together.
const AN_ODD_ONE = 1;
const HALF = { first: 2, behind: 4 };
const A_MARKED_ONE = 8;
const TWO_FOR_ONE = { first: 16, behind: 32 };
const ROLES = new Uint8Array(0x1_0000);
const LAST_OF_THEM = 0x2122;
for (const [role, signs] of [
  [AN_ODD_ONE, ODD], [HALF.first, /[РС]/], [HALF.behind, /[\u0080-\u00bf\u0402-\u040f\u0452-\u045fІіҐґ\u2013-\u2122μ]/],
  [A_MARKED_ONE, /[ÃÄÈÅâÐÑ]/], [TWO_FOR_ONE.first, /[ГДИЕ]/], [TWO_FOR_ONE.behind, /[\u0080-\u00bfѓўЎT\u2018-\u203a]/],
] as const) for (let code = 0; code <= LAST_OF_THEM; code++) if (String.fromCharCode(code).search(signs) === 0) ROLES[code]! |= role;

/** What a text may have that a wrong table has spoilt: several odd letters, halves, and letters with marks as two signs. */
function mayBeSpoilt(text: string): { isOdd: boolean; isHalved: boolean; isMarked: boolean } {
  const units = unitsOf(text);
  let odd = 0;
  let all = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const role = ROLES[units[at]!]!;
    odd += role & AN_ODD_ONE;
    // Behind the first of a pair the second is one bit further on.
    all |= role & A_MARKED_ONE | role & before << 1 & (HALF.behind | TWO_FOR_ONE.behind);
    before = role;
  }
  return { isOdd: odd >= ODD_AT_LEAST, isHalved: (all & HALF.behind) !== 0, isMarked: (all & ~HALF.behind) !== 0 };
}

/** Words that a wrong table has spoilt, with what stands between them. */
export function wrongTables({ text, signs }: Written): Stretch[] {
  const found: Stretch[] = [];
  const note = ({ index, 0: words }: RegExpExecArray): void => void found.push({ start: index, end: index + words.trimEnd().length });
  if (signs.beside(CYRILLIC & SMALL, CYRILLIC & CAPITALS) && TURNED_WORD.test(text)) for (const match of matchesOf(TURNED_CASE, text)) if (TURNED_WORD.test(match[0])) note(match);
  const { isOdd, isHalved, isMarked } = signs.has(SPOILT_SIGNS) ? mayBeSpoilt(text) : NOT_SPOILT;
  if (isHalved) for (const match of matchesOf(HALVES, text)) if ((match[0].match(SURE_HALVES)?.length ?? 0) >= HALVES_AT_LEAST) note(match);
  if (isOdd) for (const odd of oddOnes(text)) found.push(odd);
  if (isMarked) for (const marked of markedOnes(text)) found.push(marked);
  if (signs.has(BOX)) for (const boxed of boxedOnes(text)) found.push(boxed);
  return found;
}

const withWords = (text: string, start: number, end: number): Stretch => {
  WORD_AFTER.lastIndex = end;
  return { start: start - WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))![0].length, end: end + WORD_AFTER.exec(text)![0].length };
};

function oddOnes(text: string): Stretch[] {
  const found: { start: number; end: number; odd: number }[] = [];
  for (const { index } of matchesOf(ODD, text)) {
    const last = found.at(-1);
    if (last && index - last.end < NEAR) Object.assign(last, { end: index + 1, odd: last.odd + 1 });
    else found.push({ start: index, end: index + 1, odd: 1 });
  }
  return found.filter(({ start, end, odd }) => (odd >= ODD_IN_ALL && odd * 5 >= end - start) || (odd >= ODD_AT_LEAST && odd * 2 >= end - start))
    // Letters that stand each for itself are no word.
    .filter(({ start, end }) => /[\p{L}\p{S}\p{P}]{2}/u.test(text.slice(start, end)))
    .map(({ start, end }) => withWords(text, start, end));
}

// Letters with lines of a table between them.
const BOXED = /[а-яё][─-▟]|[─-▟][а-яё]/gi;
const BOX = kindsOf('─▟');
const BOXED_AT_LEAST = 3;

function boxedOnes(text: string): Stretch[] {
  const boxed = [...matchesOf(BOXED, text)];
  return boxed.length < BOXED_AT_LEAST ? [] : [withWords(text, boxed[0]!.index, boxed.at(-1)!.index + 2)];
}

/** From the first letter that became two signs to the last, where there are several. */
function markedOnes(text: string): Stretch[] {
  const found: { start: number; end: number; signs: number }[] = [];
  for (const { index, 0: signs } of matchesOf(MARKED, text)) {
    const last = found.at(-1);
    if (last && index - last.end < MARKED_NEAR && !text.slice(last.end, index).includes('\n')) Object.assign(last, { end: index + signs.length, signs: last.signs + 1 });
    else found.push({ start: index, end: index + signs.length, signs: 1 });
  }
  return found.filter(({ signs }) => signs > 1).map(({ start, end }) => withWords(text, start, end));
}
