import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { cpuOf } from '../feed/processes.ts';
import type { Said, Told } from './clients.ts';
import type { Contender } from './contenders.ts';
import { theirs } from './event.ts';
import type { For } from './event.ts';

/** How one publishing fared: seconds until the last subscriber had the last event, seconds of processor time of the server, messages. */
export interface Fared { readonly seconds: number; readonly cpu: number; readonly deliveries: number }

const PROCESSES = 2;
// How long a server is given to come to rest: it is not the last subscriber's affair what it does then, but it is its processor time.
const REST = 60;
const SETTLED = 1000;
const PATIENCE = 60_000;

const memoryOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);

/** All subscribers of one contender, in processes of their own. */
export class Crowd {
  readonly contender: Contender;
  /** What the server's process grew by for each of the second half of them, the first having warmed it up, in KiB. */
  readonly memory: number;
  readonly #clients: readonly ChildProcess[];
  readonly #countries: readonly For[];

  private constructor(contender: Contender, clients: readonly ChildProcess[], { memory, countries }: { memory: number; countries: readonly For[] }) {
    this.contender = contender;
    this.memory = memory;
    this.#clients = clients;
    this.#countries = countries;
  }

  static async gather(contender: Contender, size: number): Promise<Crowd> {
    const callers = Array.from({ length: size }, (_, index) => contender.caller(index));
    const clients = Array.from({ length: PROCESSES }, () => fork(join(import.meta.dirname, 'clients.ts'), { execArgv: [] }));
    const open = async (from: number, to: number): Promise<number> => {
      const parts = clients.map((_, part) => callers.slice(from, to).filter((_caller, index) => index % PROCESSES === part));
      const opened = await Promise.all(clients.map((client, part) => ask(client, { open: { port: contender.port, sameId: contender.sameId, callers: parts[part]! } }, 'opened')));
      await after(SETTLED);
      return opened.reduce((sum, said) => sum + said, 0);
    };
    const half = Math.floor(size / 2);
    await open(0, half);
    const before = memoryOf(contender.pid);
    const opened = await open(half, size);
    if (opened !== size) throw new Error(`${contender.name} let ${opened} of ${size} in.`);
    return new Crowd(contender, clients, { memory: (memoryOf(contender.pid) - before) / (size - half), countries: callers.map(({ country }) => country) });
  }

  async publish(events: readonly For[]): Promise<Fared> {
    try {
      return await this.#fared(events);
    } catch (fault) {
      throw new Error(`${this.contender.name}: ${(fault as Error).message}`, { cause: fault });
    }
  }

  async #fared(events: readonly For[]): Promise<Fared> {
    const { pid } = this.contender;
    await Promise.all(this.#clients.map((client) => ask(client, { expect: [...events] }, 'opened')));
    const all = Promise.all(this.#clients.map((client) => hear(client, 'all')));
    const cpu = cpuOf(pid)!;
    const began = performance.timeOrigin + performance.now();
    await this.contender.publish(events);
    const last = Math.max(...await all);
    await after(REST);
    return { seconds: (last - began) / 1000, cpu: cpuOf(pid)! - cpu, deliveries: this.#countries.reduce((sum, country) => sum + theirs(events, country).length, 0) };
  }

  /** How many are connected. */
  async open(): Promise<number> {
    const open = await Promise.all(this.#clients.map((client) => ask(client, { expect: [] }, 'opened')));
    return open.reduce((sum, said) => sum + said, 0);
  }

  part(): void { for (const client of this.#clients) client.send({ end: true } satisfies Told); }
}

function ask(client: ChildProcess, told: Told, key: 'opened' | 'all'): Promise<number> {
  const answer = hear(client, key);
  client.send(told);
  return answer;
}

function hear(client: ChildProcess, key: 'opened' | 'all'): Promise<number> {
  const late = new Error(key === 'opened' ? 'Not every subscriber was let in in time.' : 'Not every subscriber had what is theirs in time.');
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(late)), PATIENCE);
    const listen = (said: Said): void => {
      if ('fault' in said) finish(() => reject(new Error(said.fault)));
      else if (key in said) finish(() => resolve((said as Record<string, number>)[key]!));
    };
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      client.off('message', listen);
      settle();
    };
    client.on('message', listen);
  });
}
