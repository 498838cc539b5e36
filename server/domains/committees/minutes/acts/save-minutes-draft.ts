import { memberOf, sessionOf } from '../../../../access/index.ts';
import type { Viewer } from '../../../../access/index.ts';
import type { ScreeningFailed } from '../../../../anonymisation/index.ts';
import type { AudienceEmpty } from '../../../directory/index.ts';
import type { MinutesReads } from '../edition.ts';
import { isOpen } from '../minutes.states.ts';
import { checkVersion, conflict, done, holdMinutes, minutesFor, minutesId, notOpen, storeVersion } from './act.ts';
import type { Held, MinutesConflict, MinutesDone, MinutesNotOpen } from './act.ts';
import { changeSections } from './change-sections.ts';
import { checkSections, sectionsGiven } from './check-sections.ts';
import type { SectionsAsked } from './check-sections.ts';

/**
 * Writes a draft: a new version with the sections given, taken away and put in order, and `minutes.saved` in the log. What
 * others changed since the version that was read is merged; where it is the same section, nothing is written, and who saves
 * second sees what the first changed. A save that changes nothing makes no version.
 */
export async function saveMinutesDraft(reads: MinutesReads, viewer: Viewer, { id, input }: { id: string; input: SectionsAsked }): Promise<MinutesDone | ScreeningFailed | AudienceEmpty | MinutesConflict | MinutesNotOpen> {
  const { parts } = reads;
  checkSections(input, { directory: parts.directory, mayBeEmpty: true });
  const member = memberOf(viewer);
  const row = await minutesFor(reads, member, { id: minutesId(id), action: 'keep' });
  checkVersion('input.version', input.version, row.version);
  if (!isOpen('save', row.state)) return notOpen(row, 'save');
  const given = await sectionsGiven(parts, input, { language: row.language });
  if (given.__typename !== 'SectionsGiven') return given;
  const held = await parts.database.write(sessionOf(member), async (em): Promise<Held | null> => {
    const minutes = await holdMinutes(em, row.id, 'save');
    if (minutes === null) return { held: 'state' };
    const changed = await changeSections(em, minutes, given);
    if (typeof changed !== 'boolean') return changed;
    if (changed) await storeVersion(em, { minutes, member, now: parts.clock.now(), type: 'minutes.saved' });
    return null;
  });
  if (held?.held === 'conflict') return conflict(reads, member, { id: row.id, since: input.version, sections: held.sections });
  const current = await done(reads, member, row.id);
  return held === null ? current : notOpen(current, 'save');
}
