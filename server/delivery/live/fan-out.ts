import type { Selection, Subscriber } from '../../access/index.ts';
import type { Tail } from '../tail.ts';
import type { Beginning, FanOutParts, Followable } from './course.ts';
import { Group } from './group.ts';
import { Replay } from './replay.ts';
import { Turns } from './turns.ts';

// Whoever catches up is served a little at a time, so that those who are live wait for a few of them at most.
const REPLAYS_AT_ONCE = 4;

/**
 * Live delivery of this process. Subscribers who ask alike are one group, for which an event is read and executed once for
 * each class of viewers. Whoever comes with a cursor first catches up alone, from the database, and then joins the group
 * exactly where it stands.
 */
export class FanOut {
  readonly #parts: FanOutParts;
  readonly #turns = new Turns(REPLAYS_AT_ONCE);
  readonly #groups = new Map<string, Group>();

  constructor(parts: FanOutParts) { this.#parts = parts; }

  get tail(): Tail { return this.#parts.tail; }

  /** How many groups there are: of subscribers who ask alike. */
  get groups(): number { return this.#groups.size; }

  /** From its beginning on the subscriber is sent what is its own, each event once and in order, until what comes back is called. */
  join<Event extends { readonly position: number }, Filter>(log: Followable<Event, Filter>, at: Beginning, { selection, subscriber }: { selection: Selection; subscriber: Subscriber }): () => void {
    const key = JSON.stringify([log.name, log.filter, selection.key]);
    let leave = (): void => {};
    const joins = (position: number): boolean => {
      const group = this.#groupAt(key, position, () => new Group(this.#parts, { log: log as unknown as Followable<never, unknown>, selection, from: position }));
      if (group === null) return false;
      leave = group.add(subscriber, position);
      return true;
    };
    if (at.after === null && joins(at.now)) return leave;
    const left = new AbortController();
    leave = () => left.abort();
    const replay = new Replay({ ...this.#parts, turns: this.#turns }, { log, selection, subscriber }, left.signal);
    replay.run(at, joins).catch((error: unknown) => { if (!left.signal.aborted) subscriber.failed(error); });
    return () => leave();
  }

  // The group, if it is not ahead of the position; a new one where there is none and the tail goes back so far.
  #groupAt(key: string, position: number, make: () => Group): Group | null {
    const group = this.#groups.get(key);
    if (group?.isOver === false) return group.position <= position ? group : null;
    if (!this.#parts.tail.holds(position)) return null;
    const made = make();
    this.#groups.set(key, made);
    void made.run().finally(() => { if (this.#groups.get(key) === made) this.#groups.delete(key); });
    return made;
  }
}
