import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { LockMode } from '@mikro-orm/core';
import { checkText, forbidden, notFound, rowId } from '../../../kernel/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { RecommendationReply } from '../committees.words.ts';
import { Decision } from './decision.entity.ts';
import { committeeTold, recordOf } from './decision.log.ts';
import type { DecisionReader } from './decision.queries.ts';
import type { DecisionRow } from './decision.rows.ts';
import { TEXT_LIMIT } from './record-decision.ts';

/** An answer as it is asked to be given. */
export interface AnswerAsked { reply: RecommendationReply; text: string }

/** The recommendation has its answer. */
export interface RecommendationAnswered { readonly __typename: 'RecommendationAnswered'; readonly message: string; readonly decision: DecisionRow }

type Answered = (DecisionRow & { __typename: 'Decision' }) | ScreeningFailed | RecommendationAnswered;

const answered = (decision: DecisionRow): RecommendationAnswered =>
  ({ __typename: 'RecommendationAnswered', message: `The recommendation was answered on ${decision.answeredAt!.toISOString().slice(0, 10)}.`, decision });

/**
 * Answers a recommendation for the committee that it is addressed to, once: a new version, and `decision.answered` in the
 * log, so that the committee that made it is told. Its state stays its own committee's affair.
 */
export async function answerRecommendation(parts: CommitteeParts, viewer: Viewer, { reader, id, input }: { reader: DecisionReader; id: string; input: AnswerAsked }): Promise<Answered> {
  checkText('input.text', input.text, TEXT_LIMIT);
  const member = memberOf(viewer);
  const row = await reader.find(member, rowId('decision', id));
  if (row === null) throw notFound('decision');
  if (!reader.may(member, 'answer', row)) throw forbidden('A recommendation is answered by chair or secretary of the committee that it is addressed to.');
  if (row.answeredAt !== null) return answered(row);
  const gate = await parts.gate<string>({ 'input.text': input.text }, row.language, ['INSTITUTION']);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const [now, committee] = [parts.clock.now(), await committeeTold(parts.database, row.committeeId)];
  const isFirst = await parts.database.write(sessionOf(member), async (em) => {
    const decision = await em.findOne(Decision, { id: row.id, answeredAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (decision === null) return false;
    // A report may have come in between: it is no reason to ask anew.
    const before = decision.version;
    Object.assign(decision, { answerKind: input.reply, answerText: gate.texts['input.text']!, answeredAt: now, version: before + 1 });
    await em.flush();
    await recordOf(em, { ...row, version: before }, { type: 'decision.answered', committee, at: now, version: before + 1 });
    return true;
  });
  const current = await reader.find(member, row.id);
  if (current === null) throw notFound('decision any more');
  return isFirst ? { __typename: 'Decision', ...current } : answered(current);
}
