/** The words of the schema, as they are stored. */
export type NewsletterKind = 'WEEKLY_NEWSLETTER' | 'INFORMATIONAL_BULLETIN' | 'OTHER';
export const ARTICLE_CATEGORIES = ['NEWS', 'EVENT', 'PRACTICE', 'PUBLICATION', 'TRAINING', 'ALERT', 'DECISION', 'OTHER'] as const;
export type ArticleCategory = (typeof ARTICLE_CATEGORIES)[number];
export type ArticleState = 'CONTRIBUTED' | 'ACCEPTED' | 'DECLINED';
export type IssueState = 'DRAFT' | 'READY' | 'SCHEDULED' | 'ISSUED';
export type DeliveryState = 'WAITING' | 'CLAIMED' | 'SENT' | 'SKIPPED' | 'BOUNCED' | 'FAILED';
