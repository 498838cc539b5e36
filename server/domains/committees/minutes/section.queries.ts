import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { text, written } from '../../../database/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { differenceOf } from './difference.ts';
import type { SectionDifference } from './difference.ts';
import { isInside } from './minutes.queries.ts';
import type { MinutesReader } from './minutes.queries.ts';
import { correctionSelection, sectionSelection, sectionVersionSelection, translationSelection } from './minutes.rows.ts';
import type { CorrectionRow, MinutesRow, MinutesVersionRow, SectionRow, SectionTranslationRow, SectionVersionRow } from './minutes.rows.ts';
import { inList, minutesPiece, sectionPiece, translationPiece, versionPiece } from './minutes.rules.ts';

const WITHIN = `left join "committee" as "c" on "c"."id" = "m"."committee_id"`;
const SECTIONS = text(`from "minutes_section" as "s" join "minutes" as "m" on "m"."id" = "s"."minutes_id" ${WITHIN}`);
const TRANSLATIONS = text(`from "section_translation" as "t" join "minutes_section" as "s" on "s"."id" = "t"."section_id" join "minutes" as "m" on "m"."id" = "s"."minutes_id" ${WITHIN}`);
const HISTORY = text(`from "minutes_section_version" as "v" join "minutes" as "m" on "m"."id" = "v"."minutes_id" left join "minutes_section" as "s" on "s"."id" = "v"."section_id" ${WITHIN}`);
const CORRECTIONS = text(`from "correction" as "k" join "minutes_section_version" as "v" on "v"."section_id" = "k"."section_id" and "v"."version" = "k"."of_version"
  join "minutes" as "m" on "m"."id" = "k"."minutes_id" left join "minutes_section" as "s" on "s"."id" = "k"."section_id" ${WITHIN}`);
const [SECTION, TRANSLATION, VERSION, CORRECTION] = [sectionSelection, translationSelection, sectionVersionSelection, correctionSelection].map(text);

interface Touched { minutesId: string; version: number; sectionId: string; removed: boolean }

/** Reads of what minutes say and said, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class SectionReader {
  readonly #parts: CommitteeParts;
  readonly #minutes: MinutesReader;
  constructor(parts: CommitteeParts, minutes: MinutesReader) {
    this.#parts = parts;
    this.#minutes = minutes;
  }

  /** The sections of minutes that the viewer may read, in order. */
  async sections(viewer: Viewer, minutes: readonly string[]): Promise<SectionRow[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<SectionRow>`select ${SECTION} ${SECTIONS}
      where ${minutesPiece(this.#parts, viewer)} and ${sectionPiece(this.#parts, viewer)} and "s"."minutes_id" = any (${minutes}::uuid[]) order by "s"."place", "s"."number"`);
    const groups = Map.groupBy(rows, ({ minutesId }) => minutesId);
    return minutes.map((id) => groups.get(id) ?? []);
  }

  /** The translations of sections that the viewer may read. Who made them is told to the committee's members. */
  async translations(viewer: Viewer, sections: readonly string[]): Promise<SectionTranslationRow[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<SectionTranslationRow & { isTold: boolean }>`select ${TRANSLATION}, ${inList(viewer, 'members')} as "isTold" ${TRANSLATIONS}
      where ${sectionPiece(this.#parts, viewer)} and ${translationPiece(this.#parts, viewer)} and "t"."section_id" = any (${sections}::uuid[]) order by "t"."language"`);
    const told = rows.map(({ isTold, ...row }) => ({ ...row, byOrganisationId: isTold ? row.byOrganisationId : null }));
    const groups = Map.groupBy(told, ({ sectionId }) => sectionId);
    return sections.map((id) => groups.get(id) ?? []);
  }

  /**
   * How many sections there are in all, for members of the committee; null for others. Asked as the hub, for what is
   * counted is not theirs to read: the number leaves this room, and nothing else.
   */
  async totals(viewer: Viewer, minutes: readonly string[]): Promise<(number | null)[]> {
    if (viewer.kind === 'nobody') return minutes.map(() => null);
    const rows = await this.#parts.database.ask(written<{ id: string; total: number }>`select "m"."id", (select count(*) from "minutes_section" as "s" where "s"."minutes_id" = "m"."id") as "total"
      from "minutes" as "m" join "committee" as "c" on "c"."id" = "m"."committee_id" where "m"."id" = any (${minutes}::uuid[]) and ${inList(viewer, 'members')}`);
    const totals = new Map(rows.map(({ id, total }) => [id, total]));
    return minutes.map((id) => totals.get(id) ?? null);
  }

  /** The sections as they stood at a version, in order: those that the viewer may read now and could have then. */
  async at(viewer: Viewer, minutes: string, version: number): Promise<SectionVersionRow[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<SectionVersionRow>`select * from (select distinct on ("v"."section_id") ${VERSION} ${HISTORY}
      where "v"."minutes_id" = ${minutes} and "v"."version" <= ${version} and ${versionPiece(this.#parts, viewer)} order by "v"."section_id", "v"."version" desc) as "latest"
      where not "removed" order by "place", "sectionId"`);
    return rows;
  }

  /** What changed from one version to another in the sections that the viewer may read. */
  async difference(viewer: Viewer, minutes: Pick<MinutesRow, 'id' | 'desk'>, { from, to }: { from: number; to: number }): Promise<SectionDifference[]> {
    const [before, after] = [await this.at(viewer, minutes.id, from), await this.at(viewer, minutes.id, to)];
    return differenceOf(before, after, viewer.kind === 'member' && minutes.desk.includes(viewer.organisation));
  }

  /** Corrections proposed to minutes, oldest first, of sections that the viewer may read; null for all but the committee's members. */
  async corrections(viewer: Viewer, minutes: readonly MinutesRow[]): Promise<(CorrectionRow[] | null)[]> {
    const asked = minutes.filter((row) => isInside(viewer, row)).map(({ id }) => id);
    const rows = await this.#corrections(viewer, 'minutes_id', asked);
    const groups = Map.groupBy(rows, ({ minutesId }) => minutesId);
    return minutes.map(({ id }) => (asked.includes(id) ? groups.get(id) ?? [] : null));
  }

  /** One correction; null where it is not the viewer's to read. */
  async correction(viewer: Viewer, id: string | null): Promise<CorrectionRow | null> {
    return id === null ? null : (await this.#corrections(viewer, 'id', [id]))[0] ?? null;
  }

  async #corrections(viewer: Viewer, by: 'id' | 'minutes_id', ids: readonly string[]): Promise<CorrectionRow[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<CorrectionRow>`select ${CORRECTION!} ${CORRECTIONS}
      where ${inList(viewer, 'members')} and ${versionPiece(this.#parts, viewer)} and "k".${text(by === "id" ? `"id"` : `"minutes_id"`)} = any (${ids}::uuid[]) order by "k"."number"`);
    return rows;
  }

  /** The versions of minutes in which there is something for the viewer to read, latest first. */
  async versions(viewer: Viewer, minutes: readonly MinutesRow[]): Promise<MinutesVersionRow[][]> {
    const ids = minutes.map(({ id }) => id);
    const [versions, touched] = await this.#parts.database.read(sessionOf(viewer),
      written<MinutesVersionRow>`select "m"."minutes_id" as "minutesId", "m"."version", "m"."state", "m"."reason", "m"."made_at" as "madeAt", "m"."organisation_id" as "organisationId"
        from "minutes_version" as "m" left join "committee" as "c" on "c"."id" = "m"."committee_id" where ${minutesPiece(this.#parts, viewer)} and "m"."minutes_id" = any (${ids}::uuid[]) order by "m"."version" desc`,
      written<Touched>`select "v"."minutes_id" as "minutesId", "v"."version", "v"."section_id" as "sectionId", "v"."removed" ${HISTORY} where ${versionPiece(this.#parts, viewer)} and "v"."minutes_id" = any (${ids}::uuid[]) order by "v"."version"`);
    const outside = minutes.filter((row) => !isInside(viewer, row)).map(({ id }) => id);
    const changes = outside.length === 0 ? new Map<string, { version: number }[]>() : await this.#minutes.changesFor(viewer, outside);
    const all = await this.#changed(ids);
    return minutes.map((row) => versionsTold(versions.filter(({ minutesId }) => minutesId === row.id), {
      touched: touched.filter(({ minutesId }) => minutesId === row.id), all: all.get(row.id) ?? new Map<number, number>(), isInside: isInside(viewer, row),
      isDesk: viewer.kind === 'member' && row.desk.includes(viewer.organisation), changes: changes.get(row.id)?.map(({ version }) => version) ?? [],
    }));
  }

  // How many sections each version changed, whoever may read them.
  async #changed(ids: readonly string[]): Promise<Map<string, Map<number, number>>> {
    const rows = await this.#parts.database.ask(written<{ minutesId: string; version: number; count: number }>`select "v"."minutes_id" as "minutesId", "v"."version", count(*) as "count"
      from "minutes_section_version" as "v" where "v"."minutes_id" = any (${ids}::uuid[]) group by "v"."minutes_id", "v"."version"`);
    return new Map([...Map.groupBy(rows, ({ minutesId }) => minutesId)].map(([id, counted]) => [id, new Map(counted.map(({ version, count }) => [version, count]))]));
  }
}

interface Told { touched: readonly Touched[]; all: ReadonlyMap<number, number>; isInside: boolean; isDesk: boolean; changes: readonly number[] }

function versionsTold(versions: readonly MinutesVersionRow[], { touched, all, isInside: isMember, isDesk, changes }: Told): MinutesVersionRow[] {
  return versions.filter(({ version }) => isDesk || ((isMember || changes.includes(version)) && isThere(touched, version))).map((row) => {
    // A reason speaks of all that was corrected with it: it is for those who may read all of that.
    const seen = touched.filter(({ version }) => version === row.version).length;
    return { ...row, reason: seen === (all.get(row.version) ?? 0) ? row.reason : null, organisationId: isMember ? row.organisationId : null };
  });
}

function isThere(touched: readonly Touched[], version: number): boolean {
  const there = new Map<string, boolean>();
  for (const row of touched) if (row.version <= version) there.set(row.sectionId, !row.removed);
  return [...there.values()].includes(true);
}
