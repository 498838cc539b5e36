import { Foundation } from './20261122-0001-foundation.ts';
import { Release } from './20261122-0002-release.ts';
import { Statistics } from './20261122-0003-statistics.ts';
import { Committees } from './20261122-0004-committees.ts';
import { Newsletter } from './20261122-0005-newsletter.ts';
import { Translations } from './20261122-0006-translations.ts';
import { CommitteeLists } from './20261122-0007-committee-lists.ts';
import { Pictures } from './20261122-0008-pictures.ts';
import { NewsletterSources } from './20261122-0009-newsletter-sources.ts';
import { Federation } from './20261122-0010-federation.ts';
import { PartnerKeys } from './20261122-0011-partner-keys.ts';
import { Rounds } from './20261122-0012-rounds.ts';
import { AlertMail } from './20261122-0013-alert-mail.ts';
import { Webhooks } from './20261122-0014-webhooks.ts';

/** Every migration in the order they run; a name, once released, is never changed. */
export const MIGRATIONS = [
  { name: '20261122-0001-foundation', class: Foundation },
  { name: '20261122-0002-release', class: Release },
  { name: '20261122-0003-statistics', class: Statistics },
  { name: '20261122-0004-committees', class: Committees },
  { name: '20261122-0005-newsletter', class: Newsletter },
  { name: '20261122-0006-translations', class: Translations },
  { name: '20261122-0007-committee-lists', class: CommitteeLists },
  { name: '20261122-0008-pictures', class: Pictures },
  { name: '20261122-0009-newsletter-sources', class: NewsletterSources },
  { name: '20261122-0010-federation', class: Federation },
  { name: '20261122-0011-partner-keys', class: PartnerKeys },
  { name: '20261122-0012-rounds', class: Rounds },
  { name: '20261122-0013-alert-mail', class: AlertMail },
  { name: '20261122-0014-webhooks', class: Webhooks },
];
