import type { AlertWords } from './alert.rows.ts';

/** The fields that an update may change and a reader is told of, as in Alert. */
export const CONTENT_FIELDS = [
  'country', 'region', 'kind', 'severity', 'urgency', 'certainty', 'title', 'summary', 'language', 'forms', 'ageBand', 'sex', 'expiresAt',
] as const;
const AUDIENCE_FIELDS = ['audienceLevel', 'audienceCountries', 'audienceOrganisations'] as const;

const KEPT = [...CONTENT_FIELDS, ...AUDIENCE_FIELDS, 'sourceShielded', 'fromOneCase', 'publishedAt'] as const;

// Lists are sets here: the same entries in another order are no change.
const written = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : value);
const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** What an alert or a version says, without what only the row has. */
export const contentOf = (row: AlertWords): AlertWords =>
  Object.fromEntries(KEPT.map((field) => [field, row[field]])) as unknown as AlertWords;

/** Whether anything at all is said differently. */
export const differs = (before: AlertWords, after: AlertWords): boolean => KEPT.some((field) => !same(before[field], after[field]));

/**
 * The names of the fields that changed, as the schema has them. Who else may read and whether the source is shielded is
 * the publisher's own affair: others are not told that it changed.
 */
export function changedFields(before: AlertWords, after: AlertWords, own: boolean): string[] {
  const changed: string[] = CONTENT_FIELDS.filter((field) => !same(before[field], after[field]));
  if (own && AUDIENCE_FIELDS.some((field) => !same(before[field], after[field]))) changed.push('audience');
  if (own && before.sourceShielded !== after.sourceShielded) changed.push('sourceShielded');
  return changed;
}
