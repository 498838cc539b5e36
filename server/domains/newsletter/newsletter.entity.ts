import { defineEntity, p } from '@mikro-orm/core';
import { freeText, freeTexts, moment, rowIds, word, words } from '../../database/index.ts';
import type { AudienceLevel, CountryCode, Language } from '../../kernel/index.ts';
import type { ArticleCategory, ArticleState, IssueState, NewsletterKind } from './newsletter.words.ts';

const number = () => p.bigint('number').autoincrement().generated('always as identity');

export const SeriesSchema = defineEntity({
  name: 'NewsletterSeries',
  properties: {
    id: p.uuid().primary(), number: number(), slug: word(), kind: word<NewsletterKind>(), organisationId: p.uuid(), title: freeText(), titles: freeTexts<Language>(), languages: words<Language>(),
    audienceLevel: word<AudienceLevel>(), audienceCountries: words<CountryCode>(), audienceOrganisations: rowIds(), createdAt: moment(),
  },
});

/** A publication that comes out in issues, run by an organisation. Its audience never changes. */
export class Series extends SeriesSchema.class {}
SeriesSchema.setClass(Series);

export const IssueSchema = defineEntity({
  name: 'NewsletterIssue',
  properties: {
    id: p.uuid().primary(), number: number(), seriesId: p.uuid(), issueNumber: p.integer(), issueDate: p.date(), state: word<IssueState>(), scheduledFor: moment().nullable(), issuedAt: moment().nullable(),
    createdAt: moment(), updatedAt: moment(), version: p.integer(),
  },
});

/** One issue of a series: articles in an order, and how far it has come. Issued, it never changes. */
export class Issue extends IssueSchema.class {}
IssueSchema.setClass(Issue);

export const ArticleSchema = defineEntity({
  name: 'NewsletterArticle',
  properties: {
    id: p.uuid().primary(), number: number(), seriesId: p.uuid(), organisationId: p.uuid(), personId: p.uuid(), state: word<ArticleState>(), language: word<Language>(), category: word<ArticleCategory>(),
    country: word<CountryCode>(), title: freeText(), text: freeText(), sourceLink: freeText().nullable(), sourceId: p.uuid().nullable(), sourceVersion: p.integer().nullable(), sourceNames: p.uuid().nullable(), reason: freeText().nullable(),
    contributedAt: moment(), decidedAt: moment().nullable(), issuedAt: moment().nullable(), withdrawnAt: moment().nullable(),
  },
});

/** What one organisation tells in a series; its words never change. `sourceId` is what it was filled from, `sourceVersion` at which version, `sourceNames` what of another room it names. */
export class Article extends ArticleSchema.class {}
ArticleSchema.setClass(Article);

export const TranslationSchema = defineEntity({
  name: 'NewsletterTranslation',
  properties: { articleId: p.uuid().primary(), language: word<Language>().primary(), title: freeText(), text: freeText(), byOrganisationId: p.uuid(), byPersonId: p.uuid(), translatedAt: moment() },
});

/** An article's text in a further language, as it was given last. */
export class Translation extends TranslationSchema.class {}
TranslationSchema.setClass(Translation);

export const PlacedSchema = defineEntity({
  name: 'NewsletterIssueArticle',
  properties: { issueId: p.uuid().primary(), articleId: p.uuid().primary(), seriesId: p.uuid(), place: p.integer() },
});

/** That an article stands in an issue, and at which place. */
export class Placed extends PlacedSchema.class {}
PlacedSchema.setClass(Placed);

export const PictureSchema = defineEntity({
  name: 'NewsletterPicture',
  properties: {
    id: p.uuid().primary(), articleId: p.uuid(), place: p.integer(), alternativeText: freeText(), alternativeTexts: freeTexts<Language>(), content: p.blob().nullable(), small: p.blob().nullable(), width: p.integer().nullable(),
    height: p.integer().nullable(), replaces: p.uuid().nullable(), byOrganisationId: p.uuid(), byPersonId: p.uuid(), askedAt: moment(), drawnAt: moment().nullable(),
  },
});

/** A picture of an article: announced with what it shows in words, and there when it has come and the hub has drawn it anew. */
export class Picture extends PictureSchema.class {}
PictureSchema.setClass(Picture);
