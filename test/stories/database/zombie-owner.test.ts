import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { lockFolder } from '../../../server/database/folder-lock.ts';

const statusOf = async (pid: number): Promise<string[]> => {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8');
  return status.slice(status.lastIndexOf(')') + 2).split(' ');
};

// Only Linux tells of the state of others: elsewhere the child's end is not seen, and there is nothing to ask.
test('a killed hub that its parent has not yet taken note of holds its folder no longer', async () => {
  if (!existsSync('/proc/self/stat')) return;
  // The shell's child ends with its input, when the shell has become what never asks for it.
  const parent = spawn('sh', ['-c', 'cat <&3 >/dev/null & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
  const folder = await mkdtemp(join(tmpdir(), 'fanar-zombie-'));
  try {
    const [said] = await parent.stdout!.take(1).toArray() as [Buffer];
    const pid = Number(said.toString());
    while ((await readFile(`/proc/${parent.pid!}/comm`, 'utf8')).trim() !== 'sleep') await soon();
    (parent.stdio[3] as Writable).end();
    while ((await statusOf(pid))[0] !== 'Z') await soon();
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid, since: (await statusOf(pid))[19] }));
    await (await lockFolder(folder))();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  } finally {
    parent.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
