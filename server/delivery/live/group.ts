import { setImmediate as turn } from 'node:timers/promises';
import { classOf } from '../../access/index.ts';
import type { Selection, Subscriber, Viewer } from '../../access/index.ts';
import type { LoggedEvent } from '../log.ts';
import { steadily } from '../steadily.ts';
import type { FanOutParts, Followable } from './course.ts';

/** Somebody in the group, and up to where they have had everything. */
interface Member { readonly subscriber: Subscriber; readonly from: number }
/** All who came by one credential, who is asked for once for all of them. */
interface Seat { viewer: Viewer; readonly members: Set<Member> }
/** What the group sends: a log, and what is selected of its events. */
interface Sent { readonly log: Followable<never, unknown>; readonly selection: Selection; readonly from: number }

const PAGE = 500;
// How long events may be worked off before others get their turn, in milliseconds.
const SPELL = 8;

/**
 * Subscribers who ask alike. For each event the viewer of each credential is asked for anew; then, once for each class of
 * them, what the event is to it, and what is selected of it. A group that has lost its last member is at its end.
 */
export class Group {
  readonly #parts: FanOutParts;
  readonly #course: Sent;
  readonly #seats = new Map<string, Seat>();
  readonly #over = new AbortController();
  #position: number;

  constructor(parts: FanOutParts, course: Sent) {
    this.#parts = parts;
    this.#course = course;
    this.#position = course.from;
  }

  /** The last event that it has begun to deliver: whoever joins must have had it. */
  get position(): number { return this.#position; }

  /** Nobody is left: whoever comes begins a new one. */
  get isOver(): boolean { return this.#over.signal.aborted; }

  /** Takes somebody in who has had everything up to `from`; call what comes back to let them go. */
  add(subscriber: Subscriber, from: number): () => void {
    const credential = subscriber.viewer.kind === 'nobody' ? '' : subscriber.viewer.credential;
    const member = { subscriber, from };
    let seat = this.#seats.get(credential);
    if (seat === undefined) this.#seats.set(credential, seat = { viewer: subscriber.viewer, members: new Set() });
    seat.members.add(member);
    return () => this.#remove(credential, member);
  }

  /** Walks along the log until nobody is left. */
  async run(): Promise<void> {
    const { tail } = this.#parts;
    const { signal } = this.#over;
    try {
      for (let began = performance.now(); !signal.aborted;) {
        await tail.next(this.#position, signal);
        // What fell out of memory while this group was busy is read again.
        const events = tail.holds(this.#position) ? tail.after(this.#position) : await steadily(signal, () => tail.log.after(this.#position, PAGE)) ?? [];
        for (const logged of events) {
          if (signal.aborted) return;
          await this.#deliver(logged);
          if (performance.now() - began < SPELL) continue;
          await turn();
          began = performance.now();
        }
      }
    } catch (error) {
      this.#fail([...this.#seats.values()], error);
    }
  }

  async #deliver(logged: LoggedEvent): Promise<void> {
    this.#position = logged.position;
    const classes = Map.groupBy(await this.#current(), ({ viewer }) => classOf(viewer).key);
    const sent = await Promise.all([...classes.values()].map((seats) => this.#answer(logged, seats)));
    const subscribers = sent.reduce((sum, count) => sum + count, 0);
    if (subscribers > 0) this.#parts.sent?.(logged, subscribers);
  }

  // The seats of those who are there still, each with its viewer of this moment.
  async #current(): Promise<Seat[]> {
    const there = await Promise.all([...this.#seats].map(async ([credential, seat]) => {
      const viewer = await steadily(this.#over.signal, () => this.#parts.access.current(seat.viewer));
      if (viewer === undefined) return null;
      if (viewer !== null) {
        seat.viewer = viewer;
        return seat;
      }
      this.#seats.delete(credential);
      for (const { subscriber } of seat.members) subscriber.ended();
      this.#endIfEmpty();
      return null;
    }));
    return there.filter((seat) => seat !== null);
  }

  // Sends all who sit there what a class of viewers is told of the event; returns to how many.
  async #answer(logged: LoggedEvent, seats: readonly Seat[]): Promise<number> {
    const { log, selection } = this.#course;
    const { viewer } = classOf(seats[0]!.viewer);
    let count = 0;
    try {
      const event = await steadily(this.#over.signal, () => log.view.live(viewer, logged, log.filter));
      if (event == null) return 0;
      const answer = await selection.answer(viewer, event);
      const isLast = logged.position >= this.#parts.tail.head;
      for (const { members } of seats) {
        for (const { subscriber, from } of members) {
          if (from >= logged.position) continue;
          subscriber.send(answer, isLast);
          count++;
        }
      }
    } catch (error) {
      this.#fail(seats, error);
    }
    return count;
  }

  #fail(seats: readonly Seat[], error: unknown): void {
    for (const { members } of seats) {
      for (const { subscriber } of [...members]) subscriber.failed(error);
      members.clear();
    }
    for (const [credential, { members }] of this.#seats) if (members.size === 0) this.#seats.delete(credential);
    this.#endIfEmpty();
  }

  #remove(credential: string, member: Member): void {
    const seat = this.#seats.get(credential);
    if (seat === undefined || !seat.members.delete(member)) return;
    if (seat.members.size === 0) this.#seats.delete(credential);
    this.#endIfEmpty();
  }

  #endIfEmpty(): void { if (this.#seats.size === 0) this.#over.abort(); }
}
