// What a letter is worth in a name: one Latin skeleton for Latin and Cyrillic, without case, diacritics and soft signs, with
// i for y, j and all of their Cyrillic kin, so that Тетяна, Tetyana, Tetiana and Tetjana are one word.
const CYRILLIC: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', э: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', ы: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ь: '', ю: 'iu', я: 'ia',
  ј: 'i', ѕ: 's', љ: 'l', њ: 'n', џ: 'dzh', ђ: 'd', ћ: 'ch',
};
const LATIN: Record<string, string> = { y: 'i', j: 'i', 'ʼ': '', ı: 'i', ł: 'l', đ: 'd', ð: 'd', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' };
const ALPHABETS = 0x600;
const LETTERS: string[] = Array.from({ length: ALPHABETS }, (_, code) => worth(String.fromCharCode(code).toLowerCase()));

function worth(letter: string): string {
  const known = CYRILLIC[letter] ?? LATIN[letter];
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/\P{L}/gu, '');
  return bare === letter ? letter : Array.from(bare, (part) => CYRILLIC[part] ?? LATIN[part] ?? part).join('');
}

// Of what is worth one letter its code; what is worth none or several has its letters asked.
const CODES = Uint16Array.from(LETTERS, (letters) => letters.length === 1 ? letters.charCodeAt(0) : 0);
const I = 'i'.charCodeAt(0);

// Spaces, dashes, quotation marks.
const FIRST_PUNCTUATION = 0x2000;
const LAST_PUNCTUATION = 0x206F;

/** What a letter is worth, by its code. */
export const lettersOf = (code: number): string =>
  code < ALPHABETS ? LETTERS[code]! : code >= FIRST_PUNCTUATION && code <= LAST_PUNCTUATION ? '' : worth(String.fromCharCode(code).toLowerCase());

/** The skeleton of a word; what is no letter is left out. */
export function fold(word: string): string {
  let skeleton = '';
  let last = 0;
  for (let at = 0; at < word.length; at++) {
    const letters = lettersOf(word.charCodeAt(at));
    if (letters === '') continue;
    // Сергій, Serhii and Serhiy end alike.
    if (last !== I || letters.charCodeAt(0) !== I) skeleton += letters;
    else if (letters.length > 1) skeleton += letters.slice(1);
    last = letters.charCodeAt(letters.length - 1);
  }
  return skeleton;
}

/** Where a word with its case ending taken off is looked for; no word of its own is spelt so. */
const ROOT = '~';
const SHORTEST = 3;
// a, e, i, o and u, each as the bit of its place in the alphabet.
const VOWELS = 0x104111;
const A = 'a'.charCodeAt(0);
const U = 'u'.charCodeAt(0);
const NOUGHT = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const isVowelAt = (skeleton: string, at: number): boolean => {
  const code = skeleton.charCodeAt(at);
  return code >= A && code <= U && (VOWELS >> code - A & 1) !== 0;
};

/** How many of a skeleton's letters are left without its last vowels: three and more, or 0. */
export function rootLengthOf(skeleton: string): number {
  const length = withoutVowels(skeleton, skeleton.length);
  return length < SHORTEST ? 0 : length;
}

/**
 * How many letters are left without a skeleton's last vowels, the consonant that ends a case before them, and the vowels before
 * that: Шевченком, Коваленкові, Hoxhës, Arbenit. 0 where too few are left, or there is no such ending. `consonants` are the ones that end cases.
 */
export function deeperRootLengthOf(skeleton: string, consonants: string): number {
  const last = withoutVowels(skeleton, skeleton.length) - 1;
  if (last < SHORTEST || !consonants.includes(skeleton[last]!) || !isVowelAt(skeleton, last - 1)) return 0;
  const length = withoutVowels(skeleton, last);
  return length < SHORTEST ? 0 : length;
}

/** The hashes of what is left of a skeleton, 0 for none: without its last vowels, and without what ends a case before them too. */
export interface Roots { root: number; deeper: number }

/** The consonants that end cases, and how many letters a root has at least: three Latin letters are the root of too many words. */
interface Cases { consonants: string; least: number }
export const CYRILLIC_CASES: Cases = { consonants: 'gmhv', least: 3 };
export const LATIN_CASES: Cases = { consonants: 'tns', least: 4 };
const NO_ROOTS: Roots = { root: 0, deeper: 0 };

/** The roots of a skeleton, the longer one's hash worked out from the shorter's. */
export function rootsOf(skeleton: string, { consonants, least }: Cases): Roots {
  const length = rootLengthOf(skeleton);
  if (length < least) return NO_ROOTS;
  const shorter = deeperRootLengthOf(skeleton, consonants);
  let hash = ROOT_SEED;
  for (let at = 0; at < shorter; at++) hash = stirred(hash, skeleton.charCodeAt(at));
  const deeper = shorter < least ? 0 : mixed(hash);
  for (let at = shorter; at < length; at++) hash = stirred(hash, skeleton.charCodeAt(at));
  return { root: mixed(hash), deeper };
}

/** A skeleton without its last vowels, where three letters are left. */
export function rootOf(skeleton: string): string {
  const length = rootLengthOf(skeleton);
  return length === 0 ? '' : ROOT + skeleton.slice(0, length);
}

/** Where two words that are one place are looked for: by their roots, since both take case endings. */
export const pairKey = (first: string, second: string): string => `${bareOf(first)}+${bareOf(second)}`;

const bareOf = (skeleton: string): string => skeleton.slice(0, withoutVowels(skeleton, skeleton.length));

function withoutVowels(skeleton: string, length: number): number {
  let end = length;
  while (end > 0 && isVowelAt(skeleton, end - 1)) end--;
  return end;
}

// Taken once: where a test runs in a context of its own, asking for a global at each letter is slow.
const { imul } = Math;
const SEED = 0x811C9DC5;
const stirred = (hash: number, code: number): number => imul(hash ^ code, 0x01000193);
const ROOT_SEED = stirred(SEED, ROOT.charCodeAt(0));

function mixed(hash: number): number {
  let bits = imul(hash ^ (hash >>> 15), 0x85EBCA6B);
  bits = imul(bits ^ (bits >>> 13), 0xC2B2AE35);
  return bits ^ (bits >>> 16);
}

function hashFrom(seed: number, skeleton: string, length: number): number {
  let hash = seed;
  for (let at = 0; at < length; at++) hash = stirred(hash, skeleton.charCodeAt(at));
  return mixed(hash);
}

/** The 32 bits of a skeleton, or of its first letters, for the tables of words. */
export const hashOf = (skeleton: string, length = skeleton.length): number => hashFrom(SEED, skeleton, length);

/** What `hashOf` makes of a skeleton's first letters with others behind them, which need not be put together for that. */
export function hashOfWith(skeleton: string, length: number, others: string): number {
  let hash = SEED;
  for (let at = 0; at < length; at++) hash = stirred(hash, skeleton.charCodeAt(at));
  for (let at = 0; at < others.length; at++) hash = stirred(hash, others.charCodeAt(at));
  return mixed(hash);
}

/** The hashes of skeletons, with a stroke between those of one list: a word is one of them without its skeleton being made. */
export const hashesOf = (...lists: readonly string[]): ReadonlySet<number> => new Set(lists.flatMap((list) => list.split('|')).map((skeleton) => hashOf(skeleton)));

/** The 32 bits of the root that a skeleton's first letters are. */
export const rootHashOf = (skeleton: string, length: number): number => hashFrom(ROOT_SEED, skeleton, length);

/** What `hashOf` makes of the skeleton of the word that these units are from `start` to `end`, which need not be made for that. */
export function foldedHashOf(units: Uint16Array, start: number, end: number): number {
  let hash = SEED;
  let last = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    const code = unit < ALPHABETS ? CODES[unit]! : 0;
    if (code !== 0) {
      if (code !== I || last !== I) hash = stirred(hash, code);
      last = code;
      continue;
    }
    const letters = lettersOf(unit);
    for (let part = last === I && letters.charCodeAt(0) === I ? 1 : 0; part < letters.length; part++) hash = stirred(hash, letters.charCodeAt(part));
    if (letters !== '') last = letters.charCodeAt(letters.length - 1);
  }
  return mixed(hash);
}

/** A word that is spelt letter by letter, as far as it goes in: the hash of each of its beginnings is known when it is at its end. */
export class Spelling {
  /** How many letters are spelt. */
  length = 0;
  readonly #letters: Uint16Array;
  // Of each number of letters, before it is mixed.
  readonly #hashes: Int32Array;

  constructor(longest: number) {
    this.#letters = new Uint16Array(longest);
    this.#hashes = new Int32Array(longest + 1).fill(SEED);
  }

  /** The next letter. */
  add(code: number): void {
    const { length } = this;
    if (length === this.#letters.length) return;
    this.#letters[length] = code;
    this.#hashes[length + 1] = stirred(this.#hashes[length]!, code);
    this.length = length + 1;
  }

  /** Spells the skeleton of the word that these units are from `start` to `end`; false where a figure stands among them. */
  fold(units: Uint16Array, start: number, end: number): boolean {
    this.length = 0;
    let last = 0;
    for (let at = start; at < end; at++) {
      const unit = units[at]!;
      const code = unit < ALPHABETS ? CODES[unit]! : 0;
      if (code !== 0) {
        if (code !== I || last !== I) this.add(code);
        last = code;
        continue;
      }
      if (unit >= NOUGHT && unit <= NINE) return false;
      const letters = lettersOf(unit);
      for (let part = last === I && letters.charCodeAt(0) === I ? 1 : 0; part < letters.length; part++) this.add(letters.charCodeAt(part));
      if (letters !== '') last = letters.charCodeAt(letters.length - 1);
    }
    return true;
  }

  /** What `hashOf` makes of the first letters, so many of them. */
  hashOfFirst(length: number): number {
    return mixed(this.#hashes[length]!);
  }

  /** What `hashOf` makes of the last three letters. */
  hashOfLastThree(): number {
    const { length } = this;
    return mixed(stirred(stirred(stirred(SEED, this.#letters[length - 3]!), this.#letters[length - 2]!), this.#letters[length - 1]!));
  }
}
