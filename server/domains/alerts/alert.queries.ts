import type { Condition } from '@ucast/core';
import { meets, sessionOf, toPiece } from '../../access/index.ts';
import type { Places, Viewer } from '../../access/index.ts';
import { text, written } from '../../database/index.ts';
import type { Piece, Statement } from '../../database/index.ts';
import type { AudienceLevel, Page, PageOf, ScreenedText } from '../../kernel/index.ts';
import { pageOf } from '../../kernel/index.ts';
import { listCondition } from './alert.filter.ts';
import type { AlertFilter } from './alert.filter.ts';
import type { AlertParts } from './alert.parts.ts';
import { WHOLE, alertPlaces, alertSelection, readableTranslations, versionPlaces, versionSelection } from './alert.rows.ts';
import type { AlertRow, AlertWidth, VersionRow } from './alert.rows.ts';

/** A translation as it was given. */
export interface TranslationRow { alertId: string; language: AlertRow['language']; title: ScreenedText; summary: ScreenedText; byOrganisationId: string; ofVersion: number }
/** An acknowledgement as it was given. */
export interface AcknowledgementRow { alertId: string; organisationId: string; acknowledgedAt: Date; actionTaken: string | null }

const places = alertPlaces('a');
const [VERSION, ASCENDING, DESCENDING, NOWHERE] = [text(versionSelection), text('asc'), text('desc'), text('')];
const after = ({ after: position }: Page): Piece => position === null ? NOWHERE : { texts: [' and "a"."number" < ', ''], values: [position] };
const before = ({ before: position }: Page): Piece => position === null ? NOWHERE : { texts: [' and "a"."number" > ', ''], values: [position] };

/** Reads of alerts, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class AlertReader {
  readonly #parts: AlertParts;
  readonly #rules = new WeakMap<Condition, Piece>();
  constructor(parts: AlertParts) { this.#parts = parts; }

  /** Whether the viewer may read it, asked in memory: the same rule as in the statements. */
  mayRead(viewer: Viewer, row: object): boolean {
    return meets(this.#parts.abilities.condition(viewer, 'read', 'Alert'), row);
  }

  /** Whether the viewer may do that to it, in memory. */
  may(viewer: Viewer, action: string, row: object): boolean {
    return meets(this.#parts.abilities.condition(viewer, action, 'Alert'), row);
  }

  /** Those of the ids that the viewer may read. */
  async byIds(viewer: Viewer, ids: readonly string[], width = WHOLE): Promise<Map<string, AlertRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), this.#these(viewer, ids, width));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** One alert, null where it isn't the viewer's to read, with the acknowledgements that the viewer may see. */
  async withAcknowledgements(viewer: Viewer, id: string, width: AlertWidth): Promise<{ alert: AlertRow | null; acknowledgements: AcknowledgementRow[] }> {
    const [[alert = null], acknowledgements] = await this.#parts.database.read(sessionOf(viewer), this.#these(viewer, [id], width), this.#acknowledged(viewer, [id]));
    return { alert, acknowledgements };
  }

  async find(viewer: Viewer, id: string | null): Promise<AlertRow | null> {
    return id === null ? null : (await this.byIds(viewer, [id])).get(id) ?? null;
  }

  /** The alert that people call by that reference; null where it isn't the viewer's to read. */
  async byReference(viewer: Viewer, reference: string): Promise<AlertRow | null> {
    const [[alert = null]] = await this.#parts.database.read(sessionOf(viewer), written<AlertRow>`select ${alertSelection(WHOLE)} from "alert" as "a" where ${this.#rule(viewer)} and "a"."reference" = ${reference}`);
    return alert;
  }

  /** A page of the list, newest first; whole rows, or what `width` says of them. */
  async page(viewer: Viewer, page: Page & { width?: AlertWidth }, filter: AlertFilter): Promise<PageOf<AlertRow>> {
    const listed = toPiece(listCondition(filter, viewer, this.#parts.clock.now()), this.#searched(viewer, filter));
    // The size stands in the text: PostgreSQL plans once for a size, and knows it.
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<AlertRow>`select ${alertSelection(page.width ?? WHOLE)} from "alert" as "a" where ${this.#rule(viewer)} and ${listed}${after(page)}${before(page)}
      order by "a"."number" ${page.backward ? ASCENDING : DESCENDING} limit ${text(String(page.size + 1))}`);
    return pageOf(rows, page);
  }

  /** Those published in a period for one of these levels, and there yet, oldest first. */
  async published(viewer: Viewer, { since, until, levels }: { since: Date; until: Date; levels: readonly AudienceLevel[] }): Promise<AlertRow[]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<AlertRow>`select ${alertSelection(WHOLE)} from "alert" as "a" where ${this.#rule(viewer)} and "a"."withdrawn_at" is null
      and "a"."published_at" >= ${since} and "a"."published_at" < ${until} and "a"."audience_level" = any (${levels}) order by "a"."number"`);
    return rows;
  }

  /** How many the viewer could read row by row. */
  async count(viewer: Viewer, filter: AlertFilter): Promise<number> {
    const listed = toPiece(listCondition(filter, viewer, this.#parts.clock.now()), this.#searched(viewer, filter));
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as "count" from "alert" as "a" where ${this.#rule(viewer)} and ${listed}`);
    return rows[0]!.count;
  }

  /**
   * The translations of alerts that the viewer may read, by alert, as far as they could read the version that was translated:
   * its words may have been for fewer than the alert is for now.
   */
  translations(viewer: Viewer, ids: readonly string[]): Promise<TranslationRow[][]> {
    return this.#grouped(viewer, ids, written<TranslationRow>`select "t"."alert_id" as "alertId", "t"."language", "t"."title", "t"."summary", "t"."by_organisation_id" as "byOrganisationId", "t"."of_version" as "ofVersion"
      from "alert_translation" as "t" inner join "alert" as "a" on "a"."id" = "t"."alert_id"
      inner join "alert_version" as "w" on "w"."alert_id" = "t"."alert_id" and "w"."version" = "t"."of_version"
      where ${this.#rule(viewer)} and ${this.#ofVersions(viewer)} and "a"."id" = any (${ids}::uuid[]) order by "t"."translated_at"`);
  }

  /** The acknowledgements that the viewer may see: all of its own alerts, its own of others'. */
  acknowledgements(viewer: Viewer, ids: readonly string[]): Promise<AcknowledgementRow[][]> {
    return this.#grouped(viewer, ids, this.#acknowledged(viewer, ids));
  }

  /** The versions of alerts, oldest first, as far as the viewer could read each at its time and may read the alert now. */
  versions(viewer: Viewer, ids: readonly string[]): Promise<VersionRow[][]> {
    const rule = this.#parts.abilities.condition(viewer, 'read', 'Alert');
    return this.#grouped(viewer, ids, written<VersionRow>`select ${VERSION} from "alert_version" as "v" inner join "alert" as "a" on "a"."id" = "v"."alert_id"
      where ${this.#rule(viewer)} and ${toPiece(rule, versionPlaces('v'))} and "a"."id" = any (${ids}::uuid[]) order by "v"."version"`);
  }

  #these(viewer: Viewer, ids: readonly string[], width: AlertWidth): Statement<AlertRow> {
    return written<AlertRow>`select ${alertSelection(width)} from "alert" as "a" where ${this.#rule(viewer)} and "a"."id" = any (${ids}::uuid[])`;
  }

  #acknowledged(viewer: Viewer, ids: readonly string[]): Statement<AcknowledgementRow> {
    const organisation = viewer.kind === 'member' ? viewer.organisation : null;
    return written<AcknowledgementRow>`select "k"."alert_id" as "alertId", "k"."organisation_id" as "organisationId", "k"."acknowledged_at" as "acknowledgedAt", "k"."action_taken" as "actionTaken"
      from "acknowledgement" as "k" inner join "alert" as "a" on "a"."id" = "k"."alert_id"
      where ${this.#rule(viewer)} and "a"."id" = any (${ids}::uuid[]) and ("k"."organisation_id" = ${organisation} or "a"."publisher_id" = ${organisation})
      order by "k"."acknowledged_at"`;
  }

  #ofVersions(viewer: Viewer): Piece { return toPiece(this.#parts.abilities.condition(viewer, 'read', 'Alert'), versionPlaces('w')); }

  #searched(viewer: Viewer, { text: words }: AlertFilter): Places {
    return words == null ? places : { ...places, translatedSearch: { column: 'a.translated_search', kind: 'search', readable: readableTranslations(this.#ofVersions(viewer)) } };
  }

  // The condition is one object for all viewers of a kind, for as long as they come.
  #rule(viewer: Viewer): Piece {
    const condition = this.#parts.abilities.condition(viewer, 'read', 'Alert');
    if (condition === null) return toPiece(null, places);
    let rule = this.#rules.get(condition);
    if (rule === undefined) this.#rules.set(condition, rule = toPiece(condition, places));
    return rule;
  }

  async #grouped<Row extends { alertId: string }>(viewer: Viewer, ids: readonly string[], statement: Statement<Row>): Promise<Row[][]> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), statement);
    const groups = Map.groupBy(rows, (row) => row.alertId);
    return ids.map((id) => groups.get(id) ?? []);
  }
}
