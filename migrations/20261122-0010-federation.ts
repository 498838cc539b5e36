import { Migration } from '@mikro-orm/migrations';

// The viewer of the running transaction, as the hub set it; a variable never set means nobody.
const ORGANISATION = `(select nullif(current_setting('fanar.organisation', true), '')::uuid)`;
const PERSON = `(select nullif(current_setting('fanar.person', true), '')::uuid)`;
const ADMINISTERS = `(select coalesce(current_setting('fanar.administers', true), ''))`;

/** Whether the viewer looks after people, and so may after a subgraph, of their own organisation. */
const own = (organisation: string): string => `(${ADMINISTERS} <> '' and ${organisation} = ${ORGANISATION})`;
/** Whether the viewer looks after that organisation's subgraph. */
const keeps = (organisation: string): string => `(${ADMINISTERS} = 'network' or ${own(organisation)})`;
const ofPartner = (rule: (organisation: string) => string): string => `exists (select 1 from partner_subgraph p where p.id = partner_id and ${rule('p.organisation_id')})`;

const TABLES = [
  `create table partner_subgraph (
    id uuid primary key,
    number bigint generated always as identity unique,
    organisation_id uuid not null unique references organisation (id),
    name text not null,
    prefix text not null,
    state text not null check (state in ('SUBMITTED', 'JOINED', 'SUSPENDED', 'RETIRED')),
    ended_by text,
    submission_id uuid,
    last_number int not null default 0,
    joined_at timestamptz(3),
    changed_at timestamptz(3) not null,
    check (state <> 'JOINED' or submission_id is not null)
  )`,
  // la_strada and laStrada would be told apart by no person.
  'create unique index partner_subgraph_prefix on partner_subgraph (lower(prefix))',
  `create table partner_submission (
    id uuid primary key,
    partner_id uuid not null references partner_subgraph (id),
    number int not null check (number > 0),
    name text not null,
    url text not null,
    sdl text not null,
    timeout int not null,
    milliseconds int not null,
    graph_bytes int not null,
    added_bytes int not null,
    submitted_at timestamptz(3) not null,
    submitted_by uuid not null references person (id),
    submitted_by_name text not null,
    approved_at timestamptz(3),
    approved_by uuid references person (id),
    approved_by_name text,
    unique (partner_id, number),
    check ((approved_at is null) = (approved_by is null))
  )`,
  'alter table partner_subgraph add foreign key (submission_id) references partner_submission (id)',
  // Two that compose at once both write the next number, and the second finds that it was not the first.
  `create table supergraph_version (
    number int primary key,
    sdl text,
    core text not null,
    submissions uuid[] not null,
    reason text not null,
    partner_id uuid references partner_subgraph (id),
    made_at timestamptz(3) not null,
    made_by uuid references person (id),
    made_by_name text
  )`,
];

const policy = (table: string, act: 'select' | 'insert' | 'update' | 'delete', rule: string): string =>
  `create policy ${table}_${act} on ${table} for ${act} to fanar_viewer ${act === 'insert' ? 'with check' : 'using'} (${rule})`;

const WALLS = [
  'grant select, insert on partner_subgraph to fanar_viewer',
  'grant update (name, state, ended_by, submission_id, last_number, joined_at, changed_at) on partner_subgraph to fanar_viewer',
  'grant select, insert, delete on partner_submission to fanar_viewer',
  'grant update (approved_at, approved_by, approved_by_name) on partner_submission to fanar_viewer',
  'grant select, insert on supergraph_version to fanar_viewer',
  ...['partner_subgraph', 'partner_submission', 'supergraph_version'].map((table) => `alter table ${table} enable row level security`),
  policy('partner_subgraph', 'select', `${keeps('organisation_id')} or (${ORGANISATION} is not null and state in ('JOINED', 'SUSPENDED'))`),
  policy('partner_subgraph', 'insert', own('organisation_id')),
  policy('partner_subgraph', 'update', keeps('organisation_id')),
  policy('partner_submission', 'select', ofPartner(keeps)),
  policy('partner_submission', 'insert', `${ofPartner(own)} and approved_at is null and submitted_by = ${PERSON}`),
  `create policy partner_submission_update on partner_submission for update to fanar_viewer using (${ADMINISTERS} = 'network' and approved_at is null) with check (approved_by = ${PERSON})`,
  policy('partner_submission', 'delete', `${ofPartner(keeps)} and approved_at is null`),
  policy('supergraph_version', 'select', `${ADMINISTERS} = 'network'`),
  policy('supergraph_version', 'insert', `made_by = ${PERSON} and (${ADMINISTERS} = 'network' or (reason in ('SUSPENDED', 'RETIRED') and ${ofPartner(own)}))`),
];

// What hubs tell each other of the graph is no news for subscribers.
const LOG = [
  `create policy event_supergraph_hidden on event as restrictive for select to fanar_viewer using (type not like 'supergraph.%')`,
  `create policy event_add_supergraph on event for insert to fanar_viewer with check (type = 'supergraph.swapped' and reference = 'supergraph' and group_id is null
    and exists (select 1 from partner_subgraph p where p.id = subject_id and p.organisation_id = owner_id and ${keeps('p.organisation_id')}))`,
];

/** Partners' subgraphs: what was submitted and approved, and each graph that was composed of them, with row-level security. */
export class Federation extends Migration {
  override up(): void {
    for (const statement of [...TABLES, ...WALLS, ...LOG]) this.addSql(statement);
  }
}
