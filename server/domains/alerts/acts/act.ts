import type { EntityManager } from '@mikro-orm/sql';
import type { Gate } from '../../../anonymisation/index.ts';
import type { Member } from '../../../access/index.ts';
import { HubError, forbidden, notFound, rowId } from '../../../kernel/index.ts';
import type { CountryCode } from '../../../kernel/index.ts';
import type { AlertParts } from '../alert.parts.ts';
import type { AlertReader } from '../alert.queries.ts';
import type { AlertRow } from '../alert.rows.ts';
import type { AgeBand, Sex } from '../alert.words.ts';

/**
 * What every act on alerts works with. `gate` judges what will be stored; `write` changes things as the member, all or
 * nothing. A release brings its own of both: the texts have been judged by people, and it is decided in the same write.
 */
export interface ActParts extends AlertParts {
  readonly reader: AlertReader;
  readonly gate: Gate;
  write<T>(member: Member, work: (em: EntityManager) => Promise<T>): Promise<T>;
}

/** An act that nothing refuses, of which nothing is written yet; `alertId` and `fromOneCase` are the alert's. */
export interface Ready<Result> { readonly __typename: 'Ready'; readonly alertId: string; readonly fromOneCase: boolean; write(): Promise<Result> }

/** Writes an act where nothing refuses it. */
export async function carriedOut<Result extends { __typename: string }>(prepared: Promise<Ready<Result> | Result>): Promise<Result> {
  const one = await prepared;
  return isReady(one) ? one.write() : one;
}

/** Whether nothing refuses an act and there is something to write. */
export const isReady = <Result extends { __typename: string }>(one: Ready<Result> | Result): one is Ready<Result> => one.__typename === 'Ready';

/** An alert as an act's result. */
export interface AlertDone { __typename: 'Alert' }
/** The values that would pass the k rule. */
export interface WideningNeeded { __typename: 'WideningNeeded'; message: string; region: string | null; country: CountryCode; ageBand: AgeBand | null; sex: Sex | null }
/** Another version than the one that was read. */
export interface VersionConflict { __typename: 'VersionConflict'; message: string; current: AlertRow }
/** Withdrawn before. */
export interface AlertAlreadyWithdrawn { __typename: 'AlertAlreadyWithdrawn'; message: string; alert: AlertRow }

export const versionConflict = (current: AlertRow): VersionConflict =>
  ({ __typename: 'VersionConflict', message: `The alert is at version ${current.version} by now: read it again and decide anew.`, current });
export const alreadyWithdrawn = (alert: AlertRow): AlertAlreadyWithdrawn =>
  ({ __typename: 'AlertAlreadyWithdrawn', message: `The alert was withdrawn at ${alert.withdrawnAt?.toISOString()}.`, alert });

/** The alert as a result of an act. */
export const done = (row: AlertRow): AlertRow & AlertDone => ({ __typename: 'Alert', ...row });

const SCOPE: Record<string, string> = { acknowledge: 'ALERTS_ACKNOWLEDGE', publish: 'ALERTS_PUBLISH', update: 'ALERTS_PUBLISH', withdraw: 'ALERTS_PUBLISH', translate: 'ALERTS_PUBLISH' };

/** Throws what a member is told who may read but not do that. */
export function refuse(member: Member, action: string): never {
  const scope = SCOPE[action]!;
  if (!member.scopes.includes(scope as never) || !member.scopes.includes('ALERTS_READ')) {
    throw forbidden(`This key lacks the scope ${scope} (with ALERTS_READ): ask your steward for one that has it.`);
  }
  throw forbidden(`Your roles don't allow you to ${action} this alert.`);
}

/** What is written on an alert; `held`: what else than its being taken away row-level security may refuse it for. */
export interface Writing<T> { id: string; action: string; work: (em: EntityManager) => Promise<T>; held?: HubError }

/**
 * Writes as the member; where row-level security refuses, because since it was read the alert has been taken from them,
 * they are told what whoever comes later is told.
 */
export async function writeOn<T>(parts: ActParts, member: Member, { id, action, work, held }: Writing<T>): Promise<T> {
  try {
    return await parts.write(member, work);
  } catch (fault) {
    const isRefused = fault instanceof HubError && fault.extensions.code === 'NOT_FOUND';
    if (isRefused || !(fault instanceof HubError)) await alertFor(parts, member, { id, action });
    throw isRefused && held !== undefined ? held : fault;
  }
}

/** The alert to act on: unseen and absent alike are NOT_FOUND, readable but not the member's to act on is FORBIDDEN. */
export async function alertFor(parts: ActParts, member: Member, { id, action }: { id: string; action: string }): Promise<AlertRow> {
  const row = await parts.reader.find(member, rowId('alert', id));
  if (row === null) throw notFound('alert');
  if (!parts.reader.may(member, action, row)) refuse(member, action);
  return row;
}
