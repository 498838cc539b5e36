import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { written } from '../../database/index.ts';
import type { Database } from '../../database/index.ts';
import { newId } from '../../kernel/index.ts';
import type { Clock, Seal } from '../../kernel/index.ts';

/** A key as the hub signs with it; `kid` is what a partner finds its public half by. */
export interface SigningKey { readonly kid: string; readonly key: KeyObject }

interface KeyRow { readonly number: number; readonly kid: string; readonly x: string; readonly sealed: string; readonly sealedKey: string; readonly beginsAt: Date }
interface Opened extends SigningKey { readonly x: string; readonly beginsAt: Date }
interface KeyParts { readonly database: Database; readonly seal: Seal; readonly clock: Clock }

// Two hubs that make the next key at the same moment make one: the other's is ignored, and read afterwards.
const MAKE = 'insert into "partner_key" ("number", "kid", "x", "sealed", "sealed_key", "begins_at") values (?, ?, ?, ?, ?, ?) on conflict ("number") do nothing';
const FORGET = 'delete from "partner_key" where exists (select 1 from "partner_key" later where later."number" > "partner_key"."number" and later."begins_at" <= ?)';
const DAY = 86_400_000;
const IN_USE = 30 * DAY;
// Longer than anybody keeps the list of keys: when it is first used, every partner can know it.
const PUBLISHED_BEFORE = DAY;
// Longer than the last token that was signed with it lives.
const PUBLISHED_AFTER = 3_600_000;

/**
 * The keys that the hub signs with, the same on every hub of one database and one secret. Each is used for 30 days; the next
 * is published a day before that, and the last for an hour after.
 */
export class SigningKeys {
  readonly #parts: KeyParts;
  #keys: readonly Opened[] = [];
  constructor(parts: KeyParts) { this.#parts = parts; }

  /** Makes the next key where it is time, forgets what is over, and reads what there is. To be called at the start, and each hour or so. */
  async keep(): Promise<void> {
    const { database, clock } = this.#parts;
    const now = clock.now().getTime();
    const newest = (await this.#rows()).at(-1);
    const begin = this.#nextBegin(newest, now);
    if (begin !== null) await this.#make((newest?.number ?? 0) + 1, begin);
    await database.writeAsHub((em) => em.execute(FORGET, [new Date(now - PUBLISHED_AFTER)]));
    this.#keys = (await this.#rows()).flatMap((row) => this.#opened(row) ?? []);
  }

  /** What is signed with at this moment. */
  current(): SigningKey {
    const now = this.#parts.clock.now();
    const current = this.#keys.findLast(({ beginsAt }) => beginsAt <= now) ?? this.#keys[0];
    if (current === undefined) throw new Error('There is no key to sign with yet.');
    return current;
  }

  /** The public halves as a JSON Web Key Set has them (RFC 7517): of what was, is, and will be signed with. */
  published(): object[] {
    return this.#keys.map(({ kid, x }) => ({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }));
  }

  // Null where it is not yet time. A key that another secret has sealed is none, and neither is what it would wait for.
  #nextBegin(newest: KeyRow | undefined, now: number): number | null {
    if (newest === undefined || this.#opened(newest) === null) return now;
    const end = newest.beginsAt.getTime() + IN_USE;
    return end - PUBLISHED_BEFORE > now ? null : Math.max(end, now + PUBLISHED_BEFORE);
  }

  async #make(number: number, begin: number): Promise<void> {
    const { database, seal } = this.#parts;
    const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const kid = newId();
    const { sealed, key } = seal.sealText(d!, kid);
    await database.writeAsHub((em) => em.execute(MAKE, [number, kid, x, sealed, key, new Date(begin)]));
  }

  #rows(): Promise<KeyRow[]> {
    return this.#parts.database.ask(written<KeyRow>`select "number", "kid", "x", "sealed", "sealed_key" as "sealedKey", "begins_at" as "beginsAt" from "partner_key" order by "number"`);
  }

  #opened({ kid, x, sealed, sealedKey, beginsAt }: KeyRow): Opened | null {
    const d = this.#parts.seal.openText({ sealed, key: sealedKey }, kid);
    if (d === null) return null;
    const jwk: JsonWebKey = { kty: 'OKP', crv: 'Ed25519', x, d };
    return { kid, x, beginsAt, key: createPrivateKey({ key: jwk, format: 'jwk' }) };
  }
}
