import { watch } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { openDatabase } from '../../../server/database/index.ts';
import { askAt, demoKey, endAll, runToEnd, startProcess } from '../../support/process.ts';
import type { HubProcess } from '../../support/process.ts';

// These are about the embedded database, whatever the other tests run on: once is enough.
const onEmbedded = process.env.DATABASE_URL ? describe.skip : describe;

const PUBLISH = `mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { ... on Alert { id reference } ... on Problem { message } } }`;
const input = (summary: string) => ({
  kind: 'FALSE_JOB_OFFER', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'EN', audience: { level: 'NETWORK' },
  title: 'Job offers without a contract', summary,
});
const SUMMARY = 'Young people are offered work abroad without a contract, over social networks.';

/** Resolves when the folder has a file of that name; the folder must be there. */
function appears(folder: string, name: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_event, file) => {
      if (file !== name) return;
      watcher.close();
      resolve();
    });
  });
}

async function publish(hub: HubProcess, key: string, summary = SUMMARY): Promise<string> {
  const { data, errors } = await askAt(hub.address, key, { query: PUBLISH, variables: { input: input(summary) } });
  if (typeof data?.publishAlert?.id !== 'string') throw new Error(JSON.stringify({ data, errors }));
  return data.publishAlert.id as string;
}

/** Every alert that the reader sees, and every one that the log says was published. */
async function everything(hub: HubProcess, key: string): Promise<{ listed: string[]; logged: string[] }> {
  const walk = async (query: string, idOf: (node: any) => string): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await askAt(hub.address, key, { query, variables: { after } });
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      const { edges, pageInfo } = Object.values(data)[0] as { edges: { node: any }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      found.push(...edges.map(({ node }) => idOf(node)).filter((id) => id !== ''));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return found;
  };
  return {
    listed: await walk('query ($after: String) { alerts(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }', ({ id }) => id),
    logged: await walk('query ($after: String) { alertEvents(first: 500, after: $after) { edges { node { kind alertId } } pageInfo { hasNextPage endCursor } } }', ({ kind, alertId }) => (kind === 'PUBLISHED' ? alertId : '')),
  };
}

onEmbedded('the embedded database, from outside', () => {
  let parent: string;
  let folder: string;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'fanar-test-'));
    folder = join(parent, 'data');
  });
  afterEach(endAll);
  afterAll(() => rm(parent, { recursive: true, force: true }));

  test('a first start makes the demo network; the next one has all of it, and what was published since', async () => {
    const first = await startProcess({ FANAR_DATA: folder });
    console.log(`first start: ready after ${first.seconds.toFixed(1)} s`);
    expect(first.said.stderr).not.toMatch(/"level":(40|50|60)/);
    expect((await stat(join(folder, 'demo-identities.json'))).mode & 0o777).toBe(0o600);
    const [publisher, reader] = [await demoKey(folder, 'publisher-ua'), await demoKey(folder, 'reader-md')];
    const id = await publish(first, publisher);
    const before = await everything(first, reader);
    expect(before.listed).toContain(id);
    const { data } = await askAt(first.address, reader, { query: '{ alerts(first: 1) { pageInfo { endCursor } } }' });
    expect(await first.stop('SIGTERM')).toMatchObject({ code: 0 });

    const second = await startProcess({ FANAR_DATA: folder });
    console.log(`second start: ready after ${second.seconds.toFixed(1)} s`);
    expect(await everything(second, reader)).toEqual(before);
    // A cursor of the first start is still one: the secret was kept.
    const page = await askAt(second.address, reader, { query: 'query ($after: String) { alerts(after: $after) { edges { node { id } } } }', variables: { after: data.alerts.pageInfo.endCursor } });
    expect(page.data.alerts.edges.map(({ node }: any) => node.id)).toEqual(before.listed.slice(1));
    expect(await second.stop('SIGINT')).toMatchObject({ code: 0 });
    expect(await readdir(folder)).toEqual(['database', 'demo-identities.json', 'secret']);
  }, 90_000);

  test('of several processes on one folder one has it; the others are refused with its id, and it goes on undisturbed', async () => {
    const starts = await Promise.allSettled([1, 2, 3].map(() => startProcess({ FANAR_DATA: folder })));
    const hubs = starts.flatMap((start) => start.status === 'fulfilled' ? [start.value] : []);
    expect(hubs).toHaveLength(1);
    const hub = hubs[0]!;
    for (const start of starts) if (start.status === 'rejected') expect(String(start.reason)).toContain(`belongs to the running process ${hub.pid}`);
    const late = await runToEnd({ FANAR_DATA: folder }, 'migrate');
    expect(late).toMatchObject({ code: 1, stderr: expect.stringContaining(`process ${hub.pid}.`) });
    expect(await publish(hub, await demoKey(folder, 'publisher-ua'))).toMatch(/^alert_/);
  }, 60_000);

  test('killed while 200 publishes are under way, it has every one that was answered, in the list and once in the log', async () => {
    const hub = await startProcess({ FANAR_DATA: folder });
    const [publisher, reader] = [await demoKey(folder, 'publisher-ua'), await demoKey(folder, 'reader-md')];
    const answered: string[] = [];
    const enough = Promise.withResolvers<void>();
    const publishing = Array.from({ length: 200 }, async (_, i) => {
      answered.push(await publish(hub, publisher, `${SUMMARY} They are told to bring no papers. ${'Again. '.repeat(i % 7)}`));
      if (answered.length === 60) enough.resolve();
    });
    await enough.promise;
    const outcomes = Promise.allSettled(publishing);
    expect(await hub.stop('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    const lost = (await outcomes).filter(({ status }) => status === 'rejected').length;
    expect(lost).toBeGreaterThan(0);
    expect(await readdir(folder)).toContain('lock');

    const again = await startProcess({ FANAR_DATA: folder });
    console.log(`killed after ${answered.length} answers; ready again after ${again.seconds.toFixed(1)} s`);
    const { listed, logged } = await everything(again, reader);
    for (const where of [listed, logged]) expect(answered.filter((id) => where.filter((other) => other === id).length !== 1)).toEqual([]);
    // Nor is anything there that is half there.
    expect(listed.filter((id) => !logged.includes(id))).toEqual([]);
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: again.pid });
  }, 90_000);

  test('a database that is newer than the code is refused, and left as it is', async () => {
    const future = '29991231-0001-of-another-time';
    const rows = () => openDatabase({ url: null, folder }, [], [...MIGRATIONS, { name: future, class: MIGRATIONS[0]!.class }]);
    const database = await openDatabase({ url: null, folder }, [], MIGRATIONS);
    await database.ask({ sql: 'insert into mikro_orm_migrations (name) values ($1)', parameters: [future] });
    await database.close();
    for (const args of [[], ['migrate']]) {
      const refused = await runToEnd({ FANAR_DATA: folder }, ...args);
      expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(future) });
    }
    // To a hub that knows the step it is as good as before.
    const opened = await rows();
    expect(await opened.lacks()).toEqual([]);
    await opened.close();
  }, 60_000);

  test('a first start that is killed half way is made anew, wherever it was', async () => {
    const cut = join(parent, 'cut');
    const start = (): Promise<HubProcess> => startProcess({ FANAR_DATA: cut });
    for (const [where, name] of [[parent, 'cut'], [cut, 'database.unfinished'], [cut, 'demo-identities.json']] as const) {
      const seen = appears(where, name);
      const starting = start().catch((fault: unknown) => fault as Error);
      await seen;
      await endAll();
      expect(await starting).toMatchObject({ message: expect.stringContaining('SIGKILL') });
    }
    expect(await readdir(cut)).toContain('database.unfinished');
    const hub = await start();
    const { listed } = await everything(hub, await demoKey(cut, 'reader-md'));
    expect(listed.length).toBeGreaterThan(3);
    expect(await readdir(cut)).not.toContain('database.unfinished');
  }, 120_000);
});
