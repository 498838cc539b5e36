import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { DIGITS, kindsOf, LETTERS } from '../../looking/signs.ts';
import type { Signs } from '../../looking/signs.ts';
import { unitsOf } from '../../looking/units.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../finding.ts';
import { mayBeSaid, numbersSaid } from '../../unmasking/number-words.ts';
import { isDigit } from '../digit-chains.ts';
import { lettersNamed } from './letter-names.ts';

const L = 'a-zа-яіїєґ';
const BEFORE = 90;
const BEHIND = 48;
const GAP = 90;
// Nobody writes so many: a text that has more is made to cost.
const PIECES_AT_MOST = 1_500;
const AT_ONCE = 8_000;
const SIGNS_AT_MOST = 9;
const SIGNS_AT_LEAST = 5;

// As a letter is told by a word that begins with it: "A ca Ana", "V de la Vasile", "X like Xmas".
const AS_IN = compact(new RegExp(`^[ ,.("-]{1,3}(?:ca|ca (?:la|in|si)|de la|de|din|si|si te|si ne|nga|te|for|as in|like(?: in)?|is for|as|per|як(?: у| в)?|як-от|как(?: в)?|від|от|это|це|-|=)[ ,("-]{1,3}(?<word>[${L}']{2,16})`));
const WORD = compact(/\p{L}+(?:['’]\p{L}+)*/gu);
// What leads on from one sign of a plate to the next and is none of it.
const LEADS_ON = new Set(('and then after that next now plus followed by with it ends end in at the a an finally last rest is was letter letters figure figures digit digits number numbers dash hyphen space dot point slash line capital big small latin cyrillic two more once again double twice triple times '
  + 'word words name first begins starts began starting middle that meaning is says namely '
  + 'cuvantul cuvant nume numele incepe incepea incepand mijloc mijlocul termina se terminau sfarsea adica zice '
  + 'fjala fjale emri fillon nis nisnin mes ishin ishte mbyllet mbyllej pra '
  + 'слово слова ім\'я починається починався посередині середина закінчується закінчувався це є имя начинается начинался середине посередине заканчивается заканчивался это адже '
  + 'si apoi dupa care pe urma urmeaza cu la final sfarsit iar restul e este litera litere literele cifra cifre cifrele liniuta spatiu bara punct mare latin inca de doua ori dublu '
  + 'dhe edhe pastaj pas me tej ne fund mbaron vazhdon jane eshte shkronja shkronjat shkronje shifra shifrat vize hapesire pike prap prape here dyfish pjesa tjeter '
  + 'і й та потім далі після того в кінці наприкінці на з із ще раз літера літери букви цифри цифра тире дефіс пробіл крапка риска тобто двічі подвійна велика решта '
  + 'и потом дальше далее затем после в конце еще буква буквы цифры цифра пробел точка черта дважды двойная большая а остальное конец такие').split(' '));
const TWICE: ReadonlySet<string> = new Set(['double', 'twice', 'dublu', 'dubla', 'doi', 'doua', 'two', 'dyfish', 'dopjo', 'dy', 'двічі', 'дві', 'дважды', 'две', 'двойная', 'двойное', 'подвійна', 'подвійне', 'dvojnaya']);
// How many of a letter there are, which is no figure: "дві М", "two A's", "doi de A".
const SO_MANY = compact(new RegExp(`(?<![${L}])(?:two|doi|doua|dy|дві|две|three|trei|tre|три)(?= (?:de |x |letters? |litere |shkronja |літери |буквы |here )?["']?[${L}](?![${L}\\d])(?!['’][a-rt-z]))`, 'g'));
const THRICE: ReadonlySet<string> = new Set(['three', 'trei', 'tre', 'три', 'triple', 'triplu']);
const OF_THEM = new Set(['de', 'x', 'times', 'herë', 'here', 'ori', 'рази', 'раза', 'раз', 'of']);
const NO_PLATE_GOES_ON = /[\n!?€$%№&]/;
// The other half, told later: "…, and the rest I saw behind the bend: V, E, C".
const THE_REST = compact(new RegExp(`^[^:\\n]{0,60}(?<![${L}])(?:the rest|other half|second half|the end|ending|restul|sfarsit(?:ul)?|finalul|cealalta (?:parte|jumatate)|pjes(?:a|en) tjeter|gjysm(?:a|en) tjeter|fundi(?:n)?|решт[ау]|кінець|кінцівк[ау]|друг[ау] (?:половин|частин)[ау]|остальн[а-я]{2}|конец|концовк[ау]|втор(?:ая|ую) (?:половин|част)[аьу])(?![${L}])[^:\\n]{0,40}:|^[ ,]{0,2}(?:[a-z]{2,6} )?"[^"\\n]{2,12}"[ ,:]{1,2}(?:adica|that is|i\\.?e\\.?|pra|domethene|тобто|то есть)`));

// Letters and figures of the plates of this part of Europe; and those of which hardly anything else is made.
const FORMS = /^(?:LLDDDLL|LLDDDDLL|DDDDDLL|LL?DD\d?D?LLL|LLLDDD|LDDDLL(?:DDD?)?|LL?L?DDDDD?|LLDLDDD|LLDLLDDD|LLDDDLL?|DDL{1,3}DD{1,3})$/;
const WHOLE_FORMS = /^(?:LLDDDD?LL|LL?DD?DLLL)$/;
const OF_KOSOVO = 'DDDDDLL';
const IN_GROUPS = /^(?:L{1,3}D{2,5}L{0,3}|LDDDLLD{2,3})$/;
// No number or time: signs that part the pieces of a plate.
const ODD = /^ ?(?:-|(?:[|/*_~\\•\u2600-\u27bf\ud800-\udfff]|\ufe0f)+|\.{2,}|…) ?$/;

/** One or several signs of a plate; `isTold` where they are no plain capitals or figures, `isSmall` where the word is one of a sentence as well, `isJoint` where it may join two pieces, `others` how many words before it are none of a plate's. */
interface Piece { start: number; end: number; signs: string; isTold: boolean; isSmall: boolean; isJoint: boolean; others: number }

const LIKE_A_VEHICLE = compact(new RegExp(`(?<![${L}])(?:hatchback|estate car|numar(?:ul|u)?(?! de tel)|numri(?! i tel)|знак[а-яії]*|tabela)(?![${L}])`));

/** The words for a plate, and those for a vehicle or for what is done in one. */
export interface Cues { readonly ofAPlate: RegExp; readonly ofAVehicle: RegExp }

/** Number plates that are told sign by sign in whatever way, near the word for one or for a vehicle. */
export function platesTold(reading: Reading, cues: Cues): Span[] {
  const { openings } = reading;
  if (!mayBeSaid(openings) && openings.digits < 2) return [];
  const found: Span[] = [];
  for (const row of rowsIn(reading, false)) {
    const joined = row.filter(({ isJoint }) => !isJoint);
    found.push(...platesIn({ ...reading, ...cues }, joined), ...(joined.length < row.length ? platesIn({ ...reading, ...cues }, row) : []));
  }
  if (found.length === 0 && MAY_BE_BY_NAMES.test(reading.text)) for (const row of rowsIn(reading, true)) found.push(...platesIn({ ...reading, ...cues }, row.filter(({ isJoint }) => !isJoint)).filter((plate) => isByNames(row, plate)));
  return found;
}

// "Анна Елла, вісімдесят …": letters by people's names, with nothing else said.
const MAY_BE_BY_NAMES = /\p{Lu}\p{Ll}+,? \p{Lu}\p{Ll}+/u;

/** Whether nothing but names and figures in words tells all of a plate. */
function isByNames(row: readonly Piece[], { start, end }: Span): boolean {
  const pieces = row.filter((piece) => piece.start >= start && piece.end <= end);
  return WHOLE_FORMS.test(shapeOf(pieces)) && pieces.every(({ isTold }) => isTold) && pieces.slice(1).every(({ others }) => others === 0);
}
const shapeOf = (pieces: readonly Piece[]): string => pieces.map(shapeOfPiece).join('');

/** A D for each figure, an L for each letter. */
function shapeOfPiece({ signs }: Piece): string {
  let shape = '';
  for (let at = 0; at < signs.length; at++) shape += isDigit(signs, at) ? 'D' : 'L';
  return shape;
}

/** The plates that a row of pieces tells. */
function platesIn(reading: Reading & Cues, row: readonly Piece[]): Span[] {
  const found: Span[] = [];
  const shapes = row.map(shapeOfPiece);
  // Figures alone are none.
  if (!shapes.some((shape) => shape.startsWith('L'))) return found;
  for (let first = 0; first < row.length; first++) {
    let best = -1;
    for (let last = first, signs = ''; last < row.length; last++) {
      signs += shapes[last]!;
      if (signs.length > SIGNS_AT_MOST) break;
      if (signs.length >= SIGNS_AT_LEAST && isAPlate(reading, row.slice(first, last + 1), signs)) best = last;
    }
    if (best < 0) continue;
    found.push({ kind: 'PLATE', start: row[first]!.start, end: row[best]!.end });
    first = best;
  }
  return found;
}

function isAPlate({ plain, ofAPlate, ofAVehicle }: Reading & Cues, pieces: readonly Piece[], signs: string): boolean {
  const isAForm = FORMS.test(signs);
  if (!isAForm && !IN_GROUPS.test(signs)) return false;
  // With one letter before its figures it is one of Bucharest.
  if (/^LD+LLL$/.test(signs) && !/^[bбв]$/i.test(pieces[0]!.signs)) return false;
  const letters = pieces.filter((piece) => !/\d/.test(piece.signs));
  const sure = letters.filter(({ isSmall }) => !isSmall).reduce((sum, piece) => sum + piece.signs.length, 0);
  const all = letters.reduce((sum, piece) => sum + piece.signs.length, 0);
  const told = pieces.filter(({ isTold }) => isTold);
  const hasFigures = told.some((piece) => /\d/.test(piece.signs));
  const isApart = pieces.filter(({ start }, at) => at > 0 && ODD.test(plain.slice(pieces[at - 1]!.end, start))).length > 1;
  if (all < 2 || !(told.some(({ isSmall }) => !isSmall) || isApart)) return false;
  const others = pieces.slice(1).reduce((sum, piece) => sum + piece.others, 0);
  if (isPictured(plain, pieces) && isAForm && sure > 1) return true;
  const isWhole = hasFigures && ((WHOLE_FORMS.test(signs) && sure > 2) || (signs === OF_KOSOVO && sure === 2 && pieces[0]!.signs.startsWith('0')));
  if (isWhole && others === 0) return true;
  if (others > 0 && !isWhole) return false;
  const start = pieces[0]!.start;
  const { end } = pieces.at(-1)!;
  const around = [plain.slice(Math.max(0, start - BEFORE), start), plain.slice(end, end + BEHIND)];
  if (around.some((words) => ofAPlate.test(words))) return sure > 0 || (isAForm && hasFigures);
  return isAForm && sure > 0 && (sure * 2 >= all || (hasFigures && all > 2)) && around.some((words) => (ofAVehicle.test(words) || LIKE_A_VEHICLE.test(words)));
}

/** A word that is none of a plate's, or where none goes on. */
type Between = 'word' | 'end';
const OTHERS_AT_MOST = 4;

/** Whether pictures stand between all of its letters. */
function isPictured(plain: string, pieces: readonly Piece[]): boolean {
  const gaps = pieces.slice(1).map(({ start }, at) => plain.slice(pieces[at]!.end, start));
  return gaps.filter((gap) => IS_A_PICTURE.test(gap)).length > 2 && gaps.every((gap) => gap === ' ' || IS_A_PICTURE.test(gap));
}
const IS_A_PICTURE = /^ ?(?:[\u2600-\u27bf\ud800-\udfff]|\ufe0f)+ ?$/;

/** Rows of pieces with nothing between that a plate has not, but a few words at most. */
function rowsIn(reading: Reading, byNames: boolean): Piece[][] {
  const { plain } = reading;
  const rows: Piece[][] = [[]];
  let count = 0;
  let others = 0;
  const add = (pieces: readonly (Piece | Between)[]): void => {
    for (const piece of pieces) {
      if (typeof piece === 'object') {
        rows.at(-1)!.push({ ...piece, others });
        others = 0;
        continue;
      }
      others++;
      if ((piece === 'end' || others > OTHERS_AT_MOST) && rows.at(-1)!.length > 0) {
        rows.push([]);
        others = 0;
      }
    }
    count += pieces.length;
  };
  let behind = 0;
  for (const number of figuresOf(reading)) {
    if (count > PIECES_AT_MOST) return rows.filter((row) => row.length > 1);
    if (number.start - behind > GAP) {
      if (behind > 0) add(lettersIn(reading, byNames, { from: behind, to: behind + GAP / 2 }));
      add(['end', ...lettersIn(reading, byNames, { from: Math.max(behind + GAP / 2, number.start - GAP), to: number.start })]);
    } else add(lettersIn(reading, byNames, { from: behind, to: number.start }));
    add([number]);
    behind = number.end;
  }
  add(lettersIn(reading, byNames, { from: behind, to: Math.min(plain.length, behind + GAP) }));
  return rows.filter((row) => row.length > 1);
}

// Beside a letter, or with one of a few signs between.
const mayHaveLookAlikes = (signs: Signs): boolean => signs.beside(DIGITS, LETTERS) || signs.beside(LETTERS, DIGITS) || signs.beside(DIGITS, PARTING);
const PARTING = kindsOf('/|*_');
const LOOK_ALIKES = compact(new RegExp(`(?<![${L}\\d])(?=[a-zа-яі]{0,4}\\d)[\\dolizоізsбч]{2,5}(?![${L}\\d])|(?<=\\d[/|*_])[оoзlі](?![${L}\\d])`, 'g'));
const AS_FIGURES = new Map([...'oоliізzсsбч'].map((look, at) => [look, '00111325564'[at]!]));
const PLAIN_FIGURES = /^\d+$/;

/** The numbers of a text, stretch by stretch, so that none is looked for that nobody asks for. */
function* figuresOf({ plain, signs }: Reading): Generator<Piece> {
  const hasLooks = mayHaveLookAlikes(signs);
  for (let from = 0; from < plain.length; from += AT_ONCE) for (const piece of figuresIn(plain.slice(from, from + AT_ONCE), hasLooks)) yield { ...piece, start: piece.start + from, end: piece.end + from };
}

/** The numbers of a stretch, with the letters among their figures that look like them read as such. */
function figuresIn(plain: string, hasLooks: boolean): Piece[] {
  const counted = plain.replace(SO_MANY, (word) => '-'.repeat(word.length));
  const signs = hasLooks ? counted.replace(LOOK_ALIKES, (row) => row.replace(/\D/g, (look) => AS_FIGURES.get(look) ?? look)) : counted;
  return numbersSaid({ plain: signs, units: unitsOf(signs) }, { from: 0, to: signs.length, reach: Infinity }).map(({ start, end, as }) =>
    ({ start, end, signs: as.length === 2 && BY_TWO.test(plain.slice(Math.max(0, start - TO_BY_TWO), start)) ? as.repeat(2) : as, isTold: !PLAIN_FIGURES.test(plain.slice(start, end)), isSmall: false, isJoint: false, others: 0 }));
}

// "Twice forty-eight".
const BY_TWO = compact(new RegExp(`(?<![${L}])(?:twice|two times|de doua ori(?: cate)?|dy here(?: nga)?|двічі(?: по)?|дважды(?: по)?|два рази(?: по)?|два раза(?: по)?) $`));
const TO_BY_TWO = 18;

interface Stretch { from: number; to: number }

/** How many signs lead up to the other half, where these words tell of one. */
const lengthOfLead = (words: string): number => (words.includes(':') || words.includes('"') ? THE_REST.exec(words)?.[0].length ?? 0 : 0);

/** The letters between two numbers, and what else stands there. */
function lettersIn({ text, plain }: Reading, byNames: boolean, { from, to }: Stretch): (Piece | Between)[] {
  const found: (Piece | Between)[] = [];
  let times = 1;
  let behind = from + lengthOfLead(plain.slice(from, to));
  for (const { index, 0: written } of matchesOf(WORD, text.slice(from, to))) {
    const start = from + index;
    let end = start + written.length;
    if (start < behind) continue;
    if (NO_PLATE_GOES_ON.test(plain.slice(behind, start))) found.push('end');
    behind = end;
    const word = plain.slice(start, end);
    if (TWICE.has(word) || (times > 1 && OF_THEM.has(word))) {
      times = OF_THEM.has(word) ? times : 2;
      continue;
    }
    if (THRICE.has(word)) {
      times = 3;
      continue;
    }
    const letters = lettersOf(written, word) ?? (byNames && A_NAME.test(written) && !LEADS_ON.has(word) ? { letters: word[0]!, isSmall: false, isNamed: true } : null);
    if (letters !== null) {
      const as = letters.letters.length > 1 ? null : AS_IN.exec(plain.slice(end, end + 40));
      const isToldByWord = as !== null && as.groups!['word']![0] === word[0];
      if (isToldByWord) end = behind = end + as[0].length;
      const isJoint = !isToldByWord && written.length === 1 && JOINTS.has(written);
      found.push({ start, end, signs: letters.letters.repeat(times), isTold: isToldByWord || times > 1 || letters.isNamed, isSmall: letters.isSmall && !isToldByWord, isJoint, others: 0 });
    } else if (!LEADS_ON.has(word)) found.push('word');
    times = 1;
  }
  if (NO_PLATE_GOES_ON.test(plain.slice(behind, to))) found.push('end');
  return found;
}
const A_NAME = /^\p{Lu}\p{Ll}{2,}$/u;
const JOINTS: ReadonlySet<string> = new Set('aeiиіайоoвусзкy');

// A letter that a space was taken from before a small one, or two of which one is small.
const CAPITALS = /^\p{Lu}{1,3}(?=$|(?<=\p{Lu}{2})\p{Ll}$)|^\p{Lu}(?=\p{Ll}$)[bcdfghjklmnpqrstvwxz]$/u;
const CAPITALS_AT_MOST = 4;

/** The letters that a word is; capitals as they stand, or the name of one. */
function lettersOf(written: string, word: string): { letters: string; isSmall: boolean; isNamed: boolean } | null {
  const capitals = written.length > CAPITALS_AT_MOST ? undefined : CAPITALS.exec(written)?.[0];
  if (capitals !== undefined) return { letters: capitals, isSmall: false, isNamed: false };
  if (LEADS_ON.has(word) && word.length > 1) return null;
  const named = lettersNamed(word);
  if (named === null) return null;
  return { letters: named.letters, isSmall: named.isSmall && !(word.length > 1 && /^\p{Lu}/u.test(written)), isNamed: word.length > 1 };
}
