import type { EntitySchema } from '@mikro-orm/core';
import { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { MigrationStep } from './migrate.ts';
import { openEmbedded } from './pglite-engine.ts';
import { openPostgres } from './postgres-engine.ts';
import type { RelaySettings } from './relay.ts';

export { Database } from './database.ts';
export type { MigrationStep } from './migrate.ts';
export type { Session } from './session.ts';
export { compiled, piece, statementChannel, statements, text, written } from './statement.ts';
export type { Piece, Statement } from './statement.ts';
export { SCREENED, freeText, freeTexts, moment, rowIds, screenedJson, word, words } from './columns.ts';

/** Which database: a PostgreSQL's address, else the embedded one in `folder` (null: in memory, for tests). */
export interface DatabaseSettings {
  url: string | null;
  folder: string | null;
  /** Standbys of that PostgreSQL: viewers read there what these have already. */
  readUrls?: readonly string[];
  /** Where hubs wake each other besides. */
  relay?: RelaySettings | null;
  /** A whole embedded database to start from. */
  image?: Blob;
  /**
   * Gives a new database what it begins with. Run by every opening, so it must find out whether that was done. An embedded
   * database for which it never came to an end, because the process was killed, is made anew by the next opening.
   */
  begin?: (database: Database) => Promise<unknown>;
}

/** Opens the database and brings it to this code's schema; refuses one that is newer. */
export async function openDatabase(settings: DatabaseSettings, entities: EntitySchema[], steps: readonly MigrationStep[]): Promise<Database> {
  const engine = settings.url === null ? await openEmbedded(settings, entities) : await openPostgres({ ...settings, url: settings.url }, entities);
  const database = new Database(engine, steps);
  try {
    await migrate(engine, steps);
    await settings.begin?.(database);
    await engine.made();
  } catch (fault) {
    await engine.close();
    throw fault;
  }
  return database;
}
