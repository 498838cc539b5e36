import { Worker } from 'node:worker_threads';
import { HubError } from '../../kernel/index.ts';
import type { Composition, Part } from './composed.ts';
import { about } from './finding.ts';

/** What composing may take. */
export interface ComposerSettings {
  /** Sixty partners take about half a second. */
  readonly millisecondsAtMost: number;
  /** A thread that had nothing to do for so long is ended, and its memory given back. */
  readonly millisecondsIdle: number;
  /** Who comes when so many wait is told to come again. */
  readonly waitingAtMost: number;
  readonly megabytesAtMost: number;
  /** What the thread runs. */
  readonly thread: URL;
}

const SETTINGS: ComposerSettings = { millisecondsAtMost: 20_000, millisecondsIdle: 20_000, waitingAtMost: 8, megabytesAtMost: 384, thread: new URL('composing-thread.ts', import.meta.url) };

/**
 * Composes graphs, one at a time, in a thread that is ended where it takes too long or too much: no SDL, whatever it is made
 * of, holds up the hub. Without an answer the graph counts as one that does not compose.
 */
export class Composer {
  readonly #settings: ComposerSettings;
  readonly #alone = new Map<string, number>();
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #thread: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  constructor(settings: Partial<ComposerSettings> = {}) { this.#settings = { ...SETTINGS, ...settings }; }

  /** The composed graph, or why there is none. UNAVAILABLE where too many wait. */
  async compose(core: string, parts: readonly Part[]): Promise<Composition> {
    if (this.#waiting >= this.#settings.waitingAtMost) throw new HubError('UNAVAILABLE', 'Other subgraphs are being composed; try again in a few seconds.');
    this.#waiting++;
    const turn = this.#turn.then(() => this.#run({ core, parts: parts.map(({ name, sdl }) => ({ name, sdl })) }));
    this.#turn = turn;
    try {
      return await turn;
    } finally {
      this.#waiting--;
    }
  }

  /** How large the graph of the hub alone is, in bytes; composed once for each SDL of the hub. */
  async bytesAlone(core: string): Promise<number> {
    let bytes = this.#alone.get(core);
    if (bytes === undefined) {
      const composition = await this.compose(core, []);
      if (composition.kind === 'refused') throw new Error(`The hub's own subgraph does not compose: ${composition.findings[0]?.message ?? 'nobody knows why'}`);
      bytes = Buffer.byteLength(composition.sdl);
      this.#alone.set(core, bytes);
    }
    return bytes;
  }

  /** Ends the thread; the next question starts another. */
  async close(): Promise<void> {
    await this.#turn;
    await this.#end();
  }

  #run(asked: { core: string; parts: readonly Part[] }): Promise<Composition> {
    clearTimeout(this.#idle);
    const { millisecondsAtMost, millisecondsIdle } = this.#settings;
    const thread = this.#thread ??= this.#start();
    thread.ref();
    return new Promise((resolve) => {
      const answer = (composition: Composition): void => {
        clearTimeout(clock);
        // Not all there are: a worker listens to itself for when it is listened to.
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
        thread.unref();
        this.#idle = setTimeout(() => void this.#end(), millisecondsIdle).unref();
        resolve(composition);
      };
      const lose = (code: string, message: string): void => {
        answer({ kind: 'refused', findings: [about(code, message)] });
        void this.#end();
      };
      const clock = setTimeout(() => lose('TOO_SLOW', `The graph could not be composed within ${millisecondsAtMost / 1000} s: make keys and unions simpler.`), millisecondsAtMost);
      thread.on('message', answer);
      thread.on('error', () => lose('TOO_LARGE', 'Composing the graph took more memory than there is for it: make the SDL smaller.'));
      thread.on('exit', () => lose('COMPOSITION', 'Composition came to no end.'));
      thread.postMessage(asked);
    });
  }

  #start(): Worker {
    const { thread, megabytesAtMost } = this.#settings;
    return new Worker(thread, { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: megabytesAtMost } });
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }
}
