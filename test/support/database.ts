import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { EntitySchema } from '@mikro-orm/core';
import pg from 'pg';
import { MIGRATIONS } from '../../migrations/index.ts';
import { openDatabase } from '../../server/database/index.ts';
import type { Database } from '../../server/database/index.ts';

/** An empty database at this code's schema, and what ends it. */
export interface TestDatabase { database: Database; close: () => Promise<void> }

const CACHE = 'node_modules/.cache/fanar';

/**
 * A database of its own for one test file: on the server of DATABASE_URL where that is set (never the one it names), else
 * embedded, in memory, from an image that is made once for these migrations.
 */
export function openTestDatabase(entities: EntitySchema[]): Promise<TestDatabase> {
  const server = process.env.DATABASE_URL;
  return server === undefined || server === '' ? openEmbedded(entities) : openOnServer(server, entities);
}

async function openEmbedded(entities: EntitySchema[]): Promise<TestDatabase> {
  const database = await openDatabase({ url: null, folder: null, image: await embeddedImage() }, entities, MIGRATIONS);
  return { database, close: () => database.close() };
}

/** A whole embedded database at this code's schema, empty; made by the first test that needs it. */
export async function embeddedImage(): Promise<Blob> {
  const file = join(CACHE, `${await imageName()}.tar`);
  const image = await readFile(file).catch(() => null);
  if (image !== null) return new Blob([image]);
  const database = await openDatabase({ url: null, folder: null }, [], MIGRATIONS);
  await keepImage(database, file);
  await database.close();
  return new Blob([await readFile(file)]);
}

// What the image depends on: the engine, and every step that was run on it.
async function imageName(): Promise<string> {
  const hash = createHash('sha256').update(await readFile('node_modules/@electric-sql/pglite/package.json'));
  for (const name of (await readdir('migrations')).sort()) hash.update(name).update(await readFile(join('migrations', name)));
  return hash.digest('hex').slice(0, 20);
}

async function keepImage(database: Database, file: string): Promise<void> {
  const pglite = await (database.orm.em.getConnection() as unknown as { getNativeClient(): Promise<PGlite> }).getNativeClient();
  const image = await pglite.dumpDataDir('none');
  await mkdir(CACHE, { recursive: true });
  // Workers that made it at once each put a whole one in place.
  const own = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(own, Buffer.from(await image.arrayBuffer()));
  await rename(own, file);
}

/** A new database on that server, empty, and what drops it. */
export async function newServerDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `fanar_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

async function openOnServer(server: string, entities: EntitySchema[]): Promise<TestDatabase> {
  const { url, drop } = await newServerDatabase(server);
  try {
    const database = await openDatabase({ url, folder: null }, entities, MIGRATIONS);
    return { database, close: async () => { await database.close(); await drop(); } };
  } catch (fault) {
    await drop();
    throw fault;
  }
}

async function onServer(server: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
