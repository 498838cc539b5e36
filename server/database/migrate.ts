import { Migrator } from '@mikro-orm/migrations';
import type { Migration } from '@mikro-orm/migrations';
import type { Constructor } from '@mikro-orm/core';
import type { Engine } from './engine.ts';

/** A step of the schema; its name orders it and is kept in the database. */
export interface MigrationStep { name: string; class: Constructor<Migration> }

/** The steps that the database has, by name. */
export async function executedSteps(engine: Engine): Promise<string[]> {
  const [found] = await engine.ask({ sql: `select to_regclass('mikro_orm_migrations') is not null as there`, parameters: [] });
  if (found?.there !== true) return [];
  return (await engine.ask({ sql: 'select name from mikro_orm_migrations', parameters: [] })).map((row) => String(row.name));
}

/**
 * Brings the database to this code's schema; does nothing where it is there. Hubs that start at once take turns.
 * Refused where the database has steps this code doesn't know: it belongs to a newer hub.
 */
export async function migrate(engine: Engine, steps: readonly MigrationStep[]): Promise<string[]> {
  return engine.alone(async () => {
    const known = new Set(steps.map((step) => step.name));
    const executed = await executedSteps(engine);
    const newer = executed.filter((name) => !known.has(name));
    if (newer.length > 0) throw new Error(`The database is newer than this hub: it has ${newer.join(', ')}. Start a newer hub on it.`);
    if (executed.length === steps.length) return [];
    const { config } = engine.orm;
    config.set('migrations', { ...config.get('migrations'), migrationsList: [...steps], snapshot: false, disableForeignKeys: false, allOrNothing: true });
    const done = await new Migrator(engine.orm.em as never).up();
    return done.map((step) => step.name);
  });
}
