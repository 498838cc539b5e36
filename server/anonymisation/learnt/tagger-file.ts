import { TABLES } from '../tables.ts';
import { Tagger } from './tagger.ts';

/** Finds what was learnt from the texts that `.ci/teach.ts` reads. */
export const TAGGER = new Tagger(TABLES.weights);
