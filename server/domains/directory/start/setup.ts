import { sql } from 'kysely';
import { ApiKey, keyDigest, keyHint, newKey } from '../../../access/index.ts';
import { passGate } from '../../../anonymisation/index.ts';
import { compiled } from '../../../database/index.ts';
import type { Database } from '../../../database/index.ts';
import { newId, searchable } from '../../../kernel/index.ts';
import type { Clock } from '../../../kernel/index.ts';
import { db } from '../directory.rows.ts';
import { Organisation } from '../organisation.entity.ts';
import { Person } from '../person.entity.ts';

const DAYS_7 = 7 * 24 * 60 * 60 * 1000;

/** Whether there is nobody in the directory yet. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.ask(compiled(db.selectFrom('person').select('id').limit(1)))).length === 0;
}

async function gated(texts: { name: string; label: string }) {
  const gate = await passGate(texts, 'EN');
  if (gate.kind === 'held') throw new Error('The screening gate holds the names of the setup key.');
  return gate.texts;
}

// The person of the first setup key, where by now no operator has a key that works: without another one nobody would ever
// get in again. Whoever can start a hub on the database could read and change all of it, so this gives nothing away.
async function strandedSetup(database: Database, now: Date): Promise<string | null> {
  const working = await database.ask(compiled(db.selectFrom('api_key as k')
    .innerJoin('person as p', 'p.id', 'k.person_id').innerJoin('organisation as o', 'o.id', 'p.organisation_id').select('k.id')
    .where(sql<boolean>`'OPERATOR' = any (p.roles)`).where(sql<boolean>`'DIRECTORY_ADMINISTER' = any (k.scopes)`)
    .where('p.status', '=', 'ACTIVE').where('o.status', '=', 'ACTIVE').where('k.revoked_at', 'is', null)
    .where(sql<boolean>`(k.expires_at is null or k.expires_at > ${now})`).limit(1)));
  if (working.length > 0) return null;
  const [setup] = await database.ask(compiled(db.selectFrom('api_key').select('person_id as person').where('setup', '=', true).limit(1)));
  return setup?.person ?? null;
}

/**
 * On a database with nobody in it: an organisation `hub` with the person `Setup` and one key that admits organisations,
 * adds people and makes keys for them, works for seven days, and ends with the first operator's key. Returns that key in
 * clear, the only time; null where somebody is there already. Where by now no operator has a key that works, another setup
 * key follows. Of hubs that start at once one gets it.
 */
export function setUp(database: Database, clock: Clock): Promise<string | null> {
  return database.alone(async () => {
    const now = clock.now();
    const first = await isEmpty(database);
    const stranded = first ? null : await strandedSetup(database, now);
    if (!first && stranded === null) return null;
    const { name, label } = await gated({ name: 'Fanar hub', label: 'Setup' });
    const secret = newKey();
    const [organisation, person] = [newId(), stranded ?? newId()];
    await database.writeAsHub(async (em) => {
      if (first) {
        await em.insert(Organisation, {
          id: organisation, slug: 'hub', name, names: {}, search: searchable(name), kind: 'OTHER', country: 'UA', languages: ['EN'],
          website: null, hotline: null, status: 'ACTIVE', admittedAt: now, suspendedAt: null,
        });
        await em.insert(Person, {
          id: person, organisationId: organisation, name: 'Setup', email: 'setup@hub.invalid', roles: ['OPERATOR'], status: 'ACTIVE', addedAt: now, suspendedAt: null,
        });
      }
      if (stranded !== null) await em.nativeUpdate(Person, { id: stranded }, { status: 'ACTIVE', suspendedAt: null });
      await em.insert(ApiKey, {
        id: newId(), personId: person, digest: keyDigest(secret), hint: keyHint(secret), label, scopes: ['DIRECTORY_ADMINISTER'], setup: true,
        createdAt: now, expiresAt: new Date(now.getTime() + DAYS_7), revokedAt: null, lastUsedAt: null,
      });
    });
    return secret;
  });
}
