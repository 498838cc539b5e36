import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { lockFolder } from '../../../server/database/folder-lock.ts';
import { openDatabase } from '../../../server/database/index.ts';
import type { Database } from '../../../server/database/index.ts';
import { embeddedImage } from '../../support/database.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'fanar-test-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const lock = () => join(folder, 'lock');
const owner = async (): Promise<{ pid: number; since: string }> => JSON.parse(await readFile(lock(), 'utf8')) as { pid: number; since: string };

describe('the lock of a data folder', () => {
  test('is refused while its owner lives, to the same process too, and free when given back', async () => {
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`running process ${process.pid}.`);
    await unlock();
    expect(await readdir(folder)).toEqual([]);
    await (await lockFolder(folder))();
  });

  test('of an owner whose id has gone to another process since, as in a container that starts again, is taken over', async () => {
    await lockFolder(folder);
    const mine = await owner();
    await writeFile(lock(), JSON.stringify({ ...mine, since: '1' }));
    await lockFolder(folder);
    expect(await owner()).toEqual(mine);
  });

  test.each([['half written', '{"pid":'], ['empty', ''], ['of no process', '{"pid":0,"since":""}']])('%s is taken over', async (_what, text) => {
    await writeFile(lock(), text);
    await lockFolder(folder);
    expect((await owner()).pid).toBe(process.pid);
  });

  test('is waited for while somebody takes it, and not for ever: whoever was killed at it is forgotten', async () => {
    await mkdir(join(folder, 'lock.taking'));
    const long = new Date(Date.now() - 60_000);
    await utimes(join(folder, 'lock.taking'), long, long);
    await lockFolder(folder);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  test('of many who want it at once one gets it', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

async function megabytesOfLog(): Promise<number> {
  const log = join(folder, 'database', 'pg_wal');
  const sizes = await Promise.all((await readdir(log)).map((name) => stat(join(log, name))));
  return sizes.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1024 / 1024;
}

/** The file of the table, whose rows are all gone. The counters of dead rows are written when the database finds time. */
const megabytesOfTable = async (database: Database): Promise<number> =>
  (await database.ask<{ size: number }>({ sql: `select (pg_relation_size('worn') / 1024 / 1024)::int as size`, parameters: [] }))[0]!.size;

test('tidying lets go of rows that are gone and of the write-ahead log; without it both would grow', async () => {
  const database = await openDatabase({ url: null, folder, image: await embeddedImage() }, [], MIGRATIONS);
  const run = (sql: string) => database.ask({ sql, parameters: [] });
  await run('create table worn (number int, text text)');
  const wear = async (): Promise<void> => {
    for (let round = 0; round < 6; round++) {
      await run(`insert into worn select n, repeat('x', 900) from generate_series(1, 10000) n`);
      await run('delete from worn');
    }
  };
  await wear();
  const [logged, gone] = [await megabytesOfLog(), await megabytesOfTable(database)];
  expect(gone).toBeGreaterThan(20);
  expect(logged).toBeGreaterThan(60);
  await database.tidy();
  expect(await megabytesOfTable(database)).toBe(0);
  await wear();
  await database.tidy();
  await database.tidy();
  // What it keeps is to be written over, not added to.
  expect(await megabytesOfLog()).toBeLessThan(logged + 33);
  await database.close();
});
