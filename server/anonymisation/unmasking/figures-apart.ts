import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { RowPattern } from '../looking/row-pattern.ts';
import { CAPITALS, DIGITS, kindsOf, LETTERS, PICTURES, WITHIN_A_WORD } from '../looking/signs.ts';
import type { Written } from '../looking/signs.ts';
import { A_PLATE, besideFigures, IN_PIECES, OF_A_SERIES, SIGN_BY_SIGN } from './beside-figures.ts';
import { inOrder } from './in-order.ts';
import type { Replacement } from './number-words.ts';

// What people put between the signs of a number so that it is none: one sign, one between spaces, two spaces, a picture.
const SIGN = '[|_*~+\'"`^:;=#\\\\&<>,./-]';
const BETWEEN = `(?:${SIGN}| ${SIGN} | {2}|, |\\.{3}|\\p{Extended_Pictographic})`;
// Between two rows of them; those that stand between numbers anyway are left.
const ODD = '(?: ?[|_*~\'"`^=#\\\\&] ?|\\+|\\.{3}| {2})';
// Sign by sign, with the same between each two: "A|B|3|8|4|7|5|6", "1 - 4 - . - 0 - 3".
const WITH_THE_SAME_BETWEEN = compact(new RegExp(`(?<![\\p{L}\\p{N}])\\+?[\\p{L}\\p{N}](?<between>${BETWEEN})(?:[\\p{L}\\p{N}.,/-]\\k<between>){2,40}[\\p{L}\\p{N}](?![\\p{L}\\p{N}])`, 'gu'));
const MAY_BE_SIGN_BY_SIGN = compact(new RegExp(`\\d(${BETWEEN})[\\d.,/-]\\1[\\p{L}\\p{N}]`, 'u'));
// Figures alone with a point or line between stand in many versions and dates: those are joined only behind the letters of a series.
const PLAIN_BETWEEN = /^[.,/:;-]$|^, $/;
const SERIES = compact(/(?<=(?<![\p{L}\p{N}.,/-]|(?<!\p{L})\p{L} )\p{Lu}{1,3} ?)\d(?<between> ?[./-] ?| |, )\d(?:\k<between>\d){0,7}(?=(?<letters>[ -]{0,2}\p{Lu}{1,3}(?![\p{L}\p{N}]|[./-]\p{N}))|(?!\d|[.,/-] ?\d| \d))/gu);
// In rows: "45🔹09🔹38", "38_47_56", "IL*08*NSK", "(38)(47)(56)".
const ROW_BY_ROW = compact(new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}{1,3}\\d{0,9}|\\+?\\d{1,9})(?<between>${ODD})(?:\\p{Lu}{1,4}|\\d{1,9})(?:\\k<between>(?:\\p{Lu}{1,4}|\\d{1,9})){0,9}(?![\\p{L}\\p{N}])`, 'gu'));
// Between letters and figures only what binds them.
const TIES = /^ ?[*_|~+=] ?$/;
const TIED = kindsOf('|_*~\'"`^=#\\&+');
const MAY_BE_ROWS = compact(new RegExp(`[\\p{Lu}\\d]${ODD}\\d`, 'u'));
const IN_BRACKETS = compact(/(?<!\p{Ll})[([{<]\d{1,6}[)\]}>](?: ?[([{<]\d{1,6}[)\]}>]){1,12}|(?<=(?<!\p{L})\p{Lu}{1,3} ?)[([]\d{2,4}[)\]](?= ?\p{Lu}{2,3}(?!\p{L}))/gu);
const MAY_BE_IN_BRACKETS = /\d[)\]}>] ?[([{<\p{Lu}]/u;
// The same letter between all of them: "0x6x9x3x1x9x0x4x2".
const LETTERED = compact(/(?<![\p{L}\p{N}+.-])0\d{0,2}(?<letter>\p{L})\d{1,4}(?:\k<letter>\d{1,4}){2,10}(?![\p{L}\p{N}])/gu);
const LETTERED_AT_LEAST = 9;
// A picture between two figures is there for no other reason.
const PICTURED = /(?<=\d) ?\p{Extended_Pictographic} ?(?=\d)/gu;
const OPENING = kindsOf('(');
const CLOSING = kindsOf(')');
const BRACKETS = /[)\]}>] ?[([{<]|[([{<)\]}>]/g;
const SPACE = kindsOf(' ');
const STROKES = kindsOf('/|');
const DASH = kindsOf('-');
const POINT = kindsOf('.');
const WIDE_GAP = /(?<=\d) {2,3}(?=[\d\p{Lu}])|(?<=\p{Lu}) {2,3}(?=\d)/gu;
// Letters one by one and figures, or figures one by one, with a stroke between the two: "R-K-L / 4-0-8", "BA / 3 0 7 7 / 5 1 2".
const STROKE = '(?: ?[/|] ?| - | ?\\.{3} ?)';
const A_FIGURE = '[\\dOoОоlIІЗз]';
const FIGURES_APART = `${A_FIGURE}(?:[ .-]?${A_FIGURE}){1,8}`;
const GROUPS = `(?:${STROKE}(?:${A_FIGURE}(?:[ .-]?${A_FIGURE}){0,8}|\\p{Lu}(?:[ .-]?\\p{Lu}){0,2})){0,2}(?![\\p{L}\\p{N}/]|[.,-]\\p{N})`;
const PIECES = new RowPattern(compact(new RegExp(`(?<![\\p{L}\\p{N}./-]|(?<!\\p{L})\\p{Lu}(?: | - ))(?:\\p{Lu}(?<sign>[.-]| - )\\p{Lu}(?:\\k<sign>\\p{Lu})?\\.?(?:${STROKE}| )|\\p{Lu}(?: \\p{Lu}){1,2}${STROKE}|\\p{Lu}{1,3}${STROKE}(?=\\d[ .-]\\d(?!\\d)))(?!\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d){1,2}(?!\\d))${FIGURES_APART}${GROUPS}`, 'u')), { begins: CAPITALS, has: [CAPITALS], apart: WITHIN_A_WORD | DIGITS });
const AS_FIGURES = new Map([...'OoОо'].map((letter) => [letter, '0']).concat([...'lIІ'].map((letter) => [letter, '1']), [...'Зз'].map((letter) => [letter, '3'])) as [string, string][]);
// A plate sign by sign or two by two, some of whose figures are letters that look like them: "А А 8 І О З Т Е", "АА-8І-ОЗ-ТЕ".
const LETTER = '\\p{Lu}';
const LOOKS = '[\\dOОІIlЗ]';
const PLATES = [[2, 4, 2], [2, 3, 2], [2, 2, 3], [1, 3, 3], [1, 2, 3], [3, 3, 0]] as const;
const bySign = (sign: string, times: number): string => Array.from({ length: times }, () => sign).join('\\k<sign>');
const PLATE_APART = new RowPattern(compact(new RegExp(`(?<![\\p{L}\\p{N}]|(?<!\\p{L})\\p{L}[ .-])(?:(?=${LETTER}(?<sign>[ .-]))(?:${PLATES.map(([before, figures, behind]) => `${bySign(LETTER, before)}\\k<sign>(?<figures>${bySign(LOOKS, figures)})${behind > 0 ? `\\k<sign>${bySign(LETTER, behind)}` : ''}`).join('|')})`
  + `|${LETTER}{2}[ .-]?(?<figures>${LOOKS}{2}[ .-]?${LOOKS}{2})[ .-]?${LETTER}{2}|${LETTER}{2}[ .-](?<figures>${LOOKS}{3})[ .-]${LETTER}{2}|${LETTER}{1,2}[ .-](?<figures>${LOOKS}{2,3})[ .-]${LETTER}{3}|${LETTER}{1,2}_(?<figures>${LOOKS}{2,3})_${LETTER}{3})(?![ .-]?\\p{N}|[ .-]\\p{L}(?!\\p{L})|\\p{L})`, 'du')), { begins: CAPITALS, has: [CAPITALS], apart: WITHIN_A_WORD | DIGITS });
const FIGURES_AT_LEAST = 4;
const FIGURES_IN_ROWS = 6;
const IN_A_SERIES = 3;
// A digit so set apart counts as drawn, whatever is found of the number.
const DRAWN = /^[ .()/*_|~=-]+$/;

const figuresOf = (row: string): number => row.replace(/\D/g, '').length;

/** What stands between the signs of a number that somebody took apart: nothing, or a space between its rows. */
export function figuresApart({ text, signs }: Written): Replacement[] {
  if (!signs.has(DIGITS)) return [];
  const found: Replacement[] = [];
  const shapes = besideFigures({ text, signs });
  for (const { index, 0: row, groups } of (shapes & SIGN_BY_SIGN) !== 0 && MAY_BE_SIGN_BY_SIGN.test(text) ? matchesOf(WITH_THE_SAME_BETWEEN, text) : []) {
    const between = groups!['between']!;
    const hasLetters = /\p{L}/u.test(row);
    if (figuresOf(row) < FIGURES_AT_LEAST || (PLAIN_BETWEEN.test(between) && between !== ', ' && !hasLetters)) continue;
    found.push(...joined(row, index, between));
  }
  for (const { index, 0: row, groups } of (shapes & OF_A_SERIES) !== 0 ? matchesOf(SERIES, text) : []) {
    if (figuresOf(row) >= IN_A_SERIES || groups!['letters'] !== undefined) found.push(...joined(row, index, groups!['between']!));
  }
  for (const { index, 0: plate, indices } of (shapes & A_PLATE) !== 0 ? PLATE_APART.all(text, signs) : []) found.push(...plateOf(plate, index, indices!.groups!['figures']!));
  for (const { index, 0: code } of (shapes & IN_PIECES) !== 0 && (signs.apart(CAPITALS, CAPITALS) || signs.near(CAPITALS, STROKES) || signs.beside(DASH, SPACE)) ? PIECES.all(text, signs) : []) {
    if (figuresOf(code) > 1) found.push(...inOnePiece(code, index));
  }
  for (const { index, 0: row, groups } of (signs.near(TIED, DIGITS) || signs.beside(SPACE, SPACE) || signs.beside(POINT, POINT)) && MAY_BE_ROWS.test(text) ? matchesOf(ROW_BY_ROW, text) : []) {
    if (/\p{L}/u.test(row) ? TIES.test(groups!['between']!) && figuresOf(row) > 1 : figuresOf(row) >= FIGURES_IN_ROWS) found.push(...between(row, index, groups!['between']!));
  }
  for (const { index, 0: row, groups } of signs.beside(DIGITS, LETTERS) && signs.beside(LETTERS, DIGITS) ? matchesOf(LETTERED, text) : []) if (figuresOf(row) >= LETTERED_AT_LEAST) found.push(...between(row, index, groups!['letter']!));
  for (const { index, 0: row } of signs.beside(DIGITS, CLOSING) && signs.near(CLOSING, OPENING | CAPITALS) && MAY_BE_IN_BRACKETS.test(text) ? matchesOf(IN_BRACKETS, text) : []) {
    if (figuresOf(row) >= FIGURES_IN_ROWS || !/\] ?\[|\) ?\(/.test(row)) for (const { index: at, 0: bracket } of matchesOf(BRACKETS, row)) found.push({ start: index + at, end: index + at + bracket.length, as: bracket.length > 1 ? ' ' : '' });
  }
  for (const { index, 0: picture } of signs.near(DIGITS, PICTURES) && signs.near(PICTURES, DIGITS) ? matchesOf(PICTURED, text) : []) found.push({ start: index, end: index + picture.length, as: ' ' });
  for (const { index, 0: gap } of signs.beside(SPACE, SPACE) ? matchesOf(WIDE_GAP, text) : []) found.push({ start: index + 1, end: index + gap.length, as: '' });
  return inOrder(found);
}

/** Without the signs between; each sign of the number with what stood before it, where that was drawn. */
function joined(row: string, index: number, between: string): Replacement[] {
  const found: Replacement[] = [];
  for (let at = row.indexOf(between, 1); at >= 0 && at + between.length < row.length; at = row.indexOf(between, at + between.length + 1)) {
    const next = at + between.length;
    if (DRAWN.test(between)) found.push({ start: index + at, end: index + next + 1, as: row[next]! });
    else found.push({ start: index + at, end: index + next, as: '' });
  }
  return found;
}

function between(row: string, index: number, sign: string): Replacement[] {
  const found: Replacement[] = [];
  for (let at = row.indexOf(sign, 1); at >= 0; at = row.indexOf(sign, at + sign.length)) found.push({ start: index + at, end: index + at + sign.length, as: ' ' });
  return found;
}

/** The plate in one, its figures as figures; one that has none is words, and one that has nothing else is left to others. */
function plateOf(plate: string, index: number, [from, to]: readonly [number, number]): Replacement[] {
  const figures = plate.slice(from - index, to - index);
  if (!/\d/.test(figures) || !/\p{L}/u.test(figures)) return [];
  return Array.from(matchesOf(/[ ._-]?([\p{L}\p{N}])/gu, plate), ({ index: at, 0: piece, 1: sign }) =>
    ({ start: index + at, end: index + at + piece.length, as: index + at + piece.length > from && index + at < to ? AS_FIGURES.get(sign!) ?? sign! : sign! }));
}

/** Without the signs within its groups; what parts the groups is a space, and a letter among figures the figure that it looks like. */
function inOnePiece(code: string, index: number): Replacement[] {
  const found: Replacement[] = [];
  let last = '';
  for (const { index: at, 0: sign } of matchesOf(/[\p{L}\p{N}]|[^\p{L}\p{N}]+/gu, code)) {
    const start = index + at;
    if (/[\p{L}\p{N}]/u.test(sign)) {
      const isFigure = /\d/.test(last) && AS_FIGURES.has(sign) && !/^ ?[/|-] ?\p{Lu}/u.test(code.slice(at + 1, at + 4));
      if (isFigure) found.push({ start, end: start + 1, as: AS_FIGURES.get(sign)! });
      last = isFigure ? '0' : sign;
      continue;
    }
    const next = code[at + sign.length]!;
    const isGroup = /[/|]/.test(sign) || /\d/.test(last) !== /\d/.test(next);
    found.push({ start, end: start + sign.length, as: isGroup && !(/\d/.test(last) && AS_FIGURES.has(next) && sign.length === 1) ? ' ' : '' });
  }
  return found;
}
