import { evidenceOf } from '../evidence.ts';
import type { Sight } from '../surroundings.ts';

/** "Oxana (Xiușa)": whether the word at `index` stands alone in brackets right behind a name, as what somebody is called by those who know them. */
export function isShortened({ text, words }: Sight, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word?.shape !== 'title' || text[word.end] !== ')' || text.slice(before.end, word.start) !== ' (') return false;
  const { ordinary, place, town, cue } = evidenceOf(word);
  return !ordinary && !place && !town && !cue;
}
