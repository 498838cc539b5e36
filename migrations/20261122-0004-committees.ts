import { Migration } from '@mikro-orm/migrations';

// The viewer of the running transaction, as the hub set it; a variable never set means nobody.
const ORGANISATION = `(select nullif(current_setting('fanar.organisation', true), '')::uuid)`;
const COUNTRY = `(select nullif(current_setting('fanar.country', true), ''))`;
const COORDINATES = `(select nullif(current_setting('fanar.coordinates', true), ''))`;
const READS = `(select coalesce(current_setting('fanar.reads', true), '') like '%COMMITTEES_READ%')`;
const READS_ALERTS = `(select coalesce(current_setting('fanar.reads', true), '') like '%ALERTS_READ%')`;

// As in the foundation: within a case the planner doesn't look, so it goes on walking down an index.
const unseen = (rule: string): string => `case when ${rule} then true else false end`;

const LEVELS = `('PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'MEMBERS', 'OWN')`;
const AUDIENCE = `
  audience_level text not null check (audience_level in ${LEVELS}),
  audience_countries text[] not null default '{}',
  audience_organisations uuid[] not null default '{}'`;
// What the sections of minutes are open to, taken together.
const OPENNESS = `
  levels text[] not null default '{}',
  countries text[] not null default '{}',
  organisations uuid[] not null default '{}'`;
const STATES = `('DRAFT', 'CIRCULATED', 'APPROVED', 'PUBLISHED')`;

/** Whether the viewer is in the audience of that table's row, not counting members. */
const admits = (prefix = ''): string => `(
  ${prefix}audience_level = 'PUBLIC'
  or (${ORGANISATION} is not null and (
    ${prefix}audience_level = 'NETWORK'
    or (${prefix}audience_level = 'COUNTRIES' and ${COUNTRY} = any (${prefix}audience_countries))
    or (${prefix}audience_level = 'ORGANISATIONS' and ${ORGANISATION} = any (${prefix}audience_organisations)))))`;
/** Whether some section is for the viewer, not counting members'. */
const open = (prefix = ''): string => `(
  'PUBLIC' = any (${prefix}levels)
  or (${ORGANISATION} is not null and (
    'NETWORK' = any (${prefix}levels) or ${COUNTRY} = any (${prefix}countries) or ${ORGANISATION} = any (${prefix}organisations))))`;
const takesPart = (list: 'members' | 'desk' | 'chairs') => (committee: string): string =>
  `exists (select 1 from committee k where k.id = ${committee} and ${ORGANISATION} = any (k.${list}))`;
const [isMember, isDesk] = [takesPart('members'), takesPart('desk')];
const coordinates = (committee: string): string => `exists (select 1 from committee k where k.id = ${committee} and k.country = ${COORDINATES})`;

const COMMITTEES = [
  `create table committee (
    id uuid primary key,
    number bigint generated always as identity unique,
    slug text not null unique,
    kind text not null check (kind in ('NATIONAL', 'REGIONAL_STANDING', 'LOCAL_ACTION', 'SUPPORT_GROUP', 'ROUND_TABLE')),
    country text not null,
    region text,
    name text not null,
    names jsonb not null default '{}',
    search text not null,
    languages text[] not null,
    host_id uuid not null references organisation (id),
    ${AUDIENCE},
    members uuid[] not null default '{}',
    voices uuid[] not null default '{}',
    desk uuid[] not null default '{}',
    chairs uuid[] not null default '{}',
    created_at timestamptz(3) not null,
    updated_at timestamptz(3),
    closed_at timestamptz(3),
    version int not null default 1
  )`,
  `create table committee_part (
    committee_id uuid not null references committee (id),
    organisation_id uuid not null references organisation (id),
    part text not null check (part in ('CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER')),
    since date not null,
    until date check (until >= since),
    primary key (committee_id, organisation_id, part, since)
  )`,
  'create index committee_members on committee using gin (members)',
];

const SESSIONS = [
  `create table committee_session (
    id uuid primary key,
    number bigint generated always as identity unique,
    committee_id uuid not null references committee (id),
    session_number int not null check (session_number > 0),
    title text,
    language text not null,
    starts_at timestamptz(3) not null,
    ends_at timestamptz(3) check (ends_at > starts_at),
    time_zone text not null,
    place text,
    call_url text,
    state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    ${AUDIENCE},
    created_at timestamptz(3) not null,
    updated_at timestamptz(3),
    cancelled_at timestamptz(3),
    cancellation_reason text,
    version int not null default 1,
    unique (committee_id, session_number)
  )`,
  'create index committee_session_starts on committee_session (committee_id, starts_at)',
  `create table agenda_item (
    id uuid primary key,
    session_id uuid not null references committee_session (id),
    committee_id uuid not null references committee (id),
    place int not null,
    title text not null,
    description text,
    papers jsonb not null default '[]',
    ${AUDIENCE}
  )`,
  'create index agenda_item_session on agenda_item (session_id, place)',
  `create table invitation (
    session_id uuid not null references committee_session (id),
    organisation_id uuid not null references organisation (id),
    committee_id uuid not null references committee (id),
    answer text check (answer in ('ACCEPTED', 'DECLINED', 'TENTATIVE')),
    answered_at timestamptz(3),
    primary key (session_id, organisation_id)
  )`,
  `create table attendance (
    session_id uuid not null references committee_session (id),
    organisation_id uuid not null references organisation (id),
    committee_id uuid not null references committee (id),
    function text,
    presence text not null check (presence in ('PRESENT', 'EXCUSED', 'ABSENT')),
    primary key (session_id, organisation_id)
  )`,
];

const MINUTES = [
  `create table minutes (
    id uuid primary key,
    number bigint generated always as identity unique,
    committee_id uuid not null references committee (id),
    session_id uuid not null unique references committee_session (id),
    language text not null,
    state text not null check (state in ${STATES}),
    version int not null default 1,
    ${OPENNESS},
    begun_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    circulated_at timestamptz(3),
    approved_at timestamptz(3),
    approved_in uuid references committee_session (id),
    published_at timestamptz(3)
  )`,
  'create index minutes_committee on minutes (committee_id, number)',
  // Append-only: what the minutes were, change by change, and who could read some of it then.
  `create table minutes_version (
    minutes_id uuid not null references minutes (id),
    version int not null,
    committee_id uuid not null references committee (id),
    state text not null check (state in ${STATES}),
    ${OPENNESS},
    changed_levels text[] not null default '{}',
    changed_countries text[] not null default '{}',
    changed_organisations uuid[] not null default '{}',
    reason text,
    made_at timestamptz(3) not null,
    made_by uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    primary key (minutes_id, version)
  )`,
  `create table minutes_section (
    id uuid primary key,
    number bigint generated always as identity unique,
    minutes_id uuid not null references minutes (id),
    committee_id uuid not null references committee (id),
    agenda_item_id uuid references agenda_item (id) on delete set null,
    place int not null,
    title text not null,
    text text not null,
    search text not null,
    ${AUDIENCE},
    version int not null
  )`,
  'create index minutes_section_minutes on minutes_section (minutes_id, place)',
  // A section as it was from one version of the minutes on, until its next row here. `reached` is how far it got: the
  // widest state that the minutes were in while it stood in them. `withdrawn` when its audience was narrowed later: from then
  // on it is the desk's, also where the audience is widened again.
  `create table minutes_section_version (
    section_id uuid not null,
    version int not null,
    minutes_id uuid not null references minutes (id),
    committee_id uuid not null references committee (id),
    reached text not null check (reached in ${STATES}),
    removed boolean not null default false,
    withdrawn boolean not null default false,
    place int not null,
    title text not null,
    text text not null,
    ${AUDIENCE},
    primary key (section_id, version)
  )`,
  'create index minutes_section_version_minutes on minutes_section_version (minutes_id, version)',
  `create table section_translation (
    section_id uuid not null references minutes_section (id) on delete cascade,
    language text not null,
    minutes_id uuid not null references minutes (id),
    committee_id uuid not null references committee (id),
    title text not null,
    text text not null,
    search text not null,
    of_version int not null,
    by_organisation_id uuid not null references organisation (id),
    by_person_id uuid not null references person (id),
    translated_at timestamptz(3) not null,
    primary key (section_id, language)
  )`,
  `create table correction (
    id uuid primary key,
    number bigint generated always as identity unique,
    minutes_id uuid not null references minutes (id),
    section_id uuid not null,
    committee_id uuid not null references committee (id),
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    of_version int not null,
    comment text not null,
    proposed_text text,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    proposed_at timestamptz(3) not null,
    answer text,
    answered_at timestamptz(3)
  )`,
  'create index correction_minutes on correction (minutes_id, number)',
];

const DECISIONS = [
  `create table decision (
    id uuid primary key,
    number bigint generated always as identity unique,
    committee_id uuid not null references committee (id),
    session_id uuid references committee_session (id),
    addressee_id uuid references committee (id),
    kind text not null check (kind in ('DECISION', 'ACTION', 'RECOMMENDATION')),
    text text not null,
    search text not null,
    language text not null,
    responsible_id uuid references organisation (id),
    due_on date,
    state text not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
    ${AUDIENCE},
    answer_kind text check (answer_kind in ('ACCEPTED', 'PARTLY', 'DECLINED')),
    answer_text text,
    answered_at timestamptz(3),
    decided_at timestamptz(3) not null,
    closed_at timestamptz(3),
    overdue_since timestamptz(3),
    version int not null default 1,
    check ((kind = 'RECOMMENDATION') = (addressee_id is not null)),
    check ((state in ('DONE', 'DROPPED')) = (closed_at is not null))
  )`,
  'create index decision_committee on decision (committee_id, number)',
  'create index decision_responsible on decision (responsible_id, number)',
  'create index decision_addressee on decision (addressee_id, number) where addressee_id is not null',
  'create index decision_session on decision (session_id, number) where session_id is not null',
  'create index decision_due on decision (due_on) where closed_at is null and overdue_since is null',
  `create table decision_progress (
    id uuid primary key,
    number bigint generated always as identity unique,
    decision_id uuid not null references decision (id),
    committee_id uuid not null references committee (id),
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    note text not null,
    state text not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
    reported_at timestamptz(3) not null
  )`,
  'create index decision_progress_decision on decision_progress (decision_id, number)',
];

const TABLES = [
  'committee', 'committee_part', 'committee_session', 'agenda_item', 'invitation', 'attendance', 'minutes', 'minutes_version', 'minutes_section',
  'minutes_section_version', 'section_translation', 'correction', 'decision', 'decision_progress',
];

const policy = (table: string, act: 'select' | 'insert' | 'update' | 'delete', rule: string): string =>
  `create policy ${table}_${act} on ${table} for ${act} to fanar_viewer ${act === 'insert' ? 'with check' : 'using'} (${rule})`;
/** The desk writes it, and all of it. */
const keptByDesk = (table: string, ...acts: ('insert' | 'update' | 'delete')[]): string[] => acts.map((act) => policy(table, act, isDesk('committee_id')));

const SHOWN = `('CIRCULATED', 'APPROVED', 'PUBLISHED')`;
/** Whether minutes of that state and openness are there for the viewer. */
const minutesRule = (prefix = ''): string => `${READS} and ${unseen(`${isDesk(`${prefix}committee_id`)}
  or (${prefix}state in ${SHOWN} and ${isMember(`${prefix}committee_id`)}) or (${prefix}state = 'PUBLISHED' and ${open(prefix)})`)}`;
/** Whether a part of minutes in `state`, of the audience in that row, is for the viewer. */
const partRule = (state: string, committee: string): string => `(${isDesk(committee)} or (${state} = 'PUBLISHED' and ${admits()})
  or (${state} in ${SHOWN} and ${isMember(committee)} and (audience_level = 'MEMBERS' or ${admits()})))`;

const versionOf = (table: string): string =>
  `exists (select 1 from minutes_section_version v where v.section_id = ${table}.section_id and v.version = ${table}.of_version)`;

const WALLS = [
  `grant select on ${TABLES.join(', ')} to fanar_viewer`,
  `grant insert on ${TABLES.join(', ')} to fanar_viewer`,
  `grant update on committee, committee_part, committee_session, agenda_item, invitation, attendance, minutes, minutes_section, section_translation, correction to fanar_viewer`,
  // What was decided, and for whom, stays as it was recorded.
  'grant update (state, due_on, closed_at, overdue_since, answer_kind, answer_text, answered_at, version) on decision to fanar_viewer',
  'grant update (reached, withdrawn) on minutes_section_version to fanar_viewer',
  'grant delete on committee_part, agenda_item, invitation, attendance, minutes_section to fanar_viewer',
  ...TABLES.map((table) => `alter table ${table} enable row level security`),

  policy('committee', 'select', `${READS} and ${unseen(`${admits()} or ${ORGANISATION} = any (members) or country = ${COORDINATES}`)}`),
  policy('committee', 'insert', `country = ${COORDINATES}`),
  policy('committee', 'update', `country = ${COORDINATES}`),
  policy('committee_part', 'select', 'exists (select 1 from committee k where k.id = committee_id)'),
  ...(['insert', 'update', 'delete'] as const).map((act) => policy('committee_part', act, coordinates('committee_id'))),

  policy('committee_session', 'select', `${READS} and ${unseen(`${admits()} or ${isMember('committee_id')}`)}`),
  ...keptByDesk('committee_session', 'insert', 'update'),
  policy('agenda_item', 'select', `exists (select 1 from committee_session s where s.id = session_id)
    and (${isDesk('committee_id')} or ${admits()} or (audience_level = 'MEMBERS' and ${isMember('committee_id')}))`),
  ...keptByDesk('agenda_item', 'insert', 'update', 'delete'),
  policy('invitation', 'select', `${READS} and ${isMember('committee_id')}`),
  ...keptByDesk('invitation', 'insert', 'delete'),
  policy('invitation', 'update', `${isDesk('committee_id')} or (organisation_id = ${ORGANISATION} and ${isMember('committee_id')})`),
  policy('attendance', 'select', `${READS} and ${isMember('committee_id')}`),
  ...keptByDesk('attendance', 'insert', 'update', 'delete'),

  policy('minutes', 'select', minutesRule()),
  ...keptByDesk('minutes', 'insert', 'update'),
  policy('minutes_version', 'select', minutesRule()),
  ...keptByDesk('minutes_version', 'insert'),
  policy('minutes_section', 'select', `exists (select 1 from minutes m where m.id = minutes_id and ${partRule('m.state', 'm.committee_id')})`),
  ...keptByDesk('minutes_section', 'insert', 'update', 'delete'),
  // What was taken away or narrowed since is gone from history too, for all but the desk.
  policy('minutes_section_version', 'select', `${READS} and (${isDesk('committee_id')}
    or (not withdrawn and exists (select 1 from minutes_section s where s.id = section_id) and ${partRule('reached', 'committee_id')}))`),
  ...keptByDesk('minutes_section_version', 'insert', 'update'),
  // A translation, and what was said about a section, tell what it said then: they are read with that version of it.
  policy('section_translation', 'select', versionOf('section_translation')),
  policy('section_translation', 'insert', `by_organisation_id = ${ORGANISATION} and ${isMember('committee_id')} and ${versionOf('section_translation')}`),
  // Another's translation is replaced by the desk, or once the section has moved on; the desk also carries it over to a
  // version of the section that says the same.
  `create policy section_translation_update on section_translation for update to fanar_viewer
    using (${isDesk('committee_id')} or (${isMember('committee_id')} and exists (select 1 from minutes_section s where s.id = section_id
      and (by_organisation_id = ${ORGANISATION} or of_version < s.version))))
    with check (${versionOf('section_translation')} and (${isDesk('committee_id')} or (by_organisation_id = ${ORGANISATION} and ${isMember('committee_id')})))`,
  policy('correction', 'select', `${READS} and (${isDesk('committee_id')} or (${isMember('committee_id')} and ${versionOf('correction')}))`),
  policy('correction', 'insert', `organisation_id = ${ORGANISATION} and ${isMember('committee_id')} and exists (select 1 from minutes_section s where s.id = section_id)`),
  ...keptByDesk('correction', 'update'),

  policy('decision', 'select', `${READS} and ${unseen(`${admits()} or ${isDesk('committee_id')} or responsible_id = ${ORGANISATION}
    or (audience_level = 'MEMBERS' and ${isMember('committee_id')}) or ${isMember('addressee_id')}`)}`),
  ...keptByDesk('decision', 'insert'),
  policy('decision', 'update', `${isDesk('committee_id')} or responsible_id = ${ORGANISATION} or ${isDesk('addressee_id')}`),
  policy('decision_progress', 'select', 'exists (select 1 from decision d where d.id = decision_id)'),
  policy('decision_progress', 'insert', `organisation_id = ${ORGANISATION}
    and exists (select 1 from decision d where d.id = decision_id and (${isDesk('d.committee_id')} or d.responsible_id = ${ORGANISATION}))`),
];

const about = (prefix: string, table: string, more = 'true'): string => `(type like '${prefix}.%' and exists (select 1 from ${table} x where x.id = subject_id and ${more}))`;

// One log for all: what happened within a group is read with its subject, and told by those who may do it.
const LOG = [
  'alter table event add column group_id uuid references committee (id)',
  ...['before', 'after'].flatMap((side) => [
    `alter table event drop constraint event_${side}_audience_level_check`,
    `alter table event add constraint event_${side}_audience_level_check check (${side}_audience_level in ${LEVELS})`,
  ]),
  'drop policy event_read on event',
  `create policy event_read on event for select to fanar_viewer using (position is not null and case when group_id is null
    then ${READS_ALERTS} and (owner_id = ${ORGANISATION} or ${admits('before_')} or ${admits('after_')})
    else ${READS} and (${about('committee', 'committee')} or ${about('session', 'committee_session', `(type <> 'session.answered' or ${isMember('x.committee_id')})`)} or ${about('decision', 'decision')}
      or (type like 'minutes.%' and exists (select 1 from minutes_version v where v.minutes_id = subject_id and v.version in (version_before, version_after)))
      or ${admits('before_')} or ${admits('after_')} or ('MEMBERS' in (before_audience_level, after_audience_level) and ${isMember('group_id')})) end)`,
  `create policy event_add_to_group on event for insert to fanar_viewer with check (group_id is not null and (
    ${about('committee', 'committee', `x.id = group_id and x.country = ${COORDINATES}`)}
    or ${about('session', 'committee_session', `x.committee_id = group_id and ${isMember('x.committee_id')}`)}
    or ${about('minutes', 'minutes', `x.committee_id = group_id and ${isMember('x.committee_id')}`)}
    or ${about('decision', 'decision', `x.committee_id = group_id and (${isDesk('x.committee_id')} or x.responsible_id = ${ORGANISATION} or ${isDesk('x.addressee_id')})`)}))`,
];

/** Committees, their sessions, minutes and decisions, with row-level security, and the log opened for what happens in them. */
export class Committees extends Migration {
  override up(): void {
    for (const statement of [...COMMITTEES, ...SESSIONS, ...MINUTES, ...DECISIONS, ...WALLS, ...LOG]) this.addSql(statement);
  }
}
