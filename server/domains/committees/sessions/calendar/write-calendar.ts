import ical, { ICalEventStatus, escape } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { globalId, wallClock } from '../../../../kernel/index.ts';
import type { CommitteeRow } from '../../committees.rows.ts';
import type { AgendaRow, SessionRow } from '../session.rows.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';

/** A session with its agenda, both as one viewer reads them. */
export interface Entry { readonly session: SessionRow; readonly agenda: readonly AgendaRow[] }

const HOUR = 3600;
// RFC 5545 has no control signs in texts but line ends and tabs.
const clean = (text: string): string => text.replace(/(?![\n\r\t])\p{Cc}/gu, ' ');

/**
 * A committee's sessions as an iCalendar (RFC 5545), as one viewer reads them. Times are in UTC: a session is one moment and
 * never recurs, so that a zone's rules could only be told wrongly; programs show it on their reader's clock, and the text
 * says what the committee's shows. Everything comes of the data, so that the same data make the same calendar.
 */
export function calendarOf(committee: CommitteeRow, entries: readonly Entry[], url: string): string {
  // The library writes names as they are.
  const calendar = ical({ prodId: { company: 'Fanar', product: 'Sessions', language: 'EN' }, name: escape(clean(committee.name), false), ttl: HOUR, source: url });
  for (const entry of entries) calendar.createEvent(eventOf(committee, entry, url));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ name, names }: CommitteeRow, entry: Entry, url: string): ICalEventData {
  const { session } = entry;
  const changed = session.updatedAt ?? session.createdAt;
  const title = `${names[session.language] ?? name}, ${CALENDAR_WORDS[session.language].session(session.sessionNumber)}`;
  const location = session.place ?? session.callUrl;
  return {
    id: `${globalId('session', session.id)}@${new URL(url).host}`, sequence: session.version - 1, start: session.startsAt, end: session.endsAt,
    // Without a METHOD the stamp is the moment of the last change, as LAST-MODIFIED.
    stamp: changed, lastModified: changed, created: session.createdAt,
    status: session.state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: clean(session.title === null ? title : `${title}: ${session.title}`), location: location === null ? null : clean(location),
    description: clean(textOf(entry)), url,
  };
}

function textOf({ session, agenda }: Entry): string {
  const [words, { timeZone }] = [CALENDAR_WORDS[session.language], session];
  const end = session.endsAt === null ? '' : ` – ${wallClock(session.endsAt, timeZone)}`;
  return [
    ...(session.state === 'CANCELLED' ? [`${words.cancelled}: ${session.cancellationReason ?? ''}`] : []), `${wallClock(session.startsAt, timeZone)}${end} (${timeZone})`,
    ...(session.callUrl === null ? [] : [`${words.call}: ${session.callUrl}`]),
    ...(agenda.length === 0 ? [] : ['', `${words.agenda}:`]),
    ...agenda.flatMap(({ title, description, papers }, index) => [
      `${index + 1}. ${title}`, ...(description === null ? [] : [description]), ...papers.map((paper) => `${paper.title}: ${paper.url}`),
    ]),
  ].join('\n');
}
