import { CUE } from '../cues.ts';
import { cueAt } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';

const WORDS_AT_MOST = 4;

/** Whether behind the word at `index` stands between commas whose kin that is: "Prendi, vëllai, ka …", "Floarea, sora mai mare." */
export function isKinBehind(sight: Sight, index: number): boolean {
  const { text, words } = sight;
  if (!text.startsWith(', ', words[index]!.end)) return false;
  let isKin = false;
  for (let at = index + 1; at <= index + WORDS_AT_MOST; at++) {
    const word = words[at];
    if (word === undefined || word.shape !== 'lower' || (at > index + 1 && word.gap !== 'space')) return false;
    if ((cueAt(sight, at) & CUE.kin) !== 0) isKin = true;
    // The phrase is over; a verb would have made a sentence of it.
    if (/^[,.;)!?\n]/.test(text[word.end] ?? '.')) return isKin;
    if ((cueAt(sight, at) & CUE.speech) !== 0) return false;
  }
  return false;
}
