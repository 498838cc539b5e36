import type { CountryCode, Language } from '../../kernel/index.ts';
import { REGION_NAMES } from './regions.data.ts';

/** A country of the network, ISO 3166-1. */
export interface Country { readonly code: CountryCode; readonly names: Readonly<Record<Language, string>> }

/** A subdivision of a country, ISO 3166-2; nothing in the hub says more exactly where something is. */
export interface Region {
  /** Such as UA-77. */
  readonly code: string;
  readonly country: CountryCode;
  readonly names: Readonly<Record<Language, string>>;
}

/** The four countries, by code. */
export const COUNTRIES: readonly Country[] = [
  { code: 'AL', names: { SQ: 'Shqipëri', RO: 'Albania', UK: 'Албанія', EN: 'Albania', RU: 'Албания' } },
  { code: 'MD', names: { SQ: 'Moldavi', RO: 'Republica Moldova', UK: 'Молдова', EN: 'Moldova', RU: 'Молдова' } },
  { code: 'RO', names: { SQ: 'Rumani', RO: 'România', UK: 'Румунія', EN: 'Romania', RU: 'Румыния' } },
  { code: 'UA', names: { SQ: 'Ukrainë', RO: 'Ucraina', UK: 'Україна', EN: 'Ukraine', RU: 'Украина' } },
];

/** All subdivisions of the four countries, by code: 12 of Albania, 37 of Moldova, 42 of Romania, 27 of Ukraine. */
export const REGIONS: readonly Region[] = REGION_NAMES.map(([code, SQ, RO, UK, EN, RU]) =>
  ({ code, country: code.slice(0, 2) as CountryCode, names: { SQ, RO, UK, EN, RU } }));

const countries = new Map(COUNTRIES.map((country) => [country.code, country]));
const regions = new Map(REGIONS.map((region) => [region.code, region]));

/** The country of that code. */
export const countryOf = (code: CountryCode): Country => countries.get(code)!;

/** The region of that code, written exactly as ISO 3166-2 does; undefined where there is none. */
export const regionOf = (code: string): Region | undefined => regions.get(code);

/** A country's or region's name in the language asked for; in English without one. */
export const placeName = (place: Country | Region, language?: Language | null): string => place.names[language ?? 'EN'];
