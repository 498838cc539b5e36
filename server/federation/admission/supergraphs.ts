import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../database/index.ts';
import type { Tail } from '../../delivery/index.ts';
import type { Composer } from '../composing/composer.ts';
import type { CoreGraph } from '../composing/core.ts';
import type { Supergraph, SupergraphSource } from '../graph.ts';
import { fitting } from './fitting.ts';
import { NO_GRAPH, readGraph, readTakenOut } from './joined.queries.ts';
import type { JoinedSubmission, StoredGraph } from './joined.queries.ts';

/** What the running graph is read and composed with. */
export interface SupergraphsParts { readonly database: Database; readonly tail: Tail; readonly core: CoreGraph; readonly composer: Composer; readonly logger: Pick<Logger, 'warn'> }

/** A fact of this type in the log: another version of the graph runs from its commit on. */
export const SWAPPED = 'supergraph.swapped';

const AGAIN = 1000;

/**
 * The running graph in the memory of this process: the highest version, read again when the log says that there is another,
 * on whichever hub. Where that was composed against another schema of the hub than this process has (hubs are brought up to
 * date one by one), it is composed anew for this one, without whoever no longer fits.
 */
export class Supergraphs implements SupergraphSource {
  readonly #parts: SupergraphsParts;
  readonly #listeners = new Set<(now: Supergraph | null) => void>();
  readonly #ended = new AbortController();
  #stored: StoredGraph = NO_GRAPH;
  #left: readonly JoinedSubmission[] = [];
  #now: Supergraph | null = null;
  #takenOut: ReadonlySet<string> = new Set();
  #reading: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;
  #watching: Promise<void> = Promise.resolve();
  constructor(parts: SupergraphsParts) { this.#parts = parts; }

  /** Reads the running graph and begins to follow the log; call once, after the tail has its place. */
  async start(): Promise<void> {
    const from = this.#parts.tail.head;
    await this.refresh();
    this.#watching = this.#watch(from);
  }

  async stop(): Promise<void> {
    this.#ended.abort();
    await this.#watching;
  }

  current(): Supergraph | null { return this.#now; }

  isTakenOut(partnerId: string): boolean { return this.#takenOut.has(partnerId); }

  /** Whom this process leaves out, because they don't go with its schema of the hub. */
  get left(): readonly JoinedSubmission[] { return this.#left; }

  onSwap(listener: (now: Supergraph | null) => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  /** Resolves when memory holds at least what was committed at the time of the call. */
  refresh(): Promise<void> {
    // A reading under way may have begun before the change; whoever comes meanwhile shares the one after it.
    this.#next ??= this.#reading.catch(() => {}).then(() => {
      this.#next = null;
      return this.#reading = this.#read();
    });
    return this.#next;
  }

  async #read(): Promise<void> {
    const { database, core } = this.#parts;
    const stored = await readGraph(database, null) ?? NO_GRAPH;
    if (stored.number === this.#stored.number) return;
    // It is written in one transaction with the version, so what is read after it is no older.
    const takenOut = await readTakenOut(database);
    const fits = stored.sdl === null || stored.core === core.digest;
    const graph = fits ? { sdl: stored.sdl, partners: stored.partners, left: [] } : await fitting(this.#parts, stored.partners);
    this.#stored = stored;
    this.#takenOut = takenOut;
    this.#left = graph.left;
    for (const { name, organisationId } of graph.left) this.#parts.logger.warn({ partner: name, organisationId, version: stored.number }, 'a partner\'s subgraph does not go with this hub\'s schema and is left out');
    this.#now = graph.sdl === null ? null : { version: stored.number, sdl: graph.sdl, partners: graph.partners };
    for (const listener of this.#listeners) this.#tell(listener);
  }

  // It runs, whatever a listener makes of it; the others are told all the same.
  #tell(listener: (now: Supergraph | null) => void): void {
    try {
      listener(this.#now);
    } catch (fault) {
      this.#parts.logger.warn({ fault: fault instanceof Error ? fault.message : 'unknown', version: this.#stored.number }, 'somebody could not follow a swap of the graph');
    }
  }

  async #watch(from: number): Promise<void> {
    const { tail } = this.#parts;
    const { signal } = this.#ended;
    for (let position = from; !signal.aborted;) {
      await tail.next(position, signal);
      const head = tail.head;
      const swapped = !tail.holds(position) || [...tail.after(position)].some(({ type }) => type === SWAPPED);
      position = head;
      while (swapped && !signal.aborted) {
        const read = await this.refresh().then(() => true, () => false);
        if (read) break;
        // The database is away; what it says when it is back is the newest there is.
        await wait(AGAIN, undefined, { signal, ref: false }).catch(() => {});
      }
    }
  }
}
