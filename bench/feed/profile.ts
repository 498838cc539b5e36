import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

interface CpuProfile { nodes: ProfileNode[]; samples: number[]; timeDeltas: number[] }
interface ProfileNode { id: number; callFrame: { functionName: string; url: string }; children?: number[] }

/** Microseconds by room or file, the largest first. */
export type Shares = [place: string, microseconds: number][];

// Whose time it is, by where the code lies. What has no place of its own (JSON.parse, a Map's get) counts to who called it.
function roomOf({ functionName, url }: ProfileNode['callFrame']): string | null {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(idle)') return 'idle';
  if (functionName === '(program)') return 'node itself';
  const own = /\/server\/(?:domains\/)?([\w-]+)(?:\/|\.ts)/.exec(url)?.[1];
  if (own !== undefined && !url.includes('/node_modules/')) return `${own}/`;
  const bought = /.*\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//.exec(url)?.[1];
  if (bought !== undefined) return FAMILIES[bought] ?? bought;
  return url.startsWith('node:') ? `node:${/^node:(?:internal\/)?([\w]+)/.exec(url)![1]}` : null;
}

const FAMILIES: Record<string, string> = {
  'graphql': 'graphql-js', '@apollo/server': 'apollo', 'pg': 'pg', 'pg-protocol': 'pg', 'pg-pool': 'pg', 'pg-types': 'pg', 'postgres-array': 'pg', 'postgres-date': 'pg',
  'kysely': 'kysely', 'fastify': 'fastify', 'find-my-way': 'fastify', 'avvio': 'fastify', 'secure-json-parse': 'fastify', 'light-my-request': 'fastify',
  'pino': 'pino', 'sonic-boom': 'pino', 'prom-client': 'prom-client', 'dataloader': 'dataloader', '@casl/ability': 'casl', '@ucast/core': 'casl', '@ucast/js': 'casl',
};

/** Sums up the profile that a process left in a folder, by room and by the hub's own files. */
export async function sumUp(folder: string): Promise<{ rooms: Shares; files: Shares }> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) throw new Error('The hub left no profile.');
  const profile = JSON.parse(await readFile(join(folder, file), 'utf8')) as CpuProfile;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const room = (id: number | undefined): string => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const name = roomOf(nodes.get(at)!.callFrame);
      if (name !== null) return name;
    }
    return 'node itself';
  };
  const rooms = new Map<string, number>();
  const files = new Map<string, number>();
  profile.samples.forEach((id, index) => {
    const spent = profile.timeDeltas[index]!;
    add(rooms, room(id), spent);
    const { url } = nodes.get(id)!.callFrame;
    const file = url.includes('/node_modules/') ? undefined : /\/server\/(.+)$/.exec(url)?.[1];
    if (file !== undefined) add(files, file, spent);
  });
  return { rooms: largest(rooms), files: largest(files) };
}

const add = (sums: Map<string, number>, name: string, spent: number): void => { sums.set(name, (sums.get(name) ?? 0) + spent); };
const largest = (sums: ReadonlyMap<string, number>): Shares => [...sums].sort(([, a], [, b]) => b - a);
