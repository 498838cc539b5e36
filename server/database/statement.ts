import { channel } from 'node:diagnostics_channel';
import type { Compilable } from 'kysely';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';

/** A statement ready to be run: its text, its values, and the shape of the rows it answers with. */
export interface Statement<Row = Record<string, unknown>> {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Only for the compiler: rows carry their type with the statement. */
  readonly row?: Row;
}

/** A part of a statement: text with a gap for each value, so that there is one text more than there are values. */
export interface Piece { readonly texts: readonly string[]; readonly values: readonly unknown[] }

/** A part of a statement without values, put together by the program and never from what somebody asked. */
export const text = (constant: string): Piece => ({ texts: [constant], values: [] });

/**
 * A statement as it is written, with pieces spliced in; whatever else stands between is a value and goes beside the text. For
 * reads that are asked all the time: a builder's tree costs more than PostgreSQL's answer.
 */
export function written<Row>(texts: TemplateStringsArray, ...parts: readonly unknown[]): Statement<Row> {
  let sql = texts[0]!;
  const parameters: unknown[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (isPiece(part)) {
      for (let gap = 0; gap < part.values.length; gap++) sql += `${part.texts[gap]!}$${parameters.push(part.values[gap])}`;
      sql += part.texts.at(-1)!;
    } else {
      sql += `$${parameters.push(part)}`;
    }
    sql += texts[index + 1]!;
  }
  return { sql, parameters };
}

/** A part of a statement as it is written, with pieces and values between. */
export function piece(texts: TemplateStringsArray, ...parts: readonly unknown[]): Piece {
  const whole = { texts: [texts[0]!], values: [] as unknown[] };
  for (const [index, part] of parts.entries()) {
    if (isPiece(part)) {
      whole.texts[whole.texts.length - 1] += part.texts[0]!;
      whole.texts.push(...part.texts.slice(1));
      whole.values.push(...part.values);
    } else {
      whole.texts.push('');
      whole.values.push(part);
    }
    whole.texts[whole.texts.length - 1] += texts[index + 1]!;
  }
  return whole;
}

const isPiece = (part: unknown): part is Piece => typeof part === 'object' && part !== null && 'texts' in part;

/** A builder of statements over the given tables; it runs nothing, `Database.read` and `Database.ask` do. */
export const statements = <Tables>(): Kysely<Tables> => new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A built query as a statement that keeps the type of its rows. */
export const compiled = <Row>(query: Compilable<Row>): Statement<Row> => query.compile() as Statement<Row>;

/** Each statement that is run is published here by its text, never with its values; costs nothing while nobody listens. */
export const statementChannel = channel('fanar:statement');

/** Tells whoever listens that a statement is being run. */
export function tellStatement(sql: string): void {
  if (statementChannel.hasSubscribers) statementChannel.publish(sql);
}
