import { createHash } from 'node:crypto';
import { Buckets } from '../../access/index.ts';
import type { Viewer } from '../../access/index.ts';
import { HubError, rateLimited } from '../../kernel/index.ts';
import { SOCKETS } from './bounds.ts';

const REMEMBERED = 10_000;

/** How many there are of each name, at most so many. */
class Places {
  readonly #taken = new Map<string, number>();

  /** A place, given back by calling it, once; null where none is free. */
  take(name: string, most: number): (() => void) | null {
    const taken = this.#taken.get(name) ?? 0;
    if (taken >= most) return null;
    this.#taken.set(name, taken + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const left = this.#taken.get(name)! - 1;
      if (left === 0) this.#taken.delete(name);
      else this.#taken.set(name, left);
    };
  }
}

/**
 * How much each asker may ask: a key by itself, nobody by address. `requestsPerSecond` is a key's; nobody has a tenth of
 * it, and 5 at the least. HTTP, sockets and streams take from one bucket; what is beyond it throws RATE_LIMITED.
 */
export class Allowance {
  readonly #keys: Buckets;
  readonly #addresses: Buckets;
  readonly #failures: Buckets;
  readonly #good = new Set<string>();
  readonly #places = { socket: new Places(), stream: new Places(), unknown: new Places() };

  constructor(requestsPerSecond: number) {
    const forAddress = Math.max(5, requestsPerSecond / 10);
    this.#keys = new Buckets({ rate: requestsPerSecond, burst: requestsPerSecond * 4 });
    this.#addresses = new Buckets({ rate: forAddress, burst: forAddress * 8 });
    this.#failures = new Buckets({ rate: forAddress, burst: forAddress * 8 });
  }

  /** One operation. */
  spend(viewer: Viewer, address: string): void {
    const wait = viewer.kind === 'nobody' ? this.#addresses.take(address) : this.#keys.take(viewer.credential);
    if (wait > 0) throw rateLimited(wait);
  }

  /** A place for a socket or a stream of events; throws where all are taken. */
  place(kind: 'socket' | 'stream', viewer: Viewer, address: string): () => void {
    const [name, most] = viewer.kind === 'nobody' ? [address, SOCKETS.forAddress] : [viewer.credential, SOCKETS.forKey];
    const place = this.#places[kind].take(name, most);
    if (place === null) throw new HubError('RATE_LIMITED', `At most ${most} ${kind}s may be open at once: close one, or try again in 5 s.`, { retryAfter: 5 });
    return place;
  }

  /** A place for a socket that has not yet said who it is; null where an address has too many. */
  unknownSocket(address: string): (() => void) | null { return this.#places.unknown.take(address, SOCKETS.unknown); }

  /**
   * Before a credential is looked up: throws where its address has shown too many that were not valid. One that was valid
   * while its neighbours guessed is let through, so that nobody can lock out an office from within its network.
   */
  mayTry(authorization: string, address: string): void {
    if (!this.#failures.has(address)) return;
    const wait = this.#failures.wait(address);
    if (wait > 0 && !this.#good.has(digest(authorization))) throw rateLimited(wait);
  }

  /** A credential was not valid: it counts against its address. */
  failed(address: string): void { this.#failures.take(address); }

  /** A credential was valid. */
  succeeded(authorization: string, address: string): void {
    if (!this.#failures.has(address)) return;
    if (this.#good.size >= REMEMBERED) this.#good.clear();
    this.#good.add(digest(authorization));
  }
}

const digest = (authorization: string): string => createHash('sha256').update(authorization).digest('base64url');
