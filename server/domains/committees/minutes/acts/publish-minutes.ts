import { memberOf } from '../../../../access/index.ts';
import type { Viewer } from '../../../../access/index.ts';
import type { MinutesReads } from '../edition.ts';
import { minutesFor, minutesId } from './act.ts';
import type { MinutesConflict, MinutesDone, MinutesNotOpen } from './act.ts';
import { refusedStep, takeStep } from './advance-minutes.ts';

/** Opens each section of approved minutes to its audience, and tells them by `minutes.published`. */
export async function publishMinutes(reads: MinutesReads, viewer: Viewer, { id, version }: { id: string; version: number }): Promise<MinutesDone | MinutesConflict | MinutesNotOpen> {
  const member = memberOf(viewer);
  const row = await minutesFor(reads, member, { id: minutesId(id), action: 'keep' });
  const step = { act: 'publish', type: 'minutes.published', version, path: 'version' } as const;
  const refused = await refusedStep(reads, member, { row, step });
  return refused ?? takeStep(reads, member, { row, step: { ...step, note(minutes, now) { minutes.publishedAt = now; } } });
}
