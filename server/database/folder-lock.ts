import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface Owner { pid: number; since: string }

// The moment a process began, where the system tells (Linux): a pid alone may be somebody else's by now, and in a container
// it always is the same one.
async function beganAt(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

async function isAlive(owner: Owner): Promise<boolean> {
  try {
    process.kill(owner.pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const began = await beganAt(owner.pid);
  return owner.since === '' || began === '' || began === owner.since;
}

/** Null without a lock, and where its writer was killed before it was whole. */
async function readOwner(file: string): Promise<Owner | null> {
  try {
    const owner = JSON.parse(await readFile(file, 'utf8')) as Owner;
    return Number.isInteger(owner.pid) && owner.pid > 0 ? owner : null;
  } catch (fault) {
    if (fault instanceof SyntaxError || (fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

const ABANDONED = 3000;

// One process at a time looks whether the lock's owner still lives, and writes itself down if not: two that did so at once
// would both take it. It takes milliseconds, so a guard that stands for seconds was left by somebody killed.
async function guarded(folder: string, work: () => Promise<void>): Promise<void> {
  const guard = join(folder, 'lock.taking');
  while (!await mkdir(guard).then(() => true, (fault: NodeJS.ErrnoException) => { if (fault.code !== 'EEXIST') throw fault; return false; })) {
    const since = await stat(guard).then(({ mtimeMs }) => mtimeMs, () => Date.now());
    if (Date.now() - since > ABANDONED) await rmdir(guard).catch(() => {});
    await wait(20);
  }
  try {
    await work();
  } finally {
    await rmdir(guard).catch(() => {});
  }
}

/**
 * Takes a data folder for this process and returns what gives it back. Refused, with the owner's process id, while the
 * owner lives; a lock left by a killed process is taken over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock');
  await guarded(folder, async () => {
    const owner = await readOwner(file);
    if (owner !== null && await isAlive(owner)) {
      throw new Error(`${folder} belongs to the running process ${owner.pid}. Stop it first, or set FANAR_DATA to another folder.`);
    }
    await writeFile(file, JSON.stringify({ pid: process.pid, since: await beganAt(process.pid) } satisfies Owner), { mode: 0o600 });
  });
  return () => rm(file, { force: true });
}
