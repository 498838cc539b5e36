const PLACES = 0x800;

/** The hash of a stretch of a text. */
function placeOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (hash << 5) - hash + text.charCodeAt(at) | 0;
  return (hash ^ hash >>> 11) & PLACES - 1;
}

// By the first and the last sign.
const SHAPES = 0x1000;
const shapeOf = (text: string, from: number, to: number): number => text.charCodeAt(from) & 0x3f | (text.charCodeAt(to - 1) & 0x3f) << 6;
const LONGEST = 31;

/** Some hundreds of words, of 31 letters at most, asked for where they stand in a text: nothing is cut out to ask. */
export class WordSet {
  readonly #words: readonly string[][] = Array.from({ length: PLACES }, () => []);
  // Which lengths words have that begin and end so: most others are told by it.
  readonly #lengths = new Uint32Array(SHAPES);

  constructor(words: readonly string[]) {
    for (const word of new Set(words)) {
      this.#words[placeOf(word, 0, word.length)]!.push(word);
      this.#lengths[shapeOf(word, 0, word.length)]! |= 1 << word.length;
    }
  }

  /** Whether the text from `from` to `to` is one of them. */
  has(text: string, from = 0, to = text.length): boolean {
    if (to - from > LONGEST || (this.#lengths[shapeOf(text, from, to)]! >>> to - from & 1) === 0) return false;
    const words = this.#words[placeOf(text, from, to)]!;
    for (let index = 0; index < words.length; index++) if (words[index]!.length === to - from && standsAt(words[index]!, text, from)) return true;
    return false;
  }
}

function standsAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
