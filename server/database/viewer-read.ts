import type { ClientBase, Connection, Submittable } from 'pg';
import { sessionVariables } from './session.ts';
import type { Session } from './session.ts';

/** A statement as it goes over the wire; without a name it is parsed and planned each time. */
export interface Sent { readonly name: string; readonly text: string; readonly values: readonly unknown[] }

type Parse = (text: string) => unknown;
type ParserOf = (type: number) => Parse;
interface Columns { readonly names: string[]; readonly parsers: Parse[] }
interface Field { name: string; dataTypeID: number }
type Rows = Record<string, unknown>[];

const VARIABLES = Object.keys(sessionVariables({ organisation: '', country: '', person: '', reads: '', administers: '', coordinates: '' }));
const SETTING = `select ${VARIABLES.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`;
const OPENING = { name: 'fanar_session', text: SETTING };
// Where a copy has not come so far, or is none, this divides by nothing, and PostgreSQL skips the rest.
const AT_COPY = { name: 'fanar_session_at_copy', text: `${SETTING}, 1 / coalesce(pg_last_wal_replay_lsn() >= $${VARIABLES.length + 1}::pg_lsn, false)::int` };

// What each connection has parsed already, and the columns of what it answers with.
const parsed = new WeakMap<Connection, Map<string, Columns>>();
const NO_COLUMNS: Columns = { names: [], parsers: [] };

/**
 * Reads as one viewer, in one write and one answer: telling the session and the statements all go out before a single Sync,
 * which makes them one transaction; at a copy with the place in the journal that it must have come to. What the session was told ends with it, by PostgreSQL's doing; where telling fails,
 * PostgreSQL skips the rest. Refused where a value has no text, before anything is sent.
 */
export class ViewerRead implements Submittable {
  /** Called once, by the client; it puts its own patience around it. */
  callback: (fault: Error | null, rows: Rows[]) => void = () => {};
  readonly #steps: readonly Sent[];
  readonly #values: (string | null)[][];
  readonly #parserOf: ParserOf;
  readonly #answers: Rows[];
  readonly #columns: (Columns | undefined)[] = [];
  #known = new Map<string, Columns>();
  #at = 0;
  #fault: Error | null = null;

  constructor(session: Session, statements: readonly Sent[], { parserOf, atLeast }: { parserOf: ParserOf; atLeast: string | null }) {
    const told = Object.values(sessionVariables(session));
    this.#steps = [atLeast === null ? { ...OPENING, values: told } : { ...AT_COPY, values: [...told, atLeast] }, ...statements];
    this.#values = this.#steps.map(({ values }) => values.map(textOf));
    this.#answers = this.#steps.map(() => []);
    this.#parserOf = parserOf;
  }

  /** Sends it and resolves with the rows of each statement; after a fault the connection is not to be used again. */
  over(client: ClientBase): Promise<Rows[]> {
    return new Promise((resolve, reject) => {
      this.callback = (fault, rows) => { if (fault === null) resolve(rows); else reject(fault); };
      client.query(this);
    });
  }

  submit(connection: Connection): void {
    this.#known = parsed.get(connection) ?? new Map<string, Columns>();
    parsed.set(connection, this.#known);
    connection.stream.cork();
    for (const [index, { name, text }] of this.#steps.entries()) {
      const known = this.#known.get(name);
      this.#columns[index] = known;
      if (known === undefined && !this.#parses(name, index)) connection.parse({ name, text, types: [] }, true);
      connection.bind({ statement: name, values: this.#values[index]! } as never, true);
      if (known === undefined) connection.describe({ type: 'P', name: '' }, true);
      connection.execute(null, true);
    }
    connection.sync();
    connection.stream.uncork();
  }

  /** Whether an earlier step of this read has the same statement parsed. */
  #parses(name: string, before: number): boolean { return name !== '' && this.#steps.findIndex((step) => step.name === name) < before; }

  handleRowDescription({ fields }: { fields: Field[] }): void {
    this.#columns[this.#at] = { names: fields.map(({ name }) => name), parsers: fields.map(({ dataTypeID }) => this.#parserOf(dataTypeID)) };
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (this.#at === 0 || this.#fault !== null) return;
    try {
      this.#answers[this.#at]!.push(rowOf(this.#columns[this.#at]!, fields));
    } catch (fault) {
      this.#fault = fault as Error;
    }
  }

  handleCommandComplete(): void { this.#at++; }
  handleEmptyQuery(): void { this.#at++; }
  handlePortalSuspended(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}

  handleError(fault: Error): void { this.callback(fault, []); }

  handleReadyForQuery(): void {
    for (const [index, { name }] of this.#steps.entries()) if (name !== '') this.#known.set(name, this.#columns[index] ?? NO_COLUMNS);
    this.callback(this.#fault, this.#answers.slice(1));
  }
}

function rowOf({ names, parsers }: Columns, fields: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index++) {
    const text = fields[index]!;
    row[names[index]!] = text === null ? null : parsers[index]!(text);
  }
  return row;
}

/** A value as PostgreSQL reads it; throws for what has no text. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map((item: unknown) => item === null ? 'NULL' : quoted(textOf(item)!)).join(',')}}`;
  throw new TypeError('A statement was given a value that is no text, number, moment or list of these.');
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
