import type { CountryCode } from './language.ts';

/** How wide; the spellings of the schema. */
export const AUDIENCE_LEVELS = ['PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'OWN'] as const;
export type AudienceLevel = (typeof AUDIENCE_LEVELS)[number];

/** Who may read a thing besides its owner: a level, and row ids or country codes where the level needs a list. */
export interface Audience {
  readonly audienceLevel: AudienceLevel;
  readonly audienceCountries: readonly CountryCode[];
  readonly audienceOrganisations: readonly string[];
}
