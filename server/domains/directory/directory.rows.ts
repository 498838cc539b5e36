import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ApiKeySchema, Places, Role, Scope } from '../../access/index.ts';
import { statements } from '../../database/index.ts';
import type { CountryCode, Language, ScreenedText } from '../../kernel/index.ts';
import type { OrganisationKind, OrganisationSchema } from './organisation.entity.ts';
import type { PersonSchema } from './person.entity.ts';

/** An organisation as everybody may read it. `search` is the folded text of all its names; `names` are those in other languages. */
export interface OrganisationRow {
  readonly id: string; readonly slug: string; readonly name: ScreenedText; readonly names: Partial<Record<Language, ScreenedText>>;
  readonly search: string; readonly kind: OrganisationKind; readonly country: CountryCode; readonly languages: Language[];
  readonly website: ScreenedText | null; readonly hotline: string | null; readonly status: 'ACTIVE' | 'SUSPENDED';
  readonly admittedAt: Date; readonly suspendedAt: Date | null;
}

/** A person read to be answered with; `country` is their organisation's, `organisationStatus` too. */
export interface PersonRow {
  readonly id: string; readonly organisationId: string; readonly country: CountryCode; readonly organisationStatus: 'ACTIVE' | 'SUSPENDED';
  readonly name: string; readonly email: string; readonly roles: Role[]; readonly status: 'ACTIVE' | 'SUSPENDED';
}

/** An edge of a list of organisations; its cursor is made where it is asked for. */
export interface OrganisationEdge { node: OrganisationRow }

/** An edge of a list of people; its cursor is made where it is asked for. */
export interface PersonEdge { node: PersonRow }

/** A key read to be answered with: nothing of it lets anybody in. */
export interface KeyRow {
  readonly id: string; readonly personId: string; readonly label: ScreenedText; readonly hint: string; readonly scopes: Scope[];
  readonly createdAt: Date; readonly expiresAt: Date | null; readonly revokedAt: Date | null; readonly lastUsedAt: Date | null;
}

/** Statements over the tables of this parts. */
export const db = statements<InferKyselyDB<typeof OrganisationSchema | typeof PersonSchema | typeof ApiKeySchema>>();

/** The columns of an `OrganisationRow`. */
export const ORGANISATION = [
  'id', 'slug', 'name', 'names', 'search', 'kind', 'country', 'languages', 'website', 'hotline', 'status',
  'admitted_at as admittedAt', 'suspended_at as suspendedAt',
] as const;

/** The columns of a `PersonRow`, of `person as p` joined with `organisation as o`. */
export const PERSON = [
  'p.id', 'p.organisation_id as organisationId', 'o.country', 'o.status as organisationStatus', 'p.name', 'p.email', 'p.roles', 'p.status',
] as const;

/** The columns of a `KeyRow`, of `api_key as k`. */
export const KEY = [
  'k.id', 'k.person_id as personId', 'k.label', 'k.hint', 'k.scopes', 'k.created_at as createdAt', 'k.expires_at as expiresAt',
  'k.revoked_at as revokedAt', 'k.last_used_at as lastUsedAt',
] as const;

/** Where the fields of a condition on a person stand. */
export const PERSON_PLACES: Places = {
  id: { column: 'p.id' }, organisationId: { column: 'p.organisation_id' }, country: { column: 'o.country' },
  roles: { column: 'p.roles', kind: 'array' },
};
