import { memberOf } from '../../../../access/index.ts';
import type { Viewer } from '../../../../access/index.ts';
import type { MinutesReads } from '../edition.ts';
import { minutesFor, minutesId } from './act.ts';
import type { MinutesConflict, MinutesDone, MinutesNotOpen, SectionsEmpty } from './act.ts';
import { refusedStep, takeStep } from './advance-minutes.ts';

/**
 * Sends minutes to the committee's members: from then on they read each section whose audience they are in, and
 * `minutes.circulated` tells them. Refused while a section has no text: what is sent says something.
 */
export async function circulateMinutes(reads: MinutesReads, viewer: Viewer, { id, version }: { id: string; version: number }): Promise<MinutesDone | MinutesConflict | MinutesNotOpen | SectionsEmpty> {
  const member = memberOf(viewer);
  const row = await minutesFor(reads, member, { id: minutesId(id), action: 'keep' });
  const step = { act: 'circulate', type: 'minutes.circulated', version, path: 'version' } as const;
  const refused = await refusedStep(reads, member, { row, step });
  if (refused !== null) return refused;
  const [sections] = await reads.sections.sections(member, [row.id]);
  const empty = sections!.filter(({ text }) => text.trim() === '');
  // Of the version that was read: whoever empties one meanwhile makes another version, and this one is overtaken.
  if (empty.length > 0 || sections!.length === 0) {
    return { __typename: 'SectionsEmpty', message: sections!.length === 0 ? 'There is nothing in the minutes yet.' : 'Write something in each section, or take it away.', sections: empty };
  }
  return takeStep(reads, member, { row, step: { ...step, note(minutes, now) { minutes.circulatedAt = now; } } });
}
