import { lettersOf } from '../fold.ts';

const LETTERS = 26;
const I = 'i'.charCodeAt(0);
const FIRST_LETTER = 'a'.charCodeAt(0);

/** Every row of one alternative of each part: `each('ov|ev', 'ich', '|a|u')` are ovich, ovicha, ovichu, evich and so on. */
export const each = (...parts: readonly string[]): string[] =>
  parts.reduce<string[]>((rows, part) => rows.flatMap((row) => part.split('|').map((more) => row + more)), ['']);

/** Kinds of endings as bits, and how skeletons of each kind end: many lists asked in one walk over a skeleton's last letters. */
export class Endings {
  // A tree of letters from the last one backwards: by a node and a letter the next node, 0 for none; and what has ended at a node.
  readonly #next: Uint16Array;
  readonly #kinds: Uint16Array;
  // By how many letters stand before an ending, the kinds for which that is enough.
  readonly #allowed: readonly number[];

  /** Of each kind, a bit below 2¹⁶, how many letters stand before its endings, two at most, and the endings in the letters a to z. */
  constructor(kinds: readonly (readonly [kind: number, before: number, endings: readonly string[]])[]) {
    const most = kinds.flatMap(([, , endings]) => endings).join('').length + 1;
    const next = new Uint16Array(most * LETTERS);
    const ended = new Uint16Array(most);
    let last = 0;
    for (const [kind, , endings] of kinds) for (const ending of endings) {
      let node = 0;
      for (let at = ending.length - 1; at >= 0; at--) {
        const place = node * LETTERS + ending.charCodeAt(at) - FIRST_LETTER;
        node = next[place]! || (next[place] = ++last);
      }
      ended[node]! |= kind;
    }
    this.#next = next.slice(0, (last + 1) * LETTERS);
    this.#kinds = ended.slice(0, last + 1);
    this.#allowed = [0, 1, 2].map((letters) => kinds.reduce((allowed, [kind, before]) => before <= letters ? allowed | kind : allowed, 0));
  }

  /** How many letters the longest ending of one kind has that a skeleton has; 0 where it has none. */
  longest(skeleton: string, kind: number): number {
    let length = 0;
    let node = 0;
    for (let at = skeleton.length - 1; at >= 0; at--) {
      const letter = skeleton.charCodeAt(at) - FIRST_LETTER;
      if (letter < 0 || letter >= LETTERS || (node = this.#next[node * LETTERS + letter]!) === 0) break;
      if ((this.#kinds[node]! & kind) !== 0) length = skeleton.length - at;
    }
    return length;
  }

  /** Whether the skeleton of what stands in a text from `start` to `end` may have an ending of one kind: most words are told by their last letters, and no skeleton is made. */
  mayBeOf(kind: number, text: string, { start, end }: { start: number; end: number }): boolean {
    let node = 0;
    let behind = 0;
    for (let at = end - 1; at >= start; at--) {
      const letters = lettersOf(text.charCodeAt(at));
      for (let part = letters.length - 1; part >= 0; part--) {
        const code = letters.charCodeAt(part);
        // Of two of them a skeleton has one.
        if (code === I && behind === I) continue;
        behind = code;
        const letter = code - FIRST_LETTER;
        if (letter < 0 || letter >= LETTERS || (node = this.#next[node * LETTERS + letter]!) === 0) return false;
        if ((this.#kinds[node]! & kind) !== 0) return true;
      }
    }
    return false;
  }

  /** The kinds of all endings that a skeleton has. */
  of(skeleton: string): number {
    let kinds = 0;
    let node = 0;
    for (let at = skeleton.length - 1; at >= 0; at--) {
      const letter = skeleton.charCodeAt(at) - FIRST_LETTER;
      if (letter < 0 || letter >= LETTERS || (node = this.#next[node * LETTERS + letter]!) === 0) break;
      kinds |= this.#kinds[node]! & this.#allowed[at < 2 ? at : 2]!;
    }
    return kinds;
  }
}
