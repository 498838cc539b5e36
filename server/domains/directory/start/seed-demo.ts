import { ApiKey, SCOPES, keyDigest, keyHint, newKey } from '../../../access/index.ts';
import type { Role } from '../../../access/index.ts';
import { passGate } from '../../../anonymisation/index.ts';
import type { Database } from '../../../database/index.ts';
import { newId, searchable } from '../../../kernel/index.ts';
import type { Clock, CountryCode, ScreenedText } from '../../../kernel/index.ts';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '../demo-network.ts';
import type { DemoOrganisation } from '../demo-network.ts';
import type { OrganisationRow } from '../directory.rows.ts';
import { Organisation } from '../organisation.entity.ts';
import { Person } from '../person.entity.ts';
import { isEmpty } from './setup.ts';

/** Somebody of the demo network, with a key in clear: every scope, no end. `organisation` is a slug; the ids are row ids. */
export interface DemoIdentity {
  readonly handle: string; readonly name: string; readonly email: string; readonly organisation: string; readonly country: CountryCode;
  readonly roles: readonly Role[]; readonly key: string; readonly personId: string; readonly organisationId: string;
}

async function gated(texts: Record<string, string>): Promise<Record<string, ScreenedText>> {
  const gate = await passGate(texts, 'EN');
  if (gate.kind === 'held') throw new Error(`The screening gate holds a name of the demo network: ${gate.findings.map(({ field, kind }) => `${field} ${kind}`).join(', ')}.`);
  return gate.texts;
}

async function organisationRow(demo: DemoOrganisation, now: Date): Promise<OrganisationRow> {
  const { own, website, ...names } = await gated({ own: demo.name, ...(demo.website === null ? {} : { website: demo.website }), ...demo.names });
  return {
    id: newId(), slug: demo.slug, name: own!, names, search: searchable(own!, ...Object.values(names)),
    kind: demo.kind, country: demo.country, languages: [...demo.languages], website: website ?? null, hotline: demo.hotline, status: 'ACTIVE',
    admittedAt: now, suspendedAt: null,
  };
}

/**
 * Writes the demo network to a database with nobody in it, each person with a random key, and returns them with their keys
 * in clear, the only time; null where somebody is there already. Of hubs that start at once one does it.
 */
export function seedDemoNetwork(database: Database, clock: Clock): Promise<DemoIdentity[] | null> {
  return database.alone(async () => {
    if (!await isEmpty(database)) return null;
    const now = clock.now();
    const organisations = await Promise.all(DEMO_ORGANISATIONS.map((demo) => organisationRow(demo, now)));
    const bySlug = new Map(organisations.map((organisation) => [organisation.slug, organisation]));
    const identities = DEMO_PEOPLE.map((demo): DemoIdentity => {
      const { id, country } = bySlug.get(demo.organisation)!;
      return { ...demo, country, key: newKey(), personId: newId(), organisationId: id };
    });
    const { label } = await gated({ label: 'Demo' });
    await database.writeAsHub(async (em) => {
      await em.insertMany(Organisation, organisations);
      await em.insertMany(Person, identities.map(({ personId, organisationId, name, email, roles }) => ({
        id: personId, organisationId, name, email, roles: [...roles], status: 'ACTIVE' as const, addedAt: now, suspendedAt: null,
      })));
      await em.insertMany(ApiKey, identities.map(({ personId, key }) => ({
        id: newId(), personId, digest: keyDigest(key), hint: keyHint(key), label: label!, scopes: [...SCOPES], setup: false,
        createdAt: now, expiresAt: null, revokedAt: null, lastUsedAt: null,
      })));
    });
    return identities;
  });
}
