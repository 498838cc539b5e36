import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { MIGRATIONS } from '../../migrations/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import { openDatabase } from '../../server/database/index.ts';
import { REGIONS, seedDemoNetwork } from '../../server/domains/directory/index.ts';
import { systemClock } from '../../server/kernel/index.ts';

/** How many alerts there are. */
export const ALERTS = 1_000_000;

const ROOT = join(import.meta.dirname, '../..');

// One draw of random() for each question about a row, so that one column does not follow from another. The younger an
// alert the higher its number, as it would be; what has passed its expiry was noted as expired, as the hub does.
const DRAWN = `
create temporary table drawn as
select i, random() as who, random() as elsewhere, random() as place, random() as reach, random() as what, random() as grave,
  random() as lasts, random() as taken_back, random() as shield, random() as form,
  date_trunc('milliseconds', now() - make_interval(secs => (${ALERTS} - i) * 189)) as at
from generate_series(1, ${ALERTS}) as i`;

const INSERTED = `
insert into alert (id, reference, publisher_id, author_id, country, region, kind, severity, urgency, certainty, title, summary, language, forms,
  age_band, sex, audience_level, audience_countries, audience_organisations, source_shielded, published_at, expires_at, expired_at, withdrawn_at, search)
select md5('alert ' || i)::uuid, code || '-' || signs, publisher, author, code, region, kind, severity, 'EXPECTED', 'LIKELY', title, summary, 'EN', forms,
  'MINOR', 'UNKNOWN', level,
  case when level = 'COUNTRIES' then array(select distinct unnest(array[code, (array['AL', 'MD', 'RO', 'UA'])[1 + floor(elsewhere * 4)::int]])) else '{}' end,
  case when level = 'ORGANISATIONS' then (select array_agg(o.id) from organisation_at o where o.at % 5 = floor(elsewhere * 5)) else '{}' end,
  shield < 0.05, at, at + lasts_for, case when at + lasts_for <= now() then at + lasts_for end,
  case when taken_back < 0.01 then at + interval '1 day' end, ' ' || lower(title || ' ' || summary) || ' '
from (select d.*, o.id as publisher, p.id as author,
    case when elsewhere < 0.8 then o.country else (array['AL', 'MD', 'RO', 'UA'])[1 + floor(place * 4)::int] end as code,
    (array['RECRUITMENT', 'ROUTE', 'EXPLOITATION_SITE', 'ONLINE_GROOMING', 'FALSE_JOB_OFFER', 'MISSING_PATTERN', 'SERVICE_NOTICE'])[1 + floor(what * 7)::int] as kind,
    case when grave < 0.05 then 'EXTREME' when grave < 0.25 then 'SEVERE' when grave < 0.65 then 'MODERATE' when grave < 0.9 then 'MINOR' else 'UNKNOWN' end as severity,
    case when reach < 0.001 then 'PUBLIC' when reach < 0.55 then 'NETWORK' when reach < 0.80 then 'COUNTRIES' when reach < 0.93 then 'ORGANISATIONS' else 'OWN' end as level,
    case when lasts < 0.4 then null when lasts < 0.7 then interval '60 days' else interval '20 years' end as lasts_for,
    array[(array['BEGGING', 'AGRICULTURE', 'CONSTRUCTION', 'STREET_VENDING', 'UNKNOWN'])[1 + floor(form * 5)::int]] as forms,
    'Offers of work abroad with papers kept by the recruiter, pattern ' || i as title,
    repeat('Seen at several places within a week: transport is paid in advance, papers are taken for registration, telephones are replaced. ', 3) || 'Note ' || i || '.' as summary,
    signs_of(i) as signs
  from drawn d join organisation_at o on o.at = floor(power(d.who, 1.5) * (select count(*) from organisation_at))
  join lateral (select id from person where organisation_id = o.id order by email limit 1) p on true) as told
left join lateral (select codes[1 + floor(place * cardinality(codes))::int] as region from region_at where region_at.country = code and what < 0.7) r on true
order by i`;

const ACKNOWLEDGED = `
insert into acknowledgement (alert_id, organisation_id, publisher_id, person_id, acknowledged_at, action_taken)
select a.id, o.id, a.publisher_id, a.author_id, a.published_at + make_interval(mins => (7 * (o.at + 1))::int), case when o.at % 2 = 0 then 'Told our street teams; two places looked at.' end
from alert a join organisation_at o on o.id <> a.publisher_id and o.at < 2 + a.number % 7
where a.number % 20 = 0 and a.audience_level in ('PUBLIC', 'NETWORK')`;

// Every number below 30^6 has its own six signs: the factor shares no divisor with 30.
const SIGNS = `
create function pg_temp.signs_of(i int) returns text language sql immutable as $$
  select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + ((i::bigint * 104729 % 729000000) / power(30, place)::bigint % 30)::int, 1), '')
  from generate_series(0, 5) as place
$$`;

async function fill(url: string): Promise<void> {
  const database = await openDatabase({ url, folder: null }, ENTITIES, MIGRATIONS);
  const people = await seedDemoNetwork(database, systemClock);
  await database.close();
  if (people === null) throw new Error('The database of the bench was not empty.');
  await on(url, async (client) => {
    // The same draws each time.
    await client.query('select setseed(0.42)');
    await client.query(`insert into person (id, organisation_id, name, email, roles, added_at)
      select gen_random_uuid(), o.id, 'Author', o.slug || '@authors.example', '{PUBLISHER}', now() from organisation o`);
    await client.query('create temporary table organisation_at as select (row_number() over (order by slug) - 1)::int as at, id, country from organisation');
    await client.query('create temporary table region_at (country text, codes text[])');
    for (const country of new Set(REGIONS.map((region) => region.country))) {
      await client.query('insert into region_at values ($1, $2)', [country, REGIONS.filter((region) => region.country === country).map(({ code }) => code)]);
    }
    for (const statement of [SIGNS, DRAWN, INSERTED.replace('signs_of(', 'pg_temp.signs_of('), ACKNOWLEDGED]) await client.query(statement);
    await client.query('vacuum analyze');
  });
}

/** Runs work on a connection of its own. */
export async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server; `program` is the name its connections go by. */
export function addressOf(server: string, database: string, program?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (program !== undefined) url.searchParams.set('application_name', program);
  return url.href;
}

// What the rows depend on: the tables, and how they are filled.
async function templateName(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(import.meta.filename));
  for (const file of (await readdir(join(ROOT, 'migrations'))).sort()) hash.update(file).update(await readFile(join(ROOT, 'migrations', file)));
  return `fanar_million_${hash.digest('hex').slice(0, 12)}`;
}

/** A database of a million alerts on that server, and what drops it. Copied from a template, which stays for the next run. */
export async function millionAlerts(server: string): Promise<{ name: string; drop: () => Promise<void> }> {
  const template = await templateName();
  const { rows: [known] } = await on(server, (client) => client.query('select 1 from pg_database where datname = $1', [template]));
  if (known === undefined) {
    console.log(`Making ${ALERTS.toLocaleString('en')} alerts, once: later runs copy the database ${template}.`);
    const making = `${template}_making`;
    await on(server, (client) => client.query(`drop database if exists ${making}`));
    await on(server, (client) => client.query(`create database ${making}`));
    await fill(addressOf(server, making));
    await on(server, (client) => client.query(`alter database ${making} rename to ${template}`));
  }
  const name = `${template}_${process.pid}`;
  await on(server, (client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  return { name, drop: () => on(server, async (client) => { await client.query(`drop database if exists ${name} with (force)`); }) };
}

/** Drops every template of this bench on that server, and copies left over. */
export async function dropTemplates(server: string): Promise<string[]> {
  return on(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(`select datname from pg_database where datname like 'fanar\\_million\\_%'`);
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
    return rows.map(({ datname }) => datname);
  });
}
