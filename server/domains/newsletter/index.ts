import type { EntitySchema } from '@mikro-orm/core';
import type { Page, RequestContext } from '../../access/index.ts';
import { passGate } from '../../anonymisation/index.ts';
import { Followed } from '../../delivery/index.ts';
import { rowId } from '../../kernel/index.ts';
import { takingBack } from './articles/take-back.ts';
import { newsletterEventResolvers } from './events/newsletter-event.resolvers.ts';
import { NewsletterLog } from './events/newsletter.log.ts';
import { issuePages } from './feeds/issue.page.ts';
import { newsletterFeeds } from './feeds/newsletter.feeds.ts';
import { issueDue } from './issues/issue-due.ts';
import type { ActParts } from './newsletter.act.ts';
import { ArticleSchema, IssueSchema, PictureSchema, PlacedSchema, SeriesSchema, TranslationSchema } from './newsletter.entity.ts';
import { loadersOf } from './newsletter.loaders.ts';
import type { NewsletterGiven, NewsletterParts } from './newsletter.parts.ts';
import { NewsletterReader } from './newsletter.queries.ts';
import { newsletterResolvers } from './newsletter.resolvers.ts';
import { picturePages } from './pictures/picture.pages.ts';
import { pictureResolvers } from './pictures/picture.resolvers.ts';
import { forgetAwaited } from './pictures/take-picture.ts';
import { ReaderBook } from './readers/reader-book.ts';
import { ReaderSchema, SubscriptionSchema, SuppressionSchema } from './readers/reader.entity.ts';
import { readerPages } from './readers/reader.pages.ts';
import { readerResolvers } from './readers/reader.resolvers.ts';
import { tellReaders } from './readers/tell-readers.ts';
import { bouncePages } from './sending/bounce.pages.ts';
import { Deliverer } from './sending/deliver-issues.ts';
import { DeliverySchema } from './sending/delivery.entity.ts';
import { deliveryResolvers } from './sending/delivery.resolvers.ts';

export { newsletterPolicy } from './newsletter.policy.ts';
export type { NewsletterGiven } from './newsletter.parts.ts';
export type { ArticleRow, IssueRow, PictureRow, SeriesRow } from './newsletter.rows.ts';
export type { ArticleEdge, ArticleTextRow, IssueEdge, SeriesEdge } from './newsletter.resolvers.ts';
export type { Progress } from './sending/delivery-progress.ts';
export type { ExportedReaderEdge } from './readers/reader.resolvers.ts';
export type { ExportedReader, OwnSubscription } from './readers/reader-book.ts';
export type { ArticleUnfit, IssueConflict } from './newsletter.act.ts';
export type { Announced } from './pictures/add-picture.ts';
export type { NewsletterEvent, NewsletterEventPage } from './events/newsletter.events.ts';
export type { NewsletterEventEdge } from './events/newsletter-event.resolvers.ts';

/** The entities of this room, for the ORM. */
export const NEWSLETTER_ENTITIES = [SeriesSchema, IssueSchema, ArticleSchema, TranslationSchema, PlacedSchema, PictureSchema, ReaderSchema, SubscriptionSchema, SuppressionSchema, DeliverySchema] as unknown as EntitySchema[];

/** The room as compose joins it. */
export interface NewsletterRoom {
  readonly resolvers: readonly object[];
  readonly pages: readonly Page[];
  node(id: string, context: RequestContext): Promise<object | null>;
  /** What time does, every so many milliseconds: brings out what is due, tells readers, hands over, forgets who never confirmed and pictures that never came. */
  readonly chores: readonly { readonly name: string; readonly every: number; run(): Promise<unknown> }[];
  /** Lets go of handing over, after what is under way. */
  stop(): void;
}

const NODES = { series: 'NewsletterSeries', issue: 'NewsletterIssue', article: 'Article' } as const;

/** Opens the room over what compose gives it. */
export function openNewsletter(given: NewsletterGiven): NewsletterRoom {
  const plain: NewsletterParts = { ...given, gate: passGate };
  const reader = new NewsletterReader(plain);
  const book = new ReaderBook(plain);
  const parts: ActParts = { ...plain, reader, countReaders: (series) => book.count(series) };
  const deliverer = new Deliverer(plain, book);
  const takeBack = takingBack(plain);
  const loaded = loadersOf(plain, reader);
  const events = new Followed(given, 'newsletter', new NewsletterLog(parts));
  const loaders = { series: loaded.series, issue: loaded.issues, article: loaded.articles };
  return {
    resolvers: [newsletterResolvers(parts, loaded), pictureResolvers(parts, loaded), newsletterEventResolvers(events, loaded), readerResolvers(parts, book), deliveryResolvers(parts)],
    pages: [...readerPages(parts, book), ...bouncePages(parts), ...issuePages(parts), ...picturePages(parts), ...newsletterFeeds(parts)],
    async node(id, context) {
      for (const kind of ['series', 'issue', 'article'] as const) {
        const row = rowId(kind, id);
        const found = row === null ? null : await loaders[kind](context).load(row);
        if (found !== null) return { __typename: NODES[kind], ...found };
      }
      return null;
    },
    chores: [
      { name: 'bring out newsletters', every: 1000, run: () => takeBack().then(() => issueDue(parts.database, parts.clock)) },
      { name: 'tell newsletter readers', every: 1000, run: () => tellReaders(parts, book, given.mail) },
      { name: 'deliver newsletters', every: 1000, run: () => deliverer.run() },
      { name: 'forget unconfirmed readers', every: 60_000, run: () => book.tidy() },
      { name: 'forget pictures that did not come', every: 60_000, run: () => forgetAwaited(parts) },
    ],
    stop: () => deliverer.stop(),
  };
}
