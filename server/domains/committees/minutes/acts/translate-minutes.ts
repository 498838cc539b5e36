import type { EntityManager } from '@mikro-orm/sql';
import { memberOf, sessionOf } from '../../../../access/index.ts';
import type { Member, Viewer } from '../../../../access/index.ts';
import type { ScreeningFailed } from '../../../../anonymisation/index.ts';
import { HubError, badInput, forbidden, notFound, rowId, searchable } from '../../../../kernel/index.ts';
import type { Language, ScreenedText } from '../../../../kernel/index.ts';
import type { MinutesReads } from '../edition.ts';
import { sameWords } from '../difference.ts';
import { Minutes, MinutesSection } from '../minutes.entity.ts';
import type { MinutesRow, SectionRow } from '../minutes.rows.ts';
import { checkVersion, conflict, done, minutesFor, minutesId, tell } from './act.ts';
import type { MinutesConflict, MinutesDone } from './act.ts';
import { checkSectionText, checkTitle, gatedMarkdown } from './check-sections.ts';

/** Translations as they are asked for. */
export interface MinutesTranslationAsked { language: Language; sections: readonly { section: string; title: string; text: string; ofVersion: number }[] }

const othersTranslation = () => forbidden('Another organisation has translated this section; the committee\'s chair or secretary can replace the translation.');

function check({ sections }: MinutesTranslationAsked): void {
  if (sections.length === 0) throw badInput('input.sections', 'is empty.');
  if (sections.length > 200) throw badInput('input.sections', 'has more than 200 entries.');
  if (new Set(sections.map(({ section }) => section)).size < sections.length) throw badInput('input.sections', 'says a thing twice.');
  for (const [index, { title, text }] of sections.entries()) {
    checkTitle(`input.sections.${index}.title`, title);
    checkSectionText(`input.sections.${index}.text`, text, false);
  }
}

/**
 * Gives sections in another language: their translations, and `minutes.translated` in the log. Refused where a section says
 * something else than in the version that was read; another organisation's translation of what it says now is replaced by
 * chair and secretary only.
 */
export async function translateMinutes(reads: MinutesReads, viewer: Viewer, { id, input }: { id: string; input: MinutesTranslationAsked }): Promise<MinutesDone | ScreeningFailed | MinutesConflict> {
  check(input);
  const { parts } = reads;
  const member = memberOf(viewer);
  const row = await minutesFor(reads, member, { id: minutesId(id), action: 'speak' });
  if (input.language === row.language) throw badInput('input.language', 'is the language the minutes are written in.');
  const [sections] = await reads.sections.sections(member, [row.id]);
  const meant = input.sections.map(({ section, ofVersion }, index) => {
    checkVersion(`input.sections.${index}.ofVersion`, ofVersion, row.version);
    const found = sections!.find((one) => one.id === rowId('section', section));
    if (found === undefined) throw notFound('section');
    return found;
  });
  const moved = await movedOn(reads, member, { row, input, meant });
  if (moved.length > 0) return conflict(reads, member, { id: row.id, since: Math.min(...moved.map(({ ofVersion }) => ofVersion)), sections: new Set(moved.map(({ section }) => section)) });
  const gate = await gatedMarkdown(parts, Object.fromEntries(input.sections.flatMap(({ title, text }, index) => [[`input.sections.${index}.title`, title], [`input.sections.${index}.text`, text]])), input.language);
  if ('__typename' in gate) return gate;
  const given = meant.map((section, index) => ({ section, title: gate.texts[`input.sections.${index}.title`]!, text: gate.texts[`input.sections.${index}.text`]! }));
  await parts.database.write(sessionOf(member), (em) => store(em, { row, member, language: input.language, given, now: parts.clock.now() })).catch((fault: unknown) => {
    // The only thing that row-level security holds back from somebody who may read all of it.
    throw fault instanceof HubError && fault.extensions.code === 'NOT_FOUND' ? othersTranslation() : fault;
  });
  return done(reads, member, row.id);
}

/** Those of the sections that say something else by now than in the version that was read. */
async function movedOn(reads: MinutesReads, member: Member, { row, input, meant }: { row: MinutesRow; input: MinutesTranslationAsked; meant: readonly SectionRow[] }) {
  const moved: { section: string; ofVersion: number }[] = [];
  for (const [index, { ofVersion }] of input.sections.entries()) {
    const now = meant[index]!;
    if (now.version <= ofVersion) continue;
    const then = (await reads.sections.at(member, row.id, ofVersion)).find(({ sectionId }) => sectionId === now.id);
    if (then === undefined || !sameWords(then, now)) moved.push({ section: now.id, ofVersion });
  }
  return moved;
}

interface Given { row: MinutesRow; member: Member; language: Language; given: readonly { section: SectionRow; title: ScreenedText; text: ScreenedText }[]; now: Date }

async function store(em: EntityManager, { row, member, language, given, now }: Given): Promise<void> {
  const isDesk = row.desk.includes(member.organisation);
  for (const { section, title, text } of given) {
    // Of what the section said when it was read a moment ago; if it has moved on since, the translation is outdated at once.
    const current = await em.findOne(MinutesSection, { id: section.id });
    if (current === null) throw notFound('section any more');
    const ofVersion = sameWords(current, section) ? current.version : section.version;
    const kept = await em.execute<{ ofVersion: number }[]>(`insert into section_translation as t (section_id, language, minutes_id, committee_id, title, text, search, of_version, by_organisation_id, by_person_id, translated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (section_id, language) do update set title = excluded.title, text = excluded.text, search = excluded.search, of_version = excluded.of_version,
        by_organisation_id = excluded.by_organisation_id, by_person_id = excluded.by_person_id, translated_at = excluded.translated_at
        where ? or t.by_organisation_id = ? or t.of_version < ? returning of_version as "ofVersion"`,
    [section.id, language, row.id, row.committeeId, title, text, searchable(title, text), ofVersion, member.organisation, member.person, now, isDesk, member.organisation, ofVersion]);
    if (kept.length === 0) throw othersTranslation();
  }
  const minutes = await em.findOneOrFail(Minutes, { id: row.id });
  await tell(em, { minutes, now, type: 'minutes.translated', before: minutes.version, after: minutes.version });
}
