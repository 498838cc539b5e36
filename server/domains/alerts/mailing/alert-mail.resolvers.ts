import { memberOf } from '../../../access/index.ts';
import type { Tail } from '../../../delivery/index.ts';
import type { Resolvers } from '../../../generated/schema.ts';
import { chooseAlertMail } from './choose-alert-mail.ts';
import type { MailBook } from './mail-book.ts';

/** Alerts by mail as GraphQL asks them: each person their own. */
export const alertMailResolvers = (book: MailBook, tail: Pick<Tail, 'head'>): Resolvers => ({
  Query: { alertMail: (_root, _asked, { viewer }) => book.of(memberOf(viewer).person) },
  Mutation: { chooseAlertMail: (_root, { input }, { viewer }) => chooseAlertMail(book, viewer, { input, head: tail.head }) },
});
