import { Migration } from '@mikro-orm/migrations';

// The viewer of the running transaction, as the hub set it; a variable never set means nobody. Each stands in a subselect,
// so that PostgreSQL reads it once for a statement and not once for a row.
const ORGANISATION = `(select nullif(current_setting('fanar.organisation', true), '')::uuid)`;
const COUNTRY = `(select nullif(current_setting('fanar.country', true), ''))`;
const PERSON = `(select nullif(current_setting('fanar.person', true), '')::uuid)`;
const READS_ALERTS = `(select coalesce(current_setting('fanar.reads', true), '') like '%ALERTS_READ%')`;
const ADMINISTERS = `(select coalesce(current_setting('fanar.administers', true), ''))`;

// Each statement has the rule in its own words besides. Within a case the planner doesn't look: else it would take the two
// for independent, think that next to nothing passes both, and sort a whole table rather than walk down an index.
const unseen = (rule: string): string => `case when ${rule} then true else false end`;

/** Whether the viewer is in the audience kept in the columns of that prefix. */
const inAudience = (prefix: string): string => `(
  ${prefix}audience_level = 'PUBLIC'
  or (${ORGANISATION} is not null and (
    ${prefix}audience_level = 'NETWORK'
    or (${prefix}audience_level = 'COUNTRIES' and ${COUNTRY} = any (${prefix}audience_countries))
    or (${prefix}audience_level = 'ORGANISATIONS' and ${ORGANISATION} = any (${prefix}audience_organisations)))))`;

/** Whether the viewer looks after that organisation's people. */
const administers = (organisation: string): string => `(
  ${ADMINISTERS} = 'network'
  or (${ADMINISTERS} = 'organisation' and ${organisation} = ${ORGANISATION})
  or (${ADMINISTERS} = 'country' and exists (select 1 from organisation o where o.id = ${organisation} and o.country = ${COUNTRY})))`;

/** Whether the viewer stands as high as the roles written. */
const NOT_ABOVE = `(
  ${ADMINISTERS} = 'network'
  or (not 'OPERATOR' = any (roles) and (${ADMINISTERS} = 'country' or not 'COORDINATOR' = any (roles))))`;

const audienceColumns = (prefix: string, nullable: boolean): string => `
  ${prefix}audience_level text ${nullable ? '' : 'not null'} check (${prefix}audience_level in ('PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'OWN')),
  ${prefix}audience_countries text[] ${nullable ? '' : `not null default '{}'`},
  ${prefix}audience_organisations uuid[] ${nullable ? '' : `not null default '{}'`}`;

const ALERT_CONTENT = `
  country text not null,
  region text,
  kind text not null,
  severity text not null,
  urgency text not null,
  certainty text not null,
  title text not null,
  summary text not null,
  language text not null,
  forms text[] not null default '{}',
  age_band text,
  sex text,
  ${audienceColumns('', false)},
  source_shielded boolean not null default false,
  from_one_case boolean not null default false,
  published_at timestamptz(3) not null,
  expires_at timestamptz(3),
  search text not null`;

// Who may not make roles may be given this one: then nothing more is asked for.
const ROLE = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'fanar_viewer') then
    create role fanar_viewer nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise insufficient_privilege using message = format('Every viewer''s statement runs as the role fanar_viewer, and %I may not create roles: have an administrator run "create role fanar_viewer nologin; grant fanar_viewer to %I;".', current_user, current_user);
end $$;
do $$ begin
  if not pg_has_role(current_user, 'fanar_viewer', 'member') then
    execute format('grant fanar_viewer to %I', current_user);
  end if;
exception when insufficient_privilege then
  raise insufficient_privilege using message = format('Every viewer''s statement runs as the role fanar_viewer, which %I is no member of: have an administrator run "grant fanar_viewer to %I;".', current_user, current_user);
end $$;`;

const DIRECTORY = `
create table organisation (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  names jsonb not null default '{}',
  search text not null,
  kind text not null,
  country text not null,
  languages text[] not null,
  website text,
  hotline text,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
  admitted_at timestamptz(3) not null,
  suspended_at timestamptz(3)
);
create table person (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  name text not null,
  email text not null unique,
  roles text[] not null,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
  added_at timestamptz(3) not null,
  suspended_at timestamptz(3)
);
create index person_organisation on person (organisation_id);
create table api_key (
  id uuid primary key,
  person_id uuid not null references person (id),
  digest text not null unique,
  hint text not null,
  label text not null,
  scopes text[] not null,
  setup boolean not null default false,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  last_used_at timestamptz(3)
);
create index api_key_person on api_key (person_id);`;

const ALERTS = `
create table alert (
  id uuid primary key,
  number bigint generated always as identity unique,
  reference text not null unique,
  publisher_id uuid not null references organisation (id),
  author_id uuid not null references person (id),
  ${ALERT_CONTENT},
  updated_at timestamptz(3),
  expired_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawal_reason text,
  version int not null default 1,
  idempotency_key text,
  idempotency_digest text,
  translated_search text not null default '',
  unique (publisher_id, idempotency_key)
);
create index alert_country on alert (country, number);
create index alert_publisher on alert (publisher_id, number);
create index alert_current on alert (number) where expired_at is null;
create index alert_public on alert (number) where audience_level = 'PUBLIC' and withdrawn_at is null;
create index alert_grave on alert (country, severity) -- with all that the rule looks at: counting reads no alert
  include (audience_level, withdrawn_at, publisher_id, expires_at, audience_countries, audience_organisations) where expired_at is null;
create index alert_expiry on alert (expires_at) where expired_at is null and withdrawn_at is null;
create index alert_one_case on alert (country, published_at) where from_one_case;
create table alert_version (
  alert_id uuid not null references alert (id),
  version int not null,
  publisher_id uuid not null references organisation (id),
  ${ALERT_CONTENT},
  made_at timestamptz(3) not null,
  made_by uuid not null references person (id),
  primary key (alert_id, version)
);
create table alert_translation (
  alert_id uuid not null references alert (id),
  language text not null,
  title text not null,
  summary text not null,
  search text not null,
  by_organisation_id uuid not null references organisation (id),
  by_person_id uuid not null references person (id),
  of_version int not null,
  translated_at timestamptz(3) not null,
  primary key (alert_id, language)
);
create function gather_translations() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update alert set translated_search = (select coalesce(string_agg(t.search, ''), '') from alert_translation t where t.alert_id = new.alert_id)
    where id = new.alert_id;
  return null;
end $$;
create trigger translations_gathered after insert or update on alert_translation for each row execute function gather_translations();
create table acknowledgement (
  alert_id uuid not null references alert (id),
  organisation_id uuid not null references organisation (id),
  publisher_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  acknowledged_at timestamptz(3) not null,
  action_taken text,
  primary key (alert_id, organisation_id)
);`;

// A position is given at the very end of a transaction, under a lock held until it is over: whoever sees position n sees
// every one before it, so a reader that asks for "after n" misses none. Definer rights: viewers may add to the log and
// nothing else.
const LOG = `
create table event (
  id bigint generated always as identity primary key,
  position bigint unique,
  type text not null,
  subject_id uuid not null,
  reference text not null,
  owner_id uuid not null references organisation (id),
  occurred_at timestamptz(3) not null,
  ${audienceColumns('before_', true)},
  ${audienceColumns('after_', true)},
  version_before int,
  version_after int
);
create index event_subject on event (subject_id);
create table log_state (
  one boolean primary key default true check (one),
  pruned_through bigint not null default 0
);
insert into log_state default values;
create sequence event_position;
create function place_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare placed bigint;
begin
  perform pg_advisory_xact_lock(4604900);
  update event set position = nextval('event_position') where id = new.id returning position into placed;
  perform pg_notify('fanar_log', placed::text);
  return null;
end $$;
create constraint trigger event_placed after insert on event deferrable initially deferred for each row execute function place_event();
create function tell_access() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_notify('fanar_access', tg_table_name);
  return null;
end $$;
create trigger organisation_told after insert or update or delete on organisation for each statement execute function tell_access();
create trigger person_told after insert or update or delete on person for each statement execute function tell_access();
create trigger api_key_told after insert or delete or update of revoked_at, expires_at, scopes, person_id on api_key for each statement execute function tell_access();`;

// An organisation's own word on an alert of another that it reads, for the publisher.
const ACKNOWLEDGED = `organisation_id = ${ORGANISATION} and publisher_id <> organisation_id
  and exists (select 1 from alert a where a.id = alert_id and a.publisher_id = acknowledgement.publisher_id)`;

/** Whether those to be told of an event are those who may read the alert. */
const toReaders = (prefix: string): string => ['audience_level', 'audience_countries', 'audience_organisations']
  .map((column) => `${prefix}${column} = a.${column}`).join(' and ');

// What others than the publisher may tell of an alert is that they read or translated it, and no wider than it is read.
const WALLS = `
grant select, insert, update on organisation, person, api_key, alert, alert_translation, acknowledgement to fanar_viewer;
grant select, insert on alert_version, event to fanar_viewer;
grant select on log_state to fanar_viewer;
alter table organisation enable row level security;
alter table person enable row level security;
alter table api_key enable row level security;
alter table alert enable row level security;
alter table alert_version enable row level security;
alter table alert_translation enable row level security;
alter table acknowledgement enable row level security;
alter table event enable row level security;

create policy organisation_read on organisation for select to fanar_viewer using (true);
create policy organisation_add on organisation for insert to fanar_viewer with check (${ADMINISTERS} = 'network');
create policy organisation_change on organisation for update to fanar_viewer using (${ADMINISTERS} = 'network');
create policy person_read on person for select to fanar_viewer using (id = ${PERSON} or ${administers('organisation_id')});
create policy person_add on person for insert to fanar_viewer with check (${administers('organisation_id')} and ${NOT_ABOVE});
create policy person_change on person for update to fanar_viewer using (${administers('organisation_id')})
  with check (${administers('organisation_id')} and ${NOT_ABOVE});
create policy key_read on api_key for select to fanar_viewer using (exists (select 1 from person p where p.id = person_id));
create policy key_add on api_key for insert to fanar_viewer with check (exists (select 1 from person p where p.id = person_id));
create policy key_change on api_key for update to fanar_viewer using (exists (select 1 from person p where p.id = person_id));

create policy alert_read on alert for select to fanar_viewer using (
  ${READS_ALERTS} and ${unseen(`publisher_id = ${ORGANISATION} or (withdrawn_at is null and ${inAudience('')})`)});
create policy alert_add on alert for insert to fanar_viewer with check (publisher_id = ${ORGANISATION});
create policy alert_change on alert for update to fanar_viewer using (publisher_id = ${ORGANISATION});
create policy version_read on alert_version for select to fanar_viewer using (
  ${READS_ALERTS} and ${unseen(`publisher_id = ${ORGANISATION} or ${inAudience('')}`)});
create policy version_add on alert_version for insert to fanar_viewer with check (
  publisher_id = ${ORGANISATION} and exists (select 1 from alert a where a.id = alert_id and a.publisher_id = ${ORGANISATION}));
create policy translation_read on alert_translation for select to fanar_viewer using (exists (select 1 from alert a where a.id = alert_id));
create policy translation_add on alert_translation for insert to fanar_viewer with check (
  by_organisation_id = ${ORGANISATION} and exists (select 1 from alert a where a.id = alert_id));
create policy translation_change on alert_translation for update to fanar_viewer using (
  exists (select 1 from alert a where a.id = alert_id and (${ORGANISATION} in (a.publisher_id, by_organisation_id) or of_version < a.version)))
  with check (by_organisation_id = ${ORGANISATION} and exists (select 1 from alert a where a.id = alert_id));
create policy acknowledgement_read on acknowledgement for select to fanar_viewer using (
  exists (select 1 from alert a where a.id = alert_id) and (organisation_id = ${ORGANISATION} or publisher_id = ${ORGANISATION}));
create policy acknowledgement_add on acknowledgement for insert to fanar_viewer with check (${ACKNOWLEDGED});
create policy acknowledgement_change on acknowledgement for update to fanar_viewer using (${ACKNOWLEDGED});
create policy event_read on event for select to fanar_viewer using (
  position is not null and ${READS_ALERTS}
  and ${unseen(`owner_id = ${ORGANISATION} or ${inAudience('before_')} or ${inAudience('after_')}`)});
create policy event_add on event for insert to fanar_viewer with check (
  exists (select 1 from alert a where a.id = subject_id and a.publisher_id = owner_id and a.reference = event.reference and (
    owner_id = ${ORGANISATION}
    or (${ORGANISATION} is not null and type = 'alert.acknowledged' and before_audience_level = 'OWN' and after_audience_level = 'OWN')
    or (${ORGANISATION} is not null and type = 'alert.translated' and ${toReaders('before_')} and ${toReaders('after_')}))));`;

// The embedded database takes one statement at a time; each begins at the margin.
const statementsOf = (text: string): string[] => text.split(/;\n+(?=(?:do|create|alter|grant|insert) )/).map((statement) => statement.trim().replace(/;$/, ''));

/** Directory, alerts, the event log, and row-level security for the role that every viewer's statement runs as. */
export class Foundation extends Migration {
  override up(): void {
    for (const part of [ROLE, DIRECTORY, ALERTS, LOG, WALLS]) {
      for (const statement of statementsOf(part)) this.addSql(statement);
    }
  }
}
