import type { Resolvers } from '../../../generated/schema.ts';
import { memberOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { badInput, forbidden, notFound, rowId } from '../../../kernel/index.ts';
import { checkedEmail } from '../../directory/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import { AskingBound } from './asking-bound.ts';
import type { ExportedReader, OwnSubscription, ReaderBook } from './reader-book.ts';
import { seriesOf, subscribeReader } from './subscribe-reader.ts';

/** A reader in a list. */
export interface ExportedReaderEdge { node: ExportedReader }

const MOST = 500;

async function forSteward(parts: ActParts, viewer: Viewer, id: string): Promise<{ member: Member; series: string }> {
  const member = memberOf(viewer);
  const series = await parts.reader.find(member, 'Series', rowId('series', id));
  if (series === null) throw notFound('series');
  if (!parts.reader.may(member, ['export', 'Series'], series)) throw forbidden('Only stewards of the organisation that runs the series see addresses, with a key that has NEWSLETTER_WRITE.');
  return { member, series: series.id };
}

async function ownOf(book: ReaderBook, purpose: 'confirming' | 'leaving', token: string): Promise<OwnSubscription> {
  const own = await book.own(purpose, token);
  if (own === null) throw notFound('subscription');
  return own;
}

const acts = (parts: ActParts, book: ReaderBook, bound: AskingBound): Resolvers['Mutation'] => ({
  subscribeToNewsletter: (_root, { input }, context) => subscribeReader(parts, context, { book, bound, input }),
  async confirmSubscription(_root, { token }) {
    const own = await ownOf(book, 'confirming', token);
    await book.confirm(own);
    return own;
  },
  async leaveNewsletter(_root, { token, everything }) {
    const own = await ownOf(book, 'leaving', token);
    await (everything === true ? book.leaveEverything(await book.digestOf(own)) : book.leave(own));
    return own;
  },
  async eraseNewsletterReader(_root, { series, email }, { viewer }) {
    const address = checkedEmail('email', email);
    await forSteward(parts, viewer, series);
    await book.leaveEverything(book.digest(address));
    return { message: 'Whatever there was of this address is deleted, and nothing is sent to it any more.' };
  },
});

/** Everything of readers that GraphQL asks. */
export const readerResolvers = (parts: ActParts, book: ReaderBook): Resolvers => ({
  Query: {
    async newsletterReaders(_root, { series: asked, first, after }, { viewer }) {
      if (first != null && (first < 1 || first > MOST)) throw badInput('first', `must be from 1 to ${MOST}, not ${first}.`);
      const { series } = await forSteward(parts, viewer, asked);
      const start = after == null ? null : parts.seal.openRow('reader', after);
      if (after != null && start === null) throw badInput('after', 'is no cursor of this list.');
      const rows = await book.exported(series, { size: (first ?? 100) + 1, after: start });
      return { rows: rows.slice(0, first ?? 100), hasNextPage: rows.length > (first ?? 100), hasPreviousPage: after != null };
    },
  },
  Mutation: acts(parts, book, new AskingBound(parts.clock))!,
  NewsletterSubscription: {
    async title({ seriesId, language }) {
      const { title, titles } = await seriesOf(parts, seriesId);
      return titles[language] ?? title;
    },
  },
  NewsletterReaderConnection: {
    edges: ({ rows }) => rows.map((node) => ({ node })),
    pageInfo: ({ rows, hasNextPage, hasPreviousPage }) => {
      const [first, last] = [rows[0], rows.at(-1)];
      return { hasNextPage, hasPreviousPage, startCursor: first === undefined ? null : parts.seal.closeRow('reader', first.id), endCursor: last === undefined ? null : parts.seal.closeRow('reader', last.id) };
    },
  },
  NewsletterReaderEdge: { cursor: ({ node }) => parts.seal.closeRow('reader', node.id) },
});
