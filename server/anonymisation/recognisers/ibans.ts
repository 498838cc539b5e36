import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { countrySpecs, isValidBBAN, isValidIBAN } from 'ibantools';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { lettersOf } from '../looking/words-in.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { NUMBER_WORDS } from '../unmasking/number-words.ts';
import { codeOf } from './cues.ts';
import { accountsTold } from './spoken/accounts.ts';
import { accountsBackwards } from './spoken/backwards.ts';

// Two letters, two digits and more, with single separators; how many of them belong to it, the country's length tells.
const CANDIDATE = /(?<![A-Z0-9])[A-Z][.-]?[A-Z][ .:-]?\d[ -]?\d(?:[ ./-]{0,2}[A-Z0-9]){11,30}/iy;
const BETWEEN = /[^A-Z0-9]/gi;
// A wrong check digit is a slip of the pen here, not another number: nothing else has this shape in these countries.
const SHAPE_IS_ENOUGH = new Set(['AL', 'MD', 'RO', 'UA']);

// Told in part, with a figure too many or too few, or with the country in Cyrillic letters: behind a country so long a row of figures is nothing else.
const LIKE_ONE = compact(/(?=[A-ZА-ЯІЇ])(?<![\p{L}\p{N}])(?<country>[A-Z] ?[A-Z]|R0|[А-ЯІЇ]{2})[ .:_–-]{0,3}\d(?:[ ./_–-]{0,5}(?:[A-ZА-ЯІЇ]{1,4}[ ./_–-]{0,3})?\d){13,33}(?![\p{L}\p{N}])/uy);
const IN_CYRILLIC = new Set(['УА', 'ЮА', 'МД', 'РО', 'АЛ', 'ПЛ', 'ДЕ', 'ІТ', 'ИТ', 'БГ', 'ТР', 'ЧЗ', 'ЛТ', 'ЛВ', 'ЕЕ', 'ГБ', 'ФР', 'ЕС', 'ГР', 'ХУ', 'СК', 'АТ', 'БЕ', 'НЛ', 'КС', 'МК', 'РС']);
const CALLED = /(?<![a-zа-яіїєґ])(?:iban|ибан|айбан|ібан|айбен|cont(?:ul)?|account|llogari[a-z]*|рахун[а-яії]*|сч[её]т[а-я]*|карт[а-яії]*|реквізит[а-яії]*|реквизит[а-я]*)[^\d\n]{0,24}$/;

// Behind its name: figures, words for them and short rows of letters, as somebody reads an account aloud or copies it badly.
const PIECE = `(?:(?:${NUMBER_WORDS})(?![a-zа-яіїєґ])|[a-z]{0,4}\\d[a-z\\d]{0,23}|[a-z]{2,4})`;
const TOLD = new WordPattern(`(?<![a-zа-яіїєґ\\d])(?:юа|уа|iban|ибан|айбан|ібан|cont(?:ul)?|account|llogari[a-z]*|рахун[а-яії]*|сч[её]т[а-я]*)(?![a-zа-яіїєґ])[^\\d\\n]{0,12}?(?<code>(?<![a-z\\d])${PIECE}(?:[ ,./_-]{1,3}${PIECE}){3,24})(?![a-zа-яіїєґ\\d])`);
// "юа 16, далі 322001 …": nothing else has so many figures behind these two letters.
const IN_SMALL_LETTERS = /^[юу]а/;
const FIGURES_OF_UKRAINE = 24;
const FIGURES_OF_LIKE_ONE = 14;
const TOLD_FIGURES = 12;
// A number in words, or letters for figures.
const IN_WORDS = compact(new RegExp(`(?<![a-zа-яіїєґ])(?:${NUMBER_WORDS})(?![a-zа-яіїєґ])|\\d[lio]|r0`));

/** Bank accounts by ISO 13616, of any country; of the four also with a wrong check digit. */
export function ibans(reading: Reading): Span[] {
  const { text, latin, plain, openings } = reading;
  if (openings.digits < 2) return [];
  const found: Span[] = [];
  // What was looked at and is none: a row of one thing costs one look.
  const none = new Set<string>();
  // The candidate is as long as the longest account, so the search goes on right behind what was taken of it.
  let behind = 0;
  for (let row = 0; row < openings.figures.length; row += 2) {
    const start = countryBefore(latin, openings.figures[row]!);
    if (start < behind) continue;
    CANDIDATE.lastIndex = start;
    const candidate = CANDIDATE.exec(latin)?.[0];
    if (candidate === undefined) continue;
    const end = none.has(candidate) ? null : accountEnd(latin, start, candidate);
    if (end === null) none.add(candidate);
    if (end !== null) found.push({ kind: 'IBAN', start, end });
    behind = end ?? start + 2;
  }
  const behindTwo = openings.digits >= TOLD_FIGURES ? behindCapitals(text, openings.figures) : NONE;
  for (const { index, 0: row, groups } of behindTwo.length > 0 ? likeOnes(text, openings.figures, behindTwo) : []) {
    const country = groups!['country']!.replace(' ', '').replace('0', 'O');
    const isCountry = IN_CYRILLIC.has(country) || countrySpecs[country]?.chars;
    const figures = row.replace(/\D/g, '').length;
    // Whole and plain, it has been judged above.
    if (!SHAPE_IS_ENOUGH.has(country) && row.replace(/[^\p{L}\p{N}]/gu, '').length === countrySpecs[country]?.chars) continue;
    if ((isCountry && figures >= 16) || CALLED.test(plain.slice(Math.max(0, index - 32), index))) found.push({ kind: 'IBAN', start: index, end: index + row.length });
  }
  if (behindTwo.length > 0) found.push(...inPieces({ latin, plain }, found));
  for (const match of TOLD.all(openings)) {
    const { start, end } = codeOf(match);
    const figures = plain.slice(start, end).replace(/\D/g, '').length;
    if (IN_SMALL_LETTERS.test(match[0]) ? figures >= FIGURES_OF_UKRAINE : figures >= TOLD_FIGURES && IN_WORDS.test(plain.slice(start, end))) found.push({ kind: 'IBAN', start, end });
  }
  found.push(...accountsTold(reading, found), ...accountsBackwards(reading));
  return found.length === 0 ? found : found.filter(({ start, end }) => !isASample({ latin, plain }, { start, end }));
}

// Called made up or wrong in its own clause; a sample may be one of a handwriting.
const MADE_UP = /(?:invent|made[ -]up|fictiv|fictit|invalid|broken account|fails? the check|wrong check|cifra de control|pica verificarea|trilluar|shifra e kontrollit|ndryshuar qellim|вигадан|придуман|выдуман|контрольн[а-яії]+ цифр|неверн[а-я]+ контр)/;
const CLAUSE = 90;
const FIGURES_OF_ONE = /^[a-z]{2}[ -]?\d\d(?=.*[0x])(?:[ -]?x){2,}[ -]?[x0 -]*$|^[a-z]{2}[ -]?\d\d[a-z]{0,4}[0 -]{12,}$/i;
// Calls for tenders of Ukraine: UA-2021-03-11-004417.
const TENDER = /^UA-20\d\d-\d\d-\d\d-\d{6}/;

/** Whether an account is a pattern's, or called made up and wrong by its check digits as well: it leads to nobody. */
function isASample({ latin, plain }: { latin: string; plain: string }, { start, end }: { start: number; end: number }): boolean {
  const account = latin.slice(start, end);
  if (FIGURES_OF_ONE.test(account) || TENDER.test(account)) return true;
  if (isValidIBAN(account.replace(BETWEEN, '').toUpperCase())) return false;
  const lead = plain.slice(Math.max(0, start - CLAUSE), start).replace(/^[\s\S]*[.;!?\n](?= |$)/, '');
  const rest = plain.slice(end, end + CLAUSE).replace(/[.;!?\n](?: [\s\S]*)?$/, '');
  return MADE_UP.test(lead) || MADE_UP.test(rest);
}

// How an account begins, and what pieces of it look like.
const BEGINS = /(?<![A-Za-z0-9])[A-Z]{2} ?\d\d/g;
const A_PIECE = /(?<![A-Za-z0-9])(?:[A-Z]{1,4}\d[A-Z0-9]*|\d[A-Z0-9]*|[A-Z]{4})(?![A-Za-z])/g;
const HEADS_AT_MOST = 100;
const WIDEST = 200;
const GAP_AT_MOST = 28;

/** Accounts with whatever words between their pieces: the check digits tell which pieces belong together, or that it is called an account and has a sign too many or too few. */
function inPieces({ latin, plain }: { latin: string; plain: string }, known: readonly Span[]): Span[] {
  return matchesOf(BEGINS, latin).slice(0, HEADS_AT_MOST).flatMap(({ index, 0: head }) => {
    const length = countrySpecs[head.slice(0, 2)]?.chars;
    if (length == null || known.some(({ start, end }) => index >= start && index < end)) return [];
    let account = head.replace(' ', '');
    let end = index + head.length;
    const rest = latin.slice(end, index + WIDEST);
    const first = /^[A-Z0-9]*/.exec(rest)![0];
    account += first;
    end += first.length;
    for (const { index: at, 0: piece } of matchesOf(A_PIECE, latin.slice(0, index + WIDEST).slice(end))) {
      const start = index + head.length + first.length + at;
      if (account.length >= length || start - end > GAP_AT_MOST) break;
      account += piece;
      end = start + piece.length;
    }
    const isMiscopied = SHAPE_IS_ENOUGH.has(head.slice(0, 2)) && Math.abs(account.length - length) <= 1 && CALLED.test(plain.slice(Math.max(0, index - 32), index));
    return isMiscopied || (account.length === length && isValidIBAN(account)) ? [{ kind: 'IBAN', start: index, end }] : [];
  });
}

/** Where the account that begins at `start` ends, null where the candidate is none. */
function accountEnd(text: string, start: number, candidate: string): number | null {
  const country = candidate.replace(BETWEEN, '').slice(0, 2).toUpperCase();
  const length = countrySpecs[country]?.chars;
  if (!length) return null;
  const account = candidate.replace(BETWEEN, '').slice(0, length).toUpperCase();
  // The shape first: it costs less than the check digits, and most candidates fail by it.
  if (account.length < length || !isValidBBAN(account.slice(4), country)) return null;
  let end = start;
  for (let signs = 0; signs < length; end++) if (isSign(text, end)) signs++;
  if (isValidIBAN(account)) return end;
  return SHAPE_IS_ENOUGH.has(country) && !isSign(text, end) ? end : null;
}

/** Where the two letters of a country that has accounts begin which stand alone before these digits; -1 for none. */
function countryBefore(text: string, digits: number): number {
  let at = digits - 1;
  if (!isSign(text, at)) at--;
  if (!isSign(text, at)) return -1;
  const second = text.charCodeAt(at);
  at--;
  if (!isSign(text, at)) at--;
  if (!isSign(text, at) || isSign(text, at - 1)) return -1;
  return COUNTRIES.has(pairOf(text.charCodeAt(at), second)) ? at : -1;
}

// Two letters in one number, capitals or not.
const pairOf = (first: number, second: number): number => (first & 0x1f) << 5 | second & 0x1f;
const COUNTRIES: ReadonlySet<number> = new Set(Object.entries(countrySpecs).flatMap(([country, { chars }]) => (chars ? [pairOf(country.charCodeAt(0), country.charCodeAt(1))] : [])));

/** Of these rows of digits those before which two capitals, with a space between at most, or "R0", and at most three signs more stand: each by its place among the rows and where the capitals begin. */
function behindCapitals(text: string, figures: readonly number[]): readonly HeadOfOne[] {
  let found = NONE;
  for (let row = 0; row < figures.length; row += 2) {
    let at = figures[row]! - 1;
    for (let gap = 0; gap < LONGEST_GAP && BETWEEN_SIGNS[text.charCodeAt(at)] === 1; gap++) at--;
    if (CAPITALS[text.charCodeAt(at)] !== 1) continue;
    const first = text[at - 1] === ' ' ? at - 2 : at - 1;
    const starts = [first, at].filter((start) => (start === first ? CAPITALS[text.charCodeAt(first)] === 1 : text.startsWith('R0', at)));
    if (starts.length > 0 && found === NONE) found = [];
    for (const start of starts) found.push({ row, start });
  }
  return found;
}
interface HeadOfOne { row: number; start: number }
const NONE: HeadOfOne[] = [];
const LONGEST_GAP = 3;

/** What looks like an account behind these capitals, in order and apart. */
function likeOnes(text: string, figures: readonly number[], heads: readonly HeadOfOne[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  let last = 0;
  for (const { row, start } of heads) {
    while (last < row || (last < figures.length && isSign(text, figures[last + 1]!))) last += 2;
    if (start < behind || last >= figures.length || figures[last]! - start > WIDEST_OF_ONE || !mayEndAsOne(text, figures, row)) continue;
    LIKE_ONE.lastIndex = start;
    const match = LIKE_ONE.exec(text);
    if (match === null) continue;
    found.push(match);
    behind = match.index + match[0].length;
  }
  return found;
}

/** Whether from this row of digits on as many as an account has can end before no letter, with nothing between but its signs and letters. Asked first: the pattern tries every end in turn. */
function mayEndAsOne(text: string, figures: readonly number[], first: number): boolean {
  let digits = 0;
  for (let row = first; row < figures.length && digits <= FIGURES_AT_MOST; row += 2) {
    const start = figures[row]!;
    if (row > first && !mayStandWithin(text, figures[row - 1]!, start)) return false;
    const end = figures[row + 1]!;
    digits += end - start;
    if (digits >= FIGURES_OF_LIKE_ONE && !isSign(text, end)) return true;
  }
  return false;
}

function mayStandWithin(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  for (let at = from; at < to; at++) if (WITHIN_ONE[text.charCodeAt(at)] === 0) return false;
  return true;
}
const FIGURES_AT_MOST = 36;
const WIDEST_GAP = 12;
const WIDEST_OF_ONE = FIGURES_AT_MOST * (1 + WIDEST_GAP);
const WITHIN_ONE = lettersOf(/[A-ZА-ЯІЇ ./_-]/);
// A dash is read as a hyphen.
const BETWEEN_SIGNS = lettersOf(/[ .:_-]/);
const CAPITALS = lettersOf(/[A-ZА-ЯІЇ]/);

/** A Latin letter or a digit. */
export function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123);
}
