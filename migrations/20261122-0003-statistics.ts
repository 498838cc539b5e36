import { Migration } from '@mikro-orm/migrations';

const READS_ALERTS = `(select coalesce(current_setting('fanar.reads', true), '') like '%ALERTS_READ%')`;
const IS_MEMBER = `(select coalesce(current_setting('fanar.organisation', true), '') <> '')`;

// What was released stays: not even the hub itself changes it or takes it back.
const STATEMENTS = [
  `create table statistics_release (
    period text primary key check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2]|Q[1-4])$'),
    held boolean not null,
    released_at timestamptz(3) not null
  )`,
  `create table statistics_cell (
    period text not null references statistics_release (period),
    country text not null,
    dimension text not null,
    value text not null,
    count int not null check (count >= 10),
    primary key (period, country, dimension, value)
  )`,
  `create table statistics_held (
    period text primary key references statistics_release (period),
    records jsonb not null
  )`,
  `create function keep_released() returns trigger language plpgsql as $$
  begin
    raise exception 'What was released as statistics is never changed.';
  end $$`,
  'create trigger release_kept before update or delete or truncate on statistics_release for each statement execute function keep_released()',
  'create trigger cell_kept before update or delete or truncate on statistics_cell for each statement execute function keep_released()',
  'grant select on statistics_release, statistics_cell to fanar_viewer',
  'alter table statistics_release enable row level security',
  'alter table statistics_cell enable row level security',
  'alter table statistics_held enable row level security',
  `create policy release_read on statistics_release for select to fanar_viewer using (${IS_MEMBER} and ${READS_ALERTS})`,
  `create policy cell_read on statistics_cell for select to fanar_viewer using (${IS_MEMBER} and ${READS_ALERTS})`,
];

/** The ledger of released statistics, which partners read and nobody changes, and what waits for the end of its quarter. */
export class Statistics extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
