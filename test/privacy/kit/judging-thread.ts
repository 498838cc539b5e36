// A thread that judges the texts it was handed, if any, and answers with the bytes that its heap then takes and that it has outside of it.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { Tables } from '../../../server/anonymisation/tables.ts';

const { texts } = workerData as Tables & { texts: string[] };
if (texts.length > 0) {
  const { examine } = await import('../../../server/anonymisation/examine.ts');
  for (const text of texts.splice(0)) examine(text);
}
setFlagsFromString('--expose-gc');
(runInNewContext('gc') as () => void)();
const { used_heap_size: heap, external_memory: outside } = getHeapStatistics();
parentPort!.postMessage({ heap, outside });
