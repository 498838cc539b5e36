import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import { notFound } from '../kernel/index.ts';
import type { Engine } from './engine.ts';
import { executedSteps } from './migrate.ts';
import type { MigrationStep } from './migrate.ts';
import { VIEWER_ROLE, sessionVariables } from './session.ts';
import type { Session } from './session.ts';
import type { Statement } from './statement.ts';

type Rows<S> = S extends Statement<infer Row> ? Row[] : never;

/** The one door to the database: lean rows to answer with, entities to change things with. */
export class Database {
  readonly #engine: Engine;
  readonly #steps: readonly MigrationStep[];
  constructor(engine: Engine, steps: readonly MigrationStep[]) {
    this.#engine = engine;
    this.#steps = steps;
  }

  get orm(): MikroORM { return this.#engine.orm; }
  get kind(): Engine['kind'] { return this.#engine.kind; }

  /**
   * Runs statements in one read-only transaction as the viewer: what the statement itself forgets, row-level security
   * still holds back. Not to be called inside `write` (the embedded database has one connection).
   */
  async read<const S extends readonly Statement<unknown>[]>(session: Session, ...statements: S): Promise<{ [K in keyof S]: Rows<S[K]> }> {
    return await this.#engine.read(session, statements as readonly Statement[]) as { [K in keyof S]: Rows<S[K]> };
  }

  /** Runs one statement as the hub itself, past row-level security: for the log, credentials and reference data only. */
  async ask<Row>(statement: Statement<Row>): Promise<Row[]> {
    return await this.#engine.ask(statement as Statement) as Row[];
  }

  /** Runs what a library writes for tables of its own, as the hub: one statement with values, or several without. */
  script(text: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }> {
    return this.#engine.script(text, values);
  }

  /**
   * Changes things as the viewer, all or nothing; when it resolves, the change is committed. NOT_FOUND where row-level
   * security refuses: the rule was asked before, so the thing has gone from the viewer in between.
   */
  write<T>(session: Session, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const em = this.#engine.orm.em.fork({ session: { variables: sessionVariables(session), role: VIEWER_ROLE } });
    return this.#committed(em.transactional((inner) => work(inner as EntityManager)) as Promise<T>).catch((fault: unknown) => {
      // What could be read a moment ago has been narrowed, withdrawn or suspended since: by now it is not there.
      if (fault instanceof Error && /row-level security/.test(fault.message)) throw notFound('thing any more');
      throw fault;
    });
  }

  /** Changes things as the hub itself: what time and setting up do, never what a viewer asks for. */
  writeAsHub<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.#committed(this.#engine.orm.em.fork().transactional((inner) => work(inner as EntityManager)) as Promise<T>);
  }

  #committed<T>(change: Promise<T>): Promise<T> {
    // Also where it failed: a connection that broke at the commit doesn't tell what became of it.
    return change.finally(() => this.#engine.committed());
  }

  /** Something that another hub committed has been seen, told of or not: from now on no read may lack it. */
  seen(): void { this.#engine.committed(); }

  /** Hears a channel; `null` means that notices may have been missed. */
  listen(channel: string, hear: (payload: string | null) => void): Promise<() => Promise<void>> {
    return this.#engine.listen(channel, hear);
  }

  /** Runs `work` while no other hub on this database does. */
  alone<T>(work: () => Promise<T>): Promise<T> { return this.#engine.alone(work); }

  /** The steps of this code's schema that the database lacks, by name; a newer hub may have added others. */
  async lacks(): Promise<string[]> {
    const executed = new Set(await executedSteps(this.#engine));
    return this.#steps.map((step) => step.name).filter((name) => !executed.has(name));
  }

  /** Keeps the embedded database small and quick to open; to be called every minute or so. Nothing on PostgreSQL. */
  tidy(): Promise<void> { return this.#engine.tidy(); }

  /** Connections open, idle, and waited for. */
  load(): ReturnType<Engine['load']> { return this.#engine.load(); }

  close(): Promise<void> { return this.#engine.close(); }
}
