import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** What a process left behind: how it ended, and all it said. */
export interface Ended { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }

/** A hub as an operator runs it: a process of its own, ready when it is handed out. */
export interface HubProcess {
  readonly pid: number;
  readonly address: string;
  /** From being started to saying that it is ready. */
  readonly seconds: number;
  /** The key for the first operator, where it printed one. */
  readonly setupKey: string | null;
  readonly said: { stdout: string; stderr: string };
  /** Sends the signal, and resolves when the process is gone. */
  stop(signal: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

/** What the hubs of a test seal their cursors with. */
export const SECRET = 'a secret for tests, of thirty-two signs';

const READY = /^Fanar is ready at (\S+)/m;
const PATIENCE = 60_000;
const running = new Set<ChildProcess>();

// Nothing of this process's own settings: what a hub is started with stands in the test.
function start(environment: Record<string, string>, args: readonly string[]): { child: ChildProcess; said: { stdout: string; stderr: string }; ended: Promise<Ended> } {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const child = spawn(process.execPath, ['server/main.ts', ...args], { env: { PATH, HOME, TMPDIR, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  running.add(child);
  for (const stream of ['stdout', 'stderr'] as const) child[stream]!.setEncoding('utf8').on('data', (text: string) => { said[stream] += text; });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => {
    running.delete(child);
    resolve({ code, signal, ...said });
  }));
  return { child, said, ended };
}

/** Runs `main.ts` until it ends by itself; for what refuses to start, and for `migrate`. */
export async function runToEnd(environment: Record<string, string>, ...args: string[]): Promise<Ended> {
  const { child, ended } = start(environment, args);
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  return ended.finally(() => clearTimeout(timer));
}

/** Starts a hub on a free port, unless PORT is given; fails with what it said where it ends before it is ready. */
export async function startProcess(environment: Record<string, string>): Promise<HubProcess> {
  const began = performance.now();
  const { child, said, ended } = start({ PORT: '0', FANAR_REQUESTS_PER_SECOND: '100000', ...environment }, []);
  const stop = (signal: NodeJS.Signals): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  const ready = new Promise<void>((resolve) => child.stdout!.on('data', () => { if (READY.test(said.stdout)) resolve(); }));
  const enough = new AbortController();
  const outcome = await Promise.race([
    ready.then(() => 'ready' as const), ended, after(PATIENCE, 'late' as const, { signal: enough.signal }).catch(() => 'late' as const),
  ]).finally(() => enough.abort());
  if (outcome !== 'ready') {
    if (outcome === 'late') await stop('SIGKILL');
    throw new Error(`The hub did not get ready: ${JSON.stringify(outcome === 'late' ? said : outcome)}`);
  }
  return {
    pid: child.pid!, address: READY.exec(said.stdout)![1]!.replace('localhost', '127.0.0.1'), seconds: (performance.now() - began) / 1000,
    setupKey: /^ {2}(fanar_\S+)$/m.exec(said.stdout)?.[1] ?? null, said, stop, ended,
  };
}

/** Ends whatever a test has left running, by its id. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map((child) => new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  })));
}

/** A port that is free at this moment: for a hub that is to come back where it was. */
export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return String(port);
}

/** The key of a person of the demo network, from the file that the hub writes. */
export async function demoKey(folder: string, handle: string): Promise<string> {
  const identities = JSON.parse(await readFile(join(folder, 'demo-identities.json'), 'utf8')) as { handle: string; key: string }[];
  return identities.find((identity) => identity.handle === handle)!.key;
}

/** One operation at a hub; throws where no answer comes, and hands over what does. */
export async function askAt(address: string, key: string | null, { query, variables = {} }: { query: string; variables?: object }): Promise<{ data: any; errors?: { message: string; extensions: Record<string, any> }[] }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST', body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
  });
  return await response.json() as never;
}
