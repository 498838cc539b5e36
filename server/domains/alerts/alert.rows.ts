import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Places } from '../../access/index.ts';
import { statements, text } from '../../database/index.ts';
import type { Piece } from '../../database/index.ts';
import type { EventTable } from '../../delivery/index.ts';
import type { Audience, CountryCode, Language, ScreenedText } from '../../kernel/index.ts';
import type { AcknowledgementSchema, AlertSchema, AlertTranslationSchema, AlertVersionSchema } from './alert.entity.ts';
import type { AgeBand, AlertKind, Certainty, ExploitationForm, Severity, Sex, Urgency } from './alert.words.ts';

/** What an alert says, as one version has it. */
export interface AlertWords extends Audience {
  country: CountryCode; region: string | null; kind: AlertKind; severity: Severity; urgency: Urgency; certainty: Certainty;
  title: ScreenedText; summary: ScreenedText; language: Language; forms: ExploitationForm[]; ageBand: AgeBand | null; sex: Sex | null;
  sourceShielded: boolean; fromOneCase: boolean; publishedAt: Date; expiresAt: Date | null;
}

/** What is stored of it: with the form in which it is searched, which nobody is answered with. */
export interface AlertContent extends AlertWords { search: string }

/** An alert read to be answered with. Dates in UTC; `number` orders lists. */
export interface AlertRow extends AlertWords {
  id: string; number: number; reference: string; publisherId: string; updatedAt: Date | null; expiredAt: Date | null;
  withdrawnAt: Date | null; withdrawalReason: ScreenedText | null; version: number;
}

/** A version read to be compared with. */
export interface VersionRow extends AlertWords { alertId: string; version: number; publisherId: string; madeAt: Date }

/** An alert, and a version, read to be filtered in memory. */
export interface SearchedAlert extends AlertRow { translations: readonly SearchedTranslation[] }
/** A translation, with the version whose words it has: who may read that one may read it. */
export interface SearchedTranslation { search: string; of: SearchedVersion | null }
export interface SearchedVersion extends VersionRow { search: string }

type Tables = InferKyselyDB<typeof AlertSchema | typeof AlertVersionSchema | typeof AlertTranslationSchema | typeof AcknowledgementSchema> & { event: EventTable };

/** Statements over the tables of this room and the log. */
export const db = statements<Tables & { alert: { number: number; translated_search: string } }>();

const CONTENT: readonly (readonly [property: string, column: string])[] = [
  'country', 'region', 'kind', 'severity', 'urgency', 'certainty', 'title', 'summary', 'language', 'forms', 'ageBand', 'sex',
  'audienceLevel', 'audienceCountries', 'audienceOrganisations', 'sourceShielded', 'fromOneCase', 'publishedAt', 'expiresAt', 'search',
].map((property) => [property, snake(property)] as const);
const ALERT = [...CONTENT, ...['id', 'number', 'reference', 'publisherId', 'updatedAt', 'expiredAt', 'withdrawnAt', 'withdrawalReason', 'version', 'translatedSearch']
  .map((property) => [property, snake(property)] as const)];
const VERSION = [...CONTENT, ...['alertId', 'version', 'publisherId', 'madeAt'].map((property) => [property, snake(property)] as const)];

function snake(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

// A searched text is as long as what it is of, and is read only where a filter is asked in memory.
const told = (all: typeof CONTENT) => all.filter(([property]) => !/search/i.test(property));
const [ALERT_TOLD, VERSION_TOLD] = [told(ALERT), told(VERSION)];

/** The columns of an alert under the names of `AlertRow`, or with a prefix where a row holds more than an alert. */
export const alertColumns = (table: string, prefix = '') => ALERT_TOLD.map(([property, column]) => `${table}.${column} as ${prefix}${property}` as 'alert.id as id');
/** The columns of a version under the names of `VersionRow`. */
export const versionColumns = (table: string) => VERSION_TOLD.map(([property, column]) => `${table}.${column} as ${property}` as 'alert_version.alert_id as alertId');

/** The same of `alert_version as v`, written out. */
export const versionSelection = VERSION_TOLD.map(([property, column]) => `"v"."${column}" as "${property}"`).join(', ');

/** An alert out of a row that holds it under prefixed names; null where the join found none. */
export function prefixedAlert(row: Record<string, unknown>, prefix: string): AlertRow | null {
  if (row[`${prefix}id`] === null) return null;
  return Object.fromEntries(ALERT_TOLD.map(([property]) => [property, row[prefix + property]])) as unknown as AlertRow;
}

/**
 * Parts of an alert that a list leaves out unless one of their fields is asked for: half of a row's cost is in its columns.
 * Few parts, so that the statements are few. The rest of a row is always read.
 */
const PARTS = {
  words: ['summary', 'language'],
  particulars: ['region', 'urgency', 'certainty', 'forms', 'ageBand', 'sex', 'fromOneCase'],
  dates: ['updatedAt', 'expiresAt', 'expiredAt', 'withdrawnAt', 'withdrawalReason'],
  audience: ['audienceCountries', 'audienceOrganisations'],
} as const satisfies Record<string, readonly (keyof AlertRow)[]>;

/** Which parts are read: their names, joined in the order of `ALERT_PARTS`. */
export type AlertWidth = string;
export type AlertPart = keyof typeof PARTS;
export const ALERT_PARTS = Object.keys(PARTS) as AlertPart[];
/** All that an alert has. */
export const WHOLE: AlertWidth = ALERT_PARTS.join();
/** The width at which these parts are read. */
export const widthOf = (parts: ReadonlySet<AlertPart>): AlertWidth => ALERT_PARTS.filter((part) => parts.has(part)).join();

const selections = new Map<AlertWidth, Piece>();

/** The columns of an `AlertRow` at that width, of `alert as a`; the properties of other parts are not there. */
export function alertSelection(width: AlertWidth): Piece {
  let selection = selections.get(width);
  if (selection === undefined) {
    const left = new Set<string>(ALERT_PARTS.filter((part) => !width.split(',').includes(part)).flatMap((part) => PARTS[part]));
    selection = text(ALERT_TOLD.filter(([property]) => !left.has(property)).map(([property, column]) => `"a"."${column}" as "${property}"`).join(', '));
    selections.set(width, selection);
  }
  return selection;
}

const ARRAYS = ['forms', 'audienceCountries', 'audienceOrganisations'];
const place = (table: string) => ([property, column]: readonly [string, string]) => [property, {
  column: `${table}.${column}`,
  ...(ARRAYS.includes(property) ? { kind: 'array' as const } : /search/i.test(property) ? { kind: 'search' as const } : {}),
  ...(property === 'audienceLevel' ? { kind: 'kind' as const } : {}),
}] as const;

/** Where the fields of a condition on an alert stand. */
export const alertPlaces = (table: string): Places => Object.fromEntries(ALERT.map(place(table)));
/** Where they stand for a version; what was, was not withdrawn. */
export const versionPlaces = (table: string): Places => ({ ...Object.fromEntries(VERSION.map(place(table))), withdrawnAt: { value: null } });

/** Translations of `alert as a`, or of the alert of `alert_version as v`, also where it can be read no longer. */
export const TRANSLATIONS = { now: ['"alert_translation" as "t"', '"t"."alert_id" = "a"."id"', '"a"."id"'], everBefore: ['translations_of("v"."alert_id") as "t"', 'true', '"v"."alert_id"'] } as const;

/** What of the translations may be searched by whoever may read a version, `w`, under the rule. */
export const readableTranslations = ({ texts, values }: Piece, [from, on, alert]: (typeof TRANSLATIONS)[keyof typeof TRANSLATIONS] = TRANSLATIONS.now): Piece => {
  const given = [...texts];
  given[0] = `(select string_agg("t"."search", '') from ${from} inner join "alert_version" as "w" on "w"."alert_id" = ${alert} and "w"."version" = "t"."of_version" where ${on} and ${given[0]!}`;
  given[given.length - 1] += ')';
  return { texts: given, values };
};
/** Where the audience before or after an event stands. */
export const eventPlaces = (table: string, side: 'before' | 'after'): Places => ({
  publisherId: { column: `${table}.owner_id` },
  audienceLevel: { column: `${table}.${side}_audience_level` },
  audienceCountries: { column: `${table}.${side}_audience_countries`, kind: 'array' },
  audienceOrganisations: { column: `${table}.${side}_audience_organisations`, kind: 'array' },
  withdrawnAt: { value: null },
});
