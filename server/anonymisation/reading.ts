/**
 * A text as a person reads it, whatever signs it is written with, and the way back to the text as it was sent: unit `i`
 * of the reading came from `starts[i]` to `ends[i]` of what was sent. `text` and `latin` have the same length.
 */
export interface Reading {
  readonly text: string;
  /** `text` with the Cyrillic and Greek letters that look Latin read as Latin: for addresses and codes, not for words. */
  readonly latin: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;
const LETTER = /^\p{L}/u;
const DASH = /^[\p{Pd}\u2212\u02D7]$/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^[\p{Zs}\t]$/u;
// HTML's and the URL's ways of writing one sign.
const WRITTEN_OUT = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(commat)|nbsp);|(%40)/iy;
// A pile of marks on one letter is cut: putting marks in order takes the square of their number.
const MARKS_AT_MOST = 16;
// Some signs stand for a whole phrase; taken apart they would let a short text grow without bound.
const LONGEST = 8;

const CYRILLIC_AND_GREEK = 'АВЕКМНОРСТХУІЅЈавекмнорстхуіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ';
const THEIR_LATIN_LOOKS = 'ABEKMHOPCTXYISJabekmhopctxyisjABEZHIKMNOPTYXaeikvoptux';
// By code unit, as READ_ONE is: this is asked for every letter of every text.
const LOOKS: string[] = [];
[...CYRILLIC_AND_GREEK].forEach((letter, index) => { LOOKS[letter.charCodeAt(0)] = THEIR_LATIN_LOOKS[index]!; });

// Dots, strokes and line breaks that NFKC leaves as they are.
const SIGNS = new Map([...'·•∙⋅。'].map((dot) => [dot, '.']).concat([['⁄', '/'], ['∕', '/'], ['\u2028', '\n'], ['\u2029', '\n']]) as [string, string][]);

/**
 * Reads a text: compatibility forms (NFKC), digits of any script, dashes and spaces of any width, emoji digits, HTML and
 * percent escapes; what is not seen (zero-width signs, soft hyphens) is left out. Time and size are linear in the text.
 */
export function read(sent: string): Reading {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let latin = '';
  for (let from = 0; from < sent.length;) {
    const to = endOfSign(sent, from);
    const as = to - from === 1 ? readOne(sent.charCodeAt(from)) : readMany(sent.slice(from, to));
    for (let unit = 0; unit < as.length; unit++) {
      starts.push(from);
      ends.push(to);
    }
    text += as;
    latin += as.length === 1 && as > '\x7f' ? LOOKS[as.charCodeAt(0)] ?? as : as;
    from = to;
  }
  return { text, latin, starts, ends };
}

/** Words as they stand in `latin`: what a recogniser that reads that looks for. */
export const asLatin = (words: string): string => words.replace(/[\u0080-\uffff]/g, (unit) => LOOKS[unit.charCodeAt(0)] ?? unit);

/** The reading with these stretches made blank, so that nothing is found twice and no number goes on across one. */
export function without(reading: Reading, spans: readonly { start: number; end: number }[]): Reading {
  if (spans.length === 0) return reading;
  return { ...reading, text: blank(reading.text, spans), latin: blank(reading.latin, spans) };
}

/** `spans` in order and apart. Line ends, because no recogniser reads across one. */
export function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += text.slice(from, start) + '\n'.repeat(end - start);
    from = end;
  }
  return kept + text.slice(from);
}

/** Where the sign that begins at `from` ends: a letter with its marks, or a sign that is written out, is one. */
function endOfSign(sent: string, from: number): number {
  const code = sent.codePointAt(from)!;
  if (code === 0x26 || code === 0x25) {
    WRITTEN_OUT.lastIndex = from;
    return from + (WRITTEN_OUT.exec(sent)?.[0].length ?? 1);
  }
  let to = from + (code > 0xFFFF ? 2 : 1);
  for (let marks = 0; marks < MARKS_AT_MOST && isMark(sent.codePointAt(to)); marks++) to += sent.codePointAt(to)! > 0xFFFF ? 2 : 1;
  return to;
}

// Below U+0300, and among the letters of Greek and Cyrillic, there is none: this spares most texts the slow question.
const isMark = (code: number | undefined): boolean =>
  code !== undefined && code >= 0x300 && (code < 0x370 || code > 0x482) && (code < 0x48A || code > 0x590) && MARK.test(String.fromCodePoint(code));

// What a single unit is read as, worked out once for each that is met: at most 65,536 of them.
const READ_ONE: string[] = [];

function readOne(code: number): string {
  return READ_ONE[code] ??= code < 0x80 && code !== 9 ? String.fromCharCode(code) : seen(String.fromCharCode(code), String.fromCharCode(code));
}

function readMany(written: string): string {
  const out = written[0] === '&' || written[0] === '%' ? writtenOut(written) : null;
  if (out !== null) return seen(out, out);
  const base = String.fromCodePoint(written.codePointAt(0)!);
  return seen(base, written);
}

/** The sign that an escape stands for, null where there is none. */
function writtenOut(escape: string): string | null {
  WRITTEN_OUT.lastIndex = 0;
  const found = WRITTEN_OUT.exec(escape);
  if (!found) return null;
  const [, hex, decimal, commat, percent] = found;
  if (commat ?? percent) return '@';
  if (hex === undefined && decimal === undefined) return ' ';
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : null;
}

function seen(base: string, withMarks: string): string {
  if (UNSEEN.test(base) || MARK.test(base)) return '';
  if (DASH.test(base)) return '-';
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
