import { setImmediate as turn } from 'node:timers/promises';
import { classOf } from '../../access/index.ts';
import type { Viewer } from '../../access/index.ts';
import { startAfter } from '../log-view.ts';
import { steadily } from '../steadily.ts';
import type { Beginning, Course, FanOutParts } from './course.ts';
import type { Turns } from './turns.ts';

const PAGE = 100;

/** What catching up needs besides. */
export interface ReplayParts extends FanOutParts { readonly turns: Turns }

/**
 * One subscriber on the way from a cursor to where the group is: by pages from the database, then from memory. What is read
 * is asked for again when it goes out, and goes out as fast as it is read at the other end. Few do this at once, and each
 * lets the live ones through after every event.
 */
export class Replay<Event extends { readonly position: number }, Filter> {
  readonly #parts: ReplayParts;
  readonly #course: Course<Event, Filter>;
  readonly #signal: AbortSignal;
  #viewer: Viewer;
  // Past the end of the credential there is nothing more to tell.
  #isOver = false;

  constructor(parts: ReplayParts, course: Course<Event, Filter>, signal: AbortSignal) {
    this.#parts = parts;
    this.#course = course;
    this.#signal = signal;
    this.#viewer = course.subscriber.viewer;
  }

  /** Goes on until `joins` takes the subscriber over at a position, or the signal aborts. */
  async run({ after, now }: Beginning, joins: (position: number) => boolean): Promise<void> {
    const { tail, turns } = this.#parts;
    let position = after ?? now;
    // A cursor may be too old, or of another log; what this process has seen itself is neither.
    for (let isKnown = after === null; ; isKnown = true) {
      await turns.take();
      try {
        if (!isKnown || !tail.holds(position)) position = await this.#checked(position);
        if (this.#isOut || joins(position)) return;
        position = tail.holds(position) ? await this.#fromMemory(position) : await this.#fromDatabase(position);
        if (this.#isOut) return;
      } finally {
        turns.give();
      }
    }
  }

  get #isOut(): boolean { return this.#isOver || this.#signal.aborted; }

  // Where the log is read on from; tells of a gap before that.
  async #checked(after: number): Promise<number> {
    const start = await steadily(this.#signal, () => startAfter(this.#parts.tail.log, after));
    if (start === undefined) return after;
    if (start.isGap && await this.#renewed()) await this.#send(this.#course.log.view.gap(start.from, this.#parts.clock.now()));
    return start.from;
  }

  // Both send what the viewer may have of some events, and return where they came to.
  async #fromDatabase(after: number): Promise<number> {
    const { view, filter } = this.#course.log;
    if (!await this.#renewed()) return after;
    const asOf = this.#parts.tail.head;
    const page = await steadily(this.#signal, () => view.page(classOf(this.#viewer).viewer, { after, head: asOf, size: PAGE }, filter));
    for (const event of page?.events ?? []) {
      if (!await this.#renewed()) return after;
      const again = await steadily(this.#signal, () => view.again(classOf(this.#viewer).viewer, event, (subject) => this.#changed(subject, asOf)));
      if (again != null) await this.#send(again);
    }
    return page?.through ?? after;
  }

  async #fromMemory(after: number): Promise<number> {
    const { tail } = this.#parts;
    const { view, filter } = this.#course.log;
    await tail.next(after, this.#signal);
    for (const logged of tail.after(after)) {
      if (!await this.#renewed()) return after;
      const event = await steadily(this.#signal, () => view.live(classOf(this.#viewer).viewer, logged, filter));
      if (event != null) await this.#send(event);
      return logged.position;
    }
    return after;
  }

  async #send(event: Event): Promise<void> {
    const { selection, subscriber } = this.#course;
    const answer = await selection.answer(classOf(this.#viewer).viewer, event);
    if (this.#isOut) return;
    subscriber.send(answer, true);
    await turn();
    const room = subscriber.room();
    if (room === null) return;
    this.#parts.turns.give();
    await room;
    await this.#parts.turns.take();
  }

  // The viewer of this moment; false where it is over.
  async #renewed(): Promise<boolean> {
    const viewer = this.#isOut ? undefined : await steadily(this.#signal, () => this.#parts.access.current(this.#viewer));
    if (viewer === undefined || this.#isOut) return false;
    if (viewer !== null) this.#viewer = viewer;
    else {
      this.#isOver = true;
      this.#course.subscriber.ended();
    }
    return viewer !== null;
  }

  // Whoever reads slowly takes the events of a page long after it was read.
  #changed(subject: string, asOf: number): boolean {
    const { tail } = this.#parts;
    return !tail.holds(asOf) || [...tail.after(asOf)].some(({ subjectId }) => subjectId === subject);
  }
}
