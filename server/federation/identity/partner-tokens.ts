import { hash, sign } from 'node:crypto';
import type { Viewer } from '../../access/index.ts';
import { newId } from '../../kernel/index.ts';
import type { Clock, Seal } from '../../kernel/index.ts';
import type { JoinedPartner } from '../graph.ts';
import type { SigningKeys } from './signing-keys.ts';

/** For whom a partner is asked, as far as it is told. */
export interface ToldAsker { readonly viewer: Viewer; readonly scopes?: readonly string[] }

interface TokenParts {
  readonly keys: SigningKeys;
  readonly seal: Seal;
  readonly clock: Clock;
  /** The hub's public address, by which partners know it. */
  readonly issuer: () => string;
  /** An organisation's name in addresses. */
  readonly slugOf: (organisation: string) => string | null;
}

const LIVES = 60;

/**
 * Says to a partner that the hub asks, for whom, and what. A token is for one partner (`aud`, its name in the graph) and one
 * question (`body`, the SHA-256 of the very bytes, base64url), and lives for 60 seconds, so that who gets hold of it can do nothing with it
 * that was not done. `sub` stands for the person, is another one at each partner, and leads back to nobody; the hub's own
 * credential of the person goes nowhere.
 */
export class PartnerTokens {
  readonly #parts: TokenParts;
  constructor(parts: TokenParts) { this.#parts = parts; }

  /** For one question over HTTP. */
  forBody(partner: JoinedPartner, asker: ToldAsker, body: string): string {
    return this.#signed(partner, asker, { body: hash('sha256', body, 'base64url') });
  }

  /** For opening a socket, which no body can be named for; without one it is worth nothing over HTTP. */
  forSocket(partner: JoinedPartner, asker: ToldAsker): string {
    return this.#signed(partner, asker, {});
  }

  // Here and now: signing takes less than handing it to another thread and waiting for it.
  #signed(partner: JoinedPartner, { viewer, scopes = [] }: ToldAsker, claims: Record<string, string>): string {
    const { keys, clock, issuer } = this.#parts;
    const { kid, key } = keys.current();
    const now = Math.floor(clock.now().getTime() / 1000);
    const told = { ...claims, ...this.#asker(partner, viewer), scopes, iss: issuer().replace(/\/$/, ''), aud: partner.name, jti: newId(), iat: now, exp: now + LIVES };
    const text = `${encoded({ alg: 'EdDSA', typ: 'JWT', kid })}.${encoded(told)}`;
    return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
  }

  #asker(partner: JoinedPartner, viewer: Viewer): Record<string, string> {
    if (viewer.kind === 'nobody') return { sub: 'nobody' };
    const organisation = this.#parts.slugOf(viewer.organisation);
    return { sub: this.#parts.seal.digest('a person at a partner', `${partner.id} ${viewer.person}`), ...(organisation === null ? {} : { organisation }) };
  }
}

// As a JSON Web Token has its parts (RFC 7519).
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
