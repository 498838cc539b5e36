import { matchesOf } from '../looking/matches-of.ts';

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

const CYRILLIC_OR_GREEK = /[\u0370-\u052f]/i;
const LATIN_OR_GREEK = /[a-z\u00c0-\u024f\u0370-\u03ff]/i;
const TWO_SCRIPTS = /[a-z\u00c0-\u024f](?=[\u0370-\u052f])|[\u0370-\u052f](?=[a-z\u00c0-\u024f])|[\u0370-\u03ff](?=[\u0400-\u052f])|[\u0400-\u052f](?=[\u0370-\u03ff])/i;
const WORD = /[a-z\u00c0-\u024f\u0370-\u052f]+/gi;
const GREEK_OR_LATIN = /[a-z\u00c0-\u024f\u0370-\u03ff]/gi;
const NOT_LATIN = /[\u0370-\u052f]/g;

/**
 * Words of letters from two scripts as words of one: of that one which all their letters can be read in, Cyrillic first
 * where most letters are. As many units as before.
 */
export function inOneScript(text: string): string {
  if (!CYRILLIC_OR_GREEK.test(text) || !LATIN_OR_GREEK.test(text) || !TWO_SCRIPTS.test(text)) return text;
  return text.replace(WORD, (word) => (TWO_SCRIPTS.test(word) ? oneScript(word) : word));
}

function oneScript(word: string): string {
  const foreign = word.match(NOT_LATIN)?.length ?? 0;
  const cyrillic = word.replace(GREEK_OR_LATIN, (letter) => TO_CYRILLIC.get(letter) ?? letter);
  const latin = word.replace(NOT_LATIN, (letter) => TO_LATIN.get(letter) ?? letter);
  const isCyrillic = cyrillic.search(GREEK_OR_LATIN) < 0;
  const isLatin = latin.search(NOT_LATIN) < 0;
  if (isCyrillic && (!isLatin || foreign * 2 >= word.length)) return cyrillic;
  return isLatin ? latin : word;
}

// What stands for a figure inside a number: "O67 l23 45 67", "+38О50…".
const FIGURES = pairs('OoОоΟοlIІіӀЗзSsБбBВ', '0000001111133556688');
const AMONG_FIGURES = /(?<![a-zA-Z\u00c0-\u052f\d])(?:[\d+(]|[OoОоΟοlIІіӀЗз](?=[OoОоΟοlIІіӀЗз]{0,2}\d))[\dOoОоΟοlIІіӀЗзSsБб .()/*_-]{7,24}[\dOoОоΟοlIІіӀЗзSsБб](?![a-zA-Z\u00c0-\u052f\d])/g;
// Shapes that are as good as certain, however few figures of their own they have: dates, pairs of degrees, personal numbers.
const FIGURE = '[\\dOОΟoоlIІіӀ]';
const DEGREES = '[\\dOОΟlIІЗ]{1,3} ?[.,] ?[\\dOОΟlIІЗ]{3,8}';
const SHAPES = new RegExp(`(?=[\\dOОΟoоlIІіӀЗA-MА-ЯЈ])(?<![\\p{L}\\d])(?:${FIGURE}{1,2} ?([./-]) ?${FIGURE}{1,2} ?\\1 ?${FIGURE}{4}|${DEGREES} ?[,;] ?${DEGREES}|(?<personal>[A-MА-ЯЈІ])${FIGURE}{8}(?=[A-Z]))(?![\\p{Ll}\\d])`
  + '|(?<=(?:РНОКПП|ІПН|ИНН|IDNP|CNP|idnp|cnp)[ :№]{1,3})[\\dOОΟoоlIІіЗзSBВБб]{10,13}(?!\\p{L})', 'gu');
const FIGURES_OF_ITS_OWN = 3;
const SOME_FIGURES = /\d\D*\d\D*\d/;
const A_LETTER = /[OoОоΟοlIІіӀЗзSsБбBВ]/g;

interface Letter { start: number; end: number; as: string }

/** The letters that stand for figures in numbers, each with the figure it is read as; every piece of such a number has a figure of its own. */
export function lettersAsFigures(text: string): Letter[] {
  if (!SOME_FIGURES.test(text)) return [];
  const found = new Map<number, Letter>();
  const read = (index: number, number: string): void => {
    for (const { index: at, 0: letter } of matchesOf(A_LETTER, number)) found.set(index + at, { start: index + at, end: index + at + 1, as: FIGURES.get(letter)! });
  };
  for (const { index, 0: number } of matchesOf(AMONG_FIGURES, text)) if (isNumber(number)) read(index, number);
  for (const { index, 0: number, groups } of matchesOf(SHAPES, text)) {
    const first = groups?.['personal']?.length ?? 0;
    if (number.replace(/\D/g, '').length >= FIGURES_OF_ITS_OWN) read(index + first, number.slice(first));
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}

function isNumber(number: string): boolean {
  const letters = number.match(A_LETTER)?.length ?? 0;
  const figures = number.replace(/\D/g, '').length;
  return letters > 0 && figures >= 5 && figures >= letters && number.split(/[ .()/*_-]+/).every((piece) => piece === '' || piece === '+' || /^[OОΟlI]{1,2}$|\d/.test(piece));
}

// A word of letters with a figure or an @ for one of them: "д0нька", "gr@dinița"; not a nick, which stands behind its network's name or a colon.
const DISGUISED = /(?<![a-zа-яіїєґ])(?=\S{0,23}[0134@])(?<![\p{L}\p{N}_@./:#"'-]|[:@] |(?:nick|ник|нік|insta|instagram|tg|тг|telegram|user|id|viber|snap|tiktok|profil|cont|cod|code|код) )(?!w3w|what3words|\p{L}+@(?:gmail|yahoo|hotmail|outlook|icloud|mail|ukr|yandex|ya|proton))(?:\p{L}[\p{Ll}0134@]{0,22}\p{Ll}|0\p{Ll}{4,22})(?![\p{L}\p{N}_@/#-]|\.[\p{L}\p{N}])/gu;
const FOR_A_LETTER = /[0134@]/g;
const LATIN_LETTERS = new Map([['0', 'o'], ['1', 'i'], ['3', 'e'], ['4', 'a'], ['@', 'a']]);
const CYRILLIC_LETTERS = new Map([['0', 'о'], ['1', 'і'], ['3', 'е'], ['4', 'ч'], ['@', 'а']]);

/** The figures that stand for letters inside words, each with the letter; a word has at least twice as many letters of its own. */
export function figuresAsLetters(text: string): Letter[] {
  if (!/[0134@]\p{Ll}/u.test(text)) return [];
  return Array.from(matchesOf(DISGUISED, text)).flatMap(({ index, 0: word }) => {
    const signs = [...matchesOf(FOR_A_LETTER, word)];
    if (signs.length === 0 || signs.length * 3 > word.length) return [];
    const letters = /[\u0400-\u052f]/.test(word) ? CYRILLIC_LETTERS : LATIN_LETTERS;
    return signs.map(({ index: at, 0: sign }) => ({ start: index + at, end: index + at + 1, as: letters.get(sign)! }));
  });
}
