import type { CountryCode, GroupAudience, GroupLevel } from '../../../kernel/index.ts';

/** What sections are open to, taken together, as minutes keep it. */
export interface Openness { levels: GroupLevel[]; countries: CountryCode[]; organisations: string[] }

const union = <Item extends string>(items: readonly Item[]): Item[] => [...new Set(items)].sort();

/** The union of audiences. */
export const opennessOf = (audiences: readonly GroupAudience[]): Openness => ({
  levels: union(audiences.map(({ audienceLevel }) => audienceLevel)),
  countries: union(audiences.flatMap(({ audienceLevel, audienceCountries }) => (audienceLevel === 'COUNTRIES' ? audienceCountries : []))),
  organisations: union(audiences.flatMap(({ audienceLevel, audienceOrganisations }) => (audienceLevel === 'ORGANISATIONS' ? audienceOrganisations : []))),
});

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one));

/** Whether everybody in one audience is in the other, whoever they are: where not, somebody loses what they could read. */
export function covers(wide: GroupAudience, narrow: GroupAudience): boolean {
  if (wide.audienceLevel === 'PUBLIC' || narrow.audienceLevel === 'OWN') return true;
  if (narrow.audienceLevel === 'PUBLIC') return false;
  if (wide.audienceLevel === 'NETWORK') return true;
  if (wide.audienceLevel !== narrow.audienceLevel) return false;
  return isWithin(narrow.audienceCountries, wide.audienceCountries) && isWithin(narrow.audienceOrganisations, wide.audienceOrganisations);
}
