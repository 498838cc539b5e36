import { memberOf, sessionOf } from '../../../../access/index.ts';
import type { Viewer } from '../../../../access/index.ts';
import type { ScreeningFailed } from '../../../../anonymisation/index.ts';
import { checkText, newId, notFound, rowId } from '../../../../kernel/index.ts';
import type { MinutesReads } from '../edition.ts';
import { Correction, Minutes, MinutesSection } from '../minutes.entity.ts';
import type { CorrectionRow } from '../minutes.rows.ts';
import { isOpen } from '../minutes.states.ts';
import { minutesFor, minutesId, notOpen, tell } from './act.ts';
import type { MinutesNotOpen } from './act.ts';
import { checkSectionText, gatedMarkdown } from './check-sections.ts';

/** A correction as a member proposes it. */
export interface ProposalAsked { section: string; comment: string; proposedText?: string | null }
/** A correction as an act's result. */
export type CorrectionDone = CorrectionRow & { readonly __typename: 'ProposedCorrection' };

/**
 * Says something about a section of circulated minutes, or what it should say: the correction, and `minutes.commented` in the
 * log. It is about the section as it stands then, and read by those who may read that.
 */
export async function proposeCorrection(reads: MinutesReads, viewer: Viewer, { id, input }: { id: string; input: ProposalAsked }): Promise<CorrectionDone | ScreeningFailed | MinutesNotOpen> {
  const { parts } = reads;
  checkText('input.comment', input.comment, 5000);
  if (input.proposedText != null) checkSectionText('input.proposedText', input.proposedText, false);
  const member = memberOf(viewer);
  const row = await minutesFor(reads, member, { id: minutesId(id), action: 'speak' });
  const [sections] = await reads.sections.sections(member, [row.id]);
  const section = sections!.find((one) => one.id === rowId('section', input.section));
  if (section === undefined) throw notFound('section');
  if (!isOpen('propose', row.state)) return notOpen(row, 'propose');
  const gate = await gatedMarkdown(parts, { 'input.comment': input.comment, ...(input.proposedText == null ? {} : { 'input.proposedText': input.proposedText }) }, row.language);
  if ('__typename' in gate) return gate;
  const now = parts.clock.now();
  const correction = newId();
  const isTaken = await parts.database.write(sessionOf(member), async (em) => {
    const [minutes, current] = [await em.findOne(Minutes, { id: row.id }), await em.findOne(MinutesSection, { id: section.id })];
    if (minutes === null || current === null) throw notFound('section any more');
    if (!isOpen('propose', minutes.state)) return false;
    await em.insert(Correction, {
      id: correction, minutesId: row.id, sectionId: section.id, committeeId: row.committeeId, organisationId: member.organisation, personId: member.person, ofVersion: current.version,
      comment: gate.texts['input.comment'], proposedText: gate.texts['input.proposedText'] ?? null, state: 'OPEN', proposedAt: now,
    } as never);
    await tell(em, { minutes, now, type: 'minutes.commented', before: minutes.version, after: minutes.version });
    return true;
  });
  if (!isTaken) return notOpen((await reads.minutes.find(member, row.id)) ?? row, 'propose');
  return { __typename: 'ProposedCorrection', ...(await reads.sections.correction(member, correction))! };
}
