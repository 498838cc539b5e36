import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { appendFile, chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './process.ts';

const run = promisify(execFile);
const PATIENCE = 30_000;

/** A PostgreSQL of a test's own, which it may stop, start, copy and cut off. */
export interface Cluster {
  readonly url: string;
  start(): Promise<void>;
  /** `immediate` is as if the power failed; `fast` cuts connections and writes down what is in memory. */
  stop(how: 'fast' | 'immediate'): Promise<void>;
  /** A standby that follows it, already running. */
  standby(): Promise<Cluster>;
  /** Stops it and its standbys, and leaves nothing. */
  end(): Promise<void>;
}

/** Where PostgreSQL's programs are; null where the machine has none. */
export const postgresPrograms = (): string | null =>
  globSync('/usr/{lib/postgresql/*,local/pgsql,local}/bin').sort().reverse().find((folder) => ['initdb', 'pg_ctl', 'pg_basebackup'].every((program) => existsSync(join(folder, program)))) ?? null;

/** Where NATS's server is; null where the machine has none. */
export const natsProgram = (): string | null =>
  [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/bin'].map((folder) => join(folder, 'nats-server')).find((program) => existsSync(program)) ?? null;

// PostgreSQL refuses to run as root.
async function asOwner(program: string, args: readonly string[]): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const [file, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args];
  await run(file!, [...all!], { cwd: '/', timeout: PATIENCE });
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fanar-cluster-'));
  if (process.getuid?.() !== 0) return folder;
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout)));
  await chown(folder, uid!, gid!);
  await chmod(folder, 0o700);
  return folder;
}

/** Makes a cluster and starts it. */
export async function newCluster(): Promise<Cluster> {
  const [programs, folder] = [postgresPrograms()!, await ownFolder()];
  await asOwner(join(programs, 'initdb'), ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  return started(folder, programs);
}

async function started(folder: string, programs: string): Promise<Cluster> {
  const [data, port] = [join(folder, 'data'), await freePort()];
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  // Replication is by trust as well: it is on the loopback, for a minute.
  await appendFile(join(data, 'postgresql.conf'), `\nport = ${port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '${folder}'\nwal_level = replica\nmax_connections = 150\nwal_keep_size = '256MB'\n`);
  const standbys: Cluster[] = [];
  const cluster: Cluster = {
    url,
    start: () => asOwner(join(programs, 'pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '30', 'start']),
    stop: (how) => asOwner(join(programs, 'pg_ctl'), ['-D', data, '-m', how, '-w', '-t', '30', 'stop']),
    standby: async () => {
      const own = await ownFolder();
      await asOwner(join(programs, 'pg_basebackup'), ['-D', join(own, 'data'), '-d', url, '-R', '-X', 'stream', '-c', 'fast']);
      const copy = await started(own, programs);
      standbys.push(copy);
      return copy;
    },
    end: async () => {
      await Promise.all(standbys.map((copy) => copy.end()));
      await cluster.stop('immediate').catch(() => { /* it is stopped already */ });
      await rm(folder, { recursive: true, force: true });
    },
  };
  await cluster.start();
  return cluster;
}

/** A NATS of a test's own. */
export interface Nats { readonly url: string; start(): Promise<void>; stop(): Promise<void> }

/** Starts a NATS on a port that it keeps. */
export async function newNats(): Promise<Nats> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    child = spawn(natsProgram()!, ['-a', '127.0.0.1', '-p', port], { stdio: 'ignore' });
    for (const end = performance.now() + PATIENCE; !await answers(Number(port)); await after(20)) {
      if (performance.now() > end) throw new Error('NATS did not come up.');
    }
  };
  const stop = (): Promise<void> => new Promise((resolve) => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
  await start();
  return { url: `nats://127.0.0.1:${port}`, start, stop };
}

const answers = (port: number): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1');
  socket.once('data', () => { socket.destroy(); resolve(true); }).once('error', () => resolve(false));
});
