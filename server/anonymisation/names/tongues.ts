import { CUE, latinCueOf } from './cues.ts';
import type { Tongue } from './evidence.ts';
import type { Word } from './words.ts';

const BITS = [CUE.en, CUE.ro, CUE.sq] as const;
const NAMES = ['en', 'ro', 'sq'] as const;

/** Of each word the language of its line, by the small words there; a line that has none goes by the whole text. */
export function tonguesOf(text: string, words: readonly Word[]): Tongue[] {
  const tongues: Tongue[] = [];
  // The letters of a language tell where no small word does.
  const whole = [0, /[țșăȚȘĂ]/u.test(text) ? 1 : 0, text.includes('ë') ? 1 : 0];
  const line = [0, 0, 0];
  let end = text.indexOf('\n');
  const close = (index: number): void => {
    const tongue = most(line);
    while (tongues.length < index) tongues.push(tongue);
    line.fill(0);
  };
  for (const [index, { start, skeleton, cyrillic }] of words.entries()) {
    if (end >= 0 && start > end) {
      close(index);
      end = text.indexOf('\n', start);
    }
    if (cyrillic || skeleton.length > 5) continue;
    const cue = latinCueOf(skeleton);
    for (let at = 0; at < BITS.length; at++) if ((cue & BITS[at]!) !== 0) {
      line[at]!++;
      whole[at]!++;
    }
  }
  close(words.length);
  const tongue = most(whole);
  return tongues.map((own) => own ?? tongue);
}

function most(counts: readonly number[]): Tongue {
  const best = Math.max(counts[0]!, counts[1]!, counts[2]!);
  return best === 0 || counts.indexOf(best) !== counts.lastIndexOf(best) ? null : NAMES[counts.indexOf(best)]!;
}
