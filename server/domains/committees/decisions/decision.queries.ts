import { meets, sessionOf, toPiece } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { piece, text, written } from '../../../database/index.ts';
import type { Piece } from '../../../database/index.ts';
import type { AudienceLevel, Page, PageOf } from '../../../kernel/index.ts';
import { pageOf } from '../../../kernel/index.ts';
import { dayOf } from '../committee/parts-held.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { committeePlaces, decisionPlaces } from '../committees.rows.ts';
import { asksCommittee, listCondition } from './decision.filter.ts';
import type { DecisionFilter } from './decision.filter.ts';
import { decisionSelection, decisionTables, listPlaces } from './decision.rows.ts';
import type { DecisionRow, ProgressRow } from './decision.rows.ts';

/** Which committee a list is of: the one that decided, or the one that is addressed. */
export type ListedBy = 'committee' | 'addressee';

const [COLUMNS, TABLES, TRUE] = [text(decisionSelection), text(decisionTables), text('true')];
const BY: Record<ListedBy, Piece> = { committee: text('"d"."committee_id"'), addressee: text('"d"."addressee_id"') };
const places = decisionPlaces('d', 'addressee');
const after = ({ after: position }: Page): Piece => position === null ? TRUE : piece`"d"."number" < ${position}`;
const before = ({ before: position }: Page): Piece => position === null ? TRUE : piece`"d"."number" > ${position}`;
const order = ({ backward }: Page): Piece => text(backward ? 'asc' : 'desc');

/** Reads of decisions, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class DecisionReader {
  readonly #parts: CommitteeParts;
  constructor(parts: CommitteeParts) { this.#parts = parts; }

  /** Whether the viewer may do that with it, asked in memory of what was read a moment ago. */
  may(viewer: Viewer, action: 'report' | 'answer', row: DecisionRow): boolean {
    return meets(this.#parts.abilities.condition(viewer, action, 'Decision'), row);
  }

  /** Whether the viewer keeps the committee that decided. */
  keeps(viewer: Viewer, { desk }: DecisionRow): boolean {
    return meets(this.#parts.abilities.condition(viewer, 'keep', 'Committee'), { desk });
  }

  /** Those of the ids that the viewer may read. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<Map<string, DecisionRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<DecisionRow>`select ${COLUMNS} from ${TABLES} where ${this.#rule(viewer)} and "d"."id" = any (${ids}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async find(viewer: Viewer, id: string | null): Promise<DecisionRow | null> {
    return id === null ? null : (await this.byIds(viewer, [id])).get(id) ?? null;
  }

  /** A page across committees, latest recorded first. */
  async page(viewer: Viewer, page: Page, filter: DecisionFilter): Promise<PageOf<DecisionRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<DecisionRow>`select ${COLUMNS} from ${TABLES} where ${this.#rule(viewer)} and ${this.#listed(viewer, filter)}
      and ${after(page)} and ${before(page)} order by "d"."number" ${order(page)} limit ${text(String(page.size + 1))}`);
    return pageOf(rows, page);
  }

  /** The same page of each of those committees, in one statement. */
  async pages(viewer: Viewer, page: Page, { by, ids, filter }: { by: ListedBy; ids: readonly string[]; filter: DecisionFilter }): Promise<PageOf<DecisionRow>[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<DecisionRow & { of: string }>`select "k"."id" as "of", "x".* from unnest(${ids}::uuid[]) as "k" ("id") cross join lateral (
      select ${COLUMNS} from ${TABLES} where ${BY[by]} = "k"."id" and ${this.#rule(viewer)} and ${this.#listed(viewer, filter)}
        and ${after(page)} and ${before(page)} order by "d"."number" ${order(page)} limit ${text(String(page.size + 1))}) as "x" order by "x"."number" ${order(page)}`);
    const groups = Map.groupBy(rows, ({ of }) => of);
    return ids.map((id) => pageOf(groups.get(id) ?? [], page));
  }

  /** How many the viewer could read row by row. */
  async count(viewer: Viewer, filter: DecisionFilter): Promise<number> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as "count" from ${TABLES} where ${this.#rule(viewer)} and ${this.#listed(viewer, filter)}`);
    return rows[0]!.count;
  }

  /** How many of each of those committees. */
  async counts(viewer: Viewer, { by, ids, filter }: { by: ListedBy; ids: readonly string[]; filter: DecisionFilter }): Promise<number[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ id: string; count: number }>`select ${BY[by]} as "id", count(*) as "count" from ${TABLES}
      where ${BY[by]} = any (${ids}::uuid[]) and ${this.#rule(viewer)} and ${this.#listed(viewer, filter)} group by 1`);
    const counted = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counted.get(id) ?? 0);
  }

  /** What was decided in a period for one of these levels, oldest first. */
  async decided(viewer: Viewer, { since, until, levels }: { since: Date; until: Date; levels: readonly AudienceLevel[] }): Promise<DecisionRow[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<DecisionRow>`select ${COLUMNS} from ${TABLES} where ${this.#rule(viewer)}
      and "d"."decided_at" >= ${since} and "d"."decided_at" < ${until} and "d"."audience_level" = any (${levels}::text[]) order by "d"."decided_at", "d"."number"`);
    return rows;
  }

  /** What was reported about decisions that the viewer may read, the oldest first. */
  async progress(viewer: Viewer, ids: readonly string[]): Promise<ProgressRow[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<ProgressRow>`select "p"."decision_id" as "decisionId", "p"."organisation_id" as "organisationId", "p"."note", "p"."state", "p"."reported_at" as "reportedAt"
      from "decision_progress" as "p" inner join (${TABLES}) on "d"."id" = "p"."decision_id" where ${this.#rule(viewer)} and "d"."id" = any (${ids}::uuid[]) order by "p"."number"`);
    const groups = Map.groupBy(rows, ({ decisionId }) => decisionId);
    return ids.map((id) => groups.get(id) ?? []);
  }

  /** What was decided in each of those sessions, in the order of recording. */
  async inSessions(viewer: Viewer, sessions: readonly string[]): Promise<DecisionRow[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<DecisionRow>`select ${COLUMNS} from ${TABLES}
      where "d"."session_id" = any (${sessions}::uuid[]) and ${this.#rule(viewer)} order by "d"."number"`);
    const groups = Map.groupBy(rows, ({ sessionId }) => sessionId);
    return sessions.map((id) => groups.get(id) ?? []);
  }

  /** What each of those sessions has from before: decided before it began elsewhere than in it, and not closed by then. Of sessions that the viewer may read. */
  async carriedInto(viewer: Viewer, sessions: readonly string[]): Promise<DecisionRow[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<DecisionRow & { into: string }>`select "s"."id" as "into", ${COLUMNS} from "committee_session" as "s"
      inner join (${TABLES}) on "d"."committee_id" = "s"."committee_id" and "d"."decided_at" < "s"."starts_at" and ("d"."closed_at" is null or "d"."closed_at" >= "s"."starts_at")
      where "s"."id" = any (${sessions}::uuid[]) and "d"."session_id" is distinct from "s"."id" and ${this.#rule(viewer)} order by "d"."number"`);
    const groups = Map.groupBy(rows, ({ into }) => into);
    return sessions.map((id) => groups.get(id) ?? []);
  }

  #rule(viewer: Viewer): Piece { return toPiece(this.#parts.abilities.condition(viewer, 'read', 'Decision'), places); }

  // What is asked of a committee is answered for committees that the viewer may read: a list must not tell of another one.
  #listed(viewer: Viewer, filter: DecisionFilter): Piece {
    const readable = this.#parts.abilities.condition(viewer, 'read', 'Committee');
    const conditions = [toPiece(listCondition(filter, dayOf(this.#parts.clock.now())), listPlaces)];
    if (asksCommittee(filter)) conditions.push(toPiece(readable, committeePlaces('c')));
    if (filter.addressee != null) conditions.push(toPiece(readable, committeePlaces('addressee')));
    return conditions.reduce((left, right) => piece`${left} and ${right}`);
  }
}
