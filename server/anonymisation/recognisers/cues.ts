import { beginningsOf } from '../looking/beginnings.ts';
import { compact } from '../looking/compact.ts';
import { lettersOf } from '../looking/words-in.ts';

const REACH = 48;
// A cue speaks for the next number of its own sentence: never across a line, another number, or a replacement's brackets.
const STOPS = lettersOf(/[\n\r0-9[\];!?]/);
const LETTERS = lettersOf(/[a-zа-яіїєґ]/);

// How cues begin, by their first sign, their first two or their first three: for each a bit of every cue that begins so. That two
// share a place costs a look and no more.
const PLACES = 0x2000;
// What is no letter is told apart as little as `beginningsOf` does: a space, a digit, and any other sign or the end.
const [SPACE, DIGIT, OTHER] = [0x20, 0x30, 0x0a];
const signOf = (code: number): number => (LETTERS[code] === 1 || code === SPACE ? code : code >= DIGIT && code < DIGIT + 10 ? DIGIT : OTHER);
const NONE = 0;
const BEGIN = new Int32Array(PLACES);
const placeOf = (first: number, second: number, third: number): number => (first * 31 + second) * 31 + third & PLACES - 1;
const CUES_AT_MOST = 32;
let cues = 0;

/** The cues that may begin with these signs. */
const beginningWith = (first: number, second: number, third: number): number => BEGIN[placeOf(first, NONE, NONE)]! | BEGIN[placeOf(first, second, NONE)]! | BEGIN[placeOf(first, second, third)]!;

/** The words that lead up to a place in a text, and which cues may stand among them. */
export class Lead {
  /** A bit for each cue. */
  readonly cues: number;
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;
  readonly #isCut: boolean;
  #words: string | null = null;

  /** At most 48 characters of the same clause, or as many as are asked for. Cues are looked for here, so that one costs the same in a text of any length. */
  constructor(text: string, to: number, reach = REACH) {
    const least = Math.max(0, to - reach);
    let from = to;
    let may = 0;
    let [first, second, third] = [OTHER, OTHER, OTHER];
    for (; from > least; from--) {
      const before = text.charCodeAt(from - 1);
      if (STOPS[before] === 1) break;
      if (LETTERS[before] !== 1 || LETTERS[first] !== 1) may |= beginningWith(first, second, third);
      third = second;
      second = first;
      first = signOf(before);
    }
    this.cues = may | beginningWith(first, second, third);
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#isCut = from === least;
  }

  get words(): string {
    return this.#words ??= this.#cut();
  }

  #cut(): string {
    const words = this.#text.slice(this.#from, this.#to);
    // Cut within a word, its rest is no word: not "tel" of "hotel".
    return this.#isCut && /\p{L}/u.test(this.#text[this.#from - 1] ?? '') ? words.replace(/^\p{L}+/u, '') : words;
  }
}

/** Words by which a number is called something; asked only of what has one that begins as they do. */
export class Cue {
  readonly #pattern: RegExp;
  readonly #bit: number;

  /** `source` is a pattern of `plain` that begins at the beginning of a word. Throws where one could begin with anything. */
  constructor(source: string) {
    if (cues === CUES_AT_MOST) throw new Error(`More than ${CUES_AT_MOST} cues.`);
    this.#bit = 1 << cues++;
    const words = source.replaceAll('\\p{L}', '[a-zа-яіїєґ]');
    this.#pattern = compact(new RegExp(words));
    for (const signs of beginningsOf(words)) {
      if (signs === '' || signs[0] === ' ') throw new Error(`A cue that begins with anything: ${source.slice(0, 60)}`);
      const [first, second, third] = Array.from({ length: 3 }, (_, at) => (at < signs.length ? signOf(signs.charCodeAt(at)) : NONE)) as [number, number, number];
      BEGIN[placeOf(first, second, third)]! |= this.#bit;
    }
  }

  isIn(lead: Lead): boolean {
    return (lead.cues & this.#bit) !== 0 && this.#pattern.test(lead.words);
  }

  /** Whether it is in words that lead up to no place. */
  isAmong(words: string): boolean {
    return this.#pattern.test(words);
  }
}

// Cues are looked for in `plain`: no capitals, no marks on Latin letters.
const OPEN = '(?<![a-zа-яіїєґ0-9])';

/** Any of these words, from the beginning of a word; `words` is the inside of a pattern. */
export const anyOf = (words: string): Cue => new Cue(`${OPEN}(?:${words})`);

const SIGNS = '[\\s:.,=#(+-]{0,4}';
const NUMBER_WORD = `(?:nr|no|number|numar(?:ul)?|номер(?:ом|у|а)?|numri|№)${SIGNS}`;

/** One of these words with nothing after it but signs and words such as "no." or "is". */
export const justBefore = (words: string): Cue =>
  new Cue(`${OPEN}(?:${words})${SIGNS}(?:${NUMBER_WORD}|(?:is|este|eshte)${SIGNS}){0,2}$`);

/** "Law no.", "справа №": one of these words, and that it has a number; the word alone says nothing of a number after it. */
export const numberOf = (words: string): Cue => new Cue(`${OPEN}(?:${words})${SIGNS}${NUMBER_WORD}$`);

/** Where the code stands to which the words of a match lead up: it is the end of the match. With its indices a match would cost twice as much. */
export function codeOf(match: RegExpExecArray): { start: number; end: number } {
  const end = match.index + match[0].length;
  return { start: end - match.groups!['code']!.length, end };
}
