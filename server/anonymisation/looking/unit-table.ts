import { AT_MOST, freeRow, textIn, unitsOf } from './units.ts';

const UNKNOWN = 0;

/**
 * A text with each unit read as one other, worked out once for each unit that is met. Every pattern is compiled once for
 * strings of Latin letters and once for all others: what is read so is of the others.
 */
export class UnitTable {
  readonly #codes = new Uint16Array(0x1_0000);
  readonly #read: (unit: string) => string;

  /** `read` gives one unit for one. */
  constructor(read: (unit: string) => string) {
    this.#read = read;
  }

  of(text: string): string {
    if (text.length > AT_MOST) return this.#inPieces(text);
    const units = unitsOf(text);
    const row = freeRow();
    for (let at = 0; at < text.length; at++) {
      const unit = units[at]!;
      let code = this.#codes[unit]!;
      if (code === UNKNOWN) code = this.#learn(unit);
      row.units[at] = code;
    }
    return textIn(row, text.length);
  }

  #inPieces(text: string): string {
    let out = '';
    for (let from = 0; from < text.length; from += AT_MOST) out += this.of(text.slice(from, from + AT_MOST));
    return out;
  }

  #learn(unit: number): number {
    return this.#codes[unit] = this.#read(String.fromCharCode(unit)).charCodeAt(0);
  }
}
