import type { EntityManager } from '@mikro-orm/sql';
import { memberOf, sessionOf } from '../../../../access/index.ts';
import type { Member, Viewer } from '../../../../access/index.ts';
import { newId, notFound, rowId, searchable } from '../../../../kernel/index.ts';
import type { Language, ScreenedText } from '../../../../kernel/index.ts';
import { AgendaItem } from '../../sessions/session.entity.ts';
import type { SessionRow } from '../../sessions/session.rows.ts';
import type { MinutesReads } from '../edition.ts';
import { Minutes, MinutesSection, MinutesSectionVersion, MinutesVersion } from '../minutes.entity.ts';
import { opennessOf } from '../audiences.ts';
import { done, refuse, sessionNotFitting, tell } from './act.ts';
import type { MinutesDone, SessionNotFitting } from './act.ts';

/** The session of a global id; null where there is none that the viewer may read. */
export const sessionMet = ({ sessionsMet }: MinutesReads, viewer: Viewer, id: string): Promise<SessionRow | null> => sessionsMet.find(viewer, rowId('session', id));

/**
 * Begins the minutes of a session from its agenda: the minutes, their first version, a section without a text for each item,
 * with its title and audience, and `minutes.begun` in the log. Asked again, the minutes that there are.
 */
export async function beginMinutes(reads: MinutesReads, viewer: Viewer, input: { session: string; language?: Language | null }): Promise<MinutesDone | SessionNotFitting> {
  const member = memberOf(viewer);
  const session = await sessionMet(reads, member, input.session);
  if (session === null) throw notFound('session');
  const committee = await reads.committees.find(member, session.committeeId);
  if (committee === null || !reads.committees.may(member, 'keep', committee)) refuse(member, 'keep');
  const begun = await reads.minutes.bySessions(member, [session.id]);
  if (begun.has(session.id)) return done(reads, member, begun.get(session.id)!.id);
  if (session.state === 'CANCELLED') return sessionNotFitting('The session was cancelled: there is nothing to keep minutes of.');
  const language = input.language ?? committee.languages[0]!;
  const gate = await reads.parts.gate({ empty: '' }, language);
  if (gate.kind === 'held') throw new Error('The gate holds an empty text.');
  const id = await reads.parts.database.write(sessionOf(member), (em) => store(em, { session, member, language, empty: gate.texts.empty, now: reads.parts.clock.now() }));
  return done(reads, member, id);
}

async function store(em: EntityManager, { session, member, language, empty, now }: { session: SessionRow; member: Member; language: Language; empty: ScreenedText; now: Date }): Promise<string> {
  const items = await em.find(AgendaItem, { sessionId: session.id }, { orderBy: { place: 'asc' } });
  const openness = opennessOf(items);
  const minutes = { id: newId(), committeeId: session.committeeId, sessionId: session.id, language, state: 'DRAFT', version: 1, ...openness, begunAt: now, updatedAt: now };
  // Of two at once the second waits here, finds the first's, and writes nothing.
  const [first] = await em.execute<{ id: string }[]>('insert into minutes (id, committee_id, session_id, language, state, begun_at, updated_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (session_id) do nothing returning id',
    [minutes.id, minutes.committeeId, minutes.sessionId, language, 'DRAFT', now, now]);
  if (first === undefined) return (await em.findOneOrFail(Minutes, { sessionId: session.id })).id;
  await em.nativeUpdate(Minutes, { id: minutes.id }, openness);
  await em.insert(MinutesVersion, { minutesId: minutes.id, version: 1, committeeId: session.committeeId, state: 'DRAFT', ...openness, madeAt: now, madeBy: member.person, organisationId: member.organisation } as never);
  const sections = items.map((item, place) => ({
    id: newId(), minutesId: minutes.id, committeeId: session.committeeId, agendaItemId: item.id, place, title: item.title, text: empty,
    search: searchable(item.title), audienceLevel: item.audienceLevel, audienceCountries: item.audienceCountries, audienceOrganisations: item.audienceOrganisations, version: 1,
  }));
  if (sections.length > 0) {
    await em.insertMany(MinutesSection, sections as never);
    await em.insertMany(MinutesSectionVersion, sections.map(({ id, search: _search, agendaItemId: _item, ...section }) => ({ ...section, sectionId: id, reached: 'DRAFT', removed: false, withdrawn: false })) as never);
  }
  await tell(em, { minutes, now, type: 'minutes.begun', before: null, after: 1 });
  return minutes.id;
}
