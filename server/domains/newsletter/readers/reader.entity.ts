import { defineEntity, p } from '@mikro-orm/core';
import { moment, word, words } from '../../../database/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import type { ArticleCategory } from '../newsletter.words.ts';

export const ReaderSchema = defineEntity({
  name: 'NewsletterReader',
  properties: { id: p.uuid().primary(), digest: word(), sealed: p.text(), sealedKey: word(), personId: p.uuid().nullable(), language: word<Language>(), createdAt: moment() },
});

/** Somebody who asked for a newsletter by mail. The address is sealed; the digest tells whether an address is known. */
export class Reader extends ReaderSchema.class {}
ReaderSchema.setClass(Reader);

export const SubscriptionSchema = defineEntity({
  name: 'NewsletterSubscription',
  properties: {
    id: p.uuid().primary(), readerId: p.uuid(), seriesId: p.uuid(), countries: words<CountryCode>(), categories: words<ArticleCategory>(),
    askedAt: moment(), toldAt: moment().nullable(), confirmedAt: moment().nullable(), bouncedAt: moment().nullable(),
  },
});

/**
 * That a reader asked for a series, and what of it; nothing is sent before it is confirmed by the link in the mail. `toldAt`
 * is when that mail was sent last. Empty lists are all countries, all categories.
 */
export class Subscription extends SubscriptionSchema.class {}
SubscriptionSchema.setClass(Subscription);

export const SuppressionSchema = defineEntity({
  name: 'NewsletterSuppression',
  properties: { digest: word().primary(), since: moment() },
});

/** That an address gets nothing any more, by its keyed digest: the address itself is not kept. */
export class Suppression extends SuppressionSchema.class {}
SuppressionSchema.setClass(Suppression);
