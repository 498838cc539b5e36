import { Migration } from '@mikro-orm/migrations';

// The viewer of the running transaction, as the hub set it; a variable never set means nobody.
const ORGANISATION = `(select nullif(current_setting('fanar.organisation', true), '')::uuid)`;
const PERSON = `(select nullif(current_setting('fanar.person', true), '')::uuid)`;
const SCOPES = `coalesce(current_setting('fanar.reads', true), '')`;
const PUBLISHES = `(select ${SCOPES} like '%ALERTS_READ%' and ${SCOPES} like '%ALERTS_PUBLISH%')`;
const APPROVES = `(select exists (select 1 from person p where p.id = ${PERSON} and p.status = 'ACTIVE' and 'APPROVER' = any (p.roles)))`;

const OWN = `${PUBLISHES} and organisation_id = ${ORGANISATION}`;

// While it is open it has a sealed text; from then on nothing that the text could be made out from, not by guessing either.
const TABLE = `
create table release_request (
  id uuid primary key,
  number bigint generated always as identity unique,
  organisation_id uuid not null references organisation (id),
  author_id uuid not null references person (id),
  author_name text not null,
  act text not null check (act in ('PUBLISH', 'UPDATE', 'TRANSLATE')),
  alert_id uuid references alert (id),
  findings jsonb not null,
  requested_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  status text not null check (status in ('OPEN', 'APPROVED', 'DECLINED', 'EXPIRED')),
  decided_at timestamptz(3),
  decided_by uuid references person (id),
  decided_by_name text,
  sealed text,
  sealed_key text,
  digest text,
  unique (author_id, digest),
  check (case when status = 'OPEN' then num_nulls(sealed, sealed_key, digest) = 0 else num_nonnulls(sealed, sealed_key, digest) = 0 end),
  check ((status in ('APPROVED', 'DECLINED')) = (decided_by is not null)),
  check (status <> 'APPROVED' or (alert_id is not null and decided_by <> author_id))
)`;

const WALLS = [
  'create index release_request_organisation on release_request (organisation_id, number)',
  `create index release_request_open on release_request (expires_at) where status = 'OPEN'`,
  'grant select, insert on release_request to fanar_viewer',
  'grant update (alert_id, status, decided_at, decided_by, decided_by_name, sealed, sealed_key, digest) on release_request to fanar_viewer',
  'alter table release_request enable row level security',
  `create policy release_read on release_request for select to fanar_viewer using (${OWN} and (author_id = ${PERSON} or ${APPROVES}))`,
  `create policy release_add on release_request for insert to fanar_viewer with check (${OWN} and author_id = ${PERSON} and status = 'OPEN')`,
  `create policy release_change on release_request for update to fanar_viewer using (${OWN} and status = 'OPEN' and (author_id = ${PERSON} or ${APPROVES}))
  with check (${OWN} and decided_by = ${PERSON} and (
    (status = 'APPROVED' and author_id <> ${PERSON} and ${APPROVES}) or (status = 'DECLINED' and (author_id = ${PERSON} or ${APPROVES}))))`,
];

/** Texts that screening held and their authors dispute: sealed until a second person decides, and what is kept of it after. */
export class Release extends Migration {
  override up(): void {
    for (const statement of [TABLE, ...WALLS]) this.addSql(statement.trim());
  }
}
