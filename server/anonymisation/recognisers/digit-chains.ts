import type { Openings } from '../looking/openings.ts';
import { lettersOf } from '../looking/words-in.ts';

/**
 * Digits that may be one number: groups with no more between them than what people put inside a number. `at[k]` is where
 * digit `k` stands in the text; a group opens at `k` where `opens[k]`.
 */
export interface DigitChain { digits: string; at: number[]; opens: boolean[] }

const LONGEST_GAP = 3;
const COMMA = 0x2c;
const INSIDE_A_NUMBER = lettersOf(/[ .()/*_|~=-]/);

/** Whether what stands from `from` to `to` is a single comma, or signs that people put inside a number. */
function isInside(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === COMMA) return true;
  for (let at = from; at < to; at++) if (INSIDE_A_NUMBER[text.charCodeAt(at)] !== 1) return false;
  return true;
}

/** Whether a digit stands here. */
export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

const NONE: readonly DigitChain[] = [];

/** Every chain of at least `shortest` digits, in order: in `plain`, or in what is left of it where whole rows of digits were made blank. */
export function digitChains(openings: Openings, shortest: number, text = openings.text): readonly DigitChain[] {
  if (openings.digits < shortest) return NONE;
  const { figures } = openings;
  const chains: DigitChain[] = [];
  // The first row of the chain so far; most are too short to be looked at.
  let first = 0;
  let digits = 0;
  for (let row = 0; row < figures.length; row += 2) {
    const start = figures[row]!;
    const isBlank = !isDigit(text, start);
    const end = figures[row - 1] ?? 0;
    if (digits > 0 && (isBlank || start - end > LONGEST_GAP || !isInside(text, end, start))) {
      if (digits >= shortest) chains.push(chainOf(text, figures.slice(first, row)));
      digits = 0;
    }
    if (isBlank) continue;
    if (digits === 0) first = row;
    digits += figures[row + 1]! - start;
  }
  if (digits >= shortest) chains.push(chainOf(text, figures.slice(first)));
  return chains;
}

/** The chain of these rows of digits. */
function chainOf(text: string, rows: readonly number[]): DigitChain {
  const chain: DigitChain = { digits: '', at: [], opens: [] };
  for (let row = 0; row < rows.length; row += 2) {
    chain.digits += text.slice(rows[row], rows[row + 1]);
    for (let at = rows[row]!; at < rows[row + 1]!; at++) {
      chain.at.push(at);
      chain.opens.push(at === rows[row]);
    }
  }
  return chain;
}

/** The `length` digits from digit `from` on where they begin and end with a group, else null. */
export function whole(chain: DigitChain, from: number, length: number): string | null {
  const to = from + length;
  if (!chain.opens[from] || to > chain.digits.length || (to < chain.digits.length && !chain.opens[to])) return null;
  return chain.digits.slice(from, to);
}

/** Whether a group begins with one of the digits from `from` to `to`. */
export function opensWithin({ opens }: DigitChain, from: number, to: number): boolean {
  for (let at = from; at < to && at < opens.length; at++) if (opens[at]!) return true;
  return false;
}

/** Where `length` digits from digit `from` on stand in the text. */
export const stretch = (chain: DigitChain, from: number, length: number): { start: number; end: number } =>
  ({ start: chain.at[from]!, end: chain.at[from + length - 1]! + 1 });

/** What stands between digit `index` and the one before it; empty inside a group and before the first. */
export const gapBefore = (chain: DigitChain, text: string, index: number): string =>
  index === 0 ? '' : text.slice(chain.at[index - 1]! + 1, chain.at[index]!);

/** Where the first number of a chain ends for certain: 272/2004 is one, and what follows after a space another. */
export function endOfFirst(chain: DigitChain, text: string): number {
  const end = chain.opens.findIndex((opens, index) => index > 0 && opens && gapBefore(chain, text, index).includes(' '));
  return end < 0 ? chain.digits.length : end;
}

/** Whether these digits are written as an amount is: 2 300, 1.250.000; groups of three after a first one that is no 0. */
export function writtenAsAmount(chain: DigitChain, text: string, span: { from: number; to: number }): boolean {
  const { from, to } = span;
  if (chain.digits[from] === '0') return false;
  let group = 0;
  let first = true;
  for (let index = from; index < to; index++) {
    if (index > from && chain.opens[index]) {
      if (!/^[ .]$/.test(gapBefore(chain, text, index)) || (first ? group > 3 : group !== 3)) return false;
      first = false;
      group = 0;
    }
    group++;
  }
  return !first && group === 3;
}
