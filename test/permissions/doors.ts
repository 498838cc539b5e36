import type { Answer } from '../support/hub.ts';
import type { Result, Subscriber } from '../support/subscriber.ts';

/** What one field of an answer came to: its value, or the only error at it. */
export interface Cell { readonly value: any; readonly error: { message: string; extensions: Record<string, any> } | null }

/** A field that is asked many times over; `$name` in it stands for the row's value of that name and type. */
export interface Shape {
  readonly kind: 'query' | 'mutation';
  readonly takes: Readonly<Record<string, string>>;
  readonly field: string;
  /** How many fit into one request, where it is not the thirty aliases that bound it. */
  readonly atOnce?: number;
}

export type Ask = (query: string, variables: object) => Promise<Answer>;

const ALIASES = 30;
const AT_ONCE = 6;

/** Asks one field for many rows, as many to a request as the hub answers; the cells come in the order of the rows. */
export async function many(ask: Ask, shape: Shape, rows: readonly Record<string, unknown>[]): Promise<Cell[]> {
  const size = shape.atOnce ?? ALIASES;
  const pages = Array.from({ length: Math.ceil(rows.length / size) }, (_, page) => rows.slice(page * size, (page + 1) * size));
  const one = async (page: readonly Record<string, unknown>[]): Promise<Cell[]> => {
    const names = Object.keys(shape.takes);
    const declared = page.flatMap((_, index) => names.map((name) => `$${name}${index}: ${shape.takes[name]}`)).join(' ');
    const fields = page.map((_, index) => `a${index}: ${shape.field.replace(/\$(\w+)/g, `$$$1${index}`)}`).join('\n');
    const variables = Object.fromEntries(page.flatMap((row, index) => names.map((name) => [`${name}${index}`, row[name]])));
    const answer = await ask(`${shape.kind}${declared === '' ? '' : ` (${declared})`} {\n${fields}\n}`, variables);
    return page.map((_, index) => cellAt(answer, `a${index}`));
  };
  // Mutations one request after the other: what they write has an order.
  if (shape.kind === 'query') return (await Promise.all(pages.map(one))).flat();
  const cells: Cell[] = [];
  for (const page of pages) cells.push(...await one(page));
  return cells;
}

// Without data everything in the request came to its error.
function cellAt({ data, errors }: Answer, alias: string): Cell {
  const error = data == null ? errors?.[0] : errors?.find(({ path }) => path?.[0] === alias);
  return { value: data?.[alias] ?? null, error: error === undefined ? null : { message: error.message, extensions: error.extensions } };
}

/** What `ask` answers for each, a few at once: a hub is not asked by a whole network in one moment. */
export async function someAtOnce<T, R>(all: readonly T[], ask: (one: T) => Promise<readonly R[]>): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) answers.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(ask))).flat());
  return answers;
}

/** Asks at `/subgraph`, as a router would. */
export const askSubgraph = (address: string, key: string | null) => async (query: string, variables: object): Promise<Answer> => {
  const response = await fetch(`${address}/subgraph`, {
    method: 'POST', body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
  });
  return await response.json() as Answer;
};

/** What a door answered: a refusal's code, or what was read of it. */
export type Told = string | readonly string[];

/** The code of a cell's error, or what `read` reads of its value. */
export const told = ({ value, error }: Cell, read: (value: any) => readonly string[]): Told => error === null ? read(value) : String(error.extensions['code']);

/** Everything a subscription brings, up to and with the result that `isLast` finds, or the code it is refused with. */
export async function heard(subscriber: Subscriber, isLast: (event: any) => boolean): Promise<any[] | string> {
  const events: any[] = [];
  for (;;) {
    const result = await subscriber.next().catch((fault: Error): Result => ({ data: null, errors: [{ message: fault.message, extensions: { code: 'ENDED' } }] }));
    if (result.errors !== undefined) return String(result.errors[0]!.extensions['code']);
    events.push(result.data.alertEvents);
    if (isLast(result.data.alertEvents)) return events;
  }
}

/** One cell of the matrix, as it is and as it should be; what is compared is told in words. */
export interface Held { readonly cell: string; readonly is: Told; readonly should: Told }

/** The cells that are not as they should be, each by its name with what is missing and what is too much. */
export function wrong(cells: readonly Held[]): string[] {
  const all = cells.filter(({ is, should }) => JSON.stringify(is) !== JSON.stringify(should)).map(({ cell, is, should }) => {
    if (typeof is === 'string' || typeof should === 'string') return `${cell}: is ${short(is)}, should be ${short(should)}`;
    const [missing, extra] = [should.filter((name) => !is.includes(name)), is.filter((name) => !should.includes(name))];
    return missing.length + extra.length === 0 ? `${cell}: in another order or number` : `${cell}: without ${short(missing)}, with ${short(extra)} too much`;
  });
  return all.length <= SHOWN ? all : [...all.slice(0, SHOWN), `and ${all.length - SHOWN} more of ${cells.length} cells`];
}

const SHOWN = 30;
const short = (what: Told): string => typeof what === 'string' || what.length <= 6 ? JSON.stringify(what) : `${JSON.stringify(what.slice(0, 6))} and ${what.length - 6} more`;
