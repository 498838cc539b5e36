import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { openDatabase } from '../../../server/database/index.ts';
import { newServerDatabase } from '../../support/database.ts';
import { SECRET, askAt, demoKey, endAll, runToEnd, startProcess } from '../../support/process.ts';
import type { HubProcess } from '../../support/process.ts';

const server = process.env.DATABASE_URL ?? '';
const onServer = server === '' ? describe.skip : describe;

async function queried(url: string, sql: string): Promise<Record<string, any>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, any>[];
  } finally {
    await client.end();
  }
}

async function asked(hub: HubProcess, key: string | null, query: string): Promise<any> {
  const { data, errors } = await askAt(hub.address, key, { query });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** From the setup key to an operator with a key of their own, over GraphQL alone. */
async function firstOperator(hub: HubProcess, setupKey: string): Promise<string> {
  const { admitOrganisation: partner } = await asked(hub, setupKey, `mutation { admitOrganisation(input: {
    slug: "hub-office", name: "Hub office", kind: NGO, country: RO, languages: [RO, EN] }) { ... on Organisation { id } ... on Problem { message } } }`);
  const { addPerson: person } = await asked(hub, setupKey, `mutation { addPerson(input: {
    organisation: "${partner.id}", name: "First Operator", email: "operator@hub-office.example", roles: [OPERATOR] }) { ... on Person { id } ... on Problem { message } } }`);
  const { createKey: created } = await asked(hub, setupKey, `mutation { createKey(input: {
    person: "${person.id}", label: "Desk", scopes: [ALERTS_READ, DIRECTORY_ADMINISTER] }) { ... on CreatedKey { secret } ... on Problem { message } } }`);
  return created.secret as string;
}

onServer('a hub on PostgreSQL, from outside', () => {
  let database: { url: string; drop: () => Promise<void> };
  let folder: string;
  let environment: Record<string, string>;
  const dropped: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    database = await newServerDatabase(server);
    folder = await mkdtemp(join(tmpdir(), 'fanar-test-'));
    dropped.push(database.drop, () => rm(folder, { recursive: true, force: true }));
    environment = { DATABASE_URL: database.url, FANAR_SECRET: SECRET, FANAR_DATA: join(folder, 'data') };
  });
  afterEach(endAll);
  afterAll(() => Promise.all(dropped.map((drop) => drop())));

  test('two hubs started at once on a new database are both ready; one setup key is printed in all, and makes the first operator', async () => {
    const hubs = await Promise.all([startProcess(environment), startProcess(environment)]) as [HubProcess, HubProcess];
    console.log(`two hubs at once: ready after ${hubs.map((hub) => hub.seconds.toFixed(1)).join(' and ')} s`);
    const keys = hubs.flatMap(({ setupKey }) => setupKey ?? []);
    expect(keys).toHaveLength(1);
    // Nothing of the demo: nobody but the one who sets up, no other key, no file.
    expect(await queried(database.url, 'select (select count(*)::int from organisation) o, (select count(*)::int from person) p, (select count(*)::int from api_key) k, (select count(*)::int from alert) a'))
      .toEqual([{ o: 1, p: 1, k: 1, a: 0 }]);
    expect(await readdir(folder)).toEqual([]);

    const [one, other] = hubs;
    const operator = await firstOperator(one, keys[0]!);
    for (const hub of hubs) expect(await askAt(hub.address, keys[0]!, { query: '{ viewer { id } }' })).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await asked(other, operator, '{ viewer { name roles } }')).viewer).toEqual({ name: 'First Operator', roles: ['OPERATOR'] });
    expect((await asked(other, operator, `mutation { admitOrganisation(input: { slug: "partner", name: "Partner", kind: NGO, country: MD, languages: [RO] }) { ... on Organisation { slug } } }`)).admitOrganisation).toEqual({ slug: 'partner' });
    await other.stop('SIGTERM');
    // The next start has an operator to rely on, and prints no other key.
    expect((await startProcess(environment)).setupKey).toBeNull();
  }, 60_000);

  test('migrate makes the schema and nobody in it; a start that fails after that has not lost the setup key', async () => {
    expect(await runToEnd(environment, 'migrate')).toMatchObject({ code: 0, stderr: '' });
    expect(await runToEnd(environment, 'migrate')).toMatchObject({ code: 0, stderr: '' });
    expect(await queried(database.url, 'select (select count(*)::int from mikro_orm_migrations) steps, (select count(*)::int from person) people')).toEqual([{ steps: MIGRATIONS.length, people: 0 }]);
    const first = await startProcess({ ...environment, DATABASE_URL: (await another()).url });
    const PORT = new URL(first.address).port;
    const taken = await runToEnd({ ...environment, PORT });
    expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining('EADDRINUSE') });
    expect((await startProcess(environment)).setupKey).toMatch(/^fanar_/);
  }, 60_000);

  async function another(): Promise<{ url: string }> {
    const made = await newServerDatabase(server);
    dropped.push(made.drop);
    return made;
  }

  test('with FANAR_DEMO=1 the demo network is made there too, once', async () => {
    const first = await startProcess({ ...environment, FANAR_DEMO: '1' });
    expect(first.setupKey).toBeNull();
    const reader = await demoKey(environment.FANAR_DATA!, 'reader-md');
    const count = '{ alerts { totalCount } organisations { totalCount } }';
    const made = await asked(first, reader, count);
    expect(made.organisations.totalCount).toBeGreaterThan(16);
    const second = await startProcess({ ...environment, FANAR_DEMO: '1' });
    expect(await asked(second, reader, count)).toEqual(made);
  }, 60_000);

  test('a database that is newer than the code is refused', async () => {
    await runToEnd(environment, 'migrate');
    await queried(database.url, `insert into mikro_orm_migrations (name) values ('29991231-0001-of-another-time')`);
    for (const args of [[], ['migrate']]) {
      expect(await runToEnd(environment, ...args)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/newer than this hub: it has 29991231-0001-of-another-time/) });
    }
  }, 60_000);

  test('readers are the viewers\' role, whatever options the address has', async () => {
    const url = new URL(database.url);
    url.searchParams.set('options', '-c statement_timeout=60000');
    const opened = await openDatabase({ url: url.href, folder: null }, [], MIGRATIONS);
    const nobody = { organisation: '', country: '', person: '', reads: '', administers: '', coordinates: '' } as const;
    const [[row]] = await opened.read(nobody, { sql: `select current_user::text as role, current_setting('plan_cache_mode') as plans`, parameters: [] });
    expect(row).toEqual({ role: 'fanar_viewer', plans: 'force_generic_plan' });
    await opened.close();
  });

  /** Hands the database to a new role with these rights, and what is in it; tells its name and the address by which it comes. */
  async function owned(rights: string): Promise<{ owner: string; url: string }> {
    const { drop } = database;
    const [, name] = /\/(fanar_test_\w+)$/.exec(database.url)!;
    const owner = `${name}_owner`;
    await queried(server, `create role ${owner} login ${rights} password 'word'`);
    dropped.splice(dropped.indexOf(drop), 1, async () => { await drop(); await queried(server, `drop role ${owner}`); });
    await queried(server, `alter database ${name} owner to ${owner}`);
    await queried(database.url, `alter schema public owner to ${owner}`);
    const url = new URL(database.url);
    [url.username, url.password] = [owner, 'word'];
    return { owner, url: url.href };
  }

  test('an owner that may not create roles is told what the role is for, and makes the schema once it was given that role', async () => {
    const { owner, url } = await owned('');
    // On a server that has the role the owner is no member of it; on one that has none it may not make it.
    const refused = await runToEnd({ ...environment, DATABASE_URL: url }, 'migrate');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(new RegExp(`statement runs as the role fanar_viewer, .*have an administrator run .*grant fanar_viewer to ${owner};`)) });
    await queried(server, `do $$ begin create role fanar_viewer nologin; exception when duplicate_object or unique_violation then null; end $$; grant fanar_viewer to ${owner}`);
    expect(await runToEnd({ ...environment, DATABASE_URL: url }, 'migrate')).toMatchObject({ code: 0 });
  }, 60_000);

  test('an owner that is no superuser, but may create roles, runs a hub', async () => {
    const { owner, url } = await owned('createrole');
    // From PostgreSQL 16 on only its maker may hand a role on, and on this server that was somebody else.
    await queried(server, `do $$ begin grant fanar_viewer to ${owner}; exception when undefined_object then null; end $$`);
    const hub = await startProcess({ ...environment, DATABASE_URL: url, FANAR_DEMO: '1' });
    const { data } = await askAt(hub.address, await demoKey(environment.FANAR_DATA!, 'publisher-ua'), { query: `mutation { publishAlert(input: {
      kind: ROUTE, severity: MINOR, urgency: PAST, certainty: OBSERVED, title: "A route", summary: "A route over the border is used again.", language: EN, audience: { level: NETWORK } }) { __typename } }` });
    expect(data.publishAlert.__typename).toBe('Alert');
    expect((await asked(hub, await demoKey(environment.FANAR_DATA!, 'reader-al'), '{ alerts(first: 1) { edges { node { title } } } }')).alerts.edges[0].node.title).toBe('A route');
  }, 60_000);
});
