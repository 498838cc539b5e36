import type { Logger } from 'pino';

/** Something that is done again and again; `every` in milliseconds. */
export interface Chore { name: string; every: number; run(): Promise<unknown> }

/** What may be logged of a fault. Not its message or its details: a database quotes the row that it refuses, and with it an alert's text. */
export function causeOf(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const { code, constraint, table } = fault as Error & Partial<Record<'code' | 'constraint' | 'table', unknown>>;
  return { type: fault.name, code, constraint, table, frames: fault.stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim()) };
}

/** Does chores from time to time, each one at a time; a failed one is logged and done again at its next time. */
export class Chores {
  readonly #timers: NodeJS.Timeout[];
  readonly #running = new Map<string, Promise<void>>();
  constructor(logger: Logger, chores: readonly Chore[]) {
    this.#timers = chores.map((chore) => setInterval(() => {
      if (this.#running.has(chore.name)) return;
      const run = chore.run().then(() => {}, (fault: unknown) => logger.error({ chore: chore.name, ...causeOf(fault) }, 'a chore failed'));
      this.#running.set(chore.name, run.finally(() => this.#running.delete(chore.name)));
    }, chore.every).unref());
  }

  /** No more chores; resolves when those under way are done. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#running.values());
  }
}
