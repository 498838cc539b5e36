import { beginningsOf, DEPTH } from './beginnings.ts';
import { jointed } from './compact.ts';

// So few values that four signs are a place in a small table: any digit is one, and so is whatever is neither a digit nor a
// letter of `plain`. That two letters share a value costs a look and no more.
const BITS = 5;
const OTHER = 0;
const DIGIT = 1;
const FIRST_LETTER = 2;
const LETTERS = 30;
// Of the fourth sign, what keeps the table at a quarter of a megabyte.
const LEFT_OUT = 3;

function valueOf(code: number): number {
  const sign = String.fromCharCode(code);
  return /[a-zа-яіїєґ]/.test(sign) ? FIRST_LETTER + code % LETTERS : /\d/.test(sign) ? DIGIT : OTHER;
}
const VALUES = Uint8Array.from({ length: 0x500 }, (_, code) => valueOf(code));
const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? OTHER;

// The ways of beginning that patterns have, each with its number: many begin with any number, and look in the same places.
const WAYS = new Map<string, number>();
// For each place the number of a set of such ways, those that fit; most places have the set of none.
const SET_OF = new Uint16Array(1 << BITS * DEPTH - LEFT_OUT);
const SETS: (readonly number[])[] = [[]];
const SET_NUMBERS = new Map<string, number>([['', 0]]);

/** The number of this way of beginning. */
function wayOf(beginnings: ReadonlySet<string>): number {
  const key = [...beginnings].sort().join();
  const known = WAYS.get(key);
  if (known !== undefined) return known;
  const way = WAYS.size;
  WAYS.set(key, way);
  for (const signs of beginnings) canBegin(signs, way);
  return way;
}

function canBegin(signs: string, way: number): void {
  let value = 0;
  for (let at = 0; at < signs.length; at++) value = value << BITS | valueAt(signs, at);
  const rest = BITS * (DEPTH - signs.length);
  const last = (value + 1 << rest) - 1 >> LEFT_OUT;
  for (let place = value << rest >> LEFT_OUT; place <= last; place++) {
    const set = SETS[SET_OF[place]!]!;
    if (!set.includes(way)) SET_OF[place] = numberOf([...set, way]);
  }
}

function numberOf(set: readonly number[]): number {
  const known = SET_NUMBERS.get(set.join());
  if (known !== undefined) return known;
  SET_NUMBERS.set(set.join(), SETS.length);
  return SETS.push(set) - 1;
}

const NOWHERE: readonly number[] = [];
const NONE: readonly RegExpExecArray[] = [];

/** Where in a text what can begin, found in one pass over its words for all patterns together. */
export class Openings {
  readonly text: string;
  #found: Found | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The places of that way of beginning, in order. */
  of(way: number): readonly number[] {
    // A pattern that was made since is looked for too.
    if (this.#found === null || way >= this.#found.ways) this.#found = foundIn(this.text);
    return this.#found.places[way] ?? NOWHERE;
  }

  /** How many digits the text has; before any of them was made blank. */
  get digits(): number {
    return (this.#found ??= foundIn(this.text)).digits;
  }

  /** Those of this text with these stretches made blank. They stay where they are, since one too many does no harm; behind a blank a word may begin. */
  blanked(text: string, spans: readonly { end: number }[]): Openings {
    const openings = new Openings(text);
    if (this.#found === null) return openings;
    openings.#found = this.#found;
    const { places } = this.#found;
    const isNew = ({ end }: { end: number }): boolean => end < text.length && isWithin(this.text, end);
    const more = new Set(spans.filter(isNew).flatMap(({ end }) => open(places, end, setAt(text, end))));
    for (const way of more) places[way]!.sort((one, other) => one - other);
    return openings;
  }
}

const placeOf = (two: number, third: number, fourth: number): number => (two << BITS | third) << BITS - LEFT_OUT | fourth >> LEFT_OUT;

/** The number of the set of ways of beginning that fit at `at`. */
const setAt = (text: string, at: number): number => SET_OF[placeOf(valueAt(text, at) << BITS | valueAt(text, at + 1), valueAt(text, at + 2), valueAt(text, at + 3))]!;

function open(places: number[][], at: number, set: number): readonly number[] {
  const ways = SETS[set]!;
  for (const way of ways) (places[way] ??= []).push(at);
  return ways;
}

/** By the number of a way of beginning, where it fits, for the first so many ways; and how many digits there are. */
interface Found { places: number[][]; ways: number; digits: number }

/** Within a word and within a number nothing begins. */
const isWithin = (text: string, at: number): boolean => {
  const here = Math.min(valueAt(text, at), FIRST_LETTER);
  return here !== OTHER && here === Math.min(valueAt(text, at - 1), FIRST_LETTER);
};

function foundIn(text: string): Found {
  const places: number[][] = [];
  let digits = 0;
  let before = OTHER;
  let here = valueAt(text, 0);
  let second = valueAt(text, 1);
  let third = valueAt(text, 2);
  for (let at = 0; at < text.length; at++) {
    const fourth = valueAt(text, at + 3);
    if (here === DIGIT) digits++;
    const goesOn = here !== OTHER && Math.min(here, FIRST_LETTER) === Math.min(before, FIRST_LETTER);
    const set = goesOn ? 0 : SET_OF[placeOf(here << BITS | second, third, fourth)]!;
    if (set !== 0) open(places, at, set);
    before = here;
    here = second;
    second = third;
    third = fourth;
  }
  return { places, ways: WAYS.size, digits };
}

/**
 * A pattern of `plain` that begins at the beginning of a word or a number. It finds what the pattern alone would find, and
 * asks it only at those words that it can begin with: there are few of them in most texts, and none in many.
 */
export class WordPattern {
  readonly #pattern: RegExp;
  readonly #way: number;

  /** `sources` are alternatives. Throws where one could begin within a word, or with anything: then something would be lost, or nothing gained. */
  constructor(sources: string | readonly string[], flags = '') {
    const alternatives = typeof sources === 'string' ? [sources] : sources;
    this.#pattern = new RegExp(jointed(alternatives.join('|')), `${flags}y`);
    const all = new Set<string>();
    for (const source of alternatives) {
      const notBehind = /^\(\?<!(\[[^\]]*\]|\\d)\)/.exec(source)?.[1] ?? '';
      for (const beginning of beginningsOf(source)) {
        const signs = beginning.toLowerCase();
        const value = valueAt(signs, 0);
        const isWhole = value === DIGIT ? /\\d|0-9|\\p\{N\}/.test(notBehind) : value === OTHER || /a-zа-яіїєґ|\\p\{L\}/.test(notBehind);
        if (signs === '' || !isWhole) throw new Error(`What does not begin with a word or a number: ${source.slice(0, 60)}`);
        all.add(signs);
      }
    }
    this.#way = wayOf(all);
  }

  /** Whether it matches anywhere. */
  isIn(openings: Openings): boolean {
    for (const at of openings.of(this.#way)) {
      this.#pattern.lastIndex = at;
      if (this.#pattern.test(openings.text)) return true;
    }
    return false;
  }

  /** Every match, in order and apart, as `matchAll` gives them. */
  all(openings: Openings): readonly RegExpExecArray[] {
    const places = openings.of(this.#way);
    if (places.length === 0) return NONE;
    const found: RegExpExecArray[] = [];
    let behind = 0;
    for (const at of places) {
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
