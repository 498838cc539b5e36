import { badInput, checkText, rowId } from '../../../../kernel/index.ts';
import type { GroupAudience, Language, ScreenedText } from '../../../../kernel/index.ts';
import { screeningFailed } from '../../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../../anonymisation/index.ts';
import { audienceEmpty, checkAudience, checkLine } from '../../../directory/index.ts';
import type { AudienceEmpty, Directory } from '../../../directory/index.ts';
import { groupAudienceFrom } from '../../committee/check-committee.ts';
import type { GroupAudienceAsked } from '../../committee/check-committee.ts';
import type { CommitteeParts } from '../../committees.parts.ts';
import { asRead } from '../markdown.ts';

/** A section as it was asked for. */
export interface SectionAsked { id?: string | null; item?: string | null; title: string; text: string; audience: GroupAudienceAsked }
/** What is asked to change in minutes, by global ids. */
export interface SectionsAsked { version: number; sections?: readonly SectionAsked[] | null; remove?: readonly string[] | null; order?: readonly string[] | null }

/** A section as it will be stored, by row ids; a null id is a new one. */
export interface SectionGiven extends GroupAudience { id: string | null; item: string | null; title: ScreenedText; text: ScreenedText }
/** A change that nothing in it refuses. */
export interface SectionsGiven { readonly __typename: 'SectionsGiven'; version: number; sections: SectionGiven[]; remove: string[]; order: string[] | null }

const [TITLE_LIMIT, TEXT_LIMIT, SECTIONS_LIMIT] = [300, 20_000, 200];

/** Throws where the text is no section's: too long, empty where it must say something, with signs that no text has. */
export function checkSectionText(path: string, text: string, mayBeEmpty: boolean): void {
  if (mayBeEmpty && text.trim() === '') return;
  checkText(path, text, TEXT_LIMIT);
}

/** Throws where it is no section's title. */
export const checkTitle = (path: string, title: string): void => checkLine(path, title, TITLE_LIMIT);

function sectionId(path: string, id: string): string {
  const row = rowId('section', id);
  if (row === null) throw badInput(path, 'is no section of these minutes.');
  return row;
}

function listOf(path: string, ids: readonly string[] | null | undefined): string[] {
  const rows = (ids ?? []).map((id, index) => sectionId(`${path}.${index}`, id));
  if (new Set(rows).size < rows.length) throw badInput(path, 'says a thing twice.');
  return rows;
}

/** Throws what is malformed in a change of sections, with its path, before any rule is asked. */
export function checkSections(input: SectionsAsked, { directory, mayBeEmpty }: { directory: Directory; mayBeEmpty: boolean }): void {
  const sections = input.sections ?? [];
  if (sections.length > SECTIONS_LIMIT) throw badInput('input.sections', `has more than ${SECTIONS_LIMIT} entries.`);
  for (const [index, { item, title, text, audience }] of sections.entries()) {
    const path = `input.sections.${index}`;
    checkTitle(`${path}.title`, title);
    checkSectionText(`${path}.text`, text, mayBeEmpty);
    checkAudience(`${path}.audience`, audience, directory);
    if (item != null && rowId('agenda', item) === null) throw badInput(`${path}.item`, 'is no item of the session\'s agenda.');
  }
  const changed = sections.flatMap(({ id }, index) => (id == null ? [] : [sectionId(`input.sections.${index}.id`, id)]));
  if (new Set(changed).size < changed.length) throw badInput('input.sections', 'says a thing twice.');
  const removed = listOf('input.remove', input.remove);
  listOf('input.order', input.order);
  if (removed.some((id) => changed.includes(id))) throw badInput('input.remove', 'names a section that is given too.');
}

/** Markdown judged twice by the gate: as it is written, and as it is read when its marks are gone. */
export async function gatedMarkdown(parts: CommitteeParts, fields: Readonly<Record<string, string>>, language: Language): Promise<{ kind: 'passed'; texts: Record<string, ScreenedText> } | ScreeningFailed> {
  const gate = await parts.gate<string>(fields, language, ['INSTITUTION']);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const read = Object.entries(fields).flatMap(([path, text]) => { const seen = asRead(text); return seen === text ? [] : [[path, seen] as const]; });
  if (read.length === 0) return gate;
  const again = await parts.gate<string>(Object.fromEntries(read), language, ['INSTITUTION']);
  // Where a finding lies was told of the text without its marks: of the text as it was sent, only that it is somewhere in it.
  if (again.kind === 'held') return screeningFailed(again.findings.map((finding) => ({ ...finding, start: 0, end: fields[finding.field ?? '']?.length ?? finding.end })));
  return gate;
}

/** The change as it will be written, or what the person can put right. */
export async function sectionsGiven(parts: CommitteeParts, input: SectionsAsked, { language, more = {} }: { language: Language; more?: Record<string, string> }): Promise<(SectionsGiven & { texts: Record<string, ScreenedText> }) | ScreeningFailed | AudienceEmpty> {
  const sections = input.sections ?? [];
  const audiences = sections.map(({ audience }) => groupAudienceFrom(audience));
  if (audiences.includes(null)) return audienceEmpty();
  const fields = Object.fromEntries(sections.flatMap(({ title, text }, index) => [[`input.sections.${index}.title`, title], [`input.sections.${index}.text`, text]]));
  const gate = await gatedMarkdown(parts, { ...fields, ...more }, language);
  if ('__typename' in gate) return gate;
  return {
    __typename: 'SectionsGiven', version: input.version, texts: gate.texts, remove: listOf('input.remove', input.remove), order: input.order == null ? null : listOf('input.order', input.order),
    sections: sections.map(({ id, item }, index) => ({
      id: id == null ? null : sectionId(`input.sections.${index}.id`, id), item: item == null ? null : rowId('agenda', item), ...audiences[index]!,
      title: gate.texts[`input.sections.${index}.title`]!, text: gate.texts[`input.sections.${index}.text`]!,
    })),
  };
}
