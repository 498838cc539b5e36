import { LiveEvents } from '../access/index.ts';
import type { RequestContext, Selection, Subscriber, Viewer } from '../access/index.ts';
import { badInput } from '../kernel/index.ts';
import type { Clock, Seal } from '../kernel/index.ts';
import type { Beginning, Followable } from './live/course.ts';
import type { FanOut } from './live/fan-out.ts';
import { startAfter } from './log-view.ts';
import type { LogView } from './log-view.ts';

const USUAL = 100;
const MOST = 500;

/** A page of the log as a query answers with it. */
export interface EventPage<Event> { readonly events: Event[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean }

/** What following needs of the hub. */
export interface FollowParts { readonly live: FanOut; readonly seal: Seal; readonly clock: Clock }

/** The log as a domain tells it: as pages, and live. `name` tells it from the logs of other domains. */
export class Followed<Event extends { readonly position: number }, Filter> {
  readonly #parts: FollowParts;
  readonly #name: string;
  readonly #view: LogView<Event, Filter>;
  constructor(parts: FollowParts, name: string, view: LogView<Event, Filter>) {
    this.#parts = parts;
    this.#name = name;
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
    const { from, head, isGap } = await startAfter(this.#parts.live.tail.log, asked.after);
    const gap = isGap ? [this.#view.gap(from, this.#parts.clock.now())] : [];
    const page = await this.#view.page(context.viewer, { after: from, head, size: asked.size - gap.length }, asked.filter);
    return { events: [...gap, ...page.events], hasNextPage: page.more, hasPreviousPage: asked.after !== null };
  }

  /**
   * From now on, or from `after` on: what was, then live, each event once and in order. Before each event the viewer is
   * asked for anew; when the credential has ended nothing more comes.
   */
  follow(after: number | null, filter: Filter): LiveEvents {
    // "Now" is taken here, not when the database next answers: what is committed meanwhile would be lost.
    return new Following(this.#parts.live, { name: this.#name, view: this.#view, filter }, { after, now: this.#parts.live.tail.head });
  }
}

class Following<Event extends { readonly position: number }, Filter> extends LiveEvents {
  readonly #live: FanOut;
  readonly #log: Followable<Event, Filter>;
  readonly #at: Beginning;
  constructor(live: FanOut, log: Followable<Event, Filter>, at: Beginning) {
    super();
    this.#live = live;
    this.#log = log;
    this.#at = at;
  }

  override join(selection: Selection, subscriber: Subscriber): () => void { return this.#live.join(this.#log, this.#at, { selection, subscriber }); }

  override async again(viewer: Viewer, event: unknown): Promise<Event | null> {
    const [{ tail }, { position }] = [this.#live, event as Event];
    return this.#log.view.again(viewer, event as Event, (changed) => !tail.holds(position) || [...tail.after(position)].some(({ subjectId }) => subjectId === changed));
  }
}
