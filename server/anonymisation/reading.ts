import { compact } from './looking/compact.ts';
import { CYRILLIC, GREEK, Signs } from './looking/signs.ts';
import { UnitTable } from './looking/unit-table.ts';
import { unitsOf } from './looking/units.ts';
import { Openings } from './looking/openings.ts';
import { carelessNumbers } from './unmasking/careless-numbers.ts';
import { escapeAt } from './unmasking/escapes.ts';
import { figuresApart } from './unmasking/figures-apart.ts';
import { figuresAsLetters, inOneScript, lettersAsFigures, TO_LATIN } from './unmasking/look-alikes.ts';
import { spokenNumbers } from './unmasking/number-words.ts';
import type { Replacement } from './unmasking/number-words.ts';
import { inOrder } from './unmasking/in-order.ts';
import { seriesTold } from './unmasking/series-told.ts';
import { signWords } from './unmasking/sign-words.ts';
import { splitWords } from './unmasking/split-words.ts';
import { spacesInWords } from './unmasking/spaced-letters.ts';
import { toldAcross } from './unmasking/told-across.ts';
import { toldInPieces } from './unmasking/told-in-pieces.ts';

/**
 * A text as a person reads it, whatever signs it is written with, and the way back to the text as it was sent: unit `i`
 * of the reading came from `starts[i]` to `ends[i]` of what was sent. `text`, `latin` and
 * `plain` have the same length; `starts` and `ends` may go on behind it.
 */
export interface Reading {
  readonly text: string;
  /** `text` with the Cyrillic and Greek letters that look Latin read as Latin: for addresses and codes, not for words. */
  readonly latin: string;
  /** `text` in lower case, its Latin letters without marks, ё as е, quotation marks as ", apostrophes as ': for words and their endings. */
  readonly plain: string;
  /** Where in `plain` which pattern can begin. */
  readonly openings: Openings;
  /** Which signs `text` has. */
  readonly signs: Signs;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Whether the unit that is read here was sent as another sign. */
  readonly odd: (unit: number) => boolean;
  /** The words that were written so that a program should not read them. */
  readonly disguised: readonly { start: number; end: number }[];
}

const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;
const LETTER = compact(/^\p{L}/u);
const DASH = /^[\p{Pd}\u2212\u02D7]$/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^[\p{Zs}\t]$/u;
// A pile of marks on one letter is cut: putting marks in order takes the square of their number.
const MARKS_AT_MOST = 16;
// Some signs stand for a whole phrase; taken apart they would let a short text grow without bound.
const LONGEST = 8;

// Dots, strokes and line breaks that NFKC leaves as they are.
const DINGBATS: [string, string][] = [...'➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾❶❷❸❹❺❻❼❽❾❿'].map((digit, index) => [digit, String(index % 10 + 1)]);
const SIGNS = new Map<string, string>([
  ...DINGBATS, ['⓿', '0'], ['🔟', '10'], ['Ƽ', '5'], ['Ƨ', '2'], ['Ʒ', '3'], ['Ȝ', '3'], ['◦', '°'], ['˚', '°'], ['⁄', '/'], ['∕', '/'], ['\u2028', '\n'], ['\u2029', '\n'], ...[...'·•∙⋅。'].map((dot): [string, string] => [dot, '.']),
]);
// Small capitals, which are letters of their own.
for (const [at, letter] of [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'].entries()) SIGNS.set(letter, 'ABCDEFGHIJKLMNOPQRSTUVWYZ'[at]!);
// What NFKC would read with a point or brackets, or not at all: digits with a full stop, digits in brackets, letters on black.
const ENCLOSED = new Map<string, string>([
  ...['⒈⒉⒊⒋⒌⒍⒎⒏⒐', '⑴⑵⑶⑷⑸⑹⑺⑻⑼'].flatMap((row) => [...row].map((digit, index): [string, string] => [digit, String(index + 1)])),
  ...[0x1F150, 0x1F170].flatMap((first) => Array.from({ length: 26 }, (_, index): [string, string] => [String.fromCodePoint(first + index), String.fromCharCode(65 + index)])),
]);

/**
 * Reads a text: compatibility forms (NFKC), digits of any script, dashes and spaces of any width, emoji digits, HTML and
 * percent escapes; what is not seen (zero-width signs, soft hyphens) is left out. Then words with letters of two scripts
 * are read in one, words that are spaced out without their spaces, named signs as signs, numbers that are spelt out in figures. Time and size are
 * linear in the text.
 */
export function read(sent: string): Reading {
  let reading = inOne(readSigns(endsInHalf(sent) ? wide(sent) : sent));
  reading = rewritten(reading, figuresApart(reading));
  reading = rewritten(reading, splitWords(reading));
  const spaces = spacesInWords(reading);
  const disguised = disguisedWords(reading, spaces);
  reading = rewritten(reading, spaces);
  reading = rewritten(reading, signWords(reading));
  const letters = figuresAsLetters(reading);
  if (letters.length > 0) disguised.push(...disguisedWords(reading, letters));
  reading = rewritten(reading, letters);
  let spelt = { text: reading.text, openings: new Openings(plainOf(reading.text)) };
  const careless = carelessNumbers(spelt.openings);
  if (careless.length > 0) {
    reading = rewritten(reading, careless);
    spelt = { text: reading.text, openings: new Openings(plainOf(reading.text)) };
  }
  reading = rewritten(reading, inOrder(toldAcross(spelt.openings).concat(seriesTold(spelt.openings), toldInPieces(spelt.openings), spokenNumbers(spelt.openings))));
  reading = rewritten(reading, lettersAsFigures(reading));
  const openings = reading.text === spelt.text ? spelt.openings : new Openings(plainOf(reading.text));
  const { text, signs, starts, ends } = reading;
  return { text, latin: signs.has(CYRILLIC | GREEK) ? asLatin(text) : text, plain: openings.text, openings, signs, starts, ends, disguised: placesOf(disguised, reading), odd: (unit) => sent[starts[unit]!] !== text[unit] };
}

// By code unit, as SAME is: 1 for what is part of a disguised word, 2 for what isn't.
const IN_A_WORD = new Uint8Array(0x10000);
const isInAWord = (code: number): boolean => (IN_A_WORD[code] ||= /[\p{L}\p{N}@!$|]/u.test(String.fromCharCode(code)) ? 1 : 2) === 1;
const LONGEST_DISGUISED = 24;

/** The words around what is replaced, as offsets into the text as sent. */
function disguisedWords({ text, starts, ends }: Spelling, replacements: readonly Replacement[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let behind = 0;
  let to = 0;
  for (const { start, end } of replacements) {
    // Of a wide gap between two words one space stays, and neither is written in another way by that.
    if (isRestOfGap(text, start, end)) continue;
    let from = start;
    // What the word before was seen to reach over is not looked at again.
    to = Math.max(to, end);
    while (from > behind && start - from < LONGEST_DISGUISED && isInAWord(text.charCodeAt(from - 1))) from--;
    while (to < text.length && to - end < LONGEST_DISGUISED && isInAWord(text.charCodeAt(to))) to++;
    const last = found.at(-1);
    if (last && starts[from]! <= last.end) last.end = ends[to - 1]!;
    else found.push({ start: starts[from]!, end: ends[to - 1]! });
    behind = start;
  }
  return found;
}

const isRestOfGap = (text: string, start: number, end: number): boolean => text[start - 1] === ' ' && text.slice(start, end).trim() === '';

/** Where in the reading these stretches of the text as sent stand. */
function placesOf(stretches: { start: number; end: number }[], { text, starts, ends }: Spelling): { start: number; end: number }[] {
  if (stretches.length === 0) return stretches;
  let at = 0;
  return stretches.sort((one, other) => one.start - other.start).flatMap(({ start, end }) => {
    while (at < text.length && ends[at]! <= start) at++;
    const from = at;
    while (at < text.length && starts[at]! < end) at++;
    return at > from ? [{ start: from, end: at }] : [];
  });
}

type Spelling = Pick<Reading, 'text' | 'signs' | 'starts' | 'ends'>;

// Of a text that is read as it was sent, for all of them that are no longer.
const ITSELF_AT_MOST = 65_536;
const ITS_STARTS = Int32Array.from({ length: ITSELF_AT_MOST }, (_, unit) => unit);
const ITS_ENDS = ITS_STARTS.map((start) => start + 1);

function readSigns(sent: string): Spelling {
  const units = unitsOf(sent);
  if (sent.length <= ITSELF_AT_MOST) {
    const same = endOfSame(sent, units, 0);
    const text = same === sent.length ? (isWide(sent, units) ? sent : wide(sent)) : isOneForOne(units, { from: same, to: sent.length }) ? ONE_FOR_ONE.of(sent) : null;
    if (text !== null) return { text, signs: new Signs(text), starts: ITS_STARTS, ends: ITS_ENDS };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let from = 0; from < sent.length;) {
    const same = endOfSame(sent, units, from);
    if (same > from) text += sent.slice(from, same);
    for (; from < same; from++) {
      starts.push(from);
      ends.push(from + 1);
    }
    if (from === sent.length) break;
    const { as, to } = signAt(sent, from);
    for (let unit = 0; unit < as.length; unit++) {
      starts.push(from);
      ends.push(to);
    }
    text += as;
    from = to;
  }
  return { text: wide(text), signs: new Signs(text), starts: new Int32Array(starts), ends: new Int32Array(ends) };
}

function inOne(reading: Spelling): Spelling {
  const text = inOneScript(reading);
  return text === reading.text ? reading : { ...reading, text, signs: new Signs(text) };
}

// Every pattern is compiled once for strings of Latin letters and once for all others: read as others, each is compiled once.
const wide = (text: string): string => `\u2026${text}`.slice(1);
// Of a text that was cut within a sign the engine, once it has made this code quick, reads the half behind the cut too, as long as it keeps the whole.
const endsInHalf = (text: string): boolean => (text.charCodeAt(text.length - 1) & 0xFC00) === 0xD800;
// A text is of the others by one sign of them.
function isWide(text: string, units: Uint16Array): boolean {
  for (let at = 0; at < text.length; at++) if (units[at]! > LAST_OF_LATIN) return true;
  return false;
}
const LAST_OF_LATIN = 0xFF;

/** Where the signs from `from` on end that are read as what they are: nearly all of most texts. */
function endOfSame(sent: string, units: Uint16Array, from: number): number {
  let to = from;
  while (to < sent.length && isSame(units[to]!)) to++;
  // A mark belongs to the sign before it.
  return to > from && to < sent.length && isMark(sent.codePointAt(to)) ? to - 1 : to;
}

// By code unit: 1 for what is read as itself, 2 for what is read as one other unit, a dash or a space of some width, 3 for all others.
const SAME = new Uint8Array(0x10000);
const isSame = (code: number): boolean => (SAME[code] ||= samenessOf(code)) === 1;
function samenessOf(code: number): number {
  if (code === 0x26 || code === 0x25 || code === 0x5C || code === 0x3C || (code >= 0xD800 && code <= 0xDFFF) || isMark(code)) return 3;
  const read = readOne(code);
  return read === String.fromCharCode(code) ? 1 : read.length === 1 ? 2 : 3;
}

/** Whether from here on each unit is read as one. */
function isOneForOne(units: Uint16Array, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) if ((SAME[units[at]!] ||= samenessOf(units[at]!)) === 3) return false;
  return true;
}
const ONE_FOR_ONE = new UnitTable((unit) => readOne(unit.charCodeAt(0)));

/** `replacements` in order and apart; each unit of what is put in came from all of what it stands for, or from its part. */
function rewritten(reading: Spelling, replacements: readonly Replacement[]): Spelling {
  if (replacements.length === 0) return reading;
  const length = replacements.reduce((sum, { start, end, as }) => sum + as.length - (end - start), reading.text.length);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    starts.set(reading.starts.subarray(from, to), text.length);
    ends.set(reading.ends.subarray(from, to), text.length);
    text += reading.text.slice(from, to);
  };
  for (const { start, end, as, isSpread } of replacements) {
    keep(start);
    for (let unit = 0; unit < as.length; unit++) {
      const first = isSpread ? start + Math.floor(unit * (end - start) / as.length) : start;
      const behind = isSpread ? Math.max(first + 1, start + Math.floor((unit + 1) * (end - start) / as.length)) : end;
      starts[text.length + unit] = reading.starts[first]!;
      ends[text.length + unit] = reading.ends[behind - 1]!;
    }
    text += as;
    from = end;
  }
  keep(reading.text.length);
  return { text: wide(text), signs: new Signs(text), starts, ends };
}

/** One unit for one, whatever the letter. */
function plainUnit(unit: string): string {
  if (/["„“”«»‹›‟″]/.test(unit)) return '"';
  if (/['’ʼ‘`´ʹ′]/.test(unit)) return '\'';
  const lower = unit.toLowerCase();
  if (lower === 'ё') return 'е';
  return /\p{Script=Latin}/u.test(unit) ? lower.normalize('NFD')[0]! : lower.length === 1 ? lower : unit;
}

// Unit by unit, also where the lower case of a word hangs on more (İ, Σ): else one such letter would leave a whole text in capitals.
const PLAIN = new UnitTable(plainUnit);
const plainOf = (text: string): string => PLAIN.of(text);

/** Words as they stand in `latin`: what a recogniser that reads that looks for. */
export const asLatin = (words: string): string => LATIN_LOOKS.of(words);
const LATIN_LOOKS = new UnitTable((unit) => TO_LATIN.get(unit) ?? unit);

/** The reading with these stretches made blank, so that nothing is found twice and no number goes on across one. */
export function without(reading: Reading, spans: readonly { start: number; end: number }[]): Reading {
  if (spans.length === 0) return reading;
  const plain = blank(reading.plain, spans);
  const text = blank(reading.text, spans);
  return { ...reading, text, latin: reading.latin === reading.text ? text : blank(reading.latin, spans), plain, openings: reading.openings.blanked(plain, spans) };
}

/** `spans` in order and apart. Line ends, because no recogniser reads across one. */
export function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += text.slice(from, start) + '\n'.repeat(end - start);
    from = end;
  }
  return wide(kept + text.slice(from));
}

/** The sign that begins at `from`, as it is read, and where it ends: a letter with its marks, or a sign that is written out, is one. */
function signAt(sent: string, from: number): { as: string; to: number } {
  const code = sent.codePointAt(from)!;
  if (code === 0x26 || code === 0x25 || code === 0x5C || code === 0x3C) {
    const escape = escapeAt(sent, from);
    if (escape) return { as: [...escape.as].map((sign) => seen(sign, sign)).join(''), to: escape.to };
  }
  let to = from + (code > 0xFFFF ? 2 : 1);
  for (let marks = 0; marks < MARKS_AT_MOST && isMark(sent.codePointAt(to)); marks++) to += sent.codePointAt(to)! > 0xFFFF ? 2 : 1;
  return { as: to - from === 1 ? readOne(sent.charCodeAt(from)) : seen(String.fromCodePoint(code), sent.slice(from, to)), to };
}

// Below U+0300, and among the letters of Greek and Cyrillic, there is none: this spares most texts the slow question.
const isMark = (code: number | undefined): boolean =>
  code !== undefined && code >= 0x300 && (code < 0x370 || code > 0x482) && (code < 0x48A || code > 0x590) && (code < 0x10000 ? (MARKS[code] ||= MARK.test(String.fromCharCode(code)) ? 1 : 2) === 1 : MARK.test(String.fromCodePoint(code)));
// By code unit: 1 for a mark, 2 for what is none.
const MARKS = new Uint8Array(0x10000);

// What a single unit is read as, worked out once for each that is met: at most 65,536 of them.
const READ_ONE: string[] = [];

function readOne(code: number): string {
  return READ_ONE[code] ??= code < 0x80 && code !== 9 ? String.fromCharCode(code) : seen(String.fromCharCode(code), String.fromCharCode(code));
}

function seen(base: string, withMarks: string): string {
  if (UNSEEN.test(base) || MARK.test(base)) return '';
  if (DASH.test(base)) return '-';
  const enclosed = ENCLOSED.get(base);
  if (enclosed !== undefined) return enclosed;
  // A keycap, a strike or a ring on a digit or an @ leaves it what it is; on a letter a mark makes another letter.
  const read = (LETTER.test(base) ? withMarks : base).normalize('NFKC');
  if (read.length > LONGEST) return base;
  if (DIGIT.test(read)) return asciiDigit(read);
  return SIGNS.get(read) ?? (SPACE.test(read) ? ' ' : read);
}

/** Digits of a script stand in a row of ten that begins at …0 or at …6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const row = code & ~0xF;
  const zero = DIGIT.test(String.fromCodePoint(row)) ? row : row + 6;
  return String(Math.min(9, Math.max(0, code - zero)));
}
