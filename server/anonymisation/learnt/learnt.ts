import type { Span } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { TABLES } from '../tables.ts';
import { Figures } from './figures.ts';
import { placesOf } from './rows.ts';
import { seenIn } from './seen.ts';
import { BYTES_OF_A_TAGGER, Tagger } from './tagger.ts';
import type { Weighed } from './tagger.ts';

/** A reading with what is seen and known of its words, until that of the next is asked for. */
interface Sighted extends Weighed { reading: Reading }

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

  /** Sees the words of a reading. */
  sight(reading: Reading): Sighted {
    const seen = seenIn(reading);
    return { reading, ...this.#tagger.weigh(seen, placesOf(seen)) };
  }

  /** Houses, people, dwellings and ages in words; offsets into the reading. */
  wordsIn(sight: Sighted): Span[] {
    const { text } = sight.reading;
    return this.#tagger.spansIn(sight, (at) => opensSentence(text, at));
  }

  /** Of the words that begin so those that may be an age's which is told with a place, each with what it weighs; offsets into the reading. */
  mayBeAges(sight: Sighted, begins: (at: number) => boolean): { start: number; end: number; weight: number }[] {
    return this.#tagger.weighty(sight, 'EXACT_AGE_WITH_PLACE', { least: AN_AGES_LEAST, begins });
  }

  /** Of what the rules have found, that which the words around do not speak against so strongly that it is none. What is disguised stays: nobody hides what is harmless. */
  credible(sight: Sighted, found: readonly Span[]): readonly Span[] {
    return found.length > DOUBTED_AT_MOST ? found : found.filter((span) => !this.#tagger.speaksAgainst(sight, span) || isDisguised(sight.reading, span));
  }

  /** What is told in figures and still stands in `left`, of which what the rules have found was made blank; offsets into the reading. */
  figuresIn({ reading, seen, places }: Sighted, left: string): Span[] {
    return seen.numbers.length === 0 ? [] : this.#figures.spansIn(seen, reading, { places, left });
  }
}

// So much weighs an age behind a word for a child, in a sentence that tells a place too.
const AN_AGES_LEAST = -95;
// A text with more is a table of them.
const DOUBTED_AT_MOST = 300;

const ENDS_ONE = new Set('.!?');
// "…custodian". In our glossary", "… на дві сторінки. Текст": behind a whole word, for behind a short one it is an abbreviation's.
const SENTENCE = /\p{Ll}{5}["»”“)]?[.!?]["»”“)]? ["«„“]?\p{Lu}$/u;
const SENTENCE_REACH = 12;

/** Whether a sentence begins with what stands at `at`. */
function opensSentence(text: string, at: number): boolean {
  const stops = ENDS_ONE.has(text[at - 2]!) || ENDS_ONE.has(text[at - 3]!);
  return stops && SENTENCE.test(text.slice(Math.max(0, at - SENTENCE_REACH), at + 1));
}

function isDisguised({ disguised, odd, starts, ends }: Reading, { start, end }: Span): boolean {
  if (ends[end - 1]! - starts[start]! !== end - start || disguised.some((hidden) => hidden.start < end && hidden.end > start)) return true;
  for (let unit = start; unit < end; unit++) if (odd(unit)) return true;
  return false;
}

/** What was learnt, from the one table that threads share. */
export const LESSONS = new Learnt(TABLES.weights);
