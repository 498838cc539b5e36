import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newServerDatabase } from '../../support/database.ts';
import { SECRET, askAt, demoKey, endAll, freePort, startProcess } from '../../support/process.ts';
import type { HubProcess } from '../../support/process.ts';
import { Follower } from '../../support/traffic.ts';

// The process as an operator sees it: what it answers to probes, counts for Prometheus, and writes into its log.
const server = process.env.DATABASE_URL ?? '';
const PUBLISH = 'mutation Publish ($input: PublishAlertInput!) { publishAlert(input: $input) { ... on Alert { id } ... on ScreeningFailed { findings { kind } } ... on Problem { message } } }';
const INPUT = {
  kind: 'ROUTE', severity: 'MODERATE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'EN', audience: { level: 'NETWORK' },
  title: 'Saffron lanterns at the ferry', summary: 'Saffron lanterns are shown at the ferry by the same people again.',
};
let folder: string;
let own: { url: string; drop: () => Promise<void> } | null = null;
let hub: HubProcess;
let metrics: string;
let keys: { publisher: string; reader: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanar-test-'));
  own = server === '' ? null : await newServerDatabase(server);
  const METRICS_PORT = await freePort();
  metrics = `http://127.0.0.1:${METRICS_PORT}/metrics`;
  hub = await startProcess({ FANAR_DATA: join(folder, 'data'), FANAR_SECRET: SECRET, FANAR_DEMO: '1', METRICS_PORT, ...(own === null ? {} : { DATABASE_URL: own.url }) });
  keys = { publisher: await demoKey(join(folder, 'data'), 'publisher-ua'), reader: await demoKey(join(folder, 'data'), 'reader-md') };
}, 120_000);
afterAll(async () => {
  await endAll();
  await own?.drop();
  await rm(folder, { recursive: true, force: true });
});

const counted = async (name: string): Promise<number> =>
  Number(new RegExp(`^${name.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(await (await fetch(metrics)).text())?.[1] ?? NaN);

test('probes answer, and metrics stand on a port of their own alone', async () => {
  expect((await fetch(`${hub.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${hub.address}/readyz`)).status).toBe(200);
  expect((await fetch(`${hub.address}/metrics`)).status).toBe(404);
  expect((await fetch(metrics)).status).toBe(200);
});

test('metrics count questions, refusals, subscribers, connections and how late events are seen', async () => {
  const follower = new Follower(SECRET, null, 'ws');
  await follower.join({ address: hub.address, key: keys.reader });
  expect(await counted('fanar_subscriptions{transport="socket"}')).toBe(1);
  const [answered, seen] = [await counted('fanar_requests_total{transport="http",operation="mutation",outcome="ok"}') || 0, await counted('fanar_event_lag_seconds_count')];
  const { data } = await askAt(hub.address, keys.publisher, { query: PUBLISH, variables: { input: INPUT } });
  expect(data.publishAlert.id).toBeDefined();
  await follower.take(1);
  follower.leave();
  await askAt(hub.address, 'fanar_nobody-knows-this-key', { query: '{ viewer { name } }' });
  expect(await counted('fanar_requests_total{transport="http",operation="mutation",outcome="ok"}')).toBe(answered + 1);
  expect(await counted('fanar_event_lag_seconds_count')).toBe(seen + 1);
  expect(await counted('fanar_errors_total{code="UNAUTHENTICATED"}')).toBe(1);
  expect(await counted('fanar_database_connections{state="open"}')).toBeGreaterThan(0);
});

test('the log is JSON with a request id each, and never has a text, a variable or a key', async () => {
  await askAt(hub.address, keys.publisher, { query: PUBLISH, variables: { input: { ...INPUT, summary: 'Call her father Xhevahir on +355 69 123 4567 at once, he knows.' } } });
  await askAt(hub.address, keys.publisher, { query: '{ alerts(filter: { text: "crimson" }) { totalCount } }' });
  await askAt(hub.address, keys.publisher, { query: '{ alerts(first: "vermilion") { totalCount } }' });
  await askAt(hub.address, 'fanar_ultramarine', { query: '{ viewer { name } }' });
  const lines = hub.said.stderr.concat(hub.said.stdout).split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
  const told = lines.filter(({ transport }) => transport !== undefined);
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter(({ requestId }) => typeof requestId !== 'string' || requestId === '')).toEqual([]);
  expect(JSON.stringify(lines)).not.toMatch(/Saffron|lantern|Xhevahir|123 4567|crimson|vermilion|ultramarine|Bearer/i);
  for (const key of Object.values(keys)) expect(JSON.stringify(lines)).not.toContain(key);
});

// Making the database takes more, once; that is given back as soon as nothing is asked.
test('a hub that has become idle keeps within 512 MB of memory', async () => {
  const resident = async (): Promise<number> => Number(/^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${hub.pid}/status`, 'utf8'))![1]) / 1024;
  const began = performance.now();
  let megabytes = await resident();
  while (megabytes >= 512 && performance.now() - began < 60_000) {
    await after(500);
    megabytes = await resident();
  }
  expect(megabytes).toBeLessThan(512);
}, 90_000);
