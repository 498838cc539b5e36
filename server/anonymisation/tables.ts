import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** What a thread that judges texts is handed: the tables that the first thread read. */
export interface Tables {
  /** The names, words and places of the five languages; how they are made is in `.ci/build-lexicon.ts`, from where in NOTICE. */
  lexicon: SharedArrayBuffer;
  /** What was learnt from marked texts; how is in `.ci/teach.ts`. */
  weights: SharedArrayBuffer;
}

const areTables = (given: unknown): given is Tables => {
  const { lexicon, weights } = (given ?? {}) as Partial<Tables>;
  return lexicon !== undefined && weights !== undefined;
};

function read(path: string): SharedArrayBuffer {
  const file = openSync(new URL(path, import.meta.url), 'r');
  try {
    const table = new SharedArrayBuffer(fstatSync(file).size);
    if (readSync(file, new Uint8Array(table)) < table.byteLength) throw new Error(`${path} was not read to its end.`);
    return table;
  } finally {
    closeSync(file);
  }
}

/** The one copy of the tables in this process: read from their files once, by the thread that was handed none. */
export const TABLES: Tables = areTables(workerData) ? workerData : { lexicon: read('names/lexicon.bin'), weights: read('learnt/weights.bin') };
