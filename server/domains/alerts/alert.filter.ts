import type { Condition } from '@ucast/core';
import { allOf, anyOf, where } from '../../access/index.ts';
import type { Viewer } from '../../access/index.ts';
import type { CountryCode } from '../../kernel/index.ts';
import { badInput, rowId, searchWords } from '../../kernel/index.ts';
import { regionOf } from '../directory/index.ts';
import { SEVERITIES } from './alert.words.ts';
import type { AlertKind, ExploitationForm, Severity } from './alert.words.ts';

/** A filter as it was asked for; all given conditions hold together. */
export interface AlertFilter {
  country?: CountryCode | null; region?: string | null; kind?: AlertKind | null; form?: ExploitationForm | null;
  severityAtLeast?: Severity | null; publisher?: string | null; since?: Date | null; text?: string | null; includeExpired?: boolean | null;
}

const TEXT_LIMIT = 200;

/** Throws what is malformed, before anything else is looked at. */
export function checkFilter(filter: AlertFilter | null | undefined, path = 'filter'): AlertFilter {
  if (filter?.region != null && regionOf(filter.region) === undefined) throw badInput(`${path}.region`, 'is no ISO 3166-2 code of the four countries.');
  if (filter?.text != null && filter.text.length > TEXT_LIMIT) throw badInput(`${path}.text`, `has more than ${TEXT_LIMIT} signs.`);
  return filter ?? {};
}

const own = (viewer: Viewer): string => viewer.kind === 'member' ? viewer.organisation : '';

/** What an alert, or one version of it, must be to pass. `publisher` finds only what the viewer is told the publisher of. */
function about(filter: AlertFilter, viewer: Viewer): Condition[] {
  const conditions: Condition[] = [];
  if (filter.country != null) conditions.push(where('eq', 'country', filter.country));
  if (filter.region != null) conditions.push(where('eq', 'region', filter.region));
  if (filter.kind != null) conditions.push(where('eq', 'kind', filter.kind));
  if (filter.form != null) conditions.push(where('in', 'forms', [filter.form]));
  if (filter.severityAtLeast != null) conditions.push(where('in', 'severity', SEVERITIES.slice(0, SEVERITIES.indexOf(filter.severityAtLeast) + 1)));
  if (filter.publisher != null) {
    const publisher = rowId('organisation', filter.publisher);
    conditions.push(publisher === null ? anyOf([]) : where('eq', 'publisherId', publisher));
    if (publisher === null || publisher !== own(viewer)) conditions.push(where('eq', 'sourceShielded', false));
  }
  if (filter.text != null && filter.text.trim() !== '') {
    const words = searchWords(filter.text);
    if (words.length === 0) conditions.push(anyOf([]));
    conditions.push(...words.map((word) => anyOf([where('words', 'search', [word]), where('words', 'translatedSearch', [word])])));
  }
  return conditions;
}

/** The condition of a list at `now`. */
export function listCondition(filter: AlertFilter, viewer: Viewer, now: Date): Condition {
  const conditions = about(filter, viewer);
  if (filter.since != null) conditions.push(where('gte', 'publishedAt', filter.since));
  // Expiry is noted a moment after it happens; what has been noted lies outside the index that lists are read by.
  if (filter.includeExpired !== true) conditions.push(where('eq', 'expiredAt', null), anyOf([where('eq', 'expiresAt', null), where('gt', 'expiresAt', now)]));
  return allOf(conditions);
}

/** The condition of events, over a version, `occurredAt`, and of the alert as it is now its translations and its shield. */
export function eventCondition(filter: AlertFilter, viewer: Viewer): Condition {
  const conditions = about(filter, viewer);
  if (filter.since != null) conditions.push(where('gte', 'occurredAt', filter.since));
  // Shielded since: nothing of it is found by its publisher any more, not that it was taken back either.
  if (filter.publisher != null && rowId('organisation', filter.publisher) !== own(viewer)) {
    conditions.push(anyOf([where('eq', 'shieldedNow', null), where('eq', 'shieldedNow', false)]));
  }
  return allOf(conditions);
}

/** Whether the filter asks for anything of the events. */
export const isFiltered = (filter: AlertFilter): boolean => Object.entries(filter).some(([name, value]) => value != null && name !== 'includeExpired');
