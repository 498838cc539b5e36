import { DEPTH } from './beginnings.ts';
import { unitsOf } from './units.ts';
import { firstOf, isFigure, isLetter, isSpace, setAt, WAYS_AT_MOST, wayIn, waysInAll } from './ways.ts';

/** The places of a text, way by way and in order, and from which number on those of each are; where its rows of digits begin and end, and how many digits it has. */
interface Places { readonly all: readonly number[]; readonly from: readonly number[]; readonly figures: readonly number[]; readonly digits: number }

/** For each way of beginning, where it fits, in order; undefined where it fits nowhere. */
type Lists = (number[] | undefined)[];

/** What became of the places of a text when stretches of it were made blank: between which bounds they are gone, in pairs and in order, and which came there instead. */
interface Change { readonly bounds: readonly number[]; readonly instead: Lists; readonly figures: readonly number[]; readonly digits: number }

const NOWHERE: readonly number[] = [];
const NONE_YET: Places = { all: [], from: [0], figures: [], digits: 0 };

/** Where in a text what can begin, found in one pass over its words for all patterns together. */
export class Openings {
  readonly text: string;
  // Those of the text before any of it was made blank, whatever part of it has been since.
  #places: Places = NONE_YET;
  #change: Change | null = null;
  // What is left of them, for each way that was asked for.
  #asked: (readonly number[] | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** The places where this way of beginning fits, in order. */
  at(way: number): readonly number[] {
    const { all, from } = this.#found(way);
    const change = this.#change;
    if (from[way] === from[way + 1] && change?.instead[way] === undefined) return NOWHERE;
    // Some ask again and again, at place after place.
    return this.#asked[way] ??= change === null ? all.slice(from[way], from[way + 1]) : leftOf(all.slice(from[way], from[way + 1]), change, way);
  }

  /** Whether this way of beginning fits anywhere. */
  has(way: number): boolean {
    return this.mayHave(way) && (this.#change === null || this.at(way).length > 0);
  }

  /** Whether this way of beginning fits anywhere, or did before some of the text was made blank. */
  mayHave(way: number): boolean {
    const { from } = this.#found(way);
    return from[way] !== from[way + 1] || this.#change?.instead[way] !== undefined;
  }

  /** Where the rows of digits of the text begin and end, one number after the other. */
  get figures(): readonly number[] {
    const places = this.#found(0);
    return (this.#change ?? places).figures;
  }

  /** How many digits the text has. */
  get digits(): number {
    const places = this.#found(0);
    return (this.#change ?? places).digits;
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
    if (this.#places === NONE_YET) return openings;
    openings.#places = this.#places;
    openings.#change = changed(this.#change, { text, spans, figures: this.figures });
    return openings;
  }

  #found(way: number): Places {
    // A pattern that was made since is looked for too.
    if (way + 1 >= this.#places.from.length) {
      this.#places = placesIn(this.text);
      this.#change = null;
      this.#asked = [];
    }
    return this.#places;
  }
}

// How many places each way has, and then where its next one goes; filled anew for each text, and left empty.
const NUMBERS = new Int32Array(WAYS_AT_MOST);

/** Of a text's places those where something can begin; within a word and within a number nothing does, nor with a space. */
function placesIn(text: string): Places {
  const units = unitsOf(text);
  const ats: number[] = [];
  const sets: number[] = [];
  const figures: number[] = [];
  let digits = 0;
  for (let at = 0; at < text.length;) {
    const from = at;
    const here = units[at++]!;
    if (isLetter(here)) {
      while (isLetter(units[at]!)) at++;
    } else if (isFigure(here)) {
      while (isFigure(units[at]!)) at++;
      figures.push(from, at);
      digits += at - from;
    } else if (isSpace(here)) continue;
    const set = setAt(units, from);
    if (set === 0) continue;
    ats.push(from);
    sets.push(set);
    for (let one = firstOf(set); one < firstOf(set + 1); one++) NUMBERS[wayIn(one)]!++;
  }
  return { ...byWay(ats, sets), figures, digits };
}

/** These places, each with the set of ways that fit there, way by way. */
function byWay(ats: readonly number[], sets: readonly number[]): { all: number[]; from: number[] } {
  const known = waysInAll();
  const from: number[] = [];
  let next = 0;
  for (let way = 0; way < known; way++) {
    const number = NUMBERS[way]!;
    NUMBERS[way] = next;
    from.push(next);
    next += number;
  }
  from.push(next);
  const all: number[] = [];
  all.length = next;
  for (let place = 0; place < ats.length; place++) {
    const set = sets[place]!;
    for (let one = firstOf(set); one < firstOf(set + 1); one++) all[NUMBERS[wayIn(one)]!++] = ats[place]!;
  }
  NUMBERS.fill(0, 0, known);
  return { all, from };
}

/** Whether the sign at `at` goes on with the word or the number that the one before it is part of. */
const goesOn = (units: Uint16Array, at: number): boolean =>
  isLetter(units[at]!) ? isLetter(units[at - 1]!) : isFigure(units[at]!) && isFigure(units[at - 1]!);

function add(lists: Lists, at: number, set: number): void {
  for (let one = firstOf(set); one < firstOf(set + 1); one++) {
    const way = wayIn(one);
    const list = lists[way];
    if (list === undefined) lists[way] = [at];
    else list.push(at);
  }
}

/** What has changed in all, now that these stretches are blank as well. */
function changed(before: Change | null, { text, spans, figures }: { text: string; spans: readonly { start: number; end: number }[]; figures: readonly number[] }): Change {
  const units = unitsOf(text);
  const bounds: number[] = [];
  const instead: Lists = [];
  let behind = 0;
  for (const { start, end } of spans) {
    if (start === end) continue;
    // So far before the blank a beginning reaches into it; behind it a word may begin.
    const near = Math.max(behind, start - DEPTH);
    for (let at = near; at < start; at++) if (!isSpace(units[at]!) && !goesOn(units, at)) add(instead, at, setAt(units, at));
    if (end < text.length && !isSpace(units[end]!)) add(instead, end, setAt(units, end));
    behind = Math.min(end + 1, text.length);
    bounds.push(near, behind);
  }
  return { bounds: before === null ? bounds : united(before.bounds, bounds), instead: before === null ? instead : withThose(instead, before.instead, bounds), ...figuresLeft(figures, spans) };
}

/** Two rows of bounds as one, without what both have. */
function united(one: readonly number[], other: readonly number[]): number[] {
  const all: number[] = [];
  for (let at = 0, next = 0; at < one.length || next < other.length;) {
    const isOnes = next >= other.length || (at < one.length && one[at]! <= other[next]!);
    const [from, to] = isOnes ? [one[at]!, one[at + 1]!] : [other[next]!, other[next + 1]!];
    if (isOnes) at += 2;
    else next += 2;
    if (all.length > 0 && from <= all.at(-1)!) all[all.length - 1] = Math.max(all.at(-1)!, to);
    else all.push(from, to);
  }
  return all;
}

/** With those places of before that are not between these bounds. */
function withThose(instead: Lists, before: Lists, bounds: readonly number[]): Lists {
  for (let way = 0; way < before.length; way++) {
    const some = before[way]?.filter((at) => !isBetween(bounds, at));
    if (some === undefined || some.length === 0) continue;
    const more = instead[way];
    instead[way] = more === undefined ? some : merged(some, more);
  }
  return instead;
}

/** The places of this way that are left, and those that came instead. */
function leftOf(all: readonly number[], { bounds, instead }: Change, way: number): readonly number[] {
  const left = all.filter((at) => !isBetween(bounds, at));
  const more = instead[way];
  return more === undefined ? left : merged(left, more);
}

/** Whether a place is between two of these bounds, the first of the two among them. */
function isBetween(bounds: readonly number[], at: number): boolean {
  let low = 0;
  for (let high = bounds.length; low < high;) {
    const middle = low + high >> 1;
    if (bounds[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

function merged(one: readonly number[], other: readonly number[]): number[] {
  const all: number[] = [];
  for (let at = 0, next = 0; at < one.length || next < other.length;) {
    if (next >= other.length || (at < one.length && one[at]! <= other[next]!)) all.push(one[at++]!);
    else all.push(other[next++]!);
  }
  return all;
}

/** What is left of rows of digits between blanks, and how many digits these are. */
function figuresLeft(figures: readonly number[], blanks: readonly { start: number; end: number }[]): { figures: number[]; digits: number } {
  const left: number[] = [];
  let digits = 0;
  const keep = (from: number, to: number): void => {
    left.push(from, to);
    digits += to - from;
  };
  for (let row = 0, blank = 0; row < figures.length; row += 2) {
    const end = figures[row + 1]!;
    let from = figures[row]!;
    for (; blank < blanks.length && blanks[blank]!.start < end; blank++) {
      if (blanks[blank]!.start > from) keep(from, blanks[blank]!.start);
      from = Math.max(from, blanks[blank]!.end);
      // It may reach over the next row, too.
      if (from > end) break;
    }
    if (from < end) keep(from, end);
  }
  return { figures: left, digits };
}
