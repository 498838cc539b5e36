import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { newServerDatabase } from '../../support/database.ts';
import { Mailbox } from '../../support/mailbox.ts';
import { issueIt, readyIssue, whenSent } from '../../support/mailing.ts';
import { SECRET, endAll, startProcess } from '../../support/process.ts';
import type { HubProcess } from '../../support/process.ts';

const ends: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  await endAll();
  for (const end of ends) await end();
});

const READERS = 5000;
const KILLS = [400, 1300, 2200, 3100, 4000];

test('a hub killed five times while it sends to 5,000 readers forgets nobody, and of each kill one at most gets it twice', async () => {
  const [mailbox, folder, server] = [await Mailbox.open(), await mkdtemp(join(tmpdir(), 'fanar-kill-')), process.env.DATABASE_URL ? await newServerDatabase(process.env.DATABASE_URL) : null];
  ends.push(() => mailbox.close(), () => rm(folder, { recursive: true }), async () => { await server?.drop(); });
  const environment = { FANAR_DATA: folder, FANAR_DEMO: '1', FANAR_SECRET: SECRET, SMTP_URL: mailbox.url, LOG_LEVEL: 'error', ...(server === null ? {} : { DATABASE_URL: server.url }) };
  const issue = await readyIssue(environment, READERS);

  let hub: HubProcess = await startProcess(environment);
  // At the worst moment: the server has the message and has not said so.
  let kills = 0;
  mailbox.onTaken = () => { if (mailbox.received.length >= (KILLS[kills] ?? Infinity)) { kills++; process.kill(hub.pid, 'SIGKILL'); } };
  await issueIt(hub, issue);
  for (const [at] of KILLS.entries()) {
    await hub.ended;
    expect(kills).toBe(at + 1);
    hub = await startProcess(environment);
  }
  const told = (): number => new Set(mailbox.received.map(({ to }) => to)).size;
  await mailbox.until(() => told() === READERS, 240_000);
  expect(await whenSent(hub, issue)).toEqual({ total: READERS, sent: READERS, failed: 0, bounced: 0, isDone: true });
  await hub.stop('SIGTERM');
  const twice = mailbox.received.length - READERS;
  expect(twice).toBeGreaterThanOrEqual(0);
  expect(twice).toBeLessThanOrEqual(KILLS.length);
  // A mail program that gets it twice can tell: both have one Message-ID.
  expect(new Set(mailbox.received.map(({ headers }) => headers['message-id'])).size).toBe(READERS);
  expect(hub.said.stderr).not.toMatch(/partner\.example/);
}, 420_000);
