import { meets, sessionOf, toPiece } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { text, written } from '../../../database/index.ts';
import { EVENT_COLUMNS, loggedEvent } from '../../../delivery/index.ts';
import type { EventTable, LogPage, LogRange, LogView, LoggedEvent } from '../../../delivery/index.ts';
import { badInput } from '../../../kernel/index.ts';
import type { NewsletterParts } from '../newsletter.parts.ts';
import { eventPlaces } from '../newsletter.rows.ts';
import { KINDS, eventOf, isOurs } from './newsletter.events.ts';
import type { NewsletterEvent, NewsletterEventKind } from './newsletter.events.ts';

/** What events must be to be told; all given conditions hold together. */
export interface NewsletterEventFilter { kinds?: readonly NewsletterEventKind[] | null }

const COLUMNS = text(EVENT_COLUMNS.map((column) => `"e"."${column}"`).join(', '));

/** Throws what is malformed in a filter, before anything else is looked at. */
export function checkEventFilter(filter: NewsletterEventFilter | null | undefined): NewsletterEventFilter {
  if ((filter?.kinds?.length ?? 0) > 50) throw badInput('filter.kinds', 'has more than 50 entries.');
  return filter ?? {};
}

const typesOf = ({ kinds }: NewsletterEventFilter): string[] => Object.entries(KINDS).flatMap(([type, kind]) => (kinds == null || kinds.includes(kind) ? [type] : []));

/**
 * The log of newsletters for a viewer. Who may know of a fact stands in it and never changes, because a series' audience
 * doesn't: nothing is ever taken back by narrowing.
 */
export class NewsletterLog implements LogView<NewsletterEvent, NewsletterEventFilter> {
  readonly #parts: NewsletterParts;
  constructor(parts: NewsletterParts) { this.#parts = parts; }

  async page(viewer: Viewer, { after, head, size }: LogRange, filter: NewsletterEventFilter): Promise<LogPage<NewsletterEvent>> {
    const rule = toPiece(this.#parts.abilities.condition(viewer, 'read', 'NewsletterEvent'), eventPlaces);
    const [rows] = await this.#parts.database.read(sessionOf(viewer), written<EventTable>`select ${COLUMNS} from "event" as "e"
      where "e"."type" = any (${typesOf(filter)}::text[]) and "e"."position" > ${after} and "e"."position" <= ${head} and ${rule} order by "e"."position" limit ${size + 1}`);
    const more = rows.length > size;
    const kept = rows.slice(0, size);
    return { events: kept.map((row) => eventOf(loggedEvent(row))), more, through: more ? kept.at(-1)?.position ?? after : Math.max(head, after) };
  }

  live(viewer: Viewer, fact: LoggedEvent, filter: NewsletterEventFilter): Promise<NewsletterEvent | null> {
    return Promise.resolve(isOurs(fact) && typesOf(filter).includes(fact.type) && this.#mayKnow(viewer, fact) ? eventOf(fact) : null);
  }

  // A stream may outlive the right to read.
  again(viewer: Viewer, event: NewsletterEvent): Promise<NewsletterEvent | null> {
    return Promise.resolve(event.fact === null || this.#mayKnow(viewer, event.fact) ? event : null);
  }

  gap(position: number, occurredAt: Date): NewsletterEvent {
    return { position, kind: 'GAP', occurredAt, subject: null, subjectId: null, fact: null };
  }

  #mayKnow(viewer: Viewer, { ownerId, after }: LoggedEvent): boolean {
    return meets(this.#parts.abilities.condition(viewer, 'read', 'NewsletterEvent'), { runnerId: ownerId, ...after });
  }
}
