import type { EntityManager } from '@mikro-orm/sql';
import { memberOf, sessionOf } from '../../../../access/index.ts';
import type { Member, Viewer } from '../../../../access/index.ts';
import type { ScreeningFailed } from '../../../../anonymisation/index.ts';
import { badInput, checkText, notFound, rowId } from '../../../../kernel/index.ts';
import type { ScreenedText } from '../../../../kernel/index.ts';
import type { MinutesReads } from '../edition.ts';
import { Correction, MinutesSection } from '../minutes.entity.ts';
import type { Minutes } from '../minutes.entity.ts';
import type { CorrectionRow, MinutesRow } from '../minutes.rows.ts';
import { isOpen, needsReason } from '../minutes.states.ts';
import { checkVersion, conflict, holdMinutes, minutesFor, notOpen, storeVersion, tell } from './act.ts';
import type { Held, MinutesConflict, MinutesNotOpen } from './act.ts';
import { changeSections } from './change-sections.ts';
import { checkSectionText, gatedMarkdown } from './check-sections.ts';
import type { CorrectionDone } from './propose-correction.ts';

/** An answer as it is asked for. */
export interface AnswerAsked { accept: boolean; answer?: string | null; text?: string | null; version: number }
/** The correction was answered before. */
export interface CorrectionAnswered { readonly __typename: 'CorrectionAnswered'; readonly message: string; readonly correction: CorrectionRow }

const answered = (correction: CorrectionRow): CorrectionAnswered =>
  ({ __typename: 'CorrectionAnswered', message: `The correction was answered at ${correction.answeredAt?.toISOString()}: ${correction.state}.`, correction });

/**
 * Answers a proposed correction, with `minutes.answered` in the log. Accepted, its text (or the desk's own wording of it) is
 * the section's: a new version, with the answer as its reason where the minutes are approved already. Refused where the
 * section was changed since it was proposed, or since the desk read what its wording stands for: that would be undone.
 */
export async function answerCorrection(reads: MinutesReads, viewer: Viewer, { id, input }: { id: string; input: AnswerAsked }): Promise<CorrectionDone | ScreeningFailed | MinutesConflict | MinutesNotOpen | CorrectionAnswered> {
  const { parts } = reads;
  checkText('input.answer', input.answer, 5000);
  if (input.text != null) checkSectionText('input.text', input.text, false);
  if (!input.accept && input.text != null) throw badInput('input.text', 'goes with an accepted correction only.');
  if (!input.accept && input.answer == null) throw badInput('input.answer', 'is missing: say why it is declined.');
  const member = memberOf(viewer);
  const correction = await reads.sections.correction(member, rowId('correction', id));
  if (correction === null) throw notFound('correction');
  const row = await minutesFor(reads, member, { id: correction.minutesId, action: 'keep' });
  checkVersion('input.version', input.version, row.version);
  if (correction.state !== 'OPEN') return answered(correction);
  if (!isOpen('answer', row.state)) return notOpen(row, 'answer');
  const fields = Object.entries({ 'input.answer': input.answer, 'input.text': input.text }).filter((field): field is [string, string] => field[1] != null);
  const gate = await gatedMarkdown(parts, Object.fromEntries(fields), row.language);
  if ('__typename' in gate) return gate;
  const words = gate.texts['input.text'] ?? correction.proposedText;
  // What was proposed stands for the section as it was then; the desk's wording for the one that it read.
  const since = input.text == null ? Math.min(correction.ofVersion, input.version) : input.version;
  const held = await parts.database.write(sessionOf(member), (em) => write(em, { row, correction, member, accept: input.accept, since, words, answer: gate.texts['input.answer'] ?? null, now: parts.clock.now() }));
  if (held?.held === 'conflict') return conflict(reads, member, { id: row.id, since, sections: held.sections });
  if (held?.held === 'state') return notOpen((await reads.minutes.find(member, row.id)) ?? row, 'answer');
  const current = (await reads.sections.correction(member, correction.id))!;
  return held === null ? { __typename: 'ProposedCorrection', ...current } : answered(current);
}

interface Answering { row: MinutesRow; correction: CorrectionRow; member: Member; accept: boolean; since: number; words: ScreenedText | null; answer: ScreenedText | null; now: Date }

async function write(em: EntityManager, asked: Answering): Promise<Held | { held: 'answered' } | null> {
  const { row, correction, member, accept, words, answer, now } = asked;
  const minutes = await holdMinutes(em, row.id, 'answer');
  if (minutes === null) return { held: 'state' };
  const open = await em.findOne(Correction, { id: correction.id, state: 'OPEN' });
  if (open === null) return { held: 'answered' };
  const isApproved = needsReason(minutes.state);
  if (accept && words !== null && answer === null && isApproved) throw badInput('input.answer', 'is missing: after approval it is the reason of the correction.');
  const changed = accept && words !== null ? await takeOver(em, minutes, { ...asked, words }) : false;
  if (typeof changed !== 'boolean') return changed;
  Object.assign(open, { state: accept ? 'ACCEPTED' : 'DECLINED', answer, answeredAt: now });
  await em.flush();
  if (changed) await storeVersion(em, { minutes, member, now, type: 'minutes.answered', reason: isApproved ? answer : null });
  else await tell(em, { minutes, now, type: 'minutes.answered', before: minutes.version, after: minutes.version });
  return null;
}

async function takeOver(em: EntityManager, minutes: Minutes, { correction, since, words }: Answering & { words: ScreenedText }): Promise<boolean | Held> {
  const section = await em.findOne(MinutesSection, { id: correction.sectionId });
  if (section === null) return { held: 'conflict', sections: new Set([correction.sectionId]) };
  const { id, title, audienceLevel, audienceCountries, audienceOrganisations } = section;
  const given = { id, item: null, title, text: words, audienceLevel, audienceCountries, audienceOrganisations };
  return changeSections(em, minutes, { __typename: 'SectionsGiven', version: since, sections: [given], remove: [], order: null });
}
