import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from '../../../server/config.ts';
import { SECRET, runToEnd } from '../../support/process.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'fanar-test-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

const written = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (fault) {
    return (fault as { faults: readonly string[] }).faults;
  }
};

test('a malformed environment stops the start with all faults at once, and no secret in them', async () => {
  const { code, stdout, stderr } = await runToEnd({
    PORT: 'four', HOST: 'not a host', PUBLIC_URL: 'ftp://hub.example', DATABASE_URL: 'mysql://hub:pa55word@localhost/hub', FANAR_SECRET: 'short47', FANAR_DEMO: 'yes',
    TRUSTED_PROXIES: '10.0.0.0/8, somewhere', METRICS_PORT: '99999', FANAR_REQUESTS_PER_SECOND: '-1', LOG_LEVEL: 'loud', FANAR_DATABASE: 'x', FANAR_PORT: '1',
    FANAR_DATA: join(folder, 'never-made'),
  });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  const told = stderr.split('\n').filter((line) => line.startsWith('  - '));
  for (const name of ['PORT', 'HOST', 'PUBLIC_URL', 'DATABASE_URL', 'FANAR_SECRET', 'FANAR_DEMO', 'TRUSTED_PROXIES', 'METRICS_PORT', 'FANAR_REQUESTS_PER_SECOND', 'LOG_LEVEL', 'FANAR_DATABASE', 'FANAR_PORT']) {
    expect(told.filter((line) => new RegExp(`^  - ${name}\\b`).test(line))).toHaveLength(1);
  }
  expect(told).toHaveLength(12);
  expect(stderr).not.toMatch(/pa55word|short47/);
});

test('an unknown FANAR_ variable alone stops the start; other programs\' variables are no matter', async () => {
  const { code, stderr } = await runToEnd({ FANAR_DATA: join(folder, 'never-made'), FANAR_DEMOO: '1' });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('FANAR_DEMOO is no variable of the hub') });
  expect(faultsOf({ EDITOR: 'vi', npm_config_x: '1', FANARX: '1' })).toEqual([]);
});

test('a PostgreSQL needs FANAR_SECRET; the embedded database does not', () => {
  const DATABASE_URL = 'postgres://hub@localhost/hub';
  expect(faultsOf({ DATABASE_URL })).toEqual([expect.stringMatching(/^FANAR_SECRET must be given/)]);
  expect(faultsOf({ DATABASE_URL, FANAR_SECRET: SECRET })).toEqual([]);
  expect(faultsOf({})).toEqual([]);
});

test('each secret can be a file; both ways at once, or a file that is not there, are faults that hide no other', async () => {
  const [url, secret] = [await written('url', 'postgres://hub:word@localhost/hub\n'), await written('secret', `${SECRET}\n`)];
  const config = readConfig({ DATABASE_URL_FILE: url, FANAR_SECRET_FILE: secret });
  expect(config).toMatchObject({ databaseUrl: 'postgres://hub:word@localhost/hub', secret: SECRET });
  expect(faultsOf({ DATABASE_URL_FILE: url, FANAR_SECRET: SECRET, FANAR_SECRET_FILE: secret })).toEqual(['FANAR_SECRET and FANAR_SECRET_FILE are both set: keep one.']);
  expect(faultsOf({ DATABASE_URL_FILE: join(folder, 'absent') })).toEqual([
    expect.stringMatching(/^DATABASE_URL_FILE can't be read/), expect.stringMatching(/^FANAR_SECRET must be given/),
  ]);
  expect(faultsOf({ FANAR_SECRET_FILE: await written('empty', '\n') })).toEqual([expect.stringMatching(/^FANAR_SECRET must have/)]);
  // Only secrets are read from files: a PORT_FILE would be a slip.
  expect(faultsOf({ FANAR_DATA_FILE: url })).toEqual(['FANAR_DATA_FILE is no variable of the hub.']);
});

test.each([
  ['0.0.0.0', true], ['::', true], ['::1', true], ['hub.example.org', true], ['localhost', true], ['hub-1', true], ['http://hub', false], ['hub:4000', false], ['-hub', false], ['a b', false],
])('HOST=%s: %s', (HOST, good) => {
  expect(faultsOf({ HOST })).toHaveLength(good ? 0 : 1);
});

test('demo data is for the embedded database, unless it is asked for', () => {
  const server = { DATABASE_URL: 'postgres://hub@localhost/hub', FANAR_SECRET: SECRET };
  expect([readConfig({}).demo, readConfig({ FANAR_DEMO: '0' }).demo, readConfig(server).demo, readConfig({ ...server, FANAR_DEMO: '1' }).demo]).toEqual([true, false, false, true]);
});

test('a database that can\'t be reached ends the start with the cause, and without its password', async () => {
  const { code, stderr } = await runToEnd({ DATABASE_URL: 'postgres://hub:pa55word@localhost:1/hub', FANAR_SECRET: SECRET });
  expect(code).toBe(1);
  expect(stderr).toMatch(/ECONNREFUSED/);
  expect(stderr).not.toMatch(/pa55word/);
});

test('what has no effect yet says so', () => {
  expect(readConfig({ OIDC_ISSUER: 'https://x', OIDC_CLIENT_SECRET_FILE: '/x' }).unused).toEqual(['OIDC_ISSUER', 'OIDC_CLIENT_SECRET']);
});

test('standbys and NATS are for hubs on a PostgreSQL; several standbys stand with commas between', () => {
  const server = { DATABASE_URL: 'postgres://a/b', FANAR_SECRET: SECRET };
  expect(readConfig({ ...server, DATABASE_READ_URLS: 'postgres://c/b, postgresql://d/b', EVENTS_URL: 'nats://e:4222' })).toMatchObject({ databaseReadUrls: ['postgres://c/b', 'postgresql://d/b'], eventsUrl: 'nats://e:4222' });
  const faults = (environment: Record<string, string>): string => {
    try {
      return JSON.stringify(readConfig(environment));
    } catch (fault) {
      return (fault as Error).message;
    }
  };
  expect(faults({ ...server, DATABASE_READ_URLS: 'postgres://c/b,pa55word', EVENTS_URL: 'http://pa55word' })).toMatch(/each of DATABASE_READ_URLS, with commas between, must begin with postgres:\/\/ or postgresql:\/\/[^]*EVENTS_URL must begin with nats:\/\/ or tls:\/\//);
  expect(faults({ ...server, DATABASE_READ_URLS: 'postgres://c/b,pa55word', EVENTS_URL: 'http://pa55word' })).not.toMatch(/pa55word/);
  expect(faults({ DATABASE_READ_URLS: 'postgres://c/b', EVENTS_URL: 'nats://e' })).toMatch(/DATABASE_READ_URLS is for hubs on a PostgreSQL[^]*EVENTS_URL is for hubs on a PostgreSQL/);
});
