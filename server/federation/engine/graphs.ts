import type { Logger } from 'pino';
import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Supergraph, SupergraphSource } from '../graph.ts';
import { engineHere } from './choose.ts';
import { JoinedGraph } from './joined-graph.ts';
import type { JoinedParts } from './joined-graph.ts';

/** What the graphs are made of. */
export interface GraphParts extends Omit<JoinedParts, 'engine' | 'hub' | 'core'> {
  readonly source: SupergraphSource;
  readonly logger: Logger;
  readonly metrics: Registry;
  /** Which engine answers; the planner's where it has a build, unless told. */
  readonly engine?: JoinedParts['engine'];
}

/**
 * The graph of the moment. A swap makes a new one beside it, and only when that stands is it the one that is asked; one that
 * can't be made leaves the old one where it is, and says so in the log, the metrics and `state`.
 */
export class JoinedGraphs {
  readonly #parts: GraphParts & Pick<JoinedParts, 'engine'>;
  #hub: Pick<JoinedParts, 'hub' | 'core'> | null = null;
  readonly #alive: Gauge;
  readonly #versions: Gauge<'which'>;
  #current: JoinedGraph | null = null;
  #failed: number | null = null;
  #wanted: Supergraph | null = null;
  #making: Promise<void> = Promise.resolve();
  #forget: () => void = () => {};

  constructor(parts: GraphParts) {
    this.#parts = { ...parts, engine: parts.engine ?? engineHere(parts.logger) };
    const registers = [parts.metrics];
    this.#alive = new Gauge({ name: 'fanar_joined_graphs', help: 'Graphs that still answer: the running one, and those whose last operations have not ended', registers });
    this.#versions = new Gauge({ name: 'fanar_supergraph_version', help: 'The version that runs, and the one that is wanted; 0 without partners', labelNames: ['which'], registers });
  }

  /** Begins to follow the source; settles when the graph of now stands, or could not be made. `core` is the hub's own part. */
  start({ hub, ...core }: JoinedParts['core'] & Pick<JoinedParts, 'hub'>): Promise<void> {
    this.#hub = { hub, core };
    this.#forget = this.#parts.source.onSwap((now) => this.#want(now));
    this.#want(this.#parts.source.current());
    return this.#making;
  }

  stop(): void { this.#forget(); }

  /** Null while no partner has joined. */
  current(): JoinedGraph | null { return this.#current; }

  /** In one word or a few, for readiness: the hub's own part answers whatever this says. */
  get state(): string {
    if (this.#failed === null) return 'ok';
    return `version ${this.#failed} can't be made; ${this.#current === null ? 'the hub answers alone' : `version ${this.#current.version} answers`}`;
  }

  // One after the other; what has been overtaken is not made.
  #want(now: Supergraph | null): void {
    this.#wanted = now;
    this.#versions.set({ which: 'wanted' }, now?.version ?? 0);
    this.#making = this.#making.then(() => (this.#wanted === now ? this.#make(now) : undefined));
  }

  async #make(now: Supergraph | null): Promise<void> {
    if (now?.version === this.#current?.version) return;
    const { logger } = this.#parts;
    try {
      const made = now === null ? null : await JoinedGraph.make(now, { ...this.#parts, ...this.#hub! });
      const old = this.#current;
      this.#current = made;
      this.#failed = null;
      this.#versions.set({ which: 'running' }, made?.version ?? 0);
      if (made !== null) this.#alive.inc();
      old?.replaced(() => this.#alive.dec());
      logger.info({ version: made?.version ?? null, partners: now?.partners.length ?? 0 }, 'another graph runs');
    } catch (error) {
      this.#failed = now!.version;
      logger.error({ version: now!.version, running: this.#current?.version ?? null, err: (error as Error).message.slice(0, 300) }, 'a supergraph can\'t be made into a graph: the old one stays');
    }
  }
}
