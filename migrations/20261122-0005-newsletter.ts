import { Migration } from '@mikro-orm/migrations';

// The viewer of the running transaction, as the hub set it; a variable never set means nobody.
const ORGANISATION = `(select nullif(current_setting('fanar.organisation', true), '')::uuid)`;
const COUNTRY = `(select nullif(current_setting('fanar.country', true), ''))`;
const READS = `(select coalesce(current_setting('fanar.reads', true), '') like '%NEWSLETTER_READ%')`;

// As in the foundation: within a case the planner doesn't look, so it goes on walking down an index.
const unseen = (rule: string): string => `case when ${rule} then true else false end`;

/** Whether the viewer is in the audience kept in the columns of that prefix. */
const admits = (prefix = ''): string => `(
  ${prefix}audience_level = 'PUBLIC'
  or (${ORGANISATION} is not null and (
    ${prefix}audience_level = 'NETWORK'
    or (${prefix}audience_level = 'COUNTRIES' and ${COUNTRY} = any (${prefix}audience_countries))
    or (${prefix}audience_level = 'ORGANISATIONS' and ${ORGANISATION} = any (${prefix}audience_organisations)))))`;
/** Whether the viewer's organisation runs the series. */
const runs = (series: string): string => `exists (select 1 from newsletter_series r where r.id = ${series} and r.organisation_id = ${ORGANISATION})`;
const seesSeries = (series: string): string => `exists (select 1 from newsletter_series r where r.id = ${series})`;

const CATEGORIES = `('NEWS', 'EVENT', 'PRACTICE', 'PUBLICATION', 'TRAINING', 'ALERT', 'DECISION', 'OTHER')`;

const PUBLICATION = [
  `create table newsletter_series (
    id uuid primary key,
    number bigint generated always as identity unique,
    slug text not null unique,
    kind text not null check (kind in ('WEEKLY_NEWSLETTER', 'INFORMATIONAL_BULLETIN', 'OTHER')),
    organisation_id uuid not null references organisation (id),
    title text not null,
    titles jsonb not null default '{}',
    languages text[] not null,
    audience_level text not null check (audience_level in ('PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'OWN')),
    audience_countries text[] not null default '{}',
    audience_organisations uuid[] not null default '{}',
    created_at timestamptz(3) not null
  )`,
  `create table newsletter_issue (
    id uuid primary key,
    number bigint generated always as identity unique,
    series_id uuid not null references newsletter_series (id),
    issue_number int not null check (issue_number > 0),
    issue_date date not null,
    state text not null check (state in ('DRAFT', 'READY', 'SCHEDULED', 'ISSUED')),
    scheduled_for timestamptz(3),
    issued_at timestamptz(3),
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    version int not null default 1,
    unique (series_id, issue_number),
    check ((state = 'SCHEDULED') = (scheduled_for is not null)),
    check ((state = 'ISSUED') = (issued_at is not null))
  )`,
  'create index newsletter_issue_due on newsletter_issue (scheduled_for) where scheduled_for is not null',
  // Of an alert that it was filled from, an article keeps the id: it goes when the alert does.
  `create table newsletter_article (
    id uuid primary key,
    number bigint generated always as identity unique,
    series_id uuid not null references newsletter_series (id),
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    state text not null check (state in ('CONTRIBUTED', 'ACCEPTED', 'DECLINED')),
    language text not null,
    category text not null check (category in ${CATEGORIES}),
    country text not null,
    title text not null,
    text text not null,
    source_link text,
    source_id uuid,
    reason text,
    contributed_at timestamptz(3) not null,
    decided_at timestamptz(3),
    issued_at timestamptz(3),
    withdrawn_at timestamptz(3),
    unique (series_id, source_id)
  )`,
  'create index newsletter_article_series on newsletter_article (series_id, number)',
  'create index newsletter_article_sources on newsletter_article (source_id) where source_id is not null and withdrawn_at is null',
  `create table newsletter_translation (
    article_id uuid not null references newsletter_article (id),
    language text not null,
    title text not null,
    text text not null,
    by_organisation_id uuid not null references organisation (id),
    by_person_id uuid not null references person (id),
    translated_at timestamptz(3) not null,
    primary key (article_id, language)
  )`,
  `create table newsletter_issue_article (
    issue_id uuid not null references newsletter_issue (id),
    article_id uuid not null references newsletter_article (id),
    series_id uuid not null references newsletter_series (id),
    place int not null,
    primary key (issue_id, article_id)
  )`,
];

// Whoever receives it by mail. An address is sealed; whether it is known is found by its keyed digest. No viewer's statement
// reaches these tables: the hub itself reads them, for what a rule has allowed.
const READERS = [
  `create table newsletter_reader (
    id uuid primary key,
    digest text not null unique,
    sealed text not null,
    sealed_key text not null,
    person_id uuid references person (id),
    language text not null,
    created_at timestamptz(3) not null
  )`,
  `create table newsletter_subscription (
    id uuid primary key,
    reader_id uuid not null references newsletter_reader (id) on delete cascade,
    series_id uuid not null references newsletter_series (id),
    countries text[] not null default '{}',
    categories text[] not null default '{}',
    asked_at timestamptz(3) not null,
    told_at timestamptz(3),
    confirmed_at timestamptz(3),
    bounced_at timestamptz(3),
    unique (reader_id, series_id)
  )`,
  'create index newsletter_subscription_series on newsletter_subscription (series_id) where confirmed_at is not null',
  'create index newsletter_subscription_asked on newsletter_subscription (asked_at) where confirmed_at is null',
  'create index newsletter_subscription_untold on newsletter_subscription (asked_at) where told_at is null',
  `create table newsletter_suppression (
    digest text primary key,
    since timestamptz(3) not null
  )`,
  `create table newsletter_delivery (
    id uuid primary key,
    number bigint generated always as identity unique,
    issue_id uuid not null references newsletter_issue (id),
    subscription_id uuid references newsletter_subscription (id) on delete set null,
    state text not null check (state in ('WAITING', 'CLAIMED', 'SENT', 'SKIPPED', 'BOUNCED', 'FAILED')),
    hub text,
    attempts int not null default 0,
    claimed_at timestamptz(3),
    settled_at timestamptz(3),
    unique (issue_id, subscription_id)
  )`,
  `create index newsletter_delivery_open on newsletter_delivery (number) where state in ('WAITING', 'CLAIMED')`,
  'create index newsletter_delivery_issue on newsletter_delivery (issue_id, state)',
];

const TABLES = ['newsletter_series', 'newsletter_issue', 'newsletter_article', 'newsletter_translation', 'newsletter_issue_article'];
const HUB_ONLY = ['newsletter_reader', 'newsletter_subscription', 'newsletter_suppression', 'newsletter_delivery'];

const policy = (table: string, act: 'select' | 'insert' | 'update' | 'delete', rule: string): string =>
  `create policy ${table}_${act} on ${table} for ${act} to fanar_viewer ${act === 'insert' ? 'with check' : 'using'} (${rule})`;

const WALLS = [
  `grant select, insert on ${TABLES.join(', ')} to fanar_viewer`,
  'grant update on newsletter_issue, newsletter_article, newsletter_translation to fanar_viewer',
  'grant delete on newsletter_issue_article to fanar_viewer',
  ...[...TABLES, ...HUB_ONLY].map((table) => `alter table ${table} enable row level security`),

  policy('newsletter_series', 'select', `${READS} and ${unseen(`organisation_id = ${ORGANISATION} or ${admits()}`)}`),
  policy('newsletter_series', 'insert', `organisation_id = ${ORGANISATION}`),
  policy('newsletter_issue', 'select', `${READS} and ${unseen(`${runs('series_id')} or (state = 'ISSUED' and ${seesSeries('series_id')})`)}`),
  policy('newsletter_issue', 'insert', runs('series_id')),
  policy('newsletter_issue', 'update', runs('series_id')),
  policy('newsletter_article', 'select', `${READS} and ${unseen(`organisation_id = ${ORGANISATION} or ${runs('series_id')}
    or (issued_at is not null and withdrawn_at is null and ${seesSeries('series_id')})`)}`),
  policy('newsletter_article', 'insert', `organisation_id = ${ORGANISATION} and ${seesSeries('series_id')}`),
  policy('newsletter_article', 'update', runs('series_id')),
  policy('newsletter_translation', 'select', 'exists (select 1 from newsletter_article a where a.id = article_id)'),
  policy('newsletter_translation', 'insert', `by_organisation_id = ${ORGANISATION} and exists (select 1 from newsletter_article a where a.id = article_id
    and (a.organisation_id = ${ORGANISATION} or ${runs('a.series_id')}))`),
  policy('newsletter_translation', 'update', `exists (select 1 from newsletter_article a where a.id = article_id and (a.organisation_id = ${ORGANISATION} or ${runs('a.series_id')}))`),
  policy('newsletter_issue_article', 'select', 'exists (select 1 from newsletter_issue i where i.id = issue_id) and exists (select 1 from newsletter_article a where a.id = article_id)'),
  policy('newsletter_issue_article', 'insert', `${runs('series_id')} and exists (select 1 from newsletter_issue i where i.id = issue_id and i.series_id = newsletter_issue_article.series_id)`),
  policy('newsletter_issue_article', 'delete', runs('series_id')),
];

const OURS = `(type like 'series.%' or type like 'issue.%' or type like 'article.%')`;
const about = (prefix: string, table: string, rule: string): string => `(type like '${prefix}.%' and exists (select 1 from ${table} x where x.id = subject_id and ${rule}))`;

// The log is one for all. What was written for alerts would show these events to keys that may not read newsletters, so what
// is added here narrows as well as widens.
const LOG = [
  `create policy event_read_newsletter on event for select to fanar_viewer using (position is not null and group_id is null and ${OURS}
    and ${READS} and ${unseen(`owner_id = ${ORGANISATION} or ${admits('before_')} or ${admits('after_')}`)})`,
  `create policy event_newsletter_only on event as restrictive for select to fanar_viewer using (case when ${OURS} then ${READS} else true end)`,
  `create policy event_add_newsletter on event for insert to fanar_viewer with check (group_id is null and (
    ${about('series', 'newsletter_series', `x.organisation_id = ${ORGANISATION} and x.organisation_id = owner_id and x.slug = reference`)}
    or ${about('issue', 'newsletter_issue', `exists (select 1 from newsletter_series r where r.id = x.series_id and r.organisation_id = ${ORGANISATION} and r.organisation_id = owner_id and r.slug = reference)`)}
    or ${about('article', 'newsletter_article', `exists (select 1 from newsletter_series r where r.id = x.series_id and r.organisation_id = owner_id and r.slug = reference
      and ${ORGANISATION} in (r.organisation_id, x.organisation_id))`)}))`,
];

/** The newsletter: series, issues and articles with row-level security; readers and deliveries, which are the hub's alone. */
export class Newsletter extends Migration {
  override up(): void {
    for (const statement of [...PUBLICATION, ...READERS, ...WALLS, ...LOG]) this.addSql(statement);
  }
}
