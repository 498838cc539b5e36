import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { DIGITS, kindsOf, LETTERS } from '../looking/signs.ts';
import type { Written } from '../looking/signs.ts';
import { inOrder } from './in-order.ts';
import type { Replacement } from './number-words.ts';

// What signs are called in the five languages, and the sign.
const NAMES: readonly (readonly [string, string])[] = [
  ['_', '_|under ?score|underskor|lini(?:e|uță|uţă|uta|uța) (?:de )?(?:jos|subliniere)|subliniere|vizë? (?:e )?(?:poshtme|poshtë|nën)|n[eë]nviz[ëea]?|нижн[а-яіїє]{1,3} (?:подч[её]рк[а-я]*|пі?дкресл[а-яії]*|черта|риска)|подч[её]рк[а-я]*|підкресл[а-яії]*'],
  ['.', '\\.|dot|punct|punkt|point|pik[eëa]?|pct|точк[аоу]ю?|тчк|крапк[аоу]ю?'],
  ['/', '/|slash|bară|bara|слеш|слэш|коса риска|косая черта'],
  ['-', 'dash|hyphen|minus|cratim[aă]|liniuț[aă]|vizë|дефис|дефіс|тире'],
];
const AT = 'гав|песик|вухо|жабка|маймуц[ае]|coad[aă] de maimuț[aă]|maimuț[aă]|kerrthi|at|a ?rond|arond|собач?к[аоу]ю?|собака|равлик|et|ет|эт';
const ANY = NAMES.map(([, names]) => names).join('|');
const SIGN_OF = NAMES.map(([sign, names]) => [sign, new RegExp(`^(?:${names})$`, 'iu')] as const);

// In brackets, whatever stands around: "mara [underscore] 11", "47(.)0219".
const IN_BRACKETS = compact(new RegExp(`(?<=[\\p{L}\\p{N}_]) ?(?:\\[ ?(?<square>${ANY}) ?\\]|\\( ?(?<round>${ANY}) ?\\)|\\{ ?(?<curly>${ANY}) ?\\}|< ?(?<angle>${ANY}) ?>) ?(?=[\\p{L}\\p{N}_])`, 'giu'));
// Between two signs of a kind: "*dot*", "|at|", " -dot- ".
const SET_OFF = compact(new RegExp(`(?<=[\\p{L}\\p{N}])(?: ?(?<sign>[*|"_~])| (?=-\\p{L}+- )(?<dash>-))(?<name>${AT}|${ANY})(?:\\k<sign>\\k<dash>) ?(?=[\\p{L}\\p{N}])`, 'giu'));
// A line's name between dashes: no words are joined so.
const TIGHT_LINE = compact(new RegExp(`(?<=[\\p{L}\\p{N}])-(?:${NAMES[0]![1].slice('_|'.length)})-(?=[\\p{L}\\p{N}])`, 'giu'));
const DASH_BEFORE_A_NAME = /-(?:under|lini|viz|nënv|nenv|нижн|подч|підк)/iu;
// A line with a space beside it: nothing else stands so between two words, but behind a Cyrillic one a Latin name that begins with it.
const LOOSE_LINE = compact(/(?<=[\p{L}\p{N}])(?: _ |(?<![а-яёіїєґ]) _| _(?![a-z])|_ )(?=[\p{L}\p{N}])/gu);
const LOOSE_POINT = compact(/(?<=_ ?[\p{L}\p{N}]{1,30}) \. ?(?=[\p{Ll}\p{N}])/gu);

const OPENING = kindsOf('([{<');
const AROUND = kindsOf('*|"_~-');
const LINE = kindsOf('_');
const DASH = kindsOf('-');
const SPACE = kindsOf(' ');
const OF_A_NAME = LETTERS | DIGITS | kindsOf('_./ ');
const MAY_BE_IN_BRACKETS = compact(new RegExp(`[([{<] ?(?:${ANY}) ?[)\\]}>]`, 'iu'));
// Quicker to ask, and true of few texts.
const IS_BETWEEN_TWO = /[*|"_~-](?:[^*|"_~-]{1,48}|_)[*|"_~-]/;
const MAY_BE_SET_OFF = compact(new RegExp(`[*|"_~-](?:${AT}|${ANY})[*|"_~-]`, 'iu'));

/** The names of signs that are put between two words instead of the signs, as people write an address for people only; and the spaces around a line. */
export function signWords({ text, signs }: Written): Replacement[] {
  const found: Replacement[] = [];
  for (const { index, 0: words, groups } of signs.beside(OPENING, OF_A_NAME) && MAY_BE_IN_BRACKETS.test(text) ? matchesOf(IN_BRACKETS, text) : []) {
    const name = groups!['square'] ?? groups!['round'] ?? groups!['curly'] ?? groups!['angle']!;
    found.push({ start: index, end: index + words.length, as: signOf(name) });
  }
  for (const { index, 0: words, groups } of signs.beside(AROUND, LETTERS) && IS_BETWEEN_TWO.test(text) && MAY_BE_SET_OFF.test(text) ? matchesOf(SET_OFF, text) : []) found.push({ start: index, end: index + words.length, as: signOf(groups!['name']!) });
  for (const { index, 0: line } of signs.beside(DASH, LETTERS) && signs.beside(LETTERS, DASH) && DASH_BEFORE_A_NAME.test(text) ? matchesOf(TIGHT_LINE, text) : []) found.push({ start: index, end: index + line.length, as: '_' });
  if (signs.beside(LINE, SPACE) || signs.beside(SPACE, LINE)) {
    for (const { index, 0: line } of matchesOf(LOOSE_LINE, text)) found.push({ start: index, end: index + line.length, as: '_' });
    for (const { index, 0: point } of matchesOf(LOOSE_POINT, text)) found.push({ start: index, end: index + point.length, as: '.' });
  }
  return inOrder(found);
}

const signOf = (name: string): string => SIGN_OF.find(([, names]) => names.test(name))?.[0] ?? '@';
