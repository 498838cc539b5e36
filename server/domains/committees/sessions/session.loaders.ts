import DataLoader from 'dataloader';
import type { RequestContext } from '../../../access/index.ts';
import type { PageOf } from '../../../kernel/index.ts';
import type { SessionFilter, SessionList, SessionReader } from './session.queries.ts';
import type { AgendaRow, AttendanceRow, InvitationRow, SessionRow } from './session.rows.ts';

/** The sessions of one operation, those that the viewer may read, in one batch. */
export const sessionsOf = (reader: SessionReader, context: RequestContext): DataLoader<string, SessionRow | null> => context.once(sessionsOf, () =>
  new DataLoader(async (ids: readonly string[]) => {
    const found = await reader.byIds(context.viewer, ids);
    return ids.map((id) => found.get(id) ?? null);
  }));

/** The items of agendas, by their own ids. */
export const itemsOf = (reader: SessionReader, context: RequestContext): DataLoader<string, AgendaRow | null> => context.once(itemsOf, () =>
  new DataLoader(async (ids: readonly string[]) => {
    const found = await reader.items(context.viewer, ids);
    return ids.map((id) => found.get(id) ?? null);
  }));

/** The agendas of sessions. */
export const agendasOf = (reader: SessionReader, context: RequestContext): DataLoader<string, AgendaRow[]> =>
  context.once(agendasOf, () => new DataLoader((ids: readonly string[]) => reader.agendas(context.viewer, ids)));

/** Who was asked to sessions. */
export const invitationsOf = (reader: SessionReader, context: RequestContext): DataLoader<string, InvitationRow[]> =>
  context.once(invitationsOf, () => new DataLoader((ids: readonly string[]) => reader.invitations(context.viewer, ids)));

/** Who was there. */
export const attendanceOf = (reader: SessionReader, context: RequestContext): DataLoader<string, AttendanceRow[]> =>
  context.once(attendanceOf, () => new DataLoader((ids: readonly string[]) => reader.attendance(context.viewer, ids)));

/** A committee's own list of sessions as it was asked for. */
export interface OwnList extends SessionList { readonly committeeId: string }

/** A page of each of many committees' own lists: those asked with the same arguments in one statement. */
export const pagesOf = (reader: SessionReader, context: RequestContext): DataLoader<OwnList, PageOf<SessionRow>> => context.once(pagesOf, () =>
  new DataLoader((lists: readonly OwnList[]) => alike(lists, ({ page, filter }) => JSON.stringify([page, filter]), (ids, { page, filter }) => reader.pagesOf(context.viewer, ids, { page, filter }))));

/** How many there are in each of many committees' own lists. */
export const countsOf = (reader: SessionReader, context: RequestContext): DataLoader<{ committeeId: string; filter: SessionFilter }, number> => context.once(countsOf, () =>
  new DataLoader((lists: readonly { committeeId: string; filter: SessionFilter }[]) => alike(lists, ({ filter }) => JSON.stringify(filter), (ids, { filter }) => reader.countsOf(context.viewer, ids, filter))));

/** Answers lists of committees' own, those that are alike in one read. */
export async function alike<List extends { committeeId: string }, Found>(lists: readonly List[], by: (list: List) => string, read: (ids: string[], list: List) => Promise<Found[]>): Promise<Found[]> {
  const found = new Map<List, Found>();
  await Promise.all([...Map.groupBy(lists, by).values()].map(async (group) => {
    const ids = [...new Set(group.map(({ committeeId }) => committeeId))];
    const answers = await read(ids, group[0]!);
    for (const list of group) found.set(list, answers[ids.indexOf(list.committeeId)]!);
  }));
  return lists.map((list) => found.get(list)!);
}
