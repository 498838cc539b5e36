import { compact } from '../../looking/compact.ts';
import { unitsOf } from '../../looking/units.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import type { Span } from '../../finding.ts';
import { numbersSaid } from '../../unmasking/number-words.ts';
import type { Replacement } from '../../unmasking/number-words.ts';

const L = 'a-zа-яіїєґ';
// What the halves of a point are called, and the sides of the world.
const NORTHWARDS = 'lat(?:\\.|itud[a-z]*)?|parale?l[a-z]*|gjer(?:\\.|esi[a-z]*)|north(?:ern)?|nord(?:ica)?|veri(?:u|ore)?|n|up|широт[а-яії]*|шир\\.|парал+ел[а-яії]*|північ[а-яії]*|півн\\.|пн\\.?|север[а-я]*|сев\\.|с\\.? ?ш\\.?';
const EASTWARDS = 'lon(?:\\.|g(?:\\.|itud[a-z]*)?)?|lng|meridian[a-z]*|gjat(?:\\.|esi[a-z]*)|east(?:ern)?|est(?:ica)?|lindj[ea][a-z]*|lindore|e|l|across|довгот[а-яії]*|довг\\.|долгот[а-я]*|долг\\.|мер[иі]д[иі]ан[а-яії]*|сх[іо]д[а-яії]*|схід|сх\\.?|восто[а-я]*|вост\\.|в\\.? ?д\\.?';
const AXIS = new WordPattern(`(?<![${L}\\d])(?:lat(?:\\.|itud[a-z]*)?|parale?l[a-z]*|gjer(?:\\.|esi[a-z]*)|широт[а-яії]*|шир\\.|парал+ел[а-яії]*)(?![${L}])`);
const OTHER_AXIS = compact(new RegExp(`(?<![${L}\\d])(?:lon(?:\\.|g(?:\\.|itud[a-z]*)?)?|lng|meridian[a-z]*|gjat(?:\\.|esi[a-z]*)|довгот[а-яії]*|довг\\.|долгот[а-я]*|долг\\.|мер[иі]д[иі]ан[а-яії]*)(?![${L}])`));
// Before or behind which a point stands.
const CALLED = compact(new RegExp(`(?<![${L}])(?:gps|coord|koord|коорд|lat|long|pin|harta|harte|map|карт|мітк|метк|точк|точц|point|punct|pika|piken|pozit|posit|позиц|locat|lokac|lokat|локац|геол|гео|широт|довгот|долгот|paralel|meridian|nord|north|veri|північ|сев|est|east|lindj|схід|вост|vendi|place|local)`));
const CALLED_REACH = 60;
const DEGREES = new WordPattern(`(?<![${L}])(?<= )(?:degrees?|deg|grade|gradu?|градус[а-яії]*|shkalle|grad[eë])(?![${L}])`);
const REACH = 130;
const AT_MOST = 60;
const WITHIN = 44;
const MINUTES = 60;

const NORTH = { from: 39, to: 56 };
const EAST = { from: 18, to: 41 };
type Range = typeof NORTH;
const isIn = (as: string, { from, to }: Range): boolean => as.length === 2 && Number(as) >= from && Number(as) <= to;

// A whole and behind it its fraction, with words between: "45 and .4371, 28 and .0503", "41,1 then 117; east 20,0 and 831".
const JOINT = '(?:[ ,:;"()…-]|(?:and|then|point|dot|comma|si|apoi|virgula|punct|pe urma|dhe|e|edhe|pastaj|presje|pike|pika|presjes|i|і|й|та|потім|далі|кома|коми|крапка|після|и|потом|дальше|запятая|точка|после|ще|еще|exactly|exact)(?![a-zа-яіїєґ])){1,8}';
const FIGURE = '[\\doоliізб]';
const FRACTION = `(?: ?[.,*] ?${FIGURE}{1,6}(?:${JOINT}${FIGURE}{2,6})?|${JOINT}[.,] ?${FIGURE}{2,6})`;
const BETWEEN = `(?:[ ,;:/|…()"⇄×+-]|\\.{2,}|(?:and|then|by|x|si|apoi|iar|pe|dhe|edhe|pastaj|та|і|и|й|а|потім|потом|на|${NORTHWARDS}|${EASTWARDS}|degrees|grade|градус[а-яії]*|°)(?![${L}])){1,8}`;
const IN_FIGURES = new WordPattern(`(?<![${L}\\d.,])(?<one>[3-5l]${FIGURE})(?<first>${FRACTION})${BETWEEN}(?<other>[1-4lз]${FIGURE})(?<second>${FRACTION})(?![${L}\\d]|[.,]\\d)`);
// Degrees and minutes of both in figures, whatever stands for their signs.
const IN_MINUTES = `[ .,]{0,4}(?:°|º|гр|grd|deg|grade|degrees?|градус)?[а-яії]{0,3}[ .,]{0,4}${FIGURE}{1,2}(?:[.,]\\d+)? ?(?:'|′|хв|мин|мін|min)[a-zа-яії]{0,5}\\.?(?:[ ,]{0,2}${FIGURE}{1,2}(?:[.,]\\d+)? ?(?:"|''|″|сек|sec)[a-zа-яії]{0,4}\\.?)?`;
const BY_MINUTES = new WordPattern(`(?<![${L}\\d.,])(?<one>[3-5]${FIGURE}) ?(?=°|º|гр|grd|deg|grade|град)${IN_MINUTES}[^\\d\\n]{1,24}?(?<other>[1-4]${FIGURE})${IN_MINUTES}`);
// The first figure of a fraction as it is, and the rest told: "48,6 двадцять вісім північної; 22,2 …".
const BEGINS = new WordPattern('(?<![\\d.,])[3-5]\\d ?[.,] ?\\d');
// Where a point is called one beyond doubt, a word may stand for the point between a whole and its fraction.
const SURELY = new WordPattern(`(?<![${L}])(?:gps|coord[a-z]*|koordinat[a-z]*|координат[а-яії]*)(?![${L}])`);
const AS_FIGURES = new Map([...'oоliізб'].map((look, at) => [look, '0011136'[at]!]));
const asFigures = (row: string): string => row.replace(/[oоliізб]/g, (look) => AS_FIGURES.get(look)!);

/** Points on the map whose halves are told apart: each behind what it is called, each with its fraction in pieces, or one with degrees and the other without. */
export function pointsApart(openings: Openings): Span[] {
  const plain = openings.text;
  const found: Span[] = [];
  let behind = 0;
  for (const { index, 0: axis } of AXIS.all(openings).slice(0, AT_MOST)) {
    const end = index < behind ? null : byAxes(plain, index + axis.length);
    if (end === null) continue;
    found.push({ kind: 'GEO_COORDINATE', start: index, end });
    behind = end;
  }
  for (const { index, 0: pair, groups } of openings.digits < FIGURES_AT_LEAST ? [] : IN_FIGURES.all(openings)) if (isAPoint(plain, { index, pair }, groups!)) found.push({ kind: 'GEO_COORDINATE', start: index, end: index + pair.length });
  if (openings.digits >= FIGURES_AT_LEAST) {
    for (const { index, 0: pair, groups } of BY_MINUTES.all(openings)) if (isIn(asFigures(groups!['one']!), NORTH) && isIn(asFigures(groups!['other']!), EAST)) found.push({ kind: 'GEO_COORDINATE', start: index, end: index + pair.length });
    for (const { index } of BEGINS.all(openings).slice(0, AT_MOST)) found.push(...toldPoint(plain, index, HALF_WRITTEN));
  }
  for (const { index, 0: cue } of SURELY.all(openings).slice(0, AT_MOST)) found.push(...toldPoint(plain, index + cue.length, AFTER_ANY_WORD));
  for (const { index, 0: degrees } of DEGREES.all(openings).slice(0, AT_MOST)) {
    const point = byDegrees(plain, index, index + degrees.length);
    if (point !== null) found.push(point);
  }
  return found;
}
const FIGURES_AT_LEAST = 5;

/** Where a point ends whose halves are called by their axes; null where no degrees stand behind both. */
function byAxes(plain: string, from: number): number | null {
  const stretch = plain.slice(from, from + REACH).split('\n', 1)[0]!;
  const other = OTHER_AXIS.exec(stretch);
  if (other === null) return null;
  const behindOther = from + other.index + other[0].length;
  const one = figuresIn(plain, from, from + other.index);
  const two = figuresIn(plain, behindOther, Math.min(from + stretch.length, behindOther + REACH / 2));
  if (one.length === 0 || two.length === 0 || !isIn(one[0]!.as, NORTH) || !isIn(two[0]!.as, EAST)) return null;
  if (one[0]!.start - from > TO_THE_FIRST || two[0]!.start - behindOther > TO_THE_FIRST || one.length + two.length < PARTS_AT_LEAST) return null;
  let { end } = two[0]!;
  for (const number of two.slice(1)) {
    if (number.start - end > TO_THE_NEXT) break;
    end = number.end;
  }
  return end;
}
const TO_THE_FIRST = 24;
const TO_THE_NEXT = 16;
const PARTS_AT_LEAST = 3;

const HALF_WRITTEN = /^ ?[.,] ?$/;
const AFTER_ANY_WORD = compact(new RegExp(`^ ?(?=[^\\d\\n]*[${L}]{3})[^\\d\\n.;!?]{0,16} ?$`));

/** A point of which both wholes are followed by `point` and by a fraction some of which is told in words. */
function toldPoint(plain: string, from: number, point: RegExp): Span[] {
  const numbers = figuresIn(plain, from, from + REACH).filter(({ start }) => start >= from);
  const one = numbers.findIndex(({ as }, at) => isIn(as, NORTH) && at + 1 < numbers.length && point.test(plain.slice(numbers[at]!.end, numbers[at + 1]!.start)));
  if (one < 0 || numbers[one]!.start - from > WITHIN) return [];
  const first = numbers.findIndex(({ as, end: to }, at) => at > one + 1 && at + 1 < numbers.length && isIn(as, EAST) && point.test(plain.slice(to, numbers[at + 1]!.start))) - 1;
  if (first < 0 || /[\n!?]/.test(plain.slice(numbers[one]!.end, numbers[first + 1]!.start)) || numbers[first + 1]!.start - numbers[first]!.end > WITHIN) return [];
  const second = fractionEnd(numbers, first + 2);
  const { start } = numbers[one]!;
  const { end } = numbers[second]!;
  const isTold = numbers.slice(one, second + 1).some((number) => !/^\d+$/.test(plain.slice(number.start, number.end)));
  const digits = [numbers.slice(one + 1, first + 1), numbers.slice(first + 2, second + 1)].map((fraction) => fraction.reduce((sum, { as }) => sum + as.length, 0));
  return isTold && digits.every((count) => count >= DECIMALS_AT_LEAST) && !MEASURED.test(plain.slice(end, end + TO_THE_FIRST)) && (isCalled(plain, start, end) || SIDES.test(plain.slice(start, end + TO_THE_FIRST))) ? [{ kind: 'GEO_COORDINATE', start, end }] : [];
}
const SIDES = compact(new RegExp(`(?<![${L}])(?:north|nord|veri|північ|півн|север|сев)[^.!?\\n]*(?<![${L}])(?:east|est|lindj|схід|сх[оі]д|восто|вост)`));

/** The last of the numbers from `at` on that stand close together. */
function fractionEnd(numbers: readonly Replacement[], at: number): number {
  let last = at;
  while (last + 1 < numbers.length && numbers[last + 1]!.start - numbers[last]!.end <= IN_A_FRACTION) last++;
  return last;
}
const IN_A_FRACTION = 2;

/** Whether these figures are degrees with fractions: called a point, or with letters for figures, or precise to a hundred metres. */
function isAPoint(plain: string, { index, pair }: { index: number; pair: string }, groups: Record<string, string | undefined>): boolean {
  const [one, other] = [asFigures(groups['one']!), asFigures(groups['other']!)];
  if (!(isIn(one, NORTH) && isIn(other, EAST))) return false;
  const decimals = [groups['first']!, groups['second']!].map((fraction) => asFigures(fraction).replace(/\D/g, '').length);
  const hasLooks = /\d[oоliізб]|[oоliізб]\d/.test(pair);
  if (decimals.some((count) => count < (hasLooks ? 2 : DECIMALS_AT_LEAST))) return false;
  if (MEASURED.test(plain.slice(index + pair.length, index + pair.length + TO_THE_FIRST))) return false;
  const isToldSo = new RegExp(`[${L}]`).test(pair.replace(new RegExp(`(?<![${L}\\d])(?:si|dhe|and|и|і|та|e|n)(?![${L}\\d])`, 'g'), '')) || [groups['first']!, groups['second']!].every((fraction) => !/^ ?[.,]/.test(fraction));
  return (isToldSo && decimals.every((count) => count > DECIMALS_AT_LEAST)) || isCalled(plain, index, index + pair.length);
}
const DECIMALS_AT_LEAST = 3;
const MEASURED = compact(new RegExp(`^ ?(?:[%‰€$]|(?:la suta|per ?cent|per ?qind|проц|відс|mil|mln|млн|тис|тыс|km|kg|metr|meter|cm|км|кг|метр|м(?![${L}])|euro?(?![${L}])|lei|lek|mdl|uah|грн|руб|лей|ani|vjec|рок|лет))`));

const isCalled = (plain: string, start: number, end: number): boolean =>
  CALLED.test(plain.slice(Math.max(0, start - CALLED_REACH), start)) || CALLED.test(plain.slice(end, end + CALLED_REACH / 2));

/** A half in degrees and minutes, and one of the other direction, told in any way. */
function byDegrees(plain: string, at: number, behind: number): Span | null {
  const before = figuresIn(plain, Math.max(0, at - WITHIN), at).at(-1);
  if (before === undefined || at - before.end > 1 || !isIn(before.as, NORTH)) return null;
  const stretch = plain.slice(at, at + REACH).split(/\n|[.!?] /, 1)[0]!;
  if (!OF_MINUTES.test(stretch)) return null;
  const numbers = figuresIn(plain, at, at + stretch.length);
  if (numbers[0] === undefined || numbers[0].start - behind > TO_THE_MINUTES || !IS_OF_MINUTES.test(plain.slice(numbers[0].end, numbers[0].end + TO_THE_NEXT))) return null;
  const other = numbers.findIndex(({ as, start }) => isIn(as, EAST) && start - at > 4 && !/^ ?(?:min|мин|хв|мін|sec|сек)/.test(plain.slice(numbers.find((one) => one.start === start)!.end)));
  if (other < 0) return null;
  let { end } = numbers[other]!;
  for (const number of numbers.slice(other + 1)) if (number.start - end <= TO_THE_NEXT && Number(number.as) < MINUTES) end = number.end;
  const side = SIDE.exec(plain.slice(end, end + WITHIN));
  const isTold = side !== null || OTHER_AXIS.test(stretch) || numbers.length - other > 2;
  return isTold ? { kind: 'GEO_COORDINATE', start: before.start, end: side === null ? end : end + side[0].length } : null;
}
const TO_THE_MINUTES = 6;
const IS_OF_MINUTES = /^ ?(?:e gjysme |si jumatate |and a half |de )?(?:min[ui]t|хвилин|мінут|минут)/;
const OF_MINUTES = compact(new RegExp(`(?<![${L}])(?:min[ui]t|хвилин|мінут|минут|минта)`));
const SIDE = compact(new RegExp(`^[^.;!?\\n\\d]{0,34}?(?<![${L}])(?:east|est|lindj[a-z]*|схід[а-яії]*|сх[оі]д[а-яії]*|восто[а-я]*|across|довгот[а-яії]*|долгот[а-я]*|longitud[a-z]*)(?![${L}])`));

const LOOK_ALIKES = compact(new RegExp(`(?<![${L}\\d])(?=[a-zа-яі]{0,4}\\d)[\\dolizоізsбч]{2,8}(?![${L}\\d])`, 'g'));
const LOOKS = new Map([...'oоliізzsбч'].map((look, at) => [look, '0011132564'[at]!]));

/** The numbers there, in figures or in words, with the letters that look like figures read as such. */
function figuresIn(plain: string, from: number, to: number): Replacement[] {
  const signs = plain.slice(from, to).replace(LOOK_ALIKES, (row) => row.replace(/\D/g, (look) => LOOKS.get(look) ?? look));
  return numbersSaid({ plain: signs, units: unitsOf(signs) }, { from: 0, to: signs.length, reach: REACH }).map(({ start, end, as }) => ({ start: start + from, end: end + from, as }));
}
