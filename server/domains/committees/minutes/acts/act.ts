import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { Member } from '../../../../access/index.ts';
import { record } from '../../../../delivery/index.ts';
import { badInput, forbidden, notFound, rowId } from '../../../../kernel/index.ts';
import type { GroupAudience, ScreenedText } from '../../../../kernel/index.ts';
import { Committee } from '../../committee/committee.entity.ts';
import type { MinutesState } from '../../committees.words.ts';
import { opennessOf } from '../audiences.ts';
import type { Openness } from '../audiences.ts';
import type { SectionDifference } from '../difference.ts';
import type { MinutesReads } from '../edition.ts';
import { Minutes, MinutesSection, MinutesVersion } from '../minutes.entity.ts';
import type { MinutesRow, SectionRow } from '../minutes.rows.ts';
import { STATES, isOpen } from '../minutes.states.ts';
import type { MinutesAct } from '../minutes.states.ts';

/** Minutes as an act's result. */
export type MinutesDone = MinutesRow & { readonly __typename: 'Minutes' };
/** Somebody changed the same thing since it was read; `changed` is what, of what was sent. */
export interface MinutesConflict { readonly __typename: 'MinutesConflict'; readonly message: string; readonly current: MinutesRow; readonly changed: SectionDifference[] }
/** They are in a state in which this is not done. */
export interface MinutesNotOpen { readonly __typename: 'MinutesNotOpen'; readonly message: string; readonly minutes: MinutesRow }
/** The session can't be the one. */
export interface SessionNotFitting { readonly __typename: 'SessionNotFitting'; readonly message: string }
/** Sections without a text can't leave the desk. */
export interface SectionsEmpty { readonly __typename: 'SectionsEmpty'; readonly message: string; readonly sections: SectionRow[] }

export const sessionNotFitting = (message: string): SessionNotFitting => ({ __typename: 'SessionNotFitting', message });
export const notOpen = (minutes: MinutesRow, act: MinutesAct): MinutesNotOpen =>
  ({ __typename: 'MinutesNotOpen', message: `These minutes are ${minutes.state}; this is done while they are ${STATES[act].in.join(' or ')}.`, minutes });

const REFUSALS: Record<'keep' | 'approve' | 'speak', string> = {
  keep: 'Minutes are kept by secretaries of the committee\'s secretary and chair.', approve: 'Minutes are approved by the committee\'s chair.',
  speak: 'This is for members of the committee who speak for their organisation: not for observers, nor for those who only read.',
};

/** Throws what a member is told who may read but not do that. */
export function refuse(member: Member, action: keyof typeof REFUSALS): never {
  if (!member.scopes.includes('COMMITTEES_WRITE') || !member.scopes.includes('COMMITTEES_READ')) {
    throw forbidden('This key lacks the scope COMMITTEES_WRITE (with COMMITTEES_READ): ask your steward for one that has it.');
  }
  throw forbidden(REFUSALS[action]);
}

/** The minutes to act on: unseen and absent alike are NOT_FOUND, readable but not the member's to act on is FORBIDDEN. */
export async function minutesFor(reads: MinutesReads, member: Member, { id, action }: { id: string | null; action: keyof typeof REFUSALS }): Promise<MinutesRow> {
  const row = await reads.minutes.find(member, id);
  if (row === null) throw notFound('minutes');
  if (!reads.committees.may(member, action, row)) refuse(member, action);
  return row;
}

/** The row id of minutes as they are asked for. */
export const minutesId = (id: string): string | null => rowId('minutes', id);

/** Throws where nobody can have read that version. */
export function checkVersion(path: string, version: number, current: number): void {
  if (version < 1 || version > current) throw badInput(path, 'is no version of these minutes.');
}

/** The minutes after an act, as the member reads them now. */
export async function done(reads: MinutesReads, member: Member, id: string): Promise<MinutesDone> {
  const row = await reads.minutes.find(member, id);
  if (row === null) throw notFound('minutes any more');
  return { __typename: 'Minutes', ...row };
}

/** The conflict as it is told: what changed since the version that was read, of the sections that are meant (all: null). */
export async function conflict(reads: MinutesReads, member: Member, { id, since, sections }: { id: string; since: number; sections: ReadonlySet<string> | null }): Promise<MinutesConflict> {
  const current = await done(reads, member, id);
  const changed = await reads.sections.difference(member, current, { from: since, to: current.version });
  return {
    __typename: 'MinutesConflict', message: `The minutes are at version ${current.version} by now, and what you sent was changed since version ${since}: see what changed and decide anew.`,
    current, changed: changed.filter(({ section }) => sections === null || sections.has(section)),
  };
}

/** Why nothing was written after all, found while the minutes were held. */
export type Held = { readonly held: 'state' } | { readonly held: 'conflict'; readonly sections: ReadonlySet<string> | null };

/** Minutes held for writing, in the state that the act needs; null where they are in another by now. Whoever else writes them waits. */
export async function holdMinutes(em: EntityManager, id: string, act: MinutesAct) {
  const minutes = await em.findOne(Minutes, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (minutes === null) throw notFound('minutes any more');
  return isOpen(act, minutes.state) ? minutes : null;
}

/** What a new version is made of, besides the sections as they stand by then. */
export interface NewVersion { minutes: Minutes; member: Member; now: Date; type: string; state?: MinutesState; reason?: ScreenedText | null }

/**
 * Makes the next version of minutes that are held, from the sections as they stand: its row, what the minutes are open to,
 * how far each section has got, and the fact in the log.
 */
export async function storeVersion(em: EntityManager, { minutes, member, now, type, state = minutes.state, reason = null }: NewVersion): Promise<void> {
  const [before, wasState] = [minutes.version, minutes.state];
  const openness = opennessOf(await em.find(MinutesSection, { minutesId: minutes.id }));
  Object.assign(minutes, { ...openness, state, version: before + 1, updatedAt: now });
  await em.flush();
  await em.insert(MinutesVersion, {
    minutesId: minutes.id, version: before + 1, committeeId: minutes.committeeId, state, ...openness, ...await changedBy(em, { minutes, openness, isTakenOn: wasState !== state }), reason, madeAt: now, madeBy: member.person, organisationId: member.organisation,
  } as never);
  await em.execute(`update minutes_section_version as v set reached = ? from minutes_section as s where s.minutes_id = ? and v.section_id = s.id and v.version = s.version and v.reached <> ?`, [state, minutes.id, state]);
  await tell(em, { minutes, now, type, before, after: before + 1 });
}

// What a version changed was or is open to; where it takes the minutes on, that is all of them.
async function changedBy(em: EntityManager, { minutes, openness, isTakenOn }: { minutes: Minutes; openness: Openness; isTakenOn: boolean }) {
  const touched = isTakenOn ? [] : await em.execute<GroupAudience[]>(`select v.audience_level as "audienceLevel", v.audience_countries as "audienceCountries", v.audience_organisations as "audienceOrganisations"
    from minutes_section_version v join minutes_section_version t on t.section_id = v.section_id and t.minutes_id = ? and t.version = ?
    where v.version = t.version or v.version = (select max(q.version) from minutes_section_version q where q.section_id = t.section_id and q.version < t.version)`, [minutes.id, minutes.version]);
  const { levels, countries, organisations } = isTakenOn ? openness : opennessOf(touched);
  return { changedLevels: levels, changedCountries: countries, changedOrganisations: organisations };
}

/** Tells the log what happened to minutes, from one version to another; the same where nothing changed in what they say. */
export async function tell(em: EntityManager, { minutes, now, type, before, after }: { minutes: Pick<Minutes, 'id' | 'committeeId'>; now: Date; type: string; before: number | null; after: number }): Promise<void> {
  const committee = await em.findOne(Committee, { id: minutes.committeeId });
  if (committee === null) throw notFound('committee any more');
  await record(em, {
    type, subjectId: minutes.id, reference: committee.slug, ownerId: committee.hostId, groupId: committee.id, occurredAt: now, before: null, after: null, versionBefore: before, versionAfter: after,
  });
}
