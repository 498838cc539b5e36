import { allOf, sessionOf, toPiece, where } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { piece, text, written } from '../../../database/index.ts';
import type { Piece, Statement } from '../../../database/index.ts';
import { badInput, pageOf, rowId } from '../../../kernel/index.ts';
import type { CountryCode, Page, PageOf } from '../../../kernel/index.ts';
import { regionOf } from '../../directory/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { committeePlaces } from '../committees.rows.ts';
import type { SessionState } from '../committees.words.ts';
import { itemColumns, itemPlaces, sessionColumns, sessionPlaces, takesPart } from './session.rows.ts';
import type { AgendaRow, AttendanceRow, InvitationRow, SessionRow } from './session.rows.ts';

/** What sessions of a list must be; all given conditions hold together. */
export interface SessionFilter { committee?: string | null; country?: CountryCode | null; region?: string | null; state?: SessionState | null; from?: Date | null; until?: Date | null }

/** A page of a list and what it is asked with. */
export interface SessionList { readonly page: Page; readonly filter: SessionFilter }

const COMMITTEE = committeePlaces();
const [MINUTE, ROWS] = [60_000, 2 ** 26];
/** The place of a session in lists: first by when it begins, on which full minute, then by its row's number. */
export const positionOf = ({ startsAt, number }: Pick<SessionRow, 'startsAt' | 'number'>): number => startsAt.getTime() / MINUTE * ROWS + number;
const placed = (position: number): [startsAt: Date, number: number] => [new Date(Math.floor(position / ROWS) * MINUTE), position % ROWS];

/** Throws what is malformed in a filter, before anything else is looked at. */
export function checkSessionFilter(filter: SessionFilter | null | undefined): SessionFilter {
  if (filter?.region != null && regionOf(filter.region) === undefined) throw badInput('filter.region', 'is no ISO 3166-2 code of the four countries.');
  if (filter?.from != null && filter.until != null && filter.until <= filter.from) throw badInput('filter.until', 'is not after filter.from.');
  return filter ?? {};
}

function listCondition({ committee, country, region, state, from, until }: SessionFilter): Piece {
  const conditions = [];
  if (committee != null) conditions.push(where('in', 'committeeId', [rowId('committee', committee)].filter((id) => id !== null)));
  if (country != null) conditions.push(where('eq', 'country', country));
  if (region != null) conditions.push(where('eq', 'region', region));
  if (state != null) conditions.push(where('eq', 'state', state));
  if (from != null) conditions.push(where('gte', 'startsAt', from));
  if (until != null) conditions.push(where('lt', 'startsAt', until));
  return toPiece(allOf(conditions), sessionPlaces);
}

/** From where, and in which direction the page is read. */
function pieces({ page, filter }: SessionList): { listed: Piece; after: Piece; before: Piece; way: Piece } {
  const beyond = (sign: '<' | '>', position: number | null): Piece =>
    (position === null ? text('') : piece` and ("s"."starts_at", "s"."number") ${text(sign)} (${placed(position)[0]}, ${placed(position)[1]})`);
  return { listed: listCondition(filter), after: beyond('<', page.after), before: beyond('>', page.before), way: text(page.backward ? 'asc' : 'desc') };
}

/** Reads of sessions, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class SessionReader {
  readonly #parts: CommitteeParts;
  constructor(parts: CommitteeParts) { this.#parts = parts; }

  /** Those of the ids that the viewer may read. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<Map<string, SessionRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<SessionRow>`select ${sessionColumns(viewer)} from ${this.#sessions(viewer)} and "s"."id" = any (${ids}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async find(viewer: Viewer, id: string | null): Promise<SessionRow | null> {
    return id === null ? null : (await this.byIds(viewer, [id])).get(id) ?? null;
  }

  /** A page of the list, the latest first. */
  async page(viewer: Viewer, list: SessionList): Promise<PageOf<SessionRow>> {
    const { listed, after, before, way } = pieces(list);
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<SessionRow>`select ${sessionColumns(viewer)} from ${this.#sessions(viewer)} and ${listed}${after}${before}
      order by "s"."starts_at" ${way}, "s"."number" ${way} limit ${list.page.size + 1}`);
    return pageOf(rows, list.page);
  }

  /** The same page of each of the committees' own lists, in one statement. */
  async pagesOf(viewer: Viewer, committees: readonly string[], list: SessionList): Promise<PageOf<SessionRow>[]> {
    const { listed, after, before, way } = pieces(list);
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<SessionRow>`select "l".* from unnest(${committees}::uuid[]) as "k" ("id") cross join lateral (
        select ${sessionColumns(viewer)} from ${this.#sessions(viewer)} and "s"."committee_id" = "k"."id" and ${listed}${after}${before}
        order by "s"."starts_at" ${way}, "s"."number" ${way} limit ${list.page.size + 1}) as "l" order by "l"."startsAt" ${way}, "l"."number" ${way}`);
    const groups = Map.groupBy(rows, ({ committeeId }) => committeeId);
    return committees.map((id) => pageOf(groups.get(id) ?? [], list.page));
  }

  /** How many the viewer could read row by row: in all, or of each committee. */
  async count(viewer: Viewer, filter: SessionFilter): Promise<number> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as "count" from ${this.#sessions(viewer)} and ${listCondition(filter)}`);
    return rows[0]!.count;
  }

  async countsOf(viewer: Viewer, committees: readonly string[], filter: SessionFilter): Promise<number[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ id: string; count: number }>`select "s"."committee_id" as "id", count(*) as "count" from ${this.#sessions(viewer)}
      and "s"."committee_id" = any (${committees}::uuid[]) and ${listCondition(filter)} group by "s"."committee_id"`);
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return committees.map((id) => counts.get(id) ?? 0);
  }

  /** The agendas of sessions, in order, as far as the viewer may read session and item. */
  agendas(viewer: Viewer, sessions: readonly string[]): Promise<AgendaRow[][]> {
    return this.#grouped(viewer, sessions, written<AgendaRow>`select ${itemColumns(viewer)} from "agenda_item" as "i" cross join ${this.#sessions(viewer)}
      and "s"."id" = "i"."session_id" and ${this.#items(viewer)} and "s"."id" = any (${sessions}::uuid[]) order by "i"."place"`);
  }

  /** Those of the items of agendas that the viewer may read. */
  async items(viewer: Viewer, ids: readonly string[]): Promise<Map<string, AgendaRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<AgendaRow>`select ${itemColumns(viewer)} from "agenda_item" as "i" cross join ${this.#sessions(viewer)}
      and "s"."id" = "i"."session_id" and ${this.#items(viewer)} and "i"."id" = any (${ids}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Who was asked to sessions; nothing of sessions of committees in which the viewer has no part. */
  invitations(viewer: Viewer, sessions: readonly string[]): Promise<InvitationRow[][]> {
    return this.#grouped(viewer, sessions, written<InvitationRow>`select "v"."session_id" as "sessionId", "v"."organisation_id" as "organisationId", "v"."answer", "v"."answered_at" as "answeredAt"
      from "invitation" as "v" cross join ${this.#sessions(viewer)} and "s"."id" = "v"."session_id" and ${takesPart(viewer)} and "s"."id" = any (${sessions}::uuid[]) order by "v"."organisation_id"`);
  }

  /** Who was there; to the same. */
  attendance(viewer: Viewer, sessions: readonly string[]): Promise<AttendanceRow[][]> {
    return this.#grouped(viewer, sessions, written<AttendanceRow>`select "w"."session_id" as "sessionId", "w"."organisation_id" as "organisationId", "w"."function", "w"."presence"
      from "attendance" as "w" cross join ${this.#sessions(viewer)} and "s"."id" = "w"."session_id" and ${takesPart(viewer)} and "s"."id" = any (${sessions}::uuid[]) order by "w"."organisation_id"`);
  }

  // A session may be open to whoever may not read its committee: then nothing of the committee counts.
  #sessions(viewer: Viewer): Piece {
    const { abilities } = this.#parts;
    return piece`"committee_session" as "s" left join "committee" as "c" on "c"."id" = "s"."committee_id" and ${toPiece(abilities.condition(viewer, 'read', 'Committee'), COMMITTEE)}
      where ${toPiece(abilities.condition(viewer, 'read', 'Session'), sessionPlaces)}`;
  }

  #items(viewer: Viewer): Piece { return toPiece(this.#parts.abilities.condition(viewer, 'read', 'AgendaItem'), itemPlaces); }

  async #grouped<Row extends { sessionId: string }>(viewer: Viewer, ids: readonly string[], statement: Statement<Row>): Promise<Row[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), statement);
    const groups = Map.groupBy(rows, ({ sessionId }) => sessionId);
    return ids.map((id) => groups.get(id) ?? []);
  }
}
