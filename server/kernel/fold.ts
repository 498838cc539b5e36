import type { ScreenedText } from './screened.ts';

const APOSTROPHES = /['’ʼ‘`´ʹ′]/g;
const LATIN_WITH_MARKS = /\p{Script=Latin}\p{M}*/gu;

/**
 * The form in which text is searched: lower case, Latin letters without their marks (ă â î ș ş ț ţ ë ç), ё as е, no
 * apostrophes, every run of other signs one space. Cyrillic letters stay apart: й is not и, ї not і, ґ not г.
 */
export function fold(text: string): string {
  const composed = text.normalize('NFC').toLowerCase().replace(APOSTROPHES, '').replace(/ё/g, 'е');
  // Only Latin is taken apart: NFD would turn й into и.
  const latin = composed.replace(LATIN_WITH_MARKS, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return latin.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * Texts as they are stored for search: a space before each word, so that ` word` finds beginnings of words. Only what the
 * screening gate let through, for what is searched is stored too.
 */
export const searchable = (...texts: ScreenedText[]): string => ` ${fold(texts.join(' '))} `;

/** What must be found, each at the beginning of a word; empty where the text has no letter or digit. */
export const searchWords = (text: string): string[] => fold(text).split(' ').filter((word) => word !== '');
