import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
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
  forBody(partner: JoinedPartner, asker: ToldAsker, body: string): Promise<string> {
    return this.#signed(partner, asker, { body: createHash('sha256').update(body).digest('base64url') });
  }

  /** For opening a socket, which no body can be named for; without one it is worth nothing over HTTP. */
  forSocket(partner: JoinedPartner, asker: ToldAsker): Promise<string> {
    return this.#signed(partner, asker, {});
  }

  #signed(partner: JoinedPartner, { viewer, scopes = [] }: ToldAsker, claims: Record<string, string>): Promise<string> {
    const { keys, clock, issuer } = this.#parts;
    const { kid, key } = keys.current();
    const now = Math.floor(clock.now().getTime() / 1000);
    return new SignJWT({ ...claims, ...this.#asker(partner, viewer), scopes: [...scopes] })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid })
      .setIssuer(issuer().replace(/\/$/, '')).setAudience(partner.name).setJti(newId()).setIssuedAt(now).setExpirationTime(now + LIVES)
      .sign(key);
  }

  #asker(partner: JoinedPartner, viewer: Viewer): Record<string, string> {
    if (viewer.kind === 'nobody') return { sub: 'nobody' };
    const organisation = this.#parts.slugOf(viewer.organisation);
    return { sub: this.#parts.seal.digest('a person at a partner', `${partner.id} ${viewer.person}`), ...(organisation === null ? {} : { organisation }) };
  }
}
