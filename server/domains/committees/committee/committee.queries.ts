import { allOf, anyOf, meets, sessionOf, toPiece, where } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { text, written } from '../../../database/index.ts';
import type { Piece } from '../../../database/index.ts';
import type { Page, PageOf } from '../../../kernel/index.ts';
import { badInput, pageOf, rowId, searchWords } from '../../../kernel/index.ts';
import type { CountryCode } from '../../../kernel/index.ts';
import { regionOf } from '../../directory/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import { committeePlaces, committeeSelection } from '../committees.rows.ts';
import type { CommitteeRow, PartRow } from '../committees.rows.ts';
import type { CommitteeKind } from '../committees.words.ts';

/** What committees of a list must be; all given conditions hold together. */
export interface CommitteeFilter {
  country?: CountryCode | null; region?: string | null; kind?: CommitteeKind | null; member?: string | null; text?: string | null; includeClosed?: boolean | null;
}

const TEXT_LIMIT = 200;
const COLUMNS = text(committeeSelection);
const places = committeePlaces();

/** Throws what is malformed in a filter, before anything else is looked at. */
export function checkCommitteeFilter(filter: CommitteeFilter | null | undefined): CommitteeFilter {
  if (filter?.region != null && regionOf(filter.region) === undefined) throw badInput('filter.region', 'is no ISO 3166-2 code of the four countries.');
  if (filter?.text != null && filter.text.length > TEXT_LIMIT) throw badInput('filter.text', `has more than ${TEXT_LIMIT} signs.`);
  return filter ?? {};
}

function listCondition(filter: CommitteeFilter) {
  const conditions = [];
  if (filter.country != null) conditions.push(where('eq', 'country', filter.country));
  if (filter.region != null) conditions.push(where('eq', 'region', filter.region));
  if (filter.kind != null) conditions.push(where('eq', 'kind', filter.kind));
  if (filter.includeClosed !== true) conditions.push(where('eq', 'closedAt', null));
  if (filter.text != null && filter.text.trim() !== '') {
    const words = searchWords(filter.text);
    conditions.push(words.length === 0 ? where('in', 'id', []) : where('words', 'search', words));
  }
  return allOf(conditions);
}

/** Reads of committees, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class CommitteeReader {
  readonly #parts: CommitteeParts;
  constructor(parts: CommitteeParts) { this.#parts = parts; }

  /** Whether the viewer may do that in it, asked in memory of what was read a moment ago. */
  may(viewer: Viewer, action: string, row: Partial<CommitteeRow>): boolean {
    return meets(this.#parts.abilities.condition(viewer, action, 'Committee'), row);
  }

  /** Those of the ids that the viewer may read. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<Map<string, CommitteeRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<CommitteeRow>`select ${COLUMNS} from "committee" as "c" where ${this.#rule(viewer)} and "c"."id" = any (${ids}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async find(viewer: Viewer, id: string | null): Promise<CommitteeRow | null> {
    return id === null ? null : (await this.byIds(viewer, [id])).get(id) ?? null;
  }

  async bySlug(viewer: Viewer, slug: string): Promise<CommitteeRow | null> {
    // Addresses bring signs that no text of a database can have.
    if (!/^[a-z0-9-]{3,60}$/.test(slug)) return null;
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<CommitteeRow>`select ${COLUMNS} from "committee" as "c" where ${this.#rule(viewer)} and "c"."slug" = ${slug}`);
    return rows[0] ?? null;
  }

  /** A page of the list, newest first. */
  async page(viewer: Viewer, page: Page, filter: CommitteeFilter): Promise<PageOf<CommitteeRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<CommitteeRow>`select ${COLUMNS} from "committee" as "c" where ${this.#rule(viewer)} and ${this.#listed(viewer, filter)}
      and (${page.after}::bigint is null or "c"."number" < ${page.after}) and (${page.before}::bigint is null or "c"."number" > ${page.before})
      order by "c"."number" ${text(page.backward ? 'asc' : 'desc')} limit ${page.size + 1}`);
    return pageOf(rows, page);
  }

  /** How many the viewer could read row by row. */
  async count(viewer: Viewer, filter: CommitteeFilter): Promise<number> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as "count" from "committee" as "c" where ${this.#rule(viewer)} and ${this.#listed(viewer, filter)}`);
    return rows[0]!.count;
  }

  /** All parts, past ones too, of committees in which the viewer has one or which they coordinate; of others none. */
  async partsOf(viewer: Viewer, ids: readonly string[]): Promise<(PartRow[] | null)[]> {
    const committees = await this.byIds(viewer, ids);
    const told = ids.filter((id) => this.isInside(viewer, committees.get(id)));
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<PartRow>`select "p"."committee_id" as "committeeId", "p"."organisation_id" as "organisationId", "p"."part", "p"."since"::text as "since", "p"."until"::text as "until"
      from "committee_part" as "p" where "p"."committee_id" = any (${told}::uuid[]) order by "p"."since", "p"."organisation_id", "p"."part"`);
    const groups = Map.groupBy(rows, ({ committeeId }) => committeeId);
    return ids.map((id) => (told.includes(id) ? groups.get(id) ?? [] : null));
  }

  /** Whether the viewer is told who takes part: members are, and the country's coordinators. */
  isInside(viewer: Viewer, committee: CommitteeRow | undefined): boolean {
    if (committee === undefined || viewer.kind === 'nobody') return false;
    return committee.members.includes(viewer.organisation) || (viewer.roles.includes('COORDINATOR') && viewer.country === committee.country);
  }

  #rule(viewer: Viewer): Piece { return toPiece(this.#parts.abilities.condition(viewer, 'read', 'Committee'), places); }

  // Who takes part is told to those inside: nobody else can search by it.
  #listed(viewer: Viewer, filter: CommitteeFilter): Piece {
    const conditions = [listCondition(filter)];
    if (filter.member != null) {
      const member = rowId('organisation', filter.member);
      const isInside = viewer.kind === 'nobody' ? []
        : [where('in', 'members', [viewer.organisation]), ...(viewer.roles.includes('COORDINATOR') ? [where('eq', 'country', viewer.country)] : [])];
      conditions.push(where('in', 'members', member === null ? [] : [member]), anyOf(isInside));
    }
    return toPiece(allOf(conditions), places);
  }
}
