import { once } from 'node:events';
import type { AccessDoor, RequestContext, Viewer } from '../access/index.ts';
import { badInput } from '../kernel/index.ts';
import type { Clock, Seal } from '../kernel/index.ts';
import { abortable } from './abortable.ts';
import type { LoggedEvent } from './log.ts';
import { steadily } from './steadily.ts';
import type { Tail } from './tail.ts';

const REPLAY_PAGE = 100;
const USUAL = 100;
const MOST = 500;

/** Some of the log for a viewer, and up to which position it has been read. */
export interface LogPage<Event> { readonly events: Event[]; readonly through: number; readonly more: boolean }

/** Events after `after` and up to `head`, `size` of them at most. */
export interface LogRange { readonly after: number; readonly head: number; readonly size: number }

/** What a domain makes of the log: its own events, each as one viewer may have it at the moment of asking. */
export interface LogView<Event extends { readonly position: number }, Filter> {
  /** From the database; `through` is where to go on from, also where nothing was the viewer's. */
  page(viewer: Viewer, range: LogRange, filter: Filter): Promise<LogPage<Event>>;
  /** From the tail: null where it is none of the domain's, or nothing to the viewer. */
  live(viewer: Viewer, logged: LoggedEvent, filter: Filter): Promise<Event | null>;
  /** An event that was read a while ago, with no more than is the viewer's by now, null where that is nothing; `changedSince` where a subject has changed. */
  again(viewer: Viewer, event: Event, changedSince: (subject: string) => boolean): Promise<Event | null>;
  /** That the log no longer reaches back to a cursor. */
  gap(position: number, occurredAt: Date): Event;
}

/** A page of the log as a query answers with it. */
export interface EventPage<Event> { readonly events: Event[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean }

/** What following needs of the hub. */
export interface FollowParts { readonly tail: Tail; readonly access: Pick<AccessDoor, 'current'>; readonly seal: Seal; readonly clock: Clock }

interface Following<Filter> { readonly after: number | null; readonly now: number; readonly filter: Filter; readonly signal: AbortSignal }

/** The log for one viewer, as a domain tells it: as pages, and as a stream that first catches up and then goes on live. */
export class Followed<Event extends { readonly position: number }, Filter> {
  readonly #parts: FollowParts;
  readonly #view: LogView<Event, Filter>;
  constructor(parts: FollowParts, view: LogView<Event, Filter>) {
    this.#parts = parts;
    this.#view = view;
  }

  /** How many events a page has: 100 unless asked for, at most 500. */
  size(first: number | null | undefined): number {
    if (first != null && (first < 1 || first > MOST)) throw badInput('first', `must be from 1 to ${MOST}, not ${first}.`);
    return first ?? USUAL;
  }

  /** The sealed place of an event. */
  cursor(event: Event): string { return this.#parts.seal.close('event', event.position); }

  /** Where a page lies in the log. */
  pageInfo({ events, hasNextPage, hasPreviousPage }: EventPage<Event>): { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } {
    const [first, last] = [events[0], events.at(-1)];
    return { hasNextPage, hasPreviousPage, startCursor: first === undefined ? null : this.cursor(first), endCursor: last === undefined ? null : this.cursor(last) };
  }

  /** The position a cursor stands for; null without one. A made-up cursor is refused. */
  position(cursor: string | null | undefined): number | null {
    if (cursor == null) return null;
    const position = this.#parts.seal.open('event', cursor);
    if (position === null) throw badInput('after', 'is no cursor of the event log.');
    return position;
  }

  /** Some events after `after`, oldest first; the first is a GAP where the log no longer reaches back so far. */
  async page(context: RequestContext, asked: { after: number | null; size: number; filter: Filter }): Promise<EventPage<Event>> {
    const start = await this.#start(asked.after);
    const gap = start.gap === null ? [] : [start.gap];
    const page = await this.#view.page(context.viewer, { after: start.from, head: start.head, size: asked.size - gap.length }, asked.filter);
    return { events: [...gap, ...page.events], hasNextPage: page.more, hasPreviousPage: asked.after !== null };
  }

  /**
   * From now on, or from `after` on: replay, then live, each event once and in order. Before each event the viewer is
   * asked for anew; when the credential has ended nothing more comes, and it is for the door to close.
   */
  follow(context: RequestContext, after: number | null, filter: Filter): AsyncGenerator<Event> {
    // "Now" is taken here, not when the database next answers: what is committed meanwhile would be lost.
    const now = this.#parts.tail.head;
    return abortable((signal) => this.#run(context, { after, now, filter, signal }));
  }

  async *#run(context: RequestContext, following: Following<Filter>): AsyncGenerator<Event> {
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
  async *#fromDatabase(context: RequestContext, after: number, { filter, signal }: Following<Filter>): AsyncGenerator<Event, number | null> {
    if (!await this.#renewed(context, signal)) return null;
    const asOf = this.#parts.tail.head;
    const page = await steadily(signal, () => this.#view.page(context.viewer, { after, head: asOf, size: REPLAY_PAGE }, filter));
    if (page === undefined) return null;
    for (const event of page.events) {
      if (!await this.#renewed(context, signal)) return null;
      const again = await steadily(signal, () => this.#view.again(context.viewer, event, (subject) => this.#changed(subject, asOf)));
      if (again === undefined) return null;
      if (again !== null) yield again;
    }
    return page.through;
  }

  async *#fromMemory(context: RequestContext, after: number, { filter, signal }: Following<Filter>): AsyncGenerator<Event, number | null> {
    const { tail } = this.#parts;
    await tail.next(after, signal);
    let position = after;
    for (const logged of tail.after(after)) {
      if (!await this.#renewed(context, signal)) return null;
      const event = await steadily(signal, () => this.#view.live(context.viewer, logged, filter));
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

  // A slow reader takes the events of a page long after it was read.
  #changed(subject: string, asOf: number): boolean {
    const { tail } = this.#parts;
    return !tail.holds(asOf) || [...tail.after(asOf)].some(({ subjectId }) => subjectId === subject);
  }

  async #start(after: number | null): Promise<{ from: number; head: number; gap: Event | null }> {
    const from = after ?? 0;
    const { head, prunedThrough } = await this.#parts.tail.log.bounds();
    if (after === null || (from >= prunedThrough && from <= head)) return { from: Math.max(from, prunedThrough), head, gap: null };
    // Too old, or of a log that this database never had (restored from a backup): say so, then all there is.
    return { from: prunedThrough, head, gap: this.#view.gap(prunedThrough, this.#parts.clock.now()) };
  }
}
