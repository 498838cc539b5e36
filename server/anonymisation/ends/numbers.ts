import type { FindingKind, Span } from '../finding.ts';
import { CAPITAL, PLAIN_LETTERS } from '../looking/words-in.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord, valueOf } from '../unmasking/number-words.ts';
import { besideBefore, besideBehind } from './beside.ts';
import type { Beside } from './beside.ts';
import { AND, AS_IN, CAPITAL_WORDS, COUNTED, JOINS, LETTER_COMES, LETTER_NAMES, LETTER_WORDS, NAMES_IN_TWO, NO_SERIES, ORDINARY, TELLS } from './said-of-numbers.ts';

// Of these the first and the last signs may be letters.
const OF_LETTERS: ReadonlySet<FindingKind> = new Set(['NATIONAL_ID', 'PASSPORT', 'IBAN', 'PLATE', 'GEO_COORDINATE']);
const JOINS_AT_MOST = 4;
const PIECES_AT_MOST = 12;
const SHORT = 3;
const COUNTED_REACH = 24;
const ATTACHED_AT_MOST = 4;

// A word behind: what is counted or done, and not told.
const A_WORD_BEHIND = /^ (\p{Ll}[\p{L}'’]+)/u;
const SENTENCE_ENDS = /(?<!\.\.)[.!?] |[!?\][]/;
const TIED = /^ ?[-/_*~|] ?$/;
const TIED_CLOSE = /^[-/_*~|.]$/;
const SPACED = /^ ?[ .,] ?$/;
const AN_INITIAL = /^\.? ?\p{Lu}\p{Ll}|^\.\p{L}|^['’]/u;
// Sign by sign: "9 – 0 6 – 0 5", "4 7 . 0 2".
const FIGURES_AT_LEAST = 4;
const BETWEEN = ' .,/-';
const BETWEEN_AT_MOST = 3;
const APART_AT_LEAST = 3;
// Behind a quotation mark begins what was told, not what it is called.
const NO_GAP = /["«»‹›„“”]/;
const OF_SERIES: ReadonlySet<FindingKind> = new Set(['PASSPORT', 'PLATE']);
// The countries whose accounts have letters in the middle.
const OF_AN_ACCOUNT = /(?<!\p{L})(?:RO|MD|UA|AL)(?!\p{L})[^.;!?]{2,40}$/u;
const ACCOUNT_REACH = 44;

interface Bounds { span: Span; least: number; most: number }

/** One number of one text, and what stands between the finding before it and the one behind. */
class Place {
  readonly sent: string;
  readonly reading: Reading;
  readonly bounds: Bounds;
  readonly kind: FindingKind;
  #isApart: boolean | undefined;
  #isTold: boolean | undefined;

  constructor(sent: string, reading: Reading, bounds: Bounds) {
    this.sent = sent;
    this.reading = reading;
    this.bounds = bounds;
    this.kind = bounds.span.kind;
  }

  /** Whether it was sent sign by sign. */
  get isApart(): boolean {
    return this.#isApart ??= isSetApart(this.reading, this.bounds.span);
  }

  /** Whether it was sent as words, pictures or letters, or each figure apart. */
  get isTold(): boolean {
    return this.#isTold ??= this.isApart || isSaid(this);
  }
}
/** What was said since the last piece: that another comes, or that a letter does. */
interface Said { tells: boolean; isLetterNext: boolean; isJoined: boolean }

const NOTHING_SAID: Said = { tells: false, isLetterNext: false, isJoined: false };

/** A number from its first sign to its last, also those that no recogniser of its kind takes for its own: the letters of a series, and what is told behind it, again, or apart. */
export function wholeNumber(sent: string, reading: Reading, bounds: Bounds): Span {
  const place = new Place(sent, reading, bounds);
  const { span } = bounds;
  const start = startOf(place);
  const end = endOf(place);
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

/** Whether a figure of it was sent as a word, a picture or a letter, or it has a number in words. */
function isSaid(place: Place): boolean {
  const { reading: { plain }, bounds: { span: { start, end } } } = place;
  let hasLetters = false;
  for (let at = start; at < end; at++) {
    if (isFigure(plain[at]) && !isWrittenAt(place, at)) return true;
    hasLetters ||= PLAIN_LETTERS[plain.charCodeAt(at)] === 1;
  }
  return hasLetters && (plain.slice(start, end).match(/[a-zа-яіїєґ']{2,}/g)?.some((word) => valueOf(word) !== undefined) ?? false);
}

const isFigure = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';
/** Whether a word beside a number is all in capitals. */
function areCapitals(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (CAPITAL[word.charCodeAt(at)] !== 1) return false;
  return true;
}
/** Whether what is read here as a figure was sent as one. */
const isWrittenAt = ({ sent, reading: { starts } }: Place, at: number): boolean => isFigure(sent[starts[at]!]);

/** Whether it was sent sign by sign. */
function isSetApart({ plain, starts, ends }: Reading, { start, end }: Span): boolean {
  let signs = 0;
  for (let at = start + 1; at < end; at++) if (starts[at]! > ends[at - 1]! || ends[at]! - starts[at]! === 2) signs++;
  return signs >= APART_AT_LEAST || isSignBySign(plain, start, end);
}

/** Whether figures stand one by one in a row, with a sign or a few between. */
function isSignBySign(plain: string, start: number, end: number): boolean {
  let figures = 0;
  for (let at = start, from = start; at < end;) {
    if (!isFigure(plain[at])) {
      if (!BETWEEN.includes(plain[at]!)) figures = 0;
      at++;
      continue;
    }
    // Behind more signs, or at the beginning, a row begins.
    if (at === from || at - from > BETWEEN_AT_MOST) figures = 0;
    from = at + 1;
    while (from < end && isFigure(plain[from])) from++;
    figures = from - at > 1 ? 0 : figures + 1;
    if (figures === FIGURES_AT_LEAST) return true;
    at = from;
  }
  return false;
}

/** Whether the number can go on here: what was not told has no words, and but for a few kinds no letters. */
function isWorthALook(place: Place, { word }: Beside): boolean {
  if (isFigure(word[0])) return true;
  if (!OF_LETTERS.has(place.kind)) return place.isTold;
  return word.length < SHORT || areCapitals(word) || LETTER_COMES.has(word) || LETTER_NAMES.has(word.toLowerCase()) || place.isTold;
}

function endOf(place: Place): number {
  const { reading: { text, plain }, bounds: { span, most } } = place;
  let { end } = span;
  let said: Said = NOTHING_SAID;
  for (let at = end, joins = 0, pieces = 0; pieces < PIECES_AT_MOST && joins <= JOINS_AT_MOST;) {
    const next = besideBehind(text, at, most);
    if (next === null || (pieces + joins === 0 && !isWorthALook(place, next)) || (next.gap !== ' ' && SENTENCE_ENDS.test(next.gap))) break;
    const word = plain.slice(next.start, next.end);
    const isPiece = isFigure(next.word[0]) || isNumberWord(word) ? endsInFigures(place, next, said) : endsInLetters(place, next, { isLetterNext: said.isLetterNext, isFirst: at === span.end });
    if (!isPiece && !JOINS.has(word)) break;
    at = next.end;
    if (isPiece) end = at;
    joins = isPiece ? 0 : joins + 1;
    pieces += isPiece ? 1 : 0;
    said = isPiece ? NOTHING_SAID : { tells: said.tells || TELLS.has(word), isLetterNext: said.isLetterNext || LETTER_COMES.has(word), isJoined: true };
  }
  return end;
}

/** Whether these figures, or this word for some, are the number's last: told as it is and not counted, or tied to it by a sign. */
function endsInFigures(place: Place, { gap, word, start, end }: Beside, { tells, isJoined }: Said): boolean {
  const { reading: { text }, bounds: { span } } = place;
  const rest = text.slice(end, end + COUNTED_REACH);
  if (COUNTED.test(rest) || /^[:.,]\d/.test(rest)) return false;
  const isInFigures = isFigure(word[0]);
  const isWritten = isInFigures && isWrittenAt(place, start) && isWrittenAt(place, end - 1);
  if (isWritten && TIED_CLOSE.test(gap)) return gap !== '.' && word.length <= ATTACHED_AT_MOST && !/^[-/.,:]?\d|^\p{L}/u.test(rest);
  if (isWritten && word.length === 1 && /\d \d$/.test(text.slice(span.end - 3, span.end)) && SPACED.test(gap) && !/^[\p{L}\d]|^[.,]\d/u.test(rest)) return true;
  // Another number may follow a telephone's, and no account has one behind it.
  if (!place.isTold && !(tells && span.kind === 'IBAN')) return false;
  if (isInFigures && !isWritten) return true;
  return (span.kind === 'GEO_COORDINATE' || !isDoneOrCounted(rest)) && (tells || (!isJoined && (gap === ' ' || gap === '-' || (!isInFigures && (gap === ', ' || gap === '... ')))));
}

/** Whether a word of a sentence stands right behind: "one of us", "2 came". */
function isDoneOrCounted(rest: string): boolean {
  const word = A_WORD_BEHIND.exec(rest)?.[1];
  return word !== undefined && !isNumberWord(word.normalize('NFD').replace(/\p{M}/gu, '')) && !TELLS.has(word);
}

/** Whether this letter, or two or three in capitals, or the name of one, are the number's last. */
function endsInLetters(place: Place, { gap, word, start, end }: Beside, { isLetterNext, isFirst }: { isLetterNext: boolean; isFirst: boolean }): boolean {
  const { reading: { text, plain }, kind } = place;
  const isCapital = areCapitals(word);
  // The initial of a name is none: "V. Popa".
  if (word.length > SHORT + 1 || (isCapital && AN_INITIAL.test(text.slice(end, end + 4)))) return false;
  if (kind === 'DATE_OF_BIRTH' || !(OF_LETTERS.has(kind) || place.isTold)) return false;
  const said = plain.slice(start, end);
  if ((isLetterNext && word.length < SHORT) || LETTER_NAMES.has(word.toLowerCase())) return true;
  if (NAMES_IN_TWO.has(said) && /^\p{Lu}/u.test(word)) return place.isTold && gap !== '';
  if (!isCapital) return word === 'l' && gap === ' ' && place.isTold && !/^ ?[\p{L}-]/u.test(text.slice(end, end + 2));
  if (!isAmongSmall(text, start, end)) return false;
  if (word.length < SHORT && (gap === '' || TIED_CLOSE.test(gap) || (TIED.test(gap) && (!CAPITAL_WORDS.has(said) || place.isApart)))) return true;
  if (kind === 'PHONE' || NO_SERIES.has(said) || word.length >= SHORT || !(gap === ' ' || gap === '.')) return false;
  if (word.length > 1) return isFirst && kind !== 'GEO_COORDINATE' && !A_WORD_BEHIND.test(text.slice(end, end + 4));
  return !CAPITAL_WORDS.has(said) || isLone(text, start - gap.length - 1) || place.isApart;
}

/** Whether small letters stand near: where all are capitals, these tell nothing. */
const isAmongSmall = (text: string, start: number, end: number): boolean => !/\p{Lu}{3}/u.test(text.slice(Math.max(0, start - REACH), end + REACH)) || /\p{Ll}/u.test(text.slice(Math.max(0, start - REACH), end + REACH));
const REACH = 24;

/** Whether a single letter stands here. */
const isLone = (text: string, at: number): boolean => /(?<!\p{L})\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

function startOf(place: Place): number {
  const { reading: { text, plain }, bounds: { span, least } } = place;
  let { start } = span;
  let tells = false;
  for (let at = start, joins = 0, pieces = 0; pieces < PIECES_AT_MOST && joins <= JOINS_AT_MOST;) {
    const next = besideBefore(text, at, least);
    if (next === null || (pieces + joins === 0 && !isWorthALook(place, next)) || (next.word.length > 1 && next.gap !== ' ' && SENTENCE_ENDS.test(next.gap))) break;
    const word = plain.slice(next.start, next.end);
    const isSecond = pieces > 0;
    const isJoin = TELLS.has(word) || LETTER_COMES.has(word) || (isSecond && AND.has(word));
    if (next.gap.includes(':') && !isJoin) break;
    const from: number = isFigure(next.word[0]) || isNumberWord(word) ? beginsInFigures(place, next, { tells, isSecond }) : beginsInLetters(place, next, isSecond);
    if (from < 0 && !isJoin) break;
    at = from < 0 ? next.start : from;
    if (from >= 0) start = from;
    joins = from < 0 ? joins + 1 : 0;
    pieces += from < 0 ? 0 : 1;
    tells = from < 0;
  }
  return start;
}

/** Where the figures begin, or the word for some, that are the number's first: tied to it by a sign, set apart one by one as it is, or told; -1 where these are none. */
function beginsInFigures(place: Place, { gap, word, start, end }: Beside, { tells, isSecond }: { tells: boolean; isSecond: boolean }): number {
  const { sent, reading: { text, starts, ends }, bounds: { span } } = place;
  // "Try oh seven nine …", «ще раз +380 …»: a telephone's number is whole from its nought or its plus on.
  if (text[span.start] === '+' || (text[span.start] === '0' && ORDINARY.has(sent.slice(starts[start]!, ends[end - 1]!).toLowerCase()))) return -1;
  if (isFigure(word[0])) {
    if (TIED_CLOSE.test(gap) || (isSecond && TIED.test(gap))) return word.length <= ATTACHED_AT_MOST && !/[\p{L}\d.,/-]$/u.test(text.slice(Math.max(0, start - 1), start)) ? start : -1;
    if (word.length === 1 && /^\d \d/.test(text.slice(span.start, span.start + 3)) && SPACED.test(gap)) return start;
    const isBehindLetters = gap === ' ' && /\p{Lu}{2,4} ?$/u.test(text.slice(Math.max(0, start - 5), start));
    return (!isWrittenAt(place, start) || isBehindLetters || tells || (isSecond && gap === ' ')) && gap.length <= 4 && place.isTold ? start : -1;
  }
  // "Două zeci și opt mai".
  if (span.kind === 'DATE_OF_BIRTH') return gap === ' ' && text.startsWith('zeci', span.start) ? start : -1;
  return (tells || gap === '-' || isSecond || (gap === ' ' && (valueOf(word) ?? 0) > 1)) && place.isTold ? start : -1;
}

/** Where the letters begin that are told before a number; -1 where these are none. */
function beginsInLetters(place: Place, next: Beside, isSecond: boolean): number {
  const { reading: { text, plain }, kind, bounds: { least } } = place;
  const { gap, word, start } = next;
  const said = plain.slice(start, next.end);
  if (kind === 'DATE_OF_BIRTH' || NO_GAP.test(gap) || !(OF_LETTERS.has(kind) || place.isTold)) return -1;
  const isCapital = areCapitals(word);
  if (AS_IN.has(said) || !(isCapital || word.length < SHORT)) return LETTER_NAMES.has(word.toLowerCase()) ? start : asIn(text, next, least);
  const isTied = gap.includes('-') || text[start - 1] === '-';
  if (LETTER_NAMES.has(word.toLowerCase())) return start;
  if (word.length === 1) return isLetterOf(place, next, { isSecond, isTied }) ? start : -1;
  if (isCapital) return NO_SERIES.has(said) || (kind === 'PLATE' && !isTied && word.length === SHORT) || !isAmongSmall(text, start, next.end) || word.length > SHORT + 1 || (word.length > SHORT && !OF_AN_ACCOUNT.test(text.slice(Math.max(least, start - ACCOUNT_REACH), start))) ? -1 : start;
  return (isTied && place.isTold) || (OF_SERIES.has(kind) && NAMES_IN_TWO.has(said) && /^\p{Lu}/u.test(word) && /\p{L},? $/u.test(text.slice(Math.max(0, start - 3), start))) ? start : -1;
}

/** Whether a single letter before a number is told with it, and is no word; a small one only of what was told, and of no account. */
function isLetterOf({ reading: { text, plain }, kind, isApart, isTold }: Place, { word, start, end, gap }: Beside, { isSecond, isTied }: { isSecond: boolean; isTied: boolean }): boolean {
  const said = plain.slice(start, end);
  if (!areCapitals(word)) return isTold && kind !== 'IBAN' && /^(?: |, ?| ?- ?)$/.test(gap) && !/[\p{L}\d/.]$/u.test(text.slice(Math.max(0, start - 1), start)) && (!LETTER_WORDS.has(said) || (isSecond && (isTied || gap === ' ')));
  if (gap.includes('. ') && !gap.includes('...')) return false;
  const isBehindOne = /(?<!\p{L})\p{Lu}[ ,.-]{1,2}$/u.test(text.slice(Math.max(0, start - 4), start));
  return !CAPITAL_WORDS.has(said) || isSecond || isTied || isBehindOne || (kind === 'GEO_COORDINATE' && gap === ' ') || (gap === ' ' && isApart);
}

const AS_IN_REACH = 20;
/** "B as in boy" before a number, or "K for" before the word for its letter. */
function asIn(text: string, { start, end }: Beside, least: number): number {
  const from = Math.max(least, start - AS_IN_REACH);
  const found = /(?<!\p{L})\p{Lu} (?:as in|for|like|de la|ca (?:la|in|si)|як(?: у)?|как|si|nga|te)(?: \p{L}{2,14})?$/u.exec(text.slice(from, end));
  return found === null ? -1 : from + found.index;
}
