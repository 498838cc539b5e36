import type { AccessDoor, Viewer } from '../access/index.ts';
import { NOBODY, isForCalendars } from '../access/index.ts';
import { forbidden, HubError, unauthenticated } from '../kernel/index.ts';
import type { Allowance } from './limits/allowance.ts';

/** Where everybody comes in, by whichever transport: who it is, and whether they may ask once more. */
export class Entrance {
  readonly #access: AccessDoor;
  readonly allowance: Allowance;

  constructor(access: AccessDoor, allowance: Allowance) {
    this.#access = access;
    this.allowance = allowance;
  }

  /**
   * Who shows this credential; nobody without one. Throws UNAUTHENTICATED, or RATE_LIMITED to an address that guesses. Keys
   * that stand in the addresses of calendars come in at pages alone: whoever finds one in a log asks nothing else with it.
   */
  async recognise(authorization: string | null, address: string, to: 'ask' | 'see pages' = 'ask'): Promise<Viewer> {
    if (authorization === null) return NOBODY;
    this.allowance.mayTry(authorization, address);
    try {
      const viewer = await this.#access.authenticate(authorization);
      this.allowance.succeeded(authorization, address);
      if (to === 'ask' && isForCalendars(viewer)) throw forbidden('This key is for calendars only: it reads them at their addresses.');
      return viewer;
    } catch (error) {
      if (error instanceof HubError && error.extensions.code === 'UNAUTHENTICATED') this.allowance.failed(address);
      throw error;
    }
  }

  /** Who asks one question; it is taken from their allowance. */
  async admit(authorization: string | null, address: string, to: 'ask' | 'see pages' = 'ask'): Promise<Viewer> {
    const viewer = await this.recognise(authorization, address, to);
    this.allowance.spend(viewer, address);
    return viewer;
  }
}

/** Refuses all but credentials made for asking as a router does. */
export function requireSubgraph(viewer: Viewer): void {
  if (viewer.kind === 'nobody') throw unauthenticated();
  if (!viewer.scopes.includes('SUBGRAPH')) throw forbidden('This credential may not ask at /subgraph: it lacks the scope SUBGRAPH.');
}
