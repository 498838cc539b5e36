import { fold } from '../fold.ts';
import { REMEMBERED } from './remembered.data.ts';

// The endings of cases, by skeletons: what is left is the same in all of them.
const ENDING = /[aeiou]*(?:ogo|omu|oho|imi?|om|em|oiu|eiu|ului|ul|lui|ut|un|it|in|es|ne|se|[aeiou]+)$/;
const stemOf = (skeleton: string): string => skeleton.replace(ENDING, '');
const pairOf = (first: string, second: string): string => `${stemOf(first)} ${stemOf(second)}`;
const PAIRS: ReadonlySet<string> = new Set(REMEMBERED.map((name) => name.split(' ').map(fold)).map(([first, second]) => pairOf(first!, second!)));

const SURNAMES: ReadonlySet<string> = new Set(REMEMBERED.map((name) => stemOf(fold(name.split(' ')[1]!))));

// By its first letters most words are told from all of these.
const BEGINS = 3;
const BEGINNINGS: ReadonlySet<string> = new Set(REMEMBERED.map((name) => fold(name).slice(0, BEGINS)));

/** Whether two neighbours of these words, given as skeletons, are in any case the names of somebody after whom streets, schools and prizes are named. */
export function isRemembered(skeletons: readonly string[]): boolean {
  for (let at = 1; at < skeletons.length; at++) if (BEGINNINGS.has(skeletons[at - 1]!.slice(0, BEGINS)) && PAIRS.has(pairOf(skeletons[at - 1]!, skeletons[at]!))) return true;
  return false;
}

/** Whether a word, given as a skeleton, is in any case the surname of somebody after whom prizes are named. */
export const isRememberedSurname = (skeleton: string): boolean => SURNAMES.has(stemOf(skeleton));
