import type { AccessDoor, Selection, Subscriber } from '../../access/index.ts';
import type { Clock } from '../../kernel/index.ts';
import type { LogView } from '../log-view.ts';
import type { LoggedEvent } from '../log.ts';
import type { Tail } from '../tail.ts';

/** What live delivery needs of the hub; `sent` is told of each event that has gone out to so many. */
export interface FanOutParts {
  readonly tail: Tail;
  readonly access: Pick<AccessDoor, 'current'>;
  readonly clock: Clock;
  sent?(event: LoggedEvent, subscribers: number): void;
}

/** A domain's log as subscribers asked for it. `name` tells the logs apart. */
export interface Followable<Event extends { readonly position: number }, Filter> { readonly name: string; readonly view: LogView<Event, Filter>; readonly filter: Filter }

/** Where a subscriber begins: after a cursor, or, without one, at what the tail had when it asked. */
export interface Beginning { readonly after: number | null; readonly now: number }

/** What somebody is sent of a log. */
export interface Course<Event extends { readonly position: number }, Filter> { readonly log: Followable<Event, Filter>; readonly selection: Selection; readonly subscriber: Subscriber }
