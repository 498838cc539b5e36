import type { Openings } from '../looking/word-pattern.ts';

/**
 * Digits that may be one number: groups with no more between them than what people put inside a number. `at[k]` is where
 * digit `k` stands in the text; a group opens at `k` where `opens[k]`.
 */
export interface DigitChain { digits: string; at: number[]; opens: boolean[] }

const LONGEST_GAP = 3;
const COMMA = 0x2c;
const INSIDE_A_NUMBER: ReadonlySet<number> = new Set(Array.from(' .()/*_|~=-', (sign) => sign.charCodeAt(0)));

/** Whether what stands from `from` to `to` is a single comma, or signs that people put inside a number. */
function isInside(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === COMMA) return true;
  for (let at = from; at < to; at++) if (!INSIDE_A_NUMBER.has(text.charCodeAt(at))) return false;
  return true;
}

/** Whether a digit stands here. */
export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

const NONE: readonly DigitChain[] = [];

/** Every chain of at least `shortest` digits, in order: in `plain`, or in what is left of it. */
export function digitChains(openings: Openings, shortest: number, text = openings.text): readonly DigitChain[] {
  if (openings.digits < shortest) return NONE;
  const { figures } = openings;
  const chains: DigitChain[] = [];
  // The chain so far; most are too short to be looked at.
  let start = 0;
  let end = 0;
  let digits = 0;
  for (let row = 0; row < figures.length; row += 2) {
    for (let at = figures[row]!; at < figures[row + 1]!; at++) {
      if (!isDigit(text, at)) continue;
      if (digits === 0 || at - end > LONGEST_GAP || !isInside(text, end, at)) {
        if (digits >= shortest) chains.push(chainBetween(text, start, end));
        start = at;
        digits = 0;
      }
      digits++;
      end = at + 1;
    }
  }
  if (digits >= shortest) chains.push(chainBetween(text, start, end));
  return chains;
}

function chainBetween(text: string, start: number, end: number): DigitChain {
  const chain: DigitChain = { digits: '', at: [], opens: [] };
  for (let at = start; at < end; at++) {
    if (!isDigit(text, at)) continue;
    chain.digits += text[at]!;
    chain.opens.push(chain.at.at(-1) !== at - 1);
    chain.at.push(at);
  }
  return chain;
}

/** The `length` digits from digit `from` on where they begin and end with a group, else null. */
export function whole(chain: DigitChain, from: number, length: number): string | null {
  const to = from + length;
  if (!chain.opens[from] || to > chain.digits.length || (to < chain.digits.length && !chain.opens[to])) return null;
  return chain.digits.slice(from, to);
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
