export { abortable } from './abortable.ts';
export { LogEvent, LogEventSchema } from './log-event.entity.ts';
export { EVENT_COLUMNS, LogReader, loggedEvent, record } from './log.ts';
export type { EventTable, Fact, LoggedEvent } from './log.ts';
export { steadily } from './steadily.ts';
export { Tail } from './tail.ts';
export type { Subjects } from './tail.ts';
