import type { Condition } from '@ucast/core';
import { allOf, anyOf, where } from '../../../access/index.ts';
import { badInput, rowId, searchWords } from '../../../kernel/index.ts';
import type { CountryCode } from '../../../kernel/index.ts';
import { regionOf } from '../../directory/index.ts';
import type { CommitteeKind, DecisionKind, DecisionState } from '../committees.words.ts';

/** What decisions of a list must be; all given conditions hold together. */
export interface DecisionFilter {
  committee?: string | null; country?: CountryCode | null; region?: string | null; committeeKind?: CommitteeKind | null; kind?: DecisionKind | null; state?: DecisionState | null;
  responsible?: string | null; addressee?: string | null; overdue?: boolean | null; dueBefore?: string | null; text?: string | null; open?: boolean | null;
}

const TEXT_LIMIT = 200;

/** Throws what is malformed in a filter, before anything else is looked at. */
export function checkDecisionFilter(filter: DecisionFilter | null | undefined): DecisionFilter {
  if (filter?.region != null && regionOf(filter.region) === undefined) throw badInput('filter.region', 'is no ISO 3166-2 code of the four countries.');
  if (filter?.text != null && filter.text.length > TEXT_LIMIT) throw badInput('filter.text', `has more than ${TEXT_LIMIT} signs.`);
  return filter ?? {};
}

/** Whether it asks for something of the committee that decided: then only those are found whose committee the viewer may read. */
export const asksCommittee = ({ committee, country, region, committeeKind }: DecisionFilter): boolean => [committee, country, region, committeeKind].some((asked) => asked != null);

const NEVER = anyOf([]);
const idIs = (field: string, id: string | null): Condition => (id === null ? NEVER : where('eq', field, id));
const closed = (isClosed: boolean): Condition => where(isClosed ? 'ne' : 'eq', 'closedAt', null);
const wordsIn = (words: readonly string[]): Condition => (words.length === 0 ? NEVER : where('words', 'search', words));

// Each by its negation's parts: a day that isn't set is before no day.
const overdue = (isOverdue: boolean, today: string): Condition => isOverdue ? allOf([closed(false), where('lt', 'dueOn', today)])
  : anyOf([closed(true), where('eq', 'dueOn', null), where('gte', 'dueOn', today)]);

/** The condition of a list on a day. */
export function listCondition(filter: DecisionFilter, today: string): Condition {
  const conditions: Condition[] = [];
  for (const field of ['country', 'region', 'committeeKind', 'kind', 'state'] as const) if (filter[field] != null) conditions.push(where('eq', field, filter[field]));
  if (filter.committee != null) conditions.push(idIs('committeeId', rowId('committee', filter.committee)));
  if (filter.responsible != null) conditions.push(idIs('responsibleId', rowId('organisation', filter.responsible)));
  if (filter.addressee != null) conditions.push(idIs('addresseeId', rowId('committee', filter.addressee)));
  if (filter.open != null) conditions.push(closed(!filter.open));
  if (filter.overdue != null) conditions.push(overdue(filter.overdue, today));
  if (filter.dueBefore != null) conditions.push(where('lt', 'dueOn', filter.dueBefore));
  if (filter.text != null && filter.text.trim() !== '') conditions.push(wordsIn(searchWords(filter.text)));
  return allOf(conditions);
}
