// A thread that composes: it is sent a graph's parts, and answers with the graph. What it takes in memory and time is bounded
// by whoever started it.
import { parentPort } from 'node:worker_threads';
import { composeAll } from './composed.ts';
import type { Part } from './composed.ts';

parentPort!.on('message', ({ core, parts }: { core: string; parts: readonly Part[] }) => parentPort!.postMessage(composeAll(core, parts)));
