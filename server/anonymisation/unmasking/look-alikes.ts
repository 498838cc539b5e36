import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { RowPattern } from '../looking/row-pattern.ts';
import { CYRILLIC, DIGITS, GREEK, kindsOf, LATIN, LETTERS, SMALL, STRANGE, WITHIN_A_WORD } from '../looking/signs.ts';
import type { Written } from '../looking/signs.ts';
import { unitsOf } from '../looking/units.ts';
import { CAPITAL, lettersOf } from '../looking/words-in.ts';
import { isNumberWord } from './number-words.ts';
import { MONTH } from './split-words.ts';

const CYRILLIC_AND_GREEK = 'АВЕКМНОРСТХУІЅЈавекмнорстхуіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ';
const THEIR_LATIN_LOOKS = 'ABEKMHOPCTXYISJabekmhopctxyisjABEZHIKMNOPTYXaeikvoptux';
const LATIN_LOOKS = 'ABEKMHOPCTXYIaekmopctxyibhnu';
const CYRILLIC_LOOKS = 'АВЕКМНОРСТХУІаекморстхуіьнпи';
const GREEK_LOOKS = 'ΑΒΕΗΙΚΜΟΡΤΥΧαειοκρτυχν';
const GREEK_AS_CYRILLIC = 'АВЕНІКМОРТУХаеіокртухи';

const pairs = (from: string, to: string): Map<string, string> => new Map([...from].map((letter, index) => [letter, [...to][index]!]));
/** The Latin letter that a Cyrillic or Greek one looks like. */
export const TO_LATIN = pairs(CYRILLIC_AND_GREEK, THEIR_LATIN_LOOKS);
const TO_CYRILLIC = new Map([...pairs(LATIN_LOOKS, CYRILLIC_LOOKS), ...pairs(GREEK_LOOKS, GREEK_AS_CYRILLIC)]);

const NATIVE = LATIN | GREEK | STRANGE;
const FOREIGN = CYRILLIC | GREEK | STRANGE;
const TWO_SCRIPTS = /[a-z\u00c0-\u024f](?=[\u0370-\u052f])|[\u0370-\u052f](?=[a-z\u00c0-\u024f])|[\u0370-\u03ff](?=[\u0400-\u052f])|[\u0400-\u052f](?=[\u0370-\u03ff])/i;
const WORD = /[a-z\u00c0-\u024f\u0370-\u052f]+/gi;
const GREEK_OR_LATIN = /[a-z\u00c0-\u024f\u0370-\u03ff]/gi;
const NOT_LATIN = /[\u0370-\u052f]/g;

/**
 * Words of letters from two scripts as words of one: of that one which all their letters can be read in, Cyrillic first
 * where most letters are. As many units as before.
 */
export function inOneScript({ text, signs }: Written): string {
  if (!(signs.beside(NATIVE, FOREIGN) || signs.beside(FOREIGN, NATIVE)) || !TWO_SCRIPTS.test(text)) return text;
  return text.replace(WORD, (word) => (TWO_SCRIPTS.test(word) ? oneScript(word) : word));
}

// A month or a number is one, however many of its letters look Latin: "мapтa".
const isTold = (word: string): boolean => isNumberWord(word) || MONTH.test(word);

function oneScript(word: string): string {
  const foreign = word.match(NOT_LATIN)?.length ?? 0;
  const cyrillic = word.replace(GREEK_OR_LATIN, (letter) => TO_CYRILLIC.get(letter) ?? letter);
  const latin = word.replace(NOT_LATIN, (letter) => TO_LATIN.get(letter) ?? letter);
  const isCyrillic = cyrillic.search(GREEK_OR_LATIN) < 0;
  const isLatin = latin.search(NOT_LATIN) < 0;
  if (isCyrillic && (!isLatin || foreign * 2 >= word.length || isTold(cyrillic.toLowerCase()))) return cyrillic;
  return isLatin ? latin : word;
}

const BEFORE_A_NUMBER = kindsOf('+(');
// What stands for a figure inside a number: "O67 l23 45 67", "+38О50…".
const FIGURES = pairs('OoОоΟοØølIІіӀЗзSsБбBВZzЧч|', '00000000111113355668822441');
// A nought with its stroke; before few figures it is a diameter.
const STRUCK = /(?<=\d)[Øø](?=[ \dØø])|(?<![\p{L}\p{N}])[Øø](?=\d\d)(?!\d\d ?[mc]m)/gu;
const AMONG_FIGURES = new RowPattern(/(?<![a-zA-Z\u00c0-\u052f\d])(?:[\d+(]|[OoОоΟοlIІіӀЗз](?=[OoОоΟοlIІіӀЗз]{0,2}-?\d))[\dOoОоΟοlIІіӀЗзSsБбЧчZzB .()/*_-]{7,24}[\dOoОоΟοlIІіӀЗзSsБбZzB](?![a-zA-Z\u00c0-\u052f\d])/, { begins: DIGITS | LETTERS | BEFORE_A_NUMBER, has: [DIGITS | BEFORE_A_NUMBER], apart: WITHIN_A_WORD | DIGITS });
// Shapes that are as good as certain, however few figures of their own they have: dates, pairs of degrees, personal numbers, ages.
const FIGURE = '[\\dOОΟoоlIІіӀЗз]';
const DEGREES = '[\\dOОΟlIІЗБб]{1,3} ?[.,] ?[\\dOОΟoоlIІЗзБб]{3,8}';
const SHAPES = compact(new RegExp(`(?=[\\dOОΟoоlIІіӀЗБб]{1,3} ?[.,/-]|[\\dA-MА-ЯЈІ]${FIGURE}{3})(?<![\\p{L}\\d])(?:${FIGURE}{1,2} ?([./-]) ?${FIGURE}{1,2} ?\\1 ?${FIGURE}{2}(?:${FIGURE}{2})?|${DEGREES} ?[,;/-] ?${DEGREES}|(?<personal>[A-MА-ЯЈІ])${FIGURE}{8}(?=[A-Z])|2[\\dОOоo](?=[\\dОOоoIl]?\\d)[\\dОOоolI]{2})(?![\\p{Ll}\\d])`
  + '|(?=[\\dOОΟoоlIІіЗзSBВБб]{10})(?<=(?:РНОКПП|ІПН|ИНН|IDNP|CNP|idnp|cnp)[ :№]{1,3})[\\dOОΟoоlIІіЗзSBВБб]{10,13}(?!\\p{L})', 'gu'));
// Letters that stand for figures in such a shape stand beside figures, or all figures of its part are letters.
const LONE_PART = /[OОΟoоlIІіӀЗ] ?[.,;/-] ?\d|\d ?[.,;/-] ?[OОΟoоlIІіӀЗ]/;
const FIGURES_OF_ITS_OWN = 3;
const A_DATE = /^\S{1,2}([./-])\S{1,2}\1\S{4}$/;
// Before the sign of degrees, minutes or seconds, or behind another of them.
const OF_DEGREES = compact(/(?<![\p{L}\d])(?=[OОlIІЗ\d]{0,2}\d)[OОlIІЗ\d]{2,3}(?=°)|(?<=[°º'’′] ?)[\dOoОоlIІЗз]{1,2}(?=['’′"”″])/gu);
// A long number whose letters all look like figures; and an age.
const LONG = new RowPattern(compact(/(?=[\dOОΟoоlIІіӀЗзSBВБбZzЧч]{8})(?<![\p{L}\p{N}])(?=\S{0,8}\d)[\dOОΟoоlIІіӀЗзSBВБбZzЧч]{8,16}(?![\p{L}\p{N}])/u), { begins: DIGITS | LETTERS, has: [DIGITS, LETTERS], apart: WITHIN_A_WORD | DIGITS });
const LONG_HAS = 5;
const LETTER_AMONG = /\d[OОΟoоlIІіӀЗзSBВБбZzЧч]{1,8}\d/;
const MAY_BE_AN_AGE = /[1Il|][OoОоIl|] ?-?[a-zа-я]|[Il|]\d ?-?[a-zа-я]/;
const AGE = compact(/(?=[1Il|][OoОоIl|\d] ?-?[vaлрy])(?<![\p{L}\p{N}])(?:[1Il|][OoОоIl|]|[Il|]\d)(?= ?-?(?:vj|ani|лет|рок|річ|year|yo(?!\p{L})|y\.))/gu);
// The figures of what is written as a paper's number, a plate or an account is: behind the letters of its series, or between them.
const A_LOOK = '[OОΟoоlIІіӀЗзSBВБбZЧч]';
const ONE = '[\\dOОΟoоlIІіӀЗзSBВБбZЧч]';
const CODES = compact(new RegExp(`(?=[A-ZА-ЯІЇЄ])(?<![\\p{L}\\p{N}])(?:[A-ZА-ЯІЇЄ]{2}[ -]?(?<plate>(?=\\d{0,3}${A_LOOK})${ONE}{3,4})[ -]?[A-ZА-ЯІЇЄ]{2}|[A-Z]{1,2}[ -]?(?<romanian>(?=\\d{0,2}${A_LOOK})${ONE}{2,3})[ -]?[A-Z]{3}|[A-ZА-Я][ -]?(?<russian>${ONE}{3}[ -]?[A-ZА-Я]{2}[ -]?${ONE}{2,3})`
  + `|[A-ZА-ЯІЇЄ]{1,2}[ -]?(?<paper>(?!\\d{3,4}[A-ZА-ЯІЇЄ]{2}(?![\\p{L}\\p{N}]))(?=\\d{0,7}${A_LOOK})${ONE}{6,8})|[A-MА-ЯІЇЄ](?<personal>(?![SBZВ]\\d{7})(?=\\d{0,7}${A_LOOK})${ONE}{8})[A-Z]|(?:UA|AL|PL|DE|HU|CZ|SK|ES|PT|HR|RS|ME|XK|LT) ?(?<account>(?=[\\d -]{0,33}${A_LOOK})(?:[\\dOОΟoоlIІЗз][ -]?){20,27})|(?:RO|MD|UA|AL) ?(?<check>(?=\\d?${A_LOOK})${ONE}{2})(?=(?:[ -]?[A-Z\\dОоІl]){12}))(?![\\p{L}\\p{N}])|(?<=(?<![\\p{L}\\p{N}])(?:RO|MD|UA|AL) ?)(?<bank>(?=\\d?${A_LOOK})[\\dOОΟoоlIІ]{2})(?=[ -]?[A-Z\\dОоІl])`, 'gu'));
const A_CODE_HAS = { figures: 7, letters: 4 };
const SOME_FIGURES = 2;
const FIVE_FIGURES = 5;
const FIGURE_THEN_LOOK = /\d[OoОоІlIЗSBБб]/;
const A_LETTER = /[OoОоΟοlIІіӀЗзSsБбBВZzЧч|]/g;

const OWN_FIGURES: Record<string, number> = { paper: 3, plate: 2, romanian: 1, russian: 3, personal: 3, check: 1, account: 6, bank: 1 };
const CODE_NAMES = Object.keys(OWN_FIGURES);

interface Letter { start: number; end: number; as: string }
const NONE: readonly Letter[] = [];

// Of a letter or figure, as bits: what it is to a number. Capitals may stand beside one, other letters spoil it.
const A_DIGIT = 1;
const LOOKS_LIKE_ONE = 2;
const SPOILS = 4;
const PART_OF_A_ROW = 8;
const roleOf = (sign: string): number => (/\d/.test(sign) ? A_DIGIT : FIGURES.has(sign) ? LOOKS_LIKE_ONE : /\p{Lu}/u.test(sign) ? 0 : SPOILS) | PART_OF_A_ROW;
const ROLES = new Uint8Array(0x1_0000);
for (let code = 0; code < 0x530; code++) {
  const sign = String.fromCharCode(code);
  if (compact(/[a-z\d]|(?=[\u00c0-\u052f])\p{L}/iu).test(sign)) ROLES[code] = roleOf(sign);
}
const STROKE = kindsOf('|');
const AGE_BEGINS = lettersOf(/[1Il]/);
const AGE_GOES_ON = lettersOf(/[OoОоIl]/);
const OF_DIGITS = lettersOf(/\d/);
const OF_LOOKS = lettersOf(new RegExp(A_LOOK));
const BEFORE_FIGURES = lettersOf(/[ -]/);
const ONE_ITSELF = 0x31;

/**
 * Whether a row of letters and figures has one that looks like a figure, beside a figure or beside another row that no letter
 * spoils, or begins as an age does: without that no letter stands for a figure.
 */
function hasLooks({ text, signs }: Written): boolean {
  if (signs.has(STROKE)) return true;
  const units = unitsOf(text);
  let before = SPOILS;
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const role = ROLES[units[at]!]!;
    if (role !== 0) {
      if (row === 0 && AGE_BEGINS[units[at]!] === 1 && isAgeAhead(units, at)) return true;
      row |= role;
    } else if (row !== 0) {
      if (isLook(row, before)) return true;
      before = row;
      row = 0;
    }
  }
  return row !== 0 && isLook(row, before);
}

const isLook = (row: number, before: number): boolean =>
  (row & (LOOKS_LIKE_ONE | A_DIGIT)) === (LOOKS_LIKE_ONE | A_DIGIT) || ((row | before) & (LOOKS_LIKE_ONE | SPOILS)) === LOOKS_LIKE_ONE;

/** "1O", "l4", "Il". */
const isAgeAhead = (units: Uint16Array, at: number): boolean => AGE_GOES_ON[units[at + 1]!] === 1 || (units[at] !== ONE_ITSELF && OF_DIGITS[units[at + 1]!] === 1);

/** The letters that stand for figures in numbers, each with the figure it is read as; every piece of such a number has a figure of its own. */
export function lettersAsFigures({ text, signs }: Written): readonly Letter[] {
  if (!hasLooks({ text, signs })) return NONE;
  const found = new Map<number, Letter>();
  const read = (index: number, number: string): void => {
    for (let at = 0; at < number.length; at++) {
      const as = FIGURES.get(number[at]!);
      if (as !== undefined) found.set(index + at, { start: index + at, end: index + at + 1, as });
    }
  };
  const figuresInAll = figuresIn({ text, signs });
  const hasFigures = figuresInAll >= SOME_FIGURES;
  const isMixed = signs.beside(DIGITS, LETTERS) || signs.beside(LETTERS, DIGITS);
  for (const { index, 0: number } of figuresInAll >= FIVE_FIGURES ? AMONG_FIGURES.all(text, signs) : []) if (isNumber(number)) read(index, number);
  for (const { index, 0: number, groups } of hasFigures && (isMixed || LONE_PART.test(text)) ? matchesOf(SHAPES, text) : []) {
    const first = groups?.['personal']?.length ?? 0;
    if (number.replace(/\D/g, '').length >= (number.length === 4 || A_DATE.test(number) ? 2 : FIGURES_OF_ITS_OWN)) read(index + first, number.slice(first));
  }
  for (const { index, 0: code, groups } of mayBeACode({ text, signs }, hasFigures) ? matchesOf(CODES, text) : []) {
    const name = CODE_NAMES.find((one) => groups![one] !== undefined)!;
    const figures = groups![name]!;
    const own = figures.replace(/\D/g, '').length;
    // There are figures in it and none before it, so that it stands nowhere sooner.
    if (own >= OWN_FIGURES[name]!) read(index + code.indexOf(figures), figures.replace(/[A-ZА-Я]{2}(?=[ -]?[^ -]{2,3}$)/, (letters) => (name === 'russian' ? '--' : letters)));
  }
  for (const { index, 0: number } of hasFigures && signs.beside(DIGITS, LETTERS) && signs.beside(LETTERS, DIGITS) && LETTER_AMONG.test(text) ? LONG.all(text, signs) : []) if (number.replace(/\D/g, '').length >= LONG_HAS && /\d\D+\d/.test(number)) read(index, number);
  for (const { index, 0: number } of hasFigures && text.includes('°') ? matchesOf(OF_DEGREES, text) : []) read(index, number);
  for (const { index, 0: nought } of hasFigures && /[Øø]/.test(text) ? matchesOf(STRUCK, text) : []) read(index, nought);
  for (const { index, 0: number } of matchesOf(AGE, text)) read(index, number);
  return [...found.values()].sort((one, other) => one.start - other.start);
}

/** How many figures a text has. */
function figuresIn({ text, signs }: Written): number {
  const units = unitsOf(text);
  let figures = 0;
  for (let row = 0; row < signs.figures.length; row++) for (let at = signs.figures[row]!; OF_DIGITS[units[at]!] === 1; at++) figures++;
  return figures;
}

/** Whether a capital stands before figures with letters among them that look like figures. */
function hasCapitalBefore(text: string): boolean {
  const units = unitsOf(text);
  // The table ends before capitals that few texts have.
  for (let at = 0; at < text.length; at++) if (CAPITAL[units[at]!] !== 0 && isLookAmong(units, at + 1)) return true;
  return false;
}

/** Some figures, or none, and some letters that look like figures, before another figure. */
function isLookAmong(units: Uint16Array, from: number): boolean {
  const begin = BEFORE_FIGURES[units[from]!] === 1 ? from + 1 : from;
  let at = begin;
  while (OF_DIGITS[units[at]!] === 1) at++;
  const behind = at;
  while (OF_LOOKS[units[at]!] === 1 && at - behind < A_CODE_HAS.letters) at++;
  return behind - begin <= A_CODE_HAS.figures && at > behind && OF_DIGITS[units[at]!] === 1;
}

function mayBeACode({ text, signs }: Written, hasFigures: boolean): boolean {
  if (signs.beside(LETTERS, DIGITS) && hasCapitalBefore(text)) return true;
  return signs.beside(DIGITS, LETTERS) && FIGURE_THEN_LOOK.test(text) && (hasFigures || MAY_BE_AN_AGE.test(text));
}

const SIGN_BY_SIGN = 6;
// With lines between all of them.
const FIGURES_IN_LINES = 5;
const SIGNS_IN_LINES = 8;
// With so many more of them a last one that alone is a word is a figure, too.
const LETTERS_BESIDE = 2;

function isNumber(number: string): boolean {
  const letters = number.match(A_LETTER)?.length ?? 0;
  if (letters === 0) return false;
  const figures = number.replace(/\D/g, '').length;
  // Between points and strokes a lone small letter is no word.
  const pieces = number.trim().split(/[ .()/*_-]+/);
  // Sign by sign, each is one of the number.
  if (figures >= SIGN_BY_SIGN && pieces.filter((piece) => piece.length === 1).length >= SIGN_BY_SIGN - 1 && pieces.every((piece) => /^(?:\d+|[ЗзOОоІI])$/.test(piece))) return true;
  if (number.includes('-') && figures >= FIGURES_IN_LINES && pieces.length >= SIGNS_IN_LINES && pieces.every((piece) => /^[\dЗзOoОоІіIl]$/.test(piece))) return true;
  const lone = number.includes(' ') ? /^[OОΟlI]{1,2}$|\d/ : /^[OОΟlIoо]{1,2}$|\d/;
  return figures >= 5 && figures >= letters && pieces.every((piece, index) => piece === '' || piece === '+' || lone.test(piece) || (piece === 'З' && index === pieces.length - 1 && letters > LETTERS_BESIDE && !number.includes('.')));
}

const FOR_LETTERS = DIGITS | kindsOf('@!$|');
// A word of letters with a figure or a sign for one of them: "д0нька", "gr@dinița"; not a nick, which stands behind its network's name or a colon.
const NO_DISGUISE_BEFORE = '(?<![\\p{L}\\p{N}_@./:#"\'-]|[:@] |(?:nick|ник|нік|insta|instagram|tg|тг|telegram|user|id|viber|snap|tiktok|profil|cont|cod|code|код) )(?!w3w|what3words|\\p{L}+@(?:gmail|yahoo|hotmail|outlook|icloud|mail|ukr|yandex|ya|proton))';
const NO_DISGUISE_AFTER = '(?![\\p{L}\\p{N}_@/#-]|\\.[\\p{L}\\p{N}])';
const DISGUISED = new RowPattern(compact(new RegExp(`(?<![a-zа-яіїєґ])(?=\\S{0,23}[0134@5!$|79])${NO_DISGUISE_BEFORE}(?:\\p{L}[\\p{Ll}0134@5!$|79]{0,22}\\p{Ll}|0\\p{Ll}{4,22})${NO_DISGUISE_AFTER}`, 'u')), { begins: LETTERS | DIGITS, has: [FOR_LETTERS, SMALL], apart: WITHIN_A_WORD | DIGITS });
// Beside such a word, also one that begins or ends with a figure, or has many.
const DISGUISED_AS_WELL = new RowPattern(compact(new RegExp(`(?<![a-zа-яіїєґ])(?=\\S{0,23}[0134@5!$|79])${NO_DISGUISE_BEFORE}(?:\\p{L}[\\p{Ll}0134@5!$|79]{0,22}[\\p{Ll}0134@]|[0134@5$](?=[\\p{Ll}0134@5$]{0,22}\\p{Ll}{2})[\\p{Ll}0134@5!$|79]{2,22})${NO_DISGUISE_AFTER}`, 'u')), { begins: LETTERS | FOR_LETTERS, has: [FOR_LETTERS, SMALL], apart: WITHIN_A_WORD | DIGITS });
const MAY_BE_DISGUISED = compact(/\p{L}[0134@5!$|79]+\p{Ll}|0\p{Ll}{4}/u);
const FOR_A_LETTER = lettersOf(/[0134@5!$|79]/);
const LATIN_LETTERS = new Map([['0', 'o'], ['1', 'i'], ['3', 'e'], ['4', 'a'], ['@', 'a'], ['5', 's'], ['!', 'i'], ['$', 's'], ['|', 'l'], ['7', 't'], ['9', 'g']]);
const CYRILLIC_LETTERS = new Map([['0', 'о'], ['1', 'і'], ['3', 'е'], ['4', 'ч'], ['@', 'а'], ['5', 'б'], ['!', 'и'], ['$', 'с'], ['|', 'л'], ['7', 'т'], ['9', 'я']]);
const CYRILLIC_LETTER = /[\u0400-\u052f]/;
// Not asked of short words: there may be very many.
const isMailbox = (word: string): boolean => word.length > 8 && /\p{L}{4}@\p{L}{4}/u.test(word);
const LINES_OF_A_TABLE = /\|[^|]*\|[^|]*\|/;
const LONGEST_WITH_A_MARK = 14;
// "1st", "COVID19", "5км": short ones and those with more figures than a disguise has are none.
const isDisguise = (word: string, signs: number): boolean =>
  signs > 0 && signs * 3 <= word.length && (!/[5!$|79]/.test(word) || (word.length > 3 && word.length <= LONGEST_WITH_A_MARK && signs * 4 <= word.length + 1));

/** Numbers told half in words: "tre3tre", "o4five". */
function isOfNumbers(word: string): boolean {
  const parts = word.toLowerCase().split(/\d/);
  return parts.every((part) => part === '' || A_NOUGHT.test(part) || isNumberWord(part)) && (parts.some(isNumberWord) || parts.every((part) => part === ''));
}
const A_NOUGHT = /^[oо]$/;

/** How many of a word's signs may stand for letters. */
function signsOf(word: string): number {
  let signs = 0;
  for (let at = 0; at < word.length; at++) signs += FOR_A_LETTER[word.charCodeAt(at)] ?? 0;
  return signs;
}

/** The figures that stand for letters inside words, each with the letter; a word has at least twice as many letters of its own. */
export function figuresAsLetters({ text, signs }: Written): readonly Letter[] {
  if (!signs.beside(FOR_LETTERS, SMALL) || !MAY_BE_DISGUISED.test(text)) return NONE;
  const words = DISGUISED.all(text, signs);
  if (words.length === 0) return NONE;
  // Of which letters each unit stands for one: 1 for Latin, 2 for Cyrillic ones; 0 where it is what it is.
  const scripts = new Uint8Array(text.length);
  let isFound = false;
  const note = (index: number, word: string): void => {
    isFound = true;
    const script = CYRILLIC_LETTER.test(word) ? 2 : 1;
    for (let at = 0; at < word.length; at++) if (FOR_A_LETTER[word.charCodeAt(at)] === 1) scripts[index + at] = script;
  };
  // Lines between the columns of a table.
  const isTable = (word: string): boolean => word.includes('|') && LINES_OF_A_TABLE.test(text);
  for (const { index, 0: word } of words) if (isDisguise(word, signsOf(word)) && !isTable(word) && !isMailbox(word) && !isOfNumbers(word)) note(index, word);
  if (!isFound) return NONE;
  for (const { index, 0: word } of DISGUISED_AS_WELL.all(text, signs)) {
    const drawn = signsOf(word);
    if (drawn > 0 && drawn * 2 < word.length && !isTable(word)) note(index, word);
  }
  const found: Letter[] = [];
  for (let at = 0; at < text.length; at++) {
    if (scripts[at] !== 0) found.push({ start: at, end: at + 1, as: (scripts[at] === 2 ? CYRILLIC_LETTERS : LATIN_LETTERS).get(text[at]!)! });
  }
  return found;
}
