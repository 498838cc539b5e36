import type { MikroORM } from '@mikro-orm/sql';
import type { Session } from './session.ts';
import type { Statement } from './statement.ts';

/** What differs between the embedded database and PostgreSQL; nothing outside this room knows which one it is. */
export interface Engine {
  readonly kind: 'embedded' | 'postgresql';
  readonly orm: MikroORM;
  /** Runs the statements in one read-only transaction as the viewer's role. */
  read(session: Session, statements: readonly Statement[]): Promise<Record<string, unknown>[][]>;
  /** A change has been committed, by this hub or seen of another: from now on no read may lack it. */
  committed(): void;
  /** Runs one statement as the hub itself. */
  ask(statement: Statement): Promise<Record<string, unknown>[]>;
  /** Runs what a library writes for itself, as the hub: one statement with values, or several without, on their own. */
  script(text: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** Hears a channel; `null` means "something may have been missed: look yourself". */
  listen(channel: string, hear: (payload: string | null) => void): Promise<() => Promise<void>>;
  /** Runs `work` while no other process does. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Connections in use and waited for. */
  load(): { open: number; idle: number; waiting: number };
  /** Does what PostgreSQL's own background processes do, where there are none. */
  tidy(): Promise<void>;
  /** What a first start makes is whole; until then it is made anew by the next one. */
  made(): Promise<void>;
  close(): Promise<void>;
}

/** MikroORM's options that hold for both; entities come from compose. */
export const ormOptions = {
  discovery: { warnWhenNoEntities: false },
  ensureDatabase: false,
  validateRequired: false,
  debug: false,
  // What goes wrong is thrown; the rest would be chatter between the lines that tell people what to do.
  logger: () => {},
} as const;

/** Moments as Date, whole numbers as number: the same rows from both databases. */
export const rowParsers: Record<number, (text: string) => unknown> = {
  20: (text) => Number(text),
  1184: (text) => new Date(text),
};
