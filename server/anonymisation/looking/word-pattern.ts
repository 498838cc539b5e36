import { beginningsOf, DEPTH } from './beginnings.ts';

// So few values that three signs are a place in a small table: any digit is one, and so is whatever is neither a digit nor a
// letter of `plain`. That two letters share a value costs a look and no more.
const BITS = 5;
const OTHER = 0;
const DIGIT = 1;
const FIRST_LETTER = 2;
const LETTERS = 30;

function valueOf(code: number): number {
  const sign = String.fromCharCode(code);
  return /[a-zа-яіїєґ]/.test(sign) ? FIRST_LETTER + code % LETTERS : /\d/.test(sign) ? DIGIT : OTHER;
}
const VALUES = Uint8Array.from({ length: 0x500 }, (_, code) => valueOf(code));
const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? OTHER;

// For each three values the number of a set of patterns, those that can begin so; most share the set of none.
const SET_OF = new Uint16Array(1 << BITS * DEPTH);
const SETS: (readonly number[])[] = [[]];
const SET_NUMBERS = new Map<string, number>([['', 0]]);
let patterns = 0;

/** Makes the pattern of that number one of those that can begin with these signs. */
function canBegin(signs: string, pattern: number): void {
  let value = 0;
  for (let at = 0; at < signs.length; at++) value = value << BITS | valueAt(signs, at);
  const rest = BITS * (DEPTH - signs.length);
  for (let place = value << rest; place < value + 1 << rest; place++) {
    const set = SETS[SET_OF[place]!]!;
    if (!set.includes(pattern)) SET_OF[place] = numberOf([...set, pattern]);
  }
}

function numberOf(set: readonly number[]): number {
  const known = SET_NUMBERS.get(set.join());
  if (known !== undefined) return known;
  SET_NUMBERS.set(set.join(), SETS.length);
  return SETS.push(set) - 1;
}

const NOWHERE: readonly number[] = [];

/** Where in a text which pattern can begin, found in one pass over its words for all patterns together. */
export class Openings {
  readonly text: string;
  #places: number[][] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Of the pattern of that number, in order. */
  of(pattern: number): readonly number[] {
    return (this.#places ??= placesIn(this.text))[pattern] ?? NOWHERE;
  }
}

function placesIn(text: string): number[][] {
  const places: number[][] = [];
  let before = OTHER;
  let here = valueAt(text, 0);
  let next = valueAt(text, 1);
  for (let at = 0; at < text.length; at++) {
    const afterNext = valueAt(text, at + 2);
    // Within a word and within a number nothing begins.
    if (here === OTHER || Math.min(here, FIRST_LETTER) !== Math.min(before, FIRST_LETTER)) {
      for (const pattern of SETS[SET_OF[(here << BITS | next) << BITS | afterNext]!]!) (places[pattern] ??= []).push(at);
    }
    before = here;
    here = next;
    next = afterNext;
  }
  return places;
}

/**
 * A pattern of `plain` that begins at the beginning of a word or a number. It finds what the pattern alone would find, and
 * asks it only at those words that it can begin with: there are few of them in most texts, and none in many.
 */
export class WordPattern {
  readonly #pattern: RegExp;
  readonly #number = patterns++;

  /** `sources` are alternatives. Throws where one could begin within a word, or with anything: then something would be lost, or nothing gained. */
  constructor(sources: string | readonly string[], flags = '') {
    const alternatives = typeof sources === 'string' ? [sources] : sources;
    this.#pattern = new RegExp(alternatives.join('|'), `${flags}y`);
    for (const source of alternatives) {
      const notBehind = /^\(\?<!\[([^\]]*)\]\)/.exec(source)?.[1] ?? '';
      for (const signs of beginningsOf(source)) {
        const value = valueAt(signs, 0);
        if (signs === '' || (value === DIGIT ? !/\\d|0-9/.test(notBehind) : value !== OTHER && !notBehind.includes('a-zа-яіїєґ'))) throw new Error(`What does not begin with a word or a number: ${source.slice(0, 60)}`);
        canBegin(signs, this.#number);
      }
    }
  }

  /** Every match, in order and apart, as `matchAll` gives them. */
  all(openings: Openings): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    let behind = 0;
    for (const at of openings.of(this.#number)) {
      if (at < behind) continue;
      this.#pattern.lastIndex = at;
      const match = this.#pattern.exec(openings.text);
      if (match === null) continue;
      found.push(match);
      behind = this.#pattern.lastIndex;
    }
    return found;
  }
}
