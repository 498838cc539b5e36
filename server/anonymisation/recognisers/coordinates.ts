import { matchesOf } from '../looking/matches-of.ts';
import { compact } from '../looking/compact.ts';
import { CAPITALS, DIGITS, kindsOf, LETTERS } from '../looking/signs.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { NUMBER_WORDS } from '../unmasking/number-words.ts';
import { isDigit } from './digit-chains.ts';
import { pointsApart } from './spoken/points-apart.ts';
import { pointsTold } from './spoken/points.ts';

const L = 'a-zа-яіїєґ';
const COMPASS = `(?:(?:[nsew]|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|nord(?:ica)?|sud(?:ica)?|est(?:ica)?|vest(?:ica)?|veri(?:u|ore)?|jug(?:u|ore)?|lindj[ea]|lindore|perendim[a-z]*|півн(?:ічн)?[аоїуюі]{0,2}|північ|півд(?:енн)?[аоїуюі]{0,2}|південь|схід|східн[аоїуюі]{1,2}|захід|західн[аоїуюі]{1,2}|север(?:н[а-я]{1,2})?|юг|южн[а-я]{1,2}|восток|восточн[а-я]{1,2}|запад(?:н[а-я]{1,2})?)(?![${L}])(?: ?(?:широт[а-яії]|довгот[а-яії]|долгот[а-яії]|latitude|longitude))?|пн\\.? ?ш\\.?|півн\\.|сх\\.? ?д\\.?|с\\.? ?ш\\.?|в\\.? ?д\\.?)`;
// What a half of the pair is called.
const AXIS = `(?:lat(?:itud[a-z]*)?|lon(?:g(?:itud[a-z]*)?)?|lng|широт[а-яії]*|довгот[а-яії]*|долгот[а-яії]*|gjeresi[a-z]*(?: gjeografike)?|gjatesi[a-z]*(?: gjeografike)?)(?![${L}])`;
const DEGREES = ` ?(?:°|degrees?|deg\\.?|grade|град[а-яії]*)? ?${COMPASS}?`;
const BETWEEN = '(?: ?[,;/|+&] ?[/|]? ?|%2c| {1,2}|,? (?:si|and|dhe|та|і|и|by|x|comma|кома|запятая|virgula|presje) )';
// Four decimals: three are an amount in three of the five languages (12.500, 13.750).
const DECIMAL = compact(new RegExp(`(?<![\\d.,])(?:[ns] ?)?([+-]?\\d{1,2}) ?([.,]) ?\\d{4,12}${DEGREES}${BETWEEN}(?:(?:lon|lng|long)\\w*[ :]{0,2}|(?:${AXIS}|${COMPASS})[ :]{0,2})?([+-]?\\d{1,3}) ?\\2 ?\\d{4,12}(?!\\d)${DEGREES}`, 'g'));
// Called coordinates, two decimals are enough, and one of the pair.
const CALLED = new WordPattern('(?<![a-zа-яіїєґ])(?:gps|coord[a-z]*|koordinat[a-z]*|координат[а-яії]*|lat(?:itud[a-z]*)?|gj(?:er|at)(?=\\.)|(?:шир|довг|долг)(?=\\.)|lon(?:g(?:itud[a-z]*)?)?|lng|широт[а-яії]*|довгот[а-яії]*|долгот[а-яії]*|gjeresi[a-z]* gjeografike|gjatesi[a-z]* gjeografike|геолокаці[а-яії]*|геолокаци[а-я]*|геоточк[а-яії]*|pin|geo)(?![a-zа-яіїєґ])[^\\d\\n[\\];!?]{0,16}[+-]?\\d{1,3} ?[.,] ?\\d{2,12} ?°?(?: ?[nsew](?![a-z]))?(?:(?: ?[,;/] ?| {1,2})[+-]?\\d{1,3} ?[.,] ?\\d{2,12} ?°?(?: ?[nsew](?![a-z]))?)?');
const SECOND = '(?:"|\'\'|′′)';
const SEXAGESIMAL = compact(new RegExp(`(?<!\\d)\\d{1,3} ?[°º] ?\\d{1,2}(?:[.,]\\d{1,6})? ?(?:'|′)?(?: ?\\d{1,2}(?:[.,]\\d{1,6})? ?${SECOND}?)? ?(?:[nsewсюзпвvljd](?![a-zа-яіїєґ])|пн\\.?|сх\\.?)`, 'g'));
// With seconds no direction is needed, which may stand before: "с. ш. 45°41′20″".
const TO_THE_SECOND = compact(new RegExp(`(?<!\\d)(?:(?:с\\. ?ш\\.|в\\. ?д\\.|пн\\. ?ш\\.|сх\\. ?д\\.),? ?)?\\d{1,3} ?[°º] ?\\d{1,2} ?(?:'|′) ?\\d{1,2}(?:[.,]\\d{1,6})? ?${SECOND}(?: ?(?:с\\. ?ш|в\\. ?д|пн\\. ?ш|сх\\. ?д)\\.)?`, 'g'));
const DIRECTION_FIRST = /(?<![a-z])[nsewv] ?\d{1,3} ?[°º] ?\d{1,2}(?:[.,]\d{1,6})? ?'?(?: ?\d{1,2}(?:[.,]\d{1,6})? ?(?:"|'')?)?/g;
const SPOKEN_NUMBER = `(?:${NUMBER_WORDS}|\\d{1,3})`;
const POINT = '(?:point|dot|comma|virgula|punct|presje|pike|pika|крапка|кома|точка|запятая|целых|цілих)';
const SPOKEN_DEGREES = `${SPOKEN_NUMBER}(?:(?:[ -]| si | e | and )${SPOKEN_NUMBER}){0,3} ${POINT}`;
// Read aloud, with the fractions of both: "forty-seven point zero two, twenty-eight point …".
// "Eight point five, then nine point two" are marks.
const ONE_AFTER_ANOTHER = /^(?!.*\d{4}).* (?:then|apoi|pastaj|потім|потом|далі|дальше) /;
// And fractions of three signs are no marks.
const TO_A_FEW_METRES = new RegExp(`${POINT}(?:[ -]\\S+){3}.*${POINT}(?:[ -]\\S+){3}`);
const FRACTION = `(?:[ -](?:${SPOKEN_NUMBER}|\\d{4,8}|\\d(?:-\\d){2,7})){1,8}?(?: (?:[nsew]|nord|sud|est|vest|north|south|east|west|veri|jug|lindje|perendim|півн[а-яії]*|східн[а-яії]*|сев[а-я]*|вост[а-я]*)(?![a-zа-яіїєґ]))?`;
const SPOKEN = compact(new RegExp(`(?<![a-zа-яіїєґ])${SPOKEN_DEGREES}${FRACTION}(?:[, ]{1,2}| ?[/;|-] ?|,? (?:and|by|then|si|iar|apoi|dhe|edhe|pastaj|та|і|и|й|а|потім|потом|далі|дальше|cu|me) )(?:(?:${AXIS}|${COMPASS})[ :]{0,2})?${SPOKEN_DEGREES}${FRACTION.replace('{1,8}?', '{1,8}')}(?![a-zа-яіїєґ\\d]|-\\d)`, 'g'));
const UNIT = `(?! (?:metr|meter|km|kilom|cm|cent|sant|m(?![${L}])|метр|км|кілом|килом|см|проц|відс|per))`;
// Halves of a pair: figures set apart one by one, degrees and minutes in words, or one that is called by its axis.
const FIGURES_APART = new WordPattern('(?<!\\d)(?:\\d(?: \\d){1,2}(?<gap> ?)[.,]\\k<gap>|\\d{2,3}[.,])\\d(?: \\d){3,7}(?! ?\\d)');
const WHOLE_SAID = `${SPOKEN_NUMBER}(?:(?:[ -]| si | e | and )${SPOKEN_NUMBER}){0,3}`;
const MINUTES_SAID = new WordPattern(`(?<![${L}\\d])${WHOLE_SAID} (?:degrees?|(?:de )?grade|градус[а-яії]*)[ ,]{1,2}(?:and |si |e |і |и )?${WHOLE_SAID}(?: ${POINT} ${SPOKEN_NUMBER})? (?:de )?(?:minut[a-z]*|хвилин[а-яії]*|минут[а-я]*)(?![${L}])`);
const CALLED_IN_WORDS = new WordPattern(`(?<![${L}])${AXIS}[ :=-]{1,3}${WHOLE_SAID} ${POINT} (?:\\d{3,8}|${SPOKEN_NUMBER}(?:[ -](?:si |e )?${SPOKEN_NUMBER}){1,7})(?![${L}])${UNIT}`);
const BEHIND_AN_AXIS = compact(new RegExp(`(?<![${L}])(?:${AXIS}|${COMPASS}|координат[а-яії]*|coord[a-z]*|koordinat[a-z]*|gps)[ :=-]{1,3}$`));
const BEFORE_A_COMPASS = compact(new RegExp(`^,? ?${COMPASS}`));
const BETWEEN_HALVES = 28;
// "Сорок пять целых тридцать пять сотых, двадцать восемь целых …".
const WHOLES = compact(new RegExp(`(?<![a-zа-яіїєґ])(?:${SPOKEN_NUMBER}[ -]){1,3}(?:цел(?:ых|ая|ые)|ціл(?:их|а|і))(?: (?:и|і))?(?: [а-яіїє'\\d]{1,14}){1,6}?(?: (?:десят|сот|тысяч|тисяч)[а-яії]*)?(?: (?:пн|півн|с|сев)[а-яії]*\\.? ?ш[а-яії]*\\.?)?[, ]{1,2}(?:и |і |та )?(?:${SPOKEN_NUMBER}[ -]){1,3}(?:цел(?:ых|ая|ые)|ціл(?:их|а|і))(?: (?:и|і))?(?: [а-яіїє'\\d]{1,14}){1,6}?(?: (?:десят|сот|тысяч|тисяч)[а-яії]*|(?![а-яіїє ]))`, 'g'));
// "46 и 84 сотых север, 29 и 6 десятых восток".
const PARTS = compact(new RegExp(`(?<![a-zа-яіїєґ\\d])(?:${SPOKEN_NUMBER} ){1,3}(?:и|і|й|та) (?:${SPOKEN_NUMBER} ){1,3}(?:десят|сот|тысяч|тисяч)[а-яії]{2,4},? (?:${COMPASS},? ?(?:и |і |та )?)?(?:${SPOKEN_NUMBER} ){1,3}(?:и|і|й|та) (?:${SPOKEN_NUMBER} ){1,3}(?:десят|сот|тысяч|тисяч)[а-яії]{2,4}(?: ${COMPASS})?`, 'g'));
const HAS_PARTS = new WordPattern('(?<![a-zа-яіїєґ])(?:десятых|десятих|сотых|сотих|тысячных|тисячних)(?![a-zа-яіїєґ])');
const HAS_WHOLES = new WordPattern('(?<![a-zа-яіїєґ])(?<= )(?:цел(?:ых|ая|ые)|ціл(?:их|а|і)) ');
const HAS_POINT = new WordPattern(`(?<![a-zа-яіїєґ])${POINT} `);
const SPACED = /(?<![a-zа-яіїєґ\d])n ?\d{1,2}[ -]\d{1,2}[ -]\d{1,2}(?:[.,]\d+)?[ ,;]{1,2}e ?\d{1,3}[ -]\d{1,2}[ -]\d{1,2}(?:[.,]\d+)?(?!\d)|(?<!\d)\d{1,2}[ -]\d{1,2}[ -]\d{1,2}(?:[.,]\d+)? ?[ns] ?[,;]? ?\d{1,3}[ -]\d{1,2}[ -]\d{1,2}(?:[.,]\d+)? ?[ew](?![a-z])/g;
// Degrees and minutes without a sign for either: "N47 51.336 E25 55.207", "46° 11,2' / 28° 58,7'".
const MINUTES = compact(/(?<![a-zа-яіїєґ\d])(?:n|с|пн) ?\d{1,2}[ °º]{1,2}\d{1,2}[.,]\d{2,5}'?[ ,;/]{1,3}(?:e|в|сх|l) ?\d{1,3}[ °º]{1,2}\d{1,2}[.,]\d{2,5}'?(?!\d)|(?<!\d)\d{1,2} ?[°º] ?\d{1,2}[.,]\d{1,5} ?'?[ ,;/]{1,3}\d{1,3} ?[°º] ?\d{1,2}[.,]\d{1,5} ?'?(?!\d)/g);
const TWO_MINUTES = new WordPattern('(?<!\\d)(?<=\\d ?[ °º] ?)\\d\\d?[.,]\\d');
// Halves with the letters of another language, or behind what they are called in short.
const LETTERED = compact(/(?<![\d.,])[+-]?\d{1,2}[.,]\d{4,8} ?°? ?(?:v|n|с|пн)\.?[ ,;/]{1,3}[+-]?\d{1,3}[.,]\d{4,8} ?°? ?(?:l|e|в|сх)(?![a-zа-яіїєґ])|(?:ш|шир|gj|lat)\. ?\d{1,2}[.,]\d{3,8}[ ,;/]{1,3}(?:д|дол|довг|gjat|lon|long)\. ?\d{1,3}[.,]\d{3,8}(?!\d)/g);
const IN_SHORT = compact(/(?<!\d)\d{1,2} ?(?:гр|grd|deg)\. ?\d{1,2}(?:[.,]\d+)? ?(?:хв|мин|min)\.? ?(?:пн|с|n)\.? ?(?:ш\.?)?[ ,;/]{1,3}\d{1,3} ?(?:гр|grd|deg)\. ?\d{1,2}(?:[.,]\d+)? ?(?:хв|мин|min)\.? ?(?:сх|в|e)\.? ?(?:д\.?)?/g);
const THREE_NUMBERS = new WordPattern('(?<!\\d)\\d\\d?[ -]\\d\\d?[ -]\\d');
const WORDS = compact(/(?<!\d)\d{1,3} ?(?:degrees|deg\.?|de grade|grade|град[а-яії]*\.?)[ ,]{0,2}\d{1,2}(?:[.,]\d+)? ?(?:min[a-z]*|хв[а-яії]*|мин[а-я]*)\.?(?: ?(?:с\.? ?ш|в\.? ?д|пн|сх)[а-яії.]*| ?[nsew](?![a-z]))?(?: ?[,;/] ?\d{1,3} ?(?:degrees|deg\.?|de grade|grade|град[а-яії]*\.?)[ ,]{0,2}(?:\d{1,2}|[a-zа-яії']{3,14}) ?(?:(?:min[a-z]*|хв[а-яії]*|мин[а-я]*)\.?)?(?: ?[nsew](?![a-z]))?)?/g);
const HAS_DEGREES = new WordPattern('(?<![a-zа-яіїєґ])(?:degrees|deg|de grade|grade|град|гр(?=\\.)|grd)');
const PLUS_CODE = compact(/(?=[2-9A-Z])(?<![\p{L}\p{N}+])(?=[A-Z]*\d)(?:[23456789CFGHJMPQRVWX]{4}|[23456789CFGHJMPQRVWX]{8})\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/gu);
const GRID = compact(/(?=3)(?<![\p{L}\p{N}])(?:3[3-7])[T-U] ?[A-HJ-NP-Z]{2} ?\d{4,5} ?\d{4,5}(?!\d)/gu);
const MAP_LINK = compact(/(?:https?: ?\/\/ ?)?(?:www\.)?(?:maps\.(?:google|apple|yandex)\.[a-z.]{2,6}|maps\.app\.goo\.gl|goo\.gl\/maps|google\.[a-z.]{2,6}\/maps|(?:www\.)?openstreetmap\.org|osm\.org|yandex\.[a-z]{2,3}\/(?:maps|navi)|(?:www\.)?waze\.com|ul\.waze\.com|2gis\.[a-z]{2}|maps\.me|wego\.here\.com|bing\.com\/maps|w3w\.co|what3words\.com|plus\.codes|geohash\.org)\/?[^\s"'<>()[\]]{3,200}|geo:[+-]?\d[^\s"'<>]{3,60}/g);
const THREE_WORDS = compact(/(?<![^ \n("'])\/{3}[\p{L}-]{2,20}\.[\p{L}-]{2,20}\.[\p{L}-]{2,20}|(?:what ?3 ?words|w3w|three words)[ :"'(-]{1,4}(?:\/\/\/)?[\p{L}-]{2,20}\.[\p{L}-]{2,20}\.[\p{L}-]{2,20}/gu);

const NOWHERE = /^[^\d]*0[^1-9]*$/;
const DEGREE = kindsOf('°');
// At least: of two decimal numbers or a square's, of degrees, minutes and seconds twice.
const DIGITS_OF_A_PAIR = 10;
const DIGITS_OF_MINUTES = 6;
// A link has a point before a letter, or a colon between a letter and a figure.
const DOT = kindsOf('.');
const DOT_OR_DASH = kindsOf('.-');
const COLON = kindsOf(':');
const PLUS = kindsOf('+');
const PLUS_OR_DASH = kindsOf('+-');

/** Points on the map: decimal pairs precise to some ten metres, degrees with minutes, codes of map squares and links to a map. */
export function coordinates(reading: Reading): Span[] {
  const { text, plain, openings, signs } = reading;
  const found: Span[] = [];
  // "00.0000, 00.0000" is what a form has before it is filled in.
  const add = (start: number, words: string): void => { if (!NOWHERE.test(words)) found.push({ kind: 'GEO_COORDINATE', start, end: start + words.trimEnd().length }); };
  const hasDecimals = openings.digits >= DIGITS_OF_A_PAIR && hasTwoDecimals(plain, openings.figures);
  const hasDegrees = HAS_DEGREES.isIn(openings);
  if (hasDecimals) {
    for (const { index, 0: pair, 1: latitude, 3: longitude } of matchesOf(DECIMAL, plain)) if (Math.abs(Number(latitude)) < 90 && Math.abs(Number(longitude)) < 180) add(index, pair);
  }
  for (const { index, 0: point } of CALLED.all(openings)) add(index, point);
  for (const { index, 0: point } of CALLED_IN_WORDS.all(openings)) add(index, point);
  if (openings.digits >= DIGITS_OF_MINUTES && signs.singles) addHalves(plain, FIGURES_APART.all(openings), add);
  if (hasDegrees) addHalves(plain, MINUTES_SAID.all(openings), add);
  for (const pattern of patternsFor(reading, { hasDecimals, hasDegrees })) for (const { index, 0: point } of matchesOf(pattern, plain)) if (pattern !== SPOKEN || !ONE_AFTER_ANOTHER.test(point) || TO_A_FEW_METRES.test(point)) add(index, point);
  if (signs.beside(DIGITS | CAPITALS, PLUS) && signs.beside(PLUS, DIGITS | CAPITALS)) for (const { index, 0: code } of matchesOf(PLUS_CODE, text)) add(index, code);
  if (openings.digits >= DIGITS_OF_A_PAIR && signs.beside(DIGITS, CAPITALS)) for (const { index, 0: code } of matchesOf(GRID, text)) add(index, code);
  found.push(...pointsTold(openings));
  // What others have found half by half stays so.
  for (const point of pointsApart(openings)) if (found.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, point.end) - Math.max(start, point.start)), 0) * 2 < point.end - point.start) found.push(point);
  return found;
}

/** Of halves of pairs those that stand beside the other, beside a direction, or behind what they are called. */
function addHalves(plain: string, halves: readonly RegExpExecArray[], add: (start: number, words: string) => void): void {
  for (const [order, { index, 0: half }] of halves.entries()) {
    const end = index + half.length;
    const compass = BEFORE_A_COMPASS.exec(plain.slice(end, end + 40))?.[0];
    const before = halves[order - 1];
    const isOfAPair = (before !== undefined && index - before.index - before[0].length <= BETWEEN_HALVES) || (halves[order + 1]?.index ?? Infinity) - end <= BETWEEN_HALVES;
    if (compass !== undefined || isOfAPair || BEHIND_AN_AXIS.test(plain.slice(Math.max(0, index - 32), index))) add(index, half + (compass ?? ''));
  }
}

/** The patterns of which the signs or the word stand in the text without which they can't match: of most texts none. */
function patternsFor({ openings, signs }: Reading, { hasDecimals, hasDegrees }: { hasDecimals: boolean; hasDegrees: boolean }): readonly RegExp[] {
  const patterns: RegExp[] = [];
  if (signs.has(DEGREE)) patterns.push(SEXAGESIMAL, TO_THE_SECOND, DIRECTION_FIRST);
  if (HAS_POINT.all(openings).length > 1) patterns.push(SPOKEN);
  if (HAS_WHOLES.isIn(openings)) patterns.push(WHOLES);
  if (HAS_PARTS.isIn(openings)) patterns.push(PARTS);
  if (openings.digits >= DIGITS_OF_MINUTES && THREE_NUMBERS.isIn(openings)) patterns.push(SPACED);
  if (hasDegrees) patterns.push(WORDS, IN_SHORT);
  if (openings.digits >= DIGITS_OF_MINUTES && TWO_MINUTES.isIn(openings)) patterns.push(MINUTES);
  if (hasDecimals) patterns.push(LETTERED);
  if (signs.beside(DOT, LETTERS | DOT_OR_DASH) || (signs.beside(LETTERS, COLON) && signs.apart(LETTERS, DIGITS | PLUS_OR_DASH) && signs.beside(COLON, DIGITS | PLUS_OR_DASH))) patterns.push(MAP_LINK, THREE_WORDS);
  return patterns;
}

/** Whether two numbers have four decimals or more. */
function hasTwoDecimals(plain: string, figures: readonly number[]): boolean {
  let found = 0;
  for (let row = 2; row < figures.length && found < 2; row += 2) if (figures[row + 1]! - figures[row]! >= DECIMALS && isBehindAPoint(plain, figures[row]!)) found++;
  return found === 2;
}
const DECIMALS = 4;

/** Whether a point or a comma and another digit stand before these digits, each with a space between at most. */
function isBehindAPoint(plain: string, start: number): boolean {
  let at = start - 1;
  if (plain[at] === ' ') at--;
  if (plain[at] !== '.' && plain[at] !== ',') return false;
  at--;
  if (plain[at] === ' ') at--;
  return isDigit(plain, at);
}
