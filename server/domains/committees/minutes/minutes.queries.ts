import { sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { piece, text, written } from '../../../database/index.ts';
import type { Piece } from '../../../database/index.ts';
import { badInput, pageOf, rowId, searchWords } from '../../../kernel/index.ts';
import type { AudienceLevel, CountryCode, Page, PageOf } from '../../../kernel/index.ts';
import { regionOf } from '../../directory/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { MinutesState } from '../committees.words.ts';
import type { MinutesRow, SectionRow } from './minutes.rows.ts';
import { minutesSelection, sectionSelection } from './minutes.rows.ts';
import { committeePiece, couldRead, minutesPiece, sectionPiece, translationPiece } from './minutes.rules.ts';

/** What minutes of a list must be; all given conditions hold together. */
export interface MinutesFilter { committee?: string | null; country?: CountryCode | null; region?: string | null; state?: MinutesState | null; since?: Date | null; text?: string | null }

const TEXT_LIMIT = 200;
const [MINUTES, SECTION] = [text(minutesSelection), text(sectionSelection)];
const FROM = text(`from "minutes" as "m" left join "committee" as "c" on "c"."id" = "m"."committee_id"`);
const FROM_SECTIONS = text(`from "minutes_section" as "s" join "minutes" as "m" on "m"."id" = "s"."minutes_id" left join "committee" as "c" on "c"."id" = "m"."committee_id"`);

/** Throws what is malformed in a filter, before anything else is looked at. */
export function checkMinutesFilter(filter: MinutesFilter | null | undefined): MinutesFilter {
  if (filter?.region != null && regionOf(filter.region) === undefined) throw badInput('filter.region', 'is no ISO 3166-2 code of the four countries.');
  checkSearched('filter.text', filter?.text);
  return filter ?? {};
}

/** Throws where what is searched for is too long. */
export function checkSearched(path: string, searched: string | null | undefined): void {
  if (searched != null && searched.length > TEXT_LIMIT) throw badInput(path, `has more than ${TEXT_LIMIT} signs.`);
}

/** Whether the viewer has a part in the committee of that, and so may know of what is not theirs to read. */
export const isInside = (viewer: Viewer, { members }: { members: readonly string[] }): boolean => viewer.kind === 'member' && members.includes(viewer.organisation);

/** Reads of minutes, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class MinutesReader {
  readonly parts: CommitteeParts;
  constructor(parts: CommitteeParts) { this.parts = parts; }

  /** Those of the ids that the viewer may read. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<Map<string, MinutesRow>> {
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<MinutesRow>`select ${MINUTES} ${FROM} where ${minutesPiece(this.parts, viewer)} and "m"."id" = any (${ids}::uuid[])`);
    return new Map((await this.#asSeen(viewer, rows)).map((row) => [row.id, row]));
  }

  async find(viewer: Viewer, id: string | null): Promise<MinutesRow | null> {
    return id === null ? null : (await this.byIds(viewer, [id])).get(id) ?? null;
  }

  /** Those of the sessions that have minutes which the viewer may read, by the session's id. */
  async bySessions(viewer: Viewer, ids: readonly string[]): Promise<Map<string, MinutesRow>> {
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<MinutesRow>`select ${MINUTES} ${FROM} where ${minutesPiece(this.parts, viewer)} and "m"."session_id" = any (${ids}::uuid[])`);
    return new Map((await this.#asSeen(viewer, rows)).map((row) => [row.sessionId, row]));
  }

  /** A page of the list, the latest begun first. */
  async page(viewer: Viewer, page: Page, filter: MinutesFilter): Promise<PageOf<MinutesRow>> {
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<MinutesRow>`select ${MINUTES} ${FROM} where ${minutesPiece(this.parts, viewer)} and ${this.#listed(viewer, filter)}
      and (${page.after}::bigint is null or "m"."number" < ${page.after}) and (${page.before}::bigint is null or "m"."number" > ${page.before})
      order by "m"."number" ${text(page.backward ? 'asc' : 'desc')} limit ${page.size + 1}`);
    return pageOf(await this.#asSeen(viewer, rows), page);
  }

  /** Those published in a period with a section for one of these levels, oldest first; the version is that of all, whoever may read it. */
  async published(viewer: Viewer, { since, until, levels }: { since: Date; until: Date; levels: readonly AudienceLevel[] }): Promise<Pick<MinutesRow, 'id' | 'version' | 'committeeId'>[]> {
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<Pick<MinutesRow, 'id' | 'version' | 'committeeId'>>`select "m"."id", "m"."version", "m"."committee_id" as "committeeId" ${FROM}
      where ${minutesPiece(this.parts, viewer)} and "m"."state" = 'PUBLISHED' and "m"."published_at" >= ${since} and "m"."published_at" < ${until} and "m"."levels" && ${levels}::text[] order by "m"."published_at", "m"."number"`);
    return rows;
  }

  /** How many the viewer could read row by row. */
  async count(viewer: Viewer, filter: MinutesFilter): Promise<number> {
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as "count" ${FROM} where ${minutesPiece(this.parts, viewer)} and ${this.#listed(viewer, filter)}`);
    return rows[0]!.count;
  }

  /** The same page of each of the committees' own lists, in one statement. */
  async pagesOf(viewer: Viewer, committees: readonly string[], page: Page): Promise<PageOf<MinutesRow>[]> {
    const way = text(page.backward ? 'asc' : 'desc');
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<MinutesRow>`select "l".* from unnest(${committees}::uuid[]) as "k" ("id") cross join lateral (
        select ${MINUTES} ${FROM} where ${minutesPiece(this.parts, viewer)} and "m"."committee_id" = "k"."id" and (${page.after}::bigint is null or "m"."number" < ${page.after}) and (${page.before}::bigint is null or "m"."number" > ${page.before})
        order by "m"."number" ${way} limit ${page.size + 1}) as "l" order by "l"."number" ${way}`);
    const groups = Map.groupBy(await this.#asSeen(viewer, rows), ({ committeeId }) => committeeId);
    return committees.map((id) => pageOf(groups.get(id) ?? [], page));
  }

  /** How many there are in each of the committees' own lists. */
  async countsOf(viewer: Viewer, committees: readonly string[]): Promise<number[]> {
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<{ id: string; count: number }>`select "m"."committee_id" as "id", count(*) as "count" ${FROM}
      where ${minutesPiece(this.parts, viewer)} and "m"."committee_id" = any (${committees}::uuid[]) group by "m"."committee_id"`);
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return committees.map((id) => counts.get(id) ?? 0);
  }

  /** A page of the sections that say the words, the latest written first. */
  async search(viewer: Viewer, page: Page, { words, filter }: { words: string; filter: MinutesFilter }): Promise<PageOf<SectionRow>> {
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<SectionRow>`select ${SECTION} ${FROM_SECTIONS} where ${this.#found(viewer, words, filter)}
      and (${page.after}::bigint is null or "s"."number" < ${page.after}) and (${page.before}::bigint is null or "s"."number" > ${page.before})
      order by "s"."number" ${text(page.backward ? 'asc' : 'desc')} limit ${page.size + 1}`);
    return pageOf(rows, page);
  }

  /** How many sections say the words. */
  async countFound(viewer: Viewer, words: string, filter: MinutesFilter): Promise<number> {
    const [rows] = await this.parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as "count" ${FROM_SECTIONS} where ${this.#found(viewer, words, filter)}`);
    return rows[0]!.count;
  }

  #found(viewer: Viewer, words: string, filter: MinutesFilter): Piece {
    return piece`${minutesPiece(this.parts, viewer)} and ${this.#listed(viewer, filter)} and ${sectionPiece(this.parts, viewer)} and ${this.#says(viewer, words)}`;
  }

  // Of what stands in a committee that the viewer can't read, nothing of the committee can be searched by.
  #listed(viewer: Viewer, { committee, country, region, state, since, text: searched }: MinutesFilter): Piece {
    let listed = text('true');
    if (committee != null || country != null || region != null) listed = piece`${listed} and "c"."id" is not null and ${committeePiece(this.parts, viewer)}`;
    if (committee != null) listed = piece`${listed} and "c"."id" = ${rowId('committee', committee)}::uuid`;
    if (country != null) listed = piece`${listed} and "c"."country" = ${country}`;
    if (region != null) listed = piece`${listed} and "c"."region" = ${region}`;
    if (state != null) listed = piece`${listed} and "m"."state" = ${state}`;
    if (since != null) listed = piece`${listed} and "m"."begun_at" >= ${since}::timestamptz`;
    if (searched == null || searched.trim() === '') return listed;
    return piece`${listed} and exists (select 1 from "minutes_section" as "s" where "s"."minutes_id" = "m"."id" and ${sectionPiece(this.parts, viewer)} and ${this.#says(viewer, searched)})`;
  }

  // All words in one text that the viewer may read: the section's own, or one translation of it.
  #says(viewer: Viewer, searched: string): Piece {
    const words = searchWords(searched).map((word) => `% ${word}%`);
    if (words.length === 0) return text('false');
    return piece`("s"."search" like all (${words}::text[]) or exists (select 1 from "section_translation" as "t" where "t"."section_id" = "s"."id" and "t"."search" like all (${words}::text[]) and ${translationPiece(this.parts, viewer)}))`;
  }

  /**
   * Rows with the version and the time of the last change that was one for the viewer. Who has a part in the committee may
   * know of all; for others a change of what they may not know of is none.
   */
  async #asSeen(viewer: Viewer, rows: MinutesRow[]): Promise<MinutesRow[]> {
    const outside = rows.filter((row) => !isInside(viewer, row)).map(({ id }) => id);
    if (outside.length === 0) return rows;
    const told = await this.changesFor(viewer, outside);
    return rows.map((row) => {
      const last = told.get(row.id)?.at(-1);
      return last === undefined ? row : { ...row, version: last.version, updatedAt: last.madeAt };
    });
  }

  /**
   * The versions since publication that changed something for a viewer who has no part in the committee, oldest first: that
   * a section came, changed, or was taken from them. Asked as the hub, for of what was taken they can no longer read when.
   */
  async changesFor(viewer: Viewer, ids: readonly string[]): Promise<Map<string, { version: number; madeAt: Date }[]>> {
    const rows = await this.parts.database.ask(written<{ minutesId: string; version: number; madeAt: Date }>`select "o"."minutes_id" as "minutesId", "o"."version", "o"."made_at" as "madeAt"
      from "minutes_version" as "o" join "committee" as "c" on "c"."id" = "o"."committee_id" where "o"."minutes_id" = any (${ids}::uuid[]) and "o"."state" = 'PUBLISHED' and (
        not exists (select 1 from "minutes_version" as "e" where "e"."minutes_id" = "o"."minutes_id" and "e"."state" = 'PUBLISHED' and "e"."version" < "o"."version")
        or exists (select 1 from "minutes_section_version" as "v" where "v"."minutes_id" = "o"."minutes_id" and "v"."version" = "o"."version" and (${couldRead(this.parts, viewer, 'v')}
          or exists (select 1 from "minutes_section_version" as "p" where "p"."section_id" = "v"."section_id" and ${couldRead(this.parts, viewer, 'p')}
            and "p"."version" = (select max("q"."version") from "minutes_section_version" as "q" where "q"."section_id" = "v"."section_id" and "q"."version" < "v"."version")))))
      order by "o"."version"`);
    return Map.groupBy(rows, ({ minutesId }) => minutesId);
  }
}
