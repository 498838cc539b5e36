import { compact } from '../../looking/compact.ts';
import { unitsOf } from '../../looking/units.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import type { Span } from '../../finding.ts';
import { mayBeSaid, numbersSaid } from '../../unmasking/number-words.ts';
import type { Replacement } from '../../unmasking/number-words.ts';

const L = 'a-zа-яіїєґ';
const DECIMAL_WORDS = 'тчк|зпт|pct|decimal|decimale|zecimal|dhjetore|point|dot|comma|virgula|punct|punkt|presje|pike|pika|крапка|кома|точка|запятая|целых|цілих|цілі|целые';
const DECIMAL = new WordPattern(`(?<![${L}])(?<= )(?:${DECIMAL_WORDS})(?= )`);
const DEGREE = new WordPattern(`(?<![${L}])(?<= )(?:degrees?|grade|gradu?|градус[а-яії]*|shkalle|grad[eë])(?![${L}])`);
const OF_PARTS = compact(new RegExp(`(?<![${L}])(?:min[ui]t|хвилин|мінут|минут|north|south|east|west|nord|sud|est(?![${L}])|vest(?![${L}])|veri|jug|lindj|perend|півн|півд|схід|східн|захід|север|вост|запад|широт|довгот|долгот|latit|longit|gjeresi|gjatesi)`));
// What leads up to a point whose wholes and fractions are told without a word for the point.
const CALLED = new WordPattern(`(?<![${L}])(?:gps|coord[a-z]*|koordinat[a-z]*|координат[а-яії]*|latitud[a-z]*|longitud[a-z]*|широт[а-яії]*|довгот[а-яії]*|долгот[а-яії]*|gjeresi[a-z]*|gjatesi[a-z]*|pin(?:ul|u|i|in)?|map|maps|hart[aei][a-z]*|карт[іеуи]|мітк[аиуо][а-яії]*|метк[аиуо][а-я]*|геол[а-яії]*|геоточк[а-яії]*|локац[а-яії]*|locati[a-z]+|lokacion[a-z]*|tracker|трекер[а-яії]*)(?![${L}])`);
const CALLED_REACH = 200;
const CALLED_BEFORE = 72;
// Nothing but this stands between a whole and its fraction.
const GOES_ON = compact(new RegExp(`^[ ,.:;…-]{0,4}(?:(?:and|then|si o|si|apoi|dhe|e|pastaj|me pas|pas|и|і|й|та|потом|потім|далі|дальше|затем|а|після|после|dupa|after|the|tack on|add|plus|adaugi|shto|додай|добавь|decimal|point|comma|virgula|presjes?|коми|кома|запятой|запятая|крапки|крапка|точки|точка|punct|punctul)[ ,.:…-]{1,4}){0,4}$`));
const OTHER_HALF = compact(new RegExp(`[,;/|]|(?<![${L}])(?:then|and|apoi|si|iar|dhe|pastaj|потом|потім|далі|и|і|а|second|other|longit|latit|doua|cealalt|dyt|tjetr|друг|інш|вторая|довгот|долгот|широт|gjat|gjer|east|est|lindj|схід|вост)`));
// What is counted or measured so is no degree.
const MEASURED = compact(new RegExp(`^ ?(?:[%‰€$]|(?:la suta|per ?cent|per ?qind|проц|відс|mili|mln|млн|тис|тыс|km|kilo|km|kg|metr|meter|cm|км|кіл|кил|кг|метр|м(?![${L}])|euro?(?![${L}])|lei(?![${L}])|lek|leke|грн|грив|руб|лей|years?|ani(?![${L}])|vjec|рок|років|лет|год|points?|puncte|pike|бал|degrees? c|c(?![${L}])|celsius|цельс))`));
const NORTH = { from: 35, to: 60 };
const EAST = { from: 10, to: 45 };
const BEFORE_A_POINT = 36;
const WIDEST = 120;
const BETWEEN_HALVES = 44;
const IN_A_FRACTION = 4;
const FRACTION_AT_LEAST = 2;
const EXACT = 3;
const LOOK_ALIKES = compact(new RegExp(`(?<![${L}\\d])(?:[\\dolizоіз]{2,8}|(?=[a-zа-яі]{0,4}\\d)[\\dolizоізбчs]{2,8})(?![${L}\\d])`, 'g'));
const AS_FIGURES = new Map([...'oоliізzбчs'].map((look, at) => [look, '0011132645'[at]!]));
const asFigures = (row: string): string => row.replace(/\D/g, (look) => AS_FIGURES.get(look)!);
const FIGURES_OF_A_PAIR = 6;
const AT_MOST = 100;

// In figures, with fewer of them than another number may have, or behind another sign: the first with a side of the world.
const IN_FIGURES = new WordPattern('(?<![\\d.,])(?<one>[1-5]\\d)[.,](?:\\d{4,8} ?[^ ,;/a-z0-9а-яіїєґ\\n.!?()-] ?|[\\dlozі]{3,8} ?(?:n|s|e|w|en|es|ee|no|пн|пд|сх|с|в|ю|veri|lindje|nord|est)(?![a-zа-яіїєґ\\d])[^\\d\\n]{1,16}?)(?:[nsew] ?)?(?<other>[1-5]\\d|z\\d|\\d[oо])[.,][\\dlozі]{3,8}(?![\\d%])');

/** Points on the map that are read aloud, where both numbers can be degrees of this part of the world. */
export function pointsTold(openings: Openings): Span[] {
  if (!mayBeSaid(openings)) return [];
  const decimals = DECIMAL.all(openings, undefined, AT_MOST);
  const degrees = DEGREE.all(openings, undefined, AT_MOST);
  const called = CALLED.all(openings, undefined, AT_MOST);
  const inFigures = openings.digits < FIGURES_OF_A_PAIR ? [] : IN_FIGURES.all(openings);
  if (decimals.length < FRACTION_AT_LEAST && degrees.length < FRACTION_AT_LEAST && called.length === 0 && inFigures.length === 0) return [];
  const found: Span[] = inFigures.flatMap(({ index, 0: pair, groups }) => (isHere(groups!['one']!, asFigures(groups!['other']!)) ? [{ kind: 'GEO_COORDINATE', start: index, end: index + pair.length }] : []));
  found.push(...inPairs(openings.text, decimals, byFractions), ...inPairs(openings.text, degrees, byParts));
  let behind = 0;
  for (const { index } of called) {
    const point = index < behind ? null : calledPoint(openings.text, index);
    if (point === null) continue;
    found.push(point);
    behind = point.end;
  }
  return found;
}

/** The words for a point or for degrees before and behind which two numbers stand. */
interface Pair { first: RegExpExecArray; second: RegExpExecArray; wholes: readonly Replacement[] }

function inPairs(plain: string, words: readonly RegExpExecArray[], endOf: (plain: string, pair: Pair) => number): Span[] {
  return words.flatMap((second, at) => pairOf(plain, [words[at - 1], words[at - 2]], { second, endOf }));
}

/** The point that a word before the second number and the nearest that fits before the first one tell: the comma between the two may be told as well. */
function pairOf(plain: string, before: readonly (RegExpExecArray | undefined)[], { second, endOf }: { second: RegExpExecArray; endOf: (plain: string, pair: Pair) => number }): Span[] {
  for (const first of before) {
    if (first === undefined || second.index - first.index > WIDEST) return [];
    const one = wholeBefore(plain, first.index);
    const other = wholeBefore(plain, second.index);
    if (one === null || other === null || !isHere(one.as, other.as) || plain.slice(one.start, other.end).includes('\n')) continue;
    const end = endOf(plain, { first, second, wholes: [one, other] });
    if (end >= 0) return [{ kind: 'GEO_COORDINATE', start: one.start, end }];
  }
  return [];
}

/** Where the fractions end, which both have two figures at least; -1 where they have fewer, or something is measured. */
function byFractions(plain: string, { first, second, wholes }: Pair): number {
  const one = fractionOf(figuresIn(plain, first.index + first[0].length, wholes[1]!.start), first.index + first[0].length);
  const other = fractionOf(figuresIn(plain, second.index + second[0].length, second.index + WIDEST), second.index + second[0].length);
  if (one.digits < FRACTION_AT_LEAST || other.digits < FRACTION_AT_LEAST || wholes[1]!.start - one.end > BETWEEN_HALVES) return -1;
  return MEASURED.test(plain.slice(one.end, one.end + WIDEST)) || MEASURED.test(plain.slice(other.end, other.end + WIDEST)) ? -1 : other.end + (SIDE.exec(plain.slice(other.end, other.end + BETWEEN_HALVES))?.[0].length ?? 0);
}
const SIDE = compact(new RegExp(`^,? (?:north|south|east|west|nord|sud|est|vest|veri|jug|lindj|perend|півн|півд|сх[іо]д|захід|західн|север|южн|вост|запад)[${L}]*`));

/** Degrees are of a place where minutes or a side of the world are told with them. */
function byParts(plain: string, { first, second }: Pair): number {
  const end = second.index + second[0].length;
  const between = plain.slice(first.index, second.index);
  if (!OF_PARTS.test(between) || AFTER_A_WHILE.test(between) || MEASURED.test(plain.slice(end, end + WIDEST))) return -1;
  const minutes = figuresIn(plain, end, end + BETWEEN_HALVES).filter(({ as }) => Number(as) < MINUTES);
  return minutes.at(0)?.end ?? end;
}
// "41 degrees, after 20 minutes 25 degrees": that is how warm it was.
const AFTER_A_WHILE = compact(new RegExp(`(?<![${L}])(?:after|for|in|within|pas|per|brenda|dupa|timp de|in|через|після|протягом|за|после|в течение) [^ ]{1,14} (?:minut|хвилин|мінут|минут)`));
const MINUTES = 60;

/** Behind what a point is called: a whole, its fraction, and another whole with its fraction. */
function calledPoint(plain: string, from: number): Span | null {
  const numbers = figuresIn(plain, from, from + CALLED_REACH);
  for (let at = 0; at < numbers.length && numbers[at]!.start - from <= CALLED_BEFORE; at++) {
    if (!GOES_ON.test(plain.slice(numbers[at]!.end, numbers[at + 1]?.start))) continue;
    const one = fractionOf(numbers.slice(at + 1), numbers[at + 1]?.start ?? 0);
    const half = numbers[at + 1 + one.count];
    const next = numbers[at + 2 + one.count];
    if (one.digits < EXACT || half === undefined || next === undefined || !isHere(numbers[at]!.as, half.as)) continue;
    const between = plain.slice(one.end, half.start);
    if (between.length > BETWEEN_HALVES || between.includes('\n') || !OTHER_HALF.test(between) || !GOES_ON.test(plain.slice(half.end, next.start))) continue;
    const other = fractionOf(numbers.slice(at + 2 + one.count), next.start);
    if (other.digits >= EXACT) return { kind: 'GEO_COORDINATE', start: numbers[at]!.start, end: other.end };
  }
  return null;
}

const isWithin = (as: string, { from, to }: { from: number; to: number }): boolean => as.length === 2 && Number(as) >= from && Number(as) <= to;
const isHere = (one: string, other: string): boolean => (isWithin(one, NORTH) && isWithin(other, EAST)) || (isWithin(one, EAST) && isWithin(other, NORTH));

const LEADS_TO_IT = compact(/^ ?(?:(?:and|then|si|apoi|dhe|edhe|pastaj|і|й|и|та|потім|потом) )?$/);

/** The number right before `at`. */
function wholeBefore(plain: string, at: number): Replacement | null {
  const numbers = figuresIn(plain, Math.max(0, at - BEFORE_A_POINT), at);
  const last = numbers.at(-1);
  if (last === undefined || !LEADS_TO_IT.test(plain.slice(last.end, at))) return null;
  const before = numbers.at(-2);
  if (before === undefined || last.as.length > 1 || last.start - before.end > 1) return last;
  // Figure by figure, or tens in words and the rest in figures.
  const as = before.as.length === 1 ? before.as + last.as : /^[1-9]0$/.test(before.as) ? before.as[0]! + last.as : null;
  return as === null ? last : { start: before.start, end: last.end, as };
}

/** The first of these numbers as far as they stand close together. */
function fractionOf(numbers: readonly Replacement[], from: number): { digits: number; count: number; end: number } {
  let [digits, count, end] = [0, 0, from];
  for (const number of numbers) {
    if (number.start - end > IN_A_FRACTION) break;
    digits += number.as.length;
    end = number.end;
    count++;
  }
  return { digits, count, end };
}

const ORDINAL = /(?<![a-z])a (?:doua(?![a-z])|2(?= \d))/g;

/** The numbers there, with the letters that look like figures read as such. */
function figuresIn(plain: string, from: number, to: number): Replacement[] {
  // "A doua" is the other half.
  const signs = plain.slice(from, to).replace(ORDINAL, (words) => ' '.repeat(words.length)).replace(LOOK_ALIKES, asFigures);
  return numbersSaid({ plain: signs, units: unitsOf(signs) }, { from: 0, to: signs.length, reach: WIDEST }).map(({ start, end, as }) => ({ start: start + from, end: end + from, as }));
}
