import { kindsOf } from '../looking/signs.ts';
import type { Signs } from '../looking/signs.ts';
import { CUE, smallWordAt } from './cues.ts';
import type { Tongue, Word } from './words.ts';

const BITS = [CUE.en, CUE.ro, CUE.sq] as const;
const NAMES = ['en', 'ro', 'sq'] as const;

// Letters of Romanian, or of Albanian, and of no other of the languages.
const OF_ONE = kindsOf('țȚ');
const ROMANIAN = /[țșăȚȘĂ]/;
const ALBANIAN = 'ë';

/** Tells each word the language of its line, by the small words there; a line that has none goes by the whole text. `signs` are those of the text. */
export function tellTongues(text: string, words: readonly Word[], signs: Signs): void {
  const whole = [0, 0, 0];
  const line = [0, 0, 0];
  const untold: Word[] = [];
  let end = text.indexOf('\n');
  let told = 0;
  const close = (index: number): void => {
    const tongue = most(line);
    for (; told < index; told++) {
      if (tongue === null) untold.push(words[told]!);
      else words[told]!.tongue = tongue;
    }
    line.fill(0);
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (end >= 0 && word.start > end) {
      close(index);
      end = text.indexOf('\n', word.start);
    }
    const small = word.cyrillic ? 0 : smallWordAt(word.hash);
    if (small !== 0) for (let at = 0; at < BITS.length; at++) if ((small & BITS[at]!) !== 0) {
      line[at]!++;
      whole[at]!++;
    }
  }
  close(words.length);
  if (untold.length === 0) return;
  // The letters of a language tell where no small word does.
  if (signs.has(OF_ONE)) {
    if (ROMANIAN.test(text)) whole[1]!++;
    if (text.includes(ALBANIAN)) whole[2]!++;
  }
  const tongue = most(whole);
  for (const word of untold) word.tongue = tongue;
}

function most(counts: readonly number[]): Tongue {
  const best = Math.max(counts[0]!, counts[1]!, counts[2]!);
  return best === 0 || counts.indexOf(best) !== counts.lastIndexOf(best) ? null : NAMES[counts.indexOf(best)]!;
}
