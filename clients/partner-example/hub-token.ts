import { createHash } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';

/** Who the hub asks for: an id that is the same each time and leads back to nobody, the organisation's name in addresses, and the partner's own scopes. */
export interface Asker { readonly subject: string; readonly organisation: string | null; readonly scopes: readonly string[] }

/** Which hub is believed, and under which name it knows this partner. */
export interface Trust { readonly hub: string; readonly name: string }

/**
 * Reads the hub's token, and throws where it is not one that this hub made, just now, for this partner, and for this very body. Of a
 * socket, which has no body, `body` is null.
 */
export function hubTokens({ hub, name }: Trust): (authorization: unknown, body: Buffer | null) => Promise<Asker> {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', hub));
  return async (authorization, body) => {
    const token = typeof authorization === 'string' ? /^Bearer (\S+)$/.exec(authorization)?.[1] : undefined;
    if (token === undefined) throw new Error('There is no token.');
    // Five seconds, because no two clocks are the same.
    const { payload } = await jwtVerify(token, keys, { issuer: hub, audience: name, algorithms: ['EdDSA'], clockTolerance: 5, requiredClaims: ['exp', 'sub', 'jti'] });
    if (body !== null && payload['body'] !== createHash('sha256').update(body).digest('base64url')) throw new Error('The token is for another body.');
    return { subject: payload.sub!, organisation: (payload['organisation'] as string | undefined) ?? null, scopes: payload['scopes'] as string[] };
  };
}
