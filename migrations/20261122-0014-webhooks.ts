import { Migration } from '@mikro-orm/migrations';

const ORGANISATION = `(select nullif(current_setting('fanar.organisation', true), '')::uuid)`;
const PERSON = `(select nullif(current_setting('fanar.person', true), '')::uuid)`;
const SCOPES = `coalesce(current_setting('fanar.reads', true), '')`;
const STEWARD = `(select ${SCOPES} like '%WEBHOOKS_ADMINISTER%') and (select exists (select 1 from person p where p.id = ${PERSON} and p.status = 'ACTIVE' and 'STEWARD' = any (p.roles)))`;
const OWN = `${STEWARD} and organisation_id = ${ORGANISATION}`;
const OWN_KEY = `exists (select 1 from api_key k where k.id = key_id and k.person_id = ${PERSON} and k.revoked_at is null)`;

// Events wait in the log: a webhook has no more of them than its place there. The secrets are the hub's own to read.
const WEBHOOK = `
create table webhook (
  id uuid primary key,
  number bigint generated always as identity unique,
  organisation_id uuid not null references organisation (id),
  key_id uuid not null references api_key (id),
  reads_until timestamptz(3),
  label text not null,
  url text not null check (length(url) <= 500),
  topics text[] not null check (cardinality(topics) > 0),
  state text not null check (state in ('ACTIVE', 'PAUSED', 'PARKED')),
  parked_because text check (parked_because in ('UNANSWERED', 'GONE', 'READER_ENDED', 'SECRET_LOST')),
  position bigint not null,
  failed_attempts int not null default 0,
  failing_since timestamptz(3),
  next_attempt_at timestamptz(3),
  last_success_at timestamptz(3),
  last_failure_at timestamptz(3),
  tested_at timestamptz(3),
  created_at timestamptz(3) not null,
  secret text not null,
  secret_key text not null,
  former_secret text,
  former_secret_key text,
  former_secret_until timestamptz(3),
  check ((state = 'PARKED') = (parked_because is not null)),
  check (num_nulls(former_secret, former_secret_key, former_secret_until) in (0, 3))
)`;

const DELIVERY = `
create table webhook_delivery (
  number bigint generated always as identity primary key,
  webhook_id uuid not null references webhook (id) on delete cascade,
  message_id text not null,
  type text not null,
  attempt int not null,
  at timestamptz(3) not null,
  outcome text not null,
  status int,
  milliseconds int not null
)`;

const WALLS = [
  'create index webhook_organisation on webhook (organisation_id, number)',
  'create index webhook_delivery_of on webhook_delivery (webhook_id, number)',
  'create index webhook_delivery_at on webhook_delivery (at)',
  `grant select (id, number, organisation_id, key_id, reads_until, label, url, topics, state, parked_because, position, failed_attempts, failing_since,
    next_attempt_at, last_success_at, last_failure_at, tested_at, created_at, former_secret_until) on webhook to fanar_viewer`,
  'grant insert, delete on webhook to fanar_viewer',
  `grant update (key_id, reads_until, label, url, topics, state, parked_because, position, failed_attempts, failing_since, next_attempt_at, tested_at,
    secret, secret_key, former_secret, former_secret_key, former_secret_until) on webhook to fanar_viewer`,
  'grant select on webhook_delivery to fanar_viewer',
  'alter table webhook enable row level security',
  'alter table webhook_delivery enable row level security',
  `create policy webhook_read on webhook for select to fanar_viewer using (${OWN})`,
  `create policy webhook_add on webhook for insert to fanar_viewer with check (${OWN} and ${OWN_KEY})`,
  `create policy webhook_change on webhook for update to fanar_viewer using (${OWN}) with check (${OWN})`,
  `create policy webhook_drop on webhook for delete to fanar_viewer using (${OWN})`,
  'create policy webhook_delivery_read on webhook_delivery for select to fanar_viewer using (exists (select 1 from webhook w where w.id = webhook_id))',
];

/** Webhooks of organisations, read and kept by their stewards, and what became of what was sent. */
export class Webhooks extends Migration {
  override up(): void {
    for (const statement of [WEBHOOK, DELIVERY, ...WALLS]) this.addSql(statement.trim());
  }
}
