import type { Logger } from 'pino';
import type { AccessDoor, Member, Viewer } from '../../access/index.ts';

const SWEEP = 500;

interface Watched { readonly viewer: Member; readonly ends: Set<() => void> }

/**
 * Ends what lives longer than one question, within a second of its credential's end: it asks when access says that
 * something changed, and twice a second in case that was not said. A credential is asked for once, whatever hangs on it.
 */
export class CredentialWatch {
  readonly #access: AccessDoor;
  readonly #logger: Logger;
  // By credential.
  readonly #watched = new Map<string, Watched>();
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
    const { credential } = viewer;
    let watched = this.#watched.get(credential);
    if (watched === undefined) this.#watched.set(credential, watched = { viewer, ends: new Set() });
    watched.ends.add(end);
    return () => this.#unwatch(credential, end);
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
    await Promise.all([...this.#watched].map(([credential, watched]) => this.#ask(credential, watched)));
    this.#sweeping = false;
    if (this.#again) await this.#sweep();
  }

  #unwatch(credential: string, end: () => void): void {
    const watched = this.#watched.get(credential);
    if (watched?.ends.delete(end) === true && watched.ends.size === 0) this.#watched.delete(credential);
  }

  async #ask(credential: string, watched: Watched): Promise<void> {
    try {
      if (await this.#access.current(watched.viewer) !== null) return;
    } catch (error) {
      // Whether the credential has ended can't be told now; no event is delivered without telling it either.
      this.#logger.warn({ type: error instanceof Error ? error.name : typeof error }, 'credentials could not be asked for');
      return;
    }
    // Whoever came by it since the last of these left is asked for in the next sweep.
    if (this.#watched.get(credential) === watched) this.#watched.delete(credential);
    for (const end of watched.ends) end();
  }
}
