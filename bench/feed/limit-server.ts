// The limit: the least that answers these questions right. node:http and pg, one prepared statement a question, JSON put
// together by hand; no GraphQL (the body names a shape), no framework, no sessions, no log, no second wall.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { lean } from './lean-sql.ts';
import { poolOf } from './lean-sql.ts';
import type { Asked, Caller, ShapeName } from './shapes.ts';
import { PAGE } from './shapes.ts';

type Row = (string | null)[];

const pool = new pg.Pool({ ...poolOf(process.env.DATABASE_URL!), types: { getTypeParser: () => (text: string) => text } as never });
const callers = new Map((JSON.parse(process.env.CALLERS!) as Caller[]).map((caller) => [caller.key === null ? undefined : `Bearer ${caller.key}`, caller]));
const { rows: organisations } = await pool.query<[string, string]>({ text: 'select id, name from organisation', rowMode: 'array' } as never);
const organisationTexts = new Map(organisations.map(([id, name]) => [id, `{"id":"organisation_${id}","name":${JSON.stringify(name)}}`]));
const COUNTRIES: Record<string, string> = { AL: 'Albania', MD: 'Moldova', RO: 'Romania', UA: 'Ukraine' };

// "2026-11-20 00:20:57.56+00", in UTC, to milliseconds as ISO 8601 writes them.
const moment = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`;

const flat = (row: Row): string =>
  `"id":"alert_${row[0]}","reference":"${row[1]}","title":${JSON.stringify(row[2])},"kind":"${row[3]}","severity":"${row[4]}","publishedAt":"${moment(row[5]!)}","version":${row[6]}`;
const source = (row: Row): string => `"publishedBy":${row[8] === null ? 'null' : organisationTexts.get(row[8]!)}`;
const related = (row: Row): string => `${flat(row)},${source(row)},"country":{"code":"${row[9]}","name":"${COUNTRIES[row[9]!]}"}`;

function connection(rows: Row[], node: (row: Row) => string, head = ''): string {
  const more = rows.length > PAGE;
  if (more) rows.length = PAGE;
  let edges = '';
  for (const row of rows) edges += `${edges === '' ? '' : ','}{"cursor":"${row[7]}","node":{${node(row)}}}`;
  const last = rows.at(-1);
  return `{"data":{"alerts":{${head}"edges":[${edges}],"pageInfo":{"hasNextPage":${more},"endCursor":${last === undefined ? 'null' : `"${last[7]}"`}}}}}`;
}

function alert(rows: Row[]): string {
  const [row] = rows;
  if (row === undefined) return '{"data":{"alert":null}}';
  const given = rows.filter((one) => one[11] !== null)
    .map((one) => `{"organisation":${organisationTexts.get(one[11]!)},"at":"${moment(one[12]!)}","actionTaken":${JSON.stringify(one[13])}}`);
  return `{"data":{"alert":{${flat(row)},"summary":${JSON.stringify(row[10])},${source(row)},"acknowledgements":[${given.join(',')}]}}}`;
}

async function answer(caller: Caller, { shape, ...asked }: Asked & { shape: ShapeName }): Promise<string> {
  if (shape === 'filtered') {
    const [page, count] = await Promise.all([pool.query(lean('filtered', caller, asked)), pool.query(lean('count', caller, asked))]);
    return connection(page.rows as Row[], flat, `"totalCount":${(count.rows as Row[])[0]![0]},`);
  }
  const rows = (await pool.query(lean(shape, caller, asked))).rows as Row[];
  return shape === 'one' ? alert(rows) : connection(rows, shape === 'flat' ? flat : related);
}

const server = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => { text += part; });
  request.on('end', () => {
    const caller = callers.get(request.headers.authorization);
    if (caller === undefined) return void response.writeHead(401).end();
    answer(caller, JSON.parse(text)).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    }, (fault: unknown) => {
      console.error(fault);
      response.writeHead(500).end();
    });
  });
});
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit(0));
