import type { Viewer } from '../access/index.ts';
import type { LoggedEvent, LogReader } from './log.ts';

/** Some of the log for a viewer, and up to which position it has been read. */
export interface LogPage<Event> { readonly events: Event[]; readonly through: number; readonly more: boolean }

/** Events after `after` and up to `head`, `size` of them at most. */
export interface LogRange { readonly after: number; readonly head: number; readonly size: number }

/** What a domain makes of the log: its own events, each as one viewer may have it at the moment of asking. */
export interface LogView<Event extends { readonly position: number }, Filter> {
  /** From the database; `through` is where to go on from, also where nothing was the viewer's. */
  page(viewer: Viewer, range: LogRange, filter: Filter): Promise<LogPage<Event>>;
  /** From the tail: null where it is none of the domain's, or nothing to the viewer. */
  live(viewer: Viewer, logged: LoggedEvent, filter: Filter): Promise<Event | null>;
  /** An event that was read a while ago, with no more than is the viewer's by now, null where that is nothing; `changedSince` where a subject has changed. */
  again(viewer: Viewer, event: Event, changedSince: (subject: string) => boolean): Promise<Event | null>;
  /** That the log no longer reaches back to a cursor. */
  gap(position: number, occurredAt: Date): Event;
}

/** Where to read on from, and up to where; `isGap` where the log doesn't reach back to what was asked. */
export interface Start { readonly from: number; readonly head: number; readonly isGap: boolean }

/** Where somebody begins who has had everything up to `after`; null: who begins with all there is. */
export async function startAfter(log: LogReader, after: number | null): Promise<Start> {
  const from = after ?? 0;
  const { head, prunedThrough } = await log.bounds();
  if (after === null || (from >= prunedThrough && from <= head)) return { from: Math.max(from, prunedThrough), head, isGap: false };
  // Too old, or of a log that this database never had (restored from a backup): say so, then all there is.
  return { from: prunedThrough, head, isGap: true };
}
