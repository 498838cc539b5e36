import { matchesOf } from '../looking/matches-of.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const TIME = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';

const MOMENT = new RegExp([
  `(?<!\\d|\\d[./])(?:${DAY}([./ -])${MONTH}\\1${YEAR}|${YEAR}([./-])${MONTH}\\2${DAY})(?!\\d)`,
  `(?<![\\d./-])${DAY}([./])${MONTH}\\3\\d\\d(?!\\d|[./-]\\d)`,
  `(?<!\\d)${TIME} ?- ?${TIME}(?!\\d)`,
  `(?<!\\d)${YEAR} ?[-/] ?${YEAR}(?!\\d)`,
  '(?<!\\d)24/(?:7|24)(?!\\d)',
  // Calls for tenders in the journal of the European Union: 2025/S 037-118842.
  '(?<!\\d)20\\d\\d/S ?\\d{1,3}-\\d{5,7}(?!\\d)',
].join('|'), 'g');

/** Dates in figures, opening hours, spans of years and numbers of calls for tenders, of a text with these rows of digits: digits that are never part of a telephone number. Each is made blank from the first to the last of its rows. */
export const moments = (text: string, figures: readonly number[]): { start: number; end: number }[] =>
  mayHaveOne(figures) ? Array.from(matchesOf(MOMENT, text), ({ index, 0: moment }) => ({ start: index, end: index + moment.length })) : [];

/** Whether two digits at most are followed by as few, with one sign between, or four by others, with three between at most. */
function mayHaveOne(figures: readonly number[]): boolean {
  for (let row = 2; row < figures.length; row += 2) {
    const before = figures[row - 1]! - figures[row - 2]!;
    const gap = figures[row]! - figures[row - 1]!;
    if ((before <= 2 && gap === 1 && figures[row + 1]! - figures[row]! <= 2) || (before === FIGURES_OF_A_YEAR && gap <= LONGEST_GAP)) return true;
  }
  return false;
}
const FIGURES_OF_A_YEAR = 4;
const LONGEST_GAP = 3;
