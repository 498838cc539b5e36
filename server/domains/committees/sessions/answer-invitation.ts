import { LockMode } from '@mikro-orm/core';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { record } from '../../../delivery/index.ts';
import { forbidden } from '../../../kernel/index.ts';
import type { InvitationAnswer } from '../committees.words.ts';
import { done, sessionClosed, sessionFor, sessionNow } from './session-act.ts';
import type { SessionActs, SessionClosed, SessionDone } from './session-act.ts';
import { Invitation } from './session.entity.ts';

// Answers are for the committee's members, however wide the session itself is open.
const MEMBERS = { audienceLevel: 'MEMBERS', audienceCountries: [], audienceOrganisations: [] } as const;

/**
 * Says for the viewer's organisation whether it comes; only members of the committee are told. The same answer again writes
 * nothing and tells nobody; another one takes its place.
 */
export async function answerInvitation(acts: SessionActs, viewer: Viewer, { id, answer }: { id: string; answer: InvitationAnswer }): Promise<SessionDone | SessionClosed> {
  const member = memberOf(viewer);
  const { session, committee } = await sessionFor(acts, member, { id, action: 'attend' });
  const [invitations] = await acts.sessions.invitations(member, [session.id]);
  const own = invitations!.find(({ organisationId }) => organisationId === member.organisation);
  if (own === undefined) throw forbidden('Your organisation is not invited to this session.');
  if (session.state !== 'PLANNED') return sessionClosed(session);
  if (own.answer === answer) return done(session);
  const now = acts.clock.now();
  await acts.database.write(sessionOf(member), async (em) => {
    const invitation = await em.findOne(Invitation, { sessionId: session.id, organisationId: member.organisation }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (invitation === null || invitation.answer === answer) return;
    Object.assign(invitation, { answer, answeredAt: now });
    await em.flush();
    await record(em, {
      type: 'session.answered', subjectId: session.id, reference: committee.slug, ownerId: committee.hostId, groupId: committee.id, occurredAt: now,
      before: MEMBERS, after: MEMBERS, versionBefore: session.version, versionAfter: session.version,
    });
  });
  return done(await sessionNow(acts, member, session.id));
}
