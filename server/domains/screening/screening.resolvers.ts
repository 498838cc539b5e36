import { screenText } from '../../anonymisation/index.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { badInput } from '../../kernel/index.ts';

const MOST = 20_000;

/** Screening on request: nothing is stored, nothing is logged. */
export const screeningResolvers: Resolvers = {
  Query: {
    screenText(_root, { text, language }) {
      if (text.length > MOST) throw badInput('text', `has more than ${MOST} UTF-16 units.`);
      return screenText(text, language ?? null);
    },
  },
  Screening: { redacted: (screening) => screening.redacted() },
};
