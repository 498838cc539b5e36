import type { Viewer } from '../../access/index.ts';
import { screened } from '../../anonymisation/index.ts';
import { written } from '../../database/index.ts';
import { LANGUAGES, globalId } from '../../kernel/index.ts';
import type { AudienceLevel, GroupLevel, Language, ScreenedText } from '../../kernel/index.ts';
import type { CommitteeReader } from './committee/committee.queries.ts';
import type { CommitteeParts } from './committees.parts.ts';
import type { DecisionReader } from './decisions/decision.queries.ts';
import { editionFor } from './minutes/edition.ts';
import type { Edition, EditionSection, MinutesReads } from './minutes/edition.ts';
import { paperAddress } from './papers/papers.ts';
import { SOURCE_TITLES } from './source.words.ts';

/** What other rooms ask for: what came out in a period, as far as everybody of these levels may read it. */
interface Asked { since: Date; until: Date; levels: readonly AudienceLevel[] }
/** Something that was told, at that version, with that committee's name. */
interface Told { readonly id: string; readonly version: number | null; readonly names: string | null }
interface Reads { readonly minutes: MinutesReads; readonly decisions: DecisionReader; readonly committees: CommitteeReader }

// What an article may be long; sections beyond it are read in the minutes themselves.
const LIMIT = 20_000;
const includes = (levels: readonly AudienceLevel[], level: GroupLevel): boolean => (levels as readonly GroupLevel[]).includes(level);

/** What other rooms tell of committees, as compose hands it to them: published minutes and decisions, without what is for fewer. */
export const committeeSources = (parts: CommitteeParts, reads: Reads) => ({
  /**
   * Minutes and decisions of a period, as far as the viewer may read them and everybody of these levels may too: of minutes
   * those sections alone; a committee that is for fewer is not named. With translations into which all that is told is translated.
   */
  async of(viewer: Viewer, asked: Asked) { return [...await minutesTold(parts, reads, { viewer, asked }), ...await decisionsTold(reads, viewer, asked)]; },
  /** Whether each of what was told still stands for everybody of these levels, word for word; asked as the hub. */
  async standing(told: readonly Told[], levels: readonly AudienceLevel[]): Promise<boolean[]> {
    const rows = await parts.database.ask(written<{ stands: boolean }>`select
      ("f"."names" is null or exists (select 1 from "committee" as "c" where "c"."id" = "f"."names" and "c"."audience_level" = any (${levels}::text[])))
      and (exists (select 1 from "decision" as "d" where "d"."id" = "f"."id" and "d"."audience_level" = any (${levels}::text[]))
        or exists (select 1 from "minutes" as "m" where "m"."id" = "f"."id" and "m"."state" = 'PUBLISHED' and not exists (
          select 1 from "minutes_version" as "v" where "v"."minutes_id" = "m"."id" and "v"."version" > "f"."version" and "v"."changed_levels" && ${levels}::text[]))) as "stands"
      from rows from (jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as ("id" uuid, "version" int, "names" uuid)) with ordinality as "f" ("id", "version", "names", "place") order by "f"."place"`);
    return rows.map(({ stands }) => stands);
  },
});

async function minutesTold({ publicUrl }: CommitteeParts, { minutes, committees }: Reads, { viewer, asked }: { viewer: Viewer; asked: Asked }) {
  const published = await minutes.minutes.published(viewer, asked);
  const known = await committees.byIds(viewer, published.map(({ committeeId }) => committeeId));
  const told = [];
  // One after the other, and every word by the one way out for minutes, in no language first: as they were written.
  for (const { id, version, committeeId } of published) {
    const committee = known.get(committeeId);
    const isNamed = committee !== undefined && includes(asked.levels, committee.audienceLevel);
    const editions = await Promise.all([null, ...LANGUAGES].map((language) => editionFor(minutes, viewer, { minutesId: id, language })));
    const [original, ...others] = editions.map((edition) => (edition === null ? null : textOf(edition, asked.levels, isNamed)));
    if (original == null) continue;
    const translations = others.flatMap((text) => (text === null || text.language === original.language ? [] : [text]));
    const link = screened`${new URL(paperAddress(publicUrl(), globalId('minutes', id), 'html'))}`;
    told.push({ id, version, names: isNamed ? committeeId : null, category: 'PUBLICATION' as const, country: isNamed ? committee.country : null, ...original, translations, link });
  }
  return told;
}

/** The text of an edition in one language, of the sections that are for all of these levels; null where one of them is not there in it. */
function textOf({ sections, committee, publishedAt }: Edition, levels: readonly AudienceLevel[], isNamed: boolean): { language: Language; title: ScreenedText; text: ScreenedText } | null {
  const told = sections.filter(({ audienceLevel }) => includes(levels, audienceLevel));
  if (told.length === 0 || publishedAt === null || told.some(({ isFallback, isOutdated }) => isFallback || isOutdated)) return null;
  const { language } = told[0]!;
  return { language, title: SOURCE_TITLES[language].MINUTES(isNamed ? committee!.name : null, publishedAt), text: joined(told) };
}

const section = ({ title, text }: EditionSection): ScreenedText => screened`# ${title}\n\n${text}`;
function joined([first, ...rest]: readonly EditionSection[]): ScreenedText {
  let whole = section(first!);
  for (const next of rest) {
    const longer = screened`${whole}\n\n${section(next)}`;
    if (longer.length > LIMIT) break;
    whole = longer;
  }
  return whole;
}

async function decisionsTold({ decisions, committees }: Reads, viewer: Viewer, asked: Asked) {
  const rows = await decisions.decided(viewer, asked);
  const known = await committees.byIds(viewer, rows.map(({ committeeId }) => committeeId));
  return rows.map(({ id, committeeId, kind, language, text, decidedAt }) => {
    const committee = known.get(committeeId);
    const named = committee !== undefined && includes(asked.levels, committee.audienceLevel) ? committee : null;
    const name = named === null ? null : named.names[language] ?? named.name;
    return {
      id, version: null, names: named?.id ?? null, category: 'DECISION' as const, country: named?.country ?? null, language, title: SOURCE_TITLES[language][kind](name, decidedAt), text, translations: [], link: null,
    };
  });
}
