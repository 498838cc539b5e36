import { TABLES } from '../tables.ts';
import { Lexicon } from './lexicon.ts';

/** The names, words and places of the five languages. */
export const LEXICON = new Lexicon(TABLES.lexicon);
