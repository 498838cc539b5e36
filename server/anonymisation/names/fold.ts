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

/** The skeleton of a word; what is no letter is left out. */
export function fold(word: string): string {
  let skeleton = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const letters = code < ALPHABETS ? LETTERS[code]! : worth(word[at]!.toLowerCase());
    if (letters === '') continue;
    // Сергій, Serhii and Serhiy end alike.
    skeleton += letters[0] === 'i' && skeleton.endsWith('i') ? letters.slice(1) : letters;
  }
  return skeleton;
}

/** Where a word with its case ending taken off is looked for; no word of its own is spelt so. */
const ROOT = '~';
const SHORTEST = 3;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** A skeleton without its last vowels, where three letters are left. */
export function rootOf(skeleton: string): string {
  const root = withoutVowels(skeleton);
  return root.length < SHORTEST ? '' : ROOT + root;
}

/**
 * A skeleton without its last vowels, the consonant that ends a case before them, and the vowels before that: Шевченком,
 * Коваленкові, Hoxhës, Arbenit. Empty where too little is left, or there is no such ending. `consonants` are the ones that end cases.
 */
export function deeperRootOf(skeleton: string, consonants: string): string {
  const bare = withoutVowels(skeleton);
  if (!consonants.includes(bare.at(-1) ?? ' ') || !isVowel(bare.at(-2))) return '';
  const root = withoutVowels(bare.slice(0, -1));
  return root.length < SHORTEST ? '' : ROOT + root;
}

/** Where two words that are one place are looked for: by their roots, since both take case endings. */
export const pairKey = (first: string, second: string): string => `${withoutVowels(first)}+${withoutVowels(second)}`;

function withoutVowels(skeleton: string): string {
  let end = skeleton.length;
  while (end > 0 && isVowel(skeleton[end - 1])) end--;
  return skeleton.slice(0, end);
}

// Taken once: where a test runs in a context of its own, asking for a global at each letter is slow.
const { imul } = Math;

/** A word's 32 bits, for the table of words. */
export function hashOf(skeleton: string): number {
  let hash = 0x811C9DC5;
  for (let at = 0; at < skeleton.length; at++) hash = imul(hash ^ skeleton.charCodeAt(at), 0x01000193);
  hash = imul(hash ^ (hash >>> 15), 0x85EBCA6B);
  hash = imul(hash ^ (hash >>> 13), 0xC2B2AE35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
