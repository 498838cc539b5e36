import { CUE } from './cues.ts';
import { evidenceOf } from './evidence.ts';
import { rootOf } from './fold.ts';
import { AND, isNamesake } from './surroundings.ts';
import type { Sight } from './surroundings.ts';
import type { Evidence, Word } from './words.ts';

/** The words from `first` to `last`, and what is known of each. */
export interface Run { first: number; last: number; evidence: Evidence[] }

/** Of those that by themselves could be names: who is named elsewhere in the text, and who stands in a row with somebody. */
export function besides(sight: Sight, named: readonly Run[], doubtful: readonly Run[]): Run[] {
  const known = stemsOf(sight, named);
  const taken = new Set<Run>();
  if (known.size > 0) for (const run of doubtful) if (isKnown(sight, run, known) && !isNamesake(sight, run.first)) taken.add(run);
  const ends = new Map<number, Run>();
  for (const run of named) ends.set(run.first, run).set(run.last, run);
  for (const run of doubtful) if (!taken.has(run) && isListed(sight, run, ends)) taken.add(run);
  for (const run of inRows(sight, named, doubtful)) taken.add(run);
  return [...taken, ...hiddenAmong(sight, known)];
}

/** The stems of names that are somebody's wherever the text has them. */
function stemsOf(sight: Sight, named: readonly Run[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const run of named) {
    for (let index = 0; index < run.evidence.length; index++) {
      const found = run.evidence[index]!;
      if (found.given ? isAlways(sight, run, found) : !found.cue && run.evidence.length > 1) known.add(stemOf(sight.words[run.first + index]!));
    }
  }
  known.delete('');
  return known;
}

function isKnown({ words }: Sight, { first, last }: Run, known: ReadonlySet<string>): boolean {
  for (let at = first; at <= last; at++) if (known.has(stemOf(words[at]!))) return true;
  return false;
}

/** Whether it stands beside one of those that begin or end at these words; "and" may stand between. */
function isListed(sight: Sight, run: Run, ends: ReadonlyMap<number, Run>): boolean {
  for (const at of [run.first - 2, run.first - 1, run.last + 1, run.last + 2]) {
    const other = ends.get(at);
    if (other !== undefined && (areOneInAList(sight, run, other) || areOneInAList(sight, other, run) || areTogether(sight, run, other))) return true;
  }
  return false;
}

function hiddenAmong({ words }: Sight, known: ReadonlySet<string>): Run[] {
  return known.size === 0 ? [] : words.flatMap((word, at) => isHidden(word) && known.has(stemOf(word)) ? [{ first: at, last: at, evidence: [evidenceOf(word)] }] : []);
}

// Кравець, Кравця
const stemOf = ({ skeleton }: Word): string => rootOf(skeleton).replace(/e(?=(?:ts|k|n|l)$)/, '');

/** A given name within a sentence is somebody's; where a sentence begins, the same one then is too: «Вероника ещё там, Веронику…». */
const isAlways = ({ words }: Sight, { first, evidence }: Run, { weight }: Evidence): boolean => evidence.length === 1 && !words[first]!.first && weight >= 2;

/** "Tamás and Zsófi Kádár": what stands in a row with two words that are somebody's name, and could be a name. */
function areTogether({ text, words }: Sight, run: Run, { first, last, evidence }: Run): boolean {
  const [other] = evidence;
  const isRare = evidence.length === 1 && other!.given && other!.weight >= 3 && !other!.place && !other!.city && run.evidence.length === 1 && !run.evidence[0]!.ordinary && run.evidence[0]!.weight >= 0.5 && words[run.first]!.end - words[run.first]!.start > 3;
  if ((evidence.length < 2 && !isRare) || run.evidence.some(({ ordinary, place, cue }) => ordinary || place || cue) || (!isRare && !run.evidence.some(({ given, family }) => given || family))) return false;
  const [from, to] = run.last < first ? [run.last, first] : [last, run.first];
  return (to - from <= 2) && (isRare ? to - from === 2 && words[from]!.end < words[from + 1]!.start : run.evidence.length > 1 || run.evidence[0]!.given) && AND.test(text.slice(words[from]!.end, words[to]!.start));
}

const SHORTEST_HIDDEN = 5;
/** Whether a name that is a small word too stands where names do: within a sentence of Cyrillic letters, with its capital. */
export const isHidden = (word: Word): boolean => word.cyrillic && word.shape === 'title' && (word.cue & CUE.nowhere) !== 0 && word.end - word.start >= SHORTEST_HIDDEN;

const ROW_AT_LEAST = 3;

/** "Florin, Rebeca and Moise Ciurar": in a row of given names somebody's name makes names of all, be they words too. */
function inRows(sight: Sight, named: readonly Run[], doubtful: readonly Run[]): Run[] {
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

const isNext = ({ text, words }: Sight, one: Run, other: Run): boolean => other.first - one.last <= 2 && AND.test(text.slice(words[one.last]!.end, words[other.first]!.start));

const ENDS_ROW = /^(?:$| ?[–—|/(;\n-]| \d)/;
const opensRow = (text: string, { start }: Word): boolean => start === 0 || /[\n|•:][ ]?$/.test(text.slice(Math.max(0, start - 2), start));

/** "Balliu, Erion": a surname, a comma and a given name. */
function areOneInAList({ text, words }: Sight, surname: Run, given: Run): boolean {
  if (surname.last + 1 !== given.first || surname.first !== surname.last || given.first !== given.last) return false;
  const { family, ending, ordinary, place, weight, given: isGiven } = surname.evidence[0]!;
  // "Bakalli, Elira – group B": at the head of a row, and nothing else in it.
  const isRow = opensRow(text, words[surname.first]!) && ENDS_ROW.test(text.slice(words[given.last]!.end, words[given.last]!.end + 3)) && words[surname.first]!.end - words[surname.first]!.start > 3;
  if (isRow && !isGiven && !ordinary && !place && weight >= 0 && given.evidence[0]!.given && given.evidence[0]!.weight >= 2.5 && text.slice(words[surname.last]!.end, words[given.first]!.start) === ', ') return true;
  return given.evidence[0]!.given && !isGiven && (family || ending > 0) && !ordinary && !place && weight >= 1 && text.slice(words[surname.last]!.end, words[given.first]!.start) === ', ';
}
