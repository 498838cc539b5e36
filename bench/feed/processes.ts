import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

/** A server in a process of its own. */
export interface Server {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Ends it by its id and waits until it is over. */
  stop(): Promise<void>;
}

const PATIENCE = 60_000;

/** How a server is started: a file here or of the hub, its environment, where its log goes, flags of node. */
export interface Start { name: string; file: string; environment: Record<string, string>; log: string; flags?: string[] }

/** Starts a server and waits for the line in which it tells its address. Throws what it said instead. */
export async function start({ name, file, environment, log, flags = [] }: Start): Promise<Server> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, file)], {
    env: { PATH, NODE_ENV: 'production', ...environment }, stdio: ['ignore', 'pipe', openSync(log, 'w')],
  });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  const url = await told(child).catch((fault: Error) => {
    child.kill('SIGKILL');
    throw new Error(`${name} did not start (${fault.message}): ${readFileSync(log, 'utf8').slice(-2000)}`);
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { name, url, pid: child.pid!, stop };
}

function told(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error('it told no address in time')), PATIENCE);
    child.stdout!.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const address = /ready at (http:\/\/[\w.:]+)/.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('it ended'));
    });
  });
}

// Clock ticks a second as /proc counts them; the same on every Linux that Node runs on.
const TICKS = 100;

/** Seconds of processor time that a process has had so far; null where /proc doesn't tell. */
export function cpuOf(pid: number): number | null {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13).map(Number) as [number, number];
    return (user + system) / TICKS;
  } catch {
    return null;
  }
}

/** The same of PostgreSQL's processes for one program's connections; null where it runs on another machine. */
export async function databaseCpu(client: pg.Client, program: string): Promise<number | null> {
  const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity where application_name = $1', [program]);
  const parts = rows.map(({ pid }) => cpuOf(pid));
  return parts.includes(null) || parts.length === 0 ? null : parts.reduce<number>((sum, part) => sum + part!, 0);
}
