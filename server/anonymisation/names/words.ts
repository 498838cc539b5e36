import { unitsOf } from '../looking/units.ts';
import { cyrillicCueAt, latinCueAt } from './cues.ts';
import { mayHaveSuffix, suffixesOf } from './endings/suffixes.ts';
import { CYRILLIC_CASES, fold, foldedHashOf, LATIN_CASES, rootsOf } from './fold.ts';
import type { Roots } from './fold.ts';
import { LEXICON } from './lexicon-file.ts';

/** How a word is written: in lower case, with a capital first, all in capitals, or one capital letter, which can be an initial. */
export type Shape = 'lower' | 'title' | 'upper' | 'letter';

/** What stands between a word and the one before it: nothing that parts a name, a hyphen, an initial's dot, or a break. */
export type Gap = 'space' | 'hyphen' | 'dot' | 'break';

/** A language that a line is in, as far as its small words tell; Cyrillic is told by the letters of each word. */
export type Tongue = 'en' | 'ro' | 'sq' | null;

/** How far a word by itself is a part of somebody's name: 3 is enough for one, a word of the language is 0 or less. */
export interface Evidence {
  weight: number;
  given: boolean;
  /** A word of the language too, or a cue, a month, a country. */
  ordinary: boolean;
  /** A cue, or a small word of the language: nobody's surname, whatever the lists say. */
  cue: boolean;
  place: boolean;
  /** A place that people are named after too. */
  city: boolean;
  /** A place that maps show, in any case. */
  town: boolean;
  /** A place as it stands, in no case. */
  placeItself: boolean;
  family: boolean;
  /** A surname as it stands, in no case. */
  listed: boolean;
  ending: 0 | 1 | 2;
  patronymic: boolean;
  adjective: boolean;
  /** Shares its beginning with a Russian word, of which the list holds no cases. */
  wordish: boolean;
  /** Calls whoever is named after it: a title, kin, a role. */
  caller: boolean;
}

const UNASKED = -1;

/** A word of a text; `start` and `end` are offsets into what was read. What the tables know of it is looked up once, and only where it is asked. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  readonly cyrillic: boolean;
  readonly gap: Gap;
  /** The first of its sentence, of its line, or behind a colon or a bullet, where any word has a capital. */
  readonly first: boolean;
  /** The language of its line. */
  tongue: Tongue = null;
  /** How far it is a part of somebody's name; null until that is asked. */
  evidence: Evidence | null = null;
  /** What `hashOf` makes of its skeleton. */
  readonly hash: number;
  readonly #text: string;
  #skeleton: string | null = null;
  #written: string | null = null;
  #roots: Roots | null = null;
  #suffixes = UNASKED;
  #senses = UNASKED;
  #cue = UNASKED;

  constructor(text: string, { start, end, shape, gap, first, cyrillic, hash }: Pick<Word, 'start' | 'end' | 'shape' | 'gap' | 'first' | 'cyrillic' | 'hash'>) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.shape = shape;
    this.gap = gap;
    this.first = first;
    this.cyrillic = cyrillic;
    this.hash = hash;
  }

  /** What `fold` makes of it. */
  get skeleton(): string {
    return this.#skeleton ??= fold(this.#text.slice(this.start, this.end));
  }

  /** Its letters in lower case, as they are written. */
  get written(): string {
    return this.#written ??= this.#text.slice(this.start, this.end).toLowerCase();
  }

  /** Its roots, where it stands in a case of its language. */
  get roots(): Roots {
    return this.#roots ??= rootsOf(this.skeleton, this.cyrillic ? CYRILLIC_CASES : LATIN_CASES);
  }

  /** What its end tells: bits of SUFFIX. */
  get suffixes(): number {
    return this.#suffixes === UNASKED ? this.#suffixes = suffixesOf(this.skeleton) : this.#suffixes;
  }

  /** Whether its end tells this of it. */
  hasSuffix(suffix: number): boolean {
    return (this.#suffixes !== UNASKED || mayHaveSuffix(suffix, this.#text, this)) && (this.suffixes & suffix) !== 0;
  }

  /** All senses that the lists know of it. */
  get senses(): number {
    return this.#senses === UNASKED ? this.#senses = LEXICON.sensesAt(this.hash) : this.#senses;
  }

  /** What it is a cue of. */
  get cue(): number {
    return this.#cue === UNASKED ? this.#cue = this.cyrillic ? cyrillicCueAt(this.hash, this.roots) : latinCueAt(this.hash) : this.#cue;
  }
}

/** The places of the words that have a capital. */
export function capitalsOf(words: readonly Word[]): number[] {
  const capitals: number[] = [];
  for (let at = 0; at < words.length; at++) if (words[at]!.shape !== 'lower') capitals.push(at);
  return capitals;
}

/** Whether there is such a word, and it is one of those with these hashes. */
export const isOneOf = (word: Word | undefined, hashes: ReadonlySet<number>): boolean => word !== undefined && hashes.has(word.hash);

const LOWER = 1;
const UPPER = 2;
const LETTER = LOWER | UPPER;
const APOSTROPHE = 4;
// What a sentence, a line or a point of a list opens behind, and what may stand between.
const OPENING = 8;
const BESIDE = 16;
// Behind these are the signs of typography.
const ALPHABETS = 0x600;
const TYPOGRAPHY = 0x1E00;
const KNOWN = 0x2200;
const CLASSES = Uint8Array.from({ length: KNOWN }, (_, code) => classOf(code));

function classOf(code: number): number {
  const sign = String.fromCharCode(code);
  const place = '.!?:;\n\r•…*|'.includes(sign) ? OPENING : ' \t"\'«„“”»()[]-–—'.includes(sign) ? BESIDE : 0;
  if (/['’ʼ`´′]/.test(sign)) return place | APOSTROPHE;
  if (code >= ALPHABETS && code < TYPOGRAPHY) return place;
  if (/\p{Lu}|\p{Lt}/u.test(sign)) return place | UPPER;
  return /[\p{L}\p{M}]/u.test(sign) ? place | LOWER : place;
}

const classAt = (units: Uint16Array, at: number): number => {
  const code = units[at]!;
  return code < KNOWN ? CLASSES[code]! : classOf(code);
};
// No name is longer; what is longer is no word.
const LONGEST = 40;
const SPACE = 0x20;
const HYPHEN = 0x2D;
const DOT = 0x2E;
const STRAIGHT = 0x27;
const CURLY = 0x2019;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

/** The words of a text, in order. An apostrophe within a word is part of it; the English 's behind one is not. */
export function wordsOf(text: string): Word[] {
  const units = unitsOf(text);
  const words: Word[] = [];
  let last: Word | null = null;
  let behind = 0;
  for (let at = 0; at < text.length;) {
    const kind = classAt(units, at);
    if ((kind & LETTER) === 0) {
      at++;
      continue;
    }
    const end = endOfWord(units, at);
    if (end - at <= LONGEST) {
      const gap = gapOf(units, last, at);
      last = new Word(text, { start: at, end, shape: (kind & UPPER) === 0 ? 'lower' : shapeOf(units, at, end), gap, first: gap === 'break' && opensSentence(units, behind, at), cyrillic: units[at]! >= 0x400 && units[at]! < 0x530, hash: foldedHashOf(units, at, end) });
      words.push(last);
    }
    behind = end;
    at = isPossessive(units, end) ? end + 2 : end;
  }
  return words;
}

function endOfWord(units: Uint16Array, start: number): number {
  for (let end = start + 1; ; end++) {
    const kind = classAt(units, end);
    if ((kind & LETTER) === 0 && ((kind & APOSTROPHE) === 0 || (classAt(units, end + 1) & LETTER) === 0 || isPossessive(units, end))) return end;
  }
}

/** How what begins with a capital is written. */
function shapeOf(units: Uint16Array, start: number, end: number): Shape {
  let letters = 0;
  let isUpper = true;
  for (let at = start; at < end; at++) {
    const kind = classAt(units, at) & LETTER;
    if (kind !== 0) letters++;
    if (kind === LOWER) isUpper = false;
  }
  // "TB-8505F": behind a figure a letter is the end of a model's number and no initial.
  return letters === 1 && !isFigure(units[start - 1]) ? 'letter' : isUpper ? 'upper' : 'title';
}

const isFigure = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x30 && unit <= 0x39;

/** Whether an English 's is here. */
const isPossessive = (units: Uint16Array, at: number): boolean =>
  (classAt(units, at) & APOSTROPHE) !== 0 && (units[at + 1] === SMALL_S || units[at + 1] === CAPITAL_S) && (classAt(units, at + 2) & LETTER) === 0;

function gapOf(units: Uint16Array, last: Word | null, at: number): Gap {
  if (last === null) return 'break';
  const { start, end } = last;
  const code = units[end]!;
  const length = at - end;
  if (length === 1) return code === SPACE ? 'space' : code === HYPHEN ? 'hyphen' : code === DOT && end - start <= 2 ? 'dot' : 'break';
  if (length > 4) return 'break';
  if (code === SPACE) return isBlank(units, end, at) ? 'space' : 'break';
  if (code === DOT) return length === 2 && end - start <= 2 && units[end + 1] === SPACE ? 'dot' : 'break';
  return length === 3 && (code === STRAIGHT || code === CURLY) && units[end + 1] === SMALL_S && units[end + 2] === SPACE ? 'space' : 'break';
}

function isBlank(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at] !== SPACE) return false;
  return true;
}

function opensSentence(units: Uint16Array, from: number, at: number): boolean {
  for (let back = at - 1; back >= from; back--) {
    const kind = classAt(units, back);
    if ((kind & OPENING) !== 0) return true;
    if ((kind & BESIDE) === 0) return false;
  }
  return from === 0;
}
