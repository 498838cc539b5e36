import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nodemailer from 'nodemailer';
import { newServerDatabase } from '../test/support/database.ts';
import { issueIt, readyIssue, whenSent } from '../test/support/mailing.ts';
import { SECRET, askAt, endAll, startProcess } from '../test/support/process.ts';
import type { HubProcess } from '../test/support/process.ts';

const USAGE = 'npm run bench -- newsletter [--total 5000]';
const LEAST = 0.7;

interface Taken { to: string; at: number }

/** An issue to so many readers by a hub, beside nodemailer's own pool into the same server. Fails below 0.7 of its rate. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { total: { type: 'string', default: '5000' }, help: { type: 'boolean', default: false } } });
  if (values.help) return console.log(USAGE);
  const total = Number(values.total);
  const database = process.env.DATABASE_URL ? await newServerDatabase(process.env.DATABASE_URL) : null;
  const [folder, sink] = [await mkdtemp(join(tmpdir(), 'fanar-bench-')), fork(join(import.meta.dirname, 'newsletter-sink.ts'))];
  try {
    const [{ port }] = await once(sink, 'message') as [{ port: number }];
    const url = `smtp://127.0.0.1:${port}/`;
    const environment = { FANAR_DATA: folder, FANAR_DEMO: '1', FANAR_SECRET: SECRET, SMTP_URL: url, LOG_LEVEL: 'error', ...(database === null ? {} : { DATABASE_URL: database.url }) };
    const issue = await readyIssue(environment, total);
    const before = await byPool(sink, { url, total, text: issue.text });
    const hub = await startProcess(environment);
    const { rate, asked, taken } = await byHub(sink, hub, { total, start: () => issueIt(hub, issue) });
    console.log(JSON.stringify(await whenSent(hub, issue)));
    await hub.stop('SIGTERM');
    const after = await byPool(sink, { url, total, text: issue.text });
    tell({ total, rate, asked, taken, pool: [before, after] });
  } finally {
    sink.kill();
    await endAll();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

function tell({ total, rate, asked, taken, pool }: { total: number; rate: number; asked: number[]; taken: Taken[]; pool: [number, number] }): void {
  const best = Math.max(...pool);
  const sorted = asked.toSorted((one, other) => one - other);
  console.log(`nodemailer's pool: ${pool.map(Math.round).join(' and ')} letters a second; the hub: ${Math.round(rate)}; ratio ${(rate / best).toFixed(2)} to the better`);
  console.log(`${asked.length} queries meanwhile: half within ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, the slowest ${sorted.at(-1)?.toFixed(0)} ms`);
  const readers = new Set(taken.map(({ to }) => to)).size;
  if (readers !== total || taken.length !== total) console.log(`${taken.length} letters to ${readers} of ${total} readers`);
  if (rate / best < LEAST || readers !== total || taken.length !== total) process.exitCode = 1;
}

/** The messages of the next `total`, and how many a second. */
async function arrived(sink: ChildProcess, total: number): Promise<{ taken: Taken[]; rate: number }> {
  const taken: Taken[] = [];
  const all = Promise.withResolvers<void>();
  const hear = (message: Taken): void => { if (taken.push(message) === total) all.resolve(); };
  sink.on('message', hear);
  await all.promise;
  sink.off('message', hear);
  return { taken, rate: total / ((taken.at(-1)!.at - taken[0]!.at) / 1000) };
}

async function byPool(sink: ChildProcess, { url, total, text }: { url: string; total: number; text: string }): Promise<number> {
  const transport = nodemailer.createTransport({ url, pool: true, maxConnections: 5, maxMessages: Infinity } as never);
  const html = `<!doctype html><html><body><table><tr><td>${text.replaceAll('\n\n', '</p><p>')}</td></tr></table></body></html>`;
  const all = arrived(sink, total);
  await Promise.all(Array.from({ length: total }, (_, index) => transport.sendMail({
    from: { name: 'Weekly newsletter', address: 'newsletter@localhost' }, to: `reader-${index}@partner.example`, subject: 'Weekly newsletter, No. 1', text, html,
    headers: { 'List-Id': '<weekly.newsletter.localhost>', 'List-Unsubscribe': `<http://localhost/newsletter/leave/${'x'.repeat(40)}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  })));
  const { rate } = await all;
  transport.close();
  return rate;
}

async function byHub(sink: ChildProcess, hub: HubProcess, { total, start }: { total: number; start: () => Promise<unknown> }): Promise<{ taken: Taken[]; rate: number; asked: number[] }> {
  const [all, asked] = [arrived(sink, total), [] as number[]];
  await start();
  await once(sink, 'message');
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now();
      await askAt(hub.address, null, { query: '{ alerts(first: 20) { edges { node { title } } } }' });
      asked.push(performance.now() - began);
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
  })();
  const arrivals = await all;
  isOver = true;
  await asking;
  return { ...arrivals, asked };
}
