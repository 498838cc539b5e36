import type { Counted, Frame } from '../../../anonymisation/index.ts';
import { COUNTRY_CODES } from '../../../kernel/index.ts';
import { REGIONS } from '../../directory/index.ts';
import type { AlertContent } from '../alert.rows.ts';
import { AGE_BANDS, ALERT_KINDS, EXPLOITATION_FORMS, SEVERITIES, SEXES } from '../alert.words.ts';

/** What alerts are counted by, besides the period; the spellings of the schema. */
export type Dimension = 'COUNTRY' | 'REGION' | 'AGE_BAND' | 'SEX' | 'FORM' | 'KIND' | 'SEVERITY';

/** The value of FORM for an alert that names several: in one cell alone, so that what adds up can't be told apart by overlaps. */
export const SEVERAL = 'SEVERAL';

// An alert that names no region stands under the country's own code.
const regionsOf = (country: string): string[] => [...REGIONS.filter((region) => region.country === country).map(({ code }) => code), country];
const FORMS = [...EXPLOITATION_FORMS, SEVERAL];

/** The fixed tables of every release: each dimension alone, and by country. */
export const FRAME: Frame = {
  countries: COUNTRY_CODES,
  crossed: { AGE_BAND: AGE_BANDS, SEX: SEXES, FORM: FORMS, KIND: ALERT_KINDS, SEVERITY: SEVERITIES },
  divided: { REGION: Object.fromEntries(COUNTRY_CODES.map((country) => [country, regionsOf(country)])) },
  diverse: { FORM: FORMS.filter((form) => form !== 'UNKNOWN') },
};

/** All values of a dimension, in the order of the schema. */
export const valuesOf = (dimension: Dimension): readonly string[] => dimension === 'COUNTRY' ? COUNTRY_CODES
  : dimension === 'REGION' ? COUNTRY_CODES.flatMap(regionsOf) : FRAME.crossed[dimension]!;

/** What is read of an alert to count it. */
export type CountedRow = Pick<AlertContent, 'country' | 'region' | 'ageBand' | 'sex' | 'forms' | 'kind' | 'severity'> & { publisher: string };

/** An alert as it is counted: what it doesn't tell is UNKNOWN, and no region is the country's own code. */
export function counted({ publisher, country, region, ageBand, sex, forms, kind, severity }: CountedRow): Counted {
  const named = forms.filter((form) => form !== 'UNKNOWN');
  const form = named.length > 1 ? SEVERAL : named[0] ?? 'UNKNOWN';
  return { publisher, country, values: { REGION: region ?? country, AGE_BAND: ageBand ?? 'UNKNOWN', SEX: sex ?? 'UNKNOWN', FORM: form, KIND: kind, SEVERITY: severity } };
}
