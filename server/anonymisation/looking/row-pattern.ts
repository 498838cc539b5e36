import { kindOf } from './signs.ts';
import type { Signs } from './signs.ts';

/**
 * What the signs of a pattern tell: the kinds that it `begins` with; the kinds that the row it begins in `has`, one of each, and of how many
 * signs it is at `least`; and those that never stand right before it, `apart` from which it begins.
 */
interface Looks { begins: number; has?: readonly number[]; least?: number; apart?: number }

const NONE: readonly RegExpExecArray[] = [];

/**
 * A pattern that begins within a row of signs without a space. It finds what the pattern alone would find, and asks it only in
 * those rows that have what it can't do without: in a long text, which has a bit of everything, they are few.
 */
export class RowPattern {
  readonly #pattern: RegExp;
  readonly #begins: number;
  readonly #has: readonly number[];
  readonly #least: number;
  readonly #apart: number;

  /** Of `pattern` the flags but the one that tells where to look. */
  constructor(pattern: RegExp, { begins, has = [], least = 1, apart = 0 }: Looks) {
    this.#pattern = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
    this.#begins = begins;
    this.#has = has;
    this.#least = least;
    this.#apart = apart;
  }

  /**
   * Every match in order and apart, as `matchAll` gives them, in the text that these signs are of, be it in lower case or blank in part; of
   * one that can begin only where `isOpen` holds, which is asked in order, at no other places.
   */
  all(text: string, signs: Signs, isOpen?: (at: number) => boolean): readonly RegExpExecArray[] {
    const { bounds, kinds } = signs.rows;
    let found = NONE as RegExpExecArray[];
    let behind = 0;
    for (let row = 0; row < kinds.length; row++) {
      const end = bounds[2 * row + 1]!;
      if (end - Math.max(bounds[2 * row]!, behind) < this.#least || !this.#mayBeIn(kinds[row]!)) continue;
      for (let at = Math.max(bounds[2 * row]!, behind); at < end; at++) {
        if (!this.#mayBegin(text, at) || isOpen?.(at) === false) continue;
        const match = this.#matchAt(text, at);
        if (match === null) continue;
        if (found === NONE) found = [match];
        else found.push(match);
        behind = match.index + match[0].length;
        at = behind - 1;
      }
    }
    return found;
  }

  #mayBeIn(kinds: number): boolean {
    for (let one = 0; one < this.#has.length; one++) if ((kinds & this.#has[one]!) === 0) return false;
    return true;
  }

  #mayBegin(text: string, at: number): boolean {
    return (kindOf(text.charCodeAt(at)) & this.#begins) !== 0 && (this.#apart === 0 || at === 0 || (kindOf(text.charCodeAt(at - 1)) & this.#apart) === 0);
  }

  #matchAt(text: string, at: number): RegExpExecArray | null {
    this.#pattern.lastIndex = at;
    return this.#pattern.exec(text);
  }
}
