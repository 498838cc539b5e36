export { Chores, causeOf } from './chores.ts';
export type { Chore } from './chores.ts';
export { HubMetrics } from './observe.ts';
