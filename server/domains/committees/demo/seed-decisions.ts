import type { EntityManager } from '@mikro-orm/sql';
import { newId, searchable } from '../../../kernel/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { dayOf } from '../committee/parts-held.ts';
import { Decision, DecisionProgress } from '../decisions/decision.entity.ts';
import { recordOf } from '../decisions/decision.log.ts';
import type { CommitteeTold } from '../decisions/decision.log.ts';
import type { DemoDecision } from './demo-committees.ts';
import type { DemoWriting } from './demo-writing.ts';

interface Decided { readonly decision: DemoDecision; readonly committee: CommitteeTold; readonly language: Language; readonly session: { readonly id: string; readonly startsAt: Date } }

/** A decision of the demo with all that happened to it, in the order in which it did. */
export async function seedDecision(em: EntityManager, { decision, committee, language, session }: Decided, writing: DemoWriting): Promise<void> {
  const { kind, text, responsible, dueInDays, addressee, progress = [], answer } = decision;
  const [id, audience, written] = [newId(), writing.audience(decision.audience), writing.text(text)];
  const isOverdue = dueInDays !== undefined && dueInDays < 0;
  const overdueSince = isOverdue ? writing.at(dueInDays + 1) : null;
  await em.insert(Decision, {
    id, committeeId: committee.id, sessionId: session.id, addresseeId: addressee === undefined ? null : writing.committees.get(addressee)!.id, kind, text: written, search: searchable(written), language,
    responsibleId: responsible === undefined ? null : writing.organisation(responsible), dueOn: dueInDays === undefined ? null : dayOf(writing.at(dueInDays)), state: progress.at(-1)?.state ?? 'OPEN', ...audience,
    answerKind: answer?.reply ?? null, answerText: answer === undefined ? null : writing.text(answer.text), answeredAt: answer === undefined ? null : writing.at(answer.inDays),
    decidedAt: session.startsAt, closedAt: null, overdueSince, version: 1 + progress.length + (answer === undefined ? 0 : 1),
  } as never);
  let version = 1;
  const happened = (type: Parameters<typeof recordOf>[2]['type'], at: Date, next = version): Promise<void> => {
    const before = version;
    version = next;
    return recordOf(em, { id, ...audience, version: before }, { type, committee, at, version: next });
  };
  await happened('decision.recorded', session.startsAt);
  for (const { by, inDays, note, state } of progress) {
    const { organisationId, personId } = writing.person(by);
    await em.insert(DecisionProgress, { id: newId(), decisionId: id, committeeId: committee.id, organisationId, personId, note: writing.text(note), state, reportedAt: writing.at(inDays) } as never);
    await happened('decision.progressed', writing.at(inDays), version + 1);
  }
  if (answer !== undefined) await happened('decision.answered', writing.at(answer.inDays), version + 1);
  if (overdueSince !== null) await happened('decision.overdue', overdueSince);
}
