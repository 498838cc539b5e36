import type { Places } from '../../access/index.ts';
import type { Audience, CountryCode, Language, ScreenedText } from '../../kernel/index.ts';
import type { ArticleCategory, ArticleState, IssueState, NewsletterKind } from './newsletter.words.ts';

/** A series read to be answered with; `runnerId` is the organisation that runs it, `titles` those in other languages. */
export interface SeriesRow extends Audience {
  id: string; number: number; slug: string; kind: NewsletterKind; runnerId: string; title: ScreenedText; titles: Partial<Record<Language, ScreenedText>>; languages: Language[]; createdAt: Date;
}

/** What a rule asks of an issue's or article's series. */
export interface OfSeries extends Audience { seriesId: string; slug: string; runnerId: string; languages: Language[] }

/** An issue read to be answered with; its day as `2026-03-01`. */
export interface IssueRow extends OfSeries {
  id: string; number: number; issueNumber: number; date: string; state: IssueState; scheduledFor: Date | null; issuedAt: Date | null; version: number;
}

/** An article read to be answered with. */
export interface ArticleRow extends OfSeries {
  id: string; number: number; organisationId: string; state: ArticleState; language: Language; category: ArticleCategory; country: CountryCode; title: ScreenedText; text: ScreenedText;
  sourceLink: ScreenedText | null; sourceId: string | null; reason: ScreenedText | null; contributedAt: Date; issuedAt: Date | null; withdrawnAt: Date | null;
}

/** A translation as it was given. */
export interface TranslationRow { articleId: string; language: Language; title: ScreenedText; text: ScreenedText; translatedAt: Date }

/** A picture that has come, with the language of its article; `alternativeTexts` are those in other languages, `bytes` its length. */
export interface PictureRow {
  id: string; articleId: string; language: Language; width: number; height: number; bytes: number; alternativeText: ScreenedText; alternativeTexts: Partial<Record<Language, ScreenedText>>;
}

const snake = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const selection = (table: string, ...properties: string[]): string => properties.map((property) => `"${table}"."${snake(property)}" as "${property}"`).join(', ');

const AUDIENCE = `"s"."organisation_id" as "runnerId", ${selection('s', 'slug', 'languages', 'audienceLevel', 'audienceCountries', 'audienceOrganisations')}`;
/** All of `newsletter_series as s`. */
export const seriesSelection = `${selection('s', 'id', 'number', 'kind', 'title', 'titles', 'createdAt')}, ${AUDIENCE}`;
/** All of `newsletter_issue as i`, with its series `s`. */
export const issueSelection = `${selection('i', 'id', 'number', 'seriesId', 'issueNumber', 'state', 'scheduledFor', 'issuedAt', 'version')}, "i"."issue_date"::text as "date", ${AUDIENCE}`;
/** All of `newsletter_article as a`, with its series `s`. */
export const articleSelection = `${selection('a', 'id', 'number', 'seriesId', 'organisationId', 'state', 'language', 'category', 'country', 'title', 'text', 'sourceLink', 'sourceId', 'reason', 'contributedAt', 'issuedAt', 'withdrawnAt')}, ${AUDIENCE}`;

/** All of `newsletter_picture as p` but what it shows, with its article `a`. */
export const pictureSelection = `${selection('p', 'id', 'articleId', 'width', 'height', 'alternativeText', 'alternativeTexts')}, octet_length("p"."content") as "bytes", "a"."language"`;

/** Where the fields of a condition on a series stand. */
export const seriesPlaces: Places = {
  runnerId: { column: 's.organisation_id' }, audienceLevel: { column: 's.audience_level', kind: 'kind' },
  audienceCountries: { column: 's.audience_countries', kind: 'array' }, audienceOrganisations: { column: 's.audience_organisations', kind: 'array' },
};
/** Of an issue `i`, with its series `s`. */
export const issuePlaces: Places = { ...seriesPlaces, state: { column: 'i.state' } };
/** Of an article `a`, with its series `s`. */
export const articlePlaces: Places = { ...seriesPlaces, organisationId: { column: 'a.organisation_id' }, issuedAt: { column: 'a.issued_at' }, withdrawnAt: { column: 'a.withdrawn_at' } };
/** Of an event `e`: who could read its subject after it. */
export const eventPlaces: Places = {
  runnerId: { column: 'e.owner_id' }, audienceLevel: { column: 'e.after_audience_level' },
  audienceCountries: { column: 'e.after_audience_countries', kind: 'array' }, audienceOrganisations: { column: 'e.after_audience_organisations', kind: 'array' },
};
