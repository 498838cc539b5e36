import { compact } from '../looking/compact.ts';
import { unitsOf } from '../looking/units.ts';
import { lettersOf } from '../looking/words-in.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Openings } from '../looking/openings.ts';
import { FIGURES_SAID, mayBeSaid, numbersSaid } from './number-words.ts';
import type { Replacement } from './number-words.ts';
import { gapBetween, hasLetter, isFigureAt } from './tokens.ts';
import type { Units } from './tokens.ts';

const L = 'a-zа-яіїєґ';
// How a telephone number begins: as in the country, with the country's code, and read aloud.
const BEGINS = new WordPattern([
  `(?<![${L}\\d.,:/-])0 ?[2-9]\\d{0,2}(?![\\d%]|[.:/,]\\d)`, '(?<!\\d)(?<=\\+ ?)(?:3 ?8 ?0|3 ?7 ?3|3 ?5 ?5|4 ?0|7)\\d{0,3}(?!\\d)',
  `(?<![${L}])(?:zero|zerou|zeroja|zro|zer|нуль|ноль|oh|nul|nol|nula|zéro|зеро)[ ,-]{1,2}(?:[2-9](?!\\d{2})|${FIGURES_SAID})(?![${L}])`,
]);
// The code of a country that is called one: "40 (that's Romania) 744 …".
const CODE = new WordPattern(`(?<![${L}\\d.,:/-])(?:380|373|355|40)(?=,? [("-]?[${L}' ]{0,18}(?:prefix|cod|code|kod|код|roman|moldov|молд|ukrain|україн|украин|albani|shqip|румун|румын|алба)[${L}' ]{0,14}[)",-]{0,2} ?\\d)`);
const CODE_BEGINS = lettersOf(/[34]/);
// Names of numbers that have check digits.
const NAMED = new WordPattern(`(?<![${L}])(?:cnp|c\\.n\\.p|idnp|кнп|идно?п|ідно?п|рнокпп|rnokpp|іпн|ипн|инн|ipn|inn|cod(?:ul)? numeric|(?:cod|numar)(?:ul)? personal|(?:податков|налогов|ідентифікац|идентификац|персональн|особист|личн)[а-яії]{2,6} (?:номер|код)|податковий|налоговый|(?:personal|tax|national|identity) (?:code|number|no|id)|numri personal|nr personal|ідентифікаційний|идентификационный)(?![${L}])`);
// Any code: of thirteen figures with a day of birth in it, one in hundreds has the right check digit by chance.
const SOME_CODE = new WordPattern(`(?<![${L}])(?:cod(?:ul)?|kod(?:i|in)?|code|код(?:ом|у|а)?|id|numar(?:ul)?|number|numri|номер(?:ом|у|а)?)(?![${L}])`);
// What is said about a number that comes in pieces, or of calling: without any of it figures that stand apart are of different things.
const TELLS = compact(new RegExp(`(?<![${L}])(?:tel|phone|call|ring|number|numb|digit|figure|cifr|shifr|цифр|whats|wapp|viber|telegram|signal|sms|text (?:me|her|him|them)|dial|mob|cell?(?![${L}])|celular|suna|sun[aă]|apel|numar|nr|merr|numri|thirr|shkruaj|дзвон|звон|номер|набер|набир|тел|моб|вайбер|пиши|напиши|вотсап|в[ао]тсап|телеграм|contact|reach|begin|start|middle|mijloc|(?:ne )?mes(?![${L}])|coad|bisht|починає|начина|середин|посеред|всеред|внутр|хвост|first|then|after|last|final|ends?(?![${L}])|finish|incep|apoi|urma|sfarsit|final|termin|coada|capat|fillo|pastaj|fund|mbaro|vazhd|спочатку|сперва|сначала|потім|потом|далі|дальше|кінц|конц|закінч|заканч|останн|последн|затем|тоді|answer|pick(?:s|ed)? up|raspund|ridic|pergjigj|ngre|відповіда|отвечает|отвечаю|берет|бере(?![а-яії])|add|put(?![${L}])|adaug|pui(?![${L}])|pune|shto|vendos|постав|додай|добав|hiq|scoate|take out|without the|прибер|убер|без (?:слов|букв|зір|звёзд|звезд)|star(?![${L}])|steluta|yll|зірочк|звездочк|пробел|пробіл|space|pauz|pause|пауз)`));
/** What stands between figures of different things, and tells what they are. */
export const OF_THINGS = compact(new RegExp(`[%€$₴°?+]|(?<![${L}])(?:pardon|sorry|scuze|вибач|извин|point|dot|virgul|punct|punkt|pik[eë]|presj|кома|запят|точка|крапк|(?:tel|telefon|phone|mob|fax|nr|тел|телефон|моб|факс|lei|leu|lek[eë]?|euro?|kg|g|ml|km|cm|h|min|or[aeë]|ani|vjec|viti?|хв|мин|рік|лет|год)(?![${L}])|грн|гривен|руб|dollar|долар|доллар|minut|мин|хвил|hour|o'clock|годин|час(?:о|а|ів)|years?|рок[іау]|года|calls?(?![${L}])|apeluri|thirrj|дзвінк|звонк|weeks?|saptam|java(?![${L}])|javes|тижд|недел|people|person|child|children|copii|femij|діт|дет|oameni|njerez|людей|чолов|человек|cases?|cazuri|raste|випадк|случа|pages?|pagin|faqe|стор|стр|rooms?|camer|dhom|кімнат|комнат|floor|etaj|kati|поверх|этаж|beds?|seats?|locuri|vende|місц|мест(?:а|о)?(?![${L}])|(?:ian|febr|mart(?:ie|s)|april|iunie|iulie|august|sept|octo|noie|dece|janu|june|july|nove|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|февр|апрел|июн|июл|авг|сент|октябр|ноябр|декабр)[${L}]{2,})`));
// A number over several lines, with the lines counted.
const OF_LINES = compact(new RegExp(`(?<![${L}])(?:line|row|second|third|next|last|rand|doilea|treilea|rresht|dyt|tret|ряд|стро[кч]|друг|втор|трет|наступн|следующ|остан|послед)`));
// The longest row of words between two pieces, the longest number with all of them, and what was said before or is said behind it.
const GAP = 32;
const WHOLE = 190;
const REACH = 64;
const BEHIND = 40;
// Nobody tells so many: a text that has more is made to cost.
const AT_MOST = 100;
const A_WORD = compact(new RegExp(`[${L}]`));
// Not the lines that anybody may ring for nothing.
const TELEPHONE = /^(?:0[2-79]\d{7}|0(?!80[0128])[3-9]\d{8}|380(?!80[0128])[3-9]\d{8}|373[2-9]\d{7}|355[2-9]\d{7,8}|40[237]\d{8}|79\d{9})$/;
const [SHORTEST, LONGEST] = [9, 13];
const isTelephone = (digits: string): boolean => digits.length >= SHORTEST && TELEPHONE.test(digits);
const NEAR = 8;
const [NOUGHT, PLUS, SPACE, LINE_END] = Array.from('0+ \n', (sign) => sign.charCodeAt(0)) as [number, number, number, number];
// Days since 1899-12-31, with which a Ukrainian number begins.
const BORN = { after: 9_999, before: 47_500 };
const READ_ALOUD = 6;

const NONE: readonly Replacement[] = [];

interface Told { pieces: readonly Replacement[]; gaps: readonly string[] }

/** Numbers whose pieces stand apart, with whatever words between: telephones by how they begin and how long they are, others by their check digits. */
export function toldAcross(openings: Openings): readonly Replacement[] {
  if (!mayBeSaid(openings)) return NONE;
  const plain = openings.text;
  const text = { plain, units: unitsOf(plain) };
  const begun = firstOf(BEGINS.all(openings, (at) => mayBegin(text.units, at)));
  const [coded, someCodes, named] = [firstOf(CODE.all(openings, (at) => CODE_BEGINS[text.units[at]!] === 1)), firstOf(SOME_CODE.all(openings)), firstOf(NAMED.all(openings))];
  if (begun.length + coded.length + someCodes.length + named.length === 0) return NONE;
  let behind = 0;
  return [
    ...begun.filter(({ index }) => !goesOn(text.units, index)).map(({ index }) => ({ told: eitherWay(text, index, isTelephone), isSure: false, index })),
    ...coded.map(({ index }) => ({ told: eitherWay(text, index, isTelephone), isSure: true, index })),
    ...someCodes.map(({ index, 0: name }) => ({ told: eitherWay(text, firstPiece(text, index + name.length), isRomanian), isSure: true, index })),
    ...named.map(({ index }) => ({ told: toldBefore(text, index), isSure: true, index })),
    ...named.map(({ index, 0: name }) => ({ told: eitherWay(text, firstPiece(text, index + name.length), isChecked), isSure: true, index })),
  ].sort((one, other) => one.index - other.index).flatMap(({ told, isSure, index }) => {
    if (told === null || told.pieces[0]!.start < behind || !(isSure || isTold(plain, told, index))) return [];
    behind = told.pieces.at(-1)!.end;
    return joined(plain, told, isSure ? '' : ' ');
  });
}

const firstOf = (heads: readonly RegExpExecArray[]): readonly RegExpExecArray[] => (heads.length > AT_MOST ? heads.slice(0, AT_MOST) : heads);

/** Of figures only these begin a telephone: a nought, and behind a plus a country's first. */
function mayBegin(units: Uint16Array, at: number): boolean {
  const code = units[at]!;
  return !isFigureAt(units, at) || code === NOUGHT || units[at - 1] === PLUS || (units[at - 1] === SPACE && units[at - 2] === PLUS);
}

/** Whether figures right before, with no letter between, go on here: then these are the rest of something. */
function goesOn(units: Uint16Array, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    if (isFigureAt(units, at)) return true;
    if (units[at] === LINE_END || hasLetter(units, at, at + 1)) return false;
  }
  return false;
}

/** Read with its words, or with its figures alone: "the last four are 7738". */
function eitherWay(text: Units, from: number, isWhole: (digits: string) => boolean): Told | null {
  if (from < 0) return null;
  const said = numbersSaid(text, { from, to: from + WHOLE, reach: GAP });
  const told = toldIn(text, said, isWhole);
  if (told !== null) return told;
  const written = said.filter(({ start }) => isFigureAt(text.units, start));
  return written.length > 1 && written.length < said.length && written[0] === said[0] ? toldIn(text, written, isWhole) : null;
}

/** The first of these numbers that together make a whole number of some kind, the longest of them; null where they make none, or stand together. */
function toldIn({ plain, units }: Units, numbers: readonly Replacement[], isWhole: (digits: string) => boolean): Told | null {
  const pieces: Replacement[] = [];
  const gaps: string[] = [];
  let hasWords = false;
  let digits = '';
  let last: Told | null = null;
  for (const piece of numbers) {
    digits += piece.as;
    if (digits.length > LONGEST) break;
    if (pieces.length > 0) {
      const from = pieces.at(-1)!.end;
      const gap = plain.slice(from, piece.start);
      // No more between them than within one number.
      const isOdd = gapBetween(units, from, piece.start) === 'none';
      if (gap.length > GAP || (isOdd && (OF_THINGS.test(gap) || (gap.includes('\n') && !OF_LINES.test(gap))))) break;
      gaps.push(gap);
      hasWords ||= isOdd && hasLetter(units, from, piece.start);
    }
    pieces.push(piece);
    // Whole without a word between: plainly written, it is found as it stands.
    if (!isWhole(digits)) continue;
    if (!hasWords) return null;
    last = { pieces: [...pieces], gaps: [...gaps] };
  }
  return last;
}

/** The number before a name: "40797 dash 51662, so they wrote the tax code". */
function toldBefore(text: Units, to: number): Told | null {
  const said = numbersSaid(text, { from: Math.max(0, to - REACH), to, reach: REACH });
  for (let from = Math.max(0, said.length - PIECES_BEFORE); from < said.length; from++) {
    const told = toldIn(text, said.slice(from), isChecked);
    if (told !== null) return told;
  }
  return null;
}
const PIECES_BEFORE = 5;

/** Where the first number behind a name begins; -1 where none is near. */
function firstPiece(text: Units, from: number): number {
  const first = numbersSaid(text, { from, to: from + REACH, reach: 0 })[0];
  return first === undefined ? -1 : first.start;
}

/** Whether the words around or between speak of a number that is told, or are the same between all its pieces. */
function isTold(plain: string, { pieces, gaps }: Told, index: number): boolean {
  const end = pieces.at(-1)!.end;
  if (OF_THINGS.test(plain.slice(end, end + 8))) return false;
  if (gaps.some((gap) => gap.includes('\n'))) return true;
  // Read aloud figure by figure: nothing else begins so and is as long.
  if (pieces.filter(({ start }) => !/\d/.test(plain[start]!)).length >= READ_ALOUD) return true;
  const words = gaps.filter((gap) => A_WORD.test(gap));
  return TELLS.test(words.join(' ')) || TELLS.test(plain.slice(Math.max(0, index - REACH), index)) || TELLS.test(plain.slice(end, end + BEHIND)) || (words.length > 1 && new Set(words).size === 1);
}

/** One row of figures, or rows with spaces between. */
function joined(plain: string, { pieces }: Told, between: string): Replacement[] {
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    const gap = before !== undefined && before.end < piece.start ? [{ start: before.end, end: piece.start, as: between }] : [];
    return plain.slice(piece.start, piece.end) === piece.as ? gap : [...gap, piece];
  });
}

const CNP = /^[1-8]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;
const weighted = (digits: string, weights: readonly number[]): number => weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
const OF_ROMANIA = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
const OF_MOLDOVA = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];
const OF_UKRAINE = [-1, 5, 7, 9, 4, 6, 10, 5, 7];

const isRomanian = (digits: string): boolean => digits.length === 13 && CNP.test(digits) && isChecked(digits);

/** By its check digit a personal number of one of three countries; Albania's is found by its letters. */
function isChecked(digits: string): boolean {
  const days = Number(digits.slice(0, 5));
  if (digits.length === 10) return days > BORN.after && days < BORN.before && (weighted(digits, OF_UKRAINE) % 11 + 11) % 11 % 10 === Number(digits[9]);
  if (digits.length !== 13) return false;
  const rest = weighted(digits, OF_ROMANIA) % 11;
  return (CNP.test(digits) && (rest === 10 ? 1 : rest) === Number(digits[12])) || (/^[02]/.test(digits) && weighted(digits, OF_MOLDOVA) % 10 === Number(digits[12]));
}
