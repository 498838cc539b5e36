// A thread that judges: it is sent a text, and answers with what it found there. What it throws ends it, and its text is judged anew.
import { parentPort } from 'node:worker_threads';
import { examine } from '../examine.ts';

parentPort!.on('message', (text: string) => parentPort!.postMessage(examine(text)));
