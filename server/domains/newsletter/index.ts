import type { EntitySchema } from '@mikro-orm/core';
import type { Page, RequestContext } from '../../access/index.ts';
import { passGate } from '../../anonymisation/index.ts';
import { Followed } from '../../delivery/index.ts';
import { rowId } from '../../kernel/index.ts';
import { takeBack } from './articles/take-back.ts';
import { newsletterEventResolvers } from './events/newsletter-event.resolvers.ts';
import { NewsletterLog } from './events/newsletter.log.ts';
import { issueDue } from './issues/issue-due.ts';
import type { ActParts } from './newsletter.act.ts';
import { ArticleSchema, IssueSchema, PlacedSchema, SeriesSchema, TranslationSchema } from './newsletter.entity.ts';
import { loadersOf } from './newsletter.loaders.ts';
import type { NewsletterGiven, NewsletterParts } from './newsletter.parts.ts';
import { NewsletterReader } from './newsletter.queries.ts';
import { newsletterResolvers } from './newsletter.resolvers.ts';
import { RECIPIENTS } from './readers/recipients.ts';

export { newsletterPolicy } from './newsletter.policy.ts';
export type { NewsletterGiven, NewsletterSources, Source, SourceText } from './newsletter.parts.ts';
export type { ArticleRow, IssueRow, SeriesRow } from './newsletter.rows.ts';
export type { ArticleEdge, ArticleTextRow, IssueEdge, SeriesEdge } from './newsletter.resolvers.ts';
export type { ArticleUnfit, IssueConflict } from './newsletter.act.ts';
export type { NewsletterEvent, NewsletterEventPage } from './events/newsletter.events.ts';
export type { NewsletterEventEdge } from './events/newsletter-event.resolvers.ts';

/** The entities of this room, for the ORM. */
export const NEWSLETTER_ENTITIES = [SeriesSchema, IssueSchema, ArticleSchema, TranslationSchema, PlacedSchema] as unknown as EntitySchema[];

/** The room as compose joins it. */
export interface NewsletterRoom {
  readonly resolvers: readonly object[];
  readonly pages: readonly Page[];
  node(id: string, context: RequestContext): Promise<object | null>;
  /** Takes back what must not be told any more, then brings out the issues whose hour has come. */
  keepHours(): Promise<void>;
}

const NODES = { series: 'NewsletterSeries', issue: 'NewsletterIssue', article: 'Article' } as const;

/** Opens the room over what compose gives it. */
export function openNewsletter(given: NewsletterGiven): NewsletterRoom {
  const plain: NewsletterParts = { ...given, gate: passGate };
  const reader = new NewsletterReader(plain);
  const parts: ActParts = { ...plain, reader, countReaders: (series) => countReaders(plain, series) };
  const loaded = loadersOf(reader);
  const events = new Followed(given, new NewsletterLog(parts));
  const loaders = { series: loaded.series, issue: loaded.issues, article: loaded.articles };
  return {
    resolvers: [newsletterResolvers(parts, loaded), newsletterEventResolvers(events, loaded)],
    pages: [],
    async node(id, context) {
      for (const kind of ['series', 'issue', 'article'] as const) {
        const row = rowId(kind, id);
        const found = row === null ? null : await loaders[kind](context).load(row);
        if (found !== null) return { __typename: NODES[kind], ...found };
      }
      return null;
    },
    async keepHours() {
      await takeBack(parts);
      await issueDue(parts.database, parts.clock);
    },
  };
}

async function countReaders({ database }: NewsletterParts, series: string): Promise<number> {
  const [row] = await database.ask<{ count: number }>({ sql: `select count(*) as count from ${RECIPIENTS} and s.id = $1`, parameters: [series] });
  return Number(row!.count);
}
