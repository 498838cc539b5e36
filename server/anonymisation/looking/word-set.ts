const PLACES = 0x800;

/** The hash of a stretch of a text. */
function placeOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (hash << 5) - hash + text.charCodeAt(at) | 0;
  return (hash ^ hash >>> 11) & PLACES - 1;
}

/** Some hundreds of words, asked for where they stand in a text: nothing is cut out to ask. */
export class WordSet {
  readonly #words: readonly string[][] = Array.from({ length: PLACES }, () => []);
  readonly #longest: number;

  constructor(words: readonly string[]) {
    for (const word of new Set(words)) this.#words[placeOf(word, 0, word.length)]!.push(word);
    this.#longest = Math.max(...words.map((word) => word.length));
  }

  /** Whether the text from `from` to `to` is one of them. */
  has(text: string, from = 0, to = text.length): boolean {
    if (to - from > this.#longest) return false;
    const words = this.#words[placeOf(text, from, to)]!;
    for (let index = 0; index < words.length; index++) if (words[index]!.length === to - from && text.startsWith(words[index]!, from)) return true;
    return false;
  }
}
