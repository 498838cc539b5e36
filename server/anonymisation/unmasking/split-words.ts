import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { RowPattern } from '../looking/row-pattern.ts';
import { CYRILLIC, kindsOf, LETTERS, SMALL, WITHIN_A_WORD } from '../looking/signs.ts';
import type { Written } from '../looking/signs.ts';
import type { Replacement } from './number-words.ts';
import { isNumberWord } from './number-words.ts';

// One word with a sign in its middle: "шіст|десят", "ап_реля", "дев'ят/надцять".
const SIGNS = kindsOf('_|~\\/');
const SPLIT = new RowPattern(compact(/(?<![\p{L}\p{N}#@_/|~\\-]|(?<!(?<!\p{L})(?:nr|no|буд|д|кв|ap|bl|sc|nd|shk))\.)\p{L}(?:\p{L}|['’](?=\p{L})){0,13}(?:[_|~\\/]\p{Ll}{1,14}){1,3}(?![\p{L}\p{N}_/|~\\@])/u), { begins: LETTERS, has: [SIGNS, SMALL], apart: WITHIN_A_WORD });
const SIGN = /[_|~\\/]/g;
// With these between the letters of a Cyrillic word nothing is meant but to hide it; a stroke joins two words, and lines make a table.
const HIDES = /^[А-Яа-яЁёІіЇїЄєҐґ'’]+(?:[_~][а-яёіїєґ]+)+$/;
/** A month's name, in the case that a date takes. */
export const MONTH = /^(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|january|february|march|april|june|july|august|september|october|november|december|ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|janar|shkurt|mars|prill|qershor|korrik|gusht|shtator|tetor|nentor|dhjetor)$/;
// "Семь на дцать": its ending apart.
const TEEN = compact(/(?<=\p{L})ь? (?=на ?дц[ая]т|надц[ая]т)|(?<=\p{L} ?на) (?=дц[ая]т)/gu);
const MAY_BE_TEEN = /(?: на ?| )дц[ая]т| надц[ая]т/;

const folded = (word: string): string => word.toLowerCase().normalize('NFD').replace(/[\u0300-\u0305\u0307-\u036f]/g, '').replace(/’/g, '\'').normalize('NFC');
// What joins the tens and the units.
const JOINT = /^(?:si|e|and|і|и|та)$/;

/** Signs and spaces in the middle of words that are numbers, months, or Cyrillic: nothing stands there. */
export function splitWords({ text, signs }: Written): Replacement[] {
  const found: Replacement[] = [];
  for (const { index, 0: word } of signs.beside(LETTERS, SIGNS) && signs.beside(SIGNS, SMALL) ? SPLIT.all(text, signs) : []) {
    const parts = word.split(SIGN).map(folded);
    if (!word.includes('/') && parts.length > 1 && parts.every((part) => isNumberWord(part) || JOINT.test(part))) {
      for (const { index: at } of matchesOf(SIGN, word)) found.push({ start: index + at, end: index + at + 1, as: ' ' });
      continue;
    }
    const whole = folded(word.replace(SIGN, ''));
    if (!HIDES.test(word) && !isNumberWord(whole) && !MONTH.test(whole)) continue;
    const as = parts.some(isNumberWord) && !isNumberWord(whole) ? ' ' : '';
    for (const { index: at } of matchesOf(SIGN, word)) found.push({ start: index + at, end: index + at + 1, as });
  }
  for (const { index, 0: space } of signs.has(CYRILLIC) && text.includes('дц') && MAY_BE_TEEN.test(text) ? matchesOf(TEEN, text) : []) found.push({ start: index, end: index + space.length, as: '' });
  return found.sort((one, other) => one.start - other.start);
}
