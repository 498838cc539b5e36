import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Abilities } from '../../server/access/index.ts';
import type { Member, Policy } from '../../server/access/index.ts';
import type { Session, Statement } from '../../server/database/index.ts';
import { ViewerRead } from '../../server/database/viewer-read.ts';
import { AlertReader } from '../../server/domains/alerts/alert.queries.ts';
import { alertPolicy } from '../../server/domains/alerts/index.ts';
import { systemClock } from '../../server/kernel/index.ts';
import { addressOf } from './million.ts';
import { cpuOf, start } from './processes.ts';
import { sumUp } from './profile.ts';
import type { Pace } from './rounds.ts';
import { middle, warmAndLoad } from './rounds.ts';
import { graphqlBody } from './shapes.ts';
import type { Caller } from './shapes.ts';
import type { Stage } from './stage.ts';

// No wall has a switch in the hub, so each is measured from outside: those of the database by replaying the hub's own
// statements with and without them, the others by where the hub's process spends its time.

interface Asked { session: Session; statement: Statement }
interface Variant { readonly name: string; readonly what: string; readonly asked: Asked[]; run(client: pg.Client, asked: Asked): Promise<unknown>; role: string }
interface Cost { time: number; database: number | null }

/** What the hub's reader of alerts would send for a page at each position, under that policy. */
async function statementsUnder(policy: Policy, caller: Caller, positions: readonly number[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  const database = { read: async (session: Session, statement: Statement) => { asked.push({ session, statement }); return [[]]; } };
  const reader = new AlertReader({ database, abilities: new Abilities([policy]), clock: systemClock } as never);
  const viewer: Member = {
    kind: 'member', credential: '', person: '00000000-0000-4000-8000-000000000000', name: '', organisation: caller.organisation, country: caller.country as Member['country'],
    since: new Date(0), roles: ['READER'], scopes: ['ALERTS_READ'], setup: false,
  };
  for (const after of positions) await reader.page(viewer, { size: 20, backward: false, after, before: null, width: '' }, {});
  return asked;
}

const named = ({ statement }: Asked): pg.QueryConfig => ({ name: `wall ${statement.sql.length}`, text: statement.sql, values: [...statement.parameters] });
const alone = (client: pg.Client, asked: Asked): Promise<unknown> => client.query(named(asked));
const parserOf = (type: number) => pg.types.getTypeParser(type as never, 'text') as unknown as (text: string) => unknown;
const told = (client: pg.Client, { session, statement: { sql, parameters } }: Asked): Promise<unknown> =>
  new ViewerRead(session, [{ name: `wall ${sql.length}`, text: sql, values: parameters }], { parserOf, atLeast: null }).over(client);
async function inTurns(client: pg.Client, asked: Asked): Promise<void> {
  const { organisation, country, person, reads, administers } = asked.session;
  await client.query('begin read only');
  await client.query('set local role fanar_viewer');
  await client.query(`select set_config('fanar.organisation', $1, true), set_config('fanar.country', $2, true), set_config('fanar.person', $3, true), set_config('fanar.reads', $4, true), set_config('fanar.administers', $5, true)`,
    [organisation, country, person, reads, administers]);
  await client.query(named(asked));
  await client.query('commit');
}

/** Prints what each wall costs a page of the feed. */
export async function tellWalls(stage: Stage, pace: Pace): Promise<void> {
  const positions = stage.shapes.find(({ name }) => name === 'flat')!.asked.map(({ after }) => after!);
  const caller = stage.callers[0]!;
  const ruled = await statementsUnder(alertPolicy, caller, positions);
  const ruleless = await statementsUnder(() => [{ action: 'read', subject: 'Alert' }], caller, positions);
  await database(stage, pace, [
    { name: 'statement', what: 'the statement with its rule, nothing around it', asked: ruled, run: alone, role: '' },
    { name: '+ session', what: 'and the session told, in the same write', asked: ruled, run: told, role: '' },
    { name: '+ security', what: 'and row-level security: as the hub reads', asked: ruled, run: told, role: 'fanar_viewer' },
    { name: '- rule', what: 'the same without the rule in the statement', asked: ruleless, run: told, role: 'fanar_viewer' },
    { name: 'in turns', what: 'all of it, but begin, role, session, statement and commit one by one', asked: ruled, run: inTurns, role: '' },
  ]);
  await profile(stage, pace);
}

async function database({ server, database: name }: Stage, { rounds }: Pace, variants: readonly Variant[]): Promise<void> {
  const costs = new Map(variants.map((variant) => [variant.name, [] as Cost[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const variant of variants) {
      const cost = await replay(addressOf(server, name), variant);
      // The first round warms up.
      if (round > 0) costs.get(variant.name)!.push(cost);
    }
  }
  console.log(`\nWalls of the database, replayed on one connection (a page of the feed, µs; PG is the processor time of PostgreSQL):`);
  for (const { name: variant, what } of variants) {
    const rows = costs.get(variant)!;
    const onDatabase = rows.some((row) => row.database === null) ? '-' : middle(rows.map((row) => row.database!)).toFixed(0);
    console.log(`  ${variant.padEnd(11)}${middle(rows.map(({ time }) => time)).toFixed(0).padStart(7)}${`PG ${onDatabase}`.padStart(9)}   ${what}`);
  }
}

async function replay(connectionString: string, { asked, run, role }: Variant): Promise<Cost> {
  const client = new pg.Client({ connectionString, options: `-c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0 -c jit=off -c random_page_cost=1.1 ${role === '' ? '' : `-c role=${role}`}` });
  await client.connect();
  try {
    await run(client, asked[0]!);
    const { processID } = client as unknown as { processID: number };
    const before = cpuOf(processID);
    const began = performance.now();
    for (const one of asked) await run(client, one);
    const time = (performance.now() - began) * 1000 / asked.length;
    const after = cpuOf(processID);
    return { time, database: before === null || after === null ? null : (after - before) * 1e6 / asked.length };
  } finally {
    await client.end();
  }
}

async function profile({ hub, folder, seal, shapes, callers }: Stage, { connections, seconds, warmUp }: Pace): Promise<void> {
  const where = join(folder, 'profile');
  await mkdir(where);
  const server = await start({ ...hub, flags: ['--cpu-prof', `--cpu-prof-dir=${where}`] });
  const shape = shapes.find(({ name }) => name === 'related')!;
  const body = graphqlBody(seal);
  const job = { url: `${server.url}/graphql`, key: callers[0]!.key, bodies: shape.asked.map((asked) => body(shape, asked)), connections };
  let answers: number;
  try {
    ({ answers } = await warmAndLoad(job, { warmUp, seconds: seconds * 3 }));
  } finally {
    await server.stop();
  }
  const { rooms, files } = await sumUp(where);
  const busy = rooms.filter(([room]) => room !== 'idle').reduce((sum, [, spent]) => sum + spent, 0);
  console.log(`\nThe hub's own process, by where its time goes (related, ${answers} answers; start and stop of the process included):`);
  const tell = ([place, spent]: readonly [string, number]): void => console.log(`  ${(100 * spent / busy).toFixed(1).padStart(5)} %  ${place}`);
  rooms.filter(([room]) => room !== 'idle').slice(0, 18).forEach(tell);
  console.log('of which in files of the hub:');
  files.slice(0, 14).forEach(tell);
}
