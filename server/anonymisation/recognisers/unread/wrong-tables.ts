import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { CAPITALS, CYRILLIC, kindsOf, SMALL } from '../../looking/signs.ts';
import type { Written } from '../../looking/signs.ts';

type Stretch = { start: number; end: number };

// Text that was decoded by the wrong table: accents that none of the five has, several in one word, or two such words.
const ODD = /[À-ÁÃ-ÆÈ-ÊÌÍÏ-áã-æè-êìíï-ÿĆ¡-ª¬®-¶¸-º¼-¿ƒ‚†‡]/g;
const ODD_SIGNS = kindsOf('ÀàĆ¡´ª°µº¼ƒ‚†‡');
const ODD_IN_ALL = 6;
const ODD_AT_LEAST = 3;
const NEAR = 14;
const WORD_BEFORE = /[^\s"([]{0,24}$/;
const WORD_AFTER = /[^\s")\]]{0,24}/y;
// Cyrillic by another table: small letters and capitals changed places.
const TURNED_CASE = compact(/(?<!\p{L})(?:\p{Ll}\p{Lu}{2,}|\p{Lu}{4,})(?: (?:\p{Ll}\p{Lu}{2,}|\p{Lu}{3,}))+(?!\p{L})/gu);
const TURNED_WORD = compact(/(?=[а-яё][А-ЯЁ])(?<!\p{L})[а-яё][А-ЯЁ]{3,}(?!\p{L})/u);
// Each letter of Cyrillic as two: Р or С and a sign of the upper half of a table. Only capitals of a word could be so by chance.
const HALF = '(?:[ЂЃ‚ѓ„†‡€‰Љ‹ЊЌЋЏђ‘’“”•™љ›њќћџЎўЈ¤Ґ¦§Ё©Є«¬®Ї°±Ііґµμ¶ёє»јЅѕї?\'"-]|No|TM|\\.{3}|\\.| )';
const HALVES = compact(new RegExp(`(?:[РС]${HALF}[ ,.!?;:()«»"-]{0,3}){4,}`, 'g'));
const SURE_HALVES = /[РС][ЂЃ‚ѓ„†‡€‰Љ‹ЊЌЋЏђ‘’“”•™љ›њќћџЎўЈ¤¦§©¬®°±µμ¶»јЅѕ]/g;
const MAY_BE_HALVES = /[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045fІіҐґ\u2013-\u2122μ]/;
const HALVES_AT_LEAST = 2;
// One letter with a mark as two signs: "Ã«", "Äƒ", "È™", "ÅŸ", "â€œ".
const MARKED = /Ã[«§‰‡Š®¢‚¤¶¼©¨´±‹]|Ä[ƒ‚]|È(?:TM|[™›˜šœ])|Å(?:[Ÿž£¢¾¡]|TM)|[ÄÈ]\?|[ГДИЕ](?:TM|[ѓ‚®«›ўЎ¤©§±])|â€|[ÐÑ][\u0080-\u00BFŒœŠšŸŽžƒ‚„…†‡ˆ‰‹›‘’“”•–—™€]/g;
const HAS_MARKED = /[ÃÄÈÅâÐÑ]|[ГДИЕ][\u0080-\u00bfѓўЎT\u2018-\u203a]/;
const MARKED_SIGNS = CYRILLIC | kindsOf('ÃÄÈÅâÐÑ');
const MARKED_NEAR = 60;

/** Words that a wrong table has spoilt, with what stands between them. */
export function wrongTables({ text, signs }: Written): Stretch[] {
  const found: Stretch[] = [];
  const note = ({ index, 0: words }: RegExpExecArray): void => void found.push({ start: index, end: index + words.trimEnd().length });
  if (signs.beside(CYRILLIC & SMALL, CYRILLIC & CAPITALS) && TURNED_WORD.test(text)) for (const match of matchesOf(TURNED_CASE, text)) if (TURNED_WORD.test(match[0])) note(match);
  if (signs.has(CYRILLIC & CAPITALS) && MAY_BE_HALVES.test(text)) for (const match of matchesOf(HALVES, text)) if ((match[0].match(SURE_HALVES)?.length ?? 0) >= HALVES_AT_LEAST) note(match);
  if (signs.has(ODD_SIGNS)) for (const odd of oddOnes(text)) found.push(odd);
  if (signs.has(MARKED_SIGNS)) for (const marked of markedOnes(text)) found.push(marked);
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
  for (const { index, 0: signs } of HAS_MARKED.test(text) ? matchesOf(MARKED, text) : []) {
    const last = found.at(-1);
    if (last && index - last.end < MARKED_NEAR && !text.slice(last.end, index).includes('\n')) Object.assign(last, { end: index + signs.length, signs: last.signs + 1 });
    else found.push({ start: index, end: index + signs.length, signs: 1 });
  }
  return found.filter(({ signs }) => signs > 1).map(({ start, end }) => withWords(text, start, end));
}
