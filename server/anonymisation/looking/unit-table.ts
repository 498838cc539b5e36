import { unitsOf } from './units.ts';

const AT_ONCE = 4_096;
// One unit before them that is no Latin letter, so that the string has two bytes for each whatever they are.
const UNITS = new Uint16Array(1 + AT_ONCE).fill(0x2026, 0, 1);
const BYTES = Buffer.from(UNITS.buffer);
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
    const units = unitsOf(text);
    let out = '';
    for (let from = 0; from < text.length; from += AT_ONCE) {
      const length = Math.min(AT_ONCE, text.length - from);
      for (let at = 0; at < length; at++) {
        const unit = units[from + at]!;
        let code = this.#codes[unit]!;
        if (code === UNKNOWN) code = this.#learn(unit);
        UNITS[1 + at] = code;
      }
      out += BYTES.toString('utf16le', 0, 2 * (1 + length)).slice(1);
    }
    return out;
  }

  #learn(unit: number): number {
    return this.#codes[unit] = this.#read(String.fromCharCode(unit)).charCodeAt(0);
  }
}
