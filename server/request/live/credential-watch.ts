import type { Logger } from 'pino';
import type { AccessDoor, Member, Viewer } from '../../access/index.ts';

const SWEEP = 500;

interface Watched { readonly viewer: Member; end(): void }

/**
 * Ends what lives longer than one question, within a second of its credential's end: it asks when access says that
 * something changed, and twice a second in case that was not said. A credential is asked for once, whatever hangs on it.
 */
export class CredentialWatch {
  readonly #access: AccessDoor;
  readonly #logger: Logger;
  readonly #watched = new Set<Watched>();
  readonly #forget: () => void;
  readonly #timer: NodeJS.Timeout;
  #sweeping = false;
  #again = false;

  constructor(access: AccessDoor, logger: Logger) {
    this.#access = access;
    this.#logger = logger;
    this.#forget = access.onChange(() => void this.#sweep());
    this.#timer = setInterval(() => void this.#sweep(), SWEEP).unref();
  }

  /** Calls `end` once when the credential has ended; what comes back stops the watching. Nobody has none to end. */
  watch(viewer: Viewer, end: () => void): () => void {
    if (viewer.kind === 'nobody') return () => {};
    const watched = { viewer, end };
    this.#watched.add(watched);
    return () => { this.#watched.delete(watched); };
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#forget();
  }

  async #sweep(): Promise<void> {
    if (this.#watched.size === 0) return;
    // A change that comes while the answers of the last one are under way may be in none of them.
    this.#again = this.#sweeping;
    if (this.#sweeping) return;
    this.#sweeping = true;
    const byCredential = Map.groupBy(this.#watched, ({ viewer }) => viewer.credential);
    await Promise.all([...byCredential.values()].map((all) => this.#ask(all)));
    this.#sweeping = false;
    if (this.#again) await this.#sweep();
  }

  async #ask(all: readonly Watched[]): Promise<void> {
    try {
      if (await this.#access.current(all[0]!.viewer) !== null) return;
    } catch (error) {
      // Whether the credential has ended can't be told now; no event is delivered without telling it either.
      this.#logger.warn({ type: error instanceof Error ? error.name : typeof error }, 'credentials could not be asked for');
      return;
    }
    for (const watched of all) if (this.#watched.delete(watched)) watched.end();
  }
}
