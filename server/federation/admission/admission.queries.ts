import { meets, sessionOf, toPiece } from '../../access/index.ts';
import type { Member, Places, Viewer } from '../../access/index.ts';
import { piece, text, written } from '../../database/index.ts';
import type { Piece } from '../../database/index.ts';
import type { Page, PageOf, ScreenedText } from '../../kernel/index.ts';
import { notFound, pageOf, rowId } from '../../kernel/index.ts';
import type { AdmissionParts } from './admission.parts.ts';
import type { EndReason, PartnerState, SwapReason } from './admission.words.ts';

/** A partner's subgraph read to be answered with; `number` orders the list. */
export interface PartnerRow {
  readonly id: string; readonly number: number; readonly organisationId: string; readonly name: ScreenedText; readonly prefix: string; readonly state: PartnerState;
  readonly endedBy: EndReason | null; readonly submissionId: string | null; readonly lastNumber: number; readonly joinedAt: Date | null;
}

/** A submission read to be answered with; its SDL is read when it is asked for. */
export interface SubmissionRow {
  readonly id: string; readonly partnerId: string; readonly number: number; readonly name: ScreenedText; readonly url: string; readonly timeout: number;
  readonly milliseconds: number; readonly graphBytes: number; readonly addedBytes: number; readonly submittedAt: Date; readonly submittedByName: string;
  readonly approvedAt: Date | null; readonly approvedByName: string | null; readonly approvedId: string | null;
}

/** A version of the graph read to be answered with. */
export interface VersionRow { readonly number: number; readonly submissions: readonly string[]; readonly reason: SwapReason; readonly madeAt: Date; readonly madeByName: string | null }

const PARTNER: Readonly<Record<keyof PartnerRow, string>> = {
  id: 'id', number: 'number', organisationId: 'organisation_id', name: 'name', prefix: 'prefix', state: 'state', endedBy: 'ended_by',
  submissionId: 'submission_id', lastNumber: 'last_number', joinedAt: 'joined_at',
};
const COLUMNS = text(Object.entries(PARTNER).map(([property, column]) => `p.${column} as "${property}"`).join(', '));
const SUBMISSION = text(`s.id, s.partner_id as "partnerId", s.number, s.name, s.url, s.timeout, s.milliseconds, s.graph_bytes as "graphBytes", s.added_bytes as "addedBytes",
  s.submitted_at as "submittedAt", s.submitted_by_name as "submittedByName", s.approved_at as "approvedAt", s.approved_by_name as "approvedByName", p.submission_id as "approvedId"`);
const PLACES: Places = Object.fromEntries(Object.entries(PARTNER).map(([property, column]) => [property, { column: `p.${column}` }]));
const NOWHERE = text('');

/** What may be done to a partner's subgraph, as the policy names it. */
export type PartnerAct = 'submit' | 'approve' | 'suspend' | 'retire';

/** Reads of partners' subgraphs, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class AdmissionReader {
  readonly #parts: Pick<AdmissionParts, 'database' | 'abilities'>;
  constructor(parts: Pick<AdmissionParts, 'database' | 'abilities'>) { this.#parts = parts; }

  /** Whether the viewer may do that to it, in memory. */
  may(viewer: Viewer, action: PartnerAct | 'keep', of: Pick<PartnerRow, 'organisationId'>): boolean { return meets(this.#parts.abilities.condition(viewer, action, 'PartnerSubgraph'), of); }

  mayRollBack(viewer: Viewer): boolean { return meets(this.#parts.abilities.condition(viewer, 'rollBack', 'Supergraph'), {}); }

  /** Null where there is none that the viewer may read. */
  async find(viewer: Viewer, id: string | null): Promise<PartnerRow | null> {
    if (id === null) return null;
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<PartnerRow>`select ${COLUMNS} from partner_subgraph p where ${this.#rule(viewer, 'read')} and p.id = ${id}::uuid`);
    return rows[0] ?? null;
  }

  /** The one that a global id stands for; NOT_FOUND where the viewer can't read it. */
  async demanded(viewer: Member, id: string): Promise<PartnerRow> {
    const row = await this.find(viewer, rowId('partner', id));
    if (row === null) throw notFound('partner\'s subgraph');
    return row;
  }

  async ofOrganisation(viewer: Viewer, organisation: string): Promise<PartnerRow | null> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<PartnerRow>`select ${COLUMNS} from partner_subgraph p where ${this.#rule(viewer, 'read')} and p.organisation_id = ${organisation}::uuid`);
    return rows[0] ?? null;
  }

  /** A page, in the order in which they first came. */
  async page(viewer: Viewer, page: Page, state: PartnerState | null): Promise<PageOf<PartnerRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<PartnerRow>`select ${COLUMNS} from partner_subgraph p
      where ${this.#rule(viewer, 'read')}${this.#standing(state)}${page.after === null ? NOWHERE : piece` and p.number > ${page.after}`}
      order by p.number limit ${text(String(page.size + 1))}`);
    return pageOf(rows, page);
  }

  /** How many the viewer could read row by row. */
  async count(viewer: Viewer, state: PartnerState | null): Promise<number> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as count from partner_subgraph p where ${this.#rule(viewer, 'read')}${this.#standing(state)}`);
    return rows[0]!.count;
  }

  /** Of these partners, those whom the viewer looks after: the newest twenty submissions of each, newest first, and what is approved. */
  async submissions(viewer: Viewer, partnerIds: readonly string[]): Promise<SubmissionRow[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<SubmissionRow>`select ${SUBMISSION} from partner_submission s join partner_subgraph p on p.id = s.partner_id
      where ${this.#rule(viewer, 'keep')} and p.id = any (${partnerIds}::uuid[]) and (s.number > p.last_number - ${text('20')} or s.id = p.submission_id) order by s.number desc`);
    return rows;
  }

  /** The SDL of each of these submissions that the viewer may read. */
  async sdls(viewer: Viewer, ids: readonly string[]): Promise<Map<string, string>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ id: string; sdl: string }>`select s.id, s.sdl from partner_submission s join partner_subgraph p on p.id = s.partner_id
      where ${this.#rule(viewer, 'keep')} and s.id = any (${ids}::uuid[])`);
    return new Map(rows.map(({ id, sdl }) => [id, sdl]));
  }

  /** A page of the graph's versions, newest first; the caller has asked whether the viewer may. */
  async versions(viewer: Viewer, page: Page): Promise<PageOf<VersionRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<VersionRow>`select v.number, v.submissions, v.reason, v.made_at as "madeAt", v.made_by_name as "madeByName" from supergraph_version v
      where ${this.mayRollBack(viewer) ? text('true') : text('false')}${page.after === null ? NOWHERE : piece` and v.number < ${page.after}`} order by v.number desc limit ${text(String(page.size + 1))}`);
    return pageOf(rows, page);
  }

  /** The partners of these submissions with the submissions' numbers, in the order in which they first came. */
  async partsOf(viewer: Viewer, submissions: readonly string[]): Promise<(PartnerRow & { partOf: string; submission: number })[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<PartnerRow & { partOf: string; submission: number }>`select ${COLUMNS}, s.id as "partOf", s.number as submission
      from partner_submission s join partner_subgraph p on p.id = s.partner_id where ${this.#rule(viewer, 'keep')} and s.id = any (${submissions}::uuid[]) order by p.number`);
    return rows;
  }

  #rule(viewer: Viewer, action: 'read' | 'keep'): Piece { return toPiece(this.#parts.abilities.condition(viewer, action, 'PartnerSubgraph'), PLACES); }

  #standing(state: PartnerState | null): Piece { return state === null ? NOWHERE : piece` and p.state = ${state}`; }
}
