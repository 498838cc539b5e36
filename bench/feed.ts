import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { keyDigest, keyHint, newKey } from '../server/access/index.ts';
import { Seal } from '../server/kernel/index.ts';
import { checkAnswers, checkCallersDiffer } from './feed/check.ts';
import { addressOf, dropTemplates, millionAlerts, on } from './feed/million.ts';
import type { Start } from './feed/processes.ts';
import { start } from './feed/processes.ts';
import { reportShape } from './feed/report.ts';
import type { Contender, Pace } from './feed/rounds.ts';
import { Rounds } from './feed/rounds.ts';
import type { Caller, Shape } from './feed/shapes.ts';
import { graphqlBody, plainBody, shapesOver } from './feed/shapes.ts';
import type { Stage } from './feed/stage.ts';
import { tellWalls } from './feed/walls.ts';

const USAGE = `npm run bench -- feed [--rounds 5] [--seconds 4] [--connections 32] [--warm-up 3000] [--shapes flat,related,filtered,one] [--parts shapes,deep,walls]
npm run bench -- feed --drop      drops the databases that it keeps between runs`;

const OPTIONS = {
  rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '4' }, connections: { type: 'string', default: '32' },
  'warm-up': { type: 'string', default: '3000' }, shapes: { type: 'string', default: 'flat,related,filtered,one' },
  parts: { type: 'string', default: 'shapes,deep,walls' }, drop: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
} as const;

/** Measures the query path; see README.md beside this file. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('The feed is measured on a PostgreSQL: give its address in DATABASE_URL. It makes databases of its own there.');
  if (values.drop) return console.log(`Dropped: ${(await dropTemplates(server)).join(', ') || 'nothing'}`);
  const pace: Pace = { rounds: Number(values.rounds), seconds: Number(values.seconds), connections: Number(values.connections), warmUp: Number(values['warm-up']) };
  const database = await millionAlerts(server);
  const folder = await mkdtemp(join(tmpdir(), 'fanar-bench-'));
  try {
    await on(addressOf(server, database.name), async (client) => {
      const stage = await prepare(client, { server, database: database.name, folder });
      const parts = values.parts.split(',');
      const asked = stage.shapes.filter(({ name }) => values.shapes.split(',').includes(name));
      if (parts.includes('shapes') || parts.includes('deep')) await measure(stage, { pace, asked, parts });
      if (parts.includes('walls')) await tellWalls(stage, pace);
    });
  } finally {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(client: pg.Client, { server, database, folder }: { server: string; database: string; folder: string }): Promise<Stage> {
  const secret = randomBytes(32).toString('hex');
  const callers = [await callerOf(client, 'la-strada-moldova'), await callerOf(client, 'la-strada-ukraine'), { key: null, organisation: '', country: '' }];
  const hub: Start = {
    name: 'hub', file: '../../server/main.ts', log: join(folder, 'hub.log'),
    environment: { DATABASE_URL: addressOf(server, database, 'bench_hub'), FANAR_SECRET: secret, FANAR_DATA: folder, PORT: '0', FANAR_REQUESTS_PER_SECOND: '1000000' },
  };
  return { database, server, client, callers, seal: new Seal(secret), folder, hub, shapes: await shapesOver(client, callers[0]!) };
}

/** A key of a publisher in that organisation, with which alerts may be read. */
async function callerOf(client: pg.Client, slug: string): Promise<Caller> {
  const key = newKey();
  const { rows: [found] } = await client.query<{ id: string; country: string }>('select id, country from organisation where slug = $1', [slug]);
  await client.query(`insert into api_key (id, person_id, digest, hint, label, scopes, created_at)
    select gen_random_uuid(), id, $2, $3, 'Bench', '{ALERTS_READ}', now() from person where email = $1`, [`${slug}@authors.example`, keyDigest(key), keyHint(key)]);
  return { key, organisation: found!.id, country: found!.country };
}

async function measure(stage: Stage, { pace, asked, parts }: { pace: Pace; asked: readonly Shape[]; parts: readonly string[] }): Promise<void> {
  const contenders = await contendersOf(stage);
  try {
    const rounds = new Rounds(stage.client, pace, stage.callers[0]!);
    await checkCallersDiffer(contenders, stage.callers, stage.shapes[0]!);
    for (const shape of asked) {
      const right = await checkAnswers(stage.client, contenders, { callers: stage.callers, shape, sample: shape.name === 'filtered' ? 4 : 25 });
      console.log(`\n${shape.name}: ${right} answers to ${stage.callers.length} callers are as SQL has them.`);
      if (parts.includes('shapes')) reportShape(shape, await rounds.of(contenders, shape), 'limit');
    }
    if (parts.includes('deep')) await deep(stage, rounds, contenders.find(({ name }) => name === 'hub')!);
  } finally {
    for (const { server } of contenders) await server.stop();
  }
}

async function contendersOf({ server, database, callers, folder, hub, seal }: Stage): Promise<Contender[]> {
  const peer = (name: string, file: string): Start => ({
    name, file, log: join(folder, `${name}.log`), environment: { DATABASE_URL: addressOf(server, database, `bench_${name}`), CALLERS: JSON.stringify(callers) },
  });
  const [limit, mercurius, own] = [await start(peer('limit', 'limit-server.ts')), await start(peer('mercurius', 'mercurius-server.ts')), await start(hub)];
  return [
    { name: 'limit', url: limit.url, server: limit, program: 'bench_limit', body: plainBody, seal: null },
    { name: 'mercurius', url: `${mercurius.url}/graphql`, server: mercurius, program: 'bench_mercurius', body: graphqlBody(null), seal: null },
    { name: 'hub', url: `${own.url}/graphql`, server: own, program: 'bench_hub', body: graphqlBody(seal), seal },
  ];
}

// Of some 1,000,000 alerts about 900,000 precede the deep pages; the first ones all lie within the newest thousand.
async function deep({ client, shapes }: Stage, rounds: Rounds, hub: Contender): Promise<void> {
  const shape = shapes.find(({ name }) => name === 'related')!;
  const { rows: [newest] } = await client.query<{ last: number }>('select max(number)::int as last from alert');
  const last = newest!.last;
  const around = (position: number) => Array.from({ length: 500 }, (_, index) => ({ after: position - index }));
  const [first, far] = await rounds.compare(hub, shape, [around(last), around(last - 900_000)]);
  reportShape({ ...shape, name: 'related' }, new Map([['first page', first!], ['deep page', far!]]), 'first page');
}
