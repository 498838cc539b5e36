import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { Lexicon } from './lexicon.ts';

/** What a thread that judges texts is handed: the table of names that the first thread read. */
export interface SharedLexicon { lexicon: SharedArrayBuffer }

const isShared = (given: unknown): given is SharedLexicon =>
  typeof given === 'object' && given !== null && (given as Partial<SharedLexicon>).lexicon !== undefined;

function readTable(): SharedArrayBuffer {
  const file = openSync(new URL('lexicon.bin', import.meta.url), 'r');
  try {
    const table = new SharedArrayBuffer(fstatSync(file).size);
    if (readSync(file, new Uint8Array(table)) < table.byteLength) throw new Error('The table of names was not read to its end.');
    return table;
  } finally {
    closeSync(file);
  }
}

/** The one copy of the table in this process: read from the file once, by the thread that was handed none. */
export const TABLE: SharedArrayBuffer = isShared(workerData) ? workerData.lexicon : readTable();

/** The names, words and places of the five languages; how they are made is in `.ci/build-lexicon.ts`, from where in NOTICE. */
export const LEXICON = new Lexicon(TABLE);
