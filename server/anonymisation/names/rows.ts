import type { Evidence } from './evidence.ts';
import { AND, isNamesake } from './surroundings.ts';
import type { Sight } from './surroundings.ts';
import type { Word } from './words.ts';

/** The words from `first` to `last`, and what is known of each. */
interface Named { first: number; last: number; evidence: readonly Evidence[] }

const ROW_AT_LEAST = 3;

/** "Florin, Rebeca and Moise Ciurar": in a row of given names somebody's name makes names of all, be they words too. */
export function inRows<Run extends Named>(sight: Sight, named: readonly Run[], doubtful: readonly Run[]): Run[] {
  if (named.length + doubtful.length < ROW_AT_LEAST) return [];
  const sure = new Set(named);
  const runs = [...named, ...doubtful].sort((one, other) => one.first - other.first);
  const found: Run[] = [];
  for (let from = 0; from < runs.length;) {
    let to = from + 1;
    while (to < runs.length && isNext(sight, runs[to - 1]!, runs[to]!)) to++;
    const row = runs.slice(from, to);
    const isOfNames = row.length >= ROW_AT_LEAST && row.some((run) => sure.has(run)) && row.every((run) => sure.has(run) || (run.evidence.length === 1 && run.evidence[0]!.given && run.evidence[0]!.weight > 0));
    if (isOfNames) for (const run of row) if (!sure.has(run) && !isNamesake(sight, run.first)) found.push(run);
    from = to;
  }
  return found;
}

const isNext = ({ text, words }: Sight, one: Named, other: Named): boolean => other.first - one.last <= 2 && AND.test(text.slice(words[one.last]!.end, words[other.first]!.start));

const ENDS_ROW = /^(?:$| ?[–—|/(;\n-]| \d)/;
const opensRow = (text: string, { start }: Word): boolean => start === 0 || /[\n|•:][ ]?$/.test(text.slice(Math.max(0, start - 2), start));

/** "Balliu, Erion": a surname, a comma and a given name. */
export function areOneInAList({ text, words }: Sight, surname: Named, given: Named): boolean {
  if (surname.last + 1 !== given.first || surname.first !== surname.last || given.first !== given.last) return false;
  const { family, ending, ordinary, place, weight, given: isGiven } = surname.evidence[0]!;
  // "Bakalli, Elira – group B": at the head of a row, and nothing else in it.
  const isRow = opensRow(text, words[surname.first]!) && ENDS_ROW.test(text.slice(words[given.last]!.end, words[given.last]!.end + 3)) && words[surname.first]!.end - words[surname.first]!.start > 3;
  if (isRow && !isGiven && !ordinary && !place && weight >= 0 && given.evidence[0]!.given && given.evidence[0]!.weight >= 2.5 && text.slice(words[surname.last]!.end, words[given.first]!.start) === ', ') return true;
  return given.evidence[0]!.given && !isGiven && (family || ending > 0) && !ordinary && !place && weight >= 1 && text.slice(words[surname.last]!.end, words[given.first]!.start) === ', ';
}
