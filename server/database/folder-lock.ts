import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface Owner { pid: number; since: string }

/** Where the system tells (Linux): a process's state, and the moment it began. */
async function statusOf(pid: number): Promise<{ state: string; began: string }> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', began: fields[19] ?? '' };
}

// A pid alone may be somebody else's by now, and in a container it always is the same one.
const beganAt = async (pid: number): Promise<string> => (await statusOf(pid)).began;

async function isAlive(owner: Owner): Promise<boolean> {
  try {
    process.kill(owner.pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const { state, began } = await statusOf(owner.pid);
  // Killed, and not yet taken note of by its parent: it writes nothing any more.
  if (state === 'Z' || state === 'X') return false;
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
