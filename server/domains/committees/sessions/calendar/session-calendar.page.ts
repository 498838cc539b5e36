import type { Page, Viewer } from '../../../../access/index.ts';
import { isForCalendars } from '../../../../access/index.ts';
import { forbidden } from '../../../../kernel/index.ts';
import { checkReading } from '../../committee/committee.resolvers.ts';
import type { CommitteeParts } from '../../committees.parts.ts';
import type { SessionActs } from '../session-act.ts';
import { calendarOf } from './write-calendar.ts';

const PAGE = { size: 500, backward: false, after: null, before: null };

/**
 * Where the calendar of that committee is. It is also what entries link back to: people have no other page of a session yet,
 * and this one opens for whoever may read it, with the credential they already have.
 */
export const calendarUrl = ({ publicUrl }: Pick<CommitteeParts, 'publicUrl'>, slug: string): string => `${publicUrl()}/committees/${slug}/sessions.ics`;

/** The viewer as this door takes them: a key for calendars reads what its organisation does, roles aside. */
function readerOf(viewer: Viewer, isKeyInAddress: boolean): Viewer {
  if (isKeyInAddress && !isForCalendars(viewer)) {
    throw forbidden('A key in an address ends up in logs: only one that has the scope CALENDAR and no other may stand there. Ask your steward for one, or send this key as the password.');
  }
  const isRaised = viewer.kind === 'member' && !viewer.setup && viewer.scopes.includes('CALENDAR') && !viewer.scopes.includes('COMMITTEES_READ');
  return isRaised ? { ...viewer, roles: [], scopes: ['COMMITTEES_READ'] } : viewer;
}

/**
 * The sessions of a committee for calendar programs, the latest 500, cancelled ones among them: each with what this reader
 * may read of it. For nobody the public ones; null where the committee is not the reader's.
 */
export const sessionCalendar = (acts: SessionActs): Page => ({
  url: '/committees/:slug/sessions.ics',
  keyInAddress: true,
  async answer({ viewer: asked, params, query }) {
    const viewer = readerOf(asked, query['key'] !== undefined);
    checkReading(viewer);
    const committee = await acts.committees.bySlug(viewer, params['slug']!);
    if (committee === null) return null;
    const [list] = await acts.sessions.pagesOf(viewer, [committee.id], { page: PAGE, filter: {} });
    const agendas = await acts.sessions.agendas(viewer, list!.rows.map(({ id }) => id));
    const body = calendarOf(committee, list!.rows.map((session, index) => ({ session, agenda: agendas[index]! })), calendarUrl(acts, committee.slug));
    return { type: 'text/calendar; charset=utf-8', body, fileName: `${committee.slug}.ics` };
  },
});
