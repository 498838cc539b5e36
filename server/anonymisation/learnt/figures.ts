import type { FindingKind, Span } from '../finding.ts';
import { compact } from '../looking/compact.ts';
import { unitsOf } from '../looking/units.ts';
import { CAPITAL, lettersOf } from '../looking/words-in.ts';
import type { Reading } from '../reading.ts';
import { ROWS_OF_A_WORD, rowsOf } from './rows.ts';
import type { Places } from './rows.ts';
import { AROUND } from './seen.ts';
import type { Seen } from './seen.ts';

/** What figures can be that lead to somebody, each a column of the second table. Ages are not learnt: few words tell somebody's from that of a festival or a sentence. */
export const OF_FIGURES: readonly FindingKind[] = ['PHONE', 'NATIONAL_ID', 'PASSPORT', 'IBAN', 'PLATE', 'DATE_OF_BIRTH', 'GEO_COORDINATE', 'ADDRESS', 'SOCIAL_HANDLE'];

/** How many rows of weights tell whether figures are somebody's, and which of the kinds they are. */
export const ROWS_OF_FIGURES = 1 << 17;
export const ROWS_OF_THEIR_KINDS = 1 << 14;
/** What figures weigh that are somebody's, at least, in steps: what is learnt of them is for what no rule knows, and seldom errs so high. */
const ENOUGH = 46;
// Fewer may be any number, but a house's behind the name of its street.
const DIGITS_AT_LEAST = 4;
/** And what stands around them alone: many a contract has a number like a telephone's. */
const ENOUGH_AROUND = 20;
// A run of so many words tells as much as a longer one, and a hostile text can be one run.
const TELLING = 12;
const GAP_AT_MOST = 3;
const IS_GAP = lettersOf(/[ ./:()+,-]/);
const DIGIT = lettersOf(/\d/);
const LETTER = lettersOf(/[a-zа-яіїєґў]/);

/** Words with figures that stand side by side, by the words' numbers, both included; and the rows that tell of its form as a whole. */
export interface Run { first: number; last: number; digits: number; form: readonly number[] }

/** The runs of figures of a text that still stand in `left`, which is `plain` without what is known. */
export function runsOf({ bounds, numbers }: Seen, plain: string, left = plain): Run[] {
  const units = unitsOf(plain);
  const runs: Run[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at]!;
    while (at + 1 < numbers.length && numbers[at + 1] === numbers[at]! + 1 && isGap(units, bounds[2 * numbers[at]! + 1]!, bounds[2 * numbers[at + 1]!]!)) at++;
    const last = numbers[at]!;
    const start = bounds[2 * first]!;
    const end = bounds[2 * last + 1]!;
    if (!isLeft(plain, left, { start, end })) continue;
    const { digits, form } = formOf(units, { start, end, words: last - first + 1 });
    runs.push({ first, last, digits, form });
  }
  return runs;
}

function isLeft(plain: string, left: string, { start, end }: { start: number; end: number }): boolean {
  for (let at = start; at < end; at++) if (left.charCodeAt(at) !== plain.charCodeAt(at)) return false;
  return true;
}

function isGap(units: Uint16Array, from: number, to: number): boolean {
  if (to - from > GAP_AT_MOST) return false;
  for (let at = from; at < to; at++) if (IS_GAP[units[at]!] !== 1) return false;
  return true;
}

const { imul } = Math;
const stirred = (hash: number, code: number): number => imul(hash ^ code, 0x01000193);
const rowOf = (hash: number, salt: number): number => {
  const bits = imul(hash ^ imul(salt, 0x9E3779B1), 0x85EBCA6B);
  return (bits ^ bits >>> 15) >>> 0;
};
const A_DIGIT = 0x30;
const A_LETTER = 0x61;

/** The form of a run: sign by sign, in short, by how many figures it has in how many words, and by what it begins with. */
function formOf(units: Uint16Array, { start, end, words }: { start: number; end: number; words: number }): Pick<Run, 'digits' | 'form'> {
  let signs = 0;
  let short = 0;
  let digits = 0;
  let begins = 0;
  let last = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    const isDigit = DIGIT[unit] === 1;
    const sign = isDigit ? A_DIGIT : LETTER[unit] === 1 ? A_LETTER : unit;
    signs = stirred(signs, sign);
    if (sign !== last) short = stirred(short, sign);
    if (isDigit && digits++ < 2 && at < start + 2) begins = begins * 10 + unit - A_DIGIT + 1;
    last = sign;
  }
  return { digits, form: [rowOf(signs, 101), rowOf(digits, 102), rowOf(short, 103), rowOf(digits * 64 + words, 104), rowOf(begins * 64 + digits, 105)] };
}

// Of so many words as tell, one view for each.
const ROWS_AT_ALL = new Int32Array(TELLING * ROWS_OF_A_WORD);
const OF_EACH = Array.from({ length: TELLING }, (_, word) => ROWS_AT_ALL.subarray(word * ROWS_OF_A_WORD, (word + 1) * ROWS_OF_A_WORD));
const OF_SO_MANY = Array.from({ length: TELLING }, (_, word) => ROWS_AT_ALL.subarray(0, (word + 1) * ROWS_OF_A_WORD));

/** The rows of the words of a run that tell of it, all behind each other; they hold until those of the next run are asked for. */
export function rowsOfRun(places: Places, { first, last }: Run): Int32Array {
  const words = Math.min(last - first + 1, TELLING);
  for (let word = 0; word < words; word++) rowsOf(places, first + word, OF_EACH[word]!);
  return OF_SO_MANY[words - 1]!;
}

/** Tells whose figures are somebody's by what stands around them and by their form, as was learnt from marked texts. */
export class Figures {
  readonly #somebodys: Int8Array;
  // A row of weights for each row number, kind by kind; and those of each kind alone.
  readonly #kinds: Int8Array;
  readonly #ofKinds: readonly Int8Array[];
  readonly #ofWords = new Int32Array(OF_FIGURES.length);

  /** Throws where `table` is not as long as both. */
  constructor(table: Int8Array) {
    if (table.length !== ROWS_OF_FIGURES + ROWS_OF_THEIR_KINDS * OF_FIGURES.length) throw new Error('The tables of what was learnt of figures are not whole.');
    this.#somebodys = table.subarray(0, ROWS_OF_FIGURES);
    this.#kinds = table.subarray(ROWS_OF_FIGURES);
    this.#ofKinds = OF_FIGURES.map((_, kind) => this.#kinds.subarray(kind * ROWS_OF_THEIR_KINDS, (kind + 1) * ROWS_OF_THEIR_KINDS));
  }

  /** The runs of figures that are somebody's and still stand in `left`; offsets into the reading. */
  spansIn(seen: Seen, { text, plain }: Pick<Reading, 'text' | 'plain'>, { places, left }: { places: Places; left: string }): Span[] {
    const found: Span[] = [];
    const asked = { seen, text, left, places };
    let last: Answered | null = null;
    for (const run of runsOf(seen, plain, left)) {
      const { start, end } = aroundOf(seen, run);
      // In a row of one thing each has the answer of the one before.
      if (last === null || !areAlike(asked, last, { run, start, end })) last = { run, start, end, span: this.#tell(asked, run) };
      if (last.span !== null) found.push({ kind: last.span.kind, start: last.span.start + start - last.start, end: last.span.end + start - last.start });
    }
    return found;
  }

  /** What a run is of somebody's, with its letters or its street. */
  #tell({ seen, text, left, places }: Asked, run: Run): Span | null {
    if (run.digits < DIGITS_AT_LEAST && !isBehindAName(seen, run, text)) return null;
    const rows = rowsOfRun(places, run);
    const words = weightOfWords(this.#somebodys, rows);
    if (words < ENOUGH_AROUND || words + weightOfForm(this.#somebodys, run) < ENOUGH) return null;
    const kind = this.#kindOf(run, rows);
    if (run.digits < DIGITS_AT_LEAST && kind !== 'ADDRESS') return null;
    const { bounds } = seen;
    const { first, last } = withWords(kind, run, { text, left, bounds });
    return kind === 'ADDRESS' && first === run.first ? null : { kind, start: bounds[2 * first]!, end: bounds[2 * last + 1]! };
  }

  #kindOf(run: Run, rows: Int32Array): FindingKind {
    const ofWords = this.#ofWords.fill(0);
    // Row by row: each is asked for all kinds at once.
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]! & ROWS_OF_THEIR_KINDS - 1;
      for (let kind = 0; kind < ofWords.length; kind++) ofWords[kind]! += this.#kinds[kind * ROWS_OF_THEIR_KINDS + row]!;
    }
    const sums = this.#ofKinds.map((weights, kind) => weightOfForm(weights, run) + ofWords[kind]! * ROWS_OF_A_WORD / rows.length);
    return OF_FIGURES[sums.indexOf(Math.max(...sums))]!;
  }
}

/** What is asked of runs, and what was answered of one, with where the words begin and end that were looked at. */
interface Asked { seen: Seen; text: string; left: string; places: Places }
interface Stood { run: Run; start: number; end: number }
interface Answered extends Stood { span: Span | null }

/** Where all begins and ends that is looked at of a run, and the words beside it, with which those are paired. */
const aroundOf = ({ bounds, count }: Seen, { first, last }: Run): { start: number; end: number } =>
  ({ start: bounds[2 * Math.max(0, first - AROUND - 1)]!, end: bounds[2 * Math.min(count - 1, last + AROUND + 1) + 1]! });

/** Whether two runs with the words around them are written alike, and neither is near the beginning or the end of the text, where there are fewer. */
function areAlike({ seen: { count }, text, left }: Asked, one: Stood, other: Stood): boolean {
  if (one.end - one.start !== other.end - other.start || one.run.first <= AROUND || other.run.last + AROUND + 1 >= count || one.run.last - one.run.first !== other.run.last - other.run.first) return false;
  return text.slice(one.start, one.end) === text.slice(other.start, other.end) && left.slice(one.start, one.end) === left.slice(other.start, other.end);
}

/** Whether a run may be a house's number: what stands before it is a street's name, or short for what streets have. */
function isBehindAName({ bounds }: Seen, { first }: Run, text: string): boolean {
  if (first === 0) return false;
  const start = bounds[2 * first - 2]!;
  const unit = text.charCodeAt(start);
  return CAPITAL[unit] === 1 || (bounds[2 * first - 1]! - start <= SHORT && DIGIT[unit] !== 1);
}
const SHORT = 3;

/** A text, what is left of it in `plain`, and where its words begin and end. */
interface Worded { text: string; left: string; bounds: readonly number[] }

/** The run with the letters of its code, or with the name of its street. */
function withWords(kind: FindingKind, { first, last }: Run, worded: Worded): { first: number; last: number } {
  const { text, left: plain, bounds } = worded;
  const reach = (from: number, by: -1 | 1, { words, gap, word }: Reach): number => {
    let at = from;
    for (let left = words; left > 0; left--, at += by) {
      const next = at + by;
      if (next < 0 || 2 * next >= bounds.length) break;
      if (!gap.test(text.slice(bounds[2 * Math.min(at, next) + 1], bounds[2 * Math.max(at, next)]))) break;
      if (plain[bounds[2 * next]!] === '\n' || !word.test(text.slice(bounds[2 * next], bounds[2 * next + 1]))) break;
    }
    return at;
  };
  if (kind === 'ADDRESS') return { first: reach(first, -1, STREET), last: reach(last, 1, FLAT) };
  return CODES.has(kind) ? { first: reach(first, -1, SERIES), last: reach(last, 1, SERIES) } : { first, last };
}

interface Reach { words: number; gap: RegExp; word: RegExp }
const STREET: Reach = { words: 4, gap: /^(?:[ ,]{1,2}|\. |["«„“”» ]{1,2})$/, word: compact(/^(?:\p{Lu}|(?:nr|str|rr|bd|bl|no|st|vul|ul|вул|ул|пр|пер|д|б)$)/u) };
const FLAT: Reach = { words: 3, gap: /^[ ,.]{1,2}$/, word: compact(/^(?:ap|apt|kv|кв|sc|et|bl|корп|к|литер|літера|кімн|комн|kati|hyrja|shk|flat|floor|p|\d{1,3}\p{L}?|\p{Lu})$/u) };
const SERIES: Reach = { words: 2, gap: /^[ .-]?$/, word: compact(/^\p{Lu}{1,3}$/u) };
const CODES: ReadonlySet<FindingKind> = new Set(['PASSPORT', 'PLATE', 'NATIONAL_ID', 'IBAN']);

function weightOfForm(weights: Int8Array, { form }: Run): number {
  let sum = 0;
  for (const row of form) sum += weights[row & weights.length - 1]!;
  return sum;
}

/** What the words of a run weigh on average, with those around them. */
function weightOfWords(weights: Int8Array, rows: Int32Array): number {
  const within = weights.length - 1;
  let sum = 0;
  for (let at = 0; at < rows.length; at++) sum += weights[rows[at]! & within]!;
  return sum * ROWS_OF_A_WORD / rows.length;
}
