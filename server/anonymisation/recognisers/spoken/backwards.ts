import { countrySpecs, isValidBBAN, isValidIBAN } from 'ibantools';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../finding.ts';
import { isDigit } from '../digit-chains.ts';

const FIGURES_AT_LEAST = 12;
const WIDEST = 52;
const GAP_AT_MOST = 2;
const SPACE = 0x20;

/** Accounts that are written from their end to their beginning: the country's letters stand behind the figures. */
export function accountsBackwards({ latin, openings }: Reading): Span[] {
  const { figures, digits } = openings;
  if (digits < FIGURES_AT_LEAST) return [];
  const found: Span[] = [];
  // What was looked at and is none: a row of one thing costs one look.
  const none = new Set<string>();
  for (let row = 0; row < figures.length; row += 2) {
    const at = latin.charCodeAt(figures[row + 1]!) === SPACE ? figures[row + 1]! + 1 : figures[row + 1]!;
    if (!isCapital(latin, at) || !isCapital(latin, at + 1) || IS_SIGN.test(latin[at + 2] ?? '')) continue;
    const length = countrySpecs[latin[at + 1]! + latin[at]!]?.chars;
    if (length == null) continue;
    const end = at + 2;
    const start = beginningOf(latin, end, length);
    if (start === null || IS_SIGN.test(latin[start - 1] ?? '')) continue;
    const written = latin.slice(start, end);
    if (none.has(written)) continue;
    const account = [...written.replace(/[ .-]/g, '')].reverse().join('');
    // The shape first: it costs less than the check digits.
    if (isValidBBAN(account.slice(4), account.slice(0, 2)) && isValidIBAN(account)) found.push({ kind: 'IBAN', start, end });
    else none.add(written);
  }
  return found;
}
const IS_SIGN = /[A-Za-z\d]/;

/** Where as many capitals and figures begin as an account has that ends at `end`, with two spaces, points or dashes between at most; null where none do. */
function beginningOf(latin: string, end: number, length: number): number | null {
  const least = Math.max(0, end - WIDEST);
  let start = end;
  for (let signs = 0, gap = 0; signs < length;) {
    if (--start < least) return null;
    if (isCapital(latin, start) || isDigit(latin, start)) {
      signs++;
      gap = 0;
    } else if (++gap > GAP_AT_MOST || !BETWEEN.includes(latin[start]!)) return null;
  }
  return start;
}
const BETWEEN = ' .-';

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= A && code <= Z;
}
const [A, Z] = [0x41, 0x5A];
