import { Migration } from '@mikro-orm/migrations';

/** A committee knows for which day its lists were made, so that each is brought up to the day once, and not all of them at each look. */
export class CommitteeLists extends Migration {
  override up(): void {
    this.addSql("alter table committee add column lists_for date not null default '1970-01-01'");
    this.addSql('create index committee_lists on committee (lists_for)');
  }
}
