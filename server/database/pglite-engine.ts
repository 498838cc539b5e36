import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { PGlite } from '@electric-sql/pglite';
import { MikroORM } from '@mikro-orm/pglite';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import type { EntitySchema } from '@mikro-orm/core';
import { parse as parseArray } from 'postgres-array';
import type { Engine } from './engine.ts';
import { ormOptions, rowParsers } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { tidy } from './pglite-upkeep.ts';
import { VIEWER_ROLE, sessionStatement } from './session.ts';
import type { Session } from './session.ts';
import type { Statement } from './statement.ts';
import { tellStatement } from './statement.ts';

/** Where the embedded database lives: a folder of its own, or memory; `image` is a whole database to start from. */
export interface EmbeddedSettings {
  folder: string | null;
  image?: Blob;
}

/** Opens the embedded database. Its folder belongs to one process; a second one is refused with the first one's id. */
export async function openEmbedded(settings: EmbeddedSettings, entities: EntitySchema[]): Promise<Engine> {
  if (settings.folder === null) return open(settings, entities, { made: async () => {}, unlock: async () => {} });
  const unlock = await lockFolder(settings.folder);
  try {
    return await open(settings, entities, { made: await begun(settings.folder), unlock });
  } catch (fault) {
    await unlock();
    throw fault;
  }
}

const isThere = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

// Making a database takes seconds, in which a process may be killed. What it leaves can't be told from a whole one by its
// looks, so a mark stands beside it until it is whole; nobody has used it before then, and the next start makes it anew.
async function begun(folder: string): Promise<() => Promise<void>> {
  const [database, mark] = [join(folder, 'database'), join(folder, 'database.unfinished')];
  if (await isThere(mark)) await rm(database, { recursive: true, force: true });
  if (await isThere(database)) return async () => {};
  await writeFile(mark, '');
  return async () => {
    await rm(mark, { force: true });
    giveBack();
  };
}

// Making a database takes a second PostgreSQL and leaves some 400 MB that nobody needs: an idle process would keep them, for
// V8 collects where something is made, and its usual collections hand little back to the system.
function giveBack(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as NodeJS.GCFunction)({ type: 'major', flavor: 'last-resort', execution: 'sync' });
}

async function openFiles({ folder, image }: EmbeddedSettings): Promise<PGlite> {
  // V8's optimising compiler takes 500 MB for a moment over PostgreSQL's largest functions, and what it makes of them is no
  // faster here than the baseline's code.
  for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag);
  return PGlite.create({
    ...(folder === null ? {} : { dataDir: join(folder, 'database') }),
    ...(image === undefined ? {} : { loadDataDir: image }),
    // PostgreSQL's usual 128 MB of buffers would all be this process's own memory; the system caches the files as well.
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
    parsers: createPostgreSqlTypeParsers((text: string) => parseArray(text)),
  });
}

async function open(settings: EmbeddedSettings, entities: EntitySchema[], { made, unlock }: { made(): Promise<void>; unlock(): Promise<void> }): Promise<Engine> {
  const pglite = await openFiles(settings);
  const orm = await MikroORM.init({ ...ormOptions, entities, dbName: 'postgres', driverOptions: { pglite } });
  return {
    kind: 'embedded',
    orm: orm as unknown as Engine['orm'],
    read: (session, statements) => readWith(pglite, session, statements),
    async ask({ sql, parameters }) {
      tellStatement(sql);
      return (await pglite.query<Record<string, unknown>>(sql, [...parameters], { parsers: rowParsers })).rows;
    },
    script: (text, values = []) => script(pglite, text, values),
    committed() {},
    listen: async (channel, hear) => pglite.listen(channel, hear),
    alone: (work) => work(),
    load: () => ({ open: 1, idle: 0, waiting: 0 }),
    tidy: () => tidy(pglite),
    made,
    async close() {
      await orm.close(true);
      await pglite.close();
      await unlock();
    },
  };
}

function readWith(pglite: PGlite, session: Session, statements: readonly Statement[]): Promise<Record<string, unknown>[][]> {
  return pglite.transaction(async (transaction) => {
    await transaction.exec(`set transaction read only; set local role ${VIEWER_ROLE}; ${sessionStatement(session)}`);
    const answers: Record<string, unknown>[][] = [];
    for (const { sql, parameters } of statements) {
      tellStatement(sql);
      answers.push((await transaction.query<Record<string, unknown>>(sql, [...parameters], { parsers: rowParsers })).rows);
    }
    return answers;
  });
}

async function script(pglite: PGlite, text: string, values: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }> {
  tellStatement(text);
  if (values.length > 0) return pglite.query<Record<string, unknown>>(text, [...values], { parsers: rowParsers });
  try {
    return { rows: (await pglite.exec(text, { parsers: rowParsers })).flatMap(({ rows }) => rows) };
  } catch (fault) {
    // Where it began a transaction of its own, everybody's next statement would find itself in the middle of that.
    await pglite.exec('rollback');
    throw fault;
  }
}
