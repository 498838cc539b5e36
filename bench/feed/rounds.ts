import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type pg from 'pg';
import type { Peer } from './check.ts';
import type { Load, Went } from './load.ts';
import type { Server } from './processes.ts';
import { cpuOf, databaseCpu } from './processes.ts';
import type { Asked, Caller, Shape } from './shapes.ts';

/** One round of one server. CPU in milliseconds a request; null where it can't be read. */
export interface Round extends Went { serverCpu: number | null; databaseCpu: number | null }

/** A server under measurement; `program` is the name of its connections to PostgreSQL. */
export interface Contender extends Peer { readonly server: Server; readonly program: string }

/** How long and how often. */
export interface Pace { rounds: number; seconds: number; connections: number; warmUp: number }

async function load(job: Load): Promise<Went> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(job));
  const went = await json(child.stdout) as Went;
  if (went.failed > 0) throw new Error(`${went.failed} of ${went.answers} requests to ${job.url} failed.`);
  return went;
}

/** The middle one of some numbers, or between the two in the middle. */
export const middle = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length % 2 === 1 ? sorted[(sorted.length - 1) / 2]! : (sorted[sorted.length / 2 - 1]! + sorted[sorted.length / 2]!) / 2;
};

/** Warms a server up by count, then loads it once. */
export async function warmAndLoad(job: Omit<Load, 'seconds' | 'amount'>, { warmUp, seconds }: { warmUp: number; seconds: number }): Promise<Went> {
  await load({ ...job, amount: warmUp });
  return load({ ...job, seconds });
}

/** The middle of one measure over all rounds; null where it couldn't be read. */
export function median(rounds: readonly Round[], measure: keyof Round): number | null {
  const values = rounds.map((round) => round[measure]);
  return values.includes(null) ? null : middle(values as number[]);
}

/** Loads servers in turn (a b c a b c …), so that whatever else the machine does falls on all of them alike. */
export class Rounds {
  readonly #client: pg.Client;
  readonly #pace: Pace;
  readonly #caller: Caller;
  constructor(client: pg.Client, pace: Pace, caller: Caller) {
    this.#client = client;
    this.#pace = pace;
    this.#caller = caller;
  }

  /** All rounds of one shape, by the server's name; each server is warmed up by count first. */
  async of(contenders: readonly Contender[], shape: Shape): Promise<Map<string, Round[]>> {
    const { rounds, seconds, connections, warmUp } = this.#pace;
    const results = new Map(contenders.map(({ name }) => [name, [] as Round[]]));
    const jobs = contenders.map((contender) => ({ contender, job: this.#job(contender, shape, shape.asked) }));
    for (const { job } of jobs) await load({ ...job, connections, amount: shape.name === 'filtered' ? 2 * connections : warmUp });
    for (let round = 0; round < rounds; round++) {
      for (const { contender, job } of jobs) results.get(contender.name)!.push(await this.#round(contender, { ...job, connections, seconds: shape.name === 'filtered' ? 4 * seconds : seconds }));
    }
    return results;
  }

  /** One server on two lists of requests of one shape, in turn. */
  async compare(contender: Contender, shape: Shape, lists: readonly Asked[][]): Promise<Round[][]> {
    const { rounds, seconds, connections, warmUp } = this.#pace;
    const results = lists.map((): Round[] => []);
    const jobs = lists.map((asked) => this.#job(contender, shape, asked));
    for (const job of jobs) await load({ ...job, connections, amount: warmUp });
    for (let round = 0; round < rounds; round++) {
      for (const [index, job] of jobs.entries()) results[index]!.push(await this.#round(contender, { ...job, connections, seconds }));
    }
    return results;
  }

  #job({ url, body }: Contender, shape: Shape, asked: readonly Asked[]): Pick<Load, 'url' | 'key' | 'bodies'> {
    return { url, key: this.#caller.key, bodies: asked.map((one) => body(shape, one)) };
  }

  async #round({ server, program }: Contender, job: Load): Promise<Round> {
    // Connections that were closed meanwhile are opened again before anything is read of them.
    await load({ ...job, amount: 2 * job.connections, seconds: undefined });
    const [serverBefore, databaseBefore] = [cpuOf(server.pid), await databaseCpu(this.#client, program)];
    const went = await load(job);
    const [serverAfter, databaseAfter] = [cpuOf(server.pid), await databaseCpu(this.#client, program)];
    const each = (before: number | null, after: number | null): number | null =>
      before === null || after === null ? null : Math.max(0, after - before) * 1000 / went.answers;
    return { ...went, serverCpu: each(serverBefore, serverAfter), databaseCpu: each(databaseBefore, databaseAfter) };
  }
}
