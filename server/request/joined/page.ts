import { isForCalendars } from '../../access/index.ts';
import type { Page } from '../../access/index.ts';
import type { Graphs } from './graph.ts';

/**
 * `/joined.graphql`: the whole graph as text, partners' parts among the hub's; the hub's own where none has joined. For
 * credentials only, like introspection: what partners call things says how they work. The hub's own stays at
 * `/schema.graphql`, for anyone.
 */
export const joinedSchemaPage = (graphs: Graphs, hub: string): Page => ({
  url: '/joined.graphql',
  answer: async ({ viewer }) => (viewer.kind === 'nobody' || isForCalendars(viewer) ? null : { type: 'text/plain; charset=utf-8', body: graphs.current()?.printed ?? hub }),
});
