import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { GREEK, STRANGE } from '../looking/signs.ts';
import type { Signs } from '../looking/signs.ts';
import { unitsOf } from '../looking/units.ts';
import { WordSet } from '../looking/word-set.ts';
import { lettersOf, wordsIn } from '../looking/words-in.ts';

/** What tells whether a text is in one of the five languages; counted for each field and added up over an input. */
export interface Tally { letters: number; foreign: number; implausible: number; words: number; small: number }

const LETTERS_AT_LEAST = 20;
const WORDS_AT_LEAST = 15;
const OTHER_SCRIPT = /[^\0-ʯ\u0400-\u052f\u1e00-\u1eff]/g;
const A_LETTER = compact(/\p{L}/u);
/** The small words without which hardly a sentence is made in any of the five. */
export const SMALL = new WordSet(('the a an of to in and is are for on at by with from as that this it be or not was were has have had their they who which will can more no all his her he she we our you your my i if but when into about been may one them there what also only other than out '
  + 'de la in si a al ale ai cu pe din pentru care este sunt ca nu se sa o un unei unui mai prin fost au are fi sau dupa ce cel cea cele cei lor lui ei ele fara catre intre despre daca dar spre sub pana le i ii am ar va vor isi '
  + 'e te ne me per nga qe nuk dhe i se nje u ka jane eshte do ka pas ose si por kane ishte ata ato tyre saj tij ky kjo keto kur ku tek te ndaj deri pa mbi nen edhe duke po janë ç\'do cdo '
  + 'і в у на з із зі до та що як для не за від по про або а але це його її їх які який яка яке під час при між через після без ще вже є був була були бути вони він вона ми ви я то так чи й о об над тільки також щоб коли де якщо '
  + 'и в во на с со к ко по за от до из у о об для не что как это или а но его ее их который которая которые которых при через после без еще уже есть был была были быть они он она мы вы я то так ли же бы над под между также чтобы когда где если').split(' '));
// No word of the five is written so: too many consonants or vowels together, pairs that none has, three of one letter.
const NO_PAIR = '[bdgkpv][xq]|[bfgpv]w|x[bdgkqvwxz]|q[bdfgkpqvwxz]|j[jqwx]|v[qwxz]|w[bcgjmpqvxz]|hx|q[ghlwz]|v[bfgmpq]|[ьъ][ьъы]|[аеєиіоуюяыэ]ъ|[ъы][ыъэ]|щ[бвгджзкмпсфхцчшщ]|[жчшщ][ыэ]|[хфцщ][жщъ]';
const NO_WORD = compact(new RegExp(`[bcdfghjklmnpqrstvwxz]{6}|[aeiou]{5}|^[bcdfghjklmnpqrstvwxz]{4,}$|[бвгґджзйклмнпрстфхцчшщ]{6}|[аеєиіїоуюяыэ]{5}|^[бвгґджзйклмнпрстфхцчшщьъ]{4,}$|(.)\\1\\1|${NO_PAIR}|[cfk]j[bcdfgkmpqv]|^[ьъы]`));
// Nearly all words are told from it by tables: they have no such pair, no three of one letter, no five vowels or consonants in a row, and some of both.
const FIVE = 5;
const VOWELS = lettersOf(/[aeiouаеєиіїоуюяыэ]/);
const ALPHABET = 64;
// By its code, which letter of the alphabets a sign is; 0 for all others.
const PLACES = new Uint8Array(VOWELS.length);
const pairAt = (before: number, behind: number): number => PLACES[before]! * ALPHABET + PLACES[behind]!;
const ODD_PAIRS = new Uint8Array(ALPHABET * ALPHABET);
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', ...'абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя'];
for (const [place, letter] of LETTERS.entries()) PLACES[letter.charCodeAt(0)] = place + 1;
const ODD_PAIR = compact(new RegExp(`${NO_PAIR}|[cfk]j`));
for (const before of LETTERS) {
  for (const behind of LETTERS) if (ODD_PAIR.test(before + behind)) ODD_PAIRS[pairAt(before.charCodeAt(0), behind.charCodeAt(0))] = 1;
}
const FIRST_SIGN = 0x44A;
const LAST_SIGN = 0x44C;
const LONG = 24;

/** Whether a word may be none; where it is odd in no way it is one. */
function isOdd(units: Uint16Array, from: number, to: number): boolean {
  let before = units[from]!;
  // Of ь, ъ and ы, with which no word begins.
  if (before >= FIRST_SIGN && before <= LAST_SIGN) return true;
  let row = 1;
  for (let at = from + 1; at < to; at++) {
    const code = units[at]!;
    row = VOWELS[code] === VOWELS[before] ? row + 1 : 1;
    if (row === FIVE || ODD_PAIRS[pairAt(before, code)] === 1 || (code === before && code === units[at - 2])) return true;
    before = code;
  }
  return row === to - from;
}

/** Where the words of a text begin and end, one number after the other, and which of the words are small ones. */
export interface Told { readonly bounds: readonly number[]; readonly small: readonly boolean[] }

/** The words of `plain`. */
export function toldIn(plain: string): Told {
  const bounds = wordsIn(plain);
  const units = unitsOf(plain);
  const small: boolean[] = [];
  for (let at = 0; at < bounds.length; at += 2) small.push(SMALL.hasAt(units, bounds[at]!, bounds[at + 1]!));
  return { bounds, small };
}

const AT_SIGN = 0x40;
const SPACE = 0x20;

/** Where what stands without a space behind the sign of an address ends. */
function endOfAddress(units: Uint16Array, at: number): number {
  let end = at;
  while (units[end]! > SPACE) end++;
  return end;
}

/** Counts over a text as it is read, and its words. */
export function tallyOf({ text, plain, signs }: { text: string; plain: string; signs: Signs }, { bounds, small }: Told): Tally {
  const tally: Tally = { letters: 0, foreign: 0, implausible: 0, words: 0, small: 0 };
  const units = unitsOf(plain);
  const sent = unitsOf(text);
  let address = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    const index = bounds[at]!;
    const end = bounds[at + 1]!;
    tally.letters += end - index;
    if (units[end] === AT_SIGN && end >= address) address = endOfAddress(units, end);
    // Names, headings and the words of an address need no small words.
    if (sent[index] === units[index] && index >= address) tally.words++;
    if (small[at >> 1]!) tally.small++;
    else if (end - index > LONG || (end - index > 3 && isOdd(units, index, end) && NO_WORD.test(plain.slice(index, end)))) tally.implausible += end - index;
  }
  for (const [unit] of signs.has(STRANGE | GREEK) ? matchesOf(OTHER_SCRIPT, plain) : []) if (A_LETTER.test(unit)) tally.foreign++;
  return tally;
}

/**
 * Whether texts of one input, together, can be placed in a language: most letters of scripts that the five have, words that
 * can be words, and in a text of fifteen words or more some of the small ones. Below twenty letters the declared language
 * counts, and what has no letters, codes and figures, is no text that would need one.
 */
export function isPlaced(tallies: readonly Tally[]): boolean {
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0);
  const letters = sum('letters');
  const foreign = sum('foreign');
  if (letters + foreign < LETTERS_AT_LEAST) return true;
  if (foreign > letters) return false;
  if (sum('implausible') * 5 > letters * 2) return false;
  return sum('words') < WORDS_AT_LEAST || sum('small') * 10 > sum('words');
}
