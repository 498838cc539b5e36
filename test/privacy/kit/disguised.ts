import type { Language } from '../../../server/kernel/index.ts';

const list = (words: string): string[] => words.split(' ');
// By language: nought to nine, ten to nineteen, twenty to ninety, and what joins tens and units.
const NUMBERS: Record<Language, { units: string[]; teens: string[]; tens: string[]; joint: string; double: string; gap: string }> = {
  EN: {
    units: list('zero one two three four five six seven eight nine'), teens: list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    tens: list('twenty thirty forty fifty sixty seventy eighty ninety'), joint: '-', double: 'double', gap: 'space',
  },
  RO: {
    units: list('zero unu doi trei patru cinci șase șapte opt nouă'), teens: list('zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece'),
    tens: list('douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci'), joint: ' și ', double: 'dublu', gap: 'spațiu',
  },
  SQ: {
    units: list('zero një dy tre katër pesë gjashtë shtatë tetë nëntë'),
    teens: list('dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë'),
    tens: list('njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë'), joint: ' e ', double: 'dyfish', gap: 'hapësirë',
  },
  UK: {
    units: list('нуль один два три чотири п\'ять шість сім вісім дев\'ять'), teens: list('десять одинадцять дванадцять тринадцять чотирнадцять п\'ятнадцять шістнадцять сімнадцять вісімнадцять дев\'ятнадцять'),
    tens: list('двадцять тридцять сорок п\'ятдесят шістдесят сімдесят вісімдесят дев\'яносто'), joint: ' ', double: 'подвійний', gap: 'пробіл',
  },
  RU: {
    units: list('ноль один два три четыре пять шесть семь восемь девять'), teens: list('десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'),
    tens: list('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'), joint: ' ', double: 'двойной', gap: 'пробел',
  },
};

type Disguise = (number: string, language: Language) => string;
const tidy = (told: string): string => told.replace(/ +/g, ' ').trim();
const rowsOf = (row: string, length: number): string[] => row.match(new RegExp(`.{1,${length}}`, 'gs'))!;
const eachFigure = (as: (figure: number, index: number) => string): Disguise => {
  return (number) => {
    let index = 0;
    return number.replace(/\d/g, (figure) => as(Number(figure), index++));
  };
};
const told = (inWords: (row: string, language: Language) => string): Disguise => (number, language) => tidy(number.replace(/\d+/g, (row) => ` ${inWords(row, language)} `));
const from = (first: number): Disguise => eachFigure((figure) => String.fromCodePoint(first + figure));
const signBySign = (between: string): Disguise => (number) => [...number.replace(/ /g, '')].join(between);
const figureByFigure = (between: string): Disguise => (number) => number.replace(/\d+/g, (row) => [...row].join(between));
const likeLetters = (letters: string, every: number): Disguise => eachFigure((figure, index) => (index % every === 0 && letters[figure] !== '.' ? letters[figure]! : String(figure)));

function pair(row: string, language: Language): string {
  const { units, teens, tens, joint } = NUMBERS[language];
  const [ten, unit] = [Number(row[0]), Number(row[1])];
  if (row.length === 1 || ten === 0) return [...row].map((figure) => units[Number(figure)]!).join(' ');
  if (ten === 1) return teens[unit]!;
  return tens[ten - 2]! + (unit === 0 ? '' : joint + units[unit]!);
}

const unitsOf = (row: string, language: Language): string[] => [...row].map((figure) => NUMBERS[language].units[Number(figure)]!);

/** Ways in which people write a number so that a program does not read it and a person does. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  'in words, figure by figure': told((row, language) => unitsOf(row, language).join(' ')),
  'in words with commas': told((row, language) => unitsOf(row, language).join(', ')),
  'in words with dashes': told((row, language) => unitsOf(row, language).join('-')),
  'in words, two by two': told((row, language) => rowsOf(row, 2).map((two) => pair(two, language)).join(' ')),
  'every other figure in words': told((row, language) => [...row].map((figure, index) => (index % 2 === 0 ? unitsOf(figure, language)[0]! : figure)).join(' ')),
  'with "double"': told((row, language) => row.match(/(\d)\1|\d/g)!.map((some) => (some.length === 2 ? `${NUMBERS[language].double} ` : '') + unitsOf(some[0]!, language)[0]!).join(' ')),
  'with a space between all signs': signBySign(' '), 'with an underscore': signBySign('_'), 'with a star': signBySign('*'), 'with a line': signBySign('|'), 'with a wave': signBySign('~'),
  'with a dot between figures': figureByFigure(' '), 'full width': (number) => number.replace(/[0-9A-Z]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xFEE0)),
  'in circles': eachFigure((figure) => (figure === 0 ? '⓪' : String.fromCodePoint(0x245F + figure))), 'on black': eachFigure((figure) => (figure === 0 ? '⓿' : String.fromCodePoint(0x2775 + figure))),
  'as keys': eachFigure((figure) => `${figure}\uFE0F\u20E3`), raised: eachFigure((figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[figure]!), lowered: from(0x2080), bold: from(0x1D7CE), 'struck double': from(0x1D7D8), 'as a machine types': from(0x1D7F6), 'in Arabic': from(0x660),
  'with signs that nobody sees': signBySign('\u200B'), 'with soft hyphens': signBySign('\u00AD'), 'with joiners': signBySign('\u2060'), 'struck through': eachFigure((figure) => `${figure}\u0336`), underlined: eachFigure((figure) => `${figure}\u0332`),
  'as HTML': eachFigure((figure) => `&#${48 + figure};`), 'as HTML without its end': eachFigure((figure) => `&#${48 + figure}`), 'as HTML in sixteens': eachFigure((figure) => `&#x3${figure};`), 'as in an address': eachFigure((figure) => `%3${figure}`), 'as in a program': eachFigure((figure) => `\\u003${figure}`),
  'with tags between': figureByFigure('<b></b>'), 'with a named space between': figureByFigure('&nbsp;'),
  'with O and l': likeLetters('Ol........', 1), 'with the letters of another alphabet': likeLetters('О..З......', 2),
};
