import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { badInput } from '../../../kernel/index.ts';
import type { GroupAudience } from '../../../kernel/index.ts';
import { audienceEmpty } from '../../directory/index.ts';
import type { AlreadyTaken, AudienceEmpty } from '../../directory/index.ts';
import { groupAudienceFrom } from '../committee/check-committee.ts';
import type { CommitteeRow } from '../committees.rows.ts';
import { agendaFrom, agendaOf, checkKept, invite, namesNobody, writeAgenda } from './agenda-kept.ts';
import type { ItemKept, Texts } from './agenda-kept.ts';
import { MEANT, checkSession, checkTimes, gatedSession, invitedFrom } from './check-session.ts';
import type { SessionAsked } from './check-session.ts';
import { numberTaken } from './schedule-session.ts';
import { audienceOf, done, numberSessions, sessionClosed, sessionConflict, sessionFor, sessionNow, tell } from './session-act.ts';
import type { SessionActs, SessionClosed, SessionConflict, SessionDone } from './session-act.ts';
import { CommitteeSession, Invitation } from './session.entity.ts';
import type { SessionRow } from './session.rows.ts';

/** A change as it is asked for: what is not given stays. */
export interface ChangeSessionAsked extends SessionAsked { version: number }

type Changed = SessionDone | ScreeningFailed | AudienceEmpty | AlreadyTaken | SessionConflict | SessionClosed;
type Content = Pick<SessionRow, 'sessionNumber' | 'title' | 'language' | 'startsAt' | 'endsAt' | 'timeZone' | 'place' | 'callUrl'> & GroupAudience;
interface Whole { content: Content; agenda: readonly ItemKept[]; invited: readonly string[] }

const KEPT = ['number', 'language', 'startsAt', 'timeZone', 'audience', 'agenda', 'invite'] as const;

/**
 * Changes a session, its agenda and its invitations: a new version, and `session.changed` with both audiences in the log.
 * Where it is moved, the answers of those who are asked are asked for anew.
 */
export async function changeSession(acts: SessionActs, viewer: Viewer, { id, input }: { id: string; input: ChangeSessionAsked }): Promise<Changed> {
  for (const field of KEPT) if (input[field] === null) throw badInput(`input.${field}`, 'can\'t be taken away; leave it out to keep it.');
  checkSession(input, { directory: acts.directory, now: acts.clock.now() });
  const member = memberOf(viewer);
  const { session, committee } = await sessionFor(acts, member, { id, action: 'keep' });
  const before = await wholeOf(acts, member, session);
  checkKept(input.agenda ?? [], before.agenda);
  checkTimes(input.startsAt ?? session.startsAt, input.endsAt === undefined ? session.endsAt : input.endsAt);
  const invited = input.invite == null ? before.invited : invitedFrom(input.invite, [...committee.members, ...before.invited], acts.directory).toSorted();
  if (session.state === 'CANCELLED') return sessionClosed(session);
  if (session.version !== input.version) return sessionConflict(session);
  const audience = input.audience == null ? audienceOf(session) : groupAudienceFrom(input.audience);
  if (audience === null || namesNobody(input.agenda ?? [])) return audienceEmpty();
  const gate = await acts.gate(gatedSession(input), input.language ?? session.language, MEANT);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const after: Whole = {
    content: { ...contentFrom(input, session, gate.texts), ...audience }, invited,
    agenda: input.agenda == null ? before.agenda : agendaFrom(input.agenda, before.agenda, gate.texts),
  };
  if (isDeepStrictEqual(before, after)) return done(session);
  if (session.state === 'HELD' && !isDeepStrictEqual(asHeld(before), asHeld(after))) return sessionClosed(session);
  const refused = await write(acts, member, { session, committee, before, after });
  if (refused === 'taken') return numberTaken();
  const current = await sessionNow(acts, member, session.id);
  if (refused === 'overtaken') return current.state === 'CANCELLED' ? sessionClosed(current) : sessionConflict(current);
  return done(current);
}

async function wholeOf({ sessions }: SessionActs, member: Member, session: SessionRow): Promise<Whole> {
  const [[agenda], [invitations]] = await Promise.all([sessions.agendas(member, [session.id]), sessions.invitations(member, [session.id])]);
  return { content: contentFrom({}, session, {}), agenda: agendaOf(agenda!), invited: invitations!.map(({ organisationId }) => organisationId).toSorted() };
}

const contentFrom = (input: SessionAsked, session: SessionRow, texts: Texts): Content => ({
  sessionNumber: input.number ?? session.sessionNumber, language: input.language ?? session.language, startsAt: input.startsAt ?? session.startsAt,
  endsAt: input.endsAt === undefined ? session.endsAt : input.endsAt, timeZone: input.timeZone ?? session.timeZone,
  title: input.title === undefined ? session.title : texts['input.title'] ?? null, place: input.place === undefined ? session.place : texts['input.place'] ?? null,
  callUrl: input.callUrl === undefined ? session.callUrl : texts['input.callUrl'] ?? null, ...audienceOf(session),
});

// What was said beforehand stays as it was said. Papers come later, and a slip in who may read must be mended at any time.
const MENDABLE = { papers: [], audienceLevel: 'OWN', audienceCountries: [], audienceOrganisations: [] } as const;
const asHeld = ({ content, agenda, invited }: Whole): object => ({ content: { ...content, ...MENDABLE }, agenda: agenda.map((item) => ({ ...item, ...MENDABLE })), invited });

interface Change { session: SessionRow; committee: CommitteeRow; before: Whole; after: Whole }

const write = (acts: SessionActs, member: Member, { session, committee, before, after }: Change): Promise<'taken' | 'overtaken' | null> => acts.database.write(sessionOf(member), async (em) => {
  const [of, now] = [{ sessionId: session.id, committeeId: committee.id }, acts.clock.now()];
  const isRenumbered = after.content.sessionNumber !== session.sessionNumber;
  if (isRenumbered && (await numberSessions(em, committee.id, after.content.sessionNumber)).isTaken) return 'taken';
  const row = await em.findOne(CommitteeSession, { id: session.id, version: session.version }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (row === null) return 'overtaken';
  Object.assign(row, after.content, { version: session.version + 1, updatedAt: now });
  await em.flush();
  await writeAgenda(em, of, { before: before.agenda, after: after.agenda });
  const uninvited = before.invited.filter((one) => !after.invited.includes(one));
  if (uninvited.length > 0) await em.nativeDelete(Invitation, { sessionId: session.id, organisationId: { $in: uninvited } });
  if (after.content.startsAt.getTime() !== session.startsAt.getTime()) await em.nativeUpdate(Invitation, { sessionId: session.id }, { answer: null, answeredAt: null });
  await invite(em, of, after.invited.filter((one) => !before.invited.includes(one)));
  await tell(em, { type: 'session.changed', session, committee, at: now, after: after.content });
  return null;
});
