/** The four countries of the network, ISO 3166-1. */
export const COUNTRY_CODES = ['AL', 'MD', 'RO', 'UA'] as const;
export type CountryCode = (typeof COUNTRY_CODES)[number];

/** The languages that texts are written and read in: Albanian, Romanian, Ukrainian, English, Russian. */
export const LANGUAGES = ['SQ', 'RO', 'UK', 'EN', 'RU'] as const;
export type Language = (typeof LANGUAGES)[number];
