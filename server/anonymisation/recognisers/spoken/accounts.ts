import { countrySpecs, isValidIBAN } from 'ibantools';
import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { unitsOf } from '../../looking/units.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../finding.ts';
import { numbersSaid } from '../../unmasking/number-words.ts';
import { OF_THINGS } from '../../unmasking/told-across.ts';

const L = 'a-zа-яіїєґ';
const BEHIND_IT = `(?![${L}\\d])`;
const AS_IN = `(?:,? (?:de la|ca (?:la|in|si)|ca|si te|si|nga|як у|як|как в|как|as in|for|like|per|te|от|від) [${L}]{2,14})`;
// The four countries and those to which people are taken, by their two letters in either script, by these letters' names and by what their accounts are called.
const COUNTRIES: readonly (readonly [string, string])[] = [
  ['UA', 'ua|юа|уа|u[ .-]a\\.?|[юу][ .-]а\\.?|you ay|ukrain[a-z]+|ucrain[a-z]+|україн[а-яії]+|украин[а-я]+'],
  ['MD', 'md|мд|m[ .-]d\\.?|м[ .-]д\\.?|[ea]m[ -]?d[eiy]e?|[еэ]м[ -]?[дd][еэ]|ме[ -]де|moldov[a-z]+|молд[ао]в[а-яії]+'],
  ['RO', 'ro|ро|яо|r[ .-]o\\.?|р[ .-]о\\.?|[еэ]р[ -]о|are?[ -]oh?|er[ -]o|roman[a-z]+|rumun[a-z]+|румун[а-яії]+|румын[а-я]+'],
  ['AL', 'al|ал|a[ .-]l\\.?|а[ .-]л\\.?|ay?e?[ -]?ell?|а[ -][еэ]ль?|alban[a-z]+|shqip[a-z]+|албан[а-яії]+'],
  ['PL', 'pl|пл|p[ .-]l\\.?|п[ .-]л\\.?|pe[ -]el|п[еэ][ -][еэ]ль?'], ['DE', 'd[ .-]e\\.?|де|de[ -]e'],
];
// By words that begin with its two letters: "Romeo Oscar", "A for Anna, L as in Lek".
const BY_LETTERS: readonly (readonly [string, string])[] = [['UA', 'uyу'], ['MD', 'mм'], ['RO', 'rр'], ['AL', 'aа'], ['PL', 'pп'], ['DE', 'dд']];
const SECOND: Record<string, string> = { UA: 'aа', MD: 'dд', RO: 'oо', AL: 'lл', PL: 'lл', DE: 'eе' };
const lettered = ([country, first]: readonly [string, string]): string =>
  `(?<${country}l>[${first}]${AS_IN}[ ,;-]{1,2}(?:(?:and|si|dhe|e|i|і|и) )?[${SECOND[country]!}]${AS_IN}?|[${first}][${L}]{2,9}[ ,-]{1,2}[${SECOND[country]!}][${L}]{2,9})`;
const OTHERS = Object.entries(countrySpecs).flatMap(([country, { chars }]) => (chars ? [country.toLowerCase()] : []));
const HEAD = new WordPattern(`(?<![${L}\\d])(?:${[...COUNTRIES.map(([country, names]) => `(?<${country}>${names})`), ...BY_LETTERS.map(lettered), `(?<other>${OTHERS.join('|')})`].join('|')})(?: one(?= ?[,:-]))?(?:${BEHIND_IT}|(?<=(?<![${L}])[${L}]{2})(?=\\d))`);

// Fewer figures no account has that is found here, and so near its country its check digits stand.
const FIGURES_AT_LEAST = 12;
const TO_THE_CHECK = 28;
const GAP = 44;
const WIDEST = 230;
const HEADS_AT_MOST = 100;
const CORRECTED = compact(new RegExp(`(?<![${L}])(?:no|nu|jo|wait|sorry|pardon|scuze|ні|нет|не так|точніше|точнее|or rather)(?![${L}])`));
const CORRECTED_AT_MOST = 6;
// "Trei de zero": how many of them.
const OF_THEM = /^ ?(?:de|of|x|×|по|на|ori|times|here) $/;
const LOOKS = /^[oоlіi]+$/i;
const ROWS_OF_NOUGHTS = 2;
const A_WORD = compact(/\p{L}+/gu);
const IN_CAPITALS = /^\p{Lu}{1,6}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
// A letter of a bank by its look, or by its sound.
const AS_LATIN = new Map([...'АВЕКМНОРСТХУІЅЈЯДГЛИФПЗБЦ'].map((letter, at) => [letter, 'ABEKMHOPCTXYISJRDGLIFPZBC'[at]!]));

// Told letter by letter, so that a figure too many or too few is a slip.
const LETTER_BY_LETTER = compact(new RegExp(`${AS_IN}|^[${L}]{2,3}[ -][${L}]{1,3}$`));
const FIGURES_OF_LIKE_ONE = 16;
const SLIPS = 2;

/** A piece of an account: figures, or letters of which `kind` tells how they were told. */
interface Piece { as: string; end: number; kind: 'figures' | 'capitals' | 'initial' | 'word'; isCorrection: boolean }

/** Accounts whose country, letters and figures are told in whatever mixture: read generously, since their length and check digits prove them. */
export function accountsTold(reading: Reading, known: readonly Span[]): Span[] {
  const { openings, text, plain } = reading;
  if (openings.digits < FIGURES_AT_LEAST) return [];
  const isNear = openings.digitsWithin(WIDEST, FIGURES_AT_LEAST);
  const found: Span[] = [];
  // What was looked at and is none: a row of one thing costs one look.
  const none = new Set<string>();
  let told: Told | null = null;
  let behind = 0;
  for (const { index, 0: head, groups } of HEAD.all(openings, isNear, HEADS_AT_MOST)) {
    const country = countryOf(groups!, text.slice(index, index + head.length));
    if (country === null || index < behind || known.some(({ start, end }) => index < end && index + head.length > start)) continue;
    const whole = text.slice(index, index + head.length + WIDEST + BEHIND);
    if (none.has(whole)) continue;
    told ??= { text, plain, units: unitsOf(plain) };
    const pieces = piecesBehind(told, index + head.length);
    const end = endOf(country, pieces) ?? (LETTER_BY_LETTER.test(head) ? endOfLikeOne(country, pieces) : null);
    if (end === null) {
      none.add(whole);
      continue;
    }
    found.push({ kind: 'IBAN', start: index, end });
    behind = end;
  }
  return found;
}

/** The country of a head; two letters of another one are capitals, and words of which only the first letter counts begin with one. */
function countryOf(groups: Record<string, string | undefined>, head: string): string | null {
  const name = Object.keys(groups).find((one) => groups[one] !== undefined)!;
  if (name === 'other') return /^[A-Z]{2}$/.test(head) && countrySpecs[head]?.chars ? head : null;
  return name.length === 2 || head.split(/[ ,-]+/).every((word) => /^\p{Lu}/u.test(word)) || /^\p{L}\P{L}/u.test(head) ? name.slice(0, 2) : null;
}

/** A text and the code units of its `plain`, which are asked for once. */
interface Told { text: string; plain: string; units: Uint16Array }

/** Figures and letters behind a head, as far as nothing else begins. */
function piecesBehind({ text, plain, units }: Told, from: number): Piece[] {
  const pieces: Piece[] = [];
  let behind = from;
  for (const { start, end, as } of numbersSaid({ plain, units }, { from, to: Math.min(plain.length, from + WIDEST), reach: GAP })) {
    const gap = plain.slice(behind, start);
    if (pieces.length === 0 ? start - from > TO_THE_CHECK : gap.length > GAP || OF_THINGS.test(gap) || gap.includes('\n')) break;
    const last = pieces.at(-1);
    if (last?.kind === 'figures' && as.length === 1 && last.as.length === 1 && OF_THEM.test(gap)) {
      last.as = as.repeat(Number(last.as));
      last.end = behind = end;
      continue;
    }
    pieces.push(...lettersIn(text.slice(behind, start), behind), { as, end, kind: 'figures', isCorrection: CORRECTED.test(gap) });
    behind = end;
  }
  pieces.push(...lettersIn(text.slice(behind, behind + BEHIND).replace(/[^\p{L}\d].*$/su, ''), behind));
  return pieces;
}
const BEHIND = 4;

function lettersIn(gap: string, from: number): Piece[] {
  return matchesOf(A_WORD, gap).flatMap(({ index, 0: word }): Piece[] => {
    const end = from + index + word.length;
    const piece = (as: string, kind: Piece['kind']): Piece[] => [{ as, end, kind, isCorrection: false }];
    if (word.length >= ROWS_OF_NOUGHTS && LOOKS.test(word)) return piece(word.replace(/[oо]/gi, '0').replace(/\D/g, '1'), 'figures');
    if (IN_CAPITALS.test(word)) return piece(latinOf(word), 'capitals');
    if (CAPITALISED.test(word)) return piece(latinOf(word[0]!), 'initial');
    return word.length <= BEHIND ? piece(latinOf(word.toUpperCase()), 'word') : [];
  });
}

const latinOf = (letters: string): string => [...letters].map((letter) => AS_LATIN.get(letter) ?? letter).join('');

/** Where the account of a country ends that is made of these pieces in any way; null where they make none. */
function endOf(country: string, pieces: readonly Piece[]): number | null {
  const figures = pieces.reduce((sum, { kind, as }) => sum + (kind === 'figures' ? as.length : 0), 0);
  if (figures < FIGURES_AT_LEAST) return null;
  for (const some of withoutSlips(pieces)) {
    for (const letters of LETTERS) {
      const end = wholeIn(country, some.filter(({ kind }) => kind === 'figures' || letters.has(kind)));
      if (end !== null) return end;
    }
    const end = wholeIn(country, some.filter((piece, at) => piece.kind === 'figures' || at === some.findIndex(({ kind, as }) => kind !== 'figures' && as.length === BANK[country])));
    if (end !== null) return end;
  }
  return null;
}

/** Where these pieces end if they are all that an account has but for a figure or two. */
function endOfLikeOne(country: string, pieces: readonly Piece[]): number | null {
  const figures = pieces.filter(({ kind }) => kind === 'figures').map(({ as }) => as).join('').length;
  return figures >= FIGURES_OF_LIKE_ONE && Math.abs(figures + 2 + (BANK[country] ?? 0) - countrySpecs[country]!.chars!) <= SLIPS ? pieces.findLast(({ kind }) => kind === 'figures')!.end : null;
}

const LETTERS: readonly ReadonlySet<Piece['kind']>[] = [new Set(['capitals']), new Set(), new Set(['initial']), new Set(['capitals', 'initial'])];
// Of how many letters the bank's sign is.
const BANK: Record<string, number> = { RO: 4, GB: 4, MD: 2 };

/** As they stand, and without what a writer took back. */
function withoutSlips(pieces: readonly Piece[]): (readonly Piece[])[] {
  const at = pieces.findIndex(({ isCorrection }) => isCorrection);
  if (at < 0) return [pieces];
  return [pieces, ...Array.from({ length: Math.min(CORRECTED_AT_MOST, at) }, (_, taken) => [...pieces.slice(0, at - taken - 1), ...pieces.slice(at)])];
}

function wholeIn(country: string, pieces: readonly Piece[]): number | null {
  const length = countrySpecs[country]!.chars!;
  let account = country;
  for (const { as, end } of pieces) {
    account += as;
    if (account.length > length) return null;
    if (account.length === length) return isValidIBAN(account) || isValidIBAN(withFigures(country, account)) ? end : null;
  }
  return null;
}

/** With the figures for which letters stand behind those of the bank. */
function withFigures(country: string, account: string): string {
  const from = 4 + (BANK[country] ?? 0);
  return account.slice(0, from) + account.slice(from).replace(/[OIZSB]/g, (look) => '01258'['OIZSB'.indexOf(look)]!);
}
