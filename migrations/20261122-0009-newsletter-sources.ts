import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  // What an article was filled from may be changed later in what its readers could read, or stop being theirs to know by name.
  'alter table newsletter_article add column source_version int, add column source_names uuid',
  // What was taken back can be filled anew, as it is by then.
  'alter table newsletter_article drop constraint newsletter_article_series_id_source_id_key',
  'create unique index newsletter_article_once on newsletter_article (series_id, source_id) where withdrawn_at is null',
  // How many mails that nobody confirmed went to an address since then.
  'alter table newsletter_reader add column asked_count int not null default 0, add column asked_since timestamptz(3)',
];

/** Articles know at which version of what they were filled from; readers, how often they were written to unasked. */
export class NewsletterSources extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
