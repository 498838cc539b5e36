import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What another journal tells: which letters were taken; and where its hub is gone, that all others it had claimed were not, but for one in doubt at most. */
export interface Found { readonly hub: string; readonly isGone: boolean; readonly taken: readonly string[]; readonly path: string }

// A line that the end of the process cut off is none.
const ID = 36;
const NAME = /^handed-([0-9a-f-]{36})-(\d+)\.log$/;

/**
 * What this process has handed over and not yet told the database, one line a letter, written before anything else happens:
 * a line is in the machine's memory when the call returns, and outlives the process however it ends. It holds ids alone.
 */
export class Journal {
  readonly hub: string;
  readonly #file: number;
  readonly #path: string;
  constructor(folder: string, hub: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.hub = hub;
    this.#path = join(folder, `handed-${hub}-${process.pid}.log`);
    this.#file = openSync(this.#path, 'a', 0o600);
  }

  /** A letter was taken. */
  note(delivery: string): void { writeSync(this.#file, `${delivery}\n`); }

  /** The database knows all that was noted. */
  clear(): void { ftruncateSync(this.#file, 0); }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }
}

/** The journals of all hubs that had this folder but one. A process that was started anew may have the number of the one before. */
export function otherJournals(folder: string, own: string | undefined): Found[] {
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const [, hub, pid] = NAME.exec(name) ?? [];
    if (hub === undefined || hub === own) return [];
    const path = join(folder, name);
    return [{ hub, isGone: !isAlive(Number(pid)), taken: readFileSync(path, 'utf8').split('\n').filter((line) => line.length === ID), path }];
  });
}

/** It has been told to the database. */
export const forget = ({ path }: Found): void => rmSync(path, { force: true });

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
