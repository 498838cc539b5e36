import { diffArrays } from 'diff';
import type { GroupAudience } from '../../../kernel/index.ts';
import type { SectionVersionRow } from './minutes.rows.ts';

/** What was done to a line, and to a section, as the schema spells it. */
export interface DifferenceLine { readonly change: 'SAME' | 'ADDED' | 'REMOVED'; readonly text: string }
export type SectionChange = 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED' | 'AUDIENCE';
/** What changed in one section; `section` is the row's id. */
export interface SectionDifference { readonly section: string; readonly title: string; readonly changes: SectionChange[]; readonly lines: DifferenceLine[] }

type Shown = Pick<SectionVersionRow, 'title' | 'text'>;
const linesOf = ({ title, text }: Shown): string[] => [title, ...(text === '' ? [] : text.split(/\r\n|\n|\r/))];

/** Title and text line by line, as a person reads what changed. */
function differenceOfLines(before: Shown | undefined, after: Shown | undefined): DifferenceLine[] {
  const [one, other] = [before, after].map((shown) => (shown === undefined ? [] : linesOf(shown)));
  return diffArrays(one!, other!).flatMap(({ added, removed, value }) =>
    value.map((text) => ({ change: added ? 'ADDED' as const : removed ? 'REMOVED' as const : 'SAME' as const, text })));
}

const listed = ({ audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience): string =>
  JSON.stringify([audienceLevel, [...audienceCountries].sort(), [...audienceOrganisations].sort()]);

/** Whether two audiences are the same: the same entries in another order are no change. */
export const sameAudience = (one: GroupAudience, other: GroupAudience): boolean => listed(one) === listed(other);
/** Whether two say the same. */
export const sameWords = (one: Shown, other: Shown): boolean => one.title === other.title && one.text === other.text;

function changesOf(before: SectionVersionRow, after: SectionVersionRow, isDesk: boolean): SectionChange[] {
  const changes: SectionChange[] = [];
  if (!sameWords(before, after)) changes.push('CHANGED');
  if (before.place !== after.place) changes.push('MOVED');
  // Whom an audience lists is told to the desk alone, and so is that the list changed.
  if (isDesk ? !sameAudience(before, after) : before.audienceLevel !== after.audienceLevel) changes.push('AUDIENCE');
  return changes;
}

/** What changed from one list of sections to another, as they were read by one viewer; in the later one's order, what is gone last. */
export function differenceOf(before: readonly SectionVersionRow[], after: readonly SectionVersionRow[], isDesk: boolean): SectionDifference[] {
  const [was, is] = [before, after].map((rows) => new Map(rows.map((row) => [row.sectionId, row])));
  const kept = after.map((now): SectionDifference => {
    const then = was!.get(now.sectionId);
    const changes: SectionChange[] = then === undefined ? ['ADDED'] : changesOf(then, now, isDesk);
    const lines = changes.includes('ADDED') || changes.includes('CHANGED') ? differenceOfLines(then, now) : [];
    return { section: now.sectionId, title: now.title, changes, lines };
  });
  const gone = before.filter(({ sectionId }) => !is!.has(sectionId))
    .map((then): SectionDifference => ({ section: then.sectionId, title: then.title, changes: ['REMOVED'], lines: differenceOfLines(then, undefined) }));
  return [...kept, ...gone].filter(({ changes }) => changes.length > 0);
}
