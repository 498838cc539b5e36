import { meets, sessionOf, toPiece } from '../../../access/index.ts';
import type { Places, Viewer } from '../../../access/index.ts';
import { text, written } from '../../../database/index.ts';
import type { Piece } from '../../../database/index.ts';
import type { Page, PageOf } from '../../../kernel/index.ts';
import { pageOf } from '../../../kernel/index.ts';
import type { AlertParts } from '../alert.parts.ts';
import type { FindingCount, ReleaseAct, ReleaseStatus } from './release.words.ts';

/** A request read to be answered with; `sealed` and `sealedKey` are null where it is closed. `number` orders the list. */
export interface ReleaseRow {
  id: string; number: number; organisationId: string; authorId: string; authorName: string; act: ReleaseAct; alertId: string | null;
  findings: FindingCount[]; requestedAt: Date; expiresAt: Date; status: ReleaseStatus;
  decidedAt: Date | null; decidedBy: string | null; decidedByName: string | null; sealed: string | null; sealedKey: string | null;
}

const COLUMNS: Record<keyof ReleaseRow, string> = {
  id: 'id', number: 'number', organisationId: 'organisation_id', authorId: 'author_id', authorName: 'author_name', act: 'act', alertId: 'alert_id',
  findings: 'findings', requestedAt: 'requested_at', expiresAt: 'expires_at', status: 'status',
  decidedAt: 'decided_at', decidedBy: 'decided_by', decidedByName: 'decided_by_name', sealed: 'sealed', sealedKey: 'sealed_key',
};
const SELECTION = text(Object.entries(COLUMNS).map(([property, column]) => `"r"."${column}" as "${property}"`).join(', '));

/** Where the fields of a condition on a request stand. */
export const releasePlaces: Places = Object.fromEntries(Object.entries(COLUMNS).map(([property, column]) => [property, { column: `r.${column}` }]));

const NOWHERE = text('');
const beyond = (sign: '<' | '>', position: number | null): Piece => position === null ? NOWHERE : { texts: [` and "r"."number" ${sign} `, ''], values: [position] };

/** Which requests are listed: those still to be decided, those that are not any more, or all (null). */
export type Openness = boolean | null;

/** Reads of release requests, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class ReleaseReader {
  readonly #parts: AlertParts;
  constructor(parts: AlertParts) { this.#parts = parts; }

  /** Whether the viewer may do that to it, in memory. */
  may(viewer: Viewer, action: 'approve' | 'decline', row: ReleaseRow): boolean {
    return meets(this.#parts.abilities.condition(viewer, action, 'ReleaseRequest'), row);
  }

  async find(viewer: Viewer, id: string | null): Promise<ReleaseRow | null> {
    if (id === null) return null;
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<ReleaseRow>`select ${SELECTION} from "release_request" as "r" where ${this.#rule(viewer)} and "r"."id" = ${id}::uuid`);
    return rows[0] === undefined ? null : this.#asOfNow(rows[0]);
  }

  /** The author's own request of that digest that is still open. */
  async findOpen(viewer: Viewer, digest: string): Promise<ReleaseRow | null> {
    const author = viewer.kind === 'member' ? viewer.person : null;
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<ReleaseRow>`select ${SELECTION} from "release_request" as "r" where ${this.#rule(viewer)} and "r"."author_id" = ${author} and "r"."digest" = ${digest}`);
    const row = rows[0] === undefined ? null : this.#asOfNow(rows[0]);
    return row?.status === 'OPEN' ? row : null;
  }

  /** A page, newest first. */
  async page(viewer: Viewer, page: Page, open: Openness): Promise<PageOf<ReleaseRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<ReleaseRow>`select ${SELECTION} from "release_request" as "r"
      where ${this.#rule(viewer)}${this.#open(open)}${beyond('<', page.after)}${beyond('>', page.before)}
      order by "r"."number" ${text(page.backward ? 'asc' : 'desc')} limit ${text(String(page.size + 1))}`);
    return pageOf(rows.map((row) => this.#asOfNow(row)), page);
  }

  /** How many the viewer could read row by row. */
  async count(viewer: Viewer, open: Openness): Promise<number> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as "count" from "release_request" as "r" where ${this.#rule(viewer)}${this.#open(open)}`);
    return rows[0]!.count;
  }

  #rule(viewer: Viewer): Piece { return toPiece(this.#parts.abilities.condition(viewer, 'read', 'ReleaseRequest'), releasePlaces); }

  #open(open: Openness): Piece {
    if (open === null) return NOWHERE;
    return { texts: [` and ${open ? '' : 'not '}("r"."status" = 'OPEN' and "r"."expires_at" > `, ')'], values: [this.#parts.clock.now()] };
  }

  // The chore that deletes what was sealed comes by once a minute; what is over is over at once.
  #asOfNow(row: ReleaseRow): ReleaseRow {
    if (row.status !== 'OPEN' || row.expiresAt > this.#parts.clock.now()) return row;
    return { ...row, status: 'EXPIRED', sealed: null, sealedKey: null };
  }
}
