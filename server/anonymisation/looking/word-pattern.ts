import { beginningsOf, DEPTH } from './beginnings.ts';
import { jointed } from './compact.ts';
import { unitsOf } from './units.ts';

// So few values that what follows upon any of them is a short row: any digit is one, and so is whatever is neither a digit, a
// space nor a letter of `plain`. That two letters share a value costs a look and no more.
const BITS = 5;
const VALUES_IN_ALL = 1 << BITS;
const OTHER = 0;
const SPACE = 1;
const DIGIT = 2;
const FIRST_LETTER = 3;
const LETTERS = VALUES_IN_ALL - FIRST_LETTER;

function valueOfCode(code: number): number {
  const sign = String.fromCharCode(code);
  return /[a-zа-яіїєґ]/.test(sign) ? FIRST_LETTER + code % LETTERS : /\d/.test(sign) ? DIGIT : sign === ' ' ? SPACE : OTHER;
}
const VALUES = new Uint8Array(0x1_0000);
for (let code = 0; code < 0x500; code++) VALUES[code] = valueOfCode(code);
const valueOf = (signs: string, at = 0): number => (at < signs.length ? VALUES[signs.charCodeAt(at)]! : OTHER);

// The ways of beginning that patterns have, each with its number: many begin with any number, and look in the same places.
const WAYS = new Map<string, number>();
// The sets of such ways that fit somewhere, each with its number; the first is that of none. Of a set and one way more, the set that has both.
let sets = 1;
const WITH_ONE_MORE = new Map<number, number>();
/** Of each set one bit for each way, 32 to a number. */
export const NUMBERS = 6;
const WAYS_AT_MOST = 32 * NUMBERS;
let bits = new Int32Array(NUMBERS * 1_024);
// A tree in rows: behind each value the number of the set of ways that fit there, or, where more signs decide, the row for the next.
const A_ROW = 0x8000;
let rows = new Uint16Array(VALUES_IN_ALL * 1_024);
let rowsInUse = 1;

/** The number of this way of beginning. */
function wayOf(beginnings: ReadonlySet<string>): number {
  const key = [...beginnings].sort().join();
  const known = WAYS.get(key);
  if (known !== undefined) return known;
  const way = WAYS.size;
  if (way === WAYS_AT_MOST) throw new Error(`More than ${WAYS_AT_MOST} ways of beginning.`);
  WAYS.set(key, way);
  for (const signs of beginnings) canBegin(signs, way);
  return way;
}

function canBegin(signs: string, way: number): void {
  let place = valueOf(signs);
  for (let at = 1; at < signs.length; at++) place = (rows[place]! & A_ROW ? rows[place]! : newRow(place)) % A_ROW << BITS | valueOf(signs, at);
  fits(place, way);
}

/** One more row, for what follows at `place`. */
function newRow(place: number): number {
  const from = rowsInUse << BITS;
  if (from === rows.length) rows = grown(rows, new Uint16Array(2 * rows.length));
  rows.fill(rows[place]!, from, from + VALUES_IN_ALL);
  return rows[place] = A_ROW | rowsInUse++;
}

/** This way of beginning fits here, whatever follows. */
function fits(place: number, way: number): void {
  const known = rows[place]!;
  if (known < A_ROW) {
    if ((bits[known * NUMBERS + (way >>> 5)]! & 1 << way) === 0) rows[place] = withOneMore(known, way);
    return;
  }
  const from = known % A_ROW << BITS;
  for (let next = from; next < from + VALUES_IN_ALL; next++) fits(next, way);
}

/** The number of the set that has this way as well. */
function withOneMore(set: number, way: number): number {
  const key = set * WAYS_AT_MOST + way;
  const known = WITH_ONE_MORE.get(key);
  if (known !== undefined) return known;
  const number = sets++;
  WITH_ONE_MORE.set(key, number);
  const from = number * NUMBERS;
  if (from === bits.length) bits = grown(bits, new Int32Array(2 * bits.length));
  bits.copyWithin(from, set * NUMBERS, (set + 1) * NUMBERS);
  bits[from + (way >>> 5)]! |= 1 << way;
  return number;
}

function grown<Numbers extends Int32Array | Uint16Array>(some: Numbers, more: Numbers): Numbers {
  more.set(some);
  return more;
}

const NONE: readonly RegExpExecArray[] = [];

/** Where in a text what can begin, found in one pass over its words for all patterns together. */
export class Openings {
  readonly text: string;
  #places: Places | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The places, for one that looks for this way of beginning. */
  places(way: number): Places {
    // A pattern that was made since is looked for too.
    if (this.#places === null || way >= this.#places.ways) this.#places = placesIn(this.text);
    return this.#places;
  }

  /** Where the rows of digits of the text begin and end, one number after the other. */
  get figures(): readonly number[] {
    return this.places(0).figures;
  }

  /** How many digits the text has. */
  get digits(): number {
    return this.places(0).digits;
  }

  /** Of places that are asked about in order: whether so many digits stand there, or behind, in rows that begin within so many signs. */
  digitsWithin(reach: number, least = 1): (at: number) => boolean {
    const { figures } = this;
    let first = 0;
    return (at) => {
      while (first < figures.length && figures[first]! < at) first += 2;
      let digits = 0;
      for (let row = first; row < figures.length && figures[row]! - at <= reach && digits < least; row += 2) digits += figures[row + 1]! - figures[row]!;
      return digits >= least;
    };
  }

  /** Those of this text with these stretches made blank. */
  blanked(text: string, spans: readonly { start: number; end: number }[]): Openings {
    const openings = new Openings(text);
    if (this.#places !== null) openings.#places = placesLeft(this.#places, text, spans);
    return openings;
  }
}

/** Where something can begin, in order, and the set of what can begin there; of all sets together the bits; how many ways were known; and where digits stand, and how many. */
interface Places { ats: number[]; sets: number[]; all: number[]; ways: number; figures: number[]; digits: number }

// No typed array: making one costs more than filling it.
const NO_BITS: readonly number[] = Array.from({ length: NUMBERS }, () => 0);
const noPlaces = (ways: number): Places => ({ ats: [], sets: [], all: NO_BITS.slice(), ways, figures: [], digits: 0 });

function addPlace({ ats, sets, all }: Places, at: number, set: number): void {
  ats.push(at);
  sets.push(set);
  for (let number = 0; number < NUMBERS; number++) all[number]! |= bits[set * NUMBERS + number]!;
}

function addFigures(places: Places, from: number, to: number): void {
  places.figures.push(from, to);
  places.digits += to - from;
}

/** The number of the set of ways of beginning that fit at `at`. */
function setAt(units: Uint16Array, at: number): number {
  let known = rows[VALUES[units[at]!]!]!;
  for (let next = at + 1; known >= A_ROW; next++) known = rows[known % A_ROW << BITS | VALUES[units[next]!]!]!;
  return known;
}

/** Of a text's places those where something can begin; within a word and within a number nothing does, nor with a space. */
function placesIn(text: string): Places {
  const units = unitsOf(text);
  const places = noPlaces(WAYS.size);
  for (let at = 0; at < text.length;) {
    const from = at;
    const here = VALUES[units[at++]!]!;
    if (here >= FIRST_LETTER) {
      while (VALUES[units[at]!]! >= FIRST_LETTER) at++;
    } else if (here === DIGIT) {
      while (VALUES[units[at]!] === DIGIT) at++;
      addFigures(places, from, at);
    } else if (here === SPACE) continue;
    const set = setAt(units, from);
    if (set !== 0) addPlace(places, from, set);
  }
  return places;
}

/** Whether the sign at `at` goes on with the word or the number that the one before it is part of. */
function goesOn(units: Uint16Array, at: number): boolean {
  const here = VALUES[units[at]!]!;
  const before = VALUES[units[at - 1]!]!;
  return here >= FIRST_LETTER ? before >= FIRST_LETTER : here === DIGIT && before === DIGIT;
}

/** Adds the places right before a blank that begins at `to`: what ends there now may have gone on before. */
function addPlacesBefore(places: Places, units: Uint16Array, { from, to }: { from: number; to: number }): void {
  for (let at = from; at < to; at++) {
    if (VALUES[units[at]!] === SPACE || goesOn(units, at)) continue;
    const set = setAt(units, at);
    if (set !== 0) addPlace(places, at, set);
  }
}

/** What is left of these places where stretches of the text were made blank; behind a blank a word may begin. */
function placesLeft({ ats, sets, figures, ways }: Places, text: string, blanks: readonly { start: number; end: number }[]): Places {
  const left = noPlaces(ways);
  const units = unitsOf(text);
  let place = 0;
  let behind = 0;
  for (const { start, end } of blanks) {
    // So far before the blank a beginning reaches into it.
    const near = Math.max(behind, start - DEPTH);
    for (; place < ats.length && ats[place]! < near; place++) addPlace(left, ats[place]!, sets[place]!);
    addPlacesBefore(left, units, { from: near, to: start });
    while (place < ats.length && ats[place]! < end) place++;
    behind = end;
    if (start === end || end === text.length || ats[place] === end || VALUES[text.charCodeAt(end)]! < DIGIT) continue;
    const set = setAt(units, end);
    if (set !== 0) addPlace(left, end, set);
    behind = end + 1;
  }
  for (; place < ats.length; place++) addPlace(left, ats[place]!, sets[place]!);
  for (let row = 0, blank = 0; row < figures.length; row += 2) {
    const end = figures[row + 1]!;
    let from = figures[row]!;
    for (; blank < blanks.length && blanks[blank]!.start < end; blank++) {
      if (blanks[blank]!.start > from) addFigures(left, from, blanks[blank]!.start);
      from = Math.max(from, blanks[blank]!.end);
      // It may reach over the next row, too.
      if (from > end) break;
    }
    if (from < end) addFigures(left, from, end);
  }
  return left;
}

const NOT_BEHIND = /^\(\?<!(\[[^\]]*\]|\\d)\)/;
// The engine makes no pattern of more than 20,480 signs quick.
const QUICK_AT_MOST = 16_000;

/** The sources of patterns that find together, asked in order, what these alternatives find; what may not stand before several is asked once. */
function inParts(alternatives: readonly string[]): string[] {
  const parts: string[] = [];
  for (let from = 0, to = 0; from < alternatives.length; from = to) {
    const before = NOT_BEHIND.exec(alternatives[from]!)?.[0] ?? '';
    const rests: string[] = [];
    while (to < alternatives.length && (NOT_BEHIND.exec(alternatives[to]!)?.[0] ?? '') === before) rests.push(alternatives[to++]!.slice(before.length));
    const part = jointed(rests.length > 1 ? `${before}(?:${rests.join('|')})` : before + rests[0]!);
    if (parts.length > 0 && parts.at(-1)!.length + part.length < QUICK_AT_MOST) parts[parts.length - 1] += `|${part}`;
    else parts.push(part);
  }
  return parts;
}

/**
 * A pattern of `plain` that begins at the beginning of a word or a number. It finds what the pattern alone would find, and
 * asks it only at those words that it can begin with: there are few of them in most texts, and none in many.
 */
export class WordPattern {
  // One after the other what one pattern would be of them all.
  readonly #patterns: readonly RegExp[];
  readonly #way: number;
  // Where its way's bit is.
  readonly #number: number;
  readonly #bit: number;

  /** `sources` are alternatives. Throws where one could begin within a word, or with anything: then something would be lost, or nothing gained. */
  constructor(sources: string | readonly string[], flags = '') {
    const alternatives = typeof sources === 'string' ? [sources] : sources;
    this.#patterns = inParts(alternatives).map((part) => new RegExp(part, `${flags}y`));
    const all = new Set<string>();
    for (const source of alternatives) {
      const notBehind = NOT_BEHIND.exec(source)?.[1] ?? '';
      for (const beginning of beginningsOf(source)) {
        const signs = beginning.toLowerCase();
        const value = valueOf(signs);
        const isWhole = value === SPACE ? false : value === DIGIT ? /\\d|0-9|\\p\{N\}/.test(notBehind) : value < DIGIT || /a-zа-яіїєґ|\\p\{L\}/.test(notBehind);
        if (signs === '' || !isWhole) throw new Error(`What does not begin with a word or a number: ${source.slice(0, 60)}`);
        all.add(signs);
      }
    }
    this.#way = wayOf(all);
    this.#number = this.#way >>> 5;
    this.#bit = 1 << this.#way;
  }

  /** The number of its way of beginning. */
  get way(): number {
    return this.#way;
  }

  /** Whether it matches anywhere. */
  isIn(openings: Openings): boolean {
    const { ats, sets, all } = openings.places(this.#way);
    if ((all[this.#number]! & this.#bit) === 0) return false;
    for (let place = 0; place < ats.length; place++) {
      if ((bits[sets[place]! * NUMBERS + this.#number]! & this.#bit) === 0) continue;
      if (this.#matchAt(openings.text, ats[place]!) !== null) return true;
    }
    return false;
  }

  /** Whether it may match anywhere, by the places where it can begin alone; at one of them at least `isOpen` holds. */
  mayBeIn(openings: Openings, isOpen?: (at: number) => boolean): boolean {
    const { ats, sets, all } = openings.places(this.#way);
    if ((all[this.#number]! & this.#bit) === 0) return false;
    if (isOpen === undefined) return true;
    for (let place = 0; place < ats.length; place++) if ((bits[sets[place]! * NUMBERS + this.#number]! & this.#bit) !== 0 && isOpen(ats[place]!)) return true;
    return false;
  }

  /** Of places that are asked about in order: whether it may begin there, or behind within so many signs; these, where none are told with the place. */
  mayBeginWithin(openings: Openings, reach: number): (at: number, within?: number) => boolean {
    const { ats, sets } = openings.places(this.#way);
    let place = 0;
    return (at, within = reach) => {
      while (place < ats.length && (ats[place]! < at || (bits[sets[place]! * NUMBERS + this.#number]! & this.#bit) === 0)) place++;
      return place < ats.length && ats[place]! - at <= within;
    };
  }

  /** Every match, or so many of the first, in order and apart, as `matchAll` gives them; of one that can begin only where `isOpen` holds, which is asked in order, at no other places. */
  all(openings: Openings, isOpen?: (at: number) => boolean, atMost = Infinity): readonly RegExpExecArray[] {
    const { ats, sets, all } = openings.places(this.#way);
    if ((all[this.#number]! & this.#bit) === 0) return NONE;
    const found: RegExpExecArray[] = [];
    let behind = 0;
    for (let place = 0; place < ats.length && found.length < atMost; place++) {
      if ((bits[sets[place]! * NUMBERS + this.#number]! & this.#bit) === 0 || ats[place]! < behind || isOpen?.(ats[place]!) === false) continue;
      const match = this.#matchAt(openings.text, ats[place]!);
      if (match === null) continue;
      found.push(match);
      behind = match.index + match[0].length;
    }
    return found;
  }

  /** The first of the patterns' matches at `at`, as one pattern of all of them gives it. */
  #matchAt(text: string, at: number): RegExpExecArray | null {
    for (let part = 0; part < this.#patterns.length; part++) {
      const pattern = this.#patterns[part]!;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null) return match;
    }
    return null;
  }
}
