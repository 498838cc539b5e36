import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { ApiKey, keyDigest, keyHint, newKey, sessionOf, memberOf } from '../../../access/index.ts';
import type { Member, Scope, Viewer } from '../../../access/index.ts';
import { passGate, screeningFailed } from '../../../anonymisation/index.ts';
import { badInput, forbidden, globalId, newId, unauthenticated } from '../../../kernel/index.ts';
import type { EntityManager } from '@mikro-orm/sql';
import type { KeyRow, PersonRow } from '../directory.rows.ts';
import { Person } from '../person.entity.ts';
import type { DirectoryParts } from '../directory.parts.ts';
import { demand, hold, personFor } from './standing.ts';
import { checkLine, checkList } from './written.ts';

/** A new key: for whom, for what, and until when. */
export interface CreateKeyInput { person?: string | null; label: string; scopes: readonly Scope[]; expiresAt?: Date | null }

/** A key just made; `secret` can't be read a second time. */
export interface CreatedKey { readonly __typename: 'CreatedKey'; readonly key: KeyRow; readonly secret: string }

const DAYS_90 = 90 * 24 * 60 * 60 * 1000;
// The answer to each is the thing itself.
const NEEDS: Partial<Record<Scope, Scope>> = { ALERTS_PUBLISH: 'ALERTS_READ', ALERTS_ACKNOWLEDGE: 'ALERTS_READ', COMMITTEES_WRITE: 'COMMITTEES_READ', NEWSLETTER_WRITE: 'NEWSLETTER_READ' };

function check(input: CreateKeyInput, now: Date): void {
  checkLine('input.label', input.label, 100);
  checkList('input.scopes', input.scopes);
  for (const scope of input.scopes) {
    const needed = NEEDS[scope];
    if (needed !== undefined && !input.scopes.includes(needed)) throw badInput('input.scopes', `has ${scope}, which is answered with what it is done to: add ${needed}.`);
  }
  if (input.expiresAt != null && input.expiresAt <= now) throw badInput('input.expiresAt', 'is past.');
}

function demandKey(viewer: Member, person: PersonRow, scopes: readonly Scope[]): void {
  if (person.status === 'SUSPENDED' || person.organisationStatus === 'SUSPENDED') throw forbidden('The person is suspended, or their organisation is: no key would work.');
  const lacking = scopes.filter((scope) => !viewer.scopes.includes(scope));
  if (person.id === viewer.person && lacking.length > 0) throw forbidden(`The key in use lacks ${lacking.join(', ')}: it makes you no key that has it.`);
}

// Of two uses of the setup key at once, the second finds it revoked by the first.
async function endSetup(em: EntityManager, viewer: Member, now: Date): Promise<void> {
  const ended = await em.nativeUpdate(ApiKey, { id: viewer.credential, revokedAt: null }, { revokedAt: now });
  if (ended === 0) throw unauthenticated('The setup key has been used: there is an operator. Use the operator\'s key.');
  // No operator to be counted on: nobody can act as this person any more.
  await em.nativeUpdate(Person, { id: viewer.person }, { status: 'SUSPENDED', suspendedAt: now });
}

/**
 * A key is made: for oneself with scopes of the key in use, for somebody one looks after with any. Works for 90 days unless
 * told otherwise; kept as a digest. The setup key makes keys for others only, and ends with the first that lets an active
 * operator administer.
 */
export async function createKey(parts: DirectoryParts, viewer: Viewer, input: CreateKeyInput): Promise<CreatedKey | ScreeningFailed> {
  const now = parts.clock.now();
  check(input, now);
  const member = memberOf(viewer);
  const person = await personFor(parts, member, { act: 'createKey', id: input.person ?? globalId('person', member.person) });
  demandKey(member, person, input.scopes);
  const gate = await passGate({ label: input.label }, parts.directory.get(member.organisation)?.languages[0] ?? 'EN');
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const secret = newKey();
  const key: KeyRow = {
    id: newId(), personId: person.id, label: gate.texts.label, hint: keyHint(secret), scopes: [...input.scopes],
    createdAt: now, expiresAt: input.expiresAt ?? new Date(now.getTime() + DAYS_90), revokedAt: null, lastUsedAt: null,
  };
  await parts.database.write(sessionOf(member), async (em) => {
    // One's own row is no viewer's to hold; whoever they are, they may make a key with what the key in use has.
    const roles = person.id === member.person ? person.roles : (await hold(em, person)).roles;
    demand(parts, member, { act: 'createKey', of: { ...person, roles } });
    if (member.setup && roles.includes('OPERATOR') && key.scopes.includes('DIRECTORY_ADMINISTER')) await endSetup(em, member, now);
    await em.insert(ApiKey, { ...key, digest: keyDigest(secret), setup: false });
  });
  return { __typename: 'CreatedKey', key, secret };
}
