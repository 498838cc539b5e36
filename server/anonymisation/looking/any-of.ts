import { NUMBERS } from './word-pattern.ts';
import type { Openings } from './word-pattern.ts';

/** Several patterns, to ask in one look whether any of them may match anywhere: of most texts none may. */
export class AnyOf {
  readonly #bits = new Int32Array(NUMBERS);
  readonly #last: number;

  constructor(patterns: readonly { readonly way: number }[]) {
    for (const { way } of patterns) this.#bits[way >>> 5]! |= 1 << way;
    this.#last = Math.max(...patterns.map(({ way }) => way));
  }

  mayBeIn(openings: Openings): boolean {
    const { all } = openings.places(this.#last);
    for (let number = 0; number < NUMBERS; number++) if ((all[number]! & this.#bits[number]!) !== 0) return true;
    return false;
  }
}
