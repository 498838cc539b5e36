import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { TABLES } from '../../../server/anonymisation/tables.ts';

const MEGABYTE = 1_000_000;
const taken = async (texts: readonly string[]): Promise<{ heap: number; outside: number }> => {
  const thread = new Worker(new URL('judging-thread.ts', import.meta.url), { workerData: { ...TABLES, texts }, execArgv: [] });
  const [answer] = (await once(thread, 'message')) as [{ heap: number; outside: number }];
  await thread.terminate();
  return answer;
};

/**
 * What the lists and rules take, in megabytes: of a thread that has judged these texts, what it keeps beyond a thread that
 * has not, its rules and what the engine compiled of them; and the tables, which all threads share.
 */
export async function memoryOf(texts: readonly string[]): Promise<{ rules: number; tables: number }> {
  const empty = await taken([]);
  const full = await taken(texts);
  return {
    rules: (full.heap + full.outside - empty.heap - empty.outside) / MEGABYTE,
    tables: (TABLES.lexicon.byteLength + TABLES.weights.byteLength) / MEGABYTE,
  };
}
