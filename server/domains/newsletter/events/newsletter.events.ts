import type { EventPage, Fact, LoggedEvent } from '../../../delivery/index.ts';
import type { Audience } from '../../../kernel/index.ts';
import type { OfSeries } from '../newsletter.rows.ts';

/** The facts of this room, in the past tense, as the log names them, and what those are told who may read their subject. */
export const KINDS = {
  'series.created': 'SERIES_CREATED', 'article.contributed': 'ARTICLE_CONTRIBUTED', 'article.accepted': 'ARTICLE_ACCEPTED', 'article.declined': 'ARTICLE_DECLINED',
  'article.translated': 'ARTICLE_TRANSLATED', 'article.illustrated': 'ARTICLE_ILLUSTRATED', 'article.withdrawn': 'ARTICLE_WITHDRAWN', 'issue.composed': 'ISSUE_COMPOSED', 'issue.scheduled': 'ISSUE_SCHEDULED',
  'issue.unscheduled': 'ISSUE_UNSCHEDULED', 'issue.issued': 'ISSUE_ISSUED',
} as const;

/** A fact of this room by its name in the log. */
export type FactType = keyof typeof KINDS;
/** What happened, from where a viewer stands. */
export type NewsletterEventKind = (typeof KINDS)[FactType] | 'GAP';
/** What a fact is about: the part of its name before the dot. */
export type Subject = 'series' | 'article' | 'issue';

/** An event as one viewer gets it, with the fact it was made of: it is asked again when it goes out. */
export interface NewsletterEvent { position: number; kind: NewsletterEventKind; occurredAt: Date; subject: Subject | null; subjectId: string | null; fact: LoggedEvent | null }

/** A page of the log as `newsletterEvents` answers with it. */
export type NewsletterEventPage = EventPage<NewsletterEvent>;

/** Whether the fact is one of this room. */
export const isOurs = ({ type }: LoggedEvent): boolean => type in KINDS;

/** What those are told of a fact who may read its subject. */
export function eventOf(fact: LoggedEvent): NewsletterEvent {
  return { position: fact.position, kind: KINDS[fact.type as FactType], occurredAt: fact.occurredAt, subject: fact.type.slice(0, fact.type.indexOf('.')) as Subject, subjectId: fact.subjectId, fact };
}

/** For the organisation that runs the series alone. */
export const DESK: Audience = { audienceLevel: 'OWN', audienceCountries: [], audienceOrganisations: [] };
/** For that organisation and the one that gave an article. */
export const giver = (organisation: string): Audience => ({ audienceLevel: 'ORGANISATIONS', audienceCountries: [], audienceOrganisations: [organisation] });
/** For all who may read what the series issues. */
export const audienceOf = ({ audienceLevel, audienceCountries, audienceOrganisations }: Audience): Audience =>
  ({ audienceLevel, audienceCountries: [...audienceCountries], audienceOrganisations: [...audienceOrganisations] });

/** A fact as it goes into the log: what happened to what of which series, and who may know. */
export function factOf(type: FactType, of: Pick<OfSeries, 'runnerId' | 'slug'>, { subjectId, occurredAt, after }: { subjectId: string; occurredAt: Date; after: Audience }): Fact {
  return { type, subjectId, reference: of.slug, ownerId: of.runnerId, occurredAt, before: null, after, versionBefore: null, versionAfter: null };
}
