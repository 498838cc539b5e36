import type { RequestContext, Viewer } from '../access/index.ts';
import type { EventPage, Followed } from './follow.ts';

/** What a domain checks before its log is read: what is malformed, then whether the viewer may read there at all. */
export interface Checks<Filter> { filter(asked: Filter | null | undefined): Filter; reading(viewer: Viewer): void }

interface Asked<Filter> { first?: number | null; after?: string | null; filter?: Filter | null }

/** How GraphQL asks any domain's log: as pages, and live. */
export function eventResolvers<Event extends { readonly position: number }, Filter>(events: Followed<Event, Filter>, check: Checks<Filter>) {
  const cursor = (event: Event): string => events.cursor(event);
  return {
    query: (_root: unknown, { first, after, filter }: Asked<Filter>, context: RequestContext): Promise<EventPage<Event>> => {
      const asked = { size: events.size(first), after: events.position(after), filter: check.filter(filter) };
      check.reading(context.viewer);
      return events.page(context, asked);
    },
    subscription: {
      subscribe: (_root: unknown, { after, filter }: Asked<Filter>, context: RequestContext) => {
        const [position, checked] = [events.position(after), check.filter(filter)];
        check.reading(context.viewer);
        return events.follow(position, checked) as never;
      },
      resolve: (event: Event): Event => event,
    },
    cursor,
    connection: { edges: ({ events: page }: EventPage<Event>) => page.map((node) => ({ node })), pageInfo: (page: EventPage<Event>) => events.pageInfo(page) },
    edge: { cursor: ({ node }: { node: Event }) => cursor(node) },
  };
}
