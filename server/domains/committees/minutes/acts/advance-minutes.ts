import type { EntityManager } from '@mikro-orm/sql';
import { sessionOf } from '../../../../access/index.ts';
import type { Member } from '../../../../access/index.ts';
import type { MinutesReads } from '../edition.ts';
import type { Minutes } from '../minutes.entity.ts';
import type { MinutesRow } from '../minutes.rows.ts';
import { STATES, isOpen } from '../minutes.states.ts';
import { checkVersion, conflict, done, holdMinutes, notOpen, storeVersion } from './act.ts';
import type { Held, MinutesConflict, MinutesDone, MinutesNotOpen } from './act.ts';

/** One step of the minutes from one state to the next; `note` writes down what is noted of it. */
export interface Step { act: 'circulate' | 'approve' | 'publish'; type: string; version: number; path: string; note(minutes: Minutes, now: Date): void }

/** Why minutes are not taken on as they were read; null where nothing stands against it. */
export async function refusedStep(reads: MinutesReads, member: Member, { row, step }: { row: MinutesRow; step: Omit<Step, 'note'> }): Promise<MinutesConflict | MinutesNotOpen | null> {
  checkVersion(step.path, step.version, row.version);
  if (!isOpen(step.act, row.state)) return notOpen(row, step.act);
  return row.version === step.version ? null : conflict(reads, member, { id: row.id, since: step.version, sections: null });
}

/**
 * Takes minutes that are at the version that was read to their next state: a new version, and each section gets as far as
 * the minutes.
 */
export async function takeStep(reads: MinutesReads, member: Member, { row, step }: { row: MinutesRow; step: Step }): Promise<MinutesDone | MinutesConflict | MinutesNotOpen> {
  const held = await reads.parts.database.write(sessionOf(member), async (em: EntityManager): Promise<Held['held'] | null> => {
    const minutes = await holdMinutes(em, row.id, step.act);
    if (minutes === null) return 'state';
    if (minutes.version !== step.version) return 'conflict';
    const now = reads.parts.clock.now();
    step.note(minutes, now);
    await storeVersion(em, { minutes, member, now, type: step.type, state: STATES[step.act].to! });
    return null;
  });
  if (held === 'conflict') return conflict(reads, member, { id: row.id, since: step.version, sections: null });
  const current = await done(reads, member, row.id);
  return held === null ? current : notOpen(current, step.act);
}
