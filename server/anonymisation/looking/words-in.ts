import { unitsOf } from './units.ts';

const APOSTROPHE = 0x27;
const BEYOND = 0x500;

/** By its code, whether a sign is one of these. */
export const lettersOf = (pattern: RegExp): Uint8Array => Uint8Array.from({ length: BEYOND }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));

/** The letters of `plain`. */
export const PLAIN_LETTERS = lettersOf(/[a-zа-яіїєґў]/);

/** The capitals of a text as it is written. */
export const CAPITAL = lettersOf(/\p{Lu}/u);

/** Where the words of a text begin and end, one number after the other; an apostrophe between two letters is part of a word. */
export function wordsIn(text: string, letters: Uint8Array = PLAIN_LETTERS): number[] {
  const units = unitsOf(text);
  const bounds: number[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const code = units[at]!;
    if (letters[code] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0 && !(code === APOSTROPHE && letters[units[at + 1]!] === 1)) {
      bounds.push(start, at);
      start = -1;
    }
  }
  if (start >= 0) bounds.push(start, text.length);
  return bounds;
}
