import type { CountryCode } from './language.ts';

/** How wide; the spellings of the schema. */
export const AUDIENCE_LEVELS = ['PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'OWN'] as const;
export type AudienceLevel = (typeof AUDIENCE_LEVELS)[number];

/** How wide within a group of organisations, such as a committee: an alert's levels, and the group's members. */
export type GroupLevel = AudienceLevel | 'MEMBERS';

/** Who may read a thing besides its owner: a level, and row ids or country codes where the level needs a list. */
export interface Audience {
  readonly audienceLevel: AudienceLevel;
  readonly audienceCountries: readonly CountryCode[];
  readonly audienceOrganisations: readonly string[];
}

/** The same of a part of a group's work. */
export interface GroupAudience extends Omit<Audience, 'audienceLevel'> { readonly audienceLevel: GroupLevel }
