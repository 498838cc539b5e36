import type { Span } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { TABLES } from '../tables.ts';
import { Figures } from './figures.ts';
import { placesOf } from './rows.ts';
import type { Places } from './rows.ts';
import { seenIn } from './seen.ts';
import type { Seen } from './seen.ts';
import { BYTES_OF_A_TAGGER, Tagger } from './tagger.ts';

/** A reading with what is seen of its words, until that of the next is asked for. */
interface Sighted { reading: Reading; seen: Seen; places: Places }

/** Sees the words of a reading. */
export function sighted(reading: Reading): Sighted {
  const seen = seenIn(reading);
  return { reading, seen, places: placesOf(seen) };
}

/** Finds what was learnt from the texts that `.ci/teach.ts` reads. */
export class Learnt {
  readonly #tagger: Tagger;
  readonly #figures: Figures;

  /** Throws where the tables are not whole. */
  constructor(tables: ArrayBufferLike) {
    if (tables.byteLength < BYTES_OF_A_TAGGER) throw new Error('The tables of what was learnt are not whole.');
    this.#tagger = new Tagger(tables);
    this.#figures = new Figures(new Int8Array(tables, BYTES_OF_A_TAGGER));
  }

  /** Houses and people in words; offsets into the reading. */
  wordsIn({ seen, places }: Sighted): Span[] {
    return this.#tagger.spansIn(seen, places);
  }

  /** What is told in figures and still stands in `left`, of which what the rules have found was made blank; offsets into the reading. */
  figuresIn({ reading, seen, places }: Sighted, left: string): Span[] {
    return seen.numbers.length === 0 ? [] : this.#figures.spansIn(seen, reading, { places, left });
  }
}

/** What was learnt, from the one table that threads share. */
export const LESSONS = new Learnt(TABLES.weights);
