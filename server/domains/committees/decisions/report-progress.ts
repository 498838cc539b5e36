import { LockMode } from '@mikro-orm/core';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { checkText, forbidden, newId, notFound, rowId } from '../../../kernel/index.ts';
import { dayOf } from '../committee/parts-held.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { DecisionState } from '../committees.words.ts';
import { Decision, DecisionProgress } from './decision.entity.ts';
import { committeeTold, recordOf } from './decision.log.ts';
import type { DecisionReader } from './decision.queries.ts';
import type { DecisionRow } from './decision.rows.ts';
import { TEXT_LIMIT } from './record-decision.ts';

/** A report as it is asked to be taken; a due day that is not given stays. */
export interface ReportProgressAsked { version: number; note: string; state: DecisionState; dueOn?: string | null }

/** Somebody reported or answered since it was read. */
export interface DecisionConflict { readonly __typename: 'DecisionConflict'; readonly message: string; readonly current: DecisionRow }
/** The decision is done or dropped. */
export interface DecisionClosed { readonly __typename: 'DecisionClosed'; readonly message: string; readonly decision: DecisionRow }

type Reported = (DecisionRow & { __typename: 'Decision' }) | ScreeningFailed | DecisionConflict | DecisionClosed;

const conflict = (current: DecisionRow): DecisionConflict =>
  ({ __typename: 'DecisionConflict', message: `The decision is at version ${current.version} by now: read it again and decide anew.`, current });

const isClosing = (state: DecisionState): boolean => state === 'DONE' || state === 'DROPPED';

/** Whether the last day for something has passed, by the days of UTC, and it is not closed. */
export const isOverdue = ({ dueOn, closedAt }: Pick<DecisionRow, 'dueOn' | 'closedAt'>, now: Date): boolean => dueOn !== null && closedAt === null && dueOn < dayOf(now);

// Only the desk goes back, and only the desk says until when.
function demandStep(row: DecisionRow, { state, dueOn }: ReportProgressAsked, isDesk: boolean): DecisionClosed | null {
  if (!isDesk && dueOn !== undefined) throw forbidden('Until when it is due is said by the committee\'s chair or secretary.');
  if (!isDesk && row.state === 'IN_PROGRESS' && state === 'OPEN') throw forbidden('What has begun is set back to OPEN by the committee\'s chair or secretary only.');
  if (row.closedAt === null || (isDesk && !isClosing(state))) return null;
  const message = isDesk ? 'The decision is closed: open it again first.' : 'The decision is closed: the committee\'s chair or secretary can open it again.';
  return { __typename: 'DecisionClosed', message, decision: row };
}

/**
 * Takes a report on a decision: a note that stays with it, a state, a new version, and `decision.progressed` in the log.
 * DONE and DROPPED end it, and with it the cry that it is overdue; so does a due day that has not passed.
 */
export async function reportProgress(parts: CommitteeParts, viewer: Viewer, { reader, id, input }: { reader: DecisionReader; id: string; input: ReportProgressAsked }): Promise<Reported> {
  checkText('input.note', input.note, TEXT_LIMIT);
  const member = memberOf(viewer);
  const row = await reader.find(member, rowId('decision', id));
  if (row === null) throw notFound('decision');
  if (!reader.may(member, 'report', row)) throw forbidden('How far a decision has got is reported by the organisation responsible, or by the committee\'s chair or secretary.');
  if (row.version !== input.version) return conflict(row);
  const refused = demandStep(row, input, reader.keeps(member, row));
  if (refused !== null) return refused;
  const gate = await parts.gate<string>({ 'input.note': input.note }, row.language, ['INSTITUTION']);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const [now, committee] = [parts.clock.now(), await committeeTold(parts.database, row.committeeId)];
  const dueOn = input.dueOn === undefined ? row.dueOn : input.dueOn;
  const closedAt = isClosing(input.state) ? now : null;
  const version = row.version + 1;
  const isOvertaken = await parts.database.write(sessionOf(member), async (em) => {
    const decision = await em.findOne(Decision, { id: row.id, version: row.version }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (decision === null) return true;
    Object.assign(decision, { state: input.state, dueOn, closedAt, version }, isOverdue({ dueOn, closedAt }, now) ? {} : { overdueSince: null });
    await em.flush();
    await em.insert(DecisionProgress, {
      id: newId(), decisionId: row.id, committeeId: row.committeeId, organisationId: member.organisation, personId: member.person, note: gate.texts['input.note']!, state: input.state, reportedAt: now,
    } as never);
    await recordOf(em, row, { type: 'decision.progressed', committee, at: now, version });
    return false;
  });
  const current = await reader.find(member, row.id);
  if (current === null) throw notFound('decision any more');
  return isOvertaken ? conflict(current) : { __typename: 'Decision', ...current };
}
