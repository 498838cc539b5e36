import { Migration } from '@mikro-orm/migrations';

// No viewer's statement reaches it. Two hubs that make the next key at the same moment make one: its number is taken once.
const STATEMENTS = [
  `create table partner_key (
    number int primary key check (number > 0),
    kid uuid not null unique,
    x text not null,
    sealed text not null,
    sealed_key text not null,
    begins_at timestamptz(3) not null
  )`,
  'alter table partner_key enable row level security',
];

/** The keys that what is asked of partners is signed with; their private halves only under the hub's secret. */
export class PartnerKeys extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
