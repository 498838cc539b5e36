import { memberOf, sessionOf } from '../../../../access/index.ts';
import type { Viewer } from '../../../../access/index.ts';
import type { ScreeningFailed } from '../../../../anonymisation/index.ts';
import { checkText } from '../../../../kernel/index.ts';
import type { AudienceEmpty } from '../../../directory/index.ts';
import type { MinutesReads } from '../edition.ts';
import { isOpen } from '../minutes.states.ts';
import { checkVersion, conflict, done, holdMinutes, minutesFor, minutesId, notOpen, storeVersion } from './act.ts';
import type { Held, MinutesConflict, MinutesDone, MinutesNotOpen } from './act.ts';
import { changeSections } from './change-sections.ts';
import { checkSections, sectionsGiven } from './check-sections.ts';
import type { SectionsAsked } from './check-sections.ts';

/** A correction as it is asked for. */
export interface CorrectionAsked extends SectionsAsked { reason: string }

/**
 * Corrects minutes after approval: a new version with its reason, in the state that they are in, and `minutes.corrected` in
 * the log. Whom a narrower audience leaves out loses the section with its history; so do all but the desk where one is taken
 * away.
 */
export async function correctMinutes(reads: MinutesReads, viewer: Viewer, { id, input }: { id: string; input: CorrectionAsked }): Promise<MinutesDone | ScreeningFailed | AudienceEmpty | MinutesConflict | MinutesNotOpen> {
  const { parts } = reads;
  checkText('input.reason', input.reason, 2000);
  checkSections(input, { directory: parts.directory, mayBeEmpty: false });
  const member = memberOf(viewer);
  const row = await minutesFor(reads, member, { id: minutesId(id), action: 'keep' });
  checkVersion('input.version', input.version, row.version);
  if (!isOpen('correct', row.state)) return notOpen(row, 'correct');
  const given = await sectionsGiven(parts, input, { language: row.language, more: { 'input.reason': input.reason } });
  if (given.__typename !== 'SectionsGiven') return given;
  const held = await parts.database.write(sessionOf(member), async (em): Promise<Held | null> => {
    const minutes = await holdMinutes(em, row.id, 'correct');
    if (minutes === null) return { held: 'state' };
    const changed = await changeSections(em, minutes, given);
    if (typeof changed !== 'boolean') return changed;
    if (changed) await storeVersion(em, { minutes, member, now: parts.clock.now(), type: 'minutes.corrected', reason: given.texts['input.reason']! });
    return null;
  });
  if (held?.held === 'conflict') return conflict(reads, member, { id: row.id, since: input.version, sections: held.sections });
  const current = await done(reads, member, row.id);
  return held === null ? current : notOpen(current, 'correct');
}
