import { WordPattern } from '../looking/word-pattern.ts';
import type { Openings } from '../looking/word-pattern.ts';

/**
 * Digits that may be one number: groups with no more between them than what people put inside a number. `at[k]` is where
 * digit `k` stands in the text; a group opens at `k` where `opens[k]`.
 */
export interface DigitChain { digits: string; at: number[]; opens: boolean[] }

const GROUP = new WordPattern('(?<!\\d)\\d+');
const INSIDE_A_NUMBER = /^(?:,|[ .()/*_|~=-]{1,3})$/;

/** Every chain of at least `shortest` digits, in order: in `plain`, or in what is left of it. */
export function digitChains(openings: Openings, shortest: number, text = openings.text): DigitChain[] {
  if (openings.digits < shortest) return [];
  const chains: DigitChain[] = [];
  let end = -1;
  for (const group of GROUP.all(openings, text)) {
    if (end < 0 || group.index - end > 3 || !INSIDE_A_NUMBER.test(text.slice(end, group.index))) {
      chains.push({ digits: '', at: [], opens: [] });
    }
    extend(chains.at(-1)!, group[0], group.index);
    end = group.index + group[0].length;
  }
  return chains.filter((chain) => chain.digits.length >= shortest);
}

function extend(chain: DigitChain, group: string, at: number): void {
  chain.digits += group;
  for (let digit = 0; digit < group.length; digit++) {
    chain.at.push(at + digit);
    chain.opens.push(digit === 0);
  }
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
