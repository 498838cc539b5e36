import type { Openings } from './openings.ts';

/** Several patterns, to ask in one look whether any of them may match anywhere: of most texts none may. */
export class AnyOf {
  readonly #ways: readonly number[];

  constructor(patterns: readonly { readonly way: number }[]) {
    this.#ways = [...new Set(patterns.map(({ way }) => way))];
  }

  mayBeIn(openings: Openings): boolean {
    return this.#ways.some((way) => openings.mayHave(way));
  }
}
