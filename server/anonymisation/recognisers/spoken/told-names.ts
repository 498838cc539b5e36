import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { FIGURES_SAID, NUMBER_WORDS } from '../../unmasking/number-words.ts';
import { JOINTS, LINE_NAMES, WITHIN_NAMES } from './sign-names.ts';

const L = 'a-zа-яіїєґ';
const LETTER = `[${L}]`;
const QUOTED_LETTER = `["']?${LETTER}{1,2}["']?`;

/** How a name is spelt, said beside it in the five languages: nobody says so of anything else. The inside of a pattern of `plain`. */
const SPELLING = [
  'without (?:the |any )?(?:spaces?|gaps?|accents?|vowels|dots?)', 'no (?:spaces?|gaps?|dots?)', 'all (?:in )?one word', '(?:as )?one word', '(?:all )?(?:squashed|stuck|glued|written|joined|squeezed|run|typed) together', 'all (?:joined|together)', 
  `with (?:an? |the )?(?:one|zero|nought|two|three|four|five|seven|eight|[0-9]|dollar(?: sign)?|[${L}]) (?:for|instead of|in place of) (?:the |an |a )?(?:letter )?${QUOTED_LETTER}(?![${L}])`, `(?:the )?${QUOTED_LETTER}(?:'?s)? (?:is|are) (?:a |an )?(?:one|zero|zeroe?s|ones|threes?|fours?|digits?|numbers?)`, `with (?:two|double|three|one) ${LETTER}'?s?(?![${L}])`, 'the usual three letters', `(?:is|are|stands? for|means?|este|sunt|inseamna|eshte|jane|это|це|значит|означає) (?:a |an |the )?(?:(?:letters?|litera|shkronja|буква|літера) ${QUOTED_LETTER}|${WITHIN_NAMES})(?![${L}])`,
  'fara (?:niciun )?(?:spati[a-z]*|pauz[a-z]*|diacritic[a-z]*|puncte?)', `fara (?:un |litera )?${QUOTED_LETTER}(?![${L}])`, '(?:scris[ae]? |totul )?(?:legat|lipit)[aei]?(?=[,.;)"]|$| la)', '(?:intr-un|un) singur cuvant', 'scris[ae]? (?:legat|impreuna|cu)', `cu (?:un |o |doi |doua |cifra )?(?:zero|unu|trei|patru|cinci|sapte|[0-9]|[${L}]) (?:in loc(?:ul)? de|pentru) (?:litera )?${QUOTED_LETTER}(?![${L}])`, `cu (?:doi|doua|trei|dublu) (?:de )?${QUOTED_LETTER}(?![${L}])`, 'totul impreuna',
  'pa (?:asnje )?(?:hapesir[a-z]*|theks[a-z]*|boshlleq[a-z]*|pika)', `pa (?:shkronjen )?${QUOTED_LETTER}(?![${L}])`, 'ngjitur(?=[,.;)"]|$)', '(?:te gjitha|krejt|gjithcka) (?:bashke|ngjit[a-z]*|te vogla)', 'si nje fjale', 'nje fjale e vetme', `me (?:nje )?(?:zero|nje|tre|kater|[0-9]|[${L}]) (?:ne vend te|per) (?:shkronjes )?${QUOTED_LETTER}`, `me (?:dy|tre|dyfish) ${QUOTED_LETTER}(?![${L}])`,
  'без (?:жодних )?(?:пробіл[а-яії]*|пробел[а-я]*|точок|точек|крапок|тире)', '(?:все |усе |пишеться |пишется )(?:разом|вместе)', '(?:разом|вместе) (?:англ|лат)[а-яії]*', '(?:разом|вместе|слитно|злитно|впритул)(?=[,.;)"]|$)', 'слитно|злитно', 'одн[иі]м слов[оа]м', `(?:з|із|с|через|де|где|і|и)? ?(?:нул|одиниц|единиц|трійк|тройк|цифр|четвірк|четверк)[а-яії]* (?:замість|вместо|як|как) ${QUOTED_LETTER}`, `(?:з|із|с|через) (?:двома|двумя|подвійн[а-яії]+|двойн[а-я]+|одн(?:ою|ой|ією|им)) ${QUOTED_LETTER}(?![${L}])`, `через ${QUOTED_LETTER}(?![${L}])`, `замість ${QUOTED_LETTER} `, `вместо ${QUOTED_LETTER} `,
].join('|');

// By its letters' size or script, as any word may be written.
const SCRIPT = '(?:in |all )?(?:lower ?case|upper ?case|caps|capitals|small letters)|all (?:lower|small)|cu (?:litere )?(?:majuscule|mici|mari)|me (?:shkronja )?te (?:vogla|medha)|(?:маленькими|малими|великими|большими|заглавными|мелкими)(?: (?:літер|букв)[а-яії]*)?|(?:латиниц|латинк|латинськими|латинскими|англійськими|английскими|транслітом|транслитом)[а-яії]*(?: (?:літер|букв)[а-яії]*)?';
const HAS_SCRIPT = compact(new RegExp(`(?<![${L}])(?:${SCRIPT})(?![${L}])`));
const HAS_SPELLING = compact(new RegExp(`(?<![${L}])(?:${SPELLING})`));
const HAS_SIGN = compact(new RegExp(`(?<![${L}])(?:${WITHIN_NAMES}|hash(?:tag)?|diez|решітк[аи]|решетк[аи])(?![${L}])`));
const HAS_LINE = compact(new RegExp(`(?<![${L}])(?:${LINE_NAMES}|hash(?:tag)?|diez|решітк[аи]|решетк[аи])(?![${L}])`));
const IN_WORDS = `(?:${FIGURES_SAID}|${NUMBER_WORDS}|double|triple|dublu|triplu|dyfish|zerouri|zeros|zeroes)`;
const FIGURES = `(?:${IN_WORDS}|\\d+)`;
const HAS_FIGURES = compact(new RegExp(`(?<![${L}])${FIGURES}(?![${L}])`));
const TWO_FIGURES = compact(new RegExp(`(?<![${L}])${IN_WORDS}(?:[ ,-]{1,2}| (?:e|si|and|i|de|і|и) )${IN_WORDS}(?![${L}])`));
const BEGINS_AS_TOLD = compact(new RegExp(`^(?:(?:${JOINTS})(?![${L}]) ?)*(?:(?:${WITHIN_NAMES}|${FIGURES}|${SPELLING}|${LETTER}|${LETTER}(?:[-.]${LETTER})+)(?![${L}])|$)|^(?:then|apoi|pastaj|потім|потом|далі|дальше)(?![${L}])`));
const WORDS_AT_MOST = 5;
const PIECES_AT_MOST = 7;

/** What tells that a stretch is a name that is being spelt: by how, by a line, by any sign, by figures in words. */
export interface Evidence { isSpelt: boolean; hasScript: boolean; hasLine: boolean; hasSign: boolean; hasFigures: boolean; hasTwoFigures: boolean; hasThenFigures: boolean }

/** What is told of how a name is written. */
export const evidenceIn = (words: string): Evidence =>
  ({ isSpelt: words.search(HAS_SPELLING) > 0, hasScript: HAS_SCRIPT.test(words), hasLine: HAS_LINE.test(words), hasSign: HAS_SIGN.test(words), hasFigures: HAS_FIGURES.test(words), hasTwoFigures: TWO_FIGURES.test(words), hasThenFigures: THEN_FIGURES.test(words) });

interface Piece { start: number; end: number }
const PARTS = /[,;:→]|\.{2,}|…| [-–] |["()]/g;

/** The pieces of a stretch between commas and the like, without the spaces around them. */
function piecesOf(plain: string, { start, end }: Piece): Piece[] {
  const words = plain.slice(start, end);
  const cuts = matchesOf(PARTS, words).flatMap(({ index, 0: sign }) => [index, index + sign.length]);
  const bounds = [0, ...cuts, words.length];
  const found: Piece[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    const piece = words.slice(bounds[at], bounds[at + 1]);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ start: start + bounds[at]! + lead, end: start + bounds[at]! + piece.trimEnd().length });
  }
  return found;
}

/** Whether a piece goes on with what is told before it, and is no new clause. */
function goesOn(plain: string, { start, end }: Piece): boolean {
  const words = plain.slice(start, end);
  if (AS_AN_AGE.test(words)) return false;
  return BEGINS_AS_TOLD.test(words) || HAS_SPELLING.test(words) || HAS_SCRIPT.test(words) || (HAS_SIGN.test(words) && words.split(' ').length <= WORDS_AT_MOST) || isOfFigures(words);
}

/** Whether at least half of these words are figures. */
const isOfFigures = (words: string): boolean => !OF_AN_AGE.test(words) && matchesOf(EACH_FIGURE, words).length * 2 >= words.split(/[ -]/).length;
// In figures, as a child's age stands behind its name.
const AS_AN_AGE = /^(?:[89]|1[0-7])(?![\d.,_])/;
const OF_AN_AGE = compact(new RegExp(`(?<![${L}])(?:ani(?![${L}])|anisori|vjec|vjet|years?|y\\.?o\\.?(?![${L}])|old|рок[іи]в|роки|річ|лет(?![${L}])|летн|год|followers|urmaritori|ndjekes|підписник|подписчик|friends|prieteni|miq|друз|class|clasa|klas|клас)`));
const EACH_FIGURE = compact(new RegExp(`(?<![${L}])${FIGURES}(?![${L}])`, 'g'));

/** Where the name ends that is told from `from` on, within `to`: its first piece and those that go on with it. */
export function endOfTold(plain: string, from: number, to: number): number {
  const [first, ...others] = piecesOf(plain, { start: from, end: to });
  if (first === undefined) return from;
  let { end } = first;
  for (let at = 0; at < Math.min(others.length, PIECES_AT_MOST); at++) {
    const next = others[at + 1];
    // What is told in other words, and then more of it.
    const behind = next === undefined ? '' : plain.slice(next.start, next.end);
    const isBetween = HAS_SPELLING.test(behind) || (THEN.test(behind) && HAS_FIGURES.test(behind));
    if (!isBetween && !goesOn(plain, others[at]!)) break;
    end = others[at]!.end;
  }
  return end;
}
const THEN = compact(new RegExp(`^(?:(?:and|si|dhe|і|и|а) )?(?:then|followed by|apoi|urmat de|pastaj|pas saj|потім|далі|за ним|потом|дальше)(?![${L}])`));
/** Figures that are said to follow upon something. */
const THEN_FIGURES = compact(new RegExp(`(?<![${L}])(?:then|followed by|apoi|urmat[a]? de|dupa (?:el|ea|care)|pastaj|pas (?:saj|tij)|потім|далі|за ним|за нею|потом|дальше|за ней) ${IN_WORDS}(?![${L}])`));

/** Where what is said behind of how it is spelt ends; `from` where nothing is. */
export function endOfSpelling(plain: string, from: number): number {
  const behind = plain.slice(from, from + SAID_BEHIND);
  const piece = /^[, (–-]{1,3}[^,.;:!?()\n]{3,60}/.exec(behind)?.[0];
  return piece !== undefined && (HAS_SPELLING.test(piece) || HAS_SCRIPT.test(piece)) ? from + piece.trimEnd().length : from;
}
const SAID_BEHIND = 70;

/** Where the name begins that is told up to `to`, not before `from`; `stops` is what leads up to it in its first piece. */
export function startOfTold(plain: string, { start: from, end: to }: Piece, stops: RegExp): number {
  const pieces = piecesOf(plain, { start: from, end: to });
  let at = pieces.length - 1;
  if (at < 0) return to;
  while (at > 0 && pieces.length - at < PIECES_AT_MOST && goesOn(plain, pieces[at]!)) at--;
  const first = pieces[at]!;
  const words = plain.slice(first.start, first.end);
  const told = HAS_SIGN.exec(words)?.index ?? words.length;
  const lead = matchesOf(stops, words.slice(0, told)).at(-1);
  const name = lead === undefined ? first.start : first.start + lead.index + lead[0].length;
  const before = matchesOf(/[^ ]+/g, plain.slice(name, first.start + told));
  return name + (before.at(told < words.length ? -1 : -WORDS_AT_MOST)?.index ?? 0);
}
