import { meets, sessionOf, toPiece } from '../../access/index.ts';
import type { Viewer } from '../../access/index.ts';
import { text, written } from '../../database/index.ts';
import type { Piece } from '../../database/index.ts';
import type { Page, PageOf } from '../../kernel/index.ts';
import { pageOf } from '../../kernel/index.ts';
import type { WebhookParts } from './webhook.parts.ts';
import { ATTEMPT, WEBHOOK, webhookPlaces } from './webhook.rows.ts';
import type { AttemptRow, WebhookRow } from './webhook.rows.ts';

const NOWHERE = text('');
const beyond = (column: string, sign: '<' | '>', position: number | null): Piece => (position === null ? NOWHERE : { texts: [` and ${column} ${sign} `, ''], values: [position] });

/** Reads of webhooks, each for a viewer: the rule stands in the statement, row-level security behind it. */
export class WebhookReader {
  readonly #parts: WebhookParts;
  constructor(parts: WebhookParts) { this.#parts = parts; }

  /** Whether the viewer may keep it, in memory. */
  mayKeep(viewer: Viewer, row: Pick<WebhookRow, 'organisationId'>): boolean {
    return meets(this.#parts.abilities.condition(viewer, 'keep', 'Webhook'), row);
  }

  async find(viewer: Viewer, id: string | null): Promise<WebhookRow | null> {
    if (id === null) return null;
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<WebhookRow>`select ${WEBHOOK} from "webhook" as "w" where ${this.#rule(viewer)} and "w"."id" = ${id}::uuid`);
    return rows[0] ?? null;
  }

  /** A page, newest first. */
  async page(viewer: Viewer, page: Page): Promise<PageOf<WebhookRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<WebhookRow>`select ${WEBHOOK} from "webhook" as "w"
      where ${this.#rule(viewer)}${beyond('"w"."number"', '<', page.after)}${beyond('"w"."number"', '>', page.before)}
      order by "w"."number" ${text(page.backward ? 'asc' : 'desc')} limit ${text(String(page.size + 1))}`);
    return pageOf(rows, page);
  }

  /** How many the viewer could read row by row. */
  async count(viewer: Viewer): Promise<number> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<{ count: number }>`select count(*) as "count" from "webhook" as "w" where ${this.#rule(viewer)}`);
    return rows[0]!.count;
  }

  /** A page of attempts, newest first. */
  async attempts(viewer: Viewer, id: string, page: Page): Promise<PageOf<AttemptRow>> {
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<AttemptRow>`select ${ATTEMPT} from "webhook_delivery" as "d" join "webhook" as "w" on "w"."id" = "d"."webhook_id"
      where ${this.#rule(viewer)} and "w"."id" = ${id}::uuid${beyond('"d"."number"', '<', page.after)} order by "d"."number" desc limit ${text(String(page.size + 1))}`);
    return pageOf(rows, page);
  }

  #rule(viewer: Viewer): Piece { return toPiece(this.#parts.abilities.condition(viewer, 'read', 'Webhook'), webhookPlaces); }
}
