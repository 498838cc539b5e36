import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newServerDatabase } from '../test/support/database.ts';
import { endAll } from '../test/support/process.ts';
import { hubOf, makeWorld, peerOf } from './live/contenders.ts';
import type { Contender, World } from './live/contenders.ts';
import { Crowd } from './live/crowd.ts';
import type { Fared } from './live/crowd.ts';
import { BURST, ONE } from './live/event.ts';
import type { For } from './live/event.ts';
import { report, summed } from './live/report.ts';
import type { Figures } from './live/report.ts';

const USAGE = 'npm run bench -- live [--subscribers 1000,5000,10000] [--rounds 5] [--bursts 3]';
const OPTIONS = { subscribers: { type: 'string', default: '1000,5000,10000' }, rounds: { type: 'string', default: '5' }, bursts: { type: 'string', default: '3' }, help: { type: 'boolean', default: false } } as const;
// Whoever executes for each subscriber alone takes long, and always alike.
const LONG = new Set(['naive', 'mercurius']);
// A burst to more than so many takes them half a minute and says nothing new.
const ENOUGH = 5000;

/** Live delivery beside its peers and its limit; see README.md beside this file. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('Live delivery is measured on a PostgreSQL: give its address in DATABASE_URL. A database is made there and dropped.');
  const sizes = values.subscribers.split(',').map(Number);
  checkFiles(Math.max(...sizes));
  const [database, folder] = [await newServerDatabase(server), await mkdtemp(join(tmpdir(), 'fanar-bench-'))];
  try {
    const world = await makeWorld(database.url, folder, Math.max(...sizes));
    for (const size of sizes) if (!report(size, await measured(world, size, { rounds: Number(values.rounds), bursts: Number(values.bursts) }))) process.exitCode = 1;
  } finally {
    await endAll();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

function checkFiles(most: number): void {
  const limit = execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).trim();
  if (limit !== 'unlimited' && Number(limit) < most + 500) throw new Error(`A process may open ${limit} files here, and each subscriber is one: ulimit -n ${most + 500}, or fewer --subscribers.`);
}

async function measured(world: World, size: number, pace: { rounds: number; bursts: number }): Promise<Figures[]> {
  const crowds: Crowd[] = [];
  const contenders: Contender[] = [];
  try {
    for (const open of [() => peerOf('limit', world.folder, true), () => hubOf(world), () => peerOf('naive', world.folder, false), () => peerOf('mercurius', world.folder, false)]) {
      const contender = await open();
      contenders.push(contender);
      crowds.push(await Crowd.gather(contender, size));
    }
    const ones = await rounds(crowds, ONE, { many: pace.rounds, fewer: Math.min(3, pace.rounds) });
    const bursts = await rounds(crowds, BURST, { many: pace.bursts, fewer: size > ENOUGH ? 0 : 1 });
    const left = await Promise.all(crowds.map((crowd) => crowd.open()));
    return crowds.map(({ contender: { name }, memory }, at) => ({ name, memory, open: left[at]!, one: summed(ones[at]!)!, burst: summed(bursts[at]!) }));
  } finally {
    for (const crowd of crowds) crowd.part();
    for (const contender of contenders) await contender.stop();
  }
}

// In turns, so that what else the machine does falls on all alike. The first round of each is a warm-up.
async function rounds(crowds: readonly Crowd[], events: readonly For[], { many, fewer }: { many: number; fewer: number }): Promise<Fared[][]> {
  const fared: Fared[][] = crowds.map(() => []);
  for (let round = 0; round <= many; round++) {
    for (const [at, crowd] of crowds.entries()) {
      const isLong = LONG.has(crowd.contender.name);
      if (isLong && (round > fewer || (round === 0 && events.length > 1))) continue;
      const one = await crowd.publish(events);
      if (round > 0) fared[at]!.push(one);
    }
  }
  return fared;
}
