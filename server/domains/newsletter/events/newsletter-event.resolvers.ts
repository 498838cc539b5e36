import { eventResolvers } from '../../../delivery/index.ts';
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
export function newsletterEventResolvers(events: Followed<NewsletterEvent, NewsletterEventFilter>, loaded: Loaded): Resolvers {
  const { query, subscription, cursor, connection, edge } = eventResolvers(events, { filter: checkEventFilter, reading: checkReading });
  return {
    Query: { newsletterEvents: query },
    Subscription: { newsletterEvents: subscription },
    NewsletterEvent: {
      cursor,
      subjectId: ({ subject, subjectId }) => (subject === null || subjectId === null ? null : globalId(subject, subjectId)),
      issue: ({ subject, subjectId }, _args, context) => (subject === 'issue' ? loaded.issues(context).load(subjectId!) : null),
      article: ({ subject, subjectId }, _args, context) => (subject === 'article' ? loaded.articles(context).load(subjectId!) : null),
    },
    NewsletterEventConnection: connection,
    NewsletterEventEdge: edge,
  };
}
