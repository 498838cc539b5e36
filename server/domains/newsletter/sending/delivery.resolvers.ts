import type { Resolvers } from '../../../generated/schema.ts';
import type { ActParts } from '../newsletter.act.ts';
import { checkReading } from '../newsletter.queries.ts';
import { deliveryProgress, followDelivery } from './delivery-progress.ts';
import type { Progress } from './delivery-progress.ts';
import { sendTestIssue } from './send-test-issue.ts';

/** Everything of sending that GraphQL asks. */
export const deliveryResolvers = (parts: ActParts): Resolvers => ({
  Query: {
    newsletterDelivery(_root, { issue }, context) {
      checkReading(context.viewer);
      return deliveryProgress(parts, context, issue);
    },
  },
  Mutation: { sendTestIssue: (_root, asked, { viewer }) => sendTestIssue(parts, viewer, asked) },
  Subscription: {
    newsletterDelivery: {
      async subscribe(_root, { issue }, context) {
        checkReading(context.viewer);
        await deliveryProgress(parts, context, issue);
        return followDelivery(parts, context, issue) as never;
      },
      resolve: (progress: Progress) => progress,
    },
  },
  NewsletterDelivery: { isDone: ({ total, waiting }) => total > 0 && waiting === 0 },
});
