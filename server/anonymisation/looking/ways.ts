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

export const isSpace = (code: number): boolean => VALUES[code] === SPACE;
export const isFigure = (code: number): boolean => VALUES[code] === DIGIT;
export const isLetter = (code: number): boolean => VALUES[code]! >= FIRST_LETTER;

/** What a beginning begins with: a space, a digit, a letter or another sign. */
export function kindOfBeginning(signs: string): 'space' | 'digit' | 'letter' | 'other' {
  const value = valueOf(signs);
  return value === SPACE ? 'space' : value === DIGIT ? 'digit' : value >= FIRST_LETTER ? 'letter' : 'other';
}

// The ways of beginning that patterns have, each with its number: many begin with any number, and look in the same places.
const WAYS = new Map<string, number>();
export const WAYS_AT_MOST = 1 << 10;
// The sets of such ways that fit somewhere, one after the other, and where each begins, by its number; the first is that of none. As lists of
// their own they take megabytes. Of a set and one way more, the set that has both.
let members = new Uint16Array(1 << 16);
let begins = new Uint32Array(1 << 12);
let sets = 1;
const WITH_ONE_MORE = new Map<number, number>();
// A tree in rows: behind each value the number of the set of ways that fit there, or, where more signs decide, the row for the next.
const A_ROW = 0x8000;
let rows = new Uint16Array(VALUES_IN_ALL * 1_024);
let rowsInUse = 1;

/** How many ways of beginning there are. */
export const waysInAll = (): number => WAYS.size;

/** The number of this way of beginning. */
export function wayOf(beginnings: ReadonlySet<string>): number {
  const key = [...beginnings].sort().join();
  const known = WAYS.get(key);
  if (known !== undefined) return known;
  const way = WAYS.size;
  if (way === WAYS_AT_MOST) throw new Error(`More than ${WAYS_AT_MOST} ways of beginning.`);
  WAYS.set(key, way);
  for (const signs of beginnings) canBegin(signs, way);
  return way;
}

/** The ways of beginning that fit at `at`, by the number of their set; 0 where none does. */
export function setAt(units: Uint16Array, at: number): number {
  let known = rows[VALUES[units[at]!]!]!;
  for (let next = at + 1; known >= A_ROW; next++) known = rows[known % A_ROW << BITS | VALUES[units[next]!]!]!;
  return known;
}

/** Where the ways of a set begin among those of all sets, which end where those of the next begin. */
export const firstOf = (set: number): number => begins[set]!;

/** The way that stands there among those of all sets. */
export const wayIn = (member: number): number => members[member]!;

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
    rows[place] = withOneMore(known, way);
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
  const number = has(set, way) ? set : added(set, way);
  WITH_ONE_MORE.set(key, number);
  return number;
}

function has(set: number, way: number): boolean {
  return members.subarray(begins[set]!, begins[set + 1]!).includes(way);
}

/** One set more, of the ways of this one and another way. */
function added(set: number, way: number): number {
  const from = begins[sets]!;
  const length = begins[set + 1]! - begins[set]!;
  if (from + length + 1 > members.length) members = grown(members, new Uint16Array(2 * members.length));
  if (sets + 2 > begins.length) begins = grown(begins, new Uint32Array(2 * begins.length));
  members.copyWithin(from, begins[set]!, begins[set + 1]!);
  members[from + length] = way;
  begins[sets + 1] = from + length + 1;
  return sets++;
}

function grown<Numbers extends Uint16Array | Uint32Array>(some: Numbers, more: Numbers): Numbers {
  more.set(some);
  return more;
}
