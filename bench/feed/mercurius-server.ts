// The strongest peer that was found: Mercurius with just-in-time compiled queries, resolvers written for these questions,
// the peers' lean SQL, countries and organisations in memory. Its schema holds what is asked and no more.
import { createRequire } from 'node:module';
import pg from 'pg';
import { lean, poolOf } from './lean-sql.ts';
import type { Asked, Caller } from './shapes.ts';
import { PAGE } from './shapes.ts';

interface Alert {
  id: string; reference: string; title: string; kind: string; severity: string; publishedAt: Date; version: number; number: number;
  publisher: string | null; country: string; summary: string;
}
interface Page { rows: Alert[]; more: boolean; asked: Asked }
interface Context { caller: Caller }
interface Request { headers: Record<string, string | undefined> }
interface App { register(plugin: unknown, options: object): unknown; listen(where: object): Promise<string> }

// Both are installed in bench/ alone, so the types of a fresh checkout can't come from them.
const require = createRequire(import.meta.url);
const app = (require('fastify') as () => App)();
const mercurius = require('mercurius') as unknown;

const pool = new pg.Pool(poolOf(process.env.DATABASE_URL!));
const callers = new Map((JSON.parse(process.env.CALLERS!) as Caller[]).map((caller) => [caller.key === null ? undefined : `Bearer ${caller.key}`, caller]));
const { rows: known } = await pool.query<{ id: string; name: string }>('select id, name from organisation');
const organisations = new Map(known.map((row) => [row.id, row]));
const COUNTRIES: Record<string, string> = { AL: 'Albania', MD: 'Moldova', RO: 'Romania', UA: 'Ukraine' };

const schema = `
  type Query { alerts(first: Int, after: String, filter: AlertFilter): AlertConnection! alert(id: ID!): Alert }
  input AlertFilter { country: String severityAtLeast: String }
  type AlertConnection { edges: [AlertEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type AlertEdge { cursor: String! node: Alert! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Country { code: String! name: String! }
  type Organisation { id: ID! name: String! }
  type Acknowledgement { organisation: Organisation! at: String! actionTaken: String }
  type Alert { id: ID! reference: String! title: String! kind: String! severity: String! publishedAt: String! version: Int! summary: String!
    publishedBy: Organisation country: Country! acknowledgements: [Acknowledgement!]! }`;

const alertOf = (row: unknown[]): Alert => ({
  id: row[0] as string, reference: row[1] as string, title: row[2] as string, kind: row[3] as string, severity: row[4] as string, publishedAt: row[5] as Date,
  version: row[6] as number, number: Number(row[7]), publisher: row[8] as string | null, country: row[9] as string, summary: row[10] as string,
});

const resolvers = {
  Query: {
    alerts: async (_root: unknown, { after, filter }: { after?: string; filter?: { country: string; severityAtLeast: string } }, { caller }: Context): Promise<Page> => {
      const asked = { after: after === undefined ? undefined : Number(after), country: filter?.country, severity: filter?.severityAtLeast };
      const { rows } = await pool.query<unknown[]>(lean(filter === undefined ? 'related' : 'filtered', caller, asked));
      return { rows: rows.slice(0, PAGE).map(alertOf), more: rows.length > PAGE, asked };
    },
    alert: async (_root: unknown, { id }: { id: string }, { caller }: Context): Promise<Alert | null> => {
      const { rows: [row] } = await pool.query<unknown[]>(lean('alert', caller, { id: id.replace('alert_', '') }));
      return row === undefined ? null : alertOf(row);
    },
  },
  AlertConnection: {
    edges: ({ rows }: Page) => rows,
    pageInfo: ({ rows, more }: Page) => ({ hasNextPage: more, endCursor: rows.length === 0 ? null : String(rows.at(-1)!.number) }),
    totalCount: async ({ asked }: Page, _args: unknown, { caller }: Context) => (await pool.query<[number]>(lean('count', caller, asked))).rows[0]![0],
  },
  AlertEdge: { cursor: ({ number }: Alert) => String(number), node: (alert: Alert) => alert },
  Country: { code: (code: string) => code, name: (code: string) => COUNTRIES[code] },
  Organisation: { id: ({ id }: { id: string }) => `organisation_${id}` },
  Acknowledgement: { organisation: ([id]: [string]) => organisations.get(id), at: ([, at]: [string, Date]) => at.toISOString(), actionTaken: ([, , action]: [string, Date, string]) => action },
  Alert: {
    id: ({ id }: Alert) => `alert_${id}`,
    publishedAt: ({ publishedAt }: Alert) => publishedAt.toISOString(),
    publishedBy: ({ publisher }: Alert) => publisher === null ? null : organisations.get(publisher),
    acknowledgements: async ({ id }: Alert, _args: unknown, { caller }: Context) => (await pool.query<unknown[]>(lean('acknowledgements', caller, { id }))).rows,
  },
};

app.register(mercurius, { schema, resolvers, jit: 1, context: ({ headers }: Request): Context => ({ caller: callers.get(headers.authorization)! }) });
console.log(`ready at ${await app.listen({ port: 0, host: '127.0.0.1' })}`);
process.on('SIGTERM', () => process.exit(0));
