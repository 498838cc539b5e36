import { fold, hashOf } from '../fold.ts';
import type { Word } from '../words.ts';
import { REMEMBERED } from './remembered.data.ts';

// The endings of cases, by skeletons: what is left is the same in all of them.
const ENDING = /[aeiou]*(?:ogo|omu|oho|imi?|om|em|oiu|eiu|ului|ul|lui|ut|un|it|in|es|ne|se|[aeiou]+)$/;
const stemOf = (skeleton: string): string => skeleton.replace(ENDING, '');
const pairOf = (first: string, second: string): string => `${stemOf(first)} ${stemOf(second)}`;
const PAIRS: ReadonlySet<string> = new Set(REMEMBERED.map((name) => name.split(' ').map(fold)).map(([first, second]) => pairOf(first!, second!)));

const SURNAMES: ReadonlySet<string> = new Set(REMEMBERED.map((name) => stemOf(fold(name.split(' ')[1]!))));

// By its first letters most words are told from all of these.
const BEGINS = 3;
const BEGINNINGS: ReadonlySet<number> = new Set(REMEMBERED.map((name) => hashOf(fold(name), BEGINS)));
const areTwo = (first: string, second: string): boolean => first.length >= BEGINS && BEGINNINGS.has(hashOf(first, BEGINS)) && PAIRS.has(pairOf(first, second));

/** Whether two neighbours of these words, given as skeletons, are in any case the names of somebody after whom streets, schools and prizes are named. */
export function isRemembered(skeletons: readonly string[]): boolean {
  return skeletons.some((skeleton, at) => at > 0 && areTwo(skeletons[at - 1]!, skeleton));
}

/** Whether two neighbours of the words from `first` to `last` are. */
export function areRemembered(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (areTwo(words[at]!.skeleton, words[at + 1]!.skeleton)) return true;
  return false;
}

/** Whether a word, given as a skeleton, is in any case the surname of somebody after whom prizes are named. */
export const isRememberedSurname = (skeleton: string): boolean => SURNAMES.has(stemOf(skeleton));
