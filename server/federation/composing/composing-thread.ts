// A thread that composes one graph and ends: what it takes in memory and time is bounded by whoever started it.
import { parentPort, workerData } from 'node:worker_threads';
import { composeAll } from './composed.ts';
import type { Part } from './composed.ts';

const { core, parts } = workerData as { core: string; parts: readonly Part[] };
parentPort!.postMessage(composeAll(core, parts));
