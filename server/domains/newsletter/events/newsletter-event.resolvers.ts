import type { Followed } from '../../../delivery/index.ts';
import type { Resolvers } from '../../../generated/schema.ts';
import { globalId } from '../../../kernel/index.ts';
import type { Loaded } from '../newsletter.loaders.ts';
import { checkReading } from '../newsletter.queries.ts';
import type { NewsletterEvent } from './newsletter.events.ts';
import { checkEventFilter } from './newsletter.log.ts';
import type { NewsletterEventFilter } from './newsletter.log.ts';

/** An event in the log. */
export interface NewsletterEventEdge { node: NewsletterEvent }

/** The log of newsletters as GraphQL asks it, as pages and live. */
export const newsletterEventResolvers = (events: Followed<NewsletterEvent, NewsletterEventFilter>, loaded: Loaded): Resolvers => ({
  Query: {
    newsletterEvents(_root, { first, after, filter }, context) {
      const asked = { size: events.size(first), after: events.position(after), filter: checkEventFilter(filter) };
      checkReading(context.viewer);
      return events.page(context, asked);
    },
  },
  Subscription: {
    newsletterEvents: {
      subscribe(_root, { after, filter }, context) {
        const [position, checked] = [events.position(after), checkEventFilter(filter)];
        checkReading(context.viewer);
        return events.follow(context, position, checked) as never;
      },
      resolve: (event: NewsletterEvent) => event,
    },
  },
  NewsletterEvent: {
    cursor: (event) => events.cursor(event),
    subjectId: ({ subject, subjectId }) => (subject === null || subjectId === null ? null : globalId(subject, subjectId)),
    issue: ({ subject, subjectId }, _args, context) => (subject === 'issue' ? loaded.issues(context).load(subjectId!) : null),
    article: ({ subject, subjectId }, _args, context) => (subject === 'article' ? loaded.articles(context).load(subjectId!) : null),
  },
  NewsletterEventConnection: {
    edges: ({ events: page }) => page.map((node) => ({ node })),
    pageInfo: (page) => events.pageInfo(page),
  },
  NewsletterEventEdge: { cursor: ({ node }) => events.cursor(node) },
});
