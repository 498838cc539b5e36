import { once } from 'node:events';
import type { RequestContext } from '../../access/index.ts';
import { abortable, steadily } from '../../delivery/index.ts';
import type { LoggedEvent } from '../../delivery/index.ts';
import { badInput } from '../../kernel/index.ts';
import { eventFor } from './alert.events.ts';
import type { AlertEvent } from './alert.events.ts';
import type { AlertFilter } from './alert.filter.ts';
import type { AlertLog } from './alert.log.ts';
import type { AlertParts } from './alert.parts.ts';
import type { AlertReader } from './alert.queries.ts';

const REPLAY_PAGE = 100;

/** A page of the log as `alertEvents` answers with it. */
export interface EventPage { events: AlertEvent[]; hasNextPage: boolean; hasPreviousPage: boolean }

const gapAt = (position: number, occurredAt: Date): AlertEvent =>
  ({ position, kind: 'GAP', occurredAt, alertId: null, alert: null, reference: null });

interface Following { readonly after: number | null; readonly now: number; readonly filter: AlertFilter; readonly signal: AbortSignal }

/** The log for one viewer: as pages, and as a stream that first catches up and then goes on live. */
export class AlertEvents {
  readonly #parts: AlertParts;
  readonly #log: AlertLog;
  readonly #reader: AlertReader;
  constructor(parts: AlertParts, log: AlertLog, reader: AlertReader) {
    this.#parts = parts;
    this.#log = log;
    this.#reader = reader;
  }

  /** The position a cursor stands for; null without one. A made-up cursor is refused. */
  position(cursor: string | null | undefined): number | null {
    if (cursor == null) return null;
    const position = this.#parts.seal.open('event', cursor);
    if (position === null) throw badInput('after', 'is no cursor of the event log.');
    return position;
  }

  /** Some events after `after`, oldest first; the first is a GAP where the log no longer reaches back so far. */
  async page(context: RequestContext, asked: { after: number | null; size: number; filter: AlertFilter }): Promise<EventPage> {
    const start = await this.#start(asked.after);
    const gap = start.gap === null ? [] : [start.gap];
    const page = await this.#log.page(context.viewer, { after: start.from, head: start.head, size: asked.size - gap.length }, asked.filter);
    return { events: [...gap, ...page.events], hasNextPage: page.more, hasPreviousPage: asked.after !== null };
  }

  /**
   * From now on, or from `after` on: replay, then live, each event once and in order. Before each event the viewer is
   * asked for anew; when the credential has ended nothing more comes, and it is for the door to close.
   */
  follow(context: RequestContext, after: number | null, filter: AlertFilter): AsyncGenerator<AlertEvent> {
    // "Now" is taken here, not when the database next answers: what is committed meanwhile would be lost.
    const now = this.#parts.tail.head;
    return abortable((signal) => this.#run(context, { after, now, filter, signal }));
  }

  async *#run(context: RequestContext, following: Following): AsyncGenerator<AlertEvent> {
    const { tail } = this.#parts;
    const { after, now, signal } = following;
    let position: number | null = after ?? now;
    // A cursor may be too old, or of another log; what this process has seen itself is neither.
    for (let isKnown = after === null; !signal.aborted; isKnown = true) {
      if (!isKnown || !tail.holds(position)) {
        const from: number = position;
        if (!await this.#renewed(context, signal)) return;
        const start = await steadily(signal, () => this.#start(from));
        if (start === undefined) return;
        if (start.gap !== null) yield start.gap;
        position = start.from;
      }
      const there: number = position;
      position = tail.holds(there) ? yield* this.#fromMemory(context, there, following) : yield* this.#fromDatabase(context, there, following);
      if (position === null) return;
    }
  }

  // Both yield what the viewer may have of some events, and return where they came to; null where the stream is at its end.
  async *#fromDatabase(context: RequestContext, after: number, { filter, signal }: Following): AsyncGenerator<AlertEvent, number | null> {
    if (!await this.#renewed(context, signal)) return null;
    const asOf = this.#parts.tail.head;
    const page = await steadily(signal, () => this.#log.page(context.viewer, { after, head: asOf, size: REPLAY_PAGE }, filter));
    if (page === undefined) return null;
    for (const event of page.events) {
      if (!await this.#renewed(context, signal)) return null;
      const again = await steadily(signal, () => this.#again(context, event, asOf));
      if (again === undefined) return null;
      yield again;
    }
    return page.through;
  }

  async *#fromMemory(context: RequestContext, after: number, { filter, signal }: Following): AsyncGenerator<AlertEvent, number | null> {
    const { tail } = this.#parts;
    await tail.next(after, signal);
    let position = after;
    for (const logged of tail.after(after)) {
      if (!await this.#renewed(context, signal)) return null;
      const event = await steadily(signal, () => this.#live(context, logged, filter));
      if (event === undefined) return null;
      position = logged.position;
      if (event !== null) yield event;
    }
    return position;
  }

  #renewed(context: RequestContext, signal: AbortSignal): Promise<boolean | undefined> {
    return steadily(signal, () => this.#renew(context, signal));
  }

  // The viewer of this moment, into the context that the event's selection is executed with; false when it is over. Where
  // the credential has ended, the door that the stream goes out by is about to say so: an end here would come before that,
  // and be taken for the end of all events.
  async #renew(context: RequestContext, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    const viewer = await this.#parts.access.current(context.viewer);
    if (viewer !== null) context.renew(viewer);
    else if (!signal.aborted) await once(signal, 'abort');
    return viewer !== null;
  }

  // A slow reader takes the events of a page long after it was read: an alert that has changed since is read again, and
  // what has been taken from the viewer since stays here.
  async #again(context: RequestContext, event: AlertEvent, asOf: number): Promise<AlertEvent> {
    if (event.alert === null) return event;
    const { tail } = this.#parts;
    const changed = !tail.holds(asOf) || [...tail.after(asOf)].some(({ subjectId }) => subjectId === event.alertId);
    const alert = changed ? await this.#reader.find(context.viewer, event.alertId) : event.alert;
    return { ...event, alert: alert !== null && alert.withdrawnAt === null && this.#reader.mayRead(context.viewer, alert) ? alert : null };
  }

  async #live(context: RequestContext, logged: LoggedEvent, filter: AlertFilter): Promise<AlertEvent | null> {
    if (!logged.type.startsWith('alert.')) return null;
    const subject = await this.#parts.tail.subject(logged, (events) => this.#log.subjects(events));
    if (!this.#log.passes(context.viewer, filter, { event: logged, subject })) return null;
    return eventFor(this.#reader, context.viewer, { event: logged, now: subject.now });
  }

  async #start(after: number | null): Promise<{ from: number; head: number; gap: AlertEvent | null }> {
    const from = after ?? 0;
    const { head, prunedThrough } = await this.#parts.tail.log.bounds();
    if (after === null || (from >= prunedThrough && from <= head)) return { from: Math.max(from, prunedThrough), head, gap: null };
    // Too old, or of a log that this database never had (restored from a backup): say so, then all there is.
    return { from: prunedThrough, head, gap: gapAt(prunedThrough, this.#parts.clock.now()) };
  }
}
