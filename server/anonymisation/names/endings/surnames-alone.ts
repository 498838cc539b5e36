import { CUE } from '../cues.ts';
import type { Evidence } from '../evidence.ts';
import { hashesOf } from '../fold.ts';
import { SENSE } from '../lexicon.ts';
import { isOneOf } from '../words.ts';
import type { Word } from '../words.ts';

// Skeletons of Кузнецова, Зайцева, Пушкина: a village is called so only in a case, behind one of these or a noun of its kind.
const HERS = /(?:ov|ev|in)a$/;
const OF_A_PLACE = hashesOf('z|iz|is|zi|so|s|v|vo|u|na|do|od|ot|vid|pid|pod|nad|bilia|bliz|vozle|okolo|kolo|poblizu|mimo|cherez|krim|krome|mezh|mezhdu|pered|za|k|ko|po|zhiteli|zhitel|meshkantsi|meshkanets|rn|raion|raionu|raione');

/** "Вчера Кузнецова снова не вышла": within a sentence of Cyrillic letters, a surname of hers, and no village that is asked for. */
export function isSurnameAlone(words: readonly Word[], index: number, { family, ending, town, cue, given }: Evidence): boolean {
  const word = words[index]!;
  const before = words[index - 1];
  if (!word.cyrillic || word.first || word.shape !== 'title' || !family || ending !== 1 || town || cue || given || !HERS.test(word.skeleton)) return false;
  if ((word.senses & (SENSE.wordUk | SENSE.wordRu)) !== 0 || word.gap !== 'space') return false;
  return !isOneOf(before, OF_A_PLACE) && (before!.cue & (CUE.place | CUE.thing)) === 0;
}
