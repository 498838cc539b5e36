export { Followed } from './follow.ts';
export type { EventPage, FollowParts, LogPage, LogRange, LogView } from './follow.ts';
export { LogEvent, LogEventSchema } from './log-event.entity.ts';
export { EVENT_COLUMNS, LogReader, loggedEvent, record } from './log.ts';
export type { EventTable, Fact, LoggedEvent } from './log.ts';
export { proseBlocks, proseHtml } from './prose.ts';
export type { Block, Run } from './prose.ts';
export { Tail } from './tail.ts';
export type { Subjects } from './tail.ts';
