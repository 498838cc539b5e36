import type { CountryResolvers, OrganisationResolvers, QueryResolvers, RegionResolvers } from '../../generated/schema.ts';
import type { RequestContext } from '../../access/index.ts';
import { globalId, rowId } from '../../kernel/index.ts';
import type { PageAsked } from '../../kernel/index.ts';
import { checkOrganisationFilter } from './directory.ts';
import type { OrganisationFilter, OrganisationPage } from './directory.ts';
import type { DirectoryParts } from './directory.parts.ts';
import type { OrganisationRow } from './directory.rows.ts';
import { checkRowPage } from './page.ts';
import { COUNTRIES, REGIONS, countryOf, placeName } from './places.ts';
import type { Country } from './places.ts';

function page(parts: DirectoryParts, asked: PageAsked, filter: OrganisationFilter): OrganisationPage {
  return parts.directory.page(checkRowPage(asked, { purpose: 'organisation', there: (id) => parts.directory.get(id) !== undefined }, parts.seal), filter);
}

/** The organisation of a global id, for `node` and for references of other subgraphs; null where there is none. */
export async function organisationNode(parts: DirectoryParts, id: string): Promise<({ __typename: 'Organisation' } & OrganisationRow) | null> {
  const uuid = rowId('organisation', id);
  const row = uuid === null ? null : await parts.directory.find(uuid);
  return row && { __typename: 'Organisation', ...row };
}

/** The country of that code; null where it is not of the network. */
export function countryNode(id: string): ({ __typename: 'Country' } & Country) | null {
  const country = COUNTRIES.find(({ code }) => code === id);
  return country === undefined ? null : { __typename: 'Country', ...country };
}

export const organisationQueries = (parts: DirectoryParts) => ({
  countries: () => [...COUNTRIES],
  organisation: (_root, { slug }) => parts.directory.bySlug(slug) ?? null,
  organisations: (_root, { filter, ...asked }) => page(parts, asked, checkOrganisationFilter(filter)),
}) satisfies QueryResolvers;

export const countryType = (parts: DirectoryParts) => ({
  __resolveReference: ({ id }) => countryNode(id),
  id: ({ code }) => code,
  name: (country, { language }) => placeName(country, language),
  regions: ({ code }) => REGIONS.filter(({ country }) => country === code),
  organisations: ({ code }, asked) => page(parts, asked, { country: code }),
}) satisfies CountryResolvers<RequestContext, Country>;

export const regionType: RegionResolvers = {
  id: ({ code }) => code,
  name: (region, { language }) => placeName(region, language),
  country: ({ country }) => countryOf(country),
};

export const organisationType = (parts: DirectoryParts) => ({
  __resolveReference: ({ id }) => organisationNode(parts, id),
  id: ({ id }) => globalId('organisation', id),
  name: ({ name, names }, { language }) => (language && names[language]) ?? name,
  country: ({ country }) => countryOf(country),
}) satisfies OrganisationResolvers<RequestContext, OrganisationRow>;
