import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, newId, notFound, rowId } from '../../../kernel/index.ts';
import { alreadyTaken, audienceEmpty } from '../../directory/index.ts';
import type { AlreadyTaken, AudienceEmpty } from '../../directory/index.ts';
import { groupAudienceFrom } from '../committee/check-committee.ts';
import type { GroupAudienceAsked } from '../committee/check-committee.ts';
import type { CommitteeRow } from '../committees.rows.ts';
import { agendaFrom, invite, namesNobody, writeAgenda } from './agenda-kept.ts';
import type { ItemKept } from './agenda-kept.ts';
import { MEANT, checkSession, gatedSession, invitedFrom } from './check-session.ts';
import type { SessionAsked } from './check-session.ts';
import { audienceOf, demandIn, done, numberSessions, sessionNow } from './session-act.ts';
import type { SessionActs, SessionDone } from './session-act.ts';
import { CommitteeSession } from './session.entity.ts';
import type { SessionRow } from './session.rows.ts';

/** A session as it is asked for. */
export interface ScheduleSessionAsked extends SessionAsked { committee: string; startsAt: Date; timeZone: string; audience: GroupAudienceAsked }

/** The committee ended its work before the session would begin. */
export interface CommitteeClosed { readonly __typename: 'CommitteeClosed'; readonly message: string; readonly committee: CommitteeRow }

type Scheduled = SessionDone | ScreeningFailed | AudienceEmpty | AlreadyTaken | CommitteeClosed;

/** The refusal of a number that another session of the committee has. */
export const numberTaken = (): AlreadyTaken => alreadyTaken('input.number', 'Another session of the committee has this number.');

/**
 * Announces a session: the session, its agenda, its invitations, and `session.scheduled` in the log, all or nothing. Of two
 * at once each gets a number of its own.
 */
export async function scheduleSession(acts: SessionActs, viewer: Viewer, input: ScheduleSessionAsked): Promise<Scheduled> {
  const now = acts.clock.now();
  checkSession(input, { directory: acts.directory, now });
  (input.agenda ?? []).forEach(({ id }, index) => { if (id != null) throw badInput(`input.agenda.${index}.id`, 'is an item\'s of another session: a new one has none yet.'); });
  const member = memberOf(viewer);
  const committee = await acts.committees.find(member, rowId('committee', input.committee));
  if (committee === null) throw notFound('committee');
  demandIn(acts, member, { action: 'keep', committee });
  const invited = input.invite == null ? committee.members : invitedFrom(input.invite, committee.members, acts.directory);
  if (committee.closedAt !== null && input.startsAt > committee.closedAt) {
    return { __typename: 'CommitteeClosed', message: `The committee ended its work at ${committee.closedAt.toISOString()}.`, committee };
  }
  const audience = groupAudienceFrom(input.audience);
  if (audience === null || namesNobody(input.agenda ?? [])) return audienceEmpty();
  const language = input.language ?? committee.languages[0]!;
  const gate = await acts.gate(gatedSession(input), language, MEANT);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const id = newId();
  const row = {
    id, committeeId: committee.id, title: gate.texts['input.title'] ?? null, language, startsAt: input.startsAt, endsAt: input.endsAt ?? null, timeZone: input.timeZone,
    place: gate.texts['input.place'] ?? null, callUrl: gate.texts['input.callUrl'] ?? null, state: 'PLANNED' as const, ...audience, createdAt: now, updatedAt: null, cancelledAt: null,
    cancellationReason: null, version: 1,
  };
  const isTaken = await write(acts, member, { committee, row, number: input.number ?? null, agenda: agendaFrom(input.agenda ?? [], [], gate.texts), invited });
  return isTaken ? numberTaken() : done(await sessionNow(acts, member, id));
}

interface NewSession { committee: CommitteeRow; row: Omit<SessionRow, 'number' | 'sessionNumber' | 'isMember' | 'isDesk'>; number: number | null; agenda: readonly ItemKept[]; invited: readonly string[] }

const write = (acts: SessionActs, member: Member, { committee, row, number, agenda, invited }: NewSession): Promise<boolean> => acts.database.write(sessionOf(member), async (em) => {
  const { highest, isTaken } = await numberSessions(em, committee.id, number);
  if (isTaken) return true;
  const of = { sessionId: row.id, committeeId: committee.id };
  await em.insert(CommitteeSession, { ...row, sessionNumber: number ?? highest + 1 } as never);
  await writeAgenda(em, of, { before: [], after: agenda });
  await invite(em, of, invited);
  await record(em, {
    type: 'session.scheduled', subjectId: row.id, reference: committee.slug, ownerId: committee.hostId, groupId: committee.id, occurredAt: row.createdAt,
    before: null, after: audienceOf(row), versionBefore: null, versionAfter: 1,
  });
  return false;
});
