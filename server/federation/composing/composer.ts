import { Worker } from 'node:worker_threads';
import { HubError } from '../../kernel/index.ts';
import type { Composition, Part } from './composed.ts';
import { about } from './finding.ts';

/** What composing may take. */
export interface ComposerSettings {
  /** Sixty partners take about half a second. */
  readonly millisecondsAtMost: number;
  /** Who comes when so many wait is told to come again. */
  readonly waitingAtMost: number;
  readonly megabytesAtMost: number;
  /** What the thread runs. */
  readonly thread: URL;
}

const SETTINGS: ComposerSettings = { millisecondsAtMost: 20_000, waitingAtMost: 8, megabytesAtMost: 384, thread: new URL('composing-thread.ts', import.meta.url) };

/**
 * Composes graphs, one at a time, each in a thread of its own that is ended after its time: no SDL, whatever it is made of,
 * holds up the hub. Without an answer the graph counts as one that does not compose.
 */
export class Composer {
  readonly #settings: ComposerSettings;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  readonly #alone = new Map<string, number>();
  constructor(settings: Partial<ComposerSettings> = {}) { this.#settings = { ...SETTINGS, ...settings }; }

  /** The composed graph, or why there is none. UNAVAILABLE where too many wait. */
  async compose(core: string, parts: readonly Part[]): Promise<Composition> {
    if (this.#waiting >= this.#settings.waitingAtMost) throw new HubError('UNAVAILABLE', 'Other subgraphs are being composed; try again in a few seconds.');
    this.#waiting++;
    const turn = this.#turn.then(() => this.#run(core, parts));
    this.#turn = turn;
    try {
      return await turn;
    } finally {
      this.#waiting--;
    }
  }

  /** How large the graph of the hub alone is, in bytes; asked once for each SDL of the hub. */
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

  #run(core: string, parts: readonly Part[]): Promise<Composition> {
    const { thread, megabytesAtMost, millisecondsAtMost } = this.#settings;
    const worker = new Worker(thread, { workerData: { core, parts }, execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: megabytesAtMost } });
    return new Promise((resolve) => {
      const refuse = (code: string, message: string): void => end({ kind: 'refused', findings: [about(code, message)] });
      const clock = setTimeout(() => refuse('TOO_SLOW', `The graph could not be composed within ${millisecondsAtMost / 1000} s: make keys and unions simpler.`), millisecondsAtMost);
      const end = (composition: Composition): void => {
        clearTimeout(clock);
        resolve(composition);
        void worker.terminate();
      };
      worker.on('message', end);
      worker.on('error', () => refuse('TOO_LARGE', 'Composing the graph took more memory than there is for it: make the SDL smaller.'));
      worker.on('exit', () => refuse('COMPOSITION', 'Composition came to no end.'));
    });
  }
}
