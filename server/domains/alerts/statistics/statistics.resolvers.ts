import { K } from '../../../anonymisation/index.ts';
import type { Resolvers } from '../../../generated/schema.ts';
import type { AlertParts } from '../alert.parts.ts';
import { statistics } from './statistics.queries.ts';

/** Statistics of alerts, as GraphQL asks for them. */
export const statisticsResolvers = (parts: AlertParts): Resolvers => ({
  Query: {
    alertStatistics: async (_root, asked, { viewer }) => ({ threshold: K, ...await statistics(parts, viewer, asked) }),
  },
});
