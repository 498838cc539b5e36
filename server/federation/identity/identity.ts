import type { Page } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { Clock, Seal } from '../../kernel/index.ts';
import { PartnerTokens } from './partner-tokens.ts';
import { SigningKeys } from './signing-keys.ts';

/** What the hub's identity is made of; `slugOf` is an organisation's name in addresses. */
export interface IdentityParts { readonly database: Database; readonly seal: Seal; readonly clock: Clock; readonly issuer: () => string; readonly slugOf: (organisation: string) => string | null }

/** Who the hub is to its partners: what it signs with, and where that is read. */
export interface Identity {
  readonly tokens: PartnerTokens;
  /** `/.well-known/jwks.json`, for everybody. */
  readonly page: Page;
  /** Makes, publishes and forgets keys as time goes by; once before the first token, then as a chore. */
  keepKeys(): Promise<void>;
}

/** Opens it; there is no key before `keepKeys` has run. */
export function openIdentity(parts: IdentityParts): Identity {
  const keys = new SigningKeys(parts);
  const page: Page = {
    url: '/.well-known/jwks.json',
    answer: () => Promise.resolve({ type: 'application/jwk-set+json', body: JSON.stringify({ keys: keys.published() }) }),
  };
  return { tokens: new PartnerTokens({ ...parts, keys }), page, keepKeys: () => keys.keep() };
}
