import type { Database } from '../database/index.ts';
import { LogReader } from './log.ts';
import type { LoggedEvent } from './log.ts';

/** What a domain knows of its events' subjects: as they were before and after each, and as they are now. */
export interface Subjects<Past, Now> {
  /** By position of the event. */
  readonly past: ReadonlyMap<number, { before: Past | null; after: Past | null }>;
  /** By subject id; absent where the subject is gone. */
  readonly now: ReadonlyMap<string, Now>;
}

interface Batch { readonly events: readonly LoggedEvent[]; subjects: Promise<Subjects<never, never>> | null }

const last = (batch: Batch): number => batch.events[batch.events.length - 1]!.position;

const KEPT = 2000;
const PAGE = 500;
const LOOK = 1000;

/**
 * The end of the log, in memory, once for all subscribers of this process. Woken by the database; looks by itself each
 * second, so that a lost notice costs a second and never an event.
 */
export class Tail {
  readonly log: LogReader;
  readonly #database: Database;
  readonly #told: (events: readonly LoggedEvent[]) => void;
  #batches: Batch[] = [];
  #latest = new Map<string, Batch>();
  #floor = 0;
  #head = 0;
  #looked = 0;
  #waiting = new Set<() => void>();
  #pulling: Promise<void> | null = null;
  #again = false;
  #placed = false;
  #stop: () => Promise<void> = async () => {};

  constructor(database: Database, told: (events: readonly LoggedEvent[]) => void = () => {}) {
    this.#database = database;
    this.#told = told;
    this.log = new LogReader(database);
  }

  /** Takes its place at the end of the log; call once. */
  async start(): Promise<void> {
    const unlisten = await this.#database.listen('fanar_log', (position) => { if (!this.#knows(position)) this.#wake(); });
    this.#floor = this.#head = (await this.log.bounds()).head;
    this.#looked = performance.now();
    this.#placed = true;
    this.#wake();
    const timer = setInterval(() => this.#wake(), LOOK).unref();
    this.#stop = async () => {
      clearInterval(timer);
      await unlisten();
      await this.#pulling;
    };
  }

  /** Stops looking; whoever waits is let go. */
  async stop(): Promise<void> {
    await this.#stop();
    for (const go of this.#waiting) go();
  }

  /** The position of the last event this process has seen. */
  get head(): number { return this.#head; }

  /** Whether the end of the log has been looked at within the last five seconds. */
  get isFresh(): boolean { return performance.now() - this.#looked < 5 * LOOK; }

  /** Whether everything after `position` is in memory. */
  holds(position: number): boolean { return position >= this.#floor; }

  /** The events after `position` that are in memory, oldest first; ask `holds` first. */
  *after(position: number): Generator<LoggedEvent> {
    // An old array stays as it was when batches are let go (see #keep): nobody who is walking it skips one.
    const batches = this.#batches;
    let from = batches.length;
    while (from > 0 && last(batches[from - 1]!) > position) from--;
    for (const batch of batches.slice(from)) {
      for (const event of batch.events) if (event.position > position) yield event;
    }
  }

  /** Resolves when there is something after `position`, or `signal` aborts. */
  next(position: number, signal: AbortSignal): Promise<void> {
    if (this.#head > position || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const go = (): void => {
        this.#waiting.delete(go);
        signal.removeEventListener('abort', go);
        resolve();
      };
      this.#waiting.add(go);
      signal.addEventListener('abort', go);
    });
  }

  /**
   * What `load` finds for an event: its past with the batch it came in, and its subject as of the latest event about it,
   * so that a slow subscriber is never given what has since been narrowed. Loaded once for all subscribers.
   */
  async subject<Past, Now>(event: LoggedEvent, load: (events: readonly LoggedEvent[]) => Promise<Subjects<Past, Now>>): Promise<{ before: Past | null; after: Past | null; now: Now | null }> {
    const own = this.#batches.findLast((batch) => batch.events[0]!.position <= event.position && last(batch) >= event.position);
    const latest = this.#latest.get(event.subjectId) ?? own;
    const loaded = async (batch: Batch | undefined): Promise<Subjects<Past, Now>> => {
      if (batch === undefined) return load([event]);
      batch.subjects ??= load(batch.events) as unknown as Promise<Subjects<never, never>>;
      batch.subjects.catch(() => { batch.subjects = null; });
      return batch.subjects as unknown as Promise<Subjects<Past, Now>>;
    };
    const [past, now] = await Promise.all([loaded(own), loaded(latest)]);
    return { ...(past.past.get(event.position) ?? { before: null, after: null }), now: now.now.get(event.subjectId) ?? null };
  }

  // Notices of one event may come by several ways, and after it has been read.
  #knows(position: string | null): boolean { return position !== null && /^\d+$/.test(position) && Number(position) <= this.#head; }

  #wake(): void {
    // A notice that comes before its place is known would make it read the log from its beginning.
    if (!this.#placed) return;
    this.#again = true;
    this.#pulling ??= this.#pull().catch(() => {}).finally(() => {
      this.#pulling = null;
      if (this.#again) this.#wake();
    });
  }

  async #pull(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const events = await this.log.after(this.#head, PAGE);
      this.#looked = performance.now();
      if (events.length === 0) continue;
      this.#again ||= events.length === PAGE;
      // They may have been read before any notice of them came, or without one: whoever hears of them reads what belongs to them.
      this.#database.seen();
      this.#keep({ events, subjects: null });
      this.#told(events);
      for (const go of [...this.#waiting]) go();
    }
  }

  #keep(batch: Batch): void {
    this.#batches.push(batch);
    this.#head = last(batch);
    for (const event of batch.events) this.#latest.set(event.subjectId, batch);
    let kept = this.#batches.reduce((sum, { events }) => sum + events.length, 0);
    while (kept > KEPT && this.#batches.length > 1) {
      const [gone, ...rest] = this.#batches as [Batch, ...Batch[]];
      this.#batches = rest;
      kept -= gone.events.length;
      this.#floor = last(gone);
      for (const event of gone.events) if (this.#latest.get(event.subjectId) === gone) this.#latest.delete(event.subjectId);
    }
  }
}
