import { Migration } from '@mikro-orm/migrations';

// What pg-boss would do at a hub's first start, within this migration's transaction instead of one of its own. Where the
// package is newer than this step it makes its newest tables, and an older database is brought to them when it is opened.
async function itsTables(): Promise<string> {
  // Not at the top: every start would load it.
  const { getConstructionPlans } = await import('pg-boss');
  const commands = getConstructionPlans('pgboss').trim().replace(/^BEGIN;/, '').replace(/COMMIT;$/, '');
  return `do $rounds$ begin execute $pgboss$${commands}$pgboss$; end $rounds$`;
}

// Of what has something to do, or will have. `call` is anew at each call: one that comes while a round is under way is not
// taken for what that round was about.
const TABLE = `
create table round (
  name text not null,
  key text not null,
  due_at timestamptz(3) not null,
  call uuid not null default gen_random_uuid(),
  failures int not null default 0,
  primary key (name, key)
)`;

/** The queue of rounds: what is due by the hub's clock, and pg-boss's tables, from which one hub at a time is given each. The hub's own; no viewer reads them. */
export class Rounds extends Migration {
  override async up(): Promise<void> {
    for (const statement of [await itsTables(), TABLE, 'create index round_due on round (due_at)']) this.addSql(statement.trim());
  }
}
