import { compact } from '../looking/compact.ts';
import { unitsOf } from '../looking/units.ts';
import type { FindingKind, Span } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { beginningOf } from '../recognisers/spoken/letters-before.ts';
import { numbersSaid } from '../unmasking/number-words.ts';

const L = 'a-zа-яіїєґ';
const OF_SIGNS: ReadonlySet<FindingKind> = new Set(['NATIONAL_ID', 'PASSPORT', 'IBAN', 'PHONE']);
const OF_LETTERS: ReadonlySet<FindingKind> = new Set(['NATIONAL_ID', 'PASSPORT', 'IBAN']);
// "And the second half", said between two parts of one number.
const GOES_ON = compact(new RegExp(`(?<![${L}])(?:(?:second|other) (?:part|half|piece|bit)|part two|the rest|continu|(?:copa|pjesa|gjysma|cop[eë]n|pjes[eë]n) (?:e |tjet)|vazhdim|vijim|partea (?:a doua|cealalt)|(?:a doua|cealalta) (?:parte|bucata|jumatate)|continuare|restul|(?:друг[аоу]|інш[ау])[а-яії]* (?:частин|половин|шмат)|продовж|решт[аоуи]|(?:втор|друг)[а-я]* (?:част|половин|кус)|продолж|остальн|остаток)`));
// A last sign that is told apart from the others: what it is called, and then it.
const CHECK = compact(new RegExp(`(?<![${L}])(?:check|control|kontroll|контрольн|the last|last (?:digit|letter|two|pair|figure)|final|ultim[ae]|e fundit|останн|последн|missing|lipse[sș]|mung|не вистача|не хвата|(?:a |the )?(?:tenth|thirteenth|zecea|treisprezecea)|десят[ауо]|тринадцят[ауо]|тринадцат[ауо])`));
const A_LETTER = compact(/(?<![\p{L}\d])\p{Lu}(?![\p{L}\d'’.])(?: (?:si|ca|as in|for|like|як|как|de la) \p{L}{2,14})?/u);
// "And a P like papa", "dhe shkronja D".
const LETTER_BEHIND = compact(/^[ ,]{1,2}(?:(?:and|then|dhe|pastaj|și|si|apoi|і|та|и|потім|потом) )?(?:(?:a|the|një|un|o|the letter|letter|shkronja|litera|літера|буква) )?(?:(?<=(?:letter|shkronja|litera|літера|буква) )\p{Lu}(?!\p{L})|\p{Lu} (?:like|as in|for|si|nga|ca|de la|як|как) \p{L}{2,14})/u);
const OF_A_LETTER = /letter|shkronj|germ|liter|літер|букв/;
// A text with more is a list of them, or made to cost.
const AT_MOST = 60;
const [BETWEEN, TO_THE_LAST, LAST_AT_MOST, TO_THE_SIGN] = [76, 56, 4, 56];

/** Findings of numbers with what is told of them elsewhere in the sentence or the next: the other half, the sign that checks, the letters of a series. */
export function toldOn(reading: Reading, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const [at, span] of spans.entries()) {
    const last = whole.at(-1);
    if (last !== undefined && areOne(reading, last, span)) {
      whole[whole.length - 1] = { ...last, end: span.end };
      continue;
    }
    if (at >= AT_MOST || !OF_SIGNS.has(span.kind)) {
      whole.push(span);
      continue;
    }
    const start = OF_LETTERS.has(span.kind) ? Math.max(last?.end ?? 0, beginningOf(reading, span.start)) : span.start;
    const end = OF_LETTERS.has(span.kind) ? span.end + (LETTER_BEHIND.exec(reading.text.slice(span.end, span.end + TO_THE_SIGN))?.[0].length ?? 0) : span.end;
    whole.push({ ...span, start, end: withItsLast(reading, end) });
  }
  return whole;
}

const areOne = ({ plain }: Reading, one: Span, other: Span): boolean =>
  OF_SIGNS.has(one.kind) && OF_SIGNS.has(other.kind) && other.start - one.end <= BETWEEN && GOES_ON.test(plain.slice(one.end, other.start));

/** Where a number ends whose last sign is told apart. */
function withItsLast({ plain, text }: Reading, end: number): number {
  const rest = plain.slice(end, end + TO_THE_LAST);
  const check = CHECK.exec(rest);
  if (check === null || /\n/.test(rest.slice(0, check.index))) return end;
  const from = end + check.index + check[0].length;
  const to = from + TO_THE_SIGN;
  const behind = text.slice(from, to);
  if (OF_A_LETTER.test(plain.slice(end, to))) {
    const letter = A_LETTER.exec(behind);
    if (letter !== null) return from + letter.index + letter[0].length;
  }
  const words = plain.slice(from, to);
  const number = numbersSaid({ plain: words, units: unitsOf(words) }, { from: 0, to: words.length, reach: 3 }).at(-1);
  return number !== undefined && number.as.length <= LAST_AT_MOST ? from + number.end : end;
}
